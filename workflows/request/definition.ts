// The request workflow as the engine sees it; registered in workflows/registry.ts.
import type { WorkflowDefinition } from "../kernel/definition.ts";
import { RequestContext } from "./context.ts";
import { events } from "./events.ts";
import { machine } from "./machine.ts";
import { migrations } from "./migrations.ts";
import { reading } from "./reading.ts";
import { ruleSets } from "./rules.ts";

export const requestWorkflow: WorkflowDefinition = {
  key: "request",
  kind: "case",
  version: 1,
  machine,
  events,
  openingEvent: "request.submitted",
  context: RequestContext,
  ruleSets,
  reading,
  migrations,
};
