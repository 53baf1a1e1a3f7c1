// The cast and the payloads with which the conformance tests walk every way of a suggestion. Two agencies, because one
// returns it; one person who is clerk and supervisor at once, because four eyes are two people.
import type { Actor, StaffRole } from "../kernel/definition.ts";
import type { Exploration } from "../kernel/explore.ts";

export const CENTRE = "330000-hotline";
export const LEAD = "330100-market";
export const OTHER_LEAD = "330100-housing";
export const SUPERIOR = "330000-market";
const STRANGER = "330200-market";

function staff(userId: string, role: StaffRole, agencyId: string): Actor {
  return { kind: "staff", userId, role, agencyId };
}

export const cast = [
  { name: "citizen", actor: { kind: "citizen" } },
  { name: "intake", actor: staff("intake-1", "intake", CENTRE) },
  { name: "umpire", actor: staff("umpire-1", "umpire", CENTRE) },
  { name: "centre supervisor", actor: staff("supervisor-4", "supervisor", CENTRE) },
  { name: "clerk", actor: staff("clerk-1", "clerk", LEAD) },
  { name: "supervisor", actor: staff("supervisor-1", "supervisor", LEAD) },
  // One person with two roles.
  { name: "clerk (both)", actor: staff("both-1", "clerk", LEAD) },
  { name: "supervisor (both)", actor: staff("both-1", "supervisor", LEAD) },
  { name: "other clerk", actor: staff("clerk-2", "clerk", OTHER_LEAD) },
  { name: "other supervisor", actor: staff("supervisor-2", "supervisor", OTHER_LEAD) },
  { name: "superior", actor: staff("supervisor-5", "supervisor", SUPERIOR) },
  // People who never have a say.
  { name: "superior's clerk", actor: staff("clerk-5", "clerk", SUPERIOR) },
  { name: "stranger clerk", actor: staff("clerk-3", "clerk", STRANGER) },
  { name: "stranger supervisor", actor: staff("supervisor-3", "supervisor", STRANGER) },
  { name: "intake elsewhere", actor: staff("intake-2", "intake", LEAD) },
  { name: "umpire elsewhere", actor: staff("umpire-2", "umpire", LEAD) },
  { name: "editor", actor: staff("editor-1", "editor", LEAD) },
  { name: "approver", actor: staff("approver-1", "approver", LEAD) },
  { name: "nameless clerk", actor: { kind: "staff", role: "clerk", agencyId: LEAD } },
  { name: "homeless clerk", actor: { kind: "staff", role: "clerk", userId: "clerk-1" } },
  { name: "system", actor: { kind: "system" } },
] as const satisfies Exploration["cast"];

export const opening = {
  centreAgencyId: CENTRE,
  ruleSet: "suggestion-33-2026",
  language: "zh",
  divisionCode: "330106",
  contentHash: "0".repeat(64),
};

export const office = (leadAgencyId: string) => ({ leadAgencyId, superiorAgencyId: SUPERIOR });

export const exploration: Exploration = {
  cast,
  openings: [
    { by: "citizen", payload: opening },
    // A caller, written down by the hotline; Hangzhou takes no suggestion back.
    { by: "intake", payload: { ...opening, ruleSet: "suggestion-3301-2026", aboutAgencyId: LEAD } },
  ],
  startAt: "2026-09-18T01:00:00.000Z",
  payloads: {
    "suggestion.submitted": [opening],
    "suggestion.rated": [{ rating: 2 }, { rating: 5, comment: "及时" }],
    "suggestion.withdrawn": [{}],
    "suggestion.dispatched": [{ ...office(LEAD), instruction: "请研究" }],
    "suggestion.referred": [{ body: "全国人大常委会", text: "属于国家立法事项" }],
    "suggestion.ruledOut": [{ body: "人民法院", text: "属于司法事项" }],
    "suggestion.designated": [
      { ...office(LEAD), ground: "属地管辖" },
      { ...office(OTHER_LEAD), ground: "职责" },
    ],
    "suggestion.returned": [{ reason: "不属于本单位职责", rule: "三定方案第二条" }],
    "suggestion.replyDrafted": [
      { outcome: "adopted", text: "明年实施" },
      { outcome: "partlyAdopted", text: "先行试点", reason: "经费有限" },
      { outcome: "notAdopted", text: "暂不实施", reason: "与上位法不符" },
    ],
    "suggestion.replyApproved": [{}],
    "suggestion.replySentBack": [{ reason: "请写明理由" }],
    "suggestion.pressed": [{ instruction: "本周答复" }],
  },
  boundedEvents: [
    "suggestion.dispatched",
    "suggestion.returned",
    "suggestion.designated",
    "suggestion.referred",
    "suggestion.ruledOut",
    "suggestion.replyApproved",
    "suggestion.rated",
  ],
};
