// The events of a complaint 投诉举报: what each must say and who may send it. Read by the machine for its types, by pages
// for their buttons and forms, by the API and by the refusals. What depends on payload and context stands in checks.ts.
import { z } from "zod";
import type { Envelope, EventSpec, Sender } from "../kernel/definition.ts";
import { Id, text } from "../kernel/payload-text.ts";
import * as check from "./checks.ts";

/** 回避: whoever is recused sends nothing any more, whatever the role. */
const except = ["recusedUserIds"];
const centre: Sender = { role: "intake", agency: "centreAgencyId", except };
const umpire: Sender = { role: "umpire", agency: "centreAgencyId", except };
const leadClerk: Sender = { role: "clerk", agency: "leadAgencyId", except };
const leadSupervisor: Sender = { role: "supervisor", agency: "leadAgencyId", except };
/** The second pair of eyes: a supervisor of the lead agency, but never the one who drafted the answer. */
const reviewer: Sender = { ...leadSupervisor, except: [...except, "draftedBy"] };
/** 负责人: grants more time, but never to themselves. */
const extender: Sender = { ...leadSupervisor, except: [...except, "extensionAskedBy"] };
/** Late ones may still contribute, as long as the answer is not drafted. */
const coHandlers: readonly Sender[] = [
  { role: "clerk", agency: "pendingCoHandlerIds", except },
  { role: "clerk", agency: "lateCoHandlerIds", except },
];
/** Of the accountable agency, or once escalated of its superior. */
const overseer: Sender = { role: "supervisor", agency: "supervisingAgencyId", except };
/** 复查: of the superior body, and nobody who had a hand in the answer. */
const superiorReviewer: Sender = {
  role: "supervisor",
  agency: "superiorAgencyId",
  except: [...except, "answeredByIds"],
};
const citizen: Sender = { role: "citizen" };

/** Longest texts, in UTF-16 units; forms may ask for less. */
export const textLimits = {
  answer: 4000,
  question: 1000,
  reason: 1000,
  comment: 1000,
  instruction: 1000,
  rule: 300,
  body: 200,
};

/** The clocks whose end is an event; those of co-handlers are called cohandling#agency. */
export const clockNames = [
  "triage",
  "accept",
  "returning",
  "ruling",
  "answer",
  "cohandling",
  "review",
  "recusal",
  "supervision",
  "information",
  "callBack",
  "verdict",
  "reopening",
  "reviewRequest",
  "superiorReview",
] as const;
export type ClockName = (typeof clockNames)[number] | `cohandling#${string}`;
const Clock = z.custom<ClockName>(
  (name) =>
    typeof name === "string" &&
    (name.startsWith("cohandling#")
      ? Id.safeParse(name.slice("cohandling#".length)).success
      : clockNames.some((known) => known === name && known !== "cohandling")),
);

/** What an agency can claim 办理结果. */
export const AnswerOutcome = z.enum(["solved", "explained", "refused", "beyondPower"]);
export type AnswerOutcome = z.infer<typeof AnswerOutcome>;

/** Why the centre does not take a complaint on: nobody here has the power, or the same is being or has been dealt with. */
export const RefusalGround = z.enum(["beyondPower", "sameMatter"]);

/** An account's id, which may have dots. */
const UserId = z
  .string()
  .max(64)
  .regex(/^[\w.-]+$/, "noId");
const Nothing = z.strictObject({});
const answer = { text: text(textLimits.answer) };
const reason = text(textLimits.reason);
/** What the citizen can do against it 救济途径: which body, within what time. */
const remedy = text(textLimits.reason);
/** Where the case goes. `superiorAgencyId` is filled in by the server from the tree of agencies. */
const office = {
  leadAgencyId: Id,
  superiorAgencyId: Id,
  coHandlerIds: z.array(Id).max(20).optional(),
  instruction: text(textLimits.instruction).optional(),
};
/** A claim with its text; a refusal without a remedy is none. */
const Claim = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.enum(["solved", "explained", "beyondPower"]),
    ...answer,
    remedy: remedy.optional(),
  }),
  z.strictObject({ outcome: z.literal("refused"), ...answer, remedy }),
]);
/** 好差评: 1 very dissatisfied … 5 very satisfied. */
const verdict = { rating: z.int().min(1).max(5), comment: text(textLimits.comment).optional() };

const OwnRecusal = z.strictObject({ reason: reason.optional() });

