// The one SQL statement that writes cases: rows, events, clocks, tasks and jobs of any number of cases, all or nothing.
// Called by apply-event.server.ts and open-cases.server.ts only; nobody else writes these tables.
import type { Job } from "#app/background/jobs.ts";
import type { Pool } from "#app/platform/db.server.ts";
import type { ClockRow } from "#workflows/kernel/clock.ts";
import type { Outcome } from "#workflows/kernel/effects.ts";
import type { TaskRow } from "#workflows/kernel/record.ts";
import type { ChainedEvent } from "./history-chain.ts";

/** The case's row after the step. Instants are Dates; they travel as ISO text. */
export type CaseRow = {
  id: string;
  workflowVersion: number;
  value: unknown;
  context: unknown;
  state: string;
  rowVersion: number;
  lastHash: string;
  accountableAgencyId: string | null;
  dueAt: Date | null;
  isOverdue: boolean;
  outcome: Outcome | null;
  rating: number | null;
  mergedIntoId: string | null;
  updatedAt: Date;
  closedAt: Date | null;
};

export type EventRow = ChainedEvent & { hash: string };

/** What one case gets written in the statement. */
export type CaseWrite = {
  /** The version the row must still have; undefined for a case that is to be opened. */
  guard: number | undefined;
  row: CaseRow;
  events: readonly EventRow[];
  clocks: readonly ClockRow[];
  tasks: readonly TaskRow[];
  jobs: readonly Job[];
};

/** What only an opening brings. */
export type CaseHead = {
  number: string;
  workflow: string;
  divisionCode: string;
  language: string;
  citizenId: string | null;
  secretHash: string;
  idempotencyKey: string;
  openedAt: Date;
  matter: {
    subject: string;
    body: string;
    place: string | null;
    aboutAgencyId: string | null;
    typeId: number | null;
  };
  /** The sealed identity; null when the citizen stays anonymous. */
  sealed: Uint8Array | null;
};

/**
 * Writes steps of existing cases. Returns the ids that were written; the others had moved on and are untouched. Who calls
 * it wakes the workers after the commit: see jobsIn.
 */
export function writeSteps(client: Pick<Pool, "query">, writes: readonly CaseWrite[]): Promise<Set<string>> {
  const rows = sorted(writes).map((write) => ({ ...write.row, guard: write.guard }));
  return run(client, "case-steps", STEPS, rows, writes);
}

/** How many jobs were written with the cases of `written`. */
export function jobsIn(writes: readonly CaseWrite[], written: ReadonlySet<string>): number {
  return writes.reduce((sum, { row, jobs }) => (written.has(row.id) ? sum + jobs.length : sum), 0);
}

/** Opens cases. Returns the ids that were opened; the others' idempotency key (or number) is taken, and nothing was written. */
export function writeOpenings(
  client: Pick<Pool, "query">,
  openings: readonly (CaseWrite & { head: CaseHead })[],
): Promise<Set<string>> {
  const rows = sorted(openings).map(({ row, head }) => {
    const { matter, sealed, ...rest } = head;
    return {
      ...row,
      ...rest,
      ...matter,
      sealed: sealed === null ? null : Buffer.from(sealed).toString("hex"),
    };
  });
  return run(client, "case-openings", OPENINGS, rows, openings);
}

// Every statement takes its row locks in the order of ids, so that two batches seldom meet crosswise.
function sorted<T extends CaseWrite>(writes: readonly T[]): T[] {
  return [...writes].sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
}

async function run(
  client: Pick<Pool, "query">,
  name: string,
  text: string,
  rows: readonly unknown[],
  writes: readonly CaseWrite[],
): Promise<Set<string>> {
  const parts = [
    rows,
    writes.flatMap(({ events }) => events),
    writes.flatMap(({ row, clocks }) => clocks.map((clock) => ({ ...clock, caseId: row.id }))),
    writes.flatMap(({ row, tasks }) => tasks.map((task) => ({ ...task, caseId: row.id }))),
    writes.flatMap(({ row, jobs }) => jobs.map((job) => ({ ...job, caseId: row.id }))),
  ];
  const values = parts.map((part) => JSON.stringify(part));
  const { rows: written } = await client.query<{ id: string }>({ name, text, values });
  return new Set(written.map(({ id }) => id));
}

