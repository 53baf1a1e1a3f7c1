// The cast and the payloads with which the conformance tests walk every way of a complaint. Two leads, because returns
// and recusals need a second agency; one person who is clerk and supervisor at once, because four eyes are two people.
import type { Actor, StaffRole } from "../kernel/definition.ts";
import type { Exploration } from "../kernel/explore.ts";

export const CENTRE = "330000-hotline";
export const LEAD = "330100-market";
export const OTHER_LEAD = "330100-housing";
export const CO_HANDLER = "330100-police";
export const SECOND_CO_HANDLER = "330100-fire";
export const SUPERIOR = "330000-market";
export const DENOUNCED = "330100-water";
const STRANGER = "330200-market";

function staff(userId: string, role: StaffRole, agencyId: string): Actor {
  return { kind: "staff", userId, role, agencyId };
}

export const cast = [
  { name: "citizen", actor: { kind: "citizen" } },
  { name: "intake", actor: staff("intake-1", "intake", CENTRE) },
  { name: "centre supervisor", actor: staff("centre-supervisor", "supervisor", CENTRE) },
  { name: "umpire", actor: staff("umpire-1", "umpire", CENTRE) },
  { name: "second umpire", actor: staff("umpire-2", "umpire", CENTRE) },
  { name: "clerk", actor: staff("clerk-1", "clerk", LEAD) },
  { name: "supervisor", actor: staff("supervisor-1", "supervisor", LEAD) },
  // One person with two roles.
  { name: "clerk (both)", actor: staff("both-1", "clerk", LEAD) },
  { name: "supervisor (both)", actor: staff("both-1", "supervisor", LEAD) },
  { name: "other clerk", actor: staff("clerk-2", "clerk", OTHER_LEAD) },
  { name: "other supervisor", actor: staff("supervisor-2", "supervisor", OTHER_LEAD) },
  { name: "co-handler", actor: staff("clerk-5", "clerk", CO_HANDLER) },
  { name: "second co-handler", actor: staff("clerk-8", "clerk", SECOND_CO_HANDLER) },
  { name: "superior", actor: staff("superior-1", "supervisor", SUPERIOR) },
  { name: "second superior", actor: staff("superior-2", "supervisor", SUPERIOR) },
  // People who never have a say.
  { name: "stranger clerk", actor: staff("clerk-3", "clerk", STRANGER) },
  { name: "stranger supervisor", actor: staff("supervisor-3", "supervisor", STRANGER) },
  { name: "intake elsewhere", actor: staff("intake-2", "intake", LEAD) },
  { name: "umpire elsewhere", actor: staff("umpire-3", "umpire", LEAD) },
  { name: "centre clerk", actor: staff("clerk-4", "clerk", CENTRE) },
  { name: "superior's clerk", actor: staff("clerk-6", "clerk", SUPERIOR) },
  { name: "co-handler's supervisor", actor: staff("supervisor-5", "supervisor", CO_HANDLER) },
  { name: "clerk of the denounced", actor: staff("clerk-7", "clerk", DENOUNCED) },
  { name: "editor", actor: staff("editor-1", "editor", LEAD) },
  { name: "approver", actor: staff("approver-1", "approver", LEAD) },
  { name: "nameless clerk", actor: { kind: "staff", role: "clerk", agencyId: LEAD } },
  { name: "homeless clerk", actor: { kind: "staff", role: "clerk", userId: "clerk-1" } },
  { name: "system", actor: { kind: "system" } },
] as const satisfies Exploration["cast"];

export const opening = {
  centreAgencyId: CENTRE,
  ruleSet: "complaint-33-2026",
  language: "zh",
  divisionCode: "330106",
  contentHash: "0".repeat(64),
};
/** As Hangzhou has it: fewer returns, urgings and recusals. */
export const localOpening = { ...opening, ruleSet: "complaint-3301-2026" };

/** An office with its superior, as the server names it. */
export const office = (leadAgencyId: string) => ({ leadAgencyId, superiorAgencyId: SUPERIOR });
const duplicate = "00000000-0000-4000-8000-000000000001";
const main = "00000000-0000-4000-8000-000000000002";

/** What is walked apart: each opening leaves out some of what has nothing to do with the rest of its way. */
const helping = ["complaint.coHandlerAdded", "complaint.contributed"];
const extending = ["complaint.extensionAsked"];
const recusing = [
  "complaint.recusalAsked",
  "complaint.recusalDeclared",
  "complaint.umpireRecused",
  "complaint.reviewerRecused",
];
const joining = ["complaint.joined"];
const urging = ["complaint.urged"];
const returning = ["complaint.returned"];
const contesting = ["complaint.reopened"];
const asking = ["complaint.informationAsked"];
const pressing = ["complaint.pressed"];

