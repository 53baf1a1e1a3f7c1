// Fires deadlines: goes through what has run out, batch by batch. Each fires once however many processes look, late ones
// are caught up in order, and what cannot be fired becomes an incident for an operator. Called by the worker's loop.
import { fireClaimed } from "#app/domain/cases/fire-clocks.server.ts";
import type { Database } from "#app/platform/db.server.ts";
import { wakeWorkers } from "#app/platform/wake-workers.server.ts";
import { log } from "#app/platform/log.server.ts";

/**
 * Fires all that is due at `now`, in batches of `limit` cases; returns how many cases this call moved on. Cases that
 * somebody else is working on are left to the next call. Throws when the database is away.
 */
export async function fireDueClocks(database: Database, now: Date, limit = 200): Promise<number> {
  let moved = 0;
  for (;;) {
    const fired = await fireClaimed(database, now, limit);
    for (const { caseId, clock, why } of fired.stuck)
      log.error("a clock has run out and cannot be fired", { caseId, clock, why });
    wakeWorkers(database.pool, fired.moved);
    moved += fired.moved;
    if (fired.moved + fired.stuck.length === 0) return moved;
  }
}
