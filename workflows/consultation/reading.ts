// How a consultation's history is read: whose turn it is, what the citizen may read and what only staff, which events
// answer.
import type { Reading } from "../kernel/reading.ts";

export const reading: Reading = {
  turns: {
    inTriage: "agency",
    handling: "agency",
    returned: "agency",
    awaitingCitizen: "citizen",
    inReview: "agency",
    answered: "citizen",
    closed: "nobody",
    withdrawn: "nobody",
  },
  texts: {
    "consultation.answeredAtOnce": { citizen: ["text", "source"], staff: [] },
    "consultation.referred": { citizen: ["body", "text"], staff: [] },
    "consultation.dispatched": { citizen: [], staff: ["instruction"] },
    "consultation.designated": { citizen: ["ground"], staff: [] },
    "consultation.ruledOut": { citizen: ["body", "text"], staff: [] },
    "consultation.returned": { citizen: ["reason", "rule"], staff: [] },
    "consultation.informationAsked": { citizen: ["question"], staff: [] },
    "consultation.informationGiven": { citizen: ["text"], staff: [] },
    // A draft is the office's own until a second person has approved it; then it is shown as the answer.
    "consultation.answerDrafted": { citizen: [], staff: ["text"] },
    "consultation.answerSentBack": { citizen: [], staff: ["reason"] },
    "consultation.followUpAsked": { citizen: ["question"], staff: [] },
    "consultation.rated": { citizen: ["rating", "comment"], staff: [] },
    "consultation.withdrawn": { citizen: ["reason"], staff: [] },
    "consultation.pressed": { citizen: [], staff: ["instruction"] },
  },
  answers: {
    drafted: ["consultation.answerDrafted"],
    sent: ["consultation.answerApproved"],
    direct: ["consultation.answeredAtOnce", "consultation.referred", "consultation.ruledOut"],
    void: ["consultation.followUpAsked"],
  },
  question: { event: "consultation.informationAsked", state: "awaitingCitizen" },
  clocks: { whole: ["answer"] },
};
