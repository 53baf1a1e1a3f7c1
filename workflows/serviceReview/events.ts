// The events of a service review 差评整改: what each must say and who may send it. Read by the machine for its types, by
// pages for their buttons and forms, by the API and by the refusals.
import { z } from "zod";
import type { Envelope, EventSpec } from "../kernel/definition.ts";
import { caseFields } from "../kernel/opening.ts";
import { Id, text } from "../kernel/payload-text.ts";

const centre = { role: "intake", agency: "centreAgencyId" } as const;
const umpire = { role: "umpire", agency: "centreAgencyId" } as const;
const clerk = { role: "clerk", agency: "agencyId" } as const;
const superior = { role: "supervisor", agency: "superiorAgencyId" } as const;
/** Nobody verifies what is said of themselves; where all of the office are concerned, its superior does. */
const verifier = { role: "supervisor", agency: "agencyId", except: "concernedUserIds" } as const;
/** The second pair of eyes: never the one who put it right. */
const reviewer = { role: "supervisor", agency: "agencyId", except: "mendedBy" } as const;
/** Of the accountable agency, or once escalated of its superior. */
const overseer = { role: "supervisor", agency: "supervisingAgencyId" } as const;
const citizen = { role: "citizen" } as const;

/** Longest texts, in UTF-16 units; forms may ask for less. */
export const textLimits = { answer: 4000, reason: 1000, comment: 1000 };

/** The clocks whose end is an event. */
export const clockNames = [
  "callBack",
  "verify",
  "ruling",
  "appeal",
  "appealDecision",
  "mend",
  "review",
  "supervision",
  "verdict",
] as const;
export type ClockName = (typeof clockNames)[number];

/** 核实结论: 属实, 误评, 恶意评价. */
export const Finding = z.enum(["genuine", "mistaken", "malicious"]);
export type Finding = z.infer<typeof Finding>;

const answer = { text: text(textLimits.answer) };
const reason = text(textLimits.reason);
/** What the citizen can do against it 救济途径. */
const remedy = text(textLimits.reason);

export const events = {
  // ── a job, once for a bad rating ──
  "serviceReview.opened": {
    payload: z.strictObject({
      ...caseFields,
      centreAgencyId: Id,
      /** The office that was rated. */
      agencyId: Id,
      superiorAgencyId: Id,
      originCaseId: z.uuid(),
      originRating: z.int().min(1).max(5),
      /** Staff who acted in the case that was rated. */
      concernedUserIds: z.array(Id).max(100),
    }),
    by: [{ role: "system" }],
  },

  // ── the citizen ──
  "serviceReview.withdrawn": { payload: z.strictObject({ reason: reason.optional() }), by: [citizen] },
  /** 申诉: against the finding that the rating was mistaken or malicious. */
  "serviceReview.appealed": { payload: z.strictObject({ reason }), by: [citizen] },
  /** 再次评价, once. */
  "serviceReview.rated": {
    payload: z.strictObject({ rating: z.int().min(1).max(5), comment: text(textLimits.comment).optional() }),
    by: [citizen],
  },

  // ── the centre ──
  /** 回访: what the citizen said when called. */
  "serviceReview.calledBack": { payload: z.strictObject(answer), by: [centre] },
  /** Not reached: it is verified on what was written. */
  "serviceReview.callBackFailed": { payload: z.strictObject({ reason }), by: [centre] },
  /** Only the umpire takes a bad rating out of the count. */
  "serviceReview.findingConfirmed": { payload: z.strictObject({ ...answer, remedy }), by: [umpire] },
  "serviceReview.findingOverturned": { payload: z.strictObject({ reason }), by: [umpire] },

  // ── the office ──
  "serviceReview.verified": {
    payload: z.strictObject({ finding: Finding, ...answer }),
    by: [verifier, superior],
  },
  /** 整改: what was put right. */
  "serviceReview.mended": { payload: z.strictObject(answer), by: [clerk] },
  "serviceReview.mendingApproved": { payload: z.strictObject({}), by: [reviewer] },
  "serviceReview.mendingSentBack": { payload: z.strictObject({ reason }), by: [reviewer] },

  // ── its superior ──
  "serviceReview.appealUpheld": { payload: z.strictObject(answer), by: [superior] },
  "serviceReview.appealDismissed": { payload: z.strictObject({ ...answer, remedy }), by: [superior] },

  // ── supervision 督办 and time ──
  "serviceReview.pressed": { payload: z.strictObject({ instruction: reason }), by: [overseer] },
  "clock.expired": { payload: z.strictObject({ clock: z.enum(clockNames) }), by: [{ role: "clock" }] },
} as const satisfies Record<string, EventSpec>;

/** The machine's events: type, payload, time and actor. */
export type ServiceReviewEvent = {
  [Type in keyof typeof events]: Envelope & {
    type: Type;
    payload: z.infer<(typeof events)[Type]["payload"]>;
  };
}[keyof typeof events];

export type OpenedEvent = Extract<ServiceReviewEvent, { type: "serviceReview.opened" }>;
