// How a complaint's history is read: whose turn it is, what the citizen may read and what only staff, which events answer.
import type { Reading } from "../kernel/reading.ts";

export const reading: Reading = {
  turns: {
    inTriage: "agency",
    dispatched: "agency",
    returned: "agency",
    handling: "agency",
    awaitingCitizen: "citizen",
    inReview: "agency",
    answered: "citizen",
    rated: "citizen",
    closed: "nobody",
    withdrawn: "nobody",
  },
  texts: {
    "complaint.dispatched": { citizen: [], staff: ["instruction"] },
    "complaint.redispatched": { citizen: [], staff: ["instruction"] },
    "complaint.designated": { citizen: ["ground"], staff: [] },
    "complaint.refusedAtIntake": { citizen: ["reason", "text", "remedy"], staff: [] },
    "complaint.returned": { citizen: ["reason", "rule"], staff: [] },
    "complaint.informationAsked": { citizen: ["question"], staff: [] },
    "complaint.informationGiven": { citizen: ["text"], staff: [] },
    // A draft is the office's own until a second person has approved it; then it is shown as the answer.
    "complaint.answerDrafted": { citizen: [], staff: ["outcome", "text", "remedy"] },
    "complaint.answerSentBack": { citizen: [], staff: ["reason"] },
    "complaint.rated": { citizen: ["rating", "comment"], staff: [] },
    "complaint.reopened": { citizen: ["reason"], staff: [] },
    "complaint.withdrawn": { citizen: ["reason"], staff: [] },
    "complaint.pressed": { citizen: [], staff: ["instruction"] },
  },
  answers: {
    drafted: ["complaint.answerDrafted"],
    sent: ["complaint.answerApproved"],
    direct: ["complaint.refusedAtIntake"],
    void: ["complaint.reopened"],
  },
  question: { event: "complaint.informationAsked", state: "awaitingCitizen" },
  clocks: { whole: ["answer"] },
};
