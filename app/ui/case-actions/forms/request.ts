// The forms of a request's events.
import type { CaseForms } from "./form.ts";

const remedy = { name: "remedy", rows: 2 };
const text = { name: "text", rows: 8 };
const note = { name: "text", rows: 5 };
const reason = { name: "reason", rows: 3 };

export const request: CaseForms = {
  // The office: completeness.
  "request.accepted": { weight: "main", fields: [], bulkTask: "accept" },
  "request.grantedOnTheSpot": { weight: "main", fields: [note] },
  "request.supplementAsked": { weight: "other", fields: [{ name: "question", rows: 6 }] },
  "request.notAccepted": { weight: "danger", fields: ["because", text, remedy] },

  // Review and decision.
  "request.stepConcluded": { weight: "main", fields: [note] },
  "request.decisionDrafted": { weight: "main", fields: ["outcome", text, remedy] },
  "request.stepBegun": {
    weight: "other",
    fields: [
      { name: "step", rules: ["stepNotOfThisService", "stepBegunBefore"] },
      { name: "instruction", rows: 3 },
    ],
  },
  "request.extensionAsked": { weight: "other", fields: [reason] },
  "request.extensionApproved": {
    weight: "main",
    fields: [{ name: "days", limit: "extension", rules: ["extensionTooLong"] }, reason],
  },
  "request.extensionDenied": { weight: "other", fields: [reason] },
  "request.decisionApproved": { weight: "main", fields: [] },
  "request.decisionSentBack": { weight: "other", fields: [reason] },

  // The result.
  "request.feeReceived": { weight: "main", fields: ["reference"] },
  "request.resultIssued": { weight: "main", fields: ["reference"] },
  "request.delivered": { weight: "main", fields: ["reference"] },

  // Heads and superiors.
  "request.pressed": {
    weight: "other",
    fields: [{ name: "instruction", rows: 3 }],
    bulkTask: "supervise",
  },
  "request.recused": { weight: "other", fields: ["userId", reason] },

  // The applicant.
  "request.supplemented": { weight: "main", fields: [{ name: "text", rows: 6 }] },
  "request.rated": {
    weight: "main",
    fields: [
      { name: "rating", kind: "grade" },
      { name: "comment", rows: 3 },
    ],
  },
  "request.withdrawn": { weight: "danger", fields: [reason], mustConfirm: true },
};
