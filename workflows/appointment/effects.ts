// The vocabulary of an appointment's machine: effects with typed params (no-ops here, the engine writes them), guards, and
// what is remembered. machine.ts says when. Guards read the context only; the clock's alone reads its name.
import { setup } from "xstate";
import { dayOf, readDay } from "../kernel/calendar.ts";
import { effectActions } from "../kernel/effect-actions.ts";
import { settle, type SupervisionMove } from "../kernel/supervision.ts";
import type { AppointmentContext } from "./context.ts";
import type { AppointmentEvent, ClockName, HeldEvent } from "./events.ts";
import { limitsOf, type RuleKey } from "./rules.ts";

type TaskName = "receive" | "record" | "supervise";

/** Keys of the mails to the citizen. */
export const mailTemplates = [
  "appointmentHeld",
  "appointmentConfirmed",
  "appointmentRescheduled",
  "appointmentCancelled",
  "appointmentCalledOff",
  "appointmentLapsed",
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

/** Nobody books further ahead; the longest a clock can be. */
const MAX_DAYS = 3_660;

export const appointment = setup({
  types: {
    context: {} as AppointmentContext,
    events: {} as AppointmentEvent,
    input: {} as HeldEvent | undefined,
  },
  actions: effectActions<ClockName, RuleKey, TaskName, MailTemplate>(),
  guards: {
    isClock: ({ event }, params: { clock: ClockName }) =>
      event.type === "clock.expired" && event.payload.clock === params.clock,
    isFree: ({ context }) => !context.hasFee,
    isFeeDue: ({ context }) => context.hasFee,
    mayReschedule: ({ context }) => context.rescheduleCount < limitsOf(context).maxReschedules,
  },
});

/** One of the moves of supervision 督办. */
export function supervise(move: SupervisionMove) {
  return appointment.enqueueActions(({ context, enqueue }) => {
    const { effects, changes } = move(context);
    for (const effect of effects) enqueue(effect);
    enqueue.assign(changes);
  });
}

export const beginAccountability = appointment.enqueueActions(({ context, enqueue }) => {
  enqueue({ type: "setAccountable", params: { agencyId: context.agencyId } });
});

export const endAccountability = appointment.enqueueActions(({ enqueue }) => {
  enqueue(supervise(settle));
  enqueue.assign({ accountableAgencyId: null });
  enqueue({ type: "setAccountable", params: { agencyId: null } });
});

/** Something that the office's clerk has to do, with a clock of its own. */
export const task = (name: TaskName) =>
  ({
    type: "openTask",
    params: ({ context }: { context: AppointmentContext }) => ({
      task: name,
      agencyId: context.agencyId,
      role: "clerk" as const,
    }),
  }) as const;

/** Until the end of the day of the slot, and of tomorrow where that is today or past. */
export const awaitVisit = appointment.enqueueActions(({ context, event, enqueue }) => {
  const days = readDay(context.slotOn) - dayOf(new Date(event.at));
  enqueue({
    type: "startClock",
    params: { clock: "visit", rule: "visit", days: Math.min(MAX_DAYS, Math.max(1, days)) },
  });
});

export const notePayment = appointment.assign(({ event }) =>
  event.type === "appointment.paid" ? { gatewayRef: event.payload.gatewayRef } : {},
);

export const moveSlot = appointment.assign(({ context, event }) =>
  event.type === "appointment.rescheduled"
    ? { ...event.payload, rescheduleCount: context.rescheduleCount + 1 }
    : {},
);
