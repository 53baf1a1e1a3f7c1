// What several states of a complaint have in common: transitions that stay, and what happens when a clock runs out. Data
// for machine.ts alone.
import { complaint, tell } from "./effects.ts";
import * as handle from "./handling.ts";
import * as press from "./supervision.ts";

/** Before the answer. Where others have joined, it goes on for them. */
const withdrawable = {
  "complaint.withdrawn": [
    { guard: "isAlone", target: "withdrawn" },
    {
      guard: "isLeftToOthers",
      actions: [tell("complaintWithdrawn"), complaint.assign({ isFilerGone: true })],
    },
  ],
} as const;
/** 催办, as long as an agency has it. */
export const urgeable = {
  "complaint.urged": { guard: "mayUrge", actions: [handle.countUrging, press.supervise("urged")] },
} as const;
/** 并案: another complaint of the same comes along. */
export const joinable = { "complaint.joined": { actions: [complaint.assign({ hasJoined: true })] } } as const;
/** The supervisor can act as long as the task is open; the case stays where it is. */
export const pressable = {
  "complaint.pressed": { guard: "hasSuperviseTask", actions: [press.endSuperviseTask] },
} as const;
export const beforeAnswer = { ...withdrawable, ...joinable, ...pressable } as const;
export const contributable = { "complaint.contributed": { actions: [handle.noteContribution] } } as const;
export const extensionDecidable = {
  "complaint.extensionGranted": { guard: "isExtensionAsked", actions: [handle.grantExtension] },
  "complaint.extensionRefused": { guard: "isExtensionAsked", actions: [handle.refuseExtension] },
} as const;
export const recusalAskable = {
  "complaint.recusalAsked": { guard: "mayAskRecusal", actions: [handle.askRecusal] },
} as const;
export const recusalDecidable = {
  "complaint.recusalOrdered": { guard: "mayOrderRecusal", actions: [handle.decideRecusal] },
  "complaint.recusalRefused": { guard: "isRecusalAsked", actions: [handle.decideRecusal] },
} as const;
export const recusing = { guard: "mayRecuse", actions: [handle.recuseSender] } as const;
export const recusable = { "complaint.recusalDeclared": recusing } as const;

type StageClock = "triage" | "accept" | "ruling" | "review" | "callBack" | "superiorReview";
export const stageDue = (clock: StageClock) =>
  ({
    guard: { type: "isClock", params: { clock } },
    actions: [press.supervise("stageOverdue")],
  }) as const;
export const supervisionDue = {
  guard: { type: "isClock", params: { clock: "supervision" } },
  actions: [press.escalate],
} as const;
export const answerDue = {
  guard: { type: "isClock", params: { clock: "answer" } },
  actions: [handle.dropExtension, press.supervise("answerOverdue")],
} as const;
export const coHandlingDue = {
  guard: { type: "isClock", params: { clock: "cohandling" } },
  actions: [handle.noteLateCoHandler, press.supervise("coHandlerOverdue")],
} as const;
export const recusalDue = {
  guard: { type: "isClock", params: { clock: "recusal" } },
  actions: [press.supervise("recusalOverdue")],
} as const;
export const isOver = (clock: "information" | "verdict" | "reopening" | "reviewRequest" | "returning") =>
  ({ type: "isClock", params: { clock } }) as const;
export const closing = { target: "closed", actions: [tell("complaintClosed")] } as const;
