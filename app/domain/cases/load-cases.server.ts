// Reads cases as the engine needs them: one statement for any number of cases, and of each no more than a step can see or
// change. Called by attempt-steps.server.ts and fire-clocks.server.ts.
import type { Pool } from "#app/platform/db.server.ts";
import type { ClockRow, PastRuns } from "#workflows/kernel/clock.ts";
import type { CaseRecord, TaskRow } from "#workflows/kernel/record.ts";
import type { CaseRow } from "./write-cases.server.ts";

/** A case with its live clocks and open tasks; of those that have ended there is only how often they have run. */
export type LoadedCase = {
  workflow: string;
  row: CaseRow;
  record: Pick<CaseRecord, "clocks" | "tasks" | "pastRuns">;
};

/** The cases of those ids; unknown ids are missing from the map. */
export async function loadCases(
  client: Pick<Pool, "query">,
  ids: readonly string[],
): Promise<Map<string, LoadedCase>> {
  const values = [JSON.stringify(ids)];
  const { rows } = await client.query<Loaded>({ name: "load-cases", text: LOAD, values });
  return new Map(rows.map((row) => [row.id, loadedCase(row)]));
}

type Loaded = CaseRow & {
  workflow: string;
  clocks: ClockArray[] | null;
  endedClocks: string | null;
  tasks: TaskArray[] | null;
  closedTasks: string | null;
};

// As arrays, in the order of LOAD: names beside every value would be most of the text. Instants come as text.
type ClockArray = [
  name: string,
  run: number,
  status: ClockRow["status"],
  ruleId: string,
  article: string,
  days: number,
  unit: ClockRow["unit"],
  extensions: ClockRow["extensions"],
  startedAt: string,
  dueAt: string,
  pausedAt: string | null,
  excluded: ClockRow["excluded"],
  calendarVersion: string,
];
type TaskArray = [name: string, run: number, agencyId: string, role: TaskRow["role"], openedAt: string];

function loadedCase({ workflow, clocks, endedClocks, tasks, closedTasks, ...row }: Loaded): LoadedCase {
  return {
    workflow,
    row,
    record: {
      clocks: (clocks ?? []).map(clockRow),
      tasks: (tasks ?? []).map(taskRow),
      pastRuns: { clocks: counts(endedClocks), tasks: counts(closedTasks) },
    },
  };
}

function clockRow([
  name,
  run,
  status,
  ruleId,
  article,
  days,
  unit,
  extensions,
  startedAt,
  dueAt,
  pausedAt,
  excluded,
  calendarVersion,
]: ClockArray): ClockRow {
  return {
    name,
    run,
    status,
    ruleId,
    article,
    days,
    unit,
    extensions,
    startedAt: new Date(startedAt),
    dueAt: new Date(dueAt),
    pausedAt: pausedAt === null ? null : new Date(pausedAt),
    excluded,
    calendarVersion,
    endedAt: null,
  };
}

function taskRow([name, run, agencyId, role, openedAt]: TaskArray): TaskRow {
  return { name, run, agencyId, role, openedAt: new Date(openedAt), closedAt: null };
}

/** Runs are numbered without gaps, so that their number is that of the last. */
function counts(names: string | null): PastRuns {
  const runs: Record<string, number> = {};
  if (names !== null) for (const name of names.split("\n")) runs[name] = (runs[name] ?? 0) + 1;
  return runs;
}

// The ids come as JSON because PostgreSQL then guesses their number once and for all, and keeps its plan; for an array it
// would plan anew at every call, which costs as much as the reading.
const LOAD = /* sql */ `
  select c.id, c.workflow, c.workflow_version as "workflowVersion", c.value, c.context, c.state,
         c.row_version as "rowVersion", c.last_hash as "lastHash", c.accountable_agency_id as "accountableAgencyId",
         c.due_at as "dueAt", c.is_overdue as "isOverdue", c.outcome, c.rating, c.merged_into_id as "mergedIntoId",
         c.updated_at as "updatedAt", c.closed_at as "closedAt", k.clocks, k.ended as "endedClocks", t.tasks,
         t.closed as "closedTasks"
    from jsonb_array_elements_text($1::jsonb) as asked(id)
    join "case" c on c.id = asked.id::uuid
    cross join lateral (
      select json_agg(json_build_array(name, run, status, rule_id, article, days, unit, extensions, started_at, due_at,
               paused_at, excluded, calendar_version)) filter (where status in ('running', 'paused')) as clocks,
             string_agg(name, E'\\n') filter (where status not in ('running', 'paused')) as ended
        from case_clock where case_id = c.id
    ) k
    cross join lateral (
      select json_agg(json_build_array(name, run, agency_id, role, opened_at)) filter (where closed_at is null) as tasks,
             string_agg(name, E'\\n') filter (where closed_at is not null) as closed
        from case_task where case_id = c.id
    ) t`;
