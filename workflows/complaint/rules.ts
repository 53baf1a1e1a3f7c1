// The limits of a complaint: names here, numbers and articles in rule-sets.json, by division and date. The articles are
// those of the demonstration province's and its capital's own rules 演示规则; each names the real rule it is modelled on.
import { WorkflowDefect } from "../kernel/defect.ts";
import { type NamedRuleSet, readRuleSets, ruleSetNamed } from "../kernel/rule-sets.ts";
import json from "./rule-sets.json" with { type: "json" };

const names = {
  clocks: [
    "triage",
    "accept",
    /** 退单: from dispatch; once it is over nothing is returned any more. */
    "returning",
    "ruling",
    "cohandling",
    "answer",
    "information",
    "review",
    /** Its days are the longest extension 延期 there is. */
    "extension",
    "recusal",
    "supervision",
    "callBack",
    "verdict",
    "reopening",
    "redo",
    "reviewRequest",
    "superiorReview",
  ],
  limits: [
    /** How often a case may come back from agencies before the umpire must decide for good. */
    "maxReturns",
    /** From so many returns on the centre's supervisor looks at the ruling. */
    "oftenReturned",
    /** How often one answer may wait for the citizen: what is missing is asked in one go 一次性告知. */
    "maxQuestions",
    "maxCoHandlers",
    /** How often the citizen may urge one answer 催办. */
    "maxUrges",
    /** How many people may be recused 回避 in one case. */
    "maxRecusals",
    /** Ratings up to this one (2, dissatisfied 不满意) give the right to have it done again, and then reviewed. */
    "poorRating",
    /**
     * Whose complaint never reaches the agency it is about, nor is overseen by it (信访工作条例 30: no denunciation is passed
     * to the denounced): 0 nobody's, 1 a confidential one, 2 an anonymous one too.
     */
    "sparesAboutAgency",
  ],
  /** 督办情形 */
  triggers: [
    "stageOverdue",
    "answerOverdue",
    "coHandlerOverdue",
    "recusalOverdue",
    "poorVerdict",
    "returnedOften",
    "urged",
  ],
} as const;

export type RuleKey = (typeof names.clocks)[number];
type LimitKey = (typeof names.limits)[number];
export type Trigger = (typeof names.triggers)[number];
export type ComplaintRules = NamedRuleSet<RuleKey, LimitKey, Trigger>;

export const ruleSets: readonly ComplaintRules[] = readRuleSets("complaint", json, names);

// What is late is supervised everywhere: without it a case would wait unseen once its clock has run out.
for (const { id, triggers } of ruleSets)
  for (const trigger of ["stageOverdue", "answerOverdue"] as const)
    if (!triggers.includes(trigger)) throw new WorkflowDefect(id, `${trigger} must be a trigger`);

/** The rules under which that case was opened. */
export function rulesOf({ ruleSet }: { ruleSet: string }): ComplaintRules {
  return ruleSetNamed(ruleSets, ruleSet);
}

/** Its counts and thresholds. */
export function limitsOf(context: { ruleSet: string }): Readonly<Record<LimitKey, number>> {
  return rulesOf(context).limits;
}
