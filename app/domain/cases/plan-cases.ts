// Steps of any number of cases, in memory: what each becomes and what has to be written for it. Pure, and never throws: a
// broken case is an outcome like any other. Called by attempt-steps.server.ts and fire-clocks.server.ts.
import { workflow } from "#workflows/registry.ts";
import type { CaseStep, StepOutcome } from "./case-step.ts";
import type { LoadedCase } from "./load-cases.server.ts";
import { type CaseInMotion, difference, inMotion, planStep } from "./plan-step.ts";
import type { CaseWrite } from "./write-cases.server.ts";

/** Of one case. The outcomes hold once `write`, if there is anything to write, has been written. */
export type CasePlan = { outcomes: [CaseStep, StepOutcome][]; write: CaseWrite | undefined };

/** One plan for each case that the steps name; steps of one case are taken in their order. */
export function planCases(
  steps: readonly CaseStep[],
  loaded: ReadonlyMap<string, LoadedCase>,
  jobs: boolean,
): CasePlan[] {
  const groups = Map.groupBy(steps, ({ caseId }) => caseId);
  return [...groups].map(([caseId, group]) => planCase(group, loaded.get(caseId), jobs));
}

/** When the case or its workflow contradicts itself, or the database will not hold what it would become. */
export function allDefect(steps: readonly CaseStep[], error: unknown): CasePlan {
  const outcomes = steps.map((step): [CaseStep, StepOutcome] => [
    step,
    { status: "defect", caseId: step.caseId, error },
  ]);
  return { outcomes, write: undefined };
}

function planCase(steps: readonly CaseStep[], loaded: LoadedCase | undefined, jobs: boolean): CasePlan {
  if (loaded === undefined) {
    const outcomes = steps.map((step): [CaseStep, StepOutcome] => [
      step,
      { status: "refused", caseId: step.caseId, reason: "notFound" },
    ]);
    return { outcomes, write: undefined };
  }
  try {
    const { outcomes, write } = planLoaded(steps, loaded);
    return { outcomes, write: write && !jobs ? { ...write, jobs: [] } : write };
  } catch (error) {
    // One broken case must not hold up the others of its batch.
    return allDefect(steps, error);
  }
}

function planLoaded(steps: readonly CaseStep[], loaded: LoadedCase): CasePlan {
  const outcomes: CasePlan["outcomes"] = [];
  const definition = workflow(loaded.workflow);
  const before = inMotion(loaded.row, loaded.record);
  let current: CaseInMotion = before;
  for (const step of steps) {
    const { caseId } = step;
    if (step.expectedVersion !== undefined && step.expectedVersion !== current.seq) {
      outcomes.push([step, { status: "conflict", caseId }]);
      continue;
    }
    const planned = planStep(definition, current, step);
    if (!planned.ok) {
      const { refusal: reason, issues, reason: rule } = planned;
      outcomes.push([step, { status: "refused", caseId, reason, issues, rule }]);
      continue;
    }
    current = planned.next;
    const { seq, state, closedAt } = current;
    outcomes.push([step, { status: "applied", caseId, seq, state, isClosed: closedAt !== null }]);
  }
  return { outcomes, write: current === before ? undefined : difference(before, current) };
}
