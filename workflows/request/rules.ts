// The limits of a request: names here, numbers and articles in rule-sets.json, by division and date. How long one service
// takes is said by its guide and comes in with the case (terms); the rule then gives the article.
import { type NamedRuleSet, readRuleSets, ruleSetNamed } from "../kernel/rule-sets.ts";
import json from "./rule-sets.json" with { type: "json" };

const names = {
  clocks: [
    /** 受理: silence past it means accepted. */
    "acceptance",
    /** 即办件 acceptance, which is the decision as well. */
    "onTheSpot",
    /** 补正: the applicant's time before acceptance. */
    "correction",
    /** 补充材料: the applicant's time after acceptance. */
    "supplement",
    /** 承诺办结: days from the service. */
    "decision",
    /** 法定办结: what is left of it when the promise is broken; days from the service. */
    "statutory",
    /** 延期: its days are the most that may be added. */
    "extension",
    /** 特别程序: days from the service. */
    "hearing",
    "inspection",
    "appraisal",
    "approval",
    "fee",
    "delivery",
    "pickup",
    "supervision",
    "verdict",
  ],
  limits: [
    /** How often what is missing may be told before acceptance: all at once 一次性告知. */
    "maxCorrections",
    /** The same after acceptance. */
    "maxSupplements",
    /** Ratings up to this one (2, dissatisfied 不满意) are looked into. */
    "poorRating",
  ],
  triggers: [
    /** The law's own limit has run out: straight to the superior. */
    "statutoryOverdue",
  ],
} as const;

export type RuleKey = (typeof names.clocks)[number];
type LimitKey = (typeof names.limits)[number];
type Trigger = (typeof names.triggers)[number];

export const ruleSets: readonly NamedRuleSet<RuleKey, LimitKey, Trigger>[] = readRuleSets(
  "request",
  json,
  names,
);

/** The rules under which that case was opened. */
export function rulesOf({ ruleSet }: { ruleSet: string }): NamedRuleSet<RuleKey, LimitKey, Trigger> {
  return ruleSetNamed(ruleSets, ruleSet);
}
