// The events of a payment 缴费: what each must say and who may send it. What the gateway 支付渠道 reports comes from the
// system; the same notice twice moves nothing twice (see `check`). Read by the machine, by pages, API and refusals.
import { z } from "zod";
import type { Envelope, EventSpec } from "../kernel/definition.ts";
import { caseFields } from "../kernel/opening.ts";
import { Id, text } from "../kernel/payload-text.ts";
import { hasReceived, type PaymentContext } from "./context.ts";

const clerk = { role: "clerk", agency: "agencyId" } as const;
const gateway = { role: "system" } as const;
/** Of the accountable agency, or once escalated of its superior. */
const overseer = { role: "supervisor", agency: "supervisingAgencyId" } as const;

/** Longest texts, in UTF-16 units. */
export const textLimits = { reason: 1000, reference: 100 };

/** The clocks whose end is an event. */
export const clockNames = ["hold", "late", "confirm", "refund", "retry", "supervision"] as const;
export type ClockName = (typeof clockNames)[number];

const reason = text(textLimits.reason);
/** The gateway's own id of one attempt to pay. */
const attempt = { gatewayRef: Id };
/** Which of our refunds it is about: 1, 2 … */
const refund = { refundNumber: z.int().min(1).max(100) };

/** A notice about an attempt that the gateway never told us of, or that has been dealt with. */
function attemptCheck(isSettled: (context: PaymentContext, ref: string) => boolean) {
  return (context: unknown, payload: unknown) => {
    const payment = context as PaymentContext;
    const { gatewayRef } = payload as { gatewayRef: string };
    if (!payment.attemptRefs.includes(gatewayRef)) return "attemptUnknown";
    return isSettled(payment, gatewayRef) ? "noticeKnown" : undefined;
  };
}

/** A notice about a refund that is over already. */
function refundCheck(context: unknown, payload: unknown) {
  const { refundNumber } = payload as { refundNumber: number };
  return refundNumber === (context as PaymentContext).refundCount ? undefined : "noticeKnown";
}

export const events = {
  /** By the case or the counter for which it is due. */
  "payment.requested": {
    payload: z.strictObject({
      ...caseFields,
      /** The office that is paid. */
      agencyId: Id,
      superiorAgencyId: Id,
      /** In fen 分, hundredths of a yuan. */
      amountFen: z.int().min(1).max(100_000_000_00),
      /** The case for which it is due, if any. */
      forCaseId: z.uuid().optional(),
    }),
    by: [clerk, gateway],
  },

  // ── the gateway ──
  /** The payer has been sent to the gateway, which has given the attempt an id. */
  "payment.attempted": {
    payload: z.strictObject(attempt),
    by: [gateway],
    check: (context, payload) =>
      (context as PaymentContext).attemptRefs.includes((payload as { gatewayRef: string }).gatewayRef)
        ? "noticeKnown"
        : undefined,
  },
  /** Not final: an attempt that failed may still succeed. */
  "payment.failed": {
    payload: z.strictObject({ ...attempt, reason }),
    by: [gateway],
    check: attemptCheck((context, ref) => context.failedRefs.includes(ref) || hasReceived(context, ref)),
  },
  "payment.succeeded": {
    payload: z.strictObject({ ...attempt, amountFen: z.int().min(1) }),
    by: [gateway],
    check: (context, payload) =>
      attemptCheck(hasReceived)(context, payload) ??
      ((payload as { amountFen: number }).amountFen === (context as PaymentContext).amountFen
        ? undefined
        : "amountDiffers"),
  },
  "payment.refunded": { payload: z.strictObject(refund), by: [gateway], check: refundCheck },
  "payment.refundFailed": {
    payload: z.strictObject({ ...refund, reason }),
    by: [gateway],
    check: refundCheck,
  },

  // ── the office ──
  /** 对账: it stands on the statement. */
  "payment.confirmed": { payload: z.strictObject({}), by: [clerk, gateway] },
  /** No longer due. What still comes in is refunded. */
  "payment.cancelled": { payload: z.strictObject({ reason }), by: [clerk, gateway] },
  /** 应退: paid, but not due, or not any more. */
  "payment.refundOrdered": { payload: z.strictObject({ reason }), by: [clerk, gateway] },
  "payment.refundRetried": { payload: z.strictObject({}), by: [clerk] },
  /** 线下退款: by bank transfer, with its number. */
  "payment.refundedByHand": {
    payload: z.strictObject({ reference: text(textLimits.reference) }),
    by: [clerk],
  },

  // ── supervision 督办 and time ──
  "payment.pressed": { payload: z.strictObject({ instruction: reason }), by: [overseer] },
  "clock.expired": { payload: z.strictObject({ clock: z.enum(clockNames) }), by: [{ role: "clock" }] },
} as const satisfies Record<string, EventSpec>;

/** The machine's events: type, payload, time and actor. */
export type PaymentEvent = {
  [Type in keyof typeof events]: Envelope & {
    type: Type;
    payload: z.infer<(typeof events)[Type]["payload"]>;
  };
}[keyof typeof events];

export type RequestedEvent = Extract<PaymentEvent, { type: "payment.requested" }>;
