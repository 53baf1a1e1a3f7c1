// How a suggestion's history is read: whose turn it is, what the citizen may read and what only staff, which events answer.
import type { Reading } from "../kernel/reading.ts";

export const reading: Reading = {
  turns: {
    inTriage: "agency",
    returned: "agency",
    considering: "agency",
    inReview: "agency",
    replied: "citizen",
    closed: "nobody",
    withdrawn: "nobody",
  },
  texts: {
    "suggestion.dispatched": { citizen: [], staff: ["instruction"] },
    "suggestion.referred": { citizen: ["body", "text"], staff: [] },
    "suggestion.ruledOut": { citizen: ["body", "text"], staff: [] },
    "suggestion.designated": { citizen: ["ground"], staff: [] },
    "suggestion.returned": { citizen: ["reason", "rule"], staff: [] },
    // A draft is the office's own until a second person has approved it; then it is shown as the reply.
    "suggestion.replyDrafted": { citizen: [], staff: ["outcome", "text", "reason"] },
    "suggestion.replySentBack": { citizen: [], staff: ["reason"] },
    "suggestion.rated": { citizen: ["rating", "comment"], staff: [] },
    "suggestion.withdrawn": { citizen: ["reason"], staff: [] },
    "suggestion.pressed": { citizen: [], staff: ["instruction"] },
  },
  answers: {
    drafted: ["suggestion.replyDrafted"],
    sent: ["suggestion.replyApproved"],
    direct: ["suggestion.referred", "suggestion.ruledOut"],
    void: [],
  },
  clocks: { whole: ["reply"] },
};
