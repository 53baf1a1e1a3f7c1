// Lives a recorded history through again, pure: what comes out must be what is stored. For tests and for whoever doubts a
// stored case.
import type { Actor, WorkflowDefinition } from "#workflows/kernel/definition.ts";
import type { CaseRecord } from "#workflows/kernel/record.ts";
import { planOpening, planRecorded, rowOf } from "./plan-step.ts";
import type { CaseRow } from "./write-cases.server.ts";

export type RecordedEvent = {
  caseId: string;
  type: string;
  payload: unknown;
  actor: unknown;
  at: Date;
  workflowVersion: number;
};

/** The case that this history, ordered and complete, leads to. Throws when the workflow would refuse any of its events. */
export function replay(
  definition: WorkflowDefinition,
  events: readonly RecordedEvent[],
): { row: CaseRow; clocks: CaseRecord["clocks"]; tasks: CaseRecord["tasks"] } {
  const [first, ...rest] = events;
  if (first === undefined) throw new RangeError("no history");
  let planned = planOpening(asOf(definition, first), first.caseId, happening(first));
  for (const event of rest) {
    if (!planned.ok) break;
    planned = planRecorded(asOf(definition, event), planned.next, happening(event));
  }
  if (!planned.ok) throw new Error(`the history of ${first.caseId} is refused: ${planned.refusal}`);
  const { clocks, tasks } = planned.next.record;
  return { row: rowOf(planned.next), clocks, tasks };
}

/** The workflow in the version that wrote the event. */
function asOf(definition: WorkflowDefinition, { workflowVersion }: RecordedEvent): WorkflowDefinition {
  const version = workflowVersion === definition.version ? definition : definition.former?.[workflowVersion];
  if (version === undefined) throw new Error(`${definition.key} version ${workflowVersion} is not known`);
  return version;
}

function happening({ type, payload, actor, at }: RecordedEvent) {
  return { type, payload, actor: actor as Actor, at };
}
