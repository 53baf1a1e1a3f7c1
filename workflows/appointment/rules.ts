// The limits of an appointment: names here, numbers and articles in rule-sets.json, by division and date.
import { type NamedRuleSet, readRuleSets, ruleSetNamed } from "../kernel/rule-sets.ts";
import json from "./rule-sets.json" with { type: "json" };

const names = {
  clocks: [
    "hold",
    /** Until the day of the visit is over; its days come from the slot. */
    "visit",
    "record",
    "supervision",
  ],
  limits: ["maxReschedules"],
  triggers: [],
} as const;

export type RuleKey = (typeof names.clocks)[number];
type Rules = NamedRuleSet<RuleKey, (typeof names.limits)[number], never>;

export const ruleSets: readonly Rules[] = readRuleSets("appointment", json, names);

/** The counts of the rules under which that case was opened. */
export function limitsOf({ ruleSet }: { ruleSet: string }): Rules["limits"] {
  return ruleSetNamed(ruleSets, ruleSet).limits;
}
