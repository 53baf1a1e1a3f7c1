// The complaint workflow's first version as it was released, frozen: histories it wrote are replayed by it. Nothing else
// may use it, and nothing in this folder may change.
import type { WorkflowDefinition } from "../../kernel/definition.ts";
import { ComplaintContext } from "./context.ts";
import { events } from "./events.ts";
import { machine } from "./machine.ts";
import { MAX_QUESTIONS, MAX_RETURNS, POOR_RATING, rules } from "./rules.ts";

export const complaintV1: WorkflowDefinition = {
  key: "complaint",
  kind: "case",
  version: 1,
  machine,
  events,
  openingEvent: "complaint.submitted",
  context: ComplaintContext,
  ruleSets: [
    {
      id: "complaint-33-2026",
      divisionPrefix: "33",
      inForceFrom: "2026-01-01",
      clocks: rules,
      limits: { maxReturns: MAX_RETURNS, maxQuestions: MAX_QUESTIONS, poorRating: POOR_RATING },
      triggers: [],
    },
  ],
  migrations: {},
};
