// The way of a joint request 并联审批, as a pure statechart: states, who waits, which clock runs. Run only by kernel/step.ts.
// No timers, actors or history in here: time comes in as clock.expired, everything else as effects.
import { contextOf } from "./context.ts";
import {
  closeDepartmentTasks,
  endDepartmentsTime,
  openDepartmentTasks,
  pauseReviews,
  resumeReviews,
  startReviews,
  stopReviews,
  takeOpinion,
} from "./departments.ts";
import {
  countAsked,
  endAccountability,
  extendDecision,
  forgetDraft,
  forgetExtensionAsked,
  joint,
  recuse,
  rememberDraft,
  rememberExtensionAsked,
  rememberRating,
  settleDecision,
  startDecision,
  startSupplement,
  type TaskName,
} from "./effects.ts";
import {
  endSuperviseTask,
  raiseDecisionSupervision,
  raiseStageSupervision,
  repeatSupervision,
  settleAll,
  settleStage,
} from "./supervision.ts";

/** A task of the lead. */
function task(name: TaskName, role: "clerk" | "supervisor" = "clerk") {
  return {
    type: "openTask",
    params: ({ context }: { context: { leadAgencyId: string } }) => ({
      task: name,
      agencyId: context.leadAgencyId,
      role,
    }),
  } as const;
}

const withdrawable = { "jointRequest.withdrawn": { target: "withdrawn" } } as const;
const recusable = { "jointRequest.recused": { actions: [recuse] } } as const;
/** The supervisor can act as long as the task is open; the case stays where it is. */
const pressable = { "jointRequest.pressed": { actions: [endSuperviseTask] } } as const;
const supplementAskable = {
  "jointRequest.supplementAsked": { target: "awaitingSupplement", guard: "mayAsk", actions: [countAsked] },
} as const;
const supervisionDue = {
  guard: { type: "isClock", params: { clock: "supervision" } },
  actions: [repeatSupervision],
} as const;
const decisionDue = {
  guard: { type: "isClock", params: { clock: "decision" } },
  actions: [raiseDecisionSupervision],
} as const;
const deliveryDue = {
  guard: { type: "isClock", params: { clock: "delivery" } },
  actions: [raiseStageSupervision],
} as const;

