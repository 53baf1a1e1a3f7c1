// The forms of the events of service reviews.
import type { CaseForms } from "./form.ts";

export const serviceReview: CaseForms = {
  "serviceReview.calledBack": { weight: "main", fields: [{ name: "text", rows: 5 }] },
  "serviceReview.callBackFailed": { weight: "other", fields: [{ name: "reason", rows: 2 }] },
  "serviceReview.findingConfirmed": {
    weight: "main",
    fields: [
      { name: "text", rows: 5 },
      { name: "remedy", rows: 2 },
    ],
  },
  "serviceReview.findingOverturned": { weight: "other", fields: [{ name: "reason", rows: 3 }] },
  "serviceReview.verified": { weight: "main", fields: ["finding", { name: "text", rows: 5 }] },
  "serviceReview.mended": { weight: "main", fields: [{ name: "text", rows: 6 }] },
  "serviceReview.mendingApproved": { weight: "main", fields: [] },
  "serviceReview.mendingSentBack": { weight: "other", fields: [{ name: "reason", rows: 3 }] },
  "serviceReview.appealUpheld": { weight: "main", fields: [{ name: "text", rows: 5 }] },
  "serviceReview.appealDismissed": {
    weight: "other",
    fields: [
      { name: "text", rows: 5 },
      { name: "remedy", rows: 2 },
    ],
  },
  "serviceReview.pressed": {
    weight: "other",
    fields: [{ name: "instruction", rows: 3 }],
    bulkTask: "supervise",
  },
  "serviceReview.rated": {
    weight: "main",
    fields: [
      { name: "rating", kind: "grade" },
      { name: "comment", rows: 3 },
    ],
  },
  "serviceReview.appealed": { weight: "other", fields: [{ name: "reason", rows: 4 }] },
  "serviceReview.withdrawn": { weight: "danger", fields: [{ name: "reason", rows: 3 }], mustConfirm: true },
};
