// The forms of a complaint's events.
import type { CaseForms } from "./form.ts";

const instruction = { name: "instruction", rows: 2 };
const remedy = { name: "remedy", rows: 2 };
const text = { name: "text", rows: 8 };
const reason = { name: "reason", rows: 3 };

export const complaint: CaseForms = {
  // The centre.
  "complaint.dispatched": { weight: "main", fields: ["leadAgencyId", instruction] },
  "complaint.designated": { weight: "main", fields: ["leadAgencyId", { name: "ground", rows: 3 }] },
  "complaint.redispatched": { weight: "other", fields: ["leadAgencyId", instruction] },
  "complaint.refusedAtIntake": { weight: "danger", fields: ["reason", text, remedy] },

  // The office in charge.
  "complaint.accepted": { weight: "main", fields: [] },
  "complaint.returned": { weight: "other", fields: [reason, "rule"] },
  "complaint.answerDrafted": { weight: "main", fields: ["outcome", text, remedy] },
  "complaint.informationAsked": { weight: "other", fields: [{ name: "question", rows: 4 }] },
  "complaint.answerApproved": { weight: "main", fields: [] },
  "complaint.answerSentBack": { weight: "other", fields: [reason] },
  "complaint.pressed": {
    weight: "other",
    fields: [{ name: "instruction", rows: 3 }],
    bulkTask: "supervise",
  },

  // The citizen.
  "complaint.informationGiven": { weight: "main", fields: [{ name: "text", rows: 6 }] },
  "complaint.rated": {
    weight: "main",
    fields: [
      { name: "rating", kind: "grade" },
      { name: "comment", rows: 3 },
    ],
  },
  "complaint.reopened": { weight: "main", fields: [{ name: "reason", rows: 4 }] },
  "complaint.withdrawn": { weight: "danger", fields: [reason], mustConfirm: true },
};