export const exploration: Exploration = {
  cast,
  openings: [
    // Returns, questions, verdicts, supervision.
    {
      by: "citizen",
      payload: opening,
      without: [...recusing, ...joining, ...urging, ...helping, ...extending],
    },
    // Recusal of those who handle it.
    {
      by: "citizen",
      payload: localOpening,
      without: [...helping, ...extending, ...joining, ...contesting, ...urging, ...pressing, ...returning],
    },
    // Recusal of those who rule whose it is.
    {
      by: "citizen",
      payload: localOpening,
      without: [
        "complaint.recusalAsked",
        "complaint.recusalDeclared",
        ...helping,
        ...extending,
        ...joining,
        ...contesting,
        ...urging,
        ...pressing,
        ...asking,
      ],
    },
    // Those who join.
    {
      by: "citizen",
      payload: { ...localOpening, language: "en" },
      without: [...recusing, ...helping, ...urging, ...extending, ...pressing, ...contesting],
    },
    // Help of two others, and urging.
    {
      by: "citizen",
      payload: { ...localOpening, privacy: "confidential" },
      without: [...recusing, ...joining, ...returning, ...contesting, ...pressing, ...extending],
    },
    // More time, in both rounds.
    {
      by: "citizen",
      payload: { ...opening, privacy: "confidential" },
      without: [...recusing, ...joining, ...urging, ...returning, ...helping, ...pressing],
    },
    // A caller who gives no name, taken down by the hotline; it is about an agency that must not learn of it.
    {
      by: "intake",
      payload: { ...localOpening, privacy: "anonymous", aboutAgencyId: DENOUNCED },
      without: [...recusing, ...urging, ...helping, ...extending, ...returning, ...pressing],
    },
  ],
  startAt: "2026-09-18T01:00:00.000Z",
  payloads: {
    "complaint.submitted": [opening],
    "complaint.dispatched": [
      { ...office(LEAD), instruction: "请核实" },
      { ...office(LEAD), coHandlerIds: [CO_HANDLER] },
      { ...office(LEAD), coHandlerIds: [LEAD] },
    ],
    "complaint.refusedAtIntake": [
      { reason: "sameMatter", text: "同一事项正在办理", remedy: "可以向上级机关反映" },
      { reason: "beyondPower", text: "已由法院受理", remedy: "可以上诉" },
    ],
    "complaint.referred": [{ body: "中国人民银行", text: "属于金融监管", remedy: "可以拨打 12363" }],
    "complaint.merged": [{ intoCaseId: main }],
    "complaint.joined": [{ caseId: duplicate }],
    "complaint.redispatched": [office(LEAD), office(OTHER_LEAD)],
    "complaint.designated": [{ ...office(LEAD), ground: "属地管辖" }],
    "complaint.ruledOut": [{ text: "不属于行政职权", remedy: "可以向人民法院起诉" }],
    "complaint.accepted": [{}],
    "complaint.returned": [{ reason: "不属于本单位职责", rule: "三定方案第二条" }],
    "complaint.informationAsked": [{ question: "请补充具体地址" }],
    "complaint.informationGiven": [{ text: "文三路 1 号" }],
    "complaint.coHandlerAdded": [
      { agencyId: LEAD },
      { agencyId: CO_HANDLER },
      { agencyId: SECOND_CO_HANDLER },
    ],
    "complaint.contributed": [{ text: "已现场检查" }],
    "complaint.extensionAsked": [
      { days: 5, reason: "需要检测" },
      { days: 60, reason: "需要检测" },
    ],
    "complaint.extensionGranted": [{}],
    "complaint.extensionRefused": [{ reason: "案情简单" }],
    "complaint.recusalDeclared": [{}],
    "complaint.umpireRecused": [{}],
    "complaint.reviewerRecused": [{}],
    "complaint.recusalAsked": [{ reason: "经办人是我邻居" }],
    "complaint.recusalOrdered": [{ userId: "clerk-1", reason: "属实" }],
    "complaint.recusalRefused": [{ reason: "查无此事" }],
    "complaint.answerDrafted": [{ outcome: "refused", text: "不予支持", remedy: "可以申请行政复议" }],
    "complaint.draftTakenBack": [{}],
    "complaint.answerApproved": [{}],
    "complaint.answerSentBack": [{ reason: "请写明依据" }],
    "complaint.calledBack": [{ rating: 1 }, { rating: 4, comment: "还可以" }],
    "complaint.callBackFailed": [{ reason: "无人接听" }],
    "complaint.pressed": [{ instruction: "今天办结" }],
    "complaint.urged": [{}],
    // Either side of the line between a poor verdict and one that is not.
    "complaint.rated": [{ rating: 2 }, { rating: 3, comment: "一般" }],
    "complaint.reopened": [{ reason: "问题仍在" }],
    "complaint.reviewAsked": [{ reason: "答复与事实不符" }],
    "complaint.upheld": [{ text: "答复正确", remedy: "可以提起诉讼" }],
    "complaint.answeredAnew": [{ outcome: "explained", text: "重新答复如下" }],
    "complaint.withdrawn": [{}],
  },
  boundedEvents: [
    "complaint.dispatched",
    "complaint.returned",
    "complaint.redispatched",
    "complaint.designated",
    "complaint.informationAsked",
    "complaint.coHandlerAdded",
    "complaint.contributed",
    "complaint.extensionGranted",
    "complaint.recusalDeclared",
    "complaint.umpireRecused",
    "complaint.reviewerRecused",
    "complaint.recusalAsked",
    "complaint.recusalOrdered",
    "complaint.urged",
    "complaint.reopened",
    "complaint.reviewAsked",
    "complaint.rated",
    "complaint.calledBack",
    "complaint.callBackFailed",
    "complaint.upheld",
    "complaint.answeredAnew",
  ],
};
