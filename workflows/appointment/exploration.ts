// The cast and the payloads with which the conformance tests walk every way of an appointment.
import type { Actor, StaffRole } from "../kernel/definition.ts";
import type { Exploration } from "../kernel/explore.ts";

export const OFFICE = "330106-aic";
export const SUPERIOR = "330100-aic";
const STRANGER = "330200-aic";

function staff(userId: string, role: StaffRole, agencyId: string): Actor {
  return { kind: "staff", userId, role, agencyId };
}

export const cast = [
  { name: "system", actor: { kind: "system" } },
  { name: "citizen", actor: { kind: "citizen" } },
  { name: "clerk", actor: staff("clerk-1", "clerk", OFFICE) },
  { name: "supervisor", actor: staff("supervisor-1", "supervisor", OFFICE) },
  { name: "superior", actor: staff("supervisor-5", "supervisor", SUPERIOR) },
  // People who never have a say.
  { name: "superior's clerk", actor: staff("clerk-5", "clerk", SUPERIOR) },
  { name: "stranger clerk", actor: staff("clerk-3", "clerk", STRANGER) },
  { name: "stranger supervisor", actor: staff("supervisor-3", "supervisor", STRANGER) },
  { name: "intake", actor: staff("intake-1", "intake", OFFICE) },
  { name: "umpire", actor: staff("umpire-1", "umpire", OFFICE) },
  { name: "editor", actor: staff("editor-1", "editor", OFFICE) },
  { name: "approver", actor: staff("approver-1", "approver", OFFICE) },
  { name: "nameless clerk", actor: { kind: "staff", role: "clerk", agencyId: OFFICE } },
  { name: "homeless clerk", actor: { kind: "staff", role: "clerk", userId: "clerk-1" } },
] as const satisfies Exploration["cast"];

export const opening = {
  agencyId: OFFICE,
  superiorAgencyId: SUPERIOR,
  ruleSet: "appointment-33-2026",
  language: "zh",
  divisionCode: "330106",
  contentHash: "0".repeat(64),
  slotOn: "2026-09-28",
  slotAt: "09:30",
  hasFee: false,
};

export const exploration: Exploration = {
  cast,
  openings: [
    { by: "citizen", payload: opening },
    // Somebody who calls, for a service with a fee.
    { by: "clerk", payload: { ...opening, ruleSet: "appointment-3301-2026", hasFee: true } },
  ],
  startAt: "2026-09-18T01:00:00.000Z",
  payloads: {
    "appointment.held": [opening],
    "appointment.confirmed": [{}],
    "appointment.rescheduled": [{ slotOn: "2026-10-09", slotAt: "14:00" }],
    "appointment.cancelled": [{}],
    "appointment.paid": [{ gatewayRef: "gateway-1" }],
    "appointment.calledOff": [{ reason: "系统升级" }],
    "appointment.kept": [{}],
    "appointment.missed": [{}],
    "appointment.pressed": [{ instruction: "今天登记" }],
  },
  boundedEvents: [
    "appointment.confirmed",
    "appointment.paid",
    "appointment.rescheduled",
    "appointment.cancelled",
    "appointment.calledOff",
    "appointment.kept",
    "appointment.missed",
  ],
};
