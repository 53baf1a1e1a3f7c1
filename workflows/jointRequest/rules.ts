// The limits of a joint request: names here, numbers and articles in rule-sets.json, by division and date. How long each
// department has is said by the guides of its services (terms); the rule then gives the article.
import { type NamedRuleSet, readRuleSets, ruleSetNamed } from "../kernel/rule-sets.ts";
import json from "./rule-sets.json" with { type: "json" };

const names = {
  clocks: [
    /** 受理 by the lead: silence past it means accepted. */
    "acceptance",
    /** 补正 before acceptance, 补充 after it. */
    "correction",
    "supplement",
    /** 并联审查 of one department; days from its services. */
    "department",
    /** After a reminder; past the last one silence is no objection. */
    "reminder",
    /** 联合决定; days from the services. */
    "decision",
    /** 延期: its days are the most that may be added. */
    "extension",
    "approval",
    "fee",
    "delivery",
    "pickup",
    "supervision",
    "verdict",
  ],
  limits: [
    /** How often what is missing may be told before acceptance, and after it: all at once 一次性告知. */
    "maxCorrections",
    "maxSupplements",
    /** How often a silent department is reminded before its silence counts as no objection. */
    "departmentReminders",
    /** Ratings up to this one (2, dissatisfied 不满意) are looked into. */
    "poorRating",
  ],
  triggers: [],
} as const;

export type RuleKey = (typeof names.clocks)[number];
type LimitKey = (typeof names.limits)[number];

export const ruleSets: readonly NamedRuleSet<RuleKey, LimitKey, never>[] = readRuleSets(
  "jointRequest",
  json,
  names,
);

/** The rules under which that case was opened. */
export function rulesOf({ ruleSet }: { ruleSet: string }): NamedRuleSet<RuleKey, LimitKey, never> {
  return ruleSetNamed(ruleSets, ruleSet);
}
