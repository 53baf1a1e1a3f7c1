// The machine's vocabulary: effects with typed params (no-ops here, the engine writes them) and guards. machine.ts says
// when; what is remembered stands in handling.ts and supervision.ts. Guards read the context only; the clock's its name.
import { setup } from "xstate";
import { effectActions } from "../kernel/effect-actions.ts";
import type { StaffRole } from "../kernel/definition.ts";
import type { ComplaintContext } from "./context.ts";
import type { ClockName, clockNames, ComplaintEvent, SubmittedEvent } from "./events.ts";
import { limitsOf, type RuleKey } from "./rules.ts";

/** One per role that is waited for; those of co-handlers are called cohandle#agency. */
export type TaskName =
  | "triage"
  | "accept"
  | "rule"
  | "handle"
  | "extension"
  | "recusal"
  | "review"
  | "callBack"
  | "superiorReview"
  | "supervise"
  | `cohandle#${string}`;

/** Keys of the mails to the citizen. */
export const mailTemplates = [
  "complaintReceived",
  "complaintDispatched",
  "complaintRefused",
  "complaintReferred",
  "complaintMerged",
  "complaintInformationAsked",
  "complaintInformationLapsed",
  "complaintExtended",
  "complaintRecusalDecided",
  "complaintAnswered",
  "complaintReopened",
  "complaintUnderReview",
  "complaintReviewed",
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
    ...effectActions<ClockName, RuleKey, TaskName, MailTemplate>(),
    setMergedInto: (_, _params: { caseId: string }) => undefined,
  },
  guards: {
    isClock: ({ event }, params: { clock: (typeof clockNames)[number] }) =>
      event.type === "clock.expired" && event.payload.clock.split("#")[0] === params.clock,
    hasFiler: ({ context }) => !context.isFilerGone,
    /** Nobody else waits for its answer. */
    isAlone: ({ context }) => !context.hasJoined,
    isLeftToOthers: ({ context }) => context.hasJoined && !context.isFilerGone,
    mayUrge: ({ context }) => !context.isFilerGone && context.urgeCount < limitsOf(context).maxUrges,
    mayReturn: ({ context }) =>
      !context.isDesignated && !context.isReturnOver && context.returnCount < limitsOf(context).maxReturns,
    mayRedispatch: ({ context }) => context.returnCount < limitsOf(context).maxReturns,
    mayAsk: ({ context }) => !context.isFilerGone && context.questionCount < limitsOf(context).maxQuestions,
    mayAddCoHandler: ({ context }) => context.coHandlerIds.length < limitsOf(context).maxCoHandlers,
    haveAllContributed: ({ context }) => context.pendingCoHandlerIds.length === 0,
    mayAskExtension: ({ context }) =>
      !context.isExtensionDecided && context.extensionAskedBy === null && !context.isAnswerOverdue,
    isExtensionAsked: ({ context }) => context.extensionAskedBy !== null,
    mayRecuse: ({ context }) => context.recusedUserIds.length < limitsOf(context).maxRecusals,
    mayAskRecusal: ({ context }) =>
      !context.isFilerGone &&
      context.recusal === "none" &&
      context.recusedUserIds.length < limitsOf(context).maxRecusals,
    isRecusalAsked: ({ context }) => context.recusal === "asked",
    mayOrderRecusal: ({ context }) =>
      context.recusal === "asked" && context.recusedUserIds.length < limitsOf(context).maxRecusals,
    isRecusalSettled: ({ context }) => context.recusal !== "asked",
    hasSuperviseTask: ({ context }) => context.hasSuperviseTask,
    needsCallBack: ({ context }) => context.needsCallBack,
    isPoor: ({ context }) => context.rating !== null && context.rating <= limitsOf(context).poorRating,
    mayReopen: ({ context }) => !context.hasReopened,
    mayAskReview: ({ context }) => context.hasReopened,
  },
});

/** A mail to whoever can be written to: an anonymous citizen cannot, those who have joined him perhaps can. */
export function tell(template: MailTemplate) {
  return complaint.enqueueActions(({ context, enqueue }) => {
    if (context.privacy !== "anonymous" || context.hasJoined)
      enqueue({ type: "notifyCitizen", params: { template } });
  });
}

/** Who answers for the case from now on. */
export function makeAccountable(field: "centreAgencyId" | "leadAgencyId" | "superiorAgencyId") {
  return complaint.enqueueActions(({ context, enqueue }) => {
    const agencyId = context[field];
    enqueue.assign({ accountableAgencyId: agencyId });
    enqueue({ type: "setAccountable", params: { agencyId } });
  });
}

export const endAccountability = complaint.enqueueActions(({ enqueue }) => {
  enqueue.assign({ accountableAgencyId: null });
  enqueue({ type: "setAccountable", params: { agencyId: null } });
});

/** A stage with a clock of its own and one role that is waited for. */
export function stage(
  clock: (typeof clockNames)[number] & RuleKey,
  task: TaskName,
  role: StaffRole,
  agency: "centreAgencyId" | "leadAgencyId" | "superiorAgencyId",
) {
  return {
    begin: complaint.enqueueActions(({ context, enqueue }) => {
      enqueue({ type: "startClock", params: { clock, rule: clock } });
      enqueue({ type: "openTask", params: { task, agencyId: context[agency], role } });
    }),
    /** The task anew; cases from before there were umpires come to them by this. */
    callAgain: complaint.enqueueActions(({ context, enqueue }) => {
      enqueue({ type: "closeTask", params: { task } });
      enqueue({ type: "openTask", params: { task, agencyId: context[agency], role } });
    }),
    end: complaint.enqueueActions(({ enqueue }) => {
      enqueue({ type: "stopClock", params: { clock } });
      enqueue({ type: "closeTask", params: { task } });
    }),
  };
}
