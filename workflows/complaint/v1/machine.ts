// The way of a complaint 投诉举报, as a pure statechart: states, who waits, which clock runs. Run only by kernel/step.ts.
// No timers, actors or history in here: time comes in as clock.expired, everything else as effects (effects.ts).
import { contextOf } from "./context.ts";
import {
  beginAgain,
  complaint,
  countQuestion,
  endAccountability,
  endSuperviseTask,
  forgetDraft,
  giveBackToCentre,
  giveToLead,
  noteMissingInformation,
  raiseAnswerSupervision,
  raiseStageSupervision,
  rememberDraft,
  rememberRating,
  repeatSupervision,
  settleAll,
  settleStage,
} from "./effects.ts";

const withdrawable = { "complaint.withdrawn": { target: "withdrawn" } } as const;
/** The supervisor can act as long as the task is open; the case stays where it is. */
const pressable = {
  "complaint.pressed": { guard: "hasSuperviseTask", actions: [endSuperviseTask] },
} as const;
const refusable = {
  "complaint.refusedAtIntake": {
    target: "closed",
    actions: [
      { type: "setOutcome", params: { outcome: "beyondPower" } },
      { type: "notifyCitizen", params: { template: "complaintRefused" } },
    ],
  },
} as const;
const supervisionDue = {
  guard: { type: "isClock", params: { clock: "supervision" } },
  actions: [repeatSupervision],
} as const;
const answerDue = {
  guard: { type: "isClock", params: { clock: "answer" } },
  actions: [raiseAnswerSupervision],
} as const;
const goOn = [
  { type: "resumeClock", params: { clock: "answer" } },
  { type: "resumeClock", params: { clock: "supervision" } },
] as const;

