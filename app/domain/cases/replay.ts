// Lives a recorded history through again, pure: what comes out must be what is stored. For tests and for whoever doubts a
// stored case.
import type { Actor, WorkflowDefinition } from "#workflows/kernel/definition.ts";
import type { CaseRecord } from "#workflows/kernel/record.ts";
import { type CaseInMotion, planOpening, planRecorded, rowOf } from "./plan-step.ts";
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
  const last = stages(definition, events).at(-1);
  if (last === undefined) throw new RangeError("no history");
  const { clocks, tasks } = last.record;
  return { row: rowOf(last), clocks, tasks };
}

/** The case as it was after each of its events. Throws as replay. */
export function stages(definition: WorkflowDefinition, events: readonly RecordedEvent[]): CaseInMotion[] {
  const after: CaseInMotion[] = [];
  for (const event of events) {
    const before = after.at(-1);
    const planned =
      before === undefined
        ? planOpening(asOf(definition, event), event.caseId, happening(event))
        : planRecorded(asOf(definition, event), before, happening(event));
    if (!planned.ok) throw new Error(`the history of ${event.caseId} is refused: ${planned.refusal}`);
    after.push(planned.next);
  }
  return after;
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
