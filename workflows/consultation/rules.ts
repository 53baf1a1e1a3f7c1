// The limits of a consultation: names here, numbers and articles in rule-sets.json, by division and date.
import { type NamedRuleSet, readRuleSets, ruleSetNamed } from "../kernel/rule-sets.ts";
import json from "./rule-sets.json" with { type: "json" };

const names = {
  clocks: [
    "triage",
    /** 退单: from dispatch; once it is over nothing is returned any more. */
    "returning",
    "ruling",
    "answer",
    /** The answer to a follow-up question 追问. */
    "followUp",
    "information",
    "review",
    "supervision",
    "verdict",
  ],
  limits: [
    /** How often an agency may say "not ours" before the umpire's word is the last. */
    "maxReturns",
    /** How often one answer may wait for the citizen 一次性告知. */
    "maxQuestions",
    "maxFollowUps",
  ],
  triggers: [],
} as const;

export type RuleKey = (typeof names.clocks)[number];
type Rules = NamedRuleSet<RuleKey, (typeof names.limits)[number], never>;

export const ruleSets: readonly Rules[] = readRuleSets("consultation", json, names);

/** The counts of the rules under which that case was opened. */
export function limitsOf({ ruleSet }: { ruleSet: string }): Rules["limits"] {
  return ruleSetNamed(ruleSets, ruleSet).limits;
}
