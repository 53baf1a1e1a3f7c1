// The forms of a joint request's events.
import type { CaseForms } from "./form.ts";

const remedy = { name: "remedy", rows: 2 };
const text = { name: "text", rows: 8 };
const reason = { name: "reason", rows: 3 };

export const jointRequest: CaseForms = {
  // The lead takes it in.
  "jointRequest.accepted": { weight: "main", fields: [], bulkTask: "accept" },
  "jointRequest.supplementAsked": { weight: "other", fields: [{ name: "question", rows: 6 }] },
  "jointRequest.notAccepted": { weight: "danger", fields: ["because", text, remedy] },

  // A department.
  "jointRequest.opinionGiven": { weight: "main", fields: ["opinion", { name: "text", rows: 5 }, "rule"] },

  // The joint decision.
  "jointRequest.decisionDrafted": {
    weight: "main",
    fields: [
      { name: "outcome", rules: ["objectionOverruled"] },
      text,
      {
        name: "refusedParts",
        rows: 3,
        rules: ["partUnknown", "everythingRefused", "refusedWithoutObjection"],
      },
      remedy,
    ],
  },
  "jointRequest.extensionAsked": { weight: "other", fields: [reason] },
  "jointRequest.extensionApproved": {
    weight: "main",
    fields: [{ name: "days", limit: "extension", rules: ["extensionTooLong"] }, reason],
  },
  "jointRequest.extensionDenied": { weight: "other", fields: [reason] },
  "jointRequest.decisionApproved": { weight: "main", fields: [] },
  "jointRequest.decisionSentBack": { weight: "other", fields: [reason] },

  // The results.
  "jointRequest.feeReceived": { weight: "main", fields: ["reference"] },
  "jointRequest.resultIssued": { weight: "main", fields: ["reference"] },
  "jointRequest.delivered": { weight: "main", fields: ["reference"] },

  // Heads and superiors.
  "jointRequest.pressed": {
    weight: "other",
    fields: [{ name: "instruction", rows: 3 }],
    bulkTask: "supervise",
  },
  "jointRequest.recused": { weight: "other", fields: ["userId", reason] },

  // The applicant.
  "jointRequest.supplemented": { weight: "main", fields: [{ name: "text", rows: 6 }] },
  "jointRequest.rated": {
    weight: "main",
    fields: [
      { name: "rating", kind: "grade" },
      { name: "comment", rows: 3 },
    ],
  },
  "jointRequest.withdrawn": { weight: "danger", fields: [reason], mustConfirm: true },
};
