// How a joint request's history is read: whose turn it is, what the applicant may read and what only staff, which events
// answer.
import type { Reading } from "../kernel/reading.ts";

export const reading: Reading = {
  turns: {
    submitted: "agency",
    awaitingSupplement: "citizen",
    inParallelReview: "agency",
    deciding: "agency",
    awaitingExtension: "agency",
    inApproval: "agency",
    awaitingFee: "citizen",
    issuing: "agency",
    delivering: "agency",
    awaitingPickup: "citizen",
    concluded: "citizen",
    closed: "nobody",
    lapsed: "nobody",
    withdrawn: "nobody",
  },
  texts: {
    "jointRequest.submitted": { citizen: ["ready", "toFollow"], staff: [] },
    "jointRequest.supplementAsked": { citizen: ["question"], staff: [] },
    "jointRequest.supplemented": { citizen: ["text"], staff: [] },
    "jointRequest.notAccepted": { citizen: ["because", "text", "remedy"], staff: [] },
    // What a department says is not the decision yet, and not the applicant's until it is.
    "jointRequest.opinionGiven": { citizen: [], staff: ["opinion", "text", "rule"] },
    "jointRequest.extensionAsked": { citizen: [], staff: ["reason"] },
    "jointRequest.extensionApproved": { citizen: ["days", "reason"], staff: [] },
    "jointRequest.extensionDenied": { citizen: [], staff: ["reason"] },
    "jointRequest.decisionDrafted": { citizen: [], staff: ["outcome", "text", "refusedParts", "remedy"] },
    "jointRequest.decisionSentBack": { citizen: [], staff: ["reason"] },
    "jointRequest.feeReceived": { citizen: ["reference"], staff: [] },
    "jointRequest.resultIssued": { citizen: ["reference"], staff: [] },
    "jointRequest.delivered": { citizen: ["reference"], staff: [] },
    "jointRequest.rated": { citizen: ["rating", "comment"], staff: [] },
    "jointRequest.withdrawn": { citizen: ["reason"], staff: [] },
    "jointRequest.recused": { citizen: [], staff: ["reason"] },
    "jointRequest.pressed": { citizen: [], staff: ["instruction"] },
  },
  answers: {
    drafted: ["jointRequest.decisionDrafted"],
    sent: ["jointRequest.decisionApproved"],
    direct: ["jointRequest.notAccepted"],
    void: [],
  },
  question: { event: "jointRequest.supplementAsked", state: "awaitingSupplement" },
  clocks: { whole: ["decision"] },
  identity: ["leadAgencyId"],
};
