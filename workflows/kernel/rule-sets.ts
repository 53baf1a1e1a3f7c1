// Rules 规则 as data: what a division's rule book says of one kind of case (limits, articles, counts, triggers). Read from
// each workflow's rule-sets.json and checked when the process starts. A case keeps the set under which it was opened.
import { z } from "zod";
import type { WorkflowDefinition } from "./definition.ts";
import { WorkflowDefect } from "./defect.ts";

const text = z.string().trim().min(1);
const day = z.iso.date();

/** 时限规则: a limit as data. */
export const ClockRule = z.strictObject({
  /** Stored with every clock that runs by it. */
  id: z.string().regex(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/),
  days: z.int().min(1).max(3_660),
  /** workingDay 工作日 | day 日 */
  unit: z.enum(["workingDay", "day"]),
  /** The article or standard that sets it, in words a citizen can look up. */
  article: z.strictObject({ zh: text.regex(/第.+条/), en: text.regex(/article \d/) }),
});
export type ClockRule = z.infer<typeof ClockRule>;

export const RuleSet = z.strictObject({
  /** Stored in the case's context. A released set never changes; a change is a new set with a later `inForceFrom`. */
  id: z.string().regex(/^[a-z][A-Za-z]*-\d{2,6}-\d{4}[a-z]?$/),
  /** It holds where the division's code begins so: 33 the province, 3301 a city, 330106 a county. */
  divisionPrefix: z.string().regex(/^\d{2}(\d{2}){0,2}$/),
  /** YYYY-MM-DD, Shanghai. */
  inForceFrom: day,
  /** By the name machines use. */
  clocks: z.record(z.string(), ClockRule),
  /** Counts and thresholds, such as how often a case may be returned. */
  limits: z.record(z.string(), z.int().min(0)),
  /** What calls for supervision 督办情形. */
  triggers: z.array(z.string()),
});
export type RuleSet = z.infer<typeof RuleSet>;

/** What every set of a workflow must say; a set that says more or less is refused at start. */
export type RuleNames<Clock extends string, Limit extends string, Trigger extends string> = {
  clocks: readonly Clock[];
  limits: readonly Limit[];
  triggers: readonly Trigger[];
};

/** A set whose names are known to be there. */
export type NamedRuleSet<Clock extends string, Limit extends string, Trigger extends string> = RuleSet & {
  clocks: Readonly<Record<Clock, ClockRule>>;
  limits: Readonly<Record<Limit, number>>;
  triggers: readonly Trigger[];
};

/**
 * The sets of a workflow from its JSON, checked: exactly the names asked for, ids unique and beginning with the
 * workflow's key, no two for the same division from the same day, at least one for a whole province. Throws a
 * WorkflowDefect that says what is wrong.
 */
export function readRuleSets<Clock extends string, Limit extends string, Trigger extends string>(
  workflow: string,
  json: unknown,
  names: RuleNames<Clock, Limit, Trigger>,
): readonly NamedRuleSet<Clock, Limit, Trigger>[] {
  const parsed = z.array(RuleSet).min(1).safeParse(json);
  if (!parsed.success) throw new WorkflowDefect(workflow, `rule sets: ${z.prettifyError(parsed.error)}`);
  const sets = parsed.data;
  for (const set of sets) {
    const wrong = (what: string) => new WorkflowDefect(workflow, `rule set ${set.id}: ${what}`);
    if (!set.id.startsWith(`${workflow}-`)) throw wrong("its id does not begin with the workflow's key");
    if (!sameNames(Object.keys(set.clocks), names.clocks))
      throw wrong(`clocks must be ${names.clocks.join()}`);
    if (!sameNames(Object.keys(set.limits), names.limits))
      throw wrong(`limits must be ${names.limits.join()}`);
    const unknown = set.triggers.filter((trigger) => !names.triggers.some((name) => name === trigger));
    if (unknown.length > 0) throw wrong(`no such triggers: ${unknown.join()}`);
    for (const { id } of Object.values(set.clocks))
      if (!id.startsWith(`${workflow}.`)) throw wrong(`${id} does not begin with the workflow's key`);
    if (sets.some((other) => other !== set && other.id === set.id)) throw wrong("its id is there twice");
    if (sets.some((other) => other !== set && isSamePlaceAndDay(other, set)))
      throw wrong("there are two of that division and day");
  }
  if (!sets.some(({ divisionPrefix }) => divisionPrefix.length === 2))
    throw new WorkflowDefect(workflow, "no rule set holds for a whole province");
  return sets as NamedRuleSet<Clock, Limit, Trigger>[];
}

/**
 * The set for a case opened in that division on that day (YYYY-MM-DD): of the narrowest division that has one in force,
 * the latest; before the first came into force, the first. Undefined for a document. Throws a WorkflowDefect where no
 * set reaches the division at all.
 */
export function ruleSetFor(
  { key, ruleSets }: WorkflowDefinition,
  divisionCode: string,
  on: string,
): RuleSet | undefined {
  if (ruleSets.length === 0) return undefined;
  const here = ruleSets.filter(({ divisionPrefix }) => divisionCode.startsWith(divisionPrefix));
  const inForce = here.filter(({ inForceFrom }) => inForceFrom <= on);
  const best = (inForce.length > 0 ? inForce : here).toSorted(
    (a, b) =>
      b.divisionPrefix.length - a.divisionPrefix.length ||
      (inForce.length > 0 ? 1 : -1) * (a.inForceFrom < b.inForceFrom ? 1 : -1),
  )[0];
  if (best === undefined) throw new WorkflowDefect(key, `no rule set for division ${divisionCode}`);
  return best;
}

/** The set that a case's context names; of workflows older than rule sets the only one. Throws a WorkflowDefect. */
export function ruleSetOf({ key, ruleSets }: WorkflowDefinition, context: unknown): RuleSet {
  const id = (context as { ruleSet?: unknown } | null | undefined)?.ruleSet;
  const set = id === undefined ? ruleSets[0] : ruleSets.find((each) => each.id === id);
  if (set === undefined) throw new WorkflowDefect(key, `no such rule set: ${String(id)}`);
  return set;
}

/** By id, for machines: they know their own sets. Throws a WorkflowDefect for an unknown one. */
export function ruleSetNamed<Set extends RuleSet>(ruleSets: readonly Set[], id: string): Set {
  const set = ruleSets.find((each) => each.id === id);
  if (set === undefined) throw new WorkflowDefect(id, "no such rule set");
  return set;
}

function sameNames(found: readonly string[], wanted: readonly string[]): boolean {
  return found.length === wanted.length && wanted.every((name) => found.includes(name));
}

function isSamePlaceAndDay(a: RuleSet, b: RuleSet): boolean {
  return a.divisionPrefix === b.divisionPrefix && a.inForceFrom === b.inForceFrom;
}
