// The way of an appointment 预约, as a pure statechart: hold, perhaps pay, confirmed, and what came of it. Run only by
// kernel/step.ts. No timers, actors or history in here: time comes in as clock.expired, everything else as effects.
import { press, raise, repeat } from "../kernel/supervision.ts";
import {
  appointment,
  awaitVisit,
  beginAccountability,
  endAccountability,
  moveSlot,
  notePayment,
  supervise,
  task,
} from "./effects.ts";
import { contextOf } from "./context.ts";
import type { ClockName } from "./events.ts";

const isOver = <Clock extends ClockName>(clock: Clock) => ({ type: "isClock", params: { clock } }) as const;
const cancellable = {
  "appointment.cancelled": {
    target: "cancelled",
    actions: [{ type: "notifyCitizen", params: { template: "appointmentCancelled" } }],
  },
  "appointment.calledOff": {
    target: "cancelled",
    actions: [{ type: "notifyCitizen", params: { template: "appointmentCalledOff" } }],
  },
} as const;
const kept = { "appointment.kept": { target: "kept" } } as const;

export const machine = appointment.createMachine({
  id: "appointment",
  context: ({ input }) => contextOf(input),
  initial: "held",
  states: {
    /** 待确认: the slot is kept for the citizen until the hold runs out. */
    held: {
      entry: [
        beginAccountability,
        { type: "startClock", params: { clock: "hold", rule: "hold" } },
        { type: "notifyCitizen", params: { template: "appointmentHeld" } },
      ],
      exit: [{ type: "stopClock", params: { clock: "hold" } }],
      on: {
        "appointment.confirmed": { target: "confirmed", guard: "isFree" },
        "appointment.paid": { target: "confirmed", guard: "isFeeDue", actions: [notePayment] },
        ...cancellable,
        "clock.expired": { guard: isOver("hold"), target: "lapsed" },
      },
    },
    /** 已预约 */
    confirmed: {
      entry: [
        awaitVisit,
        task("receive"),
        { type: "notifyCitizen", params: { template: "appointmentConfirmed" } },
      ],
      exit: [
        { type: "stopClock", params: { clock: "visit" } },
        { type: "closeTask", params: { task: "receive" } },
      ],
      on: {
        "appointment.rescheduled": {
          guard: "mayReschedule",
          actions: [
            moveSlot,
            { type: "stopClock", params: { clock: "visit" } },
            awaitVisit,
            { type: "notifyCitizen", params: { template: "appointmentRescheduled" } },
          ],
        },
        ...kept,
        ...cancellable,
        "clock.expired": { guard: isOver("visit"), target: "unrecorded" },
      },
    },
    /** 待登记: the day is over, and nobody has said whether the citizen came. */
    unrecorded: {
      entry: [{ type: "startClock", params: { clock: "record", rule: "record" } }, task("record")],
      exit: [
        { type: "stopClock", params: { clock: "record" } },
        { type: "closeTask", params: { task: "record" } },
      ],
      on: {
        ...kept,
        "appointment.missed": { target: "missed" },
        "appointment.calledOff": cancellable["appointment.calledOff"],
        "appointment.pressed": { actions: [supervise(press)] },
        "clock.expired": [
          { guard: isOver("record"), actions: [supervise(raise)] },
          { guard: isOver("supervision"), actions: [supervise(repeat)] },
        ],
      },
    },
    /** 已到场 */
    kept: {
      type: "final",
      entry: [{ type: "setOutcome", params: { outcome: "kept" } }, endAccountability],
    },
    /** 爽约 */
    missed: {
      type: "final",
      entry: [{ type: "setOutcome", params: { outcome: "missed" } }, endAccountability],
    },
    /** 已取消 */
    cancelled: {
      type: "final",
      entry: [{ type: "setOutcome", params: { outcome: "cancelled" } }, endAccountability],
    },
    /** 已失效: never confirmed; the slot is free again. What is paid later is refunded by the payment. */
    lapsed: {
      type: "final",
      entry: [
        { type: "setOutcome", params: { outcome: "lapsed" } },
        { type: "notifyCitizen", params: { template: "appointmentLapsed" } },
        endAccountability,
      ],
    },
  },
});
