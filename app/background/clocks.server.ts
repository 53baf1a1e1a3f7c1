// Fires deadlines: finds clocks that have run out and sends clock.expired through the engine, which makes sure that each
// fires once however many processes look, and that late ones are caught up in order. Called by the worker's loop.
import { applyEvents } from "#app/domain/cases/apply-event.server.ts";
import type { Database } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import { remember } from "#app/platform/remember.ts";

/**
 * Fires all that is due at `now`, in batches of `limit` cases; returns how many cases this call moved on. Throws when the
 * database is away.
 */
export async function fireDueClocks(database: Database, now: Date, limit = 200): Promise<number> {
  let moved = 0;
  for (;;) {
    const due = await dueClocks(database, now, limit, [...stuck()]);
    const outcomes = await applyEvents(
      database,
      due.map(({ caseId, clock }) => ({
        caseId,
        type: "clock.expired",
        payload: { clock },
        actor: { kind: "clock" },
        at: now,
      })),
    );
    const applied = outcomes.filter(({ status }) => status === "applied").length;
    const failed = outcomes.filter(({ status }) => status === "refused" || status === "defect");
    await setAside(
      database,
      now,
      failed.map(({ caseId }) => caseId),
    );
    moved += applied;
    if (due.length < limit || applied + failed.length === 0) return moved;
  }
}

/** Cases whose clocks cannot fire because something is wrong with them: this process lets them be, others must not wait. */
const stuck = () => remember("stuck-clocks", () => new Set<string>());

/** A refusal is nothing when another process was quicker. If the clock is due all the same, somebody has to look at it. */
async function setAside(database: Database, now: Date, caseIds: string[]): Promise<void> {
  if (caseIds.length === 0) return;
  for (const { caseId, clock } of await dueClocks(database, now, caseIds.length, [], caseIds)) {
    log.error("a clock has run out and cannot be fired", { caseId, clock });
    stuck().add(caseId);
  }
}

/** The first due clock of each case that has one, the longest due first. */
async function dueClocks(
  { pool }: Database,
  now: Date,
  limit: number,
  except: string[],
  only: string[] | null = null,
): Promise<{ caseId: string; clock: string }[]> {
  const { rows } = await pool.query<{ caseId: string; clock: string }>({
    name: "due-clocks",
    text: /* sql */ `
      select case_id as "caseId", (array_agg(name order by due_at, started_at, name))[1] as clock
        from case_clock
       where status = 'running' and due_at <= $1 and case_id <> all($3::uuid[])
         and ($4::uuid[] is null or case_id = any($4::uuid[]))
       group by case_id order by min(due_at) limit $2`,
    values: [now, limit, except, only],
  });
  return rows;
}
