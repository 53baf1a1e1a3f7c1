// The cast and the payloads with which the conformance tests walk every way of a notice.
import type { Actor, StaffRole } from "../kernel/definition.ts";
import type { Exploration } from "../kernel/explore.ts";

export const AGENCY = "330000-market";

function staff(userId: string, role: StaffRole, agencyId = AGENCY): Actor {
  return { kind: "staff", userId, role, agencyId };
}

export const content = {
  type: "service-change",
  titleZh: "窗口时间调整",
  titleEn: "Counter hours change",
  bodyZh: "三月起窗口时间调整。",
  bodyEn: "Counter hours change in March.",
  documentNumber: null,
};

export const exploration: Exploration = {
  cast: [
    { name: "author", actor: staff("editor-1", "editor") },
    { name: "second editor", actor: staff("editor-2", "editor") },
    // One person who writes and approves, but never the same notice.
    { name: "author as approver", actor: staff("editor-1", "approver") },
    { name: "second editor as approver", actor: staff("editor-2", "approver") },
    { name: "approver", actor: staff("approver-1", "approver") },
    { name: "editor elsewhere", actor: staff("editor-3", "editor", "330100-market") },
    { name: "approver elsewhere", actor: staff("approver-2", "approver", "330100-market") },
    { name: "clerk", actor: staff("clerk-1", "clerk") },
    { name: "citizen", actor: { kind: "citizen", userId: "citizen-1" } },
    { name: "clock", actor: { kind: "clock" } },
    { name: "system", actor: { kind: "system" } },
  ],
  openings: [{ by: "author", payload: { agencyId: AGENCY, ...content } }],
  startAt: "2026-09-18T01:00:00.000Z",
  payloads: {
    "notice.drafted": [{ agencyId: AGENCY, ...content }],
    "notice.edited": [content],
    "notice.submitted": [{}],
    "notice.returned": [{ reason: "请写明地点" }],
    "notice.approved": [
      {},
      { publishAt: "2026-09-20T01:00:00.000Z", expireAt: null },
      { publishAt: "2026-09-20T01:00:00.000Z", expireAt: "2026-10-20T01:00:00Z" },
    ],
    "notice.withdrawn": [{ reasonZh: "内容有误", reasonEn: "It was wrong" }],
    "notice.discarded": [{}],
  },
  boundedEvents: ["notice.approved", "notice.withdrawn", "notice.discarded"],
};
