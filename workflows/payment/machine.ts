// The way of a payment 缴费, as a pure statechart: hold, pay, confirm; and back again. What the gateway calls failed is not
// final: a late success is accepted, and refunded where the hold has lapsed. Run only by kernel/step.ts. No timers, actors
// or history in here: time comes in as clock.expired, everything else as effects (effects.ts).
import { press, raise, repeat } from "../kernel/supervision.ts";
import { contextOf } from "./context.ts";
import {
  beginAccountability,
  countRefund,
  endAccountability,
  giveUpMoney,
  keepMoney,
  noteAttempt,
  noteFailure,
  noteRefund,
  payment,
  returnMoney,
  stage,
  supervise,
} from "./effects.ts";
import type { ClockName } from "./events.ts";

/** The supervisor can act as long as the task is open; the case stays where it is. */
const pressable = { "payment.pressed": { actions: [supervise(press)] } } as const;
const isOver = <Clock extends ClockName>(clock: Clock) => ({ type: "isClock", params: { clock } }) as const;
const isLate = (clock: ClockName) => ({ guard: isOver(clock), actions: [supervise(raise)] }) as const;
const supervisionDue = { guard: isOver("supervision"), actions: [supervise(repeat)] } as const;
const received = { target: "confirming", guard: "maySucceed", actions: [keepMoney] } as const;
/** Money comes in that is not to be kept. */
const comesTooMuch = {
  "payment.succeeded": { guard: "maySucceed", actions: [returnMoney] },
  "payment.failed": { guard: "mayFail", actions: [noteFailure] },
} as const;

const confirmation = stage("confirm", "confirm");
const refund = stage("refund");
const retry = stage("retry", "retryRefund");

export const machine = payment.createMachine({
  id: "payment",
  context: ({ input }) => contextOf(input),
  initial: "requested",
  states: {
    /** Left at once: the office answers for it from the first instant. */
    requested: {
      entry: [
        beginAccountability,
        { type: "startClock", params: { clock: "hold", rule: "hold" } },
        { type: "notifyCitizen", params: { template: "paymentRequested" } },
      ],
      always: { target: "held" },
    },
    /** 待支付 */
    held: {
      on: {
        "payment.attempted": { target: "paying", guard: "mayAttempt", actions: [noteAttempt] },
        // Of an attempt that had failed.
        "payment.succeeded": received,
        "payment.cancelled": { target: "lapsed" },
        "clock.expired": { guard: isOver("hold"), target: "lapsed" },
      },
    },
    /** 支付中: the payer is at the gateway; the hold runs on. */
    paying: {
      on: {
        "payment.succeeded": received,
        "payment.failed": { target: "held", guard: "mayFail", actions: [noteFailure] },
        "payment.cancelled": { target: "lapsed" },
        "clock.expired": { guard: isOver("hold"), target: "lapsed" },
      },
    },
    /** 已失效: nothing is due any more; for a while the gateway may still report, and what comes is refunded. */
    lapsed: {
      entry: [
        { type: "stopClock", params: { clock: "hold" } },
        { type: "startClock", params: { clock: "late", rule: "late" } },
        { type: "notifyCitizen", params: { template: "paymentLapsed" } },
      ],
      exit: [{ type: "stopClock", params: { clock: "late" } }],
      on: {
        "payment.succeeded": { target: "refunding", guard: "maySucceed", actions: [returnMoney] },
        "payment.failed": { guard: "mayFail", actions: [noteFailure] },
        "clock.expired": { guard: isOver("late"), target: "expired" },
      },
    },
    /** 已支付，待对账 */
    confirming: {
      entry: [
        { type: "stopClock", params: { clock: "hold" } },
        confirmation.begin,
        { type: "notifyCitizen", params: { template: "paymentReceived" } },
      ],
      exit: [confirmation.end],
      on: {
        "payment.confirmed": { target: "paid" },
        "payment.refundOrdered": { target: "refunding", actions: [giveUpMoney] },
        // Paid twice: an earlier attempt has come through after all.
        "payment.succeeded": { target: "refunding", guard: "maySucceed", actions: [returnMoney] },
        "payment.failed": { guard: "mayFail", actions: [noteFailure] },
        ...pressable,
        "clock.expired": [isLate("confirm"), supervisionDue],
      },
    },
    /** 退款中 */
    refunding: {
      entry: [countRefund, refund.begin, { type: "notifyCitizen", params: { template: "paymentRefunding" } }],
      exit: [refund.end],
      on: {
        "payment.refunded": { target: "refundArrived" },
        "payment.refundFailed": { target: "refundFailed" },
        ...comesTooMuch,
        ...pressable,
        "clock.expired": [isLate("refund"), supervisionDue],
      },
    },
    /** 退款失败，待处理: not final either; the clerk tries again or pays it back by hand. */
    refundFailed: {
      entry: [retry.begin],
      exit: [retry.end],
      on: {
        "payment.refundRetried": { target: "refunding", guard: "mayRetry" },
        "payment.refundedByHand": { target: "refundArrived" },
        // The gateway has done it after all.
        "payment.refunded": { target: "refundArrived" },
        ...comesTooMuch,
        ...pressable,
        "clock.expired": [isLate("retry"), supervisionDue],
      },
    },
    /** Left at once. */
    refundArrived: {
      entry: [noteRefund],
      always: [
        { target: "refunding", guard: "hasMoreToRefund" },
        // What came a second time is back; the first is kept.
        { target: "confirming", guard: "isPaid" },
        { target: "refunded" },
      ],
    },
    /** 已缴费 */
    paid: {
      type: "final",
      entry: [{ type: "setOutcome", params: { outcome: "paid" } }, endAccountability],
    },
    /** 已退款 */
    refunded: {
      type: "final",
      entry: [
        { type: "setOutcome", params: { outcome: "refunded" } },
        { type: "notifyCitizen", params: { template: "paymentRefunded" } },
        endAccountability,
      ],
    },
    /** 已关闭（未缴费） */
    expired: {
      type: "final",
      entry: [{ type: "setOutcome", params: { outcome: "lapsed" } }, endAccountability],
    },
  },
});
