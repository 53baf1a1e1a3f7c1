// What a step makes of a case, in memory: new state, record, chained events and jobs. Pure: apply-event.server.ts loads
// the case before and writes the difference after. Also replays a history, which must give the stored case.
import type { Job } from "#app/background/jobs.ts";
import { cnCalendars } from "#workflows/kernel/calendars/cn.ts";
import { earliestDueAt, firstDue } from "#workflows/kernel/clock.ts";
import type { Actor, StoredState, WorkflowDefinition } from "#workflows/kernel/definition.ts";
import type { Effect } from "#workflows/kernel/effects.ts";
import { ruleSetOf } from "#workflows/kernel/rule-sets.ts";
import { applyEffects, type CaseRecord, emptyRecord, expireClock } from "#workflows/kernel/record.ts";
import { start, step, type StepResult } from "#workflows/kernel/step.ts";
import { hashEvent, NO_EVENT } from "./history-chain.ts";
import type { CaseRow, CaseWrite, EventRow } from "./write-cases.server.ts";

/** A case on its way through any number of steps, with what they have brought so far. */
export type CaseInMotion = {
  id: string;
  stored: StoredState;
  state: string;
  seq: number;
  lastHash: string;
  /** When the last event happened. */
  at: Date;
  closedAt: Date | null;
  record: CaseRecord;
  events: readonly EventRow[];
  jobs: readonly Job[];
};

export type Happening = { type: string; payload: unknown; actor: Actor; at: Date };

export type Planned = { ok: true; next: CaseInMotion } | Extract<StepResult, { ok: false }>;

export const CLOCK_EXPIRED = "clock.expired";

/** The case's first step. */
export function planOpening(definition: WorkflowDefinition, id: string, opening: Happening): Planned {
  const result = start(definition, { ...opening, at: opening.at.toISOString() });
  const blank: CaseInMotion = {
    id,
    stored: { version: definition.version, value: null, context: null },
    state: "",
    seq: 0,
    lastHash: NO_EVENT,
    at: opening.at,
    closedAt: null,
    record: emptyRecord,
    events: [],
    jobs: [],
  };
  return planned(definition, blank, opening, result);
}

/**
 * A further step. Clocks that ran out before it happened are fired first, so that a late act never hides that it was late,
 * however far behind the clock loop is. When the step is refused, nothing of that is kept.
 */
export function planStep(
  definition: WorkflowDefinition,
  current: CaseInMotion,
  happening: Happening,
): Planned {
  // Two servers' clocks may disagree by a little; history never runs backwards.
  const at = happening.at > current.at ? happening.at : current.at;
  if (happening.type === CLOCK_EXPIRED) return planExpiry(definition, current, { ...happening, at });
  const ready = catchUp(definition, current, at);
  return planRecorded(definition, ready, { ...happening, at });
}

/** The case after all clocks that are due at `now` have fired, each at the instant it was due, in that order. */
function catchUp(definition: WorkflowDefinition, current: CaseInMotion, now: Date): CaseInMotion {
  for (let ready = current; ;) {
    const due = firstDue(ready.record.clocks, now);
    if (due === undefined) return ready;
    const planned = planRecorded(definition, ready, {
      type: CLOCK_EXPIRED,
      payload: { clock: due.name },
      actor: { kind: "clock" },
      at: due.dueAt > ready.at ? due.dueAt : ready.at,
    });
    // A workflow that does not know what to do is a defect, which the clock loop reports; people's acts go on.
    if (!planned.ok) return ready;
    ready = planned.next;
  }
}

/** Fires all clocks up to the one that `happening` names; refused when that one is not due any more. */
function planExpiry(definition: WorkflowDefinition, current: CaseInMotion, happening: Happening): Planned {
  const clock = clockOf(happening.payload);
  if (clock === undefined || happening.actor.kind !== "clock")
    return planRecorded(definition, current, happening);
  const next = catchUp(definition, current, happening.at);
  const hasFired = next.events
    .slice(current.events.length)
    .some(({ type, payload }) => type === CLOCK_EXPIRED && clockOf(payload) === clock);
  return hasFired ? { ok: true, next } : planRecorded(definition, current, happening);
}