// What follows the case rows is the same for both: it is written for those ids alone that `written` returned.
const REST = /* sql */ `
  events as (
    insert into case_event (case_id, seq, type, payload, actor, at, from_state, to_state, workflow_version, prev_hash, hash)
    select e."caseId", e.seq, e.type, e.payload, e.actor, e.at, e."fromState", e."toState", e."workflowVersion",
           e."prevHash", e.hash
      from jsonb_to_recordset($2::jsonb) as e("caseId" uuid, seq int, type text, payload jsonb, actor jsonb,
           at timestamptz, "fromState" text, "toState" text, "workflowVersion" int, "prevHash" text, hash text)
      join written w on w.id = e."caseId"
  ), clocks as (
    insert into case_clock (case_id, name, run, status, rule_id, article, days, unit, extensions, started_at,
           due_at, paused_at, excluded, calendar_version, ended_at)
    select k."caseId", k.name, k.run, k.status, k."ruleId", k.article, k.days, k.unit, k.extensions,
           k."startedAt", k."dueAt", k."pausedAt", k.excluded, k."calendarVersion", k."endedAt"
      from jsonb_to_recordset($3::jsonb) as k("caseId" uuid, name text, run int, status text, "ruleId" text,
           article text, days int, unit text, extensions jsonb, "startedAt" timestamptz, "dueAt" timestamptz, "pausedAt" timestamptz,
           excluded jsonb, "calendarVersion" text, "endedAt" timestamptz)
      join written w on w.id = k."caseId"
    on conflict (case_id, name, run) do update set status = excluded.status, due_at = excluded.due_at,
           extensions = excluded.extensions, paused_at = excluded.paused_at, excluded = excluded.excluded, ended_at = excluded.ended_at
  ), tasks as (
    insert into case_task (case_id, name, run, agency_id, role, opened_at, closed_at)
    select t."caseId", t.name, t.run, t."agencyId", t.role, t."openedAt", t."closedAt"
      from jsonb_to_recordset($4::jsonb) as t("caseId" uuid, name text, run int, "agencyId" text, role text,
           "openedAt" timestamptz, "closedAt" timestamptz)
      join written w on w.id = t."caseId"
    on conflict (case_id, name, run) do update set closed_at = excluded.closed_at
  ), jobs as (
    -- As graphile-worker's add_jobs does it, but for its NOTIFY, which lets commits pass one at a time only, and for its
    -- care of keys and queues, which these jobs do not have: with it a small statement takes a third longer.
    insert into graphile_worker._private_jobs (task_id, payload)
    select coalesce((select id from graphile_worker._private_tasks where identifier = j.name), job_task_id(j.name)),
           j.payload
      from jsonb_to_recordset($5::jsonb) as j("caseId" uuid, name text, payload json)
      join written w on w.id = j."caseId"
  )
  select id from written`;

const ROW_COLUMNS = `id uuid, "workflowVersion" int, value jsonb, context jsonb, state text, "rowVersion" int,
           "lastHash" text, "accountableAgencyId" text, "dueAt" timestamptz, "isOverdue" boolean, outcome text,
           rating smallint, "mergedIntoId" uuid, "updatedAt" timestamptz, "closedAt" timestamptz`;

const STEPS = /* sql */ `
  with written as (
    update "case" c
       set workflow_version = s."workflowVersion", value = s.value, context = s.context, state = s.state,
           row_version = s."rowVersion", last_hash = s."lastHash", accountable_agency_id = s."accountableAgencyId",
           due_at = s."dueAt", is_overdue = s."isOverdue", outcome = s.outcome, rating = s.rating,
           merged_into_id = s."mergedIntoId",
           updated_at = s."updatedAt", closed_at = s."closedAt"
      from jsonb_to_recordset($1::jsonb) as s(guard int, ${ROW_COLUMNS})
     where c.id = s.id and c.row_version = s.guard
    returning c.id
  ), ${REST}`;

const OPENINGS = /* sql */ `
  with opening as (
    select * from jsonb_to_recordset($1::jsonb) as s(number text, workflow text, "divisionCode" text, language text,
           "citizenId" text, "secretHash" text, "idempotencyKey" uuid, "openedAt" timestamptz, subject text, body text,
           place text, "aboutAgencyId" text, "typeId" int, sealed text, ${ROW_COLUMNS})
  ), written as (
    insert into "case" (id, number, workflow, workflow_version, value, context, state, row_version, last_hash,
           accountable_agency_id, division_code, language, due_at, is_overdue, outcome, rating, opened_at, updated_at,
           closed_at, citizen_id, secret_hash, idempotency_key)
    select id, number, workflow, "workflowVersion", value, context, state, "rowVersion", "lastHash",
           "accountableAgencyId", "divisionCode", language, "dueAt", "isOverdue", outcome, rating, "openedAt",
           "updatedAt", "closedAt", "citizenId", "secretHash", "idempotencyKey"
      from opening
    on conflict do nothing
    returning id
  ), matters as (
    insert into case_matter (case_id, subject, body, place, about_agency_id, type_id)
    select o.id, o.subject, o.body, o.place, o."aboutAgencyId", o."typeId" from opening o join written w on w.id = o.id
  ), complainants as (
    insert into complainant (case_id, sealed)
    select o.id, decode(o.sealed, 'hex') from opening o join written w on w.id = o.id where o.sealed is not null
  ), ${REST}`;
