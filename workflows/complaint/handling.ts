// What a complaint's machine remembers and sets going while agencies have the case: whose it is, who helps, questions, more
// time, recusal, drafts. machine.ts says when. A round of handling ends with endRound, which leaves nothing of it running.
import { beginningOfRound, beginningOfWay } from "./context.ts";
import { complaint, makeAccountable, tell } from "./effects.ts";
import { settleAll } from "./supervision.ts";

// ── whose it is ──

/** The case is with the agency that the event names, from this instant: dispatch counts, not acceptance. */
export const giveToLead = complaint.enqueueActions(({ event, enqueue }) => {
  if (
    event.type !== "complaint.dispatched" &&
    event.type !== "complaint.redispatched" &&
    event.type !== "complaint.designated"
  )
    return;
  const { leadAgencyId, superiorAgencyId, coHandlerIds = [] } = event.payload;
  const isDesignated = event.type === "complaint.designated";
  enqueue.assign({ leadAgencyId, superiorAgencyId, isDesignated, isReturnOver: false });
  enqueue(makeAccountable("leadAgencyId"));
  for (const agencyId of coHandlerIds) enqueue(askToHelp(agencyId));
});

/** "Not ours": the centre answers for it again until it is decided. */
export const giveBackToCentre = complaint.enqueueActions(({ context, event, enqueue }) => {
  const by = event.actor.agencyId;
  enqueue.assign({
    leadAgencyId: null,
    superiorAgencyId: null,
    returnCount: context.returnCount + 1,
    returnedByIds: by === undefined ? context.returnedByIds : withId(context.returnedByIds, by),
  });
  enqueue(makeAccountable("centreAgencyId"));
});

/** Accepted, or over: how it came to its lead matters no longer. */
export const forgetWay = complaint.assign(beginningOfWay);

export const noteReturnOver = complaint.assign({ isReturnOver: true });

// ── those who help 协办 ──

/** Each with a clock and a task of its own. */
function askToHelp(agencyId: string) {
  return complaint.enqueueActions(({ context, enqueue }) => {
    enqueue({ type: "startClock", params: { clock: `cohandling#${agencyId}`, rule: "cohandling" } });
    enqueue({ type: "openTask", params: { task: `cohandle#${agencyId}`, agencyId, role: "clerk" } });
    enqueue.assign({
      coHandlerIds: withId(context.coHandlerIds, agencyId),
      pendingCoHandlerIds: withId(context.pendingCoHandlerIds, agencyId),
    });
  });
}

export const addCoHandler = complaint.enqueueActions(({ event, enqueue }) => {
  if (event.type === "complaint.coHandlerAdded") enqueue(askToHelp(event.payload.agencyId));
});

/** The agency of whoever sent it has had its say, in time or late. */
export const noteContribution = complaint.enqueueActions(({ context, event, enqueue }) => {
  const { agencyId } = event.actor;
  if (agencyId === undefined) return;
  if (context.pendingCoHandlerIds.includes(agencyId)) enqueue(letGo(agencyId));
  enqueue.assign({ lateCoHandlerIds: context.lateCoHandlerIds.filter((id) => id !== agencyId) });
});

/** Its time has run out: the lead may go on without it, and the history says so. */
export const noteLateCoHandler = complaint.enqueueActions(({ context, event, enqueue }) => {
  const agencyId = event.type === "clock.expired" ? event.payload.clock.split("#")[1] : undefined;
  if (agencyId === undefined) return;
  enqueue(letGo(agencyId));
  enqueue.assign({ lateCoHandlerIds: withId(context.lateCoHandlerIds, agencyId) });
});

/** Stopping a clock that has fired changes nothing. */
function letGo(agencyId: string) {
  return complaint.enqueueActions(({ context, enqueue }) => {
    enqueue({ type: "stopClock", params: { clock: `cohandling#${agencyId}` } });
    enqueue({ type: "closeTask", params: { task: `cohandle#${agencyId}` } });
    enqueue.assign({ pendingCoHandlerIds: context.pendingCoHandlerIds.filter((id) => id !== agencyId) });
  });
}

// ── questions to the citizen ──

/** While the citizen is asked, the time of everybody who handles the case stands still. */
export const waitForCitizen = complaint.enqueueActions(({ context, enqueue }) => {
  for (const clock of handlersClocks(context.pendingCoHandlerIds))
    enqueue({ type: "pauseClock", params: { clock, reason: "informationAsked" } });
  enqueue.assign({ questionCount: context.questionCount + 1 });
});

export const goOn = complaint.enqueueActions(({ context, enqueue }) => {
  for (const clock of handlersClocks(context.pendingCoHandlerIds))
    enqueue({ type: "resumeClock", params: { clock } });
});

