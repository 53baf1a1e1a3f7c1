// The limits of a payment: names here, numbers and articles in rule-sets.json, by division and date.
import { type NamedRuleSet, readRuleSets, ruleSetNamed } from "../kernel/rule-sets.ts";
import json from "./rule-sets.json" with { type: "json" };

const names = {
  clocks: [
    "hold",
    /** How long the gateway may still report after the order has lapsed. */
    "late",
    "confirm",
    "refund",
    "retry",
    "supervision",
  ],
  limits: [
    "maxAttempts",
    /** How often one refund is tried through the gateway; then it is made by hand. */
    "maxRefunds",
  ],
  triggers: [],
} as const;

export type RuleKey = (typeof names.clocks)[number];
type Rules = NamedRuleSet<RuleKey, (typeof names.limits)[number], never>;

export const ruleSets: readonly Rules[] = readRuleSets("payment", json, names);

/** The counts of the rules under which that case was opened. */
export function limitsOf({ ruleSet }: { ruleSet: string }): Rules["limits"] {
  return ruleSetNamed(ruleSets, ruleSet).limits;
}
