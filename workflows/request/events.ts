// The events of a request 办件: what each must say and who may send it. Read by the machine for its types, by pages for
// their buttons and forms, by the API and by the refusals.
import { z } from "zod";
import type { Envelope, EventSpec } from "../kernel/definition.ts";
import { Id, text } from "../kernel/payload-text.ts";
import type { RequestContext } from "./context.ts";
import { rulesOf } from "./rules.ts";
import { RequestTerms, SpecialStep } from "./terms.ts";

const citizen = { role: "citizen" } as const;
const clerk = { role: "clerk", agency: "agencyId", except: "recusedUserIds" } as const;
const supervisor = { role: "supervisor", agency: "agencyId", except: "recusedUserIds" } as const;
/** The second pair of eyes 审批人: never the one who drafted the decision. */
const approver = { role: "supervisor", agency: "agencyId", except: ["draftedBy", "recusedUserIds"] } as const;
const extender = {
  role: "supervisor",
  agency: "agencyId",
  except: ["extensionAskedBy", "recusedUserIds"],
} as const;
/** The office's own supervisor, and after escalation the superior's. */
const supervising = {
  role: "supervisor",
  agency: "supervisingAgencyId",
  except: "recusedUserIds",
} as const;

/** Longest texts, in UTF-16 units; forms may ask for less. */
export const textLimits = {
  answer: 4000,
  question: 2000,
  reason: 1000,
  comment: 1000,
  instruction: 1000,
  reference: 100,
  paper: 300,
};

export const clockNames = [
  "acceptance",
  "decision",
  "statutory",
  "supplement",
  "hearing",
  "inspection",
  "appraisal",
  "approval",
  "fee",
  "delivery",
  "pickup",
  "supervision",
  "verdict",
] as const;
export type ClockName = (typeof clockNames)[number];

/** What can be decided 审批结果. */
export const DecisionOutcome = z.enum(["granted", "refused"]);
export type DecisionOutcome = z.infer<typeof DecisionOutcome>;

const answer = { text: text(textLimits.answer) };
/** What the applicant can do against it 救济途径: which body, within what time. */
const remedy = text(textLimits.reason);

export const events = {
  // ── the applicant 申请人, or the counter for somebody who came in person ──
  "request.submitted": {
    payload: z.strictObject({
      agencyId: Id,
      superiorAgencyId: Id,
      /** Id of the rules of its division on its day. */
      ruleSet: Id,
      language: z.enum(["zh", "en"]),
      divisionCode: z.string().regex(/^\d{6}$/),
      /** SHA-256 (hex) of what was written: the history proves the text without holding it. */
      contentHash: z.string().regex(/^[\da-f]{64}$/),
      terms: RequestTerms,
      /** Papers of the guide that the applicant has ready, and those that may follow 容缺后补, by name. */
      ready: z.array(text(textLimits.paper)).max(60),
      toFollow: z.array(text(textLimits.paper)).max(60),
    }),
    by: [citizen, clerk],
  },
  /** 补正、补充材料 */
  "request.supplemented": { payload: z.strictObject({ ...answer }), by: [citizen] },
  "request.withdrawn": {
    payload: z.strictObject({ reason: text(textLimits.reason).optional() }),
    by: [citizen],
  },
  /** 好差评: 1 very dissatisfied … 5 very satisfied. */
  "request.rated": {
    payload: z.strictObject({ rating: z.int().min(1).max(5), comment: text(textLimits.comment).optional() }),
    by: [citizen],
  },

  // ── completeness 形式审查 ──
  /** 一次性告知: everything that is missing, in one go; before acceptance and after it. */
  "request.supplementAsked": {
    payload: z.strictObject({ question: text(textLimits.question) }),
    by: [clerk],
  },
  /** 受理 */
  "request.accepted": { payload: z.strictObject({}), by: [clerk] },
  /** 不予受理 */
  "request.notAccepted": {
    payload: z.strictObject({
      because: z.enum(["notNeeded", "notOurs", "notEligible"]),
      ...answer,
      remedy,
    }),
    by: [clerk],
  },
  /** 即办件: granted at the counter. A refusal always takes two people. */
  "request.grantedOnTheSpot": { payload: z.strictObject({ ...answer }), by: [clerk] },

  // ── review 审查 ──
  "request.stepBegun": {
    payload: z.strictObject({ step: SpecialStep, instruction: text(textLimits.instruction) }),
    by: [clerk],
    check(context, payload) {
      const { terms, stepsBegun } = context as RequestContext;
      const { step } = payload as { step: SpecialStep };
      if (!terms.specialSteps.some((each) => each.step === step)) return "stepNotOfThisService";
      return stepsBegun.includes(step) ? "stepBegunBefore" : undefined;
    },
  },
  "request.stepConcluded": { payload: z.strictObject({ ...answer }), by: [clerk] },
  "request.extensionAsked": { payload: z.strictObject({ reason: text(textLimits.reason) }), by: [clerk] },
  "request.extensionApproved": {
    payload: z.strictObject({ days: z.int().min(1).max(366), reason: text(textLimits.reason) }),
    by: [extender],
    check: (context, payload) =>
      (payload as { days: number }).days > rulesOf(context as RequestContext).clocks.extension.days
        ? "extensionTooLong"
        : undefined,
  },
  "request.extensionDenied": { payload: z.strictObject({ reason: text(textLimits.reason) }), by: [extender] },
  "request.decisionDrafted": {
    payload: z.discriminatedUnion("outcome", [
      z.strictObject({ outcome: z.literal("granted"), ...answer }),
      // A refusal without a remedy is none.
      z.strictObject({ outcome: z.literal("refused"), ...answer, remedy }),
    ]),
    by: [clerk],
  },
  "request.decisionApproved": { payload: z.strictObject({}), by: [approver] },
  "request.decisionSentBack": {
    payload: z.strictObject({ reason: text(textLimits.reason) }),
    by: [approver],
  },

  // ── the result 结果 ──
  /** 已缴费: as the treasury or the counter says. */
  "request.feeReceived": {
    payload: z.strictObject({ reference: text(textLimits.reference) }),
    by: [clerk, { role: "system" }],
  },
  /** 制证、制文; the decision itself where it is a refusal. */
  "request.resultIssued": {
    payload: z.strictObject({ reference: text(textLimits.reference) }),
    by: [clerk],
  },
  "request.delivered": {
    payload: z.strictObject({ reference: text(textLimits.reference).optional() }),
    by: [clerk],
  },

  // ── 回避, supervision 督办 and time ──
  /** Who has a stake in the case keeps away from it; the head decides 负责人决定. Said twice it changes nothing. */
  "request.recused": {
    payload: z.strictObject({ userId: Id, reason: text(textLimits.reason) }),
    by: [supervisor],
  },
  "request.pressed": {
    payload: z.strictObject({ instruction: text(textLimits.instruction) }),
    by: [supervising],
  },
  "clock.expired": { payload: z.strictObject({ clock: z.enum(clockNames) }), by: [{ role: "clock" }] },
} as const satisfies Record<string, EventSpec>;

/** The machine's events: type, payload, time and actor. */
export type RequestEvent = {
  [Type in keyof typeof events]: Envelope & {
    type: Type;
    payload: z.infer<(typeof events)[Type]["payload"]>;
  };
}[keyof typeof events];

export type SubmittedEvent = Extract<RequestEvent, { type: "request.submitted" }>;
