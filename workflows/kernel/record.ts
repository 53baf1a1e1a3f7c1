// What the engine stores of a case beside the machine's state, and what effects make of it: clocks, tasks, the
// accountable agency, outcome, verdict. Pure; apply-event writes the difference, the conformance tests simulate with it.
import type { Calendars } from "./calendar.ts";
import { applyClockEffect, type ClockRow, fireClock, nextRun, type PastRuns } from "./clock.ts";
import type { StaffRole } from "./definition.ts";
import { WorkflowDefect } from "./defect.ts";
import type { Effect, Outcome } from "./effects.ts";
import type { ClockRule } from "./rule-sets.ts";

/** 待办: one thing that one role of one agency has to do now; shaped like CaseTask. */
export type TaskRow = {
  name: string;
  run: number;
  agencyId: string;
  role: StaffRole;
  openedAt: Date;
  closedAt: Date | null;
};

export type CaseRecord = {
  accountableAgencyId: string | null;
  outcome: Outcome | null;
  rating: number | null;
  isOverdue: boolean;
  /** The case with which this one is answered 并案. */
  mergedIntoId: string | null;
  clocks: readonly ClockRow[];
  tasks: readonly TaskRow[];
  /**
   * How often each clock and task has run before, as far as those rows are not above: a step looks at what is live, and
   * of what has ended it needs the number alone.
   */
  pastRuns: { clocks: PastRuns; tasks: PastRuns };
};

export type RecordSetting = {
  at: Date;
  rules: Readonly<Record<string, ClockRule>>;
  calendars: Calendars;
};

/** The record of a case before its opening event. */
export const emptyRecord: CaseRecord = {
  accountableAgencyId: null,
  outcome: null,
  rating: null,
  isOverdue: false,
  mergedIntoId: null,
  clocks: [],
  tasks: [],
  pastRuns: { clocks: {}, tasks: {} },
};

/**
 * The record after the effects of one step, in their order; rows that did not change are the same objects. Mails and
 * follow-ups are not part of it. Throws WorkflowDefect for what applyClockEffect refuses and for a task opened while it is open.
 */
export function applyEffects(
  record: CaseRecord,
  effects: readonly Effect[],
  setting: RecordSetting,
): CaseRecord {
  return effects.reduce((before, effect) => applyEffect(before, effect, setting), record);
}

/** The record with that clock fired; undefined when it is not due at `at`: then clock.expired must not be sent. */
export function expireClock(record: CaseRecord, clock: string, at: Date): CaseRecord | undefined {
  const clocks = fireClock(record.clocks, clock, at);
  return clocks && { ...record, clocks };
}

/** The open tasks. */
export function openTasks<Row extends Pick<TaskRow, "closedAt">>(tasks: readonly Row[]): Row[] {
  return tasks.filter(({ closedAt }) => closedAt === null);
}

function applyEffect(record: CaseRecord, effect: Effect, setting: RecordSetting): CaseRecord {
  switch (effect.type) {
    case "startClock":
    case "extendClock":
    case "stopClock":
    case "pauseClock":
    case "resumeClock":
      return {
        ...record,
        clocks: applyClockEffect(record.clocks, effect, { ...setting, pastRuns: record.pastRuns.clocks }),
      };
    case "openTask":
      return { ...record, tasks: withOpened(record, effect, setting.at) };
    case "closeTask":
      return { ...record, tasks: withClosed(record.tasks, effect.task, setting.at) };
    case "setAccountable":
      return { ...record, accountableAgencyId: effect.agencyId };
    case "setOutcome":
      return { ...record, outcome: effect.outcome };
    case "setRating":
      return { ...record, rating: effect.rating };
    case "setOverdue":
      return { ...record, isOverdue: effect.overdue };
    case "setMergedInto":
      return { ...record, mergedIntoId: effect.caseId };
    case "notifyCitizen":
    case "openFollowUp":
      return record;
  }
}

function withOpened(
  { tasks, pastRuns }: CaseRecord,
  { task, agencyId, role }: Extract<Effect, { type: "openTask" }>,
  at: Date,
): TaskRow[] {
  const runs = tasks.filter(({ name }) => name === task);
  if (openTasks(runs).length > 0) throw new WorkflowDefect(task, "this task is open already");
  const run = nextRun(runs, pastRuns.tasks, task);
  return [...tasks, { name: task, run, agencyId, role, openedAt: at, closedAt: null }];
}

/** Closing a task that is not open changes nothing. */
function withClosed(tasks: readonly TaskRow[], task: string, at: Date): TaskRow[] {
  return tasks.map((row) => (row.name === task && row.closedAt === null ? { ...row, closedAt: at } : row));
}
