// The events of an appointment 预约: what each must say and who may send it. Read by the machine for its types, by pages for
// their buttons and forms, by the API and by the refusals.
import { z } from "zod";
import type { Envelope, EventSpec } from "../kernel/definition.ts";
import { caseFields } from "../kernel/opening.ts";
import { Id, text } from "../kernel/payload-text.ts";

const citizen = { role: "citizen" } as const;
const clerk = { role: "clerk", agency: "agencyId" } as const;
/** Of the accountable agency, or once escalated of its superior. */
const overseer = { role: "supervisor", agency: "supervisingAgencyId" } as const;

/** Longest texts, in UTF-16 units. */
export const textLimits = { reason: 1000 };

/** The clocks whose end is an event. */
export const clockNames = ["hold", "visit", "record", "supervision"] as const;
export type ClockName = (typeof clockNames)[number];

const reason = text(textLimits.reason);
/** 号源: a day and a time of it, Shanghai. */
const slot = {
  /** YYYY-MM-DD */
  slotOn: z.iso.date(),
  /** HH:MM */
  slotAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
};

export const events = {
  // ── the citizen, or the counter for somebody who calls ──
  "appointment.held": {
    payload: z.strictObject({
      ...caseFields,
      agencyId: Id,
      superiorAgencyId: Id,
      ...slot,
      hasFee: z.boolean(),
    }),
    by: [citizen, clerk],
  },
  "appointment.confirmed": { payload: z.strictObject({}), by: [citizen, clerk] },
  "appointment.rescheduled": { payload: z.strictObject(slot), by: [citizen] },
  "appointment.cancelled": { payload: z.strictObject({ reason: reason.optional() }), by: [citizen] },

  // ── the payment of its fee ──
  /** Its own case of kind payment says so; told twice it changes nothing, since it is no longer held. */
  "appointment.paid": { payload: z.strictObject({ gatewayRef: Id }), by: [{ role: "system" }] },

  // ── the office ──
  /** The office cannot keep it, and says why. */
  "appointment.calledOff": { payload: z.strictObject({ reason }), by: [clerk] },
  "appointment.kept": { payload: z.strictObject({}), by: [clerk] },
  /** 爽约: only once the day is over. */
  "appointment.missed": { payload: z.strictObject({}), by: [clerk] },

  // ── supervision 督办 and time ──
  "appointment.pressed": { payload: z.strictObject({ instruction: reason }), by: [overseer] },
  "clock.expired": { payload: z.strictObject({ clock: z.enum(clockNames) }), by: [{ role: "clock" }] },
} as const satisfies Record<string, EventSpec>;

/** The machine's events: type, payload, time and actor. */
export type AppointmentEvent = {
  [Type in keyof typeof events]: Envelope & {
    type: Type;
    payload: z.infer<(typeof events)[Type]["payload"]>;
  };
}[keyof typeof events];

export type HeldEvent = Extract<AppointmentEvent, { type: "appointment.held" }>;
