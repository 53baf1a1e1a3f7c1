// The suggestion workflow as the engine sees it; registered in workflows/registry.ts.
import type { WorkflowDefinition } from "../kernel/definition.ts";
import { SuggestionContext } from "./context.ts";
import { events } from "./events.ts";
import { machine } from "./machine.ts";
import { migrations } from "./migrations.ts";
import { reading } from "./reading.ts";
import { ruleSets } from "./rules.ts";

export const suggestionWorkflow: WorkflowDefinition = {
  key: "suggestion",
  kind: "case",
  version: 1,
  machine,
  events,
  openingEvent: "suggestion.submitted",
  context: SuggestionContext,
  ruleSets,
  reading,
  migrations,
};
