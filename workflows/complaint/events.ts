// The events of a complaint 投诉举报: what each must say and who may send it. Read by the machine for its types, by pages
// for their buttons and forms, by the API and by the refusals.
import { z } from "zod";
import type { Envelope, EventSpec } from "../kernel/definition.ts";
import { Id, text } from "../kernel/payload-text.ts";

const centre = { role: "intake", agency: "centreAgencyId" } as const;
const leadClerk = { role: "clerk", agency: "leadAgencyId" } as const;
/** The second pair of eyes: a supervisor of the lead agency, but never the one who drafted the answer. */
const reviewer = { role: "supervisor", agency: "leadAgencyId", except: "draftedBy" } as const;
const accountableSupervisor = { role: "supervisor", agency: "accountableAgencyId" } as const;
const citizen = { role: "citizen" } as const;

/** Longest texts, in UTF-16 units; forms may ask for less. */
export const textLimits = {
  answer: 4000,
  question: 1000,
  reason: 1000,
  comment: 1000,
  instruction: 1000,
  rule: 300,
};

/** The clocks whose end is an event; all but the citizen's three raise supervision. */
export const clockNames = [
  "triage",
  "accept",
  "ruling",
  "answer",
  "review",
  "supervision",
  "information",
  "verdict",
  "reopening",
] as const;
export type ClockName = (typeof clockNames)[number];

/** What an agency can claim 办理结果. */
export const AnswerOutcome = z.enum(["solved", "explained", "refused", "beyondPower"]);
export type AnswerOutcome = z.infer<typeof AnswerOutcome>;

const answer = { text: text(textLimits.answer) };
/** What the citizen can do against it 救济途径: which body, within what time. */
const remedy = text(textLimits.reason);

export const events = {
  // ── the citizen, or the hotline for a caller ──
  "complaint.submitted": {
    payload: z.strictObject({
      centreAgencyId: Id,
      /** Id of the rules of its division on its day. */
      ruleSet: Id,
      language: z.enum(["zh", "en"]),
      divisionCode: z.string().regex(/^\d{6}$/),
      aboutAgencyId: Id.optional(),
      /** SHA-256 (hex) of what was written: the history proves the text without holding it. */
      contentHash: z.string().regex(/^[\da-f]{64}$/),
    }),
    by: [citizen, centre],
  },
  "complaint.informationGiven": {
    payload: z.strictObject({ text: text(textLimits.answer) }),
    by: [citizen],
  },
  /** 好差评: 1 very dissatisfied … 5 very satisfied. */
  "complaint.rated": {
    payload: z.strictObject({ rating: z.int().min(1).max(5), comment: text(textLimits.comment).optional() }),
    by: [citizen],
  },
  "complaint.reopened": { payload: z.strictObject({ reason: text(textLimits.reason) }), by: [citizen] },
  "complaint.withdrawn": {
    payload: z.strictObject({ reason: text(textLimits.reason).optional() }),
    by: [citizen],
  },

  // ── the centre: intake 受理员, who for now is the umpire 裁定 too ──
  "complaint.dispatched": {
    payload: z.strictObject({ leadAgencyId: Id, instruction: text(textLimits.instruction).optional() }),
    by: [centre],
  },
  /** 不予受理: an answer at once, with the remedy. */
  "complaint.refusedAtIntake": {
    payload: z.strictObject({ reason: z.enum(["beyondPower", "belongsElsewhere"]), ...answer, remedy }),
    by: [centre],
  },
  /** The return was right: on to another agency, which may still say "not ours" if returns are left. */
  "complaint.redispatched": {
    payload: z.strictObject({ leadAgencyId: Id, instruction: text(textLimits.instruction).optional() }),
    by: [centre],
  },
  /** 指定管辖: decided for good; this agency cannot return it. */
  "complaint.designated": {
    payload: z.strictObject({ leadAgencyId: Id, ground: text(textLimits.reason) }),
    by: [centre],
  },

  // ── the lead agency 主办单位 ──
  "complaint.accepted": { payload: z.strictObject({}), by: [leadClerk] },
  /** 退单: "not ours", with the rule it rests on. */
  "complaint.returned": {
    payload: z.strictObject({ reason: text(textLimits.reason), rule: text(textLimits.rule) }),
    by: [leadClerk],
  },
  "complaint.informationAsked": {
    payload: z.strictObject({ question: text(textLimits.question) }),
    by: [leadClerk],
  },
  "complaint.answerDrafted": {
    payload: z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.enum(["solved", "explained", "beyondPower"]),
        ...answer,
        remedy: remedy.optional(),
      }),
      // A refusal without a remedy is none.
      z.strictObject({ outcome: z.literal("refused"), ...answer, remedy }),
    ]),
    by: [leadClerk],
  },
  "complaint.answerApproved": { payload: z.strictObject({}), by: [reviewer] },
  "complaint.answerSentBack": {
    payload: z.strictObject({ reason: text(textLimits.reason) }),
    by: [reviewer],
  },

  // ── supervision 督办 and time ──
  /** A supervisor of the accountable agency has pressed the matter. */
  "complaint.pressed": {
    payload: z.strictObject({ instruction: text(textLimits.instruction) }),
    by: [accountableSupervisor],
  },
  "clock.expired": { payload: z.strictObject({ clock: z.enum(clockNames) }), by: [{ role: "clock" }] },
} as const satisfies Record<string, EventSpec>;

/** The machine's events: type, payload, time and actor. */
export type ComplaintEvent = {
  [Type in keyof typeof events]: Envelope & {
    type: Type;
    payload: z.infer<(typeof events)[Type]["payload"]>;
  };
}[keyof typeof events];

export type SubmittedEvent = Extract<ComplaintEvent, { type: "complaint.submitted" }>;
