// The limits of a complaint: names here, numbers and articles in rule-sets.json, by division and date. The articles are
// those of the demonstration province's own rules for its hotline 演示省规则; each names the real rule it is modelled on.
import { type NamedRuleSet, readRuleSets, ruleSetNamed } from "../kernel/rule-sets.ts";
import json from "./rule-sets.json" with { type: "json" };

const names = {
  clocks: [
    "triage",
    "accept",
    "ruling",
    "answer",
    "redo",
    "review",
    "supervision",
    "information",
    "verdict",
    "reopening",
  ],
  limits: [
    /** How often a case may come back from agencies before the umpire must decide for good. */
    "maxReturns",
    /** How often one answer may wait for the citizen: what is missing is asked in one go 一次性告知, and once more. */
    "maxQuestions",
    /** Ratings up to this one (2, dissatisfied 不满意) give the right to have it done again. */
    "poorRating",
  ],
  triggers: [],
} as const;

export type RuleKey = (typeof names.clocks)[number];
type LimitKey = (typeof names.limits)[number];

export const ruleSets: readonly NamedRuleSet<RuleKey, LimitKey, never>[] = readRuleSets(
  "complaint",
  json,
  names,
);

/** The counts and thresholds under which that case was opened. */
export function limitsOf({ ruleSet }: { ruleSet: string }): Readonly<Record<LimitKey, number>> {
  return ruleSetNamed(ruleSets, ruleSet).limits;
}
