// The only way a case moves on: reads cases once, computes the steps in memory, writes everything in one guarded
// statement. Called by the use cases, the clock loop and the seed. A lost race changes nothing: the step is taken anew on
// what the case has become, or answered as a conflict where the sender said which version he had seen.
import { setTimeout as wait } from "node:timers/promises";
import { AppError } from "#app/platform/app-error.ts";
import { coalesce } from "#app/platform/coalesce.ts";
import type { Database, Pool } from "#app/platform/db.server.ts";
import { attemptSteps } from "./attempt-steps.server.ts";
import type { AppliedStep, ApplyOptions, CaseStep, StepOutcome } from "./case-step.ts";

export type { AppliedStep, ApplyOptions, CaseStep, StepOutcome } from "./case-step.ts";

/** How often a step is taken anew after a lost race before it is called a conflict. */
export const MAX_ATTEMPTS = 10;

/** One statement is planned while the other is at the disk; more than two only make the batches smaller. */
const LANES = 2;
/** So many steps are some milliseconds of this process's time. */
const LARGEST_BATCH = 64;

/**
 * Applies steps of any number of cases, all in one statement; the outcomes are in the order of the steps. Steps of the
 * same case are taken one after the other, each on what the one before has made of it. Cases are independent: one step
 * being refused keeps no other from being applied. Throws only when the database fails; then nothing of the present
 * attempt was written.
 */
export async function applyEvents(
  database: Database,
  steps: readonly CaseStep[],
  { jobs = true }: ApplyOptions = {},
): Promise<StepOutcome[]> {
  const outcomes = new Map<CaseStep, StepOutcome>();
  for (let attempt = 1; attempt <= MAX_ATTEMPTS && outcomes.size < steps.length; attempt++) {
    await spread(attempt);
    const open = steps.filter((step) => !outcomes.has(step));
    for (const [step, outcome] of await attemptSteps(database, open, jobs)) outcomes.set(step, outcome);
  }
  return steps.map((step) => outcomes.get(step) ?? { status: "conflict", caseId: step.caseId });
}

/**
 * Applies one step, in one statement with those that other callers in this process apply at the same time. Throws
 * AppError: notFound caseUnknown, forbidden eventNotYours, conflict notAllowedNow or caseMovedOn, invalid eventUnknown,
 * payloadInvalid or the rule it breaks. Throws WorkflowDefect when the case contradicts its workflow, and what the
 * database threw when that has failed.
 */
export async function applyEvent(
  database: Database,
  step: CaseStep,
  { jobs = true }: ApplyOptions = {},
): Promise<AppliedStep> {
  if (!jobs) return appliedOrThrow((await applyEvents(database, [step], { jobs }))[0]);
  const attemptOne = coalesced(database);
  // A copy, because the same object may be asked for twice.
  const own = { ...step };
  let outcome: StepOutcome | undefined;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS && outcome === undefined; attempt++) {
    await spread(attempt);
    outcome = await attemptOne(own);
  }
  return appliedOrThrow(outcome);
}

/** The step that was applied; throws as applyEvent does when it was not, undefined standing for a race lost too often. */
export function appliedOrThrow(outcome: StepOutcome | undefined): AppliedStep {
  switch (outcome?.status) {
    case "applied":
      return outcome;
    case "defect":
      throw outcome.error;
    case "refused":
      throw refusal(outcome.reason, outcome.rule);
    case "conflict":
    case undefined:
      throw new AppError("conflict", "caseMovedOn");
  }
}

/** The kernel's refusals as the portal's. */
export function refusal(
  reason: Extract<StepOutcome, { status: "refused" }>["reason"],
  rule?: string,
): AppError {
  switch (reason) {
    case "notFound":
      return new AppError("notFound", "caseUnknown");
    case "notAllowedForYou":
      return new AppError("forbidden", "eventNotYours");
    case "notAllowedNow":
      return new AppError("conflict", "notAllowedNow");
    case "unknownEvent":
      return new AppError("invalid", "eventUnknown");
    case "invalidPayload":
      return new AppError("invalid", "payloadInvalid");
    case "ruleBroken":
      return new AppError("invalid", rule ?? "payloadInvalid");
  }
}

/** Before a further attempt losers of a race spread out, so that they do not lose to each other again. */
export async function spread(attempt: number): Promise<void> {
  if (attempt > 1) await wait(Math.random() * 4 * attempt);
}

type Attempt = (step: CaseStep) => Promise<StepOutcome | undefined>;

const attempts = new WeakMap<Pool, Attempt>();

/** One queue for each pool. The outcome is undefined when the race was lost. */
function coalesced(database: Database): Attempt {
  const known = attempts.get(database.pool);
  if (known !== undefined) return known;
  const attempt: Attempt = coalesce({
    lanes: LANES,
    largest: LARGEST_BATCH,
    keyOf: ({ caseId }) => caseId,
    async run(steps) {
      const outcomes = await attemptSteps(database, steps, true);
      return steps.map((step) => outcomes.get(step));
    },
  });
  attempts.set(database.pool, attempt);
  return attempt;
}
