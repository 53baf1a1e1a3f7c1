// The events of a consultation 咨询: what each must say and who may send it. Read by the machine for its types, by pages
// for their buttons and forms, by the API and by the refusals.
import { z } from "zod";
import type { Envelope, EventSpec } from "../kernel/definition.ts";
import { matterFields } from "../kernel/opening.ts";
import { Id, text } from "../kernel/payload-text.ts";

const centre = { role: "intake", agency: "centreAgencyId" } as const;
const umpire = { role: "umpire", agency: "centreAgencyId" } as const;
const clerk = { role: "clerk", agency: "leadAgencyId" } as const;
/** The second pair of eyes: never the one who drafted the answer. */
const reviewer = { role: "supervisor", agency: "leadAgencyId", except: "draftedBy" } as const;
/** Of the accountable agency, or once escalated of its superior. */
const overseer = { role: "supervisor", agency: "supervisingAgencyId" } as const;
const citizen = { role: "citizen" } as const;

/** Longest texts, in UTF-16 units; forms may ask for less. */
export const textLimits = { answer: 4000, question: 1000, reason: 1000, comment: 1000, rule: 300, body: 200 };

/** The clocks whose end is an event. */
export const clockNames = [
  "triage",
  "returning",
  "ruling",
  "answer",
  "information",
  "review",
  "supervision",
  "verdict",
] as const;
export type ClockName = (typeof clockNames)[number];

const answer = { text: text(textLimits.answer) };
const reason = text(textLimits.reason);
/** `superiorAgencyId` is filled in by the server from the tree of agencies. */
const office = { leadAgencyId: Id, superiorAgencyId: Id };

export const events = {
  // ── the citizen, or the hotline for a caller ──
  "consultation.submitted": { payload: z.strictObject(matterFields), by: [citizen, centre] },
  "consultation.informationGiven": { payload: z.strictObject(answer), by: [citizen] },
  /** 追问: nothing is done again, but one more question may be asked about the answer. */
  "consultation.followUpAsked": {
    payload: z.strictObject({ question: text(textLimits.question) }),
    by: [citizen],
  },
  /** 好差评: 1 very dissatisfied … 5 very satisfied. */
  "consultation.rated": {
    payload: z.strictObject({ rating: z.int().min(1).max(5), comment: text(textLimits.comment).optional() }),
    by: [citizen],
  },
  "consultation.withdrawn": { payload: z.strictObject({ reason: reason.optional() }), by: [citizen] },

  // ── the centre ──
  /** 即答: from the knowledge base, whose entry is named. */
  "consultation.answeredAtOnce": {
    payload: z.strictObject({ ...answer, source: text(textLimits.rule) }),
    by: [centre],
  },
  /** 转告: for a body outside to answer, which is named. */
  "consultation.referred": {
    payload: z.strictObject({ body: text(textLimits.body), ...answer }),
    by: [centre],
  },
  "consultation.dispatched": {
    payload: z.strictObject({ ...office, instruction: reason.optional() }),
    by: [centre],
  },
  /** 指定: decided for good; this agency cannot return it. */
  "consultation.designated": { payload: z.strictObject({ ...office, ground: reason }), by: [umpire] },
  /** Nobody's here. */
  "consultation.ruledOut": {
    payload: z.strictObject({ body: text(textLimits.body), ...answer }),
    by: [umpire],
  },

  // ── the agency ──
  /** 退单: "not ours", with the rule it rests on. */
  "consultation.returned": {
    payload: z.strictObject({ reason, rule: text(textLimits.rule) }),
    by: [clerk],
  },
  "consultation.informationAsked": {
    payload: z.strictObject({ question: text(textLimits.question) }),
    by: [clerk],
  },
  "consultation.answerDrafted": { payload: z.strictObject(answer), by: [clerk] },
  "consultation.answerApproved": { payload: z.strictObject({}), by: [reviewer] },
  "consultation.answerSentBack": { payload: z.strictObject({ reason }), by: [reviewer] },

  // ── supervision 督办 and time ──
  "consultation.pressed": { payload: z.strictObject({ instruction: reason }), by: [overseer] },
  "clock.expired": { payload: z.strictObject({ clock: z.enum(clockNames) }), by: [{ role: "clock" }] },
} as const satisfies Record<string, EventSpec>;

/** The machine's events: type, payload, time and actor. */
export type ConsultationEvent = {
  [Type in keyof typeof events]: Envelope & {
    type: Type;
    payload: z.infer<(typeof events)[Type]["payload"]>;
  };
}[keyof typeof events];

export type SubmittedEvent = Extract<ConsultationEvent, { type: "consultation.submitted" }>;
