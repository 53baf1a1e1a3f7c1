// The machine's vocabulary: effects with typed params (no-ops here, the engine writes them), guards, and what is
// remembered. machine.ts says when; this file says what. Guards read the context only; the clock's alone reads its name.
import { setup } from "xstate";
import { effectActions } from "../kernel/effect-actions.ts";
import type { RequestContext } from "./context.ts";
import type { ClockName, RequestEvent, SubmittedEvent } from "./events.ts";
import { type RuleKey, rulesOf } from "./rules.ts";
import { SpecialStep } from "./terms.ts";

/** One per role that a stage waits for; `supervise` comes on top when a clock has run out. */
export type TaskName =
  | "accept"
  | "examine"
  | "conclude"
  | "extend"
  | "approve"
  | "collectFee"
  | "issue"
  | "deliver"
  | "handOver"
  | "supervise";

/** Keys of the mails to the applicant. */
export const mailTemplates = [
  "requestReceived",
  "requestSupplementAsked",
  "requestSupplementLapsed",
  "requestAccepted",
  "requestDeemedAccepted",
  "requestNotAccepted",
  "requestStepBegun",
  "requestExtended",
  "requestGranted",
  "requestRefused",
  "requestFeeDue",
  "requestSent",
  "requestReady",
  "requestLapsed",
  "requestWithdrawn",
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

export const request = setup({
  types: {
    context: {} as RequestContext,
    events: {} as RequestEvent,
    input: {} as SubmittedEvent | undefined,
  },
  actions: {
    ...effectActions<ClockName, RuleKey, TaskName, MailTemplate>(),
    openFollowUp: (_, _params: { workflow: "serviceReview"; about: "rating" }) => undefined,
  },
  guards: {
    isClock: ({ event }, params: { clock: ClockName }) =>
      event.type === "clock.expired" && event.payload.clock === params.clock,
    isClockOfAccepted: ({ context, event }, params: { clock: ClockName }) =>
      context.isAccepted && event.type === "clock.expired" && event.payload.clock === params.clock,
    isOnTheSpot: ({ context }) => context.terms.caseType === "onTheSpot",
    isAccepted: ({ context }) => context.isAccepted,
    mayAsk: ({ context }) => {
      const { maxCorrections, maxSupplements } = rulesOf(context).limits;
      return context.askedCount < (context.isAccepted ? maxSupplements : maxCorrections);
    },
    mayBeginStep: ({ context }) =>
      context.terms.specialSteps.some(({ step }) => !context.stepsBegun.includes(step)),
    /** Once, before the promise is broken; what is decided at once is not put off. */
    mayAskExtension: ({ context }) =>
      !context.hasAskedExtension && !context.isDecisionOverdue && context.terms.caseType === "promised",
    isFeeDue: ({ context }) => context.draftedOutcome === "granted" && context.terms.hasFee,
    isDownload: ({ context }) => context.terms.delivery === "download",
    isPost: ({ context }) => context.terms.delivery === "post",
  },
});

// ── what the office has before it ──

/** 受理: what was asked before is settled, and the applicant may be asked once more in the review. */
export const accept = request.assign({ isAccepted: true, askedCount: 0 });

/** By silence the case was accepted on the day it came, so the days that went by count. */
export const startDecision = request.enqueueActions(({ context, event, enqueue }) => {
  const { promisedDays } = context.terms;
  const gone = event.type === "clock.expired" ? rulesOf(context).clocks.acceptance.days : 0;
  const days = Math.max(1, promisedDays - gone);
  enqueue({ type: "startClock", params: { clock: "decision", rule: "decision", days } });
});

export const countAsked = request.assign(({ context }) => ({ askedCount: context.askedCount + 1 }));

/** 一次性告知 has its own rule on either side of acceptance. */
export const startSupplement = request.enqueueActions(({ context, enqueue }) => {
  const rule = context.isAccepted ? "supplement" : "correction";
  enqueue({ type: "startClock", params: { clock: "supplement", rule } });
});

export const rememberStep = request.assign(({ context, event }) => {
  if (event.type !== "request.stepBegun") return {};
  const { step } = event.payload;
  const begun = [...context.stepsBegun, step];
  return { currentStep: step, stepsBegun: SpecialStep.options.filter((each) => begun.includes(each)) };
});

export const startStepsClock = request.enqueueActions(({ context, enqueue }) => {
  const { currentStep, terms } = context;
  const days = terms.specialSteps.find(({ step }) => step === currentStep)?.maxDays;
  if (currentStep === null || days === undefined) return;
  enqueue({ type: "startClock", params: { clock: currentStep, rule: currentStep, days } });
});

export const stopStepsClock = request.enqueueActions(({ context, enqueue }) => {
  if (context.currentStep !== null) enqueue({ type: "stopClock", params: { clock: context.currentStep } });
  enqueue.assign({ currentStep: null });
});

export const rememberExtensionAsked = request.assign(({ event }) => ({
  hasAskedExtension: true,
  extensionAskedBy: event.actor.userId ?? null,
}));

export const forgetExtensionAsked = request.assign({ extensionAskedBy: null });

export const extendDecision = request.enqueueActions(({ event, enqueue }) => {
  if (event.type !== "request.extensionApproved") return;
  const { days } = event.payload;
  enqueue({ type: "extendClock", params: { clock: "decision", rule: "extension", days } });
});

export const rememberDraft = request.assign(({ event }) =>
  event.type === "request.decisionDrafted"
    ? { draftedBy: event.actor.userId ?? null, draftedOutcome: event.payload.outcome }
    : {},
);

export const forgetDraft = request.assign({ draftedBy: null, draftedOutcome: null });

/** The decision is out: how it came about is history. */
export const settleDecision = request.enqueueActions(({ context, event, enqueue }) => {
  const outcome = event.type === "request.grantedOnTheSpot" ? "granted" : context.draftedOutcome;
  enqueue({ type: "setOutcome", params: { outcome } });
  const template = outcome === "granted" ? "requestGranted" : "requestRefused";
  enqueue({ type: "notifyCitizen", params: { template } });
  enqueue.assign({
    isAccepted: true,
    draftedOutcome: outcome,
    draftedBy: null,
    askedCount: 0,
    stepsBegun: [],
    hasAskedExtension: false,
  });
});

export const rememberRating = request.enqueueActions(({ context, event, enqueue }) => {
  if (event.type !== "request.rated") return;
  const { rating } = event.payload;
  enqueue.assign({ rating });
  enqueue({ type: "setRating", params: { rating } });
  if (rating <= rulesOf(context).limits.poorRating)
    enqueue({ type: "openFollowUp", params: { workflow: "serviceReview", about: "rating" } });
});

export const recuse = request.assign(({ context, event }) =>
  event.type === "request.recused"
    ? { recusedUserIds: [...new Set([...context.recusedUserIds, event.payload.userId])].sort() }
    : {},
);

export const endAccountability = request.enqueueActions(({ enqueue }) => {
  enqueue.assign({ accountableAgencyId: null });
  enqueue({ type: "setAccountable", params: { agencyId: null } });
});

// ── the clocks of the decision stand still and go on together ──

const decisionClocks = ["decision", "statutory", "supervision"] as const;

export const pauseDecision = request.enqueueActions(({ context, enqueue }) => {
  const reason = context.currentStep ?? "supplementAsked";
  for (const clock of decisionClocks) enqueue({ type: "pauseClock", params: { clock, reason } });
});

export const resumeDecision = request.enqueueActions(({ enqueue }) => {
  for (const clock of decisionClocks) enqueue({ type: "resumeClock", params: { clock } });
});

export const stopDecision = request.enqueueActions(({ enqueue }) => {
  enqueue({ type: "stopClock", params: { clock: "decision" } });
  enqueue({ type: "stopClock", params: { clock: "statutory" } });
});

// ── supervision 督办 ──

/** A clock of ours has run out: 提醒. The stage stays; the office's supervisor gets a task, and supervision begins. */
const raise = request.enqueueActions(({ context, enqueue }) => {
  if (context.supervisionLevel > 0) return;
  enqueue({ type: "setOverdue", params: { overdue: true } });
  enqueue({ type: "startClock", params: { clock: "supervision", rule: "supervision" } });
  enqueue(superviseTask(context.agencyId));
  enqueue.assign({ supervisionLevel: 1, supervisingAgencyId: context.agencyId });
});

export const raiseStageSupervision = request.enqueueActions(({ enqueue }) => {
  enqueue(raise);
  enqueue.assign({ isStageOverdue: true });
});

/** The promise is broken; what the law leaves beyond it begins to run. */
export const raiseDecisionSupervision = request.enqueueActions(({ context, enqueue }) => {
  const { promisedDays, statutoryDays } = context.terms;
  const days = (statutoryDays ?? 0) - Math.max(1, promisedDays);
  if (days > 0) enqueue({ type: "startClock", params: { clock: "statutory", rule: "statutory", days } });
  enqueue(raise);
  enqueue.assign({ isDecisionOverdue: true });
});

/** Still overdue: first a warning 警示 to the same office, then its superior is called 提级督办, again and again. */
export const repeatSupervision = request.enqueueActions(({ context, enqueue }) => {
  if (context.supervisionLevel >= 2) enqueue(escalate);
  else {
    if (context.supervisingAgencyId === null) enqueue(superviseTask(context.agencyId));
    enqueue.assign({ supervisionLevel: 2, supervisingAgencyId: context.agencyId });
  }
  enqueue({ type: "startClock", params: { clock: "supervision", rule: "supervision" } });
});

/** The law's own limit has run out: where the rules say so, the superior is called at once. */
export const escalateStatutory = request.enqueueActions(({ context, enqueue }) => {
  enqueue.assign({ isStatutoryOverdue: true });
  if (rulesOf(context).triggers.includes("statutoryOverdue")) enqueue(escalate);
});

const escalate = request.enqueueActions(({ context, enqueue }) => {
  const { superiorAgencyId, supervisingAgencyId, supervisionLevel } = context;
  if (supervisionLevel === 3 && supervisingAgencyId !== null) return;
  enqueue({ type: "closeTask", params: { task: "supervise" } });
  enqueue(superviseTask(superiorAgencyId));
  enqueue.assign({ supervisionLevel: 3, supervisingAgencyId: superiorAgencyId });
});

/** The supervisor has acted; the clock goes on and calls again if nothing comes of it. */
export const endSuperviseTask = request.enqueueActions(({ enqueue }) => {
  enqueue({ type: "closeTask", params: { task: "supervise" } });
  enqueue.assign({ supervisingAgencyId: null });
});

/** A stage is over, and so is its lateness; that of the decision stays until it is made. */
export const settleStage = request.enqueueActions(({ context, enqueue }) => {
  if (!context.isStageOverdue) return;
  if (!context.isDecisionOverdue) enqueue(endSupervision);
  enqueue.assign({ isStageOverdue: false });
});

/** Decided, delivered or over: nothing is late any more. */
export const settleAll = request.enqueueActions(({ context, enqueue }) => {
  if (context.supervisionLevel > 0) enqueue(endSupervision);
  enqueue.assign({ isStageOverdue: false, isDecisionOverdue: false, isStatutoryOverdue: false });
});

const endSupervision = request.enqueueActions(({ enqueue }) => {
  enqueue({ type: "stopClock", params: { clock: "supervision" } });
  enqueue({ type: "closeTask", params: { task: "supervise" } });
  enqueue({ type: "setOverdue", params: { overdue: false } });
  enqueue.assign({ supervisionLevel: 0, supervisingAgencyId: null });
});

function superviseTask(agencyId: string) {
  return { type: "openTask", params: { task: "supervise", agencyId, role: "supervisor" } } as const;
}
