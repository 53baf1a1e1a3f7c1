// The way of a consultation 咨询, as a pure statechart: states, who waits, which clock runs. Run only by kernel/step.ts.
// No timers, actors or history in here: time comes in as clock.expired, everything else as effects (effects.ts).
import { press, raise, repeat } from "../kernel/supervision.ts";
import { contextOf } from "./context.ts";
import {
  beginAgain,
  consultation,
  endAccountability,
  endRound,
  forgetDraft,
  giveBack,
  giveToLead,
  goOn,
  makeAccountable,
  noteAnswerLate,
  noteReturnOver,
  rememberDraft,
  rememberRating,
  settleReview,
  stage,
  supervise,
  takeOn,
  waitForCitizen,
} from "./effects.ts";
import type { ClockName } from "./events.ts";

const withdrawable = { "consultation.withdrawn": { target: "withdrawn" } } as const;
/** The supervisor can act as long as the task is open; the case stays where it is. */
const pressable = { "consultation.pressed": { actions: [supervise(press)] } } as const;

const isOver = <Clock extends ClockName>(clock: Clock) => ({ type: "isClock", params: { clock } }) as const;
const isLate = (clock: ClockName) => ({ guard: isOver(clock), actions: [supervise(raise)] }) as const;
const answerDue = { guard: isOver("answer"), actions: [noteAnswerLate, supervise(raise)] } as const;
const supervisionDue = { guard: isOver("supervision"), actions: [supervise(repeat)] } as const;

const triage = stage("triage", "triage", "intake", "centreAgencyId");
const ruling = stage("ruling", "rule", "umpire", "centreAgencyId");
const review = stage("review", "review", "supervisor", "leadAgencyId");
const beyondPower = { type: "setOutcome", params: { outcome: "beyondPower" } } as const;
const explained = { type: "setOutcome", params: { outcome: "explained" } } as const;

export const machine = consultation.createMachine({
  id: "consultation",
  context: ({ input }) => contextOf(input),
  initial: "received",
  states: {
    /** Left at once: the centre answers for it from the first instant. */
    received: {
      entry: [
        makeAccountable("centreAgencyId"),
        { type: "notifyCitizen", params: { template: "consultationReceived" } },
      ],
      always: { target: "inTriage" },
    },
    /** 待派单 */
    inTriage: {
      entry: [triage.begin],
      exit: [triage.end],
      on: {
        "consultation.answeredAtOnce": { target: "answered", actions: [explained] },
        "consultation.referred": { target: "answered", actions: [beyondPower] },
        "consultation.dispatched": {
          target: "handling",
          actions: [giveToLead, { type: "notifyCitizen", params: { template: "consultationDispatched" } }],
        },
        ...withdrawable,
        ...pressable,
        "clock.expired": [isLate("triage"), supervisionDue],
      },
    },
    /** 办理中: the agency's time runs from dispatch 派单. */
    handling: {
      entry: [
        {
          type: "openTask",
          params: ({ context }) => ({ task: "answer", agencyId: context.leadAgencyId, role: "clerk" }),
        },
      ],
      exit: [{ type: "closeTask", params: { task: "answer" } }],
      on: {
        "consultation.returned": { target: "returned", guard: "mayReturn", actions: [giveBack] },
        "consultation.informationAsked": {
          target: "awaitingCitizen",
          guard: "mayAsk",
          actions: [takeOn, waitForCitizen],
        },
        "consultation.answerDrafted": { target: "inReview", actions: [takeOn, rememberDraft] },
        ...withdrawable,
        ...pressable,
        "clock.expired": [
          { guard: isOver("returning"), actions: [noteReturnOver] },
          answerDue,
          supervisionDue,
        ],
      },
    },
    /** 退单待裁定: the umpire says whose it is, for good. */
    returned: {
      entry: [ruling.begin],
      exit: [ruling.end],
      on: {
        "consultation.designated": {
          target: "handling",
          actions: [giveToLead, { type: "notifyCitizen", params: { template: "consultationDispatched" } }],
        },
        "consultation.ruledOut": { target: "answered", actions: [beyondPower] },
        ...withdrawable,
        ...pressable,
        "clock.expired": [isLate("ruling"), supervisionDue],
      },
    },
    /** 待补充: the citizen's turn; the agency's clock stands still, lawfully. */
    awaitingCitizen: {
      entry: [
        { type: "startClock", params: { clock: "information", rule: "information" } },
        { type: "notifyCitizen", params: { template: "consultationInformationAsked" } },
      ],
      exit: [{ type: "stopClock", params: { clock: "information" } }, goOn],
      on: {
        "consultation.informationGiven": { target: "handling" },
        ...withdrawable,
        ...pressable,
        "clock.expired": {
          guard: isOver("information"),
          target: "handling",
          actions: [{ type: "notifyCitizen", params: { template: "consultationInformationLapsed" } }],
        },
      },
    },
    /** 审核中: a second person reads the answer before it goes out. */
    inReview: {
      entry: [review.begin],
      exit: [review.end],
      on: {
        "consultation.answerApproved": { target: "answered", actions: [explained] },
        "consultation.answerSentBack": { target: "handling", actions: [forgetDraft, settleReview] },
        ...withdrawable,
        ...pressable,
        "clock.expired": [isLate("review"), answerDue, supervisionDue],
      },
    },
    /** 已答复: the citizen may rate 评价 the answer, or ask once more 追问. */
    answered: {
      entry: [
        endRound,
        { type: "startClock", params: { clock: "verdict", rule: "verdict" } },
        { type: "notifyCitizen", params: { template: "consultationAnswered" } },
      ],
      exit: [{ type: "stopClock", params: { clock: "verdict" } }],
      on: {
        "consultation.rated": { target: "closed", actions: [rememberRating] },
        "consultation.followUpAsked": { target: "askedAgain", guard: "mayFollowUp", actions: [beginAgain] },
        // Silence is no praise: closed without a rating.
        "clock.expired": { guard: isOver("verdict"), target: "closed" },
      },
    },
    /** Left at once: back to whoever has answered. */
    askedAgain: { always: [{ target: "handling", guard: "hasLead" }, { target: "inTriage" }] },
    /** 已办结 */
    closed: { type: "final", entry: [endAccountability] },
    /** 已撤回 */
    withdrawn: {
      type: "final",
      entry: [
        endRound,
        { type: "setOutcome", params: { outcome: "withdrawn" } },
        { type: "notifyCitizen", params: { template: "consultationWithdrawn" } },
        endAccountability,
      ],
    },
  },
});
