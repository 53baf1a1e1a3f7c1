// English texts: the names of a notice's states and events.
import type { WorkflowLabels } from "../workflows.ts";

export const notice: WorkflowLabels = {
  name: "Notice",
  states: {
    draft: "Draft",
    inReview: "In review",
    returned: "Returned to the author",
    approved: "Approved",
    withdrawn: "Withdrawn",
    discarded: "Discarded",
  },
  events: {
    "notice.drafted": "Draft begun",
    "notice.edited": "Edited",
    "notice.submitted": "Sent to review",
    "notice.returned": "Returned",
    "notice.approved": "Approved",
    "notice.withdrawn": "Withdrawn",
    "notice.discarded": "Discarded",
  },
  clocks: {},
};
