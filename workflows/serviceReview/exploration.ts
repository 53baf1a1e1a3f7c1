// The cast and the payloads with which the conformance tests walk every way of a service review. One supervisor who had a
// hand in the case that was rated; one person who is clerk and supervisor at once, because four eyes are two people.
import type { Actor, StaffRole } from "../kernel/definition.ts";
import type { Exploration } from "../kernel/explore.ts";

export const CENTRE = "330000-hotline";
export const OFFICE = "330106-aic";
export const SUPERIOR = "330100-aic";
const STRANGER = "330200-aic";

function staff(userId: string, role: StaffRole, agencyId: string): Actor {
  return { kind: "staff", userId, role, agencyId };
}

export const cast = [
  { name: "system", actor: { kind: "system" } },
  { name: "citizen", actor: { kind: "citizen" } },
  { name: "intake", actor: staff("intake-1", "intake", CENTRE) },
  { name: "umpire", actor: staff("umpire-1", "umpire", CENTRE) },
  { name: "centre supervisor", actor: staff("supervisor-4", "supervisor", CENTRE) },
  { name: "clerk", actor: staff("clerk-1", "clerk", OFFICE) },
  { name: "supervisor", actor: staff("supervisor-1", "supervisor", OFFICE) },
  { name: "concerned supervisor", actor: staff("supervisor-6", "supervisor", OFFICE) },
  // One person with two roles.
  { name: "clerk (both)", actor: staff("both-1", "clerk", OFFICE) },
  { name: "supervisor (both)", actor: staff("both-1", "supervisor", OFFICE) },
  { name: "superior", actor: staff("supervisor-5", "supervisor", SUPERIOR) },
  // People who never have a say.
  { name: "superior's clerk", actor: staff("clerk-5", "clerk", SUPERIOR) },
  { name: "stranger clerk", actor: staff("clerk-3", "clerk", STRANGER) },
  { name: "stranger supervisor", actor: staff("supervisor-3", "supervisor", STRANGER) },
  { name: "intake elsewhere", actor: staff("intake-2", "intake", OFFICE) },
  { name: "umpire elsewhere", actor: staff("umpire-2", "umpire", OFFICE) },
  { name: "editor", actor: staff("editor-1", "editor", OFFICE) },
  { name: "approver", actor: staff("approver-1", "approver", OFFICE) },
  { name: "nameless clerk", actor: { kind: "staff", role: "clerk", agencyId: OFFICE } },
  { name: "homeless clerk", actor: { kind: "staff", role: "clerk", userId: "clerk-1" } },
] as const satisfies Exploration["cast"];

export const opening = {
  centreAgencyId: CENTRE,
  agencyId: OFFICE,
  superiorAgencyId: SUPERIOR,
  ruleSet: "serviceReview-33-2026",
  language: "zh",
  divisionCode: "330106",
  contentHash: "0".repeat(64),
  originCaseId: "00000000-0000-4000-8000-000000000001",
  originRating: 1,
  concernedUserIds: ["clerk-1", "supervisor-6"],
};

export const exploration: Exploration = {
  cast,
  openings: [
    { by: "system", payload: opening },
    // Hangzhou gives three times as long for putting it right.
    {
      by: "system",
      payload: { ...opening, ruleSet: "serviceReview-3301-2026", concernedUserIds: [] },
      without: ["serviceReview.mendingSentBack"],
    },
  ],
  startAt: "2026-09-18T01:00:00.000Z",
  payloads: {
    "serviceReview.opened": [opening],
    "serviceReview.withdrawn": [{}],
    "serviceReview.appealed": [{ reason: "确实等了三个小时" }],
    "serviceReview.rated": [{ rating: 2 }, { rating: 5, comment: "改好了" }],
    "serviceReview.calledBack": [{ text: "窗口排队太久" }],
    "serviceReview.callBackFailed": [{ reason: "三次无人接听" }],
    "serviceReview.findingConfirmed": [{ text: "评价对象有误", remedy: "可以申诉" }],
    "serviceReview.findingOverturned": [{ reason: "监控显示属实" }],
    "serviceReview.verified": [
      { finding: "genuine", text: "属实" },
      { finding: "mistaken", text: "评错了窗口" },
      { finding: "malicious", text: "当天没有来过" },
    ],
    "serviceReview.mended": [{ text: "已加开两个窗口" }],
    "serviceReview.mendingApproved": [{}],
    "serviceReview.mendingSentBack": [{ reason: "请说明何时实施" }],
    "serviceReview.appealUpheld": [{ text: "申诉成立" }],
    "serviceReview.appealDismissed": [{ text: "申诉不成立", remedy: "可以向上级机关反映" }],
    "serviceReview.pressed": [{ instruction: "今天回访" }],
  },
  boundedEvents: [
    "serviceReview.calledBack",
    "serviceReview.callBackFailed",
    "serviceReview.verified",
    "serviceReview.findingConfirmed",
    "serviceReview.findingOverturned",
    "serviceReview.appealed",
    "serviceReview.appealUpheld",
    "serviceReview.mended",
    "serviceReview.mendingApproved",
    "serviceReview.mendingSentBack",
    "serviceReview.rated",
  ],
};
