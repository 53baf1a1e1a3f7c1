// The only way a case moves on: reads the cases once, computes the steps in memory, writes everything in one guarded
// statement. Called by the use cases, the clock loop and the seed. A lost race changes nothing: the step is taken anew on
// what the case has become, or answered as a conflict where the sender said which version he had seen.
import { setTimeout as wait } from "node:timers/promises";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import type { Actor } from "#workflows/kernel/definition.ts";
import type { Refusal, StepResult } from "#workflows/kernel/step.ts";
import { workflow } from "#workflows/registry.ts";
import { type LoadedCase, loadCases } from "./load-cases.server.ts";
import { type CaseInMotion, difference, inMotion, planStep } from "./plan-step.ts";
import { type CaseWrite, writeSteps } from "./write-cases.server.ts";

export type CaseStep = {
  caseId: string;
  type: string;
  /** As the workflow's events declare it. */
  payload: unknown;
  /** Under whose name it goes into the history; the caller has checked that it is them. */
  actor: Actor;
  at: Date;
  /** The rowVersion the sender had before his eyes; when the case has moved on since, the step is a conflict. */
  expectedVersion?: number | undefined;
};

export type StepOutcome =
  | { status: "applied"; caseId: string; seq: number; state: string; isClosed: boolean }
  | {
      status: "refused";
      caseId: string;
      reason: Refusal | "notFound";
      /** Of ruleBroken: which rule, as the event's own check names it. */
      rule?: string | undefined;
      issues?: Extract<StepResult, { ok: false }>["issues"];
    }
  | { status: "conflict"; caseId: string }
  /** The case or its workflow contradicts itself; nothing was written. */
  | { status: "defect"; caseId: string; error: unknown };

export type ApplyOptions = {
  /** False when history is replayed: no mails, no other jobs. */
  jobs?: boolean;
};

/** How often a step is taken anew after a lost race before it is called a conflict. */
const MAX_ATTEMPTS = 10;

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
  for (let attempt = 1; outcomes.size < steps.length; attempt++) {
    const open = steps.filter((step) => !outcomes.has(step));
    if (attempt > MAX_ATTEMPTS) {
      for (const step of open) outcomes.set(step, { status: "conflict", caseId: step.caseId });
      break;
    }
    // Losers of a race spread out, so that they do not lose to each other again.
    if (attempt > 1) await wait(Math.random() * 4 * attempt);
    const loaded = await loadCases(database.pool, [...new Set(open.map(({ caseId }) => caseId))]);
    const plans = planCases(open, loaded);
    const writes = plans.flatMap(({ write }) =>
      write === undefined ? [] : [jobs ? write : { ...write, jobs: [] }],
    );
    const written = writes.length === 0 ? new Set<string>() : await writeUnlessCrossed(database, writes);
    for (const plan of plans) {
      if (plan.write !== undefined && !written.has(plan.write.row.id)) continue;
      for (const [step, outcome] of plan.outcomes) outcomes.set(step, outcome);
    }
  }
  return steps.map((step) => outcomes.get(step) ?? { status: "conflict", caseId: step.caseId });
}

/**
 * Applies one step. Throws AppError: notFound caseUnknown, forbidden eventNotYours, conflict notAllowedNow or caseMovedOn,
 * invalid eventUnknown or payloadInvalid. Throws WorkflowDefect when the case contradicts its workflow.
 */
export async function applyEvent(
  database: Database,
  step: CaseStep,
  options?: ApplyOptions,
): Promise<Extract<StepOutcome, { status: "applied" }>> {
  const [outcome] = await applyEvents(database, [step], options);
  if (outcome?.status === "applied") return outcome;
  if (outcome?.status === "defect") throw outcome.error;
  throw outcome?.status === "refused"
    ? refusal(outcome.reason, outcome.rule)
    : new AppError("conflict", "caseMovedOn");
}

/** The kernel's refusals as the portal's. */
export function refusal(reason: Refusal | "notFound", rule?: string): AppError {
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

type Plan = { outcomes: [CaseStep, StepOutcome][]; write: CaseWrite | undefined };

function planCases(steps: readonly CaseStep[], loaded: ReadonlyMap<string, LoadedCase>): Plan[] {
  const groups = Map.groupBy(steps, ({ caseId }) => caseId);
  return [...groups].map(([caseId, group]) => planCase(group, loaded.get(caseId)));
}

function planCase(steps: readonly CaseStep[], loaded: LoadedCase | undefined): Plan {
  if (loaded === undefined) {
    return {
      outcomes: steps.map((step) => [step, { status: "refused", caseId: step.caseId, reason: "notFound" }]),
      write: undefined,
    };
  }
  try {
    return planLoaded(steps, loaded);
  } catch (error) {
    // One broken case must not hold up the others of its batch.
    return {
      outcomes: steps.map((step) => [step, { status: "defect", caseId: step.caseId, error }]),
      write: undefined,
    };
  }
}

function planLoaded(steps: readonly CaseStep[], loaded: LoadedCase): Plan {
  const outcomes: Plan["outcomes"] = [];
  const definition = workflow(loaded.workflow);
  const before = inMotion(loaded.row, loaded.clocks, loaded.tasks);
  let current: CaseInMotion = before;
  for (const step of steps) {
    const { caseId } = step;
    if (step.expectedVersion !== undefined && step.expectedVersion !== current.seq) {
      outcomes.push([step, { status: "conflict", caseId }]);
      continue;
    }
    const planned = planStep(definition, current, step);
    if (!planned.ok) {
      outcomes.push([
        step,
        { status: "refused", caseId, reason: planned.refusal, issues: planned.issues, rule: planned.reason },
      ]);
      continue;
    }
    current = planned.next;
    const { seq, state, closedAt } = current;
    outcomes.push([step, { status: "applied", caseId, seq, state, isClosed: closedAt !== null }]);
  }
  return { outcomes, write: current === before ? undefined : difference(before, current) };
}

/** Two batches that met crosswise are a lost race for the one PostgreSQL sent back (deadlock_detected), no failure. */
async function writeUnlessCrossed(
  { pool }: Database,
  writes: readonly CaseWrite[],
): Promise<ReadonlySet<string>> {
  try {
    return await writeSteps(pool, writes);
  } catch (error) {
    if ((error as { code?: unknown }).code === "40P01") return new Set();
    throw error;
  }
}
