// The way of a complaint 投诉举报, as a pure statechart: states, who waits, which clock runs. Run only by kernel/step.ts.
// No timers, actors or history in here: time comes in as clock.expired, everything else as effects (effects.ts).
import { contextOf } from "./context.ts";
import { complaint, endAccountability, makeAccountable, stage, tell } from "./effects.ts";
import * as handle from "./handling.ts";
import * as press from "./supervision.ts";
import {
  answerDue,
  beforeAnswer,
  closing,
  coHandlingDue,
  contributable,
  extensionDecidable,
  isOver,
  joinable,
  pressable,
  recusable,
  recusalAskable,
  recusalDecidable,
  recusalDue,
  recusing,
  stageDue,
  supervisionDue,
  urgeable,
} from "./shared-moves.ts";
import * as verdict from "./verdict.ts";

const triage = stage("triage", "triage", "intake", "centreAgencyId");
const acceptance = stage("accept", "accept", "clerk", "leadAgencyId");
const ruling = stage("ruling", "rule", "umpire", "centreAgencyId");
const review = stage("review", "review", "supervisor", "leadAgencyId");
const superiorReview = stage("superiorReview", "superiorReview", "supervisor", "superiorAgencyId");

export const machine = complaint.createMachine({
  id: "complaint",
  context: ({ input }) => contextOf(input),
  initial: "inTriage",
  states: {
    /** 待派单: with the centre from the first instant. */
    inTriage: {
      entry: [makeAccountable("centreAgencyId"), triage.begin, tell("complaintReceived")],
      exit: [triage.end, press.settleAll],
      on: {
        "complaint.dispatched": { target: "dispatched", actions: [handle.giveToLead] },
        "complaint.refusedAtIntake": {
          target: "closed",
          actions: [
            {
              type: "setOutcome",
              params: ({ event }) => ({
                outcome: event.payload.reason === "sameMatter" ? "refused" : "beyondPower",
              }),
            },
            tell("complaintRefused"),
          ],
        },
        "complaint.referred": {
          target: "closed",
          actions: [{ type: "setOutcome", params: { outcome: "beyondPower" } }, tell("complaintReferred")],
        },
        // A case that others wait for is not hung onto a third.
        "complaint.merged": {
          guard: "isAlone",
          target: "merged",
          actions: [{ type: "setMergedInto", params: ({ event }) => ({ caseId: event.payload.intoCaseId }) }],
        },
        ...beforeAnswer,
        ...urgeable,
        "clock.expired": [stageDue("triage"), supervisionDue],
      },
    },
    /** 待签收: the lead's clocks run from here, whether it signs for the case or not. */
    dispatched: {
      entry: [
        acceptance.begin,
        { type: "startClock", params: { clock: "returning", rule: "returning" } },
        { type: "startClock", params: { clock: "answer", rule: "answer" } },
        tell("complaintDispatched"),
      ],
      exit: [acceptance.end, { type: "stopClock", params: { clock: "returning" } }, press.settleStage],
      on: {
        "complaint.accepted": { target: "handling", actions: [handle.forgetWay] },
        "complaint.returned": { target: "returned", guard: "mayReturn", actions: [handle.endRound] },
        ...contributable,
        ...recusable,
        ...beforeAnswer,
        ...urgeable,
        "clock.expired": [
          stageDue("accept"),
          { guard: isOver("returning"), actions: [handle.noteReturnOver] },
          answerDue,
          coHandlingDue,
          supervisionDue,
        ],
      },
    },
    /** 退单待裁定: the umpire says whose it is. */
    returned: {
      entry: [handle.giveBackToCentre, ruling.begin, press.noteOften],
      exit: [ruling.end, press.settleAll],
      on: {
        "complaint.redispatched": {
          target: "dispatched",
          guard: "mayRedispatch",
          actions: [handle.giveToLead],
        },
        "complaint.designated": { target: "dispatched", actions: [handle.giveToLead] },
        "complaint.ruledOut": {
          target: "closed",
          actions: [{ type: "setOutcome", params: { outcome: "beyondPower" } }, tell("complaintRefused")],
        },
        "complaint.umpireRecused": recusing,
        ...beforeAnswer,
        ...urgeable,
        "clock.expired": [
          {
            ...stageDue("ruling"),
            actions: [ruling.callAgain, ...stageDue("ruling").actions],
          },
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
          actions: [handle.waitForCitizen, tell("complaintInformationAsked")],
        },
        "complaint.coHandlerAdded": { guard: "mayAddCoHandler", actions: [handle.addCoHandler] },
        "complaint.extensionAsked": { guard: "mayAskExtension", actions: [handle.askExtension] },
        // Those asked to help have their time first; who has let it pass is not waited for.
        "complaint.answerDrafted": {
          target: "inReview",
          guard: "haveAllContributed",
          actions: [handle.rememberDraft, handle.dropExtension],
        },
        ...contributable,
        ...extensionDecidable,
        ...recusable,
        ...recusalAskable,
        ...recusalDecidable,
        ...beforeAnswer,
        ...urgeable,
        "clock.expired": [answerDue, coHandlingDue, recusalDue, supervisionDue],
      },
    },
    /** 待补充: the citizen's turn; the agency's clocks stand still, lawfully. */
    awaitingCitizen: {
      entry: [{ type: "startClock", params: { clock: "information", rule: "information" } }],
      exit: [{ type: "stopClock", params: { clock: "information" } }, handle.goOn],
      on: {
        "complaint.informationGiven": { target: "handling" },
        "complaint.withdrawn": [
          { guard: "isAlone", target: "withdrawn" },
          // Nobody is left to answer the question.
          {
            target: "handling",
            actions: [tell("complaintWithdrawn"), complaint.assign({ isFilerGone: true })],
          },
        ],
        ...contributable,
        ...extensionDecidable,
        ...recusalDecidable,
        ...joinable,
        ...pressable,
        "clock.expired": {
          guard: isOver("information"),
          target: "handling",
          actions: [tell("complaintInformationLapsed")],
        },
      },
    },
    /** 审核中: a second person reads the answer before it goes out. */
    inReview: {
      entry: [review.begin],
      exit: [review.end, press.settleStage],
      on: {
        // Whoever may have a stake in it is not to send it: that is decided first.
        "complaint.answerApproved": {
          target: "sent",
          guard: "isRecusalSettled",
          actions: [handle.sendAnswer],
        },
        "complaint.draftTakenBack": { target: "handling", actions: [handle.forgetDraft] },
        "complaint.answerSentBack": { target: "handling", actions: [handle.forgetDraft] },
        ...recusable,
        ...recusalAskable,
        // Somebody else writes it anew.
        "complaint.recusalOrdered": {
          guard: "mayOrderRecusal",
          target: "handling",
          actions: [handle.decideRecusal, handle.forgetDraft],
        },
        "complaint.recusalRefused": { guard: "isRecusalAsked", actions: [handle.decideRecusal] },
        ...beforeAnswer,
        ...urgeable,
        "clock.expired": [stageDue("review"), answerDue, recusalDue, supervisionDue],
      },
    },
    /** Left at once: without its citizen there is nobody to ask how the answer was. */
    sent: {
      entry: [handle.endRound],
      always: [{ guard: "hasFiler", target: "answered" }, { target: "closed" }],
    },
    /** 已答复: the centre calls back 回访, and the citizen may give a verdict 评价. */
    answered: {
      entry: [
        makeAccountable("centreAgencyId"),
        { type: "startClock", params: { clock: "verdict", rule: "verdict" } },
        verdict.beginCallBack,
      ],
      exit: [{ type: "stopClock", params: { clock: "verdict" } }, verdict.endCallBack, press.settleAll],
      on: {
        "complaint.rated": { target: "judged", actions: [verdict.rememberRating] },
        "complaint.calledBack": {
          guard: "needsCallBack",
          target: "judged",
          actions: [verdict.rememberRating],
        },
        // Not reached: the citizen may still speak up; nobody speaks for him.
        "complaint.callBackFailed": {
          guard: "needsCallBack",
          actions: [verdict.endCallBack, press.settleStage],
        },
        ...pressable,
        "clock.expired": [
          stageDue("callBack"),
          supervisionDue,
          // Silence is no praise: closed without a rating.
          { guard: isOver("verdict"), ...closing },
        ],
      },
    },
    /** Left at once: the verdict decides where to. */
    judged: { always: [{ target: "rated", guard: "isPoor" }, { target: "closed" }] },
    /** 已评价（不满意）: done again, once; after that reviewed by the superior body, once. */
    rated: {
      entry: [verdict.beginContest],
      exit: [
        { type: "stopClock", params: { clock: "reopening" } },
        { type: "stopClock", params: { clock: "reviewRequest" } },
      ],
      on: {
        "complaint.reopened": {
          guard: "mayReopen",
          target: "handling",
          actions: [handle.beginAgain, press.supervise("poorVerdict"), tell("complaintReopened")],
        },
        "complaint.reviewAsked": {
          guard: "mayAskReview",
          target: "underReview",
          actions: [tell("complaintUnderReview")],
        },
        "clock.expired": [
          { guard: isOver("reopening"), ...closing },
          { guard: isOver("reviewRequest"), ...closing },
        ],
      },
    },
    /** 上级复查: its decision is the last. */
    underReview: {
      entry: [makeAccountable("superiorAgencyId"), superiorReview.begin],
      exit: [superiorReview.end, press.settleAll],
      on: {
        "complaint.upheld": { target: "closed", actions: [tell("complaintReviewed")] },
        "complaint.answeredAnew": {
          target: "closed",
          actions: [
            { type: "setOutcome", params: ({ event }) => ({ outcome: event.payload.outcome }) },
            tell("complaintReviewed"),
          ],
        },
        "complaint.reviewerRecused": recusing,
        ...pressable,
        "clock.expired": [stageDue("superiorReview"), supervisionDue],
      },
    },
    /** 已办结 */
    closed: { type: "final", entry: [handle.forgetWay, endAccountability] },
    /** 已并案 */
    merged: {
      type: "final",
      entry: [
        { type: "setOutcome", params: { outcome: "merged" } },
        tell("complaintMerged"),
        endAccountability,
      ],
    },
    /** 已撤回 */
    withdrawn: {
      type: "final",
      entry: [
        handle.endRound,
        handle.forgetWay,
        { type: "setOutcome", params: { outcome: "withdrawn" } },
        tell("complaintWithdrawn"),
        endAccountability,
      ],
    },
  },
});
