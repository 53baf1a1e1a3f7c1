// The events of a joint request 并联审批: what each must say and who may send it. Read by the machine for its types, by pages
// for their buttons and forms, by the API and by the refusals.
import { z } from "zod";
import type { Envelope, EventSpec } from "../kernel/definition.ts";
import { Id, text } from "../kernel/payload-text.ts";
import { decisionFits, extensionFits } from "./checks.ts";
import { JointTerms } from "./terms.ts";

const citizen = { role: "citizen" } as const;
const clerk = { role: "clerk", agency: "leadAgencyId", except: "recusedUserIds" } as const;
const supervisor = { role: "supervisor", agency: "leadAgencyId", except: "recusedUserIds" } as const;
/** Those of a department whose opinion is awaited. */
const departmentClerk = { role: "clerk", agency: "pendingCoHandlerIds", except: "recusedUserIds" } as const;
const departmentSupervisor = {
  role: "supervisor",
  agency: "pendingCoHandlerIds",
  except: "recusedUserIds",
} as const;
/** The second pair of eyes 审批人: never the one who drafted the decision. */
const approver = {
  role: "supervisor",
  agency: "leadAgencyId",
  except: ["draftedBy", "recusedUserIds"],
} as const;
const extender = {
  role: "supervisor",
  agency: "leadAgencyId",
  except: ["extensionAskedBy", "recusedUserIds"],
} as const;
/** The lead's own supervisor, and after escalation the superior's. */
const supervising = { role: "supervisor", agency: "supervisingAgencyId", except: "recusedUserIds" } as const;

/** Longest texts, in UTF-16 units; forms may ask for less. */
export const textLimits = {
  answer: 4000,
  question: 2000,
  reason: 1000,
  comment: 1000,
  instruction: 1000,
  rule: 300,
  reference: 100,
  paper: 300,
};

export const clockNames = [
  "acceptance",
  "supplement",
  "department",
  "decision",
  "approval",
  "fee",
  "delivery",
  "pickup",
  "supervision",
  "verdict",
] as const;
export type ClockName = (typeof clockNames)[number];

/** What can be decided 审批结果. */
export const DecisionOutcome = z.enum(["granted", "partlyGranted", "refused"]);
export type DecisionOutcome = z.infer<typeof DecisionOutcome>;

const answer = { text: text(textLimits.answer) };
/** What the applicant can do against it 救济途径: which body, within what time. */
const remedy = text(textLimits.reason);
const reason = { reason: text(textLimits.reason) };