export const machine = joint.createMachine({
  id: "jointRequest",
  context: ({ input }) => contextOf(input),
  initial: "received",
  states: {
    /** Left at once: the lead answers for it from the first instant. */
    received: {
      entry: [
        { type: "setAccountable", params: ({ context }) => ({ agencyId: context.leadAgencyId }) },
        { type: "notifyCitizen", params: { template: "requestReceived" } },
      ],
      always: { target: "submitted" },
    },
    /** 待受理: the lead looks whether everything is there, for all. Silence past the limit accepts it. */
    submitted: {
      entry: [{ type: "startClock", params: { clock: "acceptance", rule: "acceptance" } }, task("accept")],
      exit: [
        { type: "stopClock", params: { clock: "acceptance" } },
        { type: "closeTask", params: { task: "accept" } },
      ],
      on: {
        "jointRequest.accepted": {
          target: "inParallelReview",
          actions: [
            startDecision,
            startReviews,
            { type: "notifyCitizen", params: { template: "requestAccepted" } },
          ],
        },
        "jointRequest.notAccepted": {
          target: "concluded",
          actions: [
            { type: "setOutcome", params: { outcome: "refused" } },
            { type: "notifyCitizen", params: { template: "requestNotAccepted" } },
          ],
        },
        ...supplementAskable,
        ...recusable,
        ...withdrawable,
        "clock.expired": {
          guard: { type: "isClock", params: { clock: "acceptance" } },
          target: "inParallelReview",
          actions: [
            startDecision,
            startReviews,
            { type: "notifyCitizen", params: { template: "requestDeemedAccepted" } },
          ],
        },
      },
    },
    /** 待补正、待补充: the applicant's turn; everybody's clocks stand still, lawfully. */
    awaitingSupplement: {
      entry: [
        pauseReviews,
        startSupplement,
        { type: "notifyCitizen", params: { template: "requestSupplementAsked" } },
      ],
      exit: [{ type: "stopClock", params: { clock: "supplement" } }],
      on: {
        "jointRequest.supplemented": [
          { target: "deciding", guard: "isEveryOpinionThere", actions: [resumeReviews] },
          { target: "inParallelReview", guard: "isAccepted", actions: [resumeReviews] },
          { target: "submitted" },
        ],
        ...withdrawable,
        ...pressable,
        "clock.expired": [
          // Accepted, it must be decided, on what is there.
          {
            guard: { type: "isClockOfAccepted", params: { clock: "supplement" } },
            target: "supplementOver",
            actions: [
              resumeReviews,
              { type: "notifyCitizen", params: { template: "requestSupplementLapsed" } },
            ],
          },
          { guard: { type: "isClock", params: { clock: "supplement" } }, target: "lapsed" },
        ],
      },
    },
    /** Left at once: back to where it was asked. */
    supplementOver: {
      always: [{ target: "deciding", guard: "isEveryOpinionThere" }, { target: "inParallelReview" }],
    },
    /** 并联审查中: every department at once, each in its own time; the lead keeps it together. */
    inParallelReview: {
      entry: [openDepartmentTasks, task("coordinate")],
      exit: [closeDepartmentTasks, { type: "closeTask", params: { task: "coordinate" } }],
      on: {
        "jointRequest.opinionGiven": [
          { target: "deciding", guard: "isLastOpinion", actions: [takeOpinion] },
          { actions: [takeOpinion] },
        ],
        ...supplementAskable,
        ...recusable,
        ...withdrawable,
        ...pressable,
        "clock.expired": [
          {
            guard: { type: "isClockOfLastSilent", params: { clock: "department" } },
            target: "deciding",
            actions: [endDepartmentsTime],
          },
          { guard: { type: "isClock", params: { clock: "department" } }, actions: [endDepartmentsTime] },
          decisionDue,
          supervisionDue,
        ],
      },
    },
    /** 联合决定中: every opinion is there; the lead drafts the decision on the whole. */
    deciding: {
      entry: [task("decide")],
      exit: [{ type: "closeTask", params: { task: "decide" } }],
      on: {
        "jointRequest.extensionAsked": {
          target: "awaitingExtension",
          guard: "mayAskExtension",
          actions: [rememberExtensionAsked],
        },
        "jointRequest.decisionDrafted": { target: "inApproval", actions: [rememberDraft] },
        ...supplementAskable,
        ...recusable,
        ...withdrawable,
        ...pressable,
        "clock.expired": [decisionDue, supervisionDue],
      },
    },
    /** 延期待批: the decision's clock runs on meanwhile. */
    awaitingExtension: {
      entry: [task("extend", "supervisor")],
      exit: [{ type: "closeTask", params: { task: "extend" } }, forgetExtensionAsked],
      on: {
        "jointRequest.extensionApproved": {
          target: "deciding",
          actions: [extendDecision, { type: "notifyCitizen", params: { template: "requestExtended" } }],
        },
        "jointRequest.extensionDenied": { target: "deciding" },
        ...recusable,
        ...withdrawable,
        // Nobody said yes in time: it is late.
        "clock.expired": { ...decisionDue, target: "deciding" },
      },
    },
    /** 待审批: a second person reads the decision before it is one. */
    inApproval: {
      entry: [
        { type: "startClock", params: { clock: "approval", rule: "approval" } },
        task("approve", "supervisor"),
      ],
      exit: [
        { type: "stopClock", params: { clock: "approval" } },
        { type: "closeTask", params: { task: "approve" } },
        settleStage,
      ],
      on: {
        "jointRequest.decisionApproved": { target: "decided", actions: [settleDecision] },
        "jointRequest.decisionSentBack": { target: "deciding", actions: [forgetDraft] },
        ...recusable,
        ...withdrawable,
        ...pressable,
        "clock.expired": [
          { guard: { type: "isClock", params: { clock: "approval" } }, actions: [raiseStageSupervision] },
          decisionDue,
          supervisionDue,
        ],
      },
    },
    /** Left at once: what is granted for a fee is paid for first. */
    decided: {
      entry: [settleAll],
      always: [{ target: "awaitingFee", guard: "isFeeDue" }, { target: "issuing" }],
    },
    /** 待缴费 */
    awaitingFee: {
      entry: [
        { type: "startClock", params: { clock: "fee", rule: "fee" } },
        task("collectFee"),
        { type: "notifyCitizen", params: { template: "requestFeeDue" } },
      ],
      exit: [
        { type: "stopClock", params: { clock: "fee" } },
        { type: "closeTask", params: { task: "collectFee" } },
      ],
      on: {
        "jointRequest.feeReceived": { target: "issuing" },
        ...recusable,
        "clock.expired": { guard: { type: "isClock", params: { clock: "fee" } }, target: "lapsed" },
      },
    },
    /** 制证: the results are made out together, the letter of refusal too. */
    issuing: {
      entry: [{ type: "startClock", params: { clock: "delivery", rule: "delivery" } }, task("issue")],
      exit: [{ type: "closeTask", params: { task: "issue" } }],
      on: {
        "jointRequest.resultIssued": { target: "issued" },
        ...recusable,
        ...pressable,
        "clock.expired": [deliveryDue, supervisionDue],
      },
    },
    /** Left at once: how they reach the applicant. */
    issued: {
      always: [
        { target: "concluded", guard: "isDownload" },
        { target: "delivering", guard: "isPost" },
        { target: "awaitingPickup" },
      ],
    },
    /** 送达中: by post; the clock of issuing goes on. */
    delivering: {
      entry: [task("deliver"), { type: "notifyCitizen", params: { template: "requestSent" } }],
      exit: [{ type: "closeTask", params: { task: "deliver" } }],
      on: {
        "jointRequest.delivered": { target: "concluded" },
        ...recusable,
        ...pressable,
        "clock.expired": [deliveryDue, supervisionDue],
      },
    },
    /** 待领取: the applicant's turn; what is not collected is kept for them. */
    awaitingPickup: {
      entry: [
        { type: "stopClock", params: { clock: "delivery" } },
        settleAll,
        { type: "startClock", params: { clock: "pickup", rule: "pickup" } },
        task("handOver"),
        { type: "notifyCitizen", params: { template: "requestReady" } },
      ],
      exit: [
        { type: "stopClock", params: { clock: "pickup" } },
        { type: "closeTask", params: { task: "handOver" } },
      ],
      on: {
        "jointRequest.delivered": { target: "concluded" },
        "clock.expired": { guard: { type: "isClock", params: { clock: "pickup" } }, target: "concluded" },
      },
    },
    /** 已办结、待评价 */
    concluded: {
      entry: [
        { type: "stopClock", params: { clock: "delivery" } },
        settleAll,
        { type: "startClock", params: { clock: "verdict", rule: "verdict" } },
      ],
      exit: [{ type: "stopClock", params: { clock: "verdict" } }],
      on: {
        "jointRequest.rated": { target: "closed", actions: [rememberRating] },
        // Silence is no praise: closed without a rating.
        "clock.expired": { guard: { type: "isClock", params: { clock: "verdict" } }, target: "closed" },
      },
    },
    /** 已归档 */
    closed: { type: "final", entry: [endAccountability] },
    /** 视为放弃: what was missing, or the fee, never came; it may be applied for again. */
    lapsed: {
      type: "final",
      entry: [
        { type: "setOutcome", params: { outcome: "lapsed" } },
        { type: "notifyCitizen", params: { template: "requestLapsed" } },
        endAccountability,
      ],
    },
    /** 已撤回 */
    withdrawn: {
      type: "final",
      entry: [
        stopReviews,
        settleAll,
        { type: "setOutcome", params: { outcome: "withdrawn" } },
        { type: "notifyCitizen", params: { template: "requestWithdrawn" } },
        endAccountability,
      ],
    },
  },
});
