// The jobs that keep the index in step, where they have to wait: for the engine to come back, for a build to end.
import type { Database } from "#app/platform/db.server.ts";

/**
 * Has index jobs that failed, or wait for a build to end, done now, with all their attempts: what they waited for is over.
 * Those that wait for their time (a notice to be published) are left alone. Returns how many there were.
 */
export async function hurryIndexJobs({ pool }: Database): Promise<number> {
  const { rowCount } = await pool.query(/* sql */ `
    select graphile_worker.reschedule_jobs(array[waiting.id], run_at => now(), attempts => 0)
      from graphile_worker.jobs as waiting
     where waiting.task_identifier in ('index-service', 'index-notice', 'ensure-search-index', 'write-search-synonyms')
       and waiting.locked_at is null and waiting.run_at > now()
       and (waiting.attempts > 0 or waiting.key like 'again:%')`);
  const count = rowCount ?? 0;
  // Rescheduling tells nobody.
  if (count > 0)
    await pool.query(
      "select pg_notify('jobs:insert', json_build_object('r', random()::text, 'count', $1::int)::text)",
      [count],
    );
  return count;
}
