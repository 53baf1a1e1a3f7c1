// The joint request workflow as the engine sees it; registered in workflows/registry.ts.
import type { WorkflowDefinition } from "../kernel/definition.ts";
import { JointRequestContext } from "./context.ts";
import { events } from "./events.ts";
import { machine } from "./machine.ts";
import { migrations } from "./migrations.ts";
import { reading } from "./reading.ts";
import { ruleSets } from "./rules.ts";

export const jointRequestWorkflow: WorkflowDefinition = {
  key: "jointRequest",
  kind: "case",
  version: 1,
  machine,
  events,
  openingEvent: "jointRequest.submitted",
  context: JointRequestContext,
  ruleSets,
  reading,
  migrations,
};
