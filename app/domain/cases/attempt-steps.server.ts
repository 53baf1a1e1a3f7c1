// One attempt at any number of steps: one read, the steps in memory, one guarded statement for everything. Called by
// apply-event.server.ts, which decides what becomes of those that have lost a race.
import type { Database } from "#app/platform/db.server.ts";
import type { CaseStep, StepOutcome } from "./case-step.ts";
import { wakeWorkers } from "#app/platform/wake-workers.server.ts";
import { loadCases } from "./load-cases.server.ts";
import { allDefect, type CasePlan, planCases } from "./plan-cases.ts";
import { jobsIn, writeSteps } from "./write-cases.server.ts";

/**
 * The outcomes of all steps but those whose case has moved on since it was read: of these nothing was written. A step
 * that the database will not hold is a defect of its own case and hurts no other. Throws when the database fails: then
 * nothing, or in the rare case of an answer lost on its way everything, was written.
 */
export async function attemptSteps(
  { pool }: Database,
  steps: readonly CaseStep[],
  jobs: boolean,
): Promise<Map<CaseStep, StepOutcome>> {
  const loaded = await loadCases(pool, [...new Set(steps.map(({ caseId }) => caseId))]);
  const plans = await writePlans(pool, planCases(steps, loaded, jobs));
  return new Map(plans.flatMap(({ outcomes }) => outcomes));
}

/** The plans that hold now; those that have lost a race are missing. */
async function writePlans(pool: Database["pool"], plans: readonly CasePlan[]): Promise<CasePlan[]> {
  const writes = plans.flatMap(({ write }) => write ?? []);
  if (writes.length === 0) return [...plans];
  try {
    const written = await writeSteps(pool, writes);
    wakeWorkers(pool, jobsIn(writes, written));
    return plans.filter(({ write }) => write === undefined || written.has(write.row.id));
  } catch (error) {
    if (hasCrossed(error)) return plans.filter(({ write }) => write === undefined);
    if (!isFaultOfData(error)) throw error;
    // Which case it was is found by writing each alone.
    if (writes.length === 1) return plans.map((plan) => (plan.write ? defect(plan, error) : plan));
    const alone: CasePlan[] = [];
    for (const plan of plans) alone.push(...(await writePlans(pool, [plan])));
    return alone;
  }
}

function defect({ outcomes }: CasePlan, error: unknown): CasePlan {
  return allDefect(
    outcomes.map(([step]) => step),
    error,
  );
}

/** Two batches that met crosswise are a lost race for the one PostgreSQL sent back (deadlock_detected), no failure. */
export function hasCrossed(error: unknown): boolean {
  return codeOf(error) === "40P01";
}

/** Whether PostgreSQL refuses what it was given (data, constraints, limits), and would again; else it is in trouble itself. */
export function isFaultOfData(error: unknown): boolean {
  return /^(22|23|54)/.test(codeOf(error));
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "";
}
