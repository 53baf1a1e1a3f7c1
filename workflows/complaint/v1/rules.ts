// The limits of a complaint as data. The articles are those of the demonstration province's own rules for its hotline
// 演示省规则; each names the real rule it is modelled on. A province that deploys this puts its own here.
import type { ClockRule } from "../../kernel/rule-sets.ts";

/** How often a case may come back from agencies before the umpire must decide for good. */
export const MAX_RETURNS = 2;

/** How often one answer may wait for the citizen: what is missing is asked in one go 一次性告知, and once more at most. */
export const MAX_QUESTIONS = 2;

/** Ratings up to this one (2, dissatisfied 不满意) give the right to have it done again. */
export const POOR_RATING = 2;

export type RuleKey =
  | "triage"
  | "accept"
  | "ruling"
  | "answer"
  | "redo"
  | "review"
  | "supervision"
  | "information"
  | "verdict"
  | "reopening";

export const rules = {
  triage: rule("triage", 1, 8, {
    zh: "受理与派单时限",
    en: "taking in and dispatching",
  }),
  accept: rule("accept", 1, 11, {
    zh: "承办单位签收或者退回时限，自派单起算",
    en: "accepting or returning, counted from dispatch",
  }),
  ruling: rule("ruling", 1, 13, {
    zh: "管辖争议裁定时限；参照《信访工作条例》第二十四条",
    en: "ruling on whose case it is; modelled on the Regulations on Public Complaints, article 24",
  }),
  answer: rule("answer", 5, 15, {
    zh: "办理并答复时限，自派单起算；参照《济南市12345市民服务热线条例》第二十四条",
    en: "handling and answering, counted from dispatch; modelled on Jinan's hotline ordinance, article 24",
  }),
  information: rule("information", 5, 16, {
    zh: "诉求人补充情况的时限，其间不计入办理时限",
    en: "time for the citizen to add information, which does not count against the answer",
  }),
  review: rule("review", 1, 17, {
    zh: "答复审核时限，由拟稿人以外的负责人审核",
    en: "review of the answer by a supervisor who did not draft it",
  }),
  supervision: rule("supervision", 2, 20, {
    zh: "逾期督办的间隔；参照《济南市12345市民服务热线条例》第二十八条",
    en: "interval of supervision once overdue; modelled on Jinan's hotline ordinance, article 28",
  }),
  verdict: rule("verdict", 10, 21, {
    zh: "评价时限；逾期不评价的，不作默认好评",
    en: "time to rate the answer; no rating is recorded where none was given",
  }),
  reopening: rule("reopening", 5, 22, {
    zh: "评价不满意后申请重新办理的时限",
    en: "time to ask for it to be done again after a poor rating",
  }),
  redo: rule("redo", 5, 22, {
    zh: "重新办理时限；参照国办发〔2019〕51号差评整改要求",
    en: "doing it again; modelled on State Council General Office document [2019] No. 51 on poor ratings",
  }),
} as const satisfies Record<RuleKey, ClockRule>;

/** A rule in working days; every limit of this workflow is in working days. */
function rule(key: RuleKey, days: number, article: number, about: { zh: string; en: string }): ClockRule {
  return {
    id: `complaint.${key}`,
    days,
    unit: "workingDay",
    article: {
      zh: `演示省《12345热线工单办理规则》第${article}条（${about.zh}）`,
      en: `Demonstration province, Rules for handling 12345 hotline cases, article ${article} (${about.en})`,
    },
  };
}
