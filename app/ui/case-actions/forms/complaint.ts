// The forms of a complaint's events.
import type { CaseForms } from "./form.ts";

const instruction = { name: "instruction", rows: 2 };
const remedy = { name: "remedy", rows: 2 };
const text = { name: "text", rows: 8 };
const reason = { name: "reason", rows: 3 };
const grade = { name: "rating", kind: "grade" } as const;
const comment = { name: "comment", rows: 3 };
const lead = {
  name: "leadAgencyId",
  rules: ["agencyComplainedAbout", "returnedByThisAgency"],
};
const helpers = { name: "coHandlerIds", rules: ["coHandlerTwice", "tooManyCoHandlers"] };

const stepAside = { weight: "danger", fields: [reason], mustConfirm: true } as const;

export const complaint: CaseForms = {
  // The centre: intake.
  "complaint.dispatched": { weight: "main", fields: [lead, helpers, instruction] },
  "complaint.referred": { weight: "other", fields: [{ name: "body", kind: "line" }, text, remedy] },
  "complaint.merged": {
    weight: "other",
    fields: [{ name: "intoCaseId", rules: ["mergeIntoItself", "mergeTargetUnfit"] }],
    mustConfirm: true,
  },
  "complaint.refusedAtIntake": { weight: "danger", fields: ["reason", text, remedy] },
  // Sent by the portal when the other one is merged.
  "complaint.joined": { weight: "hidden", fields: [] },
  "complaint.calledBack": { weight: "main", fields: [grade, comment] },
  "complaint.callBackFailed": { weight: "other", fields: [reason] },

  // The centre: umpire.
  "complaint.designated": { weight: "main", fields: [lead, helpers, { name: "ground", rows: 3 }] },
  "complaint.redispatched": { weight: "other", fields: [lead, helpers, instruction] },
  "complaint.ruledOut": { weight: "danger", fields: [text, remedy] },

  // The office in charge and those that help it.
  "complaint.accepted": { weight: "main", fields: [] },
  "complaint.returned": { weight: "other", fields: [reason, "rule"] },
  "complaint.contributed": { weight: "main", fields: [text] },
  "complaint.answerDrafted": { weight: "main", fields: ["outcome", text, remedy] },
  "complaint.informationAsked": { weight: "other", fields: [{ name: "question", rows: 4 }] },
  "complaint.coHandlerAdded": {
    weight: "other",
    fields: [{ name: "agencyId", rules: ["agencyComplainedAbout", "coHandlerTwice"] }, instruction],
  },
  "complaint.extensionAsked": {
    weight: "other",
    fields: [{ name: "days", limit: "extension", rules: ["extensionTooLong"] }, reason],
  },
  "complaint.draftTakenBack": { weight: "other", fields: [] },
  "complaint.answerApproved": { weight: "main", fields: [] },
  "complaint.answerSentBack": { weight: "other", fields: [reason] },
  "complaint.extensionGranted": { weight: "main", fields: [] },
  "complaint.extensionRefused": { weight: "other", fields: [reason] },
  "complaint.recusalOrdered": {
    weight: "main",
    fields: [{ name: "userId", kind: "colleague", rules: ["recusedAlready", "notAColleague"] }, reason],
  },
  "complaint.recusalRefused": { weight: "other", fields: [reason] },
  "complaint.pressed": {
    weight: "other",
    fields: [{ name: "instruction", rows: 3 }],
    bulkTask: "supervise",
  },
  "complaint.recusalDeclared": stepAside,
  "complaint.umpireRecused": stepAside,
  "complaint.reviewerRecused": stepAside,

  // The superior body.
  "complaint.upheld": { weight: "main", fields: [text, remedy] },
  "complaint.answeredAnew": { weight: "other", fields: ["outcome", text, remedy] },

  // The citizen.
  "complaint.informationGiven": { weight: "main", fields: [{ name: "text", rows: 6 }] },
  "complaint.rated": { weight: "main", fields: [grade, comment] },
  "complaint.reopened": { weight: "main", fields: [{ name: "reason", rows: 4 }] },
  "complaint.reviewAsked": { weight: "main", fields: [{ name: "reason", rows: 4 }] },
  "complaint.urged": { weight: "other", fields: [reason] },
  "complaint.recusalAsked": { weight: "other", fields: [reason] },
  "complaint.withdrawn": { weight: "danger", fields: [reason], mustConfirm: true },
};
