// Lets the demonstration's cases live: opened and moved on through the same engine as real ones, many at a time and without
// mails. Called by the seeds of complaints and of requests.
import { applyEvents, type CaseStep } from "#app/domain/cases/apply-event.server.ts";
import { type LoadedCase, loadCases } from "#app/domain/cases/load-cases.server.ts";
import { type CaseOpening, openCases } from "#app/domain/cases/open-cases.server.ts";
import type { Database } from "#app/platform/db.server.ts";

type Plan = { opening: CaseOpening };

const silent = { jobs: false };

/** Opens the cases that are not there yet. Throws for one that is refused: a plan that has to be mended. */
export async function openAll(database: Database, plans: readonly Plan[]): Promise<void> {
  const opened = await openCases(
    database,
    plans.map(({ opening }) => opening),
    silent,
  );
  const refused = opened.find(({ status }) => status === "refused");
  if (refused !== undefined) throw new Error(`a seeded case was refused: ${JSON.stringify(refused)}`);
}

/** Lets one thing after the other happen to each of the cases, until up to `now` nothing more does. */
export async function liveOn<P extends Plan>(
  database: Database,
  plans: readonly P[],
  {
    now,
    nextStep,
  }: { now: Date; nextStep: (plan: P, loaded: LoadedCase, now: Date) => CaseStep | undefined },
): Promise<void> {
  for (let active = [...plans]; active.length > 0;) {
    const loaded = await loadCases(
      database.pool,
      active.map(({ opening }) => opening.id),
    );
    const steps = active.flatMap((plan) => {
      const row = loaded.get(plan.opening.id);
      const step = row && nextStep(plan, row, now);
      return step === undefined ? [] : [{ plan, step }];
    });
    const outcomes = await applyEvents(
      database,
      steps.map(({ step }) => step),
      silent,
    );
    for (const [index, outcome] of outcomes.entries()) {
      // It would be tried again for ever; a behaviour that does what is not allowed has to be mended.
      if (outcome.status !== "applied")
        throw new Error(`a seeded step failed: ${JSON.stringify([steps[index]?.step, outcome])}`);
    }
    active = steps.map(({ plan }) => plan);
  }
}
