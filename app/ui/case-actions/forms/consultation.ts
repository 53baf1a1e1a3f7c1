// The forms of the events of consultations.
import type { CaseForms } from "./form.ts";

export const consultation: CaseForms = {
  "consultation.answeredAtOnce": { weight: "main", fields: [{ name: "text", rows: 8 }, "source"] },
  "consultation.dispatched": { weight: "main", fields: ["leadAgencyId", { name: "instruction", rows: 2 }] },
  "consultation.referred": { weight: "danger", fields: ["body", { name: "text", rows: 6 }] },
  "consultation.designated": { weight: "main", fields: ["leadAgencyId", { name: "ground", rows: 3 }] },
  "consultation.ruledOut": { weight: "danger", fields: ["body", { name: "text", rows: 6 }] },
  "consultation.answerDrafted": { weight: "main", fields: [{ name: "text", rows: 8 }] },
  "consultation.informationAsked": { weight: "other", fields: [{ name: "question", rows: 4 }] },
  "consultation.returned": { weight: "other", fields: [{ name: "reason", rows: 3 }, "rule"] },
  "consultation.answerApproved": { weight: "main", fields: [] },
  "consultation.answerSentBack": { weight: "other", fields: [{ name: "reason", rows: 3 }] },
  "consultation.pressed": {
    weight: "other",
    fields: [{ name: "instruction", rows: 3 }],
    bulkTask: "supervise",
  },
  "consultation.informationGiven": { weight: "main", fields: [{ name: "text", rows: 6 }] },
  "consultation.rated": {
    weight: "main",
    fields: [
      { name: "rating", kind: "grade" },
      { name: "comment", rows: 3 },
    ],
  },
  "consultation.followUpAsked": { weight: "other", fields: [{ name: "question", rows: 4 }] },
  "consultation.withdrawn": { weight: "danger", fields: [{ name: "reason", rows: 3 }], mustConfirm: true },
};