function handlersClocks(coHandlerIds: readonly string[]) {
  return [
    "answer",
    "supervision",
    "recusal",
    ...coHandlerIds.map((id) => `cohandling#${id}` as const),
  ] as const;
}

export const countUrging = complaint.assign(({ context }) => ({ urgeCount: context.urgeCount + 1 }));

// ── more time 延期 ──

export const askExtension = complaint.enqueueActions(({ context, event, enqueue }) => {
  if (event.type !== "complaint.extensionAsked") return;
  enqueue.assign({ extensionAskedBy: event.actor.userId ?? null, extensionDays: event.payload.days });
  enqueue({
    type: "openTask",
    params: { task: "extension", agencyId: context.leadAgencyId, role: "supervisor" },
  });
});

export const grantExtension = complaint.enqueueActions(({ context, enqueue }) => {
  const { extensionDays: days } = context;
  if (days !== null) enqueue({ type: "extendClock", params: { clock: "answer", rule: "extension", days } });
  enqueue(tell("complaintExtended"));
  enqueue(dropExtension);
  enqueue.assign({ isExtensionDecided: true });
});

export const refuseExtension = complaint.enqueueActions(({ enqueue }) => {
  enqueue(dropExtension);
  enqueue.assign({ isExtensionDecided: true });
});

/** Overtaken: the answer is drafted, or its time has run out before anybody decided. */
export const dropExtension = complaint.enqueueActions(({ context, enqueue }) => {
  if (context.extensionAskedBy === null) return;
  enqueue({ type: "closeTask", params: { task: "extension" } });
  enqueue.assign({ extensionAskedBy: null, extensionDays: null });
});

// ── recusal 回避 ──

export const recuseSender = complaint.assign(({ context, event }) => ({
  recusedUserIds: withId(context.recusedUserIds, event.actor.userId ?? ""),
}));

export const askRecusal = complaint.enqueueActions(({ context, enqueue }) => {
  enqueue({ type: "startClock", params: { clock: "recusal", rule: "recusal" } });
  enqueue({
    type: "openTask",
    params: { task: "recusal", agencyId: context.leadAgencyId, role: "supervisor" },
  });
  enqueue.assign({ recusal: "asked" });
});

export const decideRecusal = complaint.enqueueActions(({ context, event, enqueue }) => {
  enqueue({ type: "stopClock", params: { clock: "recusal" } });
  enqueue({ type: "closeTask", params: { task: "recusal" } });
  enqueue.assign({ recusal: "decided" });
  if (event.type === "complaint.recusalOrdered")
    enqueue.assign({ recusedUserIds: withId(context.recusedUserIds, event.payload.userId) });
  enqueue(tell("complaintRecusalDecided"));
});

// ── the answer ──

export const rememberDraft = complaint.assign(({ event }) =>
  event.type === "complaint.answerDrafted"
    ? { draftedBy: event.actor.userId ?? null, draftedOutcome: event.payload.outcome }
    : {},
);

export const forgetDraft = complaint.assign({ draftedBy: null, draftedOutcome: null });

export const sendAnswer = complaint.enqueueActions(({ context, event, enqueue }) => {
  const { draftedBy, draftedOutcome } = context;
  enqueue({ type: "setOutcome", params: { outcome: draftedOutcome } });
  enqueue(tell("complaintAnswered"));
  const answeredByIds = [draftedBy, event.actor.userId].filter((id) => typeof id === "string");
  enqueue.assign({ answeredByIds: answeredByIds.sort() });
});

/** Whatever the round has set going stops, and nothing of it is remembered. */
export const endRound = complaint.enqueueActions(({ context, enqueue }) => {
  enqueue({ type: "stopClock", params: { clock: "answer" } });
  for (const agencyId of context.pendingCoHandlerIds) enqueue(letGo(agencyId));
  enqueue(dropExtension);
  if (context.recusal === "asked") {
    enqueue({ type: "stopClock", params: { clock: "recusal" } });
    enqueue({ type: "closeTask", params: { task: "recusal" } });
  }
  enqueue(settleAll);
  enqueue.assign(beginningOfRound as never);
});

/** 重新办理: the same lead, on a new clock. */
export const beginAgain = complaint.enqueueActions(({ enqueue }) => {
  enqueue.assign({ hasReopened: true, answeredByIds: [] });
  enqueue({ type: "setOutcome", params: { outcome: null } });
  enqueue(makeAccountable("leadAgencyId"));
  enqueue({ type: "startClock", params: { clock: "answer", rule: "redo" } });
});

/** A set kept as a sorted list, so that the same people are the same state. */
function withId(ids: readonly string[], id: string): string[] {
  return [...new Set([...ids, id])].sort();
}
