// Deadlines that have run out become events: claims cases, so that however many processes look each clock is fired by one
// of them, and takes their steps in the same transaction. Called by the clock loop (app/background/clocks.server.ts).
import { randomUUID } from "node:crypto";
import type { PoolClient } from "pg";
import type { Database } from "#app/platform/db.server.ts";
import { firstDue } from "#workflows/kernel/clock.ts";
import { inTransaction } from "#app/platform/transaction.server.ts";
import { hasCrossed, isFaultOfData } from "./attempt-steps.server.ts";
import type { CaseStep } from "./case-step.ts";
import { type LoadedCase, loadCases } from "./load-cases.server.ts";
import { type CasePlan, planCases } from "./plan-cases.ts";
import { CLOCK_EXPIRED } from "./plan-step.ts";
import { writeSteps } from "./write-cases.server.ts";

/**
 * A clock that has run out and cannot be fired: an open incident. The loop leaves the case alone until the incident is
 * resolved or somebody has moved the case on.
 */
export type StuckClock = { caseId: string; clock: string; why: string };

export type Fired = {
  /** Cases that were claimed: fewer than the limit means that no more can be had now. */
  claimed: number;
  /** Cases that have moved on. */
  moved: number;
  stuck: StuckClock[];
};

/**
 * Fires what is due at `now` in up to `limit` cases, the longest due first. All due clocks of a case fire in their order,
 * each at the instant it was due. Throws when the database fails; then nothing of this was written.
 */
export async function fireClaimed(database: Database, now: Date, limit: number): Promise<Fired> {
  try {
    return await inTransaction(database.pool, async (client) =>
      fire(client, await claim(client, now, limit), now),
    );
  } catch (error) {
    if (hasCrossed(error)) return { claimed: 0, moved: 0, stuck: [] };
    if (!isFaultOfData(error)) throw error;
    return fireOneByOne(database, now, limit);
  }
}

/** The database will not hold what one of the cases would become: the others fire, and that one is an incident. */
async function fireOneByOne({ pool }: Database, now: Date, limit: number): Promise<Fired> {
  const sum: Fired = { claimed: 0, moved: 0, stuck: [] };
  while (sum.claimed < limit) {
    const one = await inTransaction(pool, async (client) =>
      fireOrSetAside(client, await claim(client, now, 1), now),
    );
    if (one.claimed === 0) break;
    sum.claimed += one.claimed;
    sum.moved += one.moved;
    sum.stuck.push(...one.stuck);
  }
  return sum;
}

async function fireOrSetAside(client: PoolClient, claimed: readonly string[], now: Date): Promise<Fired> {
  await client.query("savepoint fire");
  try {
    return await fire(client, claimed, now);
  } catch (error) {
    if (!isFaultOfData(error)) throw error;
    await client.query("rollback to savepoint fire");
    const steps = dueSteps(await loadCases(client, claimed), now);
    const stuck = steps.map((step) => stuckClock(step, String(error)));
    await recordStuck(client, stuck, now);
    return { claimed: claimed.length, moved: 0, stuck };
  }
}

/**
 * Locks due cases that nobody else is working on. The lock is the row's, as for every step: who acts on a case meanwhile
 * waits, and then sees it fired. No key changes, so that foreign keys are not held up.
 */
async function claim(client: PoolClient, now: Date, limit: number): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>({
    name: "claim-due",
    text: CLAIM,
    values: [now, limit],
  });
  return [...new Set(rows.map(({ id }) => id))];
}

const CLAIM = /* sql */ `
  select c.id
    from case_clock k join "case" c on c.id = k.case_id
   where k.status = 'running' and k.due_at <= $1
     and not exists (select from engine_incident i
                      where i.kind = 'clockStuck' and i.case_id = c.id and i.resolved_at is null
                        and i.detail->'version' = to_jsonb(c.row_version))
   order by k.due_at limit $2
     for no key update of c skip locked`;

async function fire(client: PoolClient, claimed: readonly string[], now: Date): Promise<Fired> {
  if (claimed.length === 0) return { claimed: 0, moved: 0, stuck: [] };
  const loaded = await loadCases(client, claimed);
  const plans = planCases(dueSteps(loaded, now), loaded, true);
  const writes = plans.flatMap(({ write }) => write ?? []);
  const written = writes.length === 0 ? new Set() : await writeSteps(client, writes);
  const stuck = plans.flatMap(stuckOf);
  await recordStuck(client, stuck, now);
  return { claimed: claimed.length, moved: written.size, stuck };
}

/** One step for each case: it fires all that is due before that clock and since. */
function dueSteps(loaded: ReadonlyMap<string, LoadedCase>, now: Date): CaseStep[] {
  return [...loaded].flatMap(([caseId, { record }]) => {
    const due = firstDue(record.clocks, now);
    if (due === undefined) return [];
    return { caseId, type: CLOCK_EXPIRED, payload: { clock: due.name }, actor: { kind: "clock" }, at: now };
  });
}

function stuckOf({ outcomes }: CasePlan): StuckClock[] {
  return outcomes.flatMap(([step, outcome]) => {
    switch (outcome.status) {
      case "refused":
        return stuckClock(step, outcome.reason);
      case "defect":
        return stuckClock(step, String(outcome.error));
      default:
        return [];
    }
  });
}

function stuckClock({ caseId, payload }: CaseStep, why: string): StuckClock {
  return { caseId, clock: (payload as { clock: string }).clock, why };
}

/** The same trouble as before is the same incident. */
async function recordStuck(client: PoolClient, stuck: readonly StuckClock[], now: Date): Promise<void> {
  if (stuck.length === 0) return;
  const rows = stuck.map((each) => ({ id: randomUUID(), ...each }));
  await client.query({
    name: "record-stuck",
    text: /* sql */ `
      insert into engine_incident (id, kind, case_id, subject, detail, at)
      select s.id, 'clockStuck', c.id, s.clock, jsonb_build_object('why', s.why, 'version', c.row_version), $2
        from jsonb_to_recordset($1::jsonb) as s(id uuid, "caseId" uuid, clock text, why text)
        join "case" c on c.id = s."caseId"
      on conflict (kind, case_id, subject) where resolved_at is null
      do update set detail = excluded.detail, at = excluded.at`,
    values: [JSON.stringify(rows), now],
  });
}
