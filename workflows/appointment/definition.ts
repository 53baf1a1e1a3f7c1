// The appointment workflow as the engine sees it; registered in workflows/registry.ts.
import type { WorkflowDefinition } from "../kernel/definition.ts";
import { AppointmentContext } from "./context.ts";
import { events } from "./events.ts";
import { machine } from "./machine.ts";
import { migrations } from "./migrations.ts";
import { reading } from "./reading.ts";
import { ruleSets } from "./rules.ts";

export const appointmentWorkflow: WorkflowDefinition = {
  key: "appointment",
  kind: "case",
  version: 1,
  machine,
  events,
  openingEvent: "appointment.held",
  context: AppointmentContext,
  ruleSets,
  reading,
  migrations,
};
