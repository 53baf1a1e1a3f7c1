// Supervision 督办 of the lead of a joint request: reminder, warning, escalation, as for a request. Used by machine.ts only.
import { joint } from "./effects.ts";

/** A clock of the lead has run out: 提醒. The stage stays; its supervisor gets a task, and supervision begins. */
const raise = joint.enqueueActions(({ context, enqueue }) => {
  if (context.supervisionLevel > 0) return;
  if (context.lateCoHandlerIds.length === 0) enqueue({ type: "setOverdue", params: { overdue: true } });
  enqueue({ type: "startClock", params: { clock: "supervision", rule: "supervision" } });
  enqueue(superviseTask(context.leadAgencyId));
  enqueue.assign({ supervisionLevel: 1, supervisingAgencyId: context.leadAgencyId });
});

export const raiseStageSupervision = joint.enqueueActions(({ enqueue }) => {
  enqueue(raise);
  enqueue.assign({ isStageOverdue: true });
});

export const raiseDecisionSupervision = joint.enqueueActions(({ enqueue }) => {
  enqueue(raise);
  enqueue.assign({ isDecisionOverdue: true });
});

/** Still overdue: first a warning 警示 to the lead, then its superior is called 提级督办, again and again. */
export const repeatSupervision = joint.enqueueActions(({ context, enqueue }) => {
  const { supervisionLevel, supervisingAgencyId, leadAgencyId, superiorAgencyId } = context;
  const level = Math.min(supervisionLevel + 1, 3);
  const agencyId = level === 3 ? superiorAgencyId : leadAgencyId;
  if (supervisingAgencyId !== agencyId) {
    enqueue({ type: "closeTask", params: { task: "supervise" } });
    enqueue(superviseTask(agencyId));
  }
  enqueue({ type: "startClock", params: { clock: "supervision", rule: "supervision" } });
  enqueue.assign({ supervisionLevel: level, supervisingAgencyId: agencyId });
});

/** The supervisor has acted; the clock goes on and calls again if nothing comes of it. */
export const endSuperviseTask = joint.enqueueActions(({ enqueue }) => {
  enqueue({ type: "closeTask", params: { task: "supervise" } });
  enqueue.assign({ supervisingAgencyId: null });
});

/** A stage is over, and so is its lateness; that of the decision stays until it is made. */
export const settleStage = joint.enqueueActions(({ context, enqueue }) => {
  if (!context.isStageOverdue) return;
  if (!context.isDecisionOverdue) enqueue(endSupervision);
  enqueue.assign({ isStageOverdue: false });
});

/** Decided, delivered or over: nothing is late any more. */
export const settleAll = joint.enqueueActions(({ context, enqueue }) => {
  if (context.supervisionLevel > 0) enqueue(endSupervision);
  enqueue.assign({ isStageOverdue: false, isDecisionOverdue: false });
});

const endSupervision = joint.enqueueActions(({ enqueue }) => {
  enqueue({ type: "stopClock", params: { clock: "supervision" } });
  enqueue({ type: "closeTask", params: { task: "supervise" } });
  enqueue({ type: "setOverdue", params: { overdue: false } });
  enqueue.assign({ supervisionLevel: 0, supervisingAgencyId: null });
});

function superviseTask(agencyId: string) {
  return { type: "openTask", params: { task: "supervise", agencyId, role: "supervisor" } } as const;
}
