// The service review workflow as the engine sees it; registered in workflows/registry.ts.
import type { WorkflowDefinition } from "../kernel/definition.ts";
import { ServiceReviewContext } from "./context.ts";
import { events } from "./events.ts";
import { machine } from "./machine.ts";
import { migrations } from "./migrations.ts";
import { reading } from "./reading.ts";
import { ruleSets } from "./rules.ts";

export const serviceReviewWorkflow: WorkflowDefinition = {
  key: "serviceReview",
  kind: "case",
  version: 1,
  machine,
  events,
  openingEvent: "serviceReview.opened",
  context: ServiceReviewContext,
  ruleSets,
  reading,
  migrations,
};
