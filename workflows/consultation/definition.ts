// The consultation workflow as the engine sees it; registered in workflows/registry.ts.
import type { WorkflowDefinition } from "../kernel/definition.ts";
import { ConsultationContext } from "./context.ts";
import { events } from "./events.ts";
import { machine } from "./machine.ts";
import { migrations } from "./migrations.ts";
import { reading } from "./reading.ts";
import { ruleSets } from "./rules.ts";

export const consultationWorkflow: WorkflowDefinition = {
  key: "consultation",
  kind: "case",
  version: 1,
  machine,
  events,
  openingEvent: "consultation.submitted",
  context: ConsultationContext,
  ruleSets,
  reading,
  migrations,
};
