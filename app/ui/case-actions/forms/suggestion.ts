// The forms of the events of suggestions.
import type { CaseForms } from "./form.ts";

export const suggestion: CaseForms = {
  "suggestion.dispatched": { weight: "main", fields: ["leadAgencyId", { name: "instruction", rows: 2 }] },
  "suggestion.referred": { weight: "danger", fields: ["body", { name: "text", rows: 6 }] },
  "suggestion.ruledOut": { weight: "danger", fields: ["body", { name: "text", rows: 6 }] },
  "suggestion.designated": { weight: "main", fields: ["leadAgencyId", { name: "ground", rows: 3 }] },
  "suggestion.replyDrafted": {
    weight: "main",
    fields: ["outcome", { name: "text", rows: 8 }, { name: "reason", rows: 3 }],
  },
  "suggestion.returned": { weight: "other", fields: [{ name: "reason", rows: 3 }, "rule"] },
  "suggestion.replyApproved": { weight: "main", fields: [] },
  "suggestion.replySentBack": { weight: "other", fields: [{ name: "reason", rows: 3 }] },
  "suggestion.pressed": {
    weight: "other",
    fields: [{ name: "instruction", rows: 3 }],
    bulkTask: "supervise",
  },
  "suggestion.rated": {
    weight: "main",
    fields: [
      { name: "rating", kind: "grade" },
      { name: "comment", rows: 3 },
    ],
  },
  "suggestion.withdrawn": { weight: "danger", fields: [{ name: "reason", rows: 3 }], mustConfirm: true },
};
