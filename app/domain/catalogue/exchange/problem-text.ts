// Says in the reader's language what is wrong with a row of an import. Pure.
import { messages } from "#app/i18n/index.ts";
import type { Lang } from "#app/i18n/languages.ts";
import type { Problem } from "./input-row.ts";

/** Why it is wrong, without its place; for a defect of a guide also how to mend it. */
export function reasonText({ reason, params = {} }: Pick<Problem, "reason" | "params">, lang: Lang): string {
  const { exchange, guideFindings } = messages(lang);
  const rule = /^lint\.(.+)$/.exec(reason)?.[1];
  if (rule === undefined) return exchange.reasons[reason]?.(params) ?? reason;
  const finding = guideFindings[rule]?.(params);
  return finding === undefined ? rule : `${finding.wrong} ${finding.fix}`.trim();
}

/** One line: where, which field, which value, why. */
export function problemLine(problem: Problem, lang: Lang): string {
  const { file, line, field, value } = problem;
  const { report } = messages(lang).exchange;
  const about = [field, value === "" ? "" : `“${value}”`].filter((part) => part !== "").join(" ");
  return [report.line(file, line), about, reasonText(problem, lang)].filter((part) => part !== "").join(": ");
}
