// A workflow in a reader's words: its outline with the names of states, events, clocks and senders. Read by the pictures,
// the documents beside them and the administrator's page, so that all three tell the same.
import { type Messages, messages } from "#app/i18n/index.ts";
import type { Lang } from "#app/i18n/languages.ts";
import type { WorkflowLabels } from "#app/i18n/en/workflows.ts";
import type { Sender, WorkflowDefinition } from "#workflows/kernel/definition.ts";
import { type Move, movesFromAnywhere, outlineOf } from "#workflows/kernel/outline.ts";

export type ToldMove = {
  /** Of a clock: that its time is up. */
  event: string;
  isClock: boolean;
  /** In full: role, office, who may not. */
  by: string;
  /** Roles only, for the picture. */
  roles: string;
  /** On what condition; empty where there is none worth a word. */
  when: string;
  /** Machine name of the state it leads to; undefined where the case stays. */
  to: string | undefined;
  toName: string;
  /** Possible in so many states that the picture does not draw each way. */
  isAnywhere: boolean;
};

export type ToldState = {
  name: string;
  label: string;
  isFinal: boolean;
  waitsFor: string;
  /** Whether it is the citizen's turn. */
  isCitizens: boolean;
  clocks: readonly string[];
  moves: readonly ToldMove[];
};

export type Telling = {
  key: string;
  lang: Lang;
  name: string;
  opening: { event: string; by: string; roles: string; to: readonly string[]; toNames: string };
  states: readonly ToldState[];
};

/** The workflow told in that language. What has no name is called as the machine calls it; a test finds it. */
export function tellingOf(definition: WorkflowDefinition, lang: Lang): Telling {
  const { diagram, workflows } = messages(lang);
  const labels: WorkflowLabels = (workflows as Readonly<Record<string, WorkflowLabels>>)[definition.key] ?? {
    name: definition.key,
    states: {},
    events: {},
    clocks: {},
  };
  const outline = outlineOf(definition);
  const anywhere = movesFromAnywhere(outline);
  const nameOf = (state: string) => labels.states[state] ?? state;

  const toldMove = (move: Move): ToldMove => ({
    event:
      move.clock === undefined
        ? (labels.events[move.event] ?? move.event)
        : diagram.runsOut(labels.clocks[move.clock] ?? move.clock),
    isClock: move.clock !== undefined,
    by: inFull(move.by, diagram),
    roles: rolesOf(move.by, diagram),
    when: conditionOf(move.conditions, labels, diagram),
    to: move.to,
    toName: move.to === undefined ? diagram.staysHere : nameOf(move.to),
    isAnywhere: anywhere.has(move),
  });

  return {
    key: definition.key,
    lang,
    name: labels.name,
    opening: {
      event: labels.events[outline.opening.event] ?? outline.opening.event,
      by: inFull(outline.opening.by, diagram),
      roles: rolesOf(outline.opening.by, diagram),
      to: outline.opening.to,
      toNames: outline.opening.to.map(nameOf).join(diagram.or),
    },
    states: outline.states.map(({ name, isFinal, clocks, moves }) => {
      const isCitizens = definition.reading?.turns[name] === "citizen";
      const awaited: Sender[] = isCitizens ? [{ role: "citizen" }] : awaitedIn(moves, anywhere);
      return {
        name,
        label: nameOf(name),
        isFinal,
        waitsFor: isFinal ? diagram.nobody : rolesOf(awaited, diagram) || diagram.roles["clock"] || "",
        isCitizens,
        clocks: clocks.map((clock) => labels.clocks[clock] ?? clock),
        moves: moves.map(toldMove),
      };
    }),
  };
}

/** Those who can move the case on from here, not counting what anybody may do at any time; else whoever can act at all. */
function awaitedIn(moves: readonly Move[], anywhere: ReadonlySet<Move>): Sender[] {
  const byPeople = ({ role }: Sender) => role !== "clock" && role !== "system";
  const onward = moves.filter((move) => move.to !== undefined && !anywhere.has(move));
  const some = onward.flatMap(({ by }) => by.filter(byPeople));
  return some.length > 0
    ? some
    : moves.filter((move) => !anywhere.has(move)).flatMap(({ by }) => by.filter(byPeople));
}

function rolesOf(by: readonly Sender[], { roles, or }: Messages["diagram"]): string {
  return [...new Set(by.map(({ role }) => roles[role] ?? role))].join(or);
}

function inFull(by: readonly Sender[], diagram: Messages["diagram"]): string {
  const { roles, offices, except, sender, or } = diagram;
  const told = by.map((each) => {
    const role = roles[each.role] ?? each.role;
    if (!("agency" in each)) return role;
    const exceptions = [each.except ?? []].flat().map((field) => except[field] ?? field);
    return sender(role, offices[each.agency] ?? each.agency, exceptions.join(diagram.and));
  });
  return [...new Set(told)].join(or);
}

/**
 * The conditions that have words. That another one failed is said as "otherwise", unless something better is known: words
 * of its own ("not …" among the guards), or conditions that hold.
 */
function conditionOf(
  conditions: readonly string[],
  { guards = {} }: WorkflowLabels,
  { otherwise, and }: Messages["diagram"],
): string {
  const told = [...new Set(conditions.flatMap((condition) => guards[condition] ?? []))];
  if (told.length > 0) return told.join(and);
  const hasFailed = conditions.some(
    (condition) => condition.startsWith("not ") && guards[condition.slice(4)],
  );
  return hasFailed ? otherwise : "";
}