/** One event and nothing else: no clock is fired on the way, for a history has them recorded. */
export function planRecorded(
  definition: WorkflowDefinition,
  current: CaseInMotion,
  happening: Happening,
): Planned {
  const result = step(definition, current.stored, { ...happening, at: happening.at.toISOString() });
  return planned(definition, current, happening, result);
}

function planned(
  definition: WorkflowDefinition,
  current: CaseInMotion,
  { type, payload, actor, at }: Happening,
  result: StepResult,
): Planned {
  if (!result.ok) return result;
  const expired = type === CLOCK_EXPIRED ? clockOf(payload) : undefined;
  const before = expired === undefined ? current.record : expireClock(current.record, expired, at);
  if (before === undefined) return { ok: false, refusal: "notAllowedNow" };
  const seq = current.seq + 1;
  const event = {
    caseId: current.id,
    seq,
    type,
    payload,
    actor,
    at,
    fromState: current.seq === 0 ? null : current.state,
    toState: result.state,
    workflowVersion: definition.version,
    prevHash: current.lastHash,
  };
  const hash = hashEvent(event);
  return {
    ok: true,
    next: {
      id: current.id,
      stored: result.stored,
      state: result.state,
      seq,
      lastHash: hash,
      at,
      closedAt: result.isFinal ? at : null,
      record: applyEffects(before, result.effects, {
        at,
        rules: ruleSetOf(definition, result.stored.context).clocks,
        calendars: cnCalendars,
      }),
      events: [...current.events, { ...event, hash }],
      jobs: [...current.jobs, ...jobsOf(current.id, seq, result.effects)],
    },
  };
}

function jobsOf(caseId: string, seq: number, effects: readonly Effect[]): Job[] {
  return effects.flatMap((effect): Job[] => {
    switch (effect.type) {
      case "notifyCitizen":
        return [{ name: "send-mail", payload: { caseId, seq, template: effect.template } }];
      case "openFollowUp": {
        const { workflow, about } = effect;
        return [{ name: "open-follow-up", payload: { caseId, seq, workflow, about } }];
      }
      default:
        return [];
    }
  });
}

function clockOf(payload: unknown): string | undefined {
  const clock = (payload as { clock?: unknown } | null | undefined)?.clock;
  return typeof clock === "string" ? clock : undefined;
}

/** The case as it is stored, at rest. */
export function inMotion(
  row: CaseRow,
  { clocks, tasks, pastRuns }: Pick<CaseRecord, "clocks" | "tasks" | "pastRuns">,
): CaseInMotion {
  const { accountableAgencyId, outcome, rating, isOverdue, mergedIntoId } = row;
  return {
    id: row.id,
    stored: { version: row.workflowVersion, value: row.value, context: row.context },
    state: row.state,
    seq: row.rowVersion,
    lastHash: row.lastHash,
    at: row.updatedAt,
    closedAt: row.closedAt,
    record: { accountableAgencyId, outcome, rating, isOverdue, mergedIntoId, clocks, tasks, pastRuns },
    events: [],
    jobs: [],
  };
}

/** The row of a case that has come to rest. */
export function rowOf({ id, stored, state, seq, lastHash, at, closedAt, record }: CaseInMotion): CaseRow {
  const { accountableAgencyId, outcome, rating, isOverdue, mergedIntoId, clocks } = record;
  return {
    id,
    workflowVersion: stored.version,
    value: stored.value,
    context: stored.context,
    state,
    rowVersion: seq,
    lastHash,
    accountableAgencyId,
    dueAt: earliestDueAt(clocks),
    isOverdue,
    outcome,
    rating,
    mergedIntoId,
    updatedAt: at,
    closedAt,
  };
}

/** What has to be written to get from `before` (nothing for an opening) to `after`. */
export function difference(before: CaseInMotion | undefined, after: CaseInMotion): CaseWrite {
  const oldRows = new Set<unknown>([...(before?.record.clocks ?? []), ...(before?.record.tasks ?? [])]);
  return {
    guard: before?.seq,
    row: rowOf(after),
    events: after.events,
    clocks: after.record.clocks.filter((clock) => !oldRows.has(clock)),
    tasks: after.record.tasks.filter((task) => !oldRows.has(task)),
    jobs: after.jobs,
  };
}
