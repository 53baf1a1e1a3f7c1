// The cast and the payloads with which the conformance tests walk every way of a payment. Two attempts at the gateway, so
// that one can be late and one too much; notices of refunds by their numbers.
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
  ruleSet: "payment-3301-2026",
  language: "zh",
  divisionCode: "330106",
  contentHash: "0".repeat(64),
  amountFen: 1_000,
};

const FIRST = "gateway-1";
const SECOND = "gateway-2";
const amountFen = 1_000;

export const exploration: Exploration = {
  cast,
  openings: [
    { by: "system", payload: { ...opening, forCaseId: "00000000-0000-4000-8000-000000000001" } },
    // The province allows one attempt and one refund more; walked without what is walked above.
    {
      by: "clerk",
      payload: { ...opening, ruleSet: "payment-33-2026" },
      without: ["payment.failed", "payment.cancelled", "payment.refundOrdered"],
    },
  ],
  startAt: "2026-09-18T01:00:00.000Z",
  payloads: {
    "payment.requested": [opening],
    "payment.attempted": [{ gatewayRef: FIRST }, { gatewayRef: SECOND }, { gatewayRef: "gateway-3" }],
    "payment.failed": [
      { gatewayRef: FIRST, reason: "余额不足" },
      { gatewayRef: SECOND, reason: "余额不足" },
      { gatewayRef: "gateway-3", reason: "余额不足" },
    ],
    "payment.succeeded": [
      { gatewayRef: FIRST, amountFen },
      { gatewayRef: SECOND, amountFen },
      { gatewayRef: "gateway-3", amountFen },
      { gatewayRef: FIRST, amountFen: 1 },
    ],
    "payment.refunded": [1, 2, 3, 4, 5, 6].map((refundNumber) => ({ refundNumber })),
    "payment.refundFailed": [1, 2, 3, 4, 5, 6].map((refundNumber) => ({
      refundNumber,
      reason: "账户已注销",
    })),
    "payment.confirmed": [{}],
    "payment.cancelled": [{ reason: "已撤回申请" }],
    "payment.refundOrdered": [{ reason: "多缴" }],
    "payment.refundRetried": [{}],
    "payment.refundedByHand": [{ reference: "转账 0001" }],
    "payment.pressed": [{ instruction: "今天退款" }],
  },
  boundedEvents: [
    "payment.attempted",
    "payment.failed",
    "payment.succeeded",
    "payment.refunded",
    "payment.refundFailed",
    "payment.refundRetried",
    "payment.refundedByHand",
    "payment.refundOrdered",
    "payment.cancelled",
    "payment.confirmed",
  ],
};
