// The limits of a service review: names here, numbers and articles in rule-sets.json, by division and date.
import { type NamedRuleSet, readRuleSets, ruleSetNamed } from "../kernel/rule-sets.ts";
import json from "./rule-sets.json" with { type: "json" };

const names = {
  clocks: [
    "callBack",
    "verify",
    "ruling",
    "appeal",
    "appealDecision",
    "mend",
    "review",
    "supervision",
    "verdict",
  ],
  limits: [
    /** How often what was put right may be sent back before it must go out. */
    "maxSentBack",
  ],
  triggers: [],
} as const;

export type RuleKey = (typeof names.clocks)[number];
type Rules = NamedRuleSet<RuleKey, (typeof names.limits)[number], never>;

export const ruleSets: readonly Rules[] = readRuleSets("serviceReview", json, names);

/** The counts of the rules under which that case was opened. */
export function limitsOf({ ruleSet }: { ruleSet: string }): Rules["limits"] {
  return ruleSetNamed(ruleSets, ruleSet).limits;
}
