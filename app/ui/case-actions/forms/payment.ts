// The forms of the events of payments.
import type { CaseForms } from "./form.ts";

export const payment: CaseForms = {
  "payment.confirmed": { weight: "main", fields: [], bulkTask: "confirm" },
  "payment.refundRetried": { weight: "main", fields: [] },
  "payment.refundedByHand": { weight: "other", fields: ["reference"] },
  "payment.refundOrdered": { weight: "other", fields: [{ name: "reason", rows: 3 }] },
  "payment.cancelled": { weight: "danger", fields: [{ name: "reason", rows: 3 }] },
  "payment.pressed": { weight: "other", fields: [{ name: "instruction", rows: 3 }], bulkTask: "supervise" },
};
