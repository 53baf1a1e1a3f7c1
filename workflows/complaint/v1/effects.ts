// The machine's vocabulary: effects with typed params (no-ops here, the engine writes them), guards, and what is
// remembered. machine.ts says when; this file says what. Guards read the context only; the clock's alone reads its name.
import { setup } from "xstate";
import type { StaffRole } from "../../kernel/definition.ts";
import type { Outcome } from "../../kernel/effects.ts";
import type { ComplaintContext } from "./context.ts";
import type { ClockName, ComplaintEvent, SubmittedEvent } from "./events.ts";
import { MAX_QUESTIONS, MAX_RETURNS, POOR_RATING, type RuleKey } from "./rules.ts";

/** One per role that a stage waits for; `supervise` comes on top when a clock has run out. */
export type TaskName = "triage" | "accept" | "rule" | "handle" | "review" | "supervise";

/** Keys of the mails to the citizen. */
export const mailTemplates = [
  "complaintReceived",
  "complaintDispatched",
  "complaintRefused",
  "complaintInformationAsked",
  "complaintInformationLapsed",
  "complaintAnswered",
  "complaintReopened",
  "complaintClosed",
  "complaintWithdrawn",
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

export const complaint = setup({
  types: {
    context: {} as ComplaintContext,
    events: {} as ComplaintEvent,
    input: {} as SubmittedEvent | undefined,
  },
  actions: {
    startClock: (_, _params: { clock: ClockName; rule: RuleKey }) => undefined,
    stopClock: (_, _params: { clock: ClockName }) => undefined,
    pauseClock: (_, _params: { clock: ClockName; reason: string }) => undefined,
    resumeClock: (_, _params: { clock: ClockName }) => undefined,
    openTask: (_, _params: { task: TaskName; agencyId: string | null; role: StaffRole }) => undefined,
    closeTask: (_, _params: { task: TaskName }) => undefined,
    setAccountable: (_, _params: { agencyId: string | null }) => undefined,
    setOutcome: (_, _params: { outcome: Outcome | null }) => undefined,
    setRating: (_, _params: { rating: number | null }) => undefined,
    setOverdue: (_, _params: { overdue: boolean }) => undefined,
    notifyCitizen: (_, _params: { template: MailTemplate }) => undefined,
  },
  guards: {
    isClock: ({ event }, params: { clock: ClockName }) =>
      event.type === "clock.expired" && event.payload.clock === params.clock,
    mayReturn: ({ context }) => !context.isDesignated && context.returnCount < MAX_RETURNS,
    mayRedispatch: ({ context }) => context.returnCount < MAX_RETURNS,
    mayAsk: ({ context }) => context.questionCount < MAX_QUESTIONS,
    hasSuperviseTask: ({ context }) => context.hasSuperviseTask,
    mayReopen: ({ context }) =>
      !context.hasReopened && context.rating !== null && context.rating <= POOR_RATING,
  },
});

/** The case is with the agency that the event names, from this instant: dispatch counts, not acceptance. */
export const giveToLead = complaint.assign(({ event }) => {
  switch (event.type) {
    case "complaint.dispatched":
    case "complaint.redispatched":
    case "complaint.designated": {
      const { leadAgencyId } = event.payload;
      return {
        leadAgencyId,
        accountableAgencyId: leadAgencyId,
        isDesignated: event.type === "complaint.designated",
      };
    }
    default:
      return {};
  }
});

/** "Not ours": the centre answers for it again until it is decided. */
export const giveBackToCentre = complaint.assign(({ context }) => ({
  leadAgencyId: null,
  accountableAgencyId: context.centreAgencyId,
  returnCount: context.returnCount + 1,
}));

export const countQuestion = complaint.assign(({ context }) => ({
  questionCount: context.questionCount + 1,
  isInformationMissing: false,
}));

export const noteMissingInformation = complaint.assign({ isInformationMissing: true });

export const rememberDraft = complaint.assign(({ event }) =>
  event.type === "complaint.answerDrafted"
    ? { draftedBy: event.actor.userId ?? null, draftedOutcome: event.payload.outcome }
    : {},
);

export const forgetDraft = complaint.assign({ draftedBy: null, draftedOutcome: null });

export const rememberRating = complaint.assign(({ event }) =>
  event.type === "complaint.rated" ? { rating: event.payload.rating } : {},
);

export const beginAgain = complaint.assign({
  hasReopened: true,
  draftedBy: null,
  draftedOutcome: null,
  questionCount: 0,
  isInformationMissing: false,
});

export const endAccountability = complaint.enqueueActions(({ enqueue }) => {
  enqueue.assign({ accountableAgencyId: null });
  enqueue({ type: "setAccountable", params: { agencyId: null } });
});

/**
 * 督办: a clock of ours has run out. The stage stays; the supervisor of the accountable agency gets a task, and the
 * supervision clock begins, so that some clock always runs.
 */
function raiseSupervision(overdue: { isStageOverdue: true } | { isAnswerOverdue: true }) {
  return complaint.enqueueActions(({ context, enqueue }) => {
    if (!context.isStageOverdue && !context.isAnswerOverdue) {
      enqueue({ type: "setOverdue", params: { overdue: true } });
      enqueue({ type: "startClock", params: { clock: "supervision", rule: "supervision" } });
    }
    if (!context.hasSuperviseTask) enqueue(superviseTask(context));
    enqueue.assign({ ...overdue, hasSuperviseTask: true });
  });
}
export const raiseStageSupervision = raiseSupervision({ isStageOverdue: true });
export const raiseAnswerSupervision = raiseSupervision({ isAnswerOverdue: true });

/** Still overdue: the supervisor is called again, and the clock starts anew. */
export const repeatSupervision = complaint.enqueueActions(({ context, enqueue }) => {
  if (!context.hasSuperviseTask) enqueue(superviseTask(context));
  enqueue({ type: "startClock", params: { clock: "supervision", rule: "supervision" } });
  enqueue.assign({ hasSuperviseTask: true });
});

/** The supervisor has acted; the clock goes on and calls again if nothing comes of it. */
export const endSuperviseTask = complaint.enqueueActions(({ enqueue }) => {
  enqueue({ type: "closeTask", params: { task: "supervise" } });
  enqueue.assign({ hasSuperviseTask: false });
});

/** A stage is over, and so is its lateness; that of the answer stays until the answer is out. */
export const settleStage = complaint.enqueueActions(({ context, enqueue }) => {
  if (!context.isStageOverdue) return;
  if (!context.isAnswerOverdue) enqueue(endSupervision);
  enqueue.assign({ isStageOverdue: false });
});

/** The answer is out, or the case with somebody else, or over: nothing is late any more. */
export const settleAll = complaint.enqueueActions(({ context, enqueue }) => {
  if (context.isStageOverdue || context.isAnswerOverdue) enqueue(endSupervision);
  enqueue.assign({ isStageOverdue: false, isAnswerOverdue: false });
});

const endSupervision = complaint.enqueueActions(({ enqueue }) => {
  enqueue({ type: "stopClock", params: { clock: "supervision" } });
  enqueue({ type: "closeTask", params: { task: "supervise" } });
  enqueue({ type: "setOverdue", params: { overdue: false } });
  enqueue.assign({ hasSuperviseTask: false });
});

function superviseTask({ accountableAgencyId: agencyId }: ComplaintContext) {
  return { type: "openTask", params: { task: "supervise", agencyId, role: "supervisor" } } as const;
}