export const machine = complaint.createMachine({
  id: "complaint",
  context: ({ input }) => contextOf(input),
  initial: "inTriage",
  states: {
    /** 待派单: with the centre from the first instant. */
    inTriage: {
      entry: [
        { type: "setAccountable", params: ({ context }) => ({ agencyId: context.centreAgencyId }) },
        { type: "startClock", params: { clock: "triage", rule: "triage" } },
        {
          type: "openTask",
          params: ({ context }) => ({ task: "triage", agencyId: context.centreAgencyId, role: "intake" }),
        },
        { type: "notifyCitizen", params: { template: "complaintReceived" } },
      ],
      exit: [
        { type: "stopClock", params: { clock: "triage" } },
        { type: "closeTask", params: { task: "triage" } },
        settleAll,
      ],
      on: {
        "complaint.dispatched": { target: "dispatched", actions: [giveToLead] },
        ...refusable,
        ...withdrawable,
        ...pressable,
        "clock.expired": [
          { guard: { type: "isClock", params: { clock: "triage" } }, actions: [raiseStageSupervision] },
          supervisionDue,
        ],
      },
    },
    /** 待签收: the lead's clocks run from here, whether it signs for the case or not. */
    dispatched: {
      entry: [
        { type: "setAccountable", params: ({ context }) => ({ agencyId: context.leadAgencyId }) },
        { type: "startClock", params: { clock: "accept", rule: "accept" } },
        { type: "startClock", params: { clock: "answer", rule: "answer" } },
        {
          type: "openTask",
          params: ({ context }) => ({ task: "accept", agencyId: context.leadAgencyId, role: "clerk" }),
        },
        { type: "notifyCitizen", params: { template: "complaintDispatched" } },
      ],
      exit: [
        { type: "stopClock", params: { clock: "accept" } },
        { type: "closeTask", params: { task: "accept" } },
        settleStage,
      ],
      on: {
        "complaint.accepted": { target: "handling" },
        "complaint.returned": { target: "returned", guard: "mayReturn" },
        ...withdrawable,
        ...pressable,
        "clock.expired": [
          { guard: { type: "isClock", params: { clock: "accept" } }, actions: [raiseStageSupervision] },
          answerDue,
          supervisionDue,
        ],
      },
    },
    /** 退单待裁定: the umpire says whose it is. */
    returned: {
      entry: [
        { type: "stopClock", params: { clock: "answer" } },
        settleAll,
        giveBackToCentre,
        { type: "setAccountable", params: ({ context }) => ({ agencyId: context.centreAgencyId }) },
        { type: "startClock", params: { clock: "ruling", rule: "ruling" } },
        {
          type: "openTask",
          params: ({ context }) => ({ task: "rule", agencyId: context.centreAgencyId, role: "intake" }),
        },
      ],
      exit: [
        { type: "stopClock", params: { clock: "ruling" } },
        { type: "closeTask", params: { task: "rule" } },
        settleAll,
      ],
      on: {
        "complaint.redispatched": { target: "dispatched", guard: "mayRedispatch", actions: [giveToLead] },
        "complaint.designated": { target: "dispatched", actions: [giveToLead] },
        ...refusable,
        ...withdrawable,
        ...pressable,
        "clock.expired": [
          { guard: { type: "isClock", params: { clock: "ruling" } }, actions: [raiseStageSupervision] },
          supervisionDue,
        ],
      },
    },
    /** 办理中 */
    handling: {
      entry: [
        {
          type: "openTask",
          params: ({ context }) => ({ task: "handle", agencyId: context.leadAgencyId, role: "clerk" }),
        },
      ],
      exit: [{ type: "closeTask", params: { task: "handle" } }],
      on: {
        "complaint.informationAsked": {
          target: "awaitingCitizen",
          guard: "mayAsk",
          actions: [
            countQuestion,
            { type: "pauseClock", params: { clock: "answer", reason: "informationAsked" } },
            { type: "pauseClock", params: { clock: "supervision", reason: "informationAsked" } },
            { type: "notifyCitizen", params: { template: "complaintInformationAsked" } },
          ],
        },
        "complaint.answerDrafted": { target: "inReview", actions: [rememberDraft] },
        ...withdrawable,
        ...pressable,
        "clock.expired": [answerDue, supervisionDue],
      },
    },
    /** 待补充: the citizen's turn; the agency's clocks stand still, lawfully. */
    awaitingCitizen: {
      entry: [{ type: "startClock", params: { clock: "information", rule: "information" } }],
      exit: [{ type: "stopClock", params: { clock: "information" } }],
      on: {
        "complaint.informationGiven": { target: "handling", actions: [...goOn] },
        ...withdrawable,
        ...pressable,
        "clock.expired": {
          guard: { type: "isClock", params: { clock: "information" } },
          target: "handling",
          actions: [
            noteMissingInformation,
            ...goOn,
            { type: "notifyCitizen", params: { template: "complaintInformationLapsed" } },
          ],
        },
      },
    },
    /** 审核中: a second person reads the answer before it goes out. */
    inReview: {
      entry: [
        { type: "startClock", params: { clock: "review", rule: "review" } },
        {
          type: "openTask",
          params: ({ context }) => ({ task: "review", agencyId: context.leadAgencyId, role: "supervisor" }),
        },
      ],
      exit: [
        { type: "stopClock", params: { clock: "review" } },
        { type: "closeTask", params: { task: "review" } },
        settleStage,
      ],
      on: {
        "complaint.answerApproved": {
          target: "answered",
          actions: [
            { type: "setOutcome", params: ({ context }) => ({ outcome: context.draftedOutcome }) },
            { type: "notifyCitizen", params: { template: "complaintAnswered" } },
          ],
        },
        "complaint.answerSentBack": { target: "handling", actions: [forgetDraft] },
        ...withdrawable,
        ...pressable,
        "clock.expired": [
          { guard: { type: "isClock", params: { clock: "review" } }, actions: [raiseStageSupervision] },
          answerDue,
          supervisionDue,
        ],
      },
    },
    /** 已答复: the citizen may give a verdict 评价. */
    answered: {
      entry: [
        { type: "stopClock", params: { clock: "answer" } },
        settleAll,
        { type: "startClock", params: { clock: "verdict", rule: "verdict" } },
      ],
      exit: [{ type: "stopClock", params: { clock: "verdict" } }],
      on: {
        "complaint.rated": {
          target: "judged",
          actions: [
            rememberRating,
            { type: "setRating", params: ({ context }) => ({ rating: context.rating }) },
          ],
        },
        // Silence is no praise: closed without a rating.
        "clock.expired": {
          guard: { type: "isClock", params: { clock: "verdict" } },
          target: "closed",
          actions: [{ type: "notifyCitizen", params: { template: "complaintClosed" } }],
        },
      },
    },
    /** Left at once: the verdict decides where to. */
    judged: { always: [{ target: "rated", guard: "mayReopen" }, { target: "closed" }] },
    /** 已评价: a poor verdict; the citizen may have it done again, once. */
    rated: {
      entry: [{ type: "startClock", params: { clock: "reopening", rule: "reopening" } }],
      exit: [{ type: "stopClock", params: { clock: "reopening" } }],
      on: {
        "complaint.reopened": {
          target: "handling",
          actions: [
            beginAgain,
            { type: "setOutcome", params: { outcome: null } },
            { type: "startClock", params: { clock: "answer", rule: "redo" } },
            { type: "notifyCitizen", params: { template: "complaintReopened" } },
          ],
        },
        "clock.expired": {
          guard: { type: "isClock", params: { clock: "reopening" } },
          target: "closed",
          actions: [{ type: "notifyCitizen", params: { template: "complaintClosed" } }],
        },
      },
    },
    /** 已办结 */
    closed: { type: "final", entry: [endAccountability] },
    /** 已撤回 */
    withdrawn: {
      type: "final",
      entry: [
        { type: "stopClock", params: { clock: "answer" } },
        settleAll,
        { type: "setOutcome", params: { outcome: "withdrawn" } },
        { type: "notifyCitizen", params: { template: "complaintWithdrawn" } },
        endAccountability,
      ],
    },
  },
});
