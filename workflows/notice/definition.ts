// The notice workflow as the engine sees it; registered in workflows/registry.ts. A document: no clocks, no
// accountable agency, nothing to migrate yet.
import type { WorkflowDefinition } from "../kernel/definition.ts";
import { events } from "./events.ts";
import { machine, NoticeContext } from "./machine.ts";

export const noticeWorkflow: WorkflowDefinition = {
  key: "notice",
  kind: "document",
  version: 1,
  machine,
  events,
  openingEvent: "notice.drafted",
  context: NoticeContext,
  ruleSets: [],
  migrations: {},
};
