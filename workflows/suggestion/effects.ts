// The vocabulary of a suggestion's machine: effects with typed params (no-ops here, the engine writes them), guards, and
// what is remembered. machine.ts says when. Guards read the context only; the clock's alone reads its name.
import { setup } from "xstate";
import { effectActions } from "../kernel/effect-actions.ts";
import { settle, type SupervisionMove } from "../kernel/supervision.ts";
import type { SuggestionContext } from "./context.ts";
import type { ClockName, SubmittedEvent, SuggestionEvent } from "./events.ts";
import { limitsOf, type RuleKey } from "./rules.ts";

type TaskName = "triage" | "rule" | "consider" | "review" | "supervise";

/** Keys of the mails to the citizen. */
export const mailTemplates = [
  "suggestionReceived",
  "suggestionDispatched",
  "suggestionReplied",
  "suggestionWithdrawn",
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

export const suggestion = setup({
  types: {
    context: {} as SuggestionContext,
    events: {} as SuggestionEvent,
    input: {} as SubmittedEvent | undefined,
  },
  actions: effectActions<ClockName, RuleKey, TaskName, MailTemplate>(),
  guards: {
    isClock: ({ event }, params: { clock: ClockName }) =>
      event.type === "clock.expired" && event.payload.clock === params.clock,
    mayReturn: ({ context }) => !context.isDesignated && context.returnCount < limitsOf(context).maxReturns,
  },
});

/** One of the moves of supervision 督办. */
export function supervise(move: SupervisionMove) {
  return suggestion.enqueueActions(({ context, enqueue }) => {
    const { effects, changes } = move(context);
    for (const effect of effects) enqueue(effect);
    enqueue.assign(changes);
  });
}

/** Who answers for the case from now on. */
export function makeAccountable(field: "centreAgencyId" | "leadAgencyId") {
  return suggestion.enqueueActions(({ context, enqueue }) => {
    enqueue.assign({ accountableAgencyId: context[field] });
    enqueue({ type: "setAccountable", params: { agencyId: context[field] } });
  });
}

export const endAccountability = suggestion.enqueueActions(({ enqueue }) => {
  enqueue.assign({ accountableAgencyId: null });
  enqueue({ type: "setAccountable", params: { agencyId: null } });
});

/** To the agency that the event names; its time runs from here. */
export const giveToLead = suggestion.enqueueActions(({ event, enqueue }) => {
  if (event.type !== "suggestion.dispatched" && event.type !== "suggestion.designated") return;
  const { leadAgencyId, superiorAgencyId } = event.payload;
  enqueue(supervise(settle));
  enqueue.assign({ leadAgencyId, superiorAgencyId, isDesignated: event.type === "suggestion.designated" });
  enqueue(makeAccountable("leadAgencyId"));
  enqueue({ type: "startClock", params: { clock: "reply", rule: "reply" } });
});

/** "Not ours": the centre answers for it again until the umpire has decided. */
export const giveBack = suggestion.enqueueActions(({ context, enqueue }) => {
  enqueue(endRound);
  enqueue.assign({ leadAgencyId: null, superiorAgencyId: null, returnCount: context.returnCount + 1 });
  enqueue(makeAccountable("centreAgencyId"));
});

export const noteReplyLate = suggestion.assign({ isReplyLate: true });

/** A late review is over; a late reply is not. */
export const settleReview = suggestion.enqueueActions(({ context, enqueue }) => {
  if (!context.isReplyLate) enqueue(supervise(settle));
});

export const rememberDraft = suggestion.assign(({ event }) =>
  event.type === "suggestion.replyDrafted"
    ? { draftedBy: event.actor.userId ?? null, draftedOutcome: event.payload.outcome }
    : {},
);
export const forgetDraft = suggestion.assign({ draftedBy: null, draftedOutcome: null });

export const sendReply = suggestion.enqueueActions(({ context, enqueue }) => {
  enqueue({ type: "setOutcome", params: { outcome: context.draftedOutcome } });
});

/** Nothing of the consideration goes on. */
export const endRound = suggestion.enqueueActions(({ enqueue }) => {
  enqueue({ type: "stopClock", params: { clock: "reply" } });
  enqueue(supervise(settle));
  enqueue.assign({ draftedBy: null, draftedOutcome: null, isReplyLate: false });
});

export const rememberRating = suggestion.enqueueActions(({ event, enqueue }) => {
  if (event.type !== "suggestion.rated") return;
  const { rating } = event.payload;
  enqueue.assign({ rating });
  enqueue({ type: "setRating", params: { rating } });
});
