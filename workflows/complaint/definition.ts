// The complaint workflow as the engine sees it; registered in workflows/registry.ts.
import type { WorkflowDefinition } from "../kernel/definition.ts";
import { ComplaintContext } from "./context.ts";
import { events } from "./events.ts";
import { machine } from "./machine.ts";
import { migrations } from "./migrations.ts";
import { rules } from "./rules.ts";

export const complaintWorkflow: WorkflowDefinition = {
  key: "complaint",
  kind: "case",
  version: 1,
  machine,
  events,
  openingEvent: "complaint.submitted",
  context: ComplaintContext,
  rules,
  migrations,
};
