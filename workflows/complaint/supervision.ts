// 督办: what a complaint's machine does when something is late or otherwise calls for it: a reminder to the supervisor of
// the accountable agency, then a warning, then the superior; in steps of the supervision clock, until it is settled.
import { complaint } from "./effects.ts";
import type { ComplaintContext } from "./context.ts";
import { unsupervised } from "./context.ts";
import { limitsOf, rulesOf, type Trigger } from "./rules.ts";

const ESCALATED = 3;

/**
 * Supervision begins, or the supervisor is called again; the case stays where it is. Nothing happens where the rules do
 * not list the trigger, but that what is late is noted as late.
 */
export function supervise(trigger: Trigger) {
  return complaint.enqueueActions(({ context, enqueue }) => {
    const isLate = trigger === "stageOverdue" || trigger === "answerOverdue";
    if (isLate && !context.isStageOverdue && !context.isAnswerOverdue)
      enqueue({ type: "setOverdue", params: { overdue: true } });
    if (trigger === "stageOverdue") enqueue.assign({ isStageOverdue: true });
    // From then on that is reason enough.
    if (trigger === "answerOverdue") enqueue.assign({ isAnswerOverdue: true, isWatched: false });
    if (!rulesOf(context).triggers.includes(trigger)) return;
    if (!isLate && !context.isAnswerOverdue) enqueue.assign({ isWatched: true });
    if (context.supervisionLevel === 0) {
      enqueue({ type: "startClock", params: { clock: "supervision", rule: "supervision" } });
      enqueue.assign({ supervisionLevel: 1, supervisingAgencyId: context.accountableAgencyId });
    }
    if (!context.hasSuperviseTask)
      enqueue(superviseTask(context.supervisingAgencyId ?? context.accountableAgencyId));
    enqueue.assign({ hasSuperviseTask: true });
  });
}

/** Returned too often: the centre's supervisor looks at what the umpire does with it. */
export const noteOften = complaint.enqueueActions(({ context, enqueue }) => {
  if (context.returnCount >= limitsOf(context).oftenReturned) enqueue(supervise("returnedOften"));
});

/** Still not settled: one step up, and the clock starts anew. */
export const escalate = complaint.enqueueActions(({ context, enqueue }) => {
  const level = Math.min(ESCALATED, context.supervisionLevel + 1);
  const agencyId = level === ESCALATED ? aboveAccountable(context) : context.accountableAgencyId;
  const isPassedOn = agencyId !== context.supervisingAgencyId;
  if (context.hasSuperviseTask && isPassedOn) enqueue({ type: "closeTask", params: { task: "supervise" } });
  if (!context.hasSuperviseTask || isPassedOn) enqueue(superviseTask(agencyId));
  enqueue({ type: "startClock", params: { clock: "supervision", rule: "supervision" } });
  enqueue.assign({ supervisionLevel: level, supervisingAgencyId: agencyId, hasSuperviseTask: true });
});

/** The supervisor has acted; the clock goes on and calls again if nothing comes of it. */
export const endSuperviseTask = complaint.enqueueActions(({ enqueue }) => {
  enqueue({ type: "closeTask", params: { task: "supervise" } });
  enqueue.assign({ hasSuperviseTask: false });
});

/** A stage is over, and so is its lateness; what concerns the answer stays until the answer is out. */
export const settleStage = complaint.enqueueActions(({ context, enqueue }) => {
  if (!context.isStageOverdue) return;
  enqueue.assign({ isStageOverdue: false });
  if (context.isAnswerOverdue) return;
  if (context.isWatched) enqueue({ type: "setOverdue", params: { overdue: false } });
  else enqueue(settleAll);
});

/** The answer is out, or the case with somebody else, or over: nothing is supervised any more. */
export const settleAll = complaint.enqueueActions(({ context, enqueue }) => {
  if (context.supervisionLevel === 0) return;
  enqueue({ type: "stopClock", params: { clock: "supervision" } });
  enqueue({ type: "closeTask", params: { task: "supervise" } });
  enqueue({ type: "setOverdue", params: { overdue: false } });
  enqueue.assign(unsupervised);
});

/** The centre has nobody above it here, and a superior that reviews answers for itself. */
function aboveAccountable({ accountableAgencyId, leadAgencyId, superiorAgencyId }: ComplaintContext) {
  return accountableAgencyId === leadAgencyId ? superiorAgencyId : accountableAgencyId;
}

function superviseTask(agencyId: string | null) {
  return { type: "openTask", params: { task: "supervise", agencyId, role: "supervisor" } } as const;
}
