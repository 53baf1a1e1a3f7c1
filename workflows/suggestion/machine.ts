// The way of a suggestion 建议, as a pure statechart: states, who waits, which clock runs. Run only by kernel/step.ts.
// No timers, actors or history in here: time comes in as clock.expired, everything else as effects (effects.ts).
import { press, raise, repeat } from "../kernel/supervision.ts";
import { contextOf } from "./context.ts";
import {
  endAccountability,
  endRound,
  forgetDraft,
  giveBack,
  giveToLead,
  makeAccountable,
  noteReplyLate,
  rememberDraft,
  rememberRating,
  sendReply,
  settleReview,
  suggestion,
  supervise,
} from "./effects.ts";
import type { ClockName } from "./events.ts";

const withdrawable = { "suggestion.withdrawn": { target: "withdrawn" } } as const;
/** The supervisor can act as long as the task is open; the case stays where it is. */
const pressable = { "suggestion.pressed": { actions: [supervise(press)] } } as const;

const isOver = <Clock extends ClockName>(clock: Clock) => ({ type: "isClock", params: { clock } }) as const;
const isLate = (clock: ClockName) => ({ guard: isOver(clock), actions: [supervise(raise)] }) as const;
const replyDue = { guard: isOver("reply"), actions: [noteReplyLate, supervise(raise)] } as const;
const supervisionDue = { guard: isOver("supervision"), actions: [supervise(repeat)] } as const;
const passedOn = {
  target: "considering",
  actions: [giveToLead, { type: "notifyCitizen", params: { template: "suggestionDispatched" } }],
} as const;
const referred = {
  target: "replied",
  actions: [{ type: "setOutcome", params: { outcome: "beyondPower" } }],
} as const;

export const machine = suggestion.createMachine({
  id: "suggestion",
  context: ({ input }) => contextOf(input),
  initial: "received",
  states: {
    /** Left at once: the centre answers for it from the first instant. */
    received: {
      entry: [
        makeAccountable("centreAgencyId"),
        { type: "notifyCitizen", params: { template: "suggestionReceived" } },
      ],
      always: { target: "inTriage" },
    },
    /** 待派送 */
    inTriage: {
      entry: [
        { type: "startClock", params: { clock: "triage", rule: "triage" } },
        {
          type: "openTask",
          params: ({ context }) => ({ task: "triage", agencyId: context.centreAgencyId, role: "intake" }),
        },
      ],
      exit: [
        { type: "stopClock", params: { clock: "triage" } },
        { type: "closeTask", params: { task: "triage" } },
      ],
      on: {
        "suggestion.dispatched": passedOn,
        "suggestion.referred": referred,
        ...withdrawable,
        ...pressable,
        "clock.expired": [isLate("triage"), supervisionDue],
      },
    },
    /** 退回待裁定: the umpire says whose it is, for good. */
    returned: {
      entry: [
        { type: "startClock", params: { clock: "triage", rule: "triage" } },
        {
          type: "openTask",
          params: ({ context }) => ({ task: "rule", agencyId: context.centreAgencyId, role: "umpire" }),
        },
      ],
      exit: [
        { type: "stopClock", params: { clock: "triage" } },
        { type: "closeTask", params: { task: "rule" } },
      ],
      on: {
        "suggestion.designated": passedOn,
        "suggestion.ruledOut": referred,
        ...withdrawable,
        ...pressable,
        "clock.expired": [isLate("triage"), supervisionDue],
      },
    },
    /** 研究办理中 */
    considering: {
      entry: [
        {
          type: "openTask",
          params: ({ context }) => ({ task: "consider", agencyId: context.leadAgencyId, role: "clerk" }),
        },
      ],
      exit: [{ type: "closeTask", params: { task: "consider" } }],
      on: {
        "suggestion.returned": { target: "returned", guard: "mayReturn", actions: [giveBack] },
        "suggestion.replyDrafted": { target: "inReview", actions: [rememberDraft] },
        ...withdrawable,
        ...pressable,
        "clock.expired": [replyDue, supervisionDue],
      },
    },
    /** 审核中: a second person reads the reply before it goes out. */
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
      ],
      on: {
        "suggestion.replyApproved": { target: "replied", actions: [sendReply] },
        "suggestion.replySentBack": { target: "considering", actions: [forgetDraft, settleReview] },
        ...withdrawable,
        ...pressable,
        "clock.expired": [isLate("review"), replyDue, supervisionDue],
      },
    },
    /** 已答复，致谢: the citizen may rate 评价 how it was dealt with. */
    replied: {
      entry: [
        endRound,
        { type: "startClock", params: { clock: "verdict", rule: "verdict" } },
        { type: "notifyCitizen", params: { template: "suggestionReplied" } },
      ],
      exit: [{ type: "stopClock", params: { clock: "verdict" } }],
      on: {
        "suggestion.rated": { target: "closed", actions: [rememberRating] },
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
        endRound,
        { type: "setOutcome", params: { outcome: "withdrawn" } },
        { type: "notifyCitizen", params: { template: "suggestionWithdrawn" } },
        endAccountability,
      ],
    },
  },
});
