// The way of a request 办件, as a pure statechart: states, who waits, which clock runs. Run only by kernel/step.ts.
// No timers, actors or history in here: time comes in as clock.expired, everything else as effects (effects.ts).
import { contextOf } from "./context.ts";
import {
  accept,
  countAsked,
  endAccountability,
  endSuperviseTask,
  escalateStatutory,
  extendDecision,
  forgetDraft,
  forgetExtensionAsked,
  pauseDecision,
  raiseDecisionSupervision,
  raiseStageSupervision,
  recuse,
  rememberDraft,
  rememberExtensionAsked,
  rememberRating,
  rememberStep,
  repeatSupervision,
  request,
  resumeDecision,
  settleAll,
  settleDecision,
  settleStage,
  startDecision,
  startStepsClock,
  startSupplement,
  stopDecision,
  stopStepsClock,
  type TaskName,
} from "./effects.ts";
import { SpecialStep } from "./terms.ts";

/** A task of the office that decides. */
function task(name: TaskName, role: "clerk" | "supervisor" = "clerk") {
  return {
    type: "openTask",
    params: ({ context }: { context: { agencyId: string } }) => ({
      task: name,
      agencyId: context.agencyId,
      role,
    }),
  } as const;
}

const withdrawable = { "request.withdrawn": { target: "withdrawn" } } as const;
const recusable = { "request.recused": { actions: [recuse] } } as const;
/** The supervisor can act as long as the task is open; the case stays where it is. */
const pressable = { "request.pressed": { actions: [endSuperviseTask] } } as const;
const supplementAskable = {
  "request.supplementAsked": { target: "awaitingSupplement", guard: "mayAsk", actions: [countAsked] },
} as const;
const supervisionDue = {
  guard: { type: "isClock", params: { clock: "supervision" } },
  actions: [repeatSupervision],
} as const;
const decisionDue = {
  guard: { type: "isClock", params: { clock: "decision" } },
  actions: [raiseDecisionSupervision],
} as const;
const statutoryDue = {
  guard: { type: "isClock", params: { clock: "statutory" } },
  actions: [escalateStatutory],
} as const;
const deliveryDue = {
  guard: { type: "isClock", params: { clock: "delivery" } },
  actions: [raiseStageSupervision],
} as const;

