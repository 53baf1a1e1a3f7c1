// The way of a service review 差评整改 (国办发〔2019〕51号), as a pure statechart: a bad rating is called back, verified, put
// right and rated once more. Run only by kernel/step.ts. No timers, actors or history in here: time comes in as
// clock.expired, everything else as effects (effects.ts).
import { press, raise, repeat } from "../kernel/supervision.ts";
import { contextOf } from "./context.ts";
import {
  beginMending,
  dismiss,
  endAccountability,
  endMending,
  holdGenuine,
  noteMendingLate,
  rememberFinding,
  rememberMender,
  rememberRating,
  sendBack,
  serviceReview,
  stage,
  supervise,
} from "./effects.ts";
import type { ClockName } from "./events.ts";

/** The citizen takes the bad rating back. */
const withdrawable = { "serviceReview.withdrawn": { target: "withdrawn" } } as const;
/** The supervisor can act as long as the task is open; the case stays where it is. */
const pressable = { "serviceReview.pressed": { actions: [supervise(press)] } } as const;
const beforeEnd = { ...withdrawable, ...pressable } as const;

const isOver = <Clock extends ClockName>(clock: Clock) => ({ type: "isClock", params: { clock } }) as const;
const isLate = (clock: ClockName) => ({ guard: isOver(clock), actions: [supervise(raise)] }) as const;
const mendingDue = { guard: isOver("mend"), actions: [noteMendingLate, supervise(raise)] } as const;
const supervisionDue = { guard: isOver("supervision"), actions: [supervise(repeat)] } as const;

const callBack = stage("callBack", "callBack", "intake", "centreAgencyId");
const verification = stage("verify", "verify", "supervisor", "agencyId");
const ruling = stage("ruling", "rule", "umpire", "centreAgencyId");
const appeal = stage("appealDecision", "decideAppeal", "supervisor", "superiorAgencyId");

export const machine = serviceReview.createMachine({
  id: "serviceReview",
  context: ({ input }) => contextOf(input),
  initial: "callingBack",
  states: {
    /** 待回访: the centre, not the office that was rated. */
    callingBack: {
      entry: [callBack.begin, { type: "notifyCitizen", params: { template: "serviceReviewOpened" } }],
      exit: [callBack.end],
      on: {
        "serviceReview.calledBack": { target: "verifying" },
        "serviceReview.callBackFailed": { target: "verifying" },
        ...beforeEnd,
        "clock.expired": [isLate("callBack"), supervisionDue],
      },
    },
    /** 核实中 */
    verifying: {
      entry: [verification.begin],
      exit: [verification.end],
      on: {
        "serviceReview.verified": { target: "verified", actions: [rememberFinding] },
        ...beforeEnd,
        "clock.expired": [isLate("verify"), supervisionDue],
      },
    },
    /** Left at once: what is genuine is put right, anything else needs the umpire's word. */
    verified: {
      always: [{ target: "mending", guard: "isGenuine", actions: [beginMending] }, { target: "confirming" }],
    },
    /** 待裁定: mistaken or malicious, says the office; the umpire decides. */
    confirming: {
      entry: [ruling.begin],
      exit: [ruling.end],
      on: {
        "serviceReview.findingConfirmed": {
          target: "dismissed",
          actions: [dismiss, { type: "notifyCitizen", params: { template: "serviceReviewDismissed" } }],
        },
        "serviceReview.findingOverturned": { target: "mending", actions: [holdGenuine, beginMending] },
        ...beforeEnd,
        "clock.expired": [isLate("ruling"), supervisionDue],
      },
    },
    /** 不予整改，可以申诉: the citizen may have the superior body look at it, once. */
    dismissed: {
      entry: [{ type: "startClock", params: { clock: "appeal", rule: "appeal" } }],
      exit: [{ type: "stopClock", params: { clock: "appeal" } }],
      on: {
        "serviceReview.appealed": { target: "underAppeal" },
        "clock.expired": { guard: isOver("appeal"), target: "closed" },
      },
    },
    /** 申诉处理中: its decision is the last. */
    underAppeal: {
      entry: [appeal.begin],
      exit: [appeal.end],
      on: {
        "serviceReview.appealUpheld": { target: "mending", actions: [holdGenuine, beginMending] },
        "serviceReview.appealDismissed": {
          target: "closed",
          actions: [{ type: "notifyCitizen", params: { template: "serviceReviewAppealDecided" } }],
        },
        ...pressable,
        "clock.expired": [isLate("appealDecision"), supervisionDue],
      },
    },
    /** 整改中 */
    mending: {
      entry: [
        {
          type: "openTask",
          params: ({ context }) => ({ task: "mend", agencyId: context.agencyId, role: "clerk" }),
        },
      ],
      exit: [{ type: "closeTask", params: { task: "mend" } }],
      on: {
        "serviceReview.mended": { target: "checking", actions: [rememberMender] },
        ...beforeEnd,
        "clock.expired": [mendingDue, supervisionDue],
      },
    },
    /** 审核中: a second person sees whether it has been put right. */
    checking: {
      entry: [
        { type: "startClock", params: { clock: "review", rule: "review" } },
        {
          type: "openTask",
          params: ({ context }) => ({ task: "review", agencyId: context.agencyId, role: "supervisor" }),
        },
      ],
      exit: [
        { type: "stopClock", params: { clock: "review" } },
        { type: "closeTask", params: { task: "review" } },
      ],
      on: {
        "serviceReview.mendingApproved": {
          target: "answered",
          actions: [{ type: "setOutcome", params: { outcome: "solved" } }],
        },
        "serviceReview.mendingSentBack": { target: "mending", guard: "maySendBack", actions: [sendBack] },
        ...beforeEnd,
        "clock.expired": [isLate("review"), mendingDue, supervisionDue],
      },
    },
    /** 已整改，待再评: one more rating. */
    answered: {
      entry: [
        endMending,
        { type: "startClock", params: { clock: "verdict", rule: "verdict" } },
        { type: "notifyCitizen", params: { template: "serviceReviewMended" } },
      ],
      exit: [{ type: "stopClock", params: { clock: "verdict" } }],
      on: {
        "serviceReview.rated": { target: "closed", actions: [rememberRating] },
        // Silence is no praise: closed without a rating.
        "clock.expired": { guard: isOver("verdict"), target: "closed" },
      },
    },
    /** 已办结 */
    closed: { type: "final", entry: [endAccountability] },
    /** 已撤回 */
    withdrawn: {
      type: "final",
      entry: [
        endMending,
        { type: "setOutcome", params: { outcome: "withdrawn" } },
        { type: "notifyCitizen", params: { template: "serviceReviewWithdrawn" } },
        endAccountability,
      ],
    },
  },
});
