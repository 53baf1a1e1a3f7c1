// The cast and the payloads with which the conformance tests walk every way of a joint request: two departments beside the
// lead, one person who is clerk and supervisor at once, one supervisor who is recused.
import type { Actor, StaffRole } from "../kernel/definition.ts";
import type { Exploration } from "../kernel/explore.ts";
import type { JointTerms } from "./terms.ts";

export const LEAD = "330106-aic";
export const SUPERIOR = "330100-aic";
export const FOOD = "330106-fda";
export const SIGNS = "330106-hous";
const STRANGER = "330200-aic";

/** Catalogue codes: the lead's own, and one of each department. */
export const codes = { licence: "33-029-01-0001-01", food: "33-031-01-0001-01", sign: "33-017-01-0001-01" };

function staff(userId: string, role: StaffRole, agencyId: string): Actor {
  return { kind: "staff", userId, role, agencyId };
}

export const cast = [
  { name: "citizen", actor: { kind: "citizen" } },
  // One person with two roles: four eyes are two people.
  { name: "clerk", actor: staff("clerk-1", "clerk", LEAD) },
  { name: "supervisor (the clerk)", actor: staff("clerk-1", "supervisor", LEAD) },
  { name: "supervisor", actor: staff("supervisor-1", "supervisor", LEAD) },
  // The one who may come to be recused.
  { name: "second supervisor", actor: staff("supervisor-4", "supervisor", LEAD) },
  { name: "food clerk", actor: staff("food-1", "clerk", FOOD) },
  { name: "food supervisor", actor: staff("food-2", "supervisor", FOOD) },
  { name: "signs clerk", actor: staff("signs-1", "clerk", SIGNS) },
  { name: "signs supervisor", actor: staff("signs-2", "supervisor", SIGNS) },
  { name: "superior supervisor", actor: staff("supervisor-2", "supervisor", SUPERIOR) },
  // People who never have a say.
  { name: "superior clerk", actor: staff("clerk-2", "clerk", SUPERIOR) },
  { name: "stranger clerk", actor: staff("clerk-3", "clerk", STRANGER) },
  { name: "stranger supervisor", actor: staff("supervisor-3", "supervisor", STRANGER) },
  { name: "intake", actor: staff("intake-1", "intake", LEAD) },
  { name: "umpire", actor: staff("umpire-1", "umpire", LEAD) },
  { name: "editor", actor: staff("editor-1", "editor", FOOD) },
  { name: "approver", actor: staff("approver-1", "approver", LEAD) },
  { name: "nameless clerk", actor: { kind: "staff", role: "clerk", agencyId: FOOD } },
  { name: "homeless clerk", actor: { kind: "staff", role: "clerk", userId: "food-1" } },
  { name: "system", actor: { kind: "system" } },
] as const satisfies Exploration["cast"];

/** Two departments; free, sent by post. */
export const restaurant: JointTerms = {
  bundleId: "openRestaurant",
  leadCodes: [codes.licence],
  departments: [
    { agencyId: FOOD, catalogCodes: [codes.food], days: 10 },
    { agencyId: SIGNS, catalogCodes: [codes.sign], days: 5 },
  ],
  decisionDays: 15,
  hasFee: false,
  delivery: "post",
};

/** One department beside the lead; for a fee, collected at the counter. */
export const kiosk: JointTerms = {
  ...restaurant,
  departments: [{ agencyId: SIGNS, catalogCodes: [codes.sign], days: 5 }],
  decisionDays: 8,
  hasFee: true,
  delivery: "counter",
};

export const opening = {
  leadAgencyId: LEAD,
  superiorAgencyId: SUPERIOR,
  ruleSet: "jointRequest-33-2026",
  language: "zh",
  divisionCode: "330106",
  contentHash: "0".repeat(64),
  terms: restaurant,
  ready: ["身份证", "申请表"],
  toFollow: ["租赁合同"],
};

const remedy = "可以申请行政复议";
function partly(...refusedParts: string[]) {
  return { outcome: "partlyGranted", text: "部分准予", refusedParts, remedy };
}

export const exploration: Exploration = {
  cast,
  openings: [
    { by: "citizen", payload: opening },
    // Somebody at the counter, written down there.
    { by: "clerk", payload: { ...opening, ruleSet: "jointRequest-3301-2026", terms: kiosk } },
    { by: "citizen", payload: { ...opening, terms: { ...kiosk, hasFee: false, delivery: "download" } } },
  ],
  startAt: "2026-09-18T01:00:00.000Z",
  payloads: {
    "jointRequest.submitted": [opening],
    "jointRequest.supplemented": [{ text: "已补充" }],
    // Either side of the line between a poor verdict and one that is not.
    "jointRequest.rated": [{ rating: 2 }, { rating: 5, comment: "很快" }],
    "jointRequest.withdrawn": [{}],
    "jointRequest.supplementAsked": [{ question: "请补充房屋租赁合同" }],
    "jointRequest.accepted": [{}],
    "jointRequest.notAccepted": [{ because: "notOurs", text: "不属于本级职权范围", remedy }],
    "jointRequest.opinionGiven": [
      { opinion: "agree" },
      { opinion: "agreeWithConditions", text: "须安装油烟净化设施" },
      { opinion: "object", text: "不符合规划", rule: "管理办法第九条" },
    ],
    "jointRequest.extensionAsked": [{ reason: "情况复杂" }],
    "jointRequest.extensionApproved": [{ days: 5, reason: "情况复杂" }],
    "jointRequest.extensionDenied": [{ reason: "可以按期办结" }],
    "jointRequest.decisionDrafted": [
      { outcome: "granted", text: "准予" },
      partly(codes.food),
      partly(codes.sign),
      partly(codes.food, codes.sign),
      { outcome: "refused", text: "不符合条件", remedy },
    ],
    "jointRequest.decisionApproved": [{}],
    "jointRequest.decisionSentBack": [{ reason: "请写明依据" }],
    "jointRequest.feeReceived": [{ reference: "2026-0001" }],
    "jointRequest.resultIssued": [{ reference: "证 0001" }],
    "jointRequest.delivered": [{ reference: "EMS 1" }],
    "jointRequest.recused": [{ userId: "supervisor-4", reason: "与申请人有利害关系" }],
    "jointRequest.pressed": [{ instruction: "今天办结" }],
  },
  boundedEvents: [
    "jointRequest.supplementAsked",
    "jointRequest.supplemented",
    "jointRequest.accepted",
    "jointRequest.opinionGiven",
    "jointRequest.extensionAsked",
    "jointRequest.decisionApproved",
    "jointRequest.resultIssued",
    "jointRequest.delivered",
    "jointRequest.rated",
  ],
};