export const events = {
  // ── the citizen, or the hotline for a caller ──
  "complaint.submitted": {
    payload: z.strictObject({
      centreAgencyId: Id,
      /** Id of the rules of its division on its day. */
      ruleSet: Id,
      language: z.enum(["zh", "en"]),
      divisionCode: z.string().regex(/^\d{6}$/),
      aboutAgencyId: Id.optional(),
      /** Open unless it says otherwise. */
      privacy: z.enum(["confidential", "anonymous"]).optional(),
      /** SHA-256 (hex) of what was written: the history proves the text without holding it. */
      contentHash: z.string().regex(/^[\da-f]{64}$/),
    }),
    by: [citizen, centre],
  },
  "complaint.informationGiven": { payload: z.strictObject(answer), by: [citizen] },
  /** 催办 */
  "complaint.urged": { payload: z.strictObject({ reason: reason.optional() }), by: [citizen] },
  /** 申请回避: whoever handles it has a stake in it. */
  "complaint.recusalAsked": { payload: z.strictObject({ reason }), by: [citizen] },
  "complaint.withdrawn": { payload: z.strictObject({ reason: reason.optional() }), by: [citizen] },
  "complaint.rated": { payload: z.strictObject(verdict), by: [citizen] },
  "complaint.reopened": { payload: z.strictObject({ reason }), by: [citizen] },
  /** 申请复查: dissatisfied with the second answer too. */
  "complaint.reviewAsked": { payload: z.strictObject({ reason }), by: [citizen] },

  // ── the centre's intake 受理 ──
  "complaint.dispatched": { payload: z.strictObject(office), by: [centre], check: check.office },
  /** 不予受理: an answer at once, with the remedy. */
  "complaint.refusedAtIntake": {
    payload: z.strictObject({ reason: RefusalGround, ...answer, remedy }),
    by: [centre],
  },
  /** 转告: belongs to a body outside, which is named. */
  "complaint.referred": {
    payload: z.strictObject({ body: text(textLimits.body), ...answer, remedy }),
    by: [centre],
  },
  /** 并案: answered together with that one, which learns of it by `joined`. */
  "complaint.merged": { payload: z.strictObject({ intoCaseId: z.uuid() }), by: [centre] },
  "complaint.joined": { payload: z.strictObject({ caseId: z.uuid() }), by: [centre] },
  /** 回访: what the citizen said when called. */
  "complaint.calledBack": { payload: z.strictObject(verdict), by: [centre] },
  "complaint.callBackFailed": { payload: z.strictObject({ reason }), by: [centre] },

  // ── the umpire 裁定 ──
  /** The return was right: on to another agency, which may still say "not ours" if returns are left. */
  "complaint.redispatched": { payload: z.strictObject(office), by: [umpire], check: check.newOffice },
  /** 指定管辖: decided for good; this agency cannot return it. */
  "complaint.designated": {
    payload: z.strictObject({
      leadAgencyId: Id,
      superiorAgencyId: Id,
      coHandlerIds: z.array(Id).max(20).optional(),
      ground: reason,
    }),
    by: [umpire],
    check: check.office,
  },
  /** Nobody's here: an answer, with the remedy. */
  "complaint.ruledOut": { payload: z.strictObject({ ...answer, remedy }), by: [umpire] },

  // ── the lead agency 主办单位 and those who help it 协办单位 ──
  "complaint.accepted": { payload: Nothing, by: [leadClerk] },
  /** 退单: "not ours", with the rule it rests on. */
  "complaint.returned": {
    payload: z.strictObject({ reason, rule: text(textLimits.rule) }),
    by: [leadClerk],
  },
  "complaint.informationAsked": {
    payload: z.strictObject({ question: text(textLimits.question) }),
    by: [leadClerk],
  },
  "complaint.coHandlerAdded": {
    payload: z.strictObject({ agencyId: Id, instruction: text(textLimits.instruction).optional() }),
    by: [leadClerk],
    check: check.coHandler,
  },
  "complaint.contributed": { payload: z.strictObject(answer), by: coHandlers },
  /** 申请延期, before the time is over. */
  "complaint.extensionAsked": {
    payload: z.strictObject({ days: z.int().min(1).max(365), reason }),
    by: [leadClerk],
    check: check.extension,
  },
  "complaint.extensionGranted": { payload: Nothing, by: [extender] },
  "complaint.extensionRefused": { payload: z.strictObject({ reason }), by: [extender] },
  "complaint.answerDrafted": { payload: Claim, by: [leadClerk] },
  /** By a colleague too: where nobody is left who may review it, somebody else drafts. */
  "complaint.draftTakenBack": { payload: Nothing, by: [leadClerk] },
  "complaint.answerApproved": { payload: Nothing, by: [reviewer] },
  "complaint.answerSentBack": { payload: z.strictObject({ reason }), by: [reviewer] },

  // ── recusal 回避 ──
  /** Of oneself: of those who handle it, who rule whose it is, who review it. */
  "complaint.recusalDeclared": { payload: OwnRecusal, by: [leadClerk, leadSupervisor] },
  "complaint.umpireRecused": { payload: OwnRecusal, by: [umpire] },
  "complaint.reviewerRecused": { payload: OwnRecusal, by: [superiorReviewer] },
  /** Of a colleague, as the citizen asked. */
  "complaint.recusalOrdered": {
    payload: z.strictObject({ userId: UserId, reason }),
    by: [leadSupervisor],
    check: check.recusal,
  },
  "complaint.recusalRefused": { payload: z.strictObject({ reason }), by: [leadSupervisor] },

  // ── the superior body 上级 ──
  /** 维持: the answer stands. */
  "complaint.upheld": {
    payload: z.strictObject({ ...answer, remedy: remedy.optional() }),
    by: [superiorReviewer],
  },
  "complaint.answeredAnew": { payload: Claim, by: [superiorReviewer] },

  // ── supervision 督办 and time ──
  /** A supervisor has pressed the matter. */
  "complaint.pressed": {
    payload: z.strictObject({ instruction: text(textLimits.instruction) }),
    by: [overseer],
  },
  "clock.expired": { payload: z.strictObject({ clock: Clock }), by: [{ role: "clock" }] },
} as const satisfies Record<string, EventSpec>;

/** The machine's events: type, payload, time and actor. */
export type ComplaintEvent = {
  [Type in keyof typeof events]: Envelope & {
    type: Type;
    payload: z.infer<(typeof events)[Type]["payload"]>;
  };
}[keyof typeof events];

export type EventOf<Type extends ComplaintEvent["type"]> = Extract<ComplaintEvent, { type: Type }>;
export type SubmittedEvent = EventOf<"complaint.submitted">;
