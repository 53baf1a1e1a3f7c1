// The events of a suggestion 建议: what each must say and who may send it. Read by the machine for its types, by pages for
// their buttons and forms, by the API and by the refusals.
import { z } from "zod";
import type { Envelope, EventSpec } from "../kernel/definition.ts";
import { matterFields } from "../kernel/opening.ts";
import { Id, text } from "../kernel/payload-text.ts";

const centre = { role: "intake", agency: "centreAgencyId" } as const;
const umpire = { role: "umpire", agency: "centreAgencyId" } as const;
const clerk = { role: "clerk", agency: "leadAgencyId" } as const;
/** The second pair of eyes: never the one who drafted the reply. */
const reviewer = { role: "supervisor", agency: "leadAgencyId", except: "draftedBy" } as const;
/** Of the accountable agency, or once escalated of its superior. */
const overseer = { role: "supervisor", agency: "supervisingAgencyId" } as const;
const citizen = { role: "citizen" } as const;

/** Longest texts, in UTF-16 units; forms may ask for less. */
export const textLimits = { answer: 4000, reason: 1000, comment: 1000, rule: 300, body: 200 };

/** The clocks whose end is an event. */
export const clockNames = ["triage", "reply", "review", "supervision", "verdict"] as const;
export type ClockName = (typeof clockNames)[number];

/** 采纳情况: what becomes of it. */
export const ReplyOutcome = z.enum(["adopted", "partlyAdopted", "notAdopted"]);
export type ReplyOutcome = z.infer<typeof ReplyOutcome>;

const answer = { text: text(textLimits.answer) };
const reason = text(textLimits.reason);
/** `superiorAgencyId` is filled in by the server from the tree of agencies. */
const office = { leadAgencyId: Id, superiorAgencyId: Id };

export const events = {
  // ── the citizen, or the hotline for a caller ──
  "suggestion.submitted": { payload: z.strictObject(matterFields), by: [citizen, centre] },
  /** 好差评: 1 very dissatisfied … 5 very satisfied. */
  "suggestion.rated": {
    payload: z.strictObject({ rating: z.int().min(1).max(5), comment: text(textLimits.comment).optional() }),
    by: [citizen],
  },
  "suggestion.withdrawn": { payload: z.strictObject({ reason: reason.optional() }), by: [citizen] },

  // ── the centre ──
  "suggestion.dispatched": {
    payload: z.strictObject({ ...office, instruction: reason.optional() }),
    by: [centre],
  },
  /** 转告: for a body outside to consider, which is named. */
  "suggestion.referred": {
    payload: z.strictObject({ body: text(textLimits.body), ...answer }),
    by: [centre],
  },
  /** Nobody's here. */
  "suggestion.ruledOut": {
    payload: z.strictObject({ body: text(textLimits.body), ...answer }),
    by: [umpire],
  },
  /** 指定: decided for good; this agency cannot return it. */
  "suggestion.designated": { payload: z.strictObject({ ...office, ground: reason }), by: [umpire] },

  // ── the agency ──
  /** 退回: "not ours", with the rule it rests on. */
  "suggestion.returned": {
    payload: z.strictObject({ reason, rule: text(textLimits.rule) }),
    by: [clerk],
  },
  "suggestion.replyDrafted": {
    payload: z.discriminatedUnion("outcome", [
      z.strictObject({ outcome: z.literal("adopted"), ...answer }),
      // What is not taken up needs its reasons.
      z.strictObject({ outcome: z.enum(["partlyAdopted", "notAdopted"]), ...answer, reason }),
    ]),
    by: [clerk],
  },
  "suggestion.replyApproved": { payload: z.strictObject({}), by: [reviewer] },
  "suggestion.replySentBack": { payload: z.strictObject({ reason }), by: [reviewer] },

  // ── supervision 督办 and time ──
  "suggestion.pressed": { payload: z.strictObject({ instruction: reason }), by: [overseer] },
  "clock.expired": { payload: z.strictObject({ clock: z.enum(clockNames) }), by: [{ role: "clock" }] },
} as const satisfies Record<string, EventSpec>;

/** The machine's events: type, payload, time and actor. */
export type SuggestionEvent = {
  [Type in keyof typeof events]: Envelope & {
    type: Type;
    payload: z.infer<(typeof events)[Type]["payload"]>;
  };
}[keyof typeof events];

export type SubmittedEvent = Extract<SuggestionEvent, { type: "suggestion.submitted" }>;
