// The cast and the payloads with which the conformance tests walk every way of a request. One person who is clerk and
// supervisor at once, because four eyes are two people; one supervisor who is recused.
import type { Actor, StaffRole } from "../kernel/definition.ts";
import type { Exploration } from "../kernel/explore.ts";
import type { RequestTerms } from "./terms.ts";

export const OFFICE = "330106-aic";
export const SUPERIOR = "330100-aic";
const STRANGER = "330200-aic";

function staff(userId: string, role: StaffRole, agencyId: string): Actor {
  return { kind: "staff", userId, role, agencyId };
}

export const cast = [
  { name: "citizen", actor: { kind: "citizen" } },
  // One person with two roles: four eyes are two people.
  { name: "clerk", actor: staff("clerk-1", "clerk", OFFICE) },
  { name: "supervisor (the clerk)", actor: staff("clerk-1", "supervisor", OFFICE) },
  { name: "supervisor", actor: staff("supervisor-1", "supervisor", OFFICE) },
  // The one who may come to be recused.
  { name: "second supervisor", actor: staff("supervisor-4", "supervisor", OFFICE) },
  { name: "superior supervisor", actor: staff("supervisor-2", "supervisor", SUPERIOR) },
  // People who never have a say.
  { name: "superior clerk", actor: staff("clerk-2", "clerk", SUPERIOR) },
  { name: "stranger clerk", actor: staff("clerk-3", "clerk", STRANGER) },
  { name: "stranger supervisor", actor: staff("supervisor-3", "supervisor", STRANGER) },
  { name: "intake", actor: staff("intake-1", "intake", OFFICE) },
  { name: "umpire", actor: staff("umpire-1", "umpire", OFFICE) },
  { name: "editor", actor: staff("editor-1", "editor", OFFICE) },
  { name: "approver", actor: staff("approver-1", "approver", OFFICE) },
  { name: "nameless clerk", actor: { kind: "staff", role: "clerk", agencyId: OFFICE } },
  { name: "homeless clerk", actor: { kind: "staff", role: "clerk", userId: "clerk-1" } },
  { name: "system", actor: { kind: "system" } },
] as const satisfies Exploration["cast"];

/** With an inspection, free, sent by post; the law allows more than is promised. */
export const promised: RequestTerms = {
  catalogCode: "33-029-01-0001-01",
  officeDivisionCode: "330106",
  caseType: "promised",
  promisedDays: 10,
  statutoryDays: 20,
  specialSteps: [{ step: "inspection", maxDays: 10 }],
  hasFee: false,
  delivery: "post",
};

/** Decided at once, for a fee, collected at the counter. */
export const onTheSpot: RequestTerms = {
  ...promised,
  caseType: "onTheSpot",
  promisedDays: 0,
  statutoryDays: null,
  specialSteps: [],
  hasFee: true,
  delivery: "counter",
};

/** With a hearing and an appraisal, promised as late as the law allows; to download. */
export const appraised: RequestTerms = {
  ...promised,
  statutoryDays: 10,
  specialSteps: [
    { step: "hearing", maxDays: 20 },
    { step: "appraisal", maxDays: 30 },
  ],
  delivery: "download",
};

export const opening = {
  agencyId: OFFICE,
  superiorAgencyId: SUPERIOR,
  ruleSet: "request-33-2026",
  language: "zh",
  divisionCode: "330106",
  contentHash: "0".repeat(64),
  terms: promised,
  ready: ["身份证", "申请表"],
  toFollow: ["租赁合同"],
};

export const exploration: Exploration = {
  cast,
  openings: [
    { by: "citizen", payload: opening },
    // Somebody at the counter, written down there.
    { by: "clerk", payload: { ...opening, terms: onTheSpot } },
    { by: "citizen", payload: { ...opening, ruleSet: "request-3301-2026", terms: appraised } },
  ],
  startAt: "2026-09-18T01:00:00.000Z",
  payloads: {
    "request.submitted": [opening],
    "request.supplemented": [{ text: "已补充" }],
    // Either side of the line between a poor verdict and one that is not.
    "request.rated": [{ rating: 2 }, { rating: 5, comment: "很快" }],
    "request.withdrawn": [{}],
    "request.supplementAsked": [{ question: "请补充房屋租赁合同" }],
    "request.accepted": [{}],
    "request.notAccepted": [
      { because: "notOurs", text: "不属于本机关职权范围", remedy: "可以向市级机关申请" },
    ],
    "request.grantedOnTheSpot": [{ text: "准予" }],
    "request.stepBegun": [
      { step: "hearing", instruction: "十月十日听证" },
      { step: "inspection", instruction: "上门勘验" },
      { step: "appraisal", instruction: "专家评审" },
    ],
    "request.stepConcluded": [{ text: "符合条件" }],
    "request.extensionAsked": [{ reason: "情况复杂" }],
    "request.extensionApproved": [{ days: 5, reason: "情况复杂" }],
    "request.extensionDenied": [{ reason: "可以按期办结" }],
    "request.decisionDrafted": [
      { outcome: "granted", text: "准予" },
      { outcome: "refused", text: "不符合条件", remedy: "可以申请行政复议" },
    ],
    "request.decisionApproved": [{}],
    "request.decisionSentBack": [{ reason: "请写明依据" }],
    "request.feeReceived": [{ reference: "2026-0001" }],
    "request.resultIssued": [{ reference: "浙证 0001" }],
    "request.delivered": [{ reference: "EMS 1" }],
    "request.recused": [{ userId: "supervisor-4", reason: "与申请人有利害关系" }],
    "request.pressed": [{ instruction: "今天办结" }],
  },
  boundedEvents: [
    "request.supplementAsked",
    "request.supplemented",
    "request.accepted",
    "request.stepBegun",
    "request.extensionAsked",
    "request.decisionApproved",
    "request.resultIssued",
    "request.delivered",
    "request.rated",
  ],
};
