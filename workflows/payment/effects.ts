// The vocabulary of a payment's machine: effects with typed params (no-ops here, the engine writes them), guards, and what
// is remembered. machine.ts says when. Guards read the context only; the clock's alone reads its name.
import { setup } from "xstate";
import { effectActions } from "../kernel/effect-actions.ts";
import { settle, type SupervisionMove } from "../kernel/supervision.ts";
import { hasReceived, type PaymentContext } from "./context.ts";
import type { ClockName, PaymentEvent, RequestedEvent } from "./events.ts";
import { limitsOf, type RuleKey } from "./rules.ts";

type TaskName = "confirm" | "retryRefund" | "supervise";

/** Keys of the mails to the payer. */
export const mailTemplates = [
  "paymentRequested",
  "paymentReceived",
  "paymentLapsed",
  "paymentRefunding",
  "paymentRefunded",
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

export const payment = setup({
  types: {
    context: {} as PaymentContext,
    events: {} as PaymentEvent,
    input: {} as RequestedEvent | undefined,
  },
  actions: effectActions<ClockName, RuleKey, TaskName, MailTemplate>(),
  guards: {
    isClock: ({ event }, params: { clock: ClockName }) =>
      event.type === "clock.expired" && event.payload.clock === params.clock,
    mayAttempt: ({ context }) => context.attemptRefs.length < limitsOf(context).maxAttempts,
    /** Failed ones too. */
    maySucceed: ({ context }) => context.attemptRefs.some((ref) => !hasReceived(context, ref)),
    mayFail: ({ context }) =>
      context.attemptRefs.some((ref) => !context.failedRefs.includes(ref) && !hasReceived(context, ref)),
    hasMoreToRefund: ({ context }) => context.refundRefs.length > 0,
    isPaid: ({ context }) => context.paidRef !== null,
    mayRetry: ({ context }) => context.refundTries < limitsOf(context).maxRefunds,
  },
});

/** One of the moves of supervision 督办. */
export function supervise(move: SupervisionMove) {
  return payment.enqueueActions(({ context, enqueue }) => {
    const { effects, changes } = move(context);
    for (const effect of effects) enqueue(effect);
    enqueue.assign(changes);
  });
}

export const beginAccountability = payment.enqueueActions(({ context, enqueue }) => {
  enqueue({ type: "setAccountable", params: { agencyId: context.agencyId } });
});

export const endAccountability = payment.enqueueActions(({ enqueue }) => {
  enqueue.assign({ accountableAgencyId: null });
  enqueue({ type: "setAccountable", params: { agencyId: null } });
});

/** A stage with a clock, and a task of the office's clerk where somebody is waited for; its lateness ends with it. */
export function stage(clock: ClockName & RuleKey, task?: TaskName) {
  return {
    begin: payment.enqueueActions(({ context, enqueue }) => {
      enqueue({ type: "startClock", params: { clock, rule: clock } });
      if (task !== undefined)
        enqueue({ type: "openTask", params: { task, agencyId: context.agencyId, role: "clerk" } });
    }),
    end: payment.enqueueActions(({ enqueue }) => {
      enqueue({ type: "stopClock", params: { clock } });
      if (task !== undefined) enqueue({ type: "closeTask", params: { task } });
      enqueue(supervise(settle));
    }),
  };
}

export const noteAttempt = payment.assign(({ context, event }) =>
  event.type === "payment.attempted"
    ? { attemptRefs: withRef(context.attemptRefs, event.payload.gatewayRef) }
    : {},
);

export const noteFailure = payment.assign(({ context, event }) =>
  event.type === "payment.failed"
    ? { failedRefs: withRef(context.failedRefs, event.payload.gatewayRef) }
    : {},
);

/** The money is in, and kept. */
export const keepMoney = payment.assign(({ event }) =>
  event.type === "payment.succeeded" ? { paidRef: event.payload.gatewayRef } : {},
);

/** The money is in, and goes back: too late, or a second time. */
export const returnMoney = payment.assign(({ context, event }) =>
  event.type === "payment.succeeded" ? { refundRefs: [...context.refundRefs, event.payload.gatewayRef] } : {},
);

/** What was kept goes back after all. */
export const giveUpMoney = payment.assign(({ context }) =>
  context.paidRef === null ? {} : { paidRef: null, refundRefs: [...context.refundRefs, context.paidRef] },
);

export const countRefund = payment.assign(({ context }) => ({
  refundCount: context.refundCount + 1,
  refundTries: context.refundTries + 1,
}));

/** The first of those on their way has arrived. */
export const noteRefund = payment.assign(({ context }) => ({
  refundRefs: context.refundRefs.slice(1),
  refundedRefs: [...context.refundedRefs, ...context.refundRefs.slice(0, 1)].sort(),
  refundTries: 0,
}));

function withRef(refs: readonly string[], ref: string): string[] {
  return [...new Set([...refs, ref])].sort();
}
