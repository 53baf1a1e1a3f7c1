// The cast and the payloads with which the conformance tests walk every way of a complaint. Two leads, because returns
// and recusals need a second agency; one person who is clerk and supervisor at once, because four eyes are two people.
import type { Actor, StaffRole } from "../kernel/definition.ts";
import type { Exploration } from "../kernel/explore.ts";

export const CENTRE = "330000-hotline";
export const LEAD = "330100-market";
export const OTHER_LEAD = "330100-housing";
const STRANGER = "330200-market";

function staff(userId: string, role: StaffRole, agencyId: string): Actor {
  return { kind: "staff", userId, role, agencyId };
}

export const cast = [
  { name: "citizen", actor: { kind: "citizen" } },
  { name: "signed-in citizen", actor: { kind: "citizen", userId: "citizen-1" } },
  { name: "intake", actor: staff("intake-1", "intake", CENTRE) },
  { name: "centre supervisor", actor: staff("centre-supervisor", "supervisor", CENTRE) },
  { name: "clerk", actor: staff("clerk-1", "clerk", LEAD) },
  { name: "supervisor", actor: staff("supervisor-1", "supervisor", LEAD) },
  // One person with two roles.
  { name: "clerk (both)", actor: staff("both-1", "clerk", LEAD) },
  { name: "supervisor (both)", actor: staff("both-1", "supervisor", LEAD) },
  { name: "other clerk", actor: staff("clerk-2", "clerk", OTHER_LEAD) },
  { name: "other supervisor", actor: staff("supervisor-2", "supervisor", OTHER_LEAD) },
  // People who never have a say.
  { name: "stranger clerk", actor: staff("clerk-3", "clerk", STRANGER) },
  { name: "stranger supervisor", actor: staff("supervisor-3", "supervisor", STRANGER) },
  { name: "intake elsewhere", actor: staff("intake-2", "intake", LEAD) },
  { name: "centre clerk", actor: staff("clerk-4", "clerk", CENTRE) },
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

export const exploration: Exploration = {
  cast,
  openings: [
    { by: "citizen", payload: opening },
    // A caller, taken down by the hotline.
    { by: "intake", payload: opening },
  ],
  startAt: "2026-09-18T01:00:00.000Z",
  payloads: {
    "complaint.submitted": [opening],
    "complaint.dispatched": [{ leadAgencyId: LEAD, instruction: "请核实" }],
    "complaint.refusedAtIntake": [
      { reason: "belongsElsewhere", text: "属于法院管辖", remedy: "可以向人民法院起诉" },
    ],
    "complaint.redispatched": [{ leadAgencyId: LEAD }, { leadAgencyId: OTHER_LEAD }],
    "complaint.designated": [{ leadAgencyId: LEAD, ground: "属地管辖" }],
    "complaint.accepted": [{}],
    "complaint.returned": [{ reason: "不属于本单位职责", rule: "三定方案第二条" }],
    "complaint.informationAsked": [{ question: "请补充具体地址" }],
    "complaint.informationGiven": [{ text: "文三路 1 号" }],
    "complaint.answerDrafted": [
      { outcome: "solved", text: "已经处理" },
      { outcome: "refused", text: "不予支持", remedy: "可以申请行政复议" },
    ],
    "complaint.answerApproved": [{}],
    "complaint.answerSentBack": [{ reason: "请写明依据" }],
    "complaint.pressed": [{ instruction: "今天办结" }],
    // Either side of the line between a poor verdict and one that is not.
    "complaint.rated": [{ rating: 2 }, { rating: 3, comment: "一般" }],
    "complaint.reopened": [{ reason: "问题仍在" }],
    "complaint.withdrawn": [{}],
  },
  boundedEvents: [
    "complaint.dispatched",
    "complaint.returned",
    "complaint.redispatched",
    "complaint.designated",
    "complaint.informationAsked",
    "complaint.reopened",
    "complaint.rated",
  ],
};
