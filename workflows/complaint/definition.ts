// The complaint workflow as the engine sees it; registered in workflows/registry.ts.
import type { WorkflowDefinition } from "../kernel/definition.ts";
import { ComplaintContext } from "./context.ts";
import { events } from "./events.ts";
import { machine } from "./machine.ts";
import { migrations } from "./migrations.ts";
import { reading } from "./reading.ts";
import { ruleSets } from "./rules.ts";
import { complaintV1 } from "./v1/definition.ts";

export const complaintWorkflow: WorkflowDefinition = {
  key: "complaint",
  kind: "case",
  version: 2,
  machine,
  events,
  openingEvent: "complaint.submitted",
  context: ComplaintContext,
  ruleSets,
  reading,
  migrations,
  former: { 1: complaintV1 },
};
