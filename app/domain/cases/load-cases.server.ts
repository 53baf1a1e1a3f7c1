// Reads cases as the engine needs them: one statement for any number of cases. Called by apply-event.server.ts.
import type { Pool } from "#app/platform/db.server.ts";
import type { ClockRow } from "#workflows/kernel/clock.ts";
import type { TaskRow } from "#workflows/kernel/record.ts";
import type { CaseRow } from "./write-cases.server.ts";

/** A case as far as a step can see or change it. */
export type LoadedCase = { workflow: string; row: CaseRow; clocks: ClockRow[]; tasks: TaskRow[] };

/** The cases of those ids; unknown ids are missing from the map. */
export async function loadCases(pool: Pool, ids: readonly string[]): Promise<Map<string, LoadedCase>> {
  const { rows } = await pool.query<Loaded>({ name: "load-cases", text: LOAD, values: [ids] });
  return new Map(
    rows.map(({ workflow, clocks, tasks, ...row }) => [
      row.id,
      { workflow, row, clocks: clocks.map(clockRow), tasks: tasks.map(taskRow) },
    ]),
  );
}

type Loaded = CaseRow & { workflow: string; clocks: Instants<ClockRow>[]; tasks: Instants<TaskRow>[] };

/** As the row comes out of JSON: its instants as text. */
type Instants<T> = {
  [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K];
};

function clockRow(clock: Instants<ClockRow>): ClockRow {
  const { startedAt, dueAt, pausedAt, endedAt, ...rest } = clock;
  return {
    ...rest,
    startedAt: new Date(startedAt),
    dueAt: new Date(dueAt),
    pausedAt: instant(pausedAt),
    endedAt: instant(endedAt),
  };
}

function taskRow({ openedAt, closedAt, ...rest }: Instants<TaskRow>): TaskRow {
  return { ...rest, openedAt: new Date(openedAt), closedAt: instant(closedAt) };
}

function instant(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}

const LOAD = /* sql */ `
  select c.id, c.workflow, c.workflow_version as "workflowVersion", c.value, c.context, c.state,
         c.row_version as "rowVersion", c.last_hash as "lastHash", c.accountable_agency_id as "accountableAgencyId",
         c.due_at as "dueAt", c.is_overdue as "isOverdue", c.outcome, c.rating, c.merged_into_id as "mergedIntoId", c.updated_at as "updatedAt",
         c.closed_at as "closedAt",
         coalesce((select jsonb_agg(jsonb_build_object('name', k.name, 'run', k.run, 'status', k.status,
                     'ruleId', k.rule_id, 'article', k.article, 'days', k.days, 'unit', k.unit, 'extensions', k.extensions,
                     'startedAt', k.started_at, 'dueAt', k.due_at, 'pausedAt', k.paused_at, 'excluded', k.excluded,
                     'calendarVersion', k.calendar_version, 'endedAt', k.ended_at) order by k.started_at, k.name, k.run)
                     from case_clock k where k.case_id = c.id), '[]') as clocks,
         coalesce((select jsonb_agg(jsonb_build_object('name', t.name, 'run', t.run, 'agencyId', t.agency_id,
                     'role', t.role, 'openedAt', t.opened_at, 'closedAt', t.closed_at) order by t.opened_at, t.name, t.run)
                     from case_task t where t.case_id = c.id), '[]') as tasks
    from "case" c
   where c.id = any($1::uuid[])`;
