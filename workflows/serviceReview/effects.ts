// The vocabulary of a service review's machine: effects with typed params (no-ops here, the engine writes them), guards,
// and what is remembered. machine.ts says when. Guards read the context only; the clock's alone reads its name.
import { setup } from "xstate";
import type { StaffRole } from "../kernel/definition.ts";
import { effectActions } from "../kernel/effect-actions.ts";
import { settle, type SupervisionMove } from "../kernel/supervision.ts";
import type { ServiceReviewContext } from "./context.ts";
import type { ClockName, OpenedEvent, ServiceReviewEvent } from "./events.ts";
import { limitsOf, type RuleKey } from "./rules.ts";

type TaskName = "callBack" | "verify" | "rule" | "decideAppeal" | "mend" | "review" | "supervise";
type AgencyField = "centreAgencyId" | "agencyId" | "superiorAgencyId";

/** Keys of the mails to the citizen. */
export const mailTemplates = [
  "serviceReviewOpened",
  "serviceReviewMending",
  "serviceReviewDismissed",
  "serviceReviewAppealDecided",
  "serviceReviewMended",
  "serviceReviewWithdrawn",
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

export const serviceReview = setup({
  types: {
    context: {} as ServiceReviewContext,
    events: {} as ServiceReviewEvent,
    input: {} as OpenedEvent | undefined,
  },
  actions: effectActions<ClockName, RuleKey, TaskName, MailTemplate>(),
  guards: {
    isClock: ({ event }, params: { clock: ClockName }) =>
      event.type === "clock.expired" && event.payload.clock === params.clock,
    isGenuine: ({ context }) => context.finding === "genuine",
    maySendBack: ({ context }) => context.sentBackCount < limitsOf(context).maxSentBack,
  },
});

/** One of the moves of supervision 督办. */
export function supervise(move: SupervisionMove) {
  return serviceReview.enqueueActions(({ context, enqueue }) => {
    const { effects, changes } = move(context);
    for (const effect of effects) enqueue(effect);
    enqueue.assign(changes);
  });
}

/** A stage of one agency, with a clock of its own and one role that is waited for; its lateness ends with it. */
export function stage(clock: ClockName & RuleKey, task: TaskName, role: StaffRole, agency: AgencyField) {
  return {
    begin: serviceReview.enqueueActions(({ context, enqueue }) => {
      enqueue(makeAccountable(agency));
      enqueue({ type: "startClock", params: { clock, rule: clock } });
      enqueue({ type: "openTask", params: { task, agencyId: context[agency], role } });
    }),
    end: serviceReview.enqueueActions(({ enqueue }) => {
      enqueue({ type: "stopClock", params: { clock } });
      enqueue({ type: "closeTask", params: { task } });
      enqueue(supervise(settle));
    }),
  };
}

/** Who answers for the case from now on. */
export function makeAccountable(field: AgencyField) {
  return serviceReview.enqueueActions(({ context, enqueue }) => {
    enqueue.assign({ accountableAgencyId: context[field] });
    enqueue({ type: "setAccountable", params: { agencyId: context[field] } });
  });
}

export const endAccountability = serviceReview.enqueueActions(({ enqueue }) => {
  enqueue.assign({ accountableAgencyId: null });
  enqueue({ type: "setAccountable", params: { agencyId: null } });
});

export const rememberFinding = serviceReview.assign(({ event }) =>
  event.type === "serviceReview.verified" ? { finding: event.payload.finding } : {},
);

/** The umpire agrees: mistaken 误评 is explained, malicious 恶意评价 is refused. */
export const dismiss = serviceReview.enqueueActions(({ context, enqueue }) => {
  const outcome = context.finding === "malicious" ? "refused" : "explained";
  enqueue({ type: "setOutcome", params: { outcome } });
});

/** The umpire or the superior says it is genuine after all. */
export const holdGenuine = serviceReview.enqueueActions(({ enqueue }) => {
  enqueue.assign({ finding: "genuine" });
  enqueue({ type: "setOutcome", params: { outcome: null } });
});

/** 整改: the office's time runs until what it did is approved. */
export const beginMending = serviceReview.enqueueActions(({ enqueue }) => {
  enqueue(makeAccountable("agencyId"));
  enqueue({ type: "startClock", params: { clock: "mend", rule: "mend" } });
  enqueue({ type: "notifyCitizen", params: { template: "serviceReviewMending" } });
});

export const noteMendingLate = serviceReview.assign({ isMendingLate: true });

export const rememberMender = serviceReview.assign(({ event }) => ({ mendedBy: event.actor.userId ?? null }));

export const sendBack = serviceReview.enqueueActions(({ context, enqueue }) => {
  enqueue.assign({ mendedBy: null, sentBackCount: context.sentBackCount + 1 });
  // A late review is over; late mending is not.
  if (!context.isMendingLate) enqueue(supervise(settle));
});

/** Approved, or over: nothing of the mending goes on. */
export const endMending = serviceReview.enqueueActions(({ enqueue }) => {
  enqueue({ type: "stopClock", params: { clock: "mend" } });
  enqueue(supervise(settle));
  enqueue.assign({ isMendingLate: false });
});

export const rememberRating = serviceReview.enqueueActions(({ event, enqueue }) => {
  if (event.type !== "serviceReview.rated") return;
  const { rating } = event.payload;
  enqueue.assign({ rating });
  enqueue({ type: "setRating", params: { rating } });
});
