// What an administrator sees of the engine's health: work on its way, late deadlines, jobs that gave up, incidents, and
// what operators have done about them. Only reads; mend.server.ts acts.
import { z } from "zod";
import type { Database } from "#app/platform/db.server.ts";

/** A deadline is late when the loop, which looks every few seconds, has not fired it for a minute. */
const LATE_AFTER_SECONDS = 60;
const isLate = "status = 'running' and due_at < $1::timestamptz - make_interval(secs => $2)";

const Counts = z.object({
  open: z.number(),
  overdue: z.number(),
  waitingJobs: z.number(),
  failedJobs: z.number(),
  lateClocks: z.number(),
  incidents: z.number(),
});
export type EngineCounts = z.infer<typeof Counts>;

/** How much is on its way, and how much is stuck, at `now`. */
export async function engineCounts({ pool }: Database, now: Date): Promise<EngineCounts> {
  const { rows } = await pool.query(
    `select
       (select count(*)::int from "case" where closed_at is null) as "open",
       (select count(*)::int from "case" where closed_at is null and is_overdue) as "overdue",
       (select count(*)::int from graphile_worker.jobs where attempts < max_attempts) as "waitingJobs",
       (select count(*)::int from graphile_worker.jobs where attempts >= max_attempts) as "failedJobs",
       (select count(*)::int from case_clock where ${isLate}) as "lateClocks",
       (select count(*)::int from engine_incident where resolved_at is null) as "incidents"`,
    [now, LATE_AFTER_SECONDS],
  );
  return Counts.parse(rows[0]);
}

const FailedJob = z.object({
  id: z.string(),
  task: z.string(),
  attempts: z.number(),
  lastError: z.string().nullable(),
  updatedAt: z.date(),
});
export type FailedJob = z.infer<typeof FailedJob>;

/** Jobs out of retries, newest first, at most `count`. */
export async function failedJobs({ pool }: Database, count: number): Promise<FailedJob[]> {
  const { rows } = await pool.query(
    `select id::text as id, task_identifier as task, attempts, last_error as "lastError", updated_at as "updatedAt"
       from graphile_worker.jobs where attempts >= max_attempts order by updated_at desc, id desc limit $1`,
    [count],
  );
  return z.array(FailedJob).parse(rows);
}

const LateClock = z.object({
  caseId: z.string(),
  number: z.string(),
  workflow: z.string(),
  clock: z.string(),
  dueAt: z.date(),
  /** Whether somebody has been told: an open incident says why. */
  hasIncident: z.boolean(),
});
export type LateClock = z.infer<typeof LateClock>;

/** Deadlines that should have fired by `now`, the longest due first, at most `count`. */
export async function lateClocks({ pool }: Database, now: Date, count: number): Promise<LateClock[]> {
  const { rows } = await pool.query(
    `select c.id as "caseId", c.number, c.workflow, clock.name as clock, clock.due_at as "dueAt",
            exists (select from engine_incident i where i.case_id = c.id and i.resolved_at is null) as "hasIncident"
       from (select case_id, name, due_at from case_clock where ${isLate} order by due_at limit $3) clock
       join "case" c on c.id = clock.case_id order by clock.due_at, c.number`,
    [now, LATE_AFTER_SECONDS, count],
  );
  return z.array(LateClock).parse(rows);
}

const Incident = z.object({
  id: z.string(),
  kind: z.enum(["clockStuck", "defect", "eventRefused"]),
  number: z.string().nullable(),
  workflow: z.string().nullable(),
  state: z.string().nullable(),
  /** What within the case it is about, such as the clock's name; may be empty. */
  subject: z.string(),
  detail: z.unknown(),
  at: z.date(),
});
export type Incident = z.infer<typeof Incident>;

/** Incidents nobody has dealt with, the oldest first, at most `count`. */
export async function openIncidents({ pool }: Database, count: number): Promise<Incident[]> {
  const { rows } = await pool.query(
    `select i.id, i.kind, c.number, c.workflow, c.state, i.subject, i.detail, i.at
       from engine_incident i left join "case" c on c.id = i.case_id
      where i.resolved_at is null order by i.at, i.id limit $1`,
    [count],
  );
  return z.array(Incident).parse(rows);
}

const RecordedAct = z.object({
  id: z.string(),
  /** The operator's name as it is today; null where the account is gone. */
  who: z.string().nullable(),
  kind: z.string(),
  subject: z.object({
    job: z.string().optional(),
    task: z.string().optional(),
    number: z.string().nullish(),
    kind: z.string().optional(),
    about: z.string().optional(),
  }),
  reason: z.string(),
  at: z.date(),
});
export type RecordedAct = z.infer<typeof RecordedAct>;

/** What operators did, the latest first, at most `count`. */
export async function recordedActs({ pool }: Database, count: number): Promise<RecordedAct[]> {
  const { rows } = await pool.query(
    `select act.id, u.name as who, act.kind, act.subject, act.reason, act.at
       from operator_act act left join "user" u on u.id = act.actor_id
      order by act.at desc, act.id desc limit $1`,
    [count],
  );
  return z.array(RecordedAct).parse(rows);
}

const Standing = z.object({
  workflow: z.string(),
  state: z.string(),
  version: z.number(),
  count: z.number(),
});
export type CasesInState = z.infer<typeof Standing>;

/** How many open cases rest in each state, by workflow and by the version that last moved them. */
export async function openCasesByState({ pool }: Database): Promise<CasesInState[]> {
  const { rows } = await pool.query(
    `select workflow, state, workflow_version as version, count(*)::int as count
       from "case" where closed_at is null group by 1, 2, 3 order by 1, 2, 3`,
  );
  return z.array(Standing).parse(rows);
}