export const machine = request.createMachine({
  id: "request",
  context: ({ input }) => contextOf(input),
  initial: "received",
  states: {
    /** Left at once: the office answers for it from the first instant. */
    received: {
      entry: [
        { type: "setAccountable", params: ({ context }) => ({ agencyId: context.agencyId }) },
        { type: "notifyCitizen", params: { template: "requestReceived" } },
      ],
      always: { target: "submitted" },
    },
    /** 待受理: is everything there? Silence past the limit accepts it. */
    submitted: {
      entry: [
        {
          type: "startClock",
          params: ({ context }) => ({
            clock: "acceptance",
            rule: context.terms.caseType === "onTheSpot" ? "onTheSpot" : "acceptance",
          }),
        },
        task("accept"),
      ],
      exit: [
        { type: "stopClock", params: { clock: "acceptance" } },
        { type: "closeTask", params: { task: "accept" } },
      ],
      on: {
        "request.accepted": {
          target: "reviewing",
          actions: [
            accept,
            startDecision,
            { type: "notifyCitizen", params: { template: "requestAccepted" } },
          ],
        },
        "request.grantedOnTheSpot": { target: "decided", guard: "isOnTheSpot", actions: [settleDecision] },
        "request.notAccepted": {
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
          target: "reviewing",
          actions: [
            accept,
            startDecision,
            { type: "notifyCitizen", params: { template: "requestDeemedAccepted" } },
          ],
        },
      },
    },
    /** 待补正、待补充: the applicant's turn; clocks of the office stand still, lawfully. */
    awaitingSupplement: {
      entry: [
        pauseDecision,
        startSupplement,
        { type: "notifyCitizen", params: { template: "requestSupplementAsked" } },
      ],
      exit: [{ type: "stopClock", params: { clock: "supplement" } }],
      on: {
        "request.supplemented": [
          { target: "reviewing", guard: "isAccepted", actions: [resumeDecision] },
          { target: "submitted" },
        ],
        ...withdrawable,
        ...pressable,
        "clock.expired": [
          // Accepted, it must be decided, on what is there.
          {
            guard: { type: "isClockOfAccepted", params: { clock: "supplement" } },
            target: "reviewing",
            actions: [
              resumeDecision,
              { type: "notifyCitizen", params: { template: "requestSupplementLapsed" } },
            ],
          },
          { guard: { type: "isClock", params: { clock: "supplement" } }, target: "lapsed" },
        ],
      },
    },
    /** 审查中 */
    reviewing: {
      entry: [task("examine")],
      exit: [{ type: "closeTask", params: { task: "examine" } }],
      on: {
        "request.stepBegun": {
          target: "inSpecialStep",
          guard: "mayBeginStep",
          actions: [rememberStep, { type: "notifyCitizen", params: { template: "requestStepBegun" } }],
        },
        "request.extensionAsked": {
          target: "awaitingExtension",
          guard: "mayAskExtension",
          actions: [rememberExtensionAsked],
        },
        "request.decisionDrafted": { target: "inApproval", actions: [rememberDraft] },
        ...supplementAskable,
        ...recusable,
        ...withdrawable,
        ...pressable,
        "clock.expired": [decisionDue, statutoryDue, supervisionDue],
      },
    },
    /** 特别程序: hearing 听证, inspection 现场勘验 or appraisal 专家评审, within a limit of its own. */
    inSpecialStep: {
      entry: [pauseDecision, startStepsClock, task("conclude")],
      exit: [stopStepsClock, { type: "closeTask", params: { task: "conclude" } }],
      on: {
        "request.stepConcluded": { target: "reviewing", actions: [resumeDecision] },
        ...recusable,
        ...withdrawable,
        ...pressable,
        // Its time is up: from now on the office's own clock goes on, whatever is still to come.
        "clock.expired": SpecialStep.options.map(
          (clock) =>
            ({
              guard: { type: "isClock", params: { clock } },
              target: "reviewing",
              actions: [resumeDecision],
            }) as const,
        ),
      },
    },
    /** 延期待批: the decision's clock runs on meanwhile. */
    awaitingExtension: {
      entry: [task("extend", "supervisor")],
      exit: [{ type: "closeTask", params: { task: "extend" } }, forgetExtensionAsked],
      on: {
        "request.extensionApproved": {
          target: "reviewing",
          actions: [extendDecision, { type: "notifyCitizen", params: { template: "requestExtended" } }],
        },
        "request.extensionDenied": { target: "reviewing" },
        ...recusable,
        ...withdrawable,
        // Nobody said yes in time: it is late.
        "clock.expired": { ...decisionDue, target: "reviewing" },
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
        "request.decisionApproved": { target: "decided", actions: [settleDecision] },
        "request.decisionSentBack": { target: "reviewing", actions: [forgetDraft] },
        ...recusable,
        ...withdrawable,
        ...pressable,
        "clock.expired": [
          { guard: { type: "isClock", params: { clock: "approval" } }, actions: [raiseStageSupervision] },
          decisionDue,
          statutoryDue,
          supervisionDue,
        ],
      },
    },
    /** Left at once: what is granted for a fee is paid for first. */
    decided: {
      entry: [stopDecision, settleAll],
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
        "request.feeReceived": { target: "issuing" },
        ...recusable,
        "clock.expired": { guard: { type: "isClock", params: { clock: "fee" } }, target: "lapsed" },
      },
    },
    /** 制证: the result is made out, the letter of refusal too. */
    issuing: {
      entry: [{ type: "startClock", params: { clock: "delivery", rule: "delivery" } }, task("issue")],
      exit: [{ type: "closeTask", params: { task: "issue" } }],
      on: {
        "request.resultIssued": { target: "issued" },
        ...recusable,
        ...pressable,
        "clock.expired": [deliveryDue, supervisionDue],
      },
    },
    /** Left at once: how it reaches the applicant. */
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
        "request.delivered": { target: "concluded" },
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
        "request.delivered": { target: "concluded" },
        "clock.expired": { guard: { type: "isClock", params: { clock: "pickup" } }, target: "concluded" },
      },
    },
    /** 已办结、待评价: the applicant has what there is to have, and may rate 评价 how it went. */
    concluded: {
      entry: [
        { type: "stopClock", params: { clock: "delivery" } },
        settleAll,
        { type: "startClock", params: { clock: "verdict", rule: "verdict" } },
      ],
      exit: [{ type: "stopClock", params: { clock: "verdict" } }],
      on: {
        "request.rated": { target: "closed", actions: [rememberRating] },
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
        stopDecision,
        settleAll,
        { type: "setOutcome", params: { outcome: "withdrawn" } },
        { type: "notifyCitizen", params: { template: "requestWithdrawn" } },
        endAccountability,
      ],
    },
  },
});
