// How a service review's history is read: whose turn it is, what the citizen may read and what only staff, which events
// answer.
import type { Reading } from "../kernel/reading.ts";

export const reading: Reading = {
  turns: {
    callingBack: "agency",
    verifying: "agency",
    confirming: "agency",
    dismissed: "citizen",
    underAppeal: "agency",
    mending: "agency",
    checking: "agency",
    answered: "citizen",
    closed: "nobody",
    withdrawn: "nobody",
  },
  texts: {
    // What was said on the phone is the centre's note.
    "serviceReview.calledBack": { citizen: [], staff: ["text"] },
    "serviceReview.callBackFailed": { citizen: ["reason"], staff: [] },
    // The office's view is not the finding until the umpire has confirmed it.
    "serviceReview.verified": { citizen: [], staff: ["finding", "text"] },
    "serviceReview.findingConfirmed": { citizen: ["text", "remedy"], staff: [] },
    "serviceReview.findingOverturned": { citizen: ["reason"], staff: [] },
    "serviceReview.appealed": { citizen: ["reason"], staff: [] },
    "serviceReview.appealUpheld": { citizen: ["text"], staff: [] },
    "serviceReview.appealDismissed": { citizen: ["text", "remedy"], staff: [] },
    "serviceReview.mended": { citizen: [], staff: ["text"] },
    "serviceReview.mendingSentBack": { citizen: [], staff: ["reason"] },
    "serviceReview.rated": { citizen: ["rating", "comment"], staff: [] },
    "serviceReview.withdrawn": { citizen: ["reason"], staff: [] },
    "serviceReview.pressed": { citizen: [], staff: ["instruction"] },
  },
  answers: {
    drafted: ["serviceReview.mended"],
    sent: ["serviceReview.mendingApproved"],
    direct: ["serviceReview.findingConfirmed", "serviceReview.appealDismissed"],
    void: ["serviceReview.appealUpheld"],
  },
  clocks: { whole: ["mend"] },
};
