// What the departments of a joint request do, each with a clock and a task of its own, all at once: begin, give an opinion,
// be reminded, be silent. Used by machine.ts only.
import { daysGone, joint } from "./effects.ts";
import type { JointRequestContext } from "./context.ts";
import { rulesOf } from "./rules.ts";

/** 并联: every department's time begins at once, with acceptance. */
export const startReviews = joint.enqueueActions(({ context, event, enqueue }) => {
  const { departments } = context.terms;
  for (const { agencyId, days: own } of departments) {
    const days = Math.max(1, own - daysGone(context, event));
    enqueue({ type: "startClock", params: { clock: `department#${agencyId}`, rule: "department", days } });
  }
  enqueue.assign({ pendingCoHandlerIds: departments.map(({ agencyId }) => agencyId) });
});

export const openDepartmentTasks = joint.enqueueActions(({ context, enqueue }) => {
  for (const agencyId of context.pendingCoHandlerIds) {
    enqueue({ type: "openTask", params: { task: `opine#${agencyId}`, agencyId, role: "clerk" } });
    if (context.lateCoHandlerIds.includes(agencyId))
      enqueue({ type: "openTask", params: { task: `urge#${agencyId}`, agencyId, role: "supervisor" } });
  }
});

export const closeDepartmentTasks = joint.enqueueActions(({ context, enqueue }) => {
  for (const agencyId of context.pendingCoHandlerIds) {
    enqueue({ type: "closeTask", params: { task: `opine#${agencyId}` } });
    enqueue({ type: "closeTask", params: { task: `urge#${agencyId}` } });
  }
});

/** 审查意见 of the department whose member speaks. */
export const takeOpinion = joint.enqueueActions(({ context, event, enqueue }) => {
  const { agencyId } = event.actor;
  if (event.type !== "jointRequest.opinionGiven" || agencyId === undefined) return;
  enqueue({ type: "stopClock", params: { clock: `department#${agencyId}` } });
  enqueue({ type: "closeTask", params: { task: `opine#${agencyId}` } });
  enqueue({ type: "closeTask", params: { task: `urge#${agencyId}` } });
  const left = without(context, agencyId);
  if (hasSettled(context, left)) enqueue({ type: "setOverdue", params: { overdue: false } });
  const objectorIds = [...context.objectorIds, ...(event.payload.opinion === "object" ? [agencyId] : [])];
  enqueue.assign({ ...left, objectorIds: objectorIds.toSorted() });
});

/**
 * 逾期: a silent department is late; its supervisor gets a task and it a last, short time. Silent past the last reminder,
 * it has no objection 视为无不同意见, and nobody waits for it any more.
 */
export const endDepartmentsTime = joint.enqueueActions(({ context, event, enqueue }) => {
  const agencyId = event.type === "clock.expired" ? event.payload.clock.split("#")[1] : undefined;
  if (agencyId === undefined) return;
  const { lateCoHandlerIds: late } = context;
  const reminded = late.filter((id) => id === agencyId).length;
  if (reminded < rulesOf(context).limits.departmentReminders) {
    enqueue({ type: "startClock", params: { clock: `department#${agencyId}`, rule: "reminder" } });
    if (reminded === 0)
      enqueue({ type: "openTask", params: { task: `urge#${agencyId}`, agencyId, role: "supervisor" } });
    if (late.length === 0 && context.supervisionLevel === 0)
      enqueue({ type: "setOverdue", params: { overdue: true } });
    enqueue.assign({ lateCoHandlerIds: [...late, agencyId].toSorted() });
    return;
  }
  enqueue({ type: "closeTask", params: { task: `opine#${agencyId}` } });
  enqueue({ type: "closeTask", params: { task: `urge#${agencyId}` } });
  const left = without(context, agencyId);
  if (hasSettled(context, left)) enqueue({ type: "setOverdue", params: { overdue: false } });
  enqueue.assign(left);
});

// ── while the applicant is asked, every department's time stands still with the lead's ──

const leadClocks = ["decision", "supervision"] as const;

export const pauseReviews = joint.enqueueActions(({ context, enqueue }) => {
  const reason = "supplementAsked";
  for (const clock of leadClocks) enqueue({ type: "pauseClock", params: { clock, reason } });
  for (const agencyId of context.pendingCoHandlerIds)
    enqueue({ type: "pauseClock", params: { clock: `department#${agencyId}`, reason } });
});

export const resumeReviews = joint.enqueueActions(({ context, enqueue }) => {
  for (const clock of leadClocks) enqueue({ type: "resumeClock", params: { clock } });
  for (const agencyId of context.pendingCoHandlerIds)
    enqueue({ type: "resumeClock", params: { clock: `department#${agencyId}` } });
});

/** The application is no more: nobody's opinion is awaited. */
export const stopReviews = joint.enqueueActions(({ context, enqueue }) => {
  enqueue({ type: "stopClock", params: { clock: "decision" } });
  for (const agencyId of context.pendingCoHandlerIds)
    enqueue({ type: "stopClock", params: { clock: `department#${agencyId}` } });
  if (context.lateCoHandlerIds.length > 0 && context.supervisionLevel === 0)
    enqueue({ type: "setOverdue", params: { overdue: false } });
  enqueue.assign({ pendingCoHandlerIds: [], lateCoHandlerIds: [] });
});

type Waiting = Pick<JointRequestContext, "pendingCoHandlerIds" | "lateCoHandlerIds">;

function without({ pendingCoHandlerIds, lateCoHandlerIds }: Waiting, agencyId: string): Waiting {
  return {
    pendingCoHandlerIds: pendingCoHandlerIds.filter((id) => id !== agencyId),
    lateCoHandlerIds: lateCoHandlerIds.filter((id) => id !== agencyId),
  };
}

/** Whether the last of the late ones is done with, and the lead is not late itself. */
function hasSettled({ lateCoHandlerIds, supervisionLevel }: JointRequestContext, left: Waiting): boolean {
  return lateCoHandlerIds.length > 0 && left.lateCoHandlerIds.length === 0 && supervisionLevel === 0;
}
