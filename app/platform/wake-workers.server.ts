// Tells idle workers that jobs have come, for statements that add jobs without saying so themselves: a NOTIFY within the
// transaction would let commits pass one at a time only. Called after the commit; a call that is lost costs the workers'
// polling pause and nothing else.
import type { Pool } from "./db.server.ts";

/** Calls of so many milliseconds become one. */
const GATHER_MS = 20;

const gathered = new WeakMap<Pool, number>();

/** Returns at once. `count` jobs were committed through `pool`; so many workers are woken if they sleep. */
export function wakeWorkers(pool: Pool, count: number): void {
  if (count === 0) return;
  const waiting = gathered.get(pool);
  gathered.set(pool, (waiting ?? 0) + count);
  if (waiting !== undefined) return;
  setTimeout(() => {
    const all = gathered.get(pool) ?? 0;
    gathered.delete(pool);
    // As graphile-worker's own add_jobs does it. Workers also look by themselves, so nobody waits for this to succeed.
    pool
      .query(
        `select pg_notify('jobs:insert', json_build_object('r', random()::text, 'count', $1::int)::text)`,
        [all],
      )
      .catch(() => undefined);
  }, GATHER_MS).unref();
}