export const events = {
  // ── the applicant 申请人, or the lead's counter for somebody who came in person ──
  "jointRequest.submitted": {
    payload: z.strictObject({
      leadAgencyId: Id,
      superiorAgencyId: Id,
      /** Id of the rules of its division on its day. */
      ruleSet: Id,
      language: z.enum(["zh", "en"]),
      divisionCode: z.string().regex(/^\d{6}$/),
      /** SHA-256 (hex) of what was written: the history proves the text without holding it. */
      contentHash: z.string().regex(/^[\da-f]{64}$/),
      terms: JointTerms,
      /** Papers of the guides that the applicant has ready, and those that may follow 容缺后补, by name. */
      ready: z.array(text(textLimits.paper)).max(200),
      toFollow: z.array(text(textLimits.paper)).max(200),
    }),
    by: [citizen, clerk],
  },
  "jointRequest.supplemented": { payload: z.strictObject({ ...answer }), by: [citizen] },
  "jointRequest.withdrawn": {
    payload: z.strictObject({ reason: text(textLimits.reason).optional() }),
    by: [citizen],
  },
  /** 好差评: 1 very dissatisfied … 5 very satisfied. */
  "jointRequest.rated": {
    payload: z.strictObject({ rating: z.int().min(1).max(5), comment: text(textLimits.comment).optional() }),
    by: [citizen],
  },

  // ── the lead 牵头部门 takes it in ──
  /** 一次性告知: everything that is missing for any department, in one go. */
  "jointRequest.supplementAsked": {
    payload: z.strictObject({ question: text(textLimits.question) }),
    by: [clerk],
  },
  "jointRequest.accepted": { payload: z.strictObject({}), by: [clerk] },
  "jointRequest.notAccepted": {
    payload: z.strictObject({
      because: z.enum(["notNeeded", "notOurs", "notEligible"]),
      ...answer,
      remedy,
    }),
    by: [clerk],
  },

  // ── the departments 并联部门, all at once ──
  "jointRequest.opinionGiven": {
    payload: z.discriminatedUnion("opinion", [
      z.strictObject({ opinion: z.literal("agree"), text: text(textLimits.answer).optional() }),
      z.strictObject({ opinion: z.literal("agreeWithConditions"), ...answer }),
      // An objection without the rule it rests on is none.
      z.strictObject({ opinion: z.literal("object"), ...answer, rule: text(textLimits.rule) }),
    ]),
    by: [departmentClerk, departmentSupervisor],
  },

  // ── the joint decision 联合决定 ──
  "jointRequest.extensionAsked": { payload: z.strictObject(reason), by: [clerk] },
  "jointRequest.extensionApproved": {
    payload: z.strictObject({ days: z.int().min(1).max(366), ...reason }),
    by: [extender],
    check: extensionFits,
  },
  "jointRequest.extensionDenied": { payload: z.strictObject(reason), by: [extender] },
  "jointRequest.decisionDrafted": {
    payload: z.discriminatedUnion("outcome", [
      z.strictObject({ outcome: z.literal("granted"), ...answer }),
      // What is refused, in whole or in part, comes with a remedy.
      z.strictObject({
        outcome: z.literal("partlyGranted"),
        ...answer,
        /** Catalogue codes. */
        refusedParts: z
          .array(z.string().regex(/^[\dA-Za-z-]{4,40}$/))
          .min(1)
          .max(20),
        remedy,
      }),
      z.strictObject({ outcome: z.literal("refused"), ...answer, remedy }),
    ]),
    by: [clerk],
    check: decisionFits,
  },
  "jointRequest.decisionApproved": { payload: z.strictObject({}), by: [approver] },
  "jointRequest.decisionSentBack": { payload: z.strictObject(reason), by: [approver] },

  // ── the results 结果, handed out together ──
  "jointRequest.feeReceived": {
    payload: z.strictObject({ reference: text(textLimits.reference) }),
    by: [clerk, { role: "system" }],
  },
  "jointRequest.resultIssued": {
    payload: z.strictObject({ reference: text(textLimits.reference) }),
    by: [clerk],
  },
  "jointRequest.delivered": {
    payload: z.strictObject({ reference: text(textLimits.reference).optional() }),
    by: [clerk],
  },

  // ── 回避, supervision 督办 and time ──
  /** The head decides 负责人决定, of the lead or of a department. Said twice it changes nothing. */
  "jointRequest.recused": {
    payload: z.strictObject({ userId: Id, ...reason }),
    by: [supervisor, departmentSupervisor],
  },
  "jointRequest.pressed": {
    payload: z.strictObject({ instruction: text(textLimits.instruction) }),
    by: [supervising],
  },
  "clock.expired": {
    payload: z.strictObject({
      clock: z.union([
        z.enum(clockNames),
        z
          .string()
          .max(80)
          .regex(/^department#[\w-]+$/),
      ]),
    }),
    by: [{ role: "clock" }],
  },
} as const satisfies Record<string, EventSpec>;

/** The machine's events: type, payload, time and actor. */
export type JointRequestEvent = {
  [Type in keyof typeof events]: Envelope & {
    type: Type;
    payload: z.infer<(typeof events)[Type]["payload"]>;
  };
}[keyof typeof events];

export type SubmittedEvent = Extract<JointRequestEvent, { type: "jointRequest.submitted" }>;
