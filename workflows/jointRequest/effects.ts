// The machine's vocabulary: effects with typed params (no-ops here, the engine writes them), guards, and what the lead does
// and remembers. What the departments do is in departments.ts, supervision in supervision.ts; machine.ts says when.
import { setup } from "xstate";
import { effectActions } from "../kernel/effect-actions.ts";
import type { JointRequestContext } from "./context.ts";
import type { ClockName, JointRequestEvent, SubmittedEvent } from "./events.ts";
import { type RuleKey, rulesOf } from "./rules.ts";

/** One per role that a stage waits for; those of a department are called after it. */
type LeadTask =
  | "accept"
  | "coordinate"
  | "decide"
  | "extend"
  | "approve"
  | "collectFee"
  | "issue"
  | "deliver"
  | "handOver"
  | "supervise";
export type TaskName = LeadTask | `opine#${string}` | `urge#${string}`;
type Clock = ClockName | `department#${string}`;

/** Keys of the mails to the applicant: those of a request, and one more. */
export const mailTemplates = [
  "requestReceived",
  "requestSupplementAsked",
  "requestSupplementLapsed",
  "requestAccepted",
  "requestDeemedAccepted",
  "requestNotAccepted",
  "requestExtended",
  "requestGranted",
  "jointRequestPartlyGranted",
  "requestRefused",
  "requestFeeDue",
  "requestSent",
  "requestReady",
  "requestLapsed",
  "requestWithdrawn",
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

export const joint = setup({
  types: {
    context: {} as JointRequestContext,
    events: {} as JointRequestEvent,
    input: {} as SubmittedEvent | undefined,
  },
  actions: {
    ...effectActions<Clock, RuleKey, TaskName, MailTemplate>(),
    openFollowUp: (_, _params: { workflow: "serviceReview"; about: "rating" }) => undefined,
  },
  guards: {
    isClock: ({ event }, params: { clock: ClockName }) =>
      event.type === "clock.expired" && event.payload.clock.split("#")[0] === params.clock,
    isClockOfAccepted: ({ context, event }, params: { clock: ClockName }) =>
      context.isAccepted && event.type === "clock.expired" && event.payload.clock === params.clock,
    /** Its last reminder has passed, and it is the last that was waited for. */
    isClockOfLastSilent: ({ context, event }, params: { clock: ClockName }) => {
      if (event.type !== "clock.expired" || context.pendingCoHandlerIds.length !== 1) return false;
      const [clock, agencyId] = event.payload.clock.split("#");
      const { departmentReminders } = rulesOf(context).limits;
      const reminded = context.lateCoHandlerIds.filter((id) => id === agencyId).length;
      return clock === params.clock && reminded >= departmentReminders;
    },
    isLastOpinion: ({ context }) => context.pendingCoHandlerIds.length === 1,
    isEveryOpinionThere: ({ context }) => context.isAccepted && context.pendingCoHandlerIds.length === 0,
    isAccepted: ({ context }) => context.isAccepted,
    mayAsk: ({ context }) => {
      const { maxCorrections, maxSupplements } = rulesOf(context).limits;
      return context.askedCount < (context.isAccepted ? maxSupplements : maxCorrections);
    },
    /** Once, before the promise is broken. */
    mayAskExtension: ({ context }) => !context.hasAskedExtension && !context.isDecisionOverdue,
    isFeeDue: ({ context }) => context.draftedOutcome !== "refused" && context.terms.hasFee,
    isDownload: ({ context }) => context.terms.delivery === "download",
    isPost: ({ context }) => context.terms.delivery === "post",
  },
});

/** By silence the case was accepted on the day it came, so the days that went by count. */
export function daysGone(context: JointRequestContext, event: JointRequestEvent): number {
  return event.type === "clock.expired" ? rulesOf(context).clocks.acceptance.days : 0;
}

export const startDecision = joint.enqueueActions(({ context, event, enqueue }) => {
  const days = Math.max(1, context.terms.decisionDays - daysGone(context, event));
  enqueue({ type: "startClock", params: { clock: "decision", rule: "decision", days } });
  enqueue.assign({ isAccepted: true, askedCount: 0 });
});

export const countAsked = joint.assign(({ context }) => ({ askedCount: context.askedCount + 1 }));

/** 一次性告知 has its own rule on either side of acceptance. */
export const startSupplement = joint.enqueueActions(({ context, enqueue }) => {
  const rule = context.isAccepted ? "supplement" : "correction";
  enqueue({ type: "startClock", params: { clock: "supplement", rule } });
});

export const rememberExtensionAsked = joint.assign(({ event }) => ({
  hasAskedExtension: true,
  extensionAskedBy: event.actor.userId ?? null,
}));

export const forgetExtensionAsked = joint.assign({ extensionAskedBy: null });

export const extendDecision = joint.enqueueActions(({ event, enqueue }) => {
  if (event.type !== "jointRequest.extensionApproved") return;
  const { days } = event.payload;
  enqueue({ type: "extendClock", params: { clock: "decision", rule: "extension", days } });
});

export const rememberDraft = joint.assign(({ event }) =>
  event.type === "jointRequest.decisionDrafted"
    ? { draftedBy: event.actor.userId ?? null, draftedOutcome: event.payload.outcome }
    : {},
);

export const forgetDraft = joint.assign({ draftedBy: null, draftedOutcome: null });

const decisionMails = {
  granted: "requestGranted",
  partlyGranted: "jointRequestPartlyGranted",
  refused: "requestRefused",
} as const;

/** The decision is out: how it came about is history. */
export const settleDecision = joint.enqueueActions(({ context, enqueue }) => {
  const outcome = context.draftedOutcome;
  if (outcome === null) return;
  enqueue({ type: "setOutcome", params: { outcome } });
  enqueue({ type: "notifyCitizen", params: { template: decisionMails[outcome] } });
  enqueue({ type: "stopClock", params: { clock: "decision" } });
  enqueue.assign({ draftedBy: null, askedCount: 0, hasAskedExtension: false, objectorIds: [] });
});

export const rememberRating = joint.enqueueActions(({ context, event, enqueue }) => {
  if (event.type !== "jointRequest.rated") return;
  const { rating } = event.payload;
  enqueue.assign({ rating });
  enqueue({ type: "setRating", params: { rating } });
  if (rating <= rulesOf(context).limits.poorRating)
    enqueue({ type: "openFollowUp", params: { workflow: "serviceReview", about: "rating" } });
});

export const recuse = joint.assign(({ context, event }) =>
  event.type === "jointRequest.recused"
    ? { recusedUserIds: [...new Set([...context.recusedUserIds, event.payload.userId])].sort() }
    : {},
);

export const endAccountability = joint.enqueueActions(({ enqueue }) => {
  enqueue.assign({ accountableAgencyId: null });
  enqueue({ type: "setAccountable", params: { agencyId: null } });
});
