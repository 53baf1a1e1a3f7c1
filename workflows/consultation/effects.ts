// The vocabulary of a consultation's machine: effects with typed params (no-ops here, the engine writes them), guards, and
// what is remembered. machine.ts says when. Guards read the context only; the clock's alone reads its name.
import { setup } from "xstate";
import type { StaffRole } from "../kernel/definition.ts";
import { effectActions } from "../kernel/effect-actions.ts";
import { type SupervisionMove, settle } from "../kernel/supervision.ts";
import type { ConsultationContext } from "./context.ts";
import type { ClockName, ConsultationEvent, SubmittedEvent } from "./events.ts";
import { limitsOf, type RuleKey } from "./rules.ts";

type TaskName = "triage" | "rule" | "answer" | "review" | "supervise";

/** Keys of the mails to the citizen. */
export const mailTemplates = [
  "consultationReceived",
  "consultationDispatched",
  "consultationInformationAsked",
  "consultationInformationLapsed",
  "consultationAnswered",
  "consultationWithdrawn",
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

export const consultation = setup({
  types: {
    context: {} as ConsultationContext,
    events: {} as ConsultationEvent,
    input: {} as SubmittedEvent | undefined,
  },
  actions: effectActions<ClockName, RuleKey, TaskName, MailTemplate>(),
  guards: {
    isClock: ({ event }, params: { clock: ClockName }) =>
      event.type === "clock.expired" && event.payload.clock === params.clock,
    mayReturn: ({ context }) => !context.isReturnOver && context.returnCount < limitsOf(context).maxReturns,
    mayAsk: ({ context }) => context.questionCount < limitsOf(context).maxQuestions,
    mayFollowUp: ({ context }) => context.followUpCount < limitsOf(context).maxFollowUps,
    /** An agency has answered, not the centre itself. */
    hasLead: ({ context }) => context.leadAgencyId !== null,
  },
});

/** One of the moves of supervision 督办. */
export function supervise(move: SupervisionMove) {
  return consultation.enqueueActions(({ context, enqueue }) => {
    const { effects, changes } = move(context);
    for (const effect of effects) enqueue(effect);
    enqueue.assign(changes);
  });
}

/** Who answers for the case from now on. */
export function makeAccountable(field: "centreAgencyId" | "leadAgencyId") {
  return consultation.enqueueActions(({ context, enqueue }) => {
    enqueue.assign({ accountableAgencyId: context[field] });
    enqueue({ type: "setAccountable", params: { agencyId: context[field] } });
  });
}

export const endAccountability = consultation.enqueueActions(({ enqueue }) => {
  enqueue.assign({ accountableAgencyId: null });
  enqueue({ type: "setAccountable", params: { agencyId: null } });
});

/** A stage with a clock of its own and one role that is waited for; what was late in it is settled when it is left. */
export function stage(
  clock: ClockName & RuleKey,
  task: TaskName,
  role: StaffRole,
  agency: "centreAgencyId" | "leadAgencyId",
) {
  return {
    begin: consultation.enqueueActions(({ context, enqueue }) => {
      enqueue({ type: "startClock", params: { clock, rule: clock } });
      enqueue({ type: "openTask", params: { task, agencyId: context[agency], role } });
    }),
    end: consultation.enqueueActions(({ enqueue }) => {
      enqueue({ type: "stopClock", params: { clock } });
      enqueue({ type: "closeTask", params: { task } });
    }),
  };
}

/** To the agency that the event names; its time runs from here, whether it looks at it or not. */
export const giveToLead = consultation.enqueueActions(({ event, enqueue }) => {
  if (event.type !== "consultation.dispatched" && event.type !== "consultation.designated") return;
  const { leadAgencyId, superiorAgencyId } = event.payload;
  const isReturnOver = event.type === "consultation.designated";
  enqueue(supervise(settle));
  enqueue.assign({ leadAgencyId, superiorAgencyId, isReturnOver });
  enqueue(makeAccountable("leadAgencyId"));
  enqueue({ type: "startClock", params: { clock: "answer", rule: "answer" } });
  if (!isReturnOver) enqueue({ type: "startClock", params: { clock: "returning", rule: "returning" } });
});

/** "Not ours": the centre answers for it again until it is decided. */
export const giveBack = consultation.enqueueActions(({ context, enqueue }) => {
  enqueue(supervise(settle));
  for (const clock of ["answer", "returning"] as const) enqueue({ type: "stopClock", params: { clock } });
  enqueue.assign({
    leadAgencyId: null,
    superiorAgencyId: null,
    isAnswerLate: false,
    returnCount: context.returnCount + 1,
  });
  enqueue(makeAccountable("centreAgencyId"));
});

/** Whoever asks or drafts has taken it on. */
export const takeOn = consultation.enqueueActions(({ enqueue }) => {
  enqueue({ type: "stopClock", params: { clock: "returning" } });
  enqueue.assign({ isReturnOver: true });
});

export const noteAnswerLate = consultation.assign({ isAnswerLate: true });

/** A late review is over; a late answer is not. */
export const settleReview = consultation.enqueueActions(({ context, enqueue }) => {
  if (!context.isAnswerLate) enqueue(supervise(settle));
});

export const noteReturnOver = consultation.assign({ isReturnOver: true });

/** While the citizen is asked, the agency's time stands still. */
export const waitForCitizen = consultation.enqueueActions(({ context, enqueue }) => {
  for (const clock of ["answer", "supervision"] as const)
    enqueue({ type: "pauseClock", params: { clock, reason: "informationAsked" } });
  enqueue.assign({ questionCount: context.questionCount + 1 });
});

export const goOn = consultation.enqueueActions(({ enqueue }) => {
  for (const clock of ["answer", "supervision"] as const) enqueue({ type: "resumeClock", params: { clock } });
});

export const rememberDraft = consultation.assign(({ event }) => ({ draftedBy: event.actor.userId ?? null }));
export const forgetDraft = consultation.assign({ draftedBy: null });

/** Out it goes: nothing of the round goes on. */
export const endRound = consultation.enqueueActions(({ enqueue }) => {
  for (const clock of ["answer", "returning"] as const) enqueue({ type: "stopClock", params: { clock } });
  enqueue(supervise(settle));
  enqueue.assign({ draftedBy: null, questionCount: 0, isAnswerLate: false });
});

/** 追问: the same agency, on a clock of its own. */
export const beginAgain = consultation.enqueueActions(({ context, enqueue }) => {
  enqueue.assign({ followUpCount: context.followUpCount + 1 });
  enqueue({ type: "setOutcome", params: { outcome: null } });
  if (context.leadAgencyId !== null)
    enqueue({ type: "startClock", params: { clock: "answer", rule: "followUp" } });
});

export const rememberRating = consultation.enqueueActions(({ event, enqueue }) => {
  if (event.type !== "consultation.rated") return;
  const { rating } = event.payload;
  enqueue.assign({ rating });
  enqueue({ type: "setRating", params: { rating } });
});
