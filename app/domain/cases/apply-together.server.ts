// Steps of several cases that belong together: all of them are applied or none, as when duplicates are merged into one
// case. Called by use cases. Everything else goes through apply-event.server.ts, where each case stands for itself.
import type { Database } from "#app/platform/db.server.ts";
import { inTransaction } from "#app/platform/transaction.server.ts";
import { wakeWorkers } from "#app/platform/wake-workers.server.ts";
import { appliedOrThrow, MAX_ATTEMPTS, spread } from "./apply-event.server.ts";
import { hasCrossed } from "./attempt-steps.server.ts";
import type { AppliedStep, ApplyOptions, CaseStep } from "./case-step.ts";
import { loadCases } from "./load-cases.server.ts";
import { planCases } from "./plan-cases.ts";
import { type CaseWrite, writeSteps } from "./write-cases.server.ts";

/**
 * Applies the steps in one transaction; the outcomes are in their order. Steps of one case are taken one after the other.
 * Throws what applyEvent throws for the first step that cannot be applied, and then nothing was written for any of them.
 */
export async function applyTogether(
  database: Database,
  steps: readonly CaseStep[],
  { jobs = true }: ApplyOptions = {},
): Promise<AppliedStep[]> {
  const own = steps.map((step) => ({ ...step }));
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    await spread(attempt);
    const loaded = await loadCases(database.pool, [...new Set(own.map(({ caseId }) => caseId))]);
    const plans = planCases(own, loaded, jobs);
    const outcomes = new Map(plans.flatMap((plan) => plan.outcomes));
    const applied = own.map((step) => appliedOrThrow(outcomes.get(step)));
    const writes = plans.flatMap(({ write }) => write ?? []);
    if (await writeAllOrNone(database, writes)) return applied;
  }
  return own.map(() => appliedOrThrow(undefined));
}

/** False when one of the cases has moved on meanwhile: then none was written. */
async function writeAllOrNone({ pool }: Database, writes: readonly CaseWrite[]): Promise<boolean> {
  try {
    await inTransaction(pool, async (client) => {
      const written = await writeSteps(client, writes);
      if (written.size < writes.length) throw new LostRace();
    });
    wakeWorkers(
      pool,
      writes.reduce((sum, { jobs }) => sum + jobs.length, 0),
    );
    return true;
  } catch (error) {
    if (error instanceof LostRace || hasCrossed(error)) return false;
    throw error;
  }
}

class LostRace extends Error {}
