// How a payment's history is read: whose turn it is, what the payer may read and what only staff.
import type { Reading } from "../kernel/reading.ts";

export const reading: Reading = {
  turns: {
    held: "citizen",
    paying: "citizen",
    lapsed: "agency",
    confirming: "agency",
    refunding: "agency",
    refundFailed: "agency",
    paid: "nobody",
    refunded: "nobody",
    expired: "nobody",
  },
  texts: {
    "payment.attempted": { citizen: ["gatewayRef"], staff: [] },
    "payment.failed": { citizen: ["gatewayRef", "reason"], staff: [] },
    "payment.succeeded": { citizen: ["gatewayRef"], staff: [] },
    "payment.cancelled": { citizen: ["reason"], staff: [] },
    "payment.refundOrdered": { citizen: ["reason"], staff: [] },
    "payment.refundFailed": { citizen: [], staff: ["reason"] },
    "payment.refundedByHand": { citizen: ["reference"], staff: [] },
    "payment.pressed": { citizen: [], staff: ["instruction"] },
  },
  answers: { drafted: [], sent: [], direct: [], void: [] },
};
