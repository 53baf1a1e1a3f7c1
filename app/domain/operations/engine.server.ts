// What an administrator sees of the engine's health: work on its way, late deadlines, jobs that gave up.
import { z } from "zod";
import type { Database } from "#app/platform/db.server.ts";

/** A deadline is late when the loop, which looks every few seconds, has not fired it for a minute. */
const LATE_AFTER_SECONDS = 60;

const Counts = z.object({
  open: z.number(),
  overdue: z.number(),
  lateClocks: z.number(),
  failedJobs: z.number(),
  waitingJobs: z.number(),
});
export type EngineCounts = z.infer<typeof Counts>;

/** How much is on its way, and how much is stuck, at `now`. */
export async function engineCounts({ pool }: Database, now: Date): Promise<EngineCounts> {
  const { rows } = await pool.query(
    `select
       (select count(*)::int from "case" where closed_at is null) as "open",
       (select count(*)::int from "case" where closed_at is null and is_overdue) as "overdue",
       (select count(*)::int from case_clock
         where status = 'running' and due_at < $1::timestamptz - make_interval(secs => $2)) as "lateClocks",
       (select count(*)::int from graphile_worker.jobs where attempts >= max_attempts) as "failedJobs",
       (select count(*)::int from graphile_worker.jobs where attempts < max_attempts) as "waitingJobs"`,
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
       from graphile_worker.jobs where attempts >= max_attempts order by updated_at desc limit $1`,
    [count],
  );
  return z.array(FailedJob).parse(rows);
}

/** Gives a job that gave up its attempts back; false when there is no such job. */
export async function retryJob({ pool }: Database, id: string): Promise<boolean> {
  if (!/^\d{1,18}$/.test(id)) return false;
  const { rows } = await pool.query(
    `select id from graphile_worker.reschedule_jobs(array[$1::bigint], run_at => now(), attempts => 0)`,
    [id],
  );
  return rows.length > 0;
}
