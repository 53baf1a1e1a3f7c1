// The text equivalent of a workflow's picture as a document for docs/workflows: each state, who is waited for, which
// clocks run, where each event leads.
import { messages } from "#app/i18n/index.ts";
import type { Telling, ToldState } from "./telling.ts";

/** A page of Markdown; file names are those of documents.ts, in the same folder. */
export function markdownOf(telling: Telling): string {
  const { key, lang, name, opening, states } = telling;
  const { diagram } = messages(lang);
  const other = lang === "zh" ? "en" : "zh";
  const ways = states.flatMap(({ moves }) => moves.filter(({ to }) => to !== undefined)).length;
  return [
    `# ${name}`,
    `${diagram.document.other(`${key}.${other}.md`)}`,
    diagram.document.made,
    `![${diagram.description(states.length, ways)}](${key}.${lang}.svg)`,
    `## ${diagram.document.text}`,
    `**${diagram.begins}:** ${opening.event} (${opening.by}) → ${opening.toNames}`,
    ...states.flatMap((state) => stateText(state, telling)),
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

function stateText(state: ToldState, { lang }: Telling): string[] {
  const { diagram } = messages(lang);
  const { columns } = diagram;
  const head = `### ${state.label} \`${state.name}\``;
  if (state.isFinal) return [head, diagram.final];
  const facts = [
    `- ${diagram.waitsFor}: ${state.waitsFor}`,
    `- ${diagram.clocks}: ${state.clocks.length === 0 ? diagram.noClocks : state.clocks.join(lang === "zh" ? "、" : ", ")}`,
  ].join("\n");
  const rows = state.moves.map((move) => row(move.event, move.by, move.when, move.toName));
  return [
    head,
    facts,
    [row(columns.event, columns.by, columns.when, columns.to), row("---", "---", "---", "---"), ...rows].join(
      "\n",
    ),
  ];
}

function row(...cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|") || "–").join(" | ")} |`;
}
