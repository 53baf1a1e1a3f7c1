// Looks after the search engine while the portal runs: notices when it is back or its indexes are not right, lets services
// come and go with the day, and compares index and database once a day. Called again and again by the worker.
import { z } from "zod";
import { provinceDay } from "#app/domain/catalogue/province-day.ts";
import { type Database } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import { engine as processEngine, type SearchEngine } from "./client.server.ts";
import { findingsText } from "./findings-text.ts";
import { hurryIndexJobs } from "./index-jobs.server.ts";
import { noteIndexState } from "./index-state.ts";
import { indexNames } from "./indexes.ts";
import { askForIndexes, indexState } from "./start.server.ts";
import { verifyIndexes } from "./verify.server.ts";

const SWEPT_ON = "search-swept-on";
const VERIFIED_ON = "search-verified-on";
/** Setting: what the last comparison found, in lines (findings-text.ts). */
export const VERIFIED = "search-verified";
/** Nobody searches much then. */
const VERIFY_FROM_HOUR = 3;

export type TendNeeds = { database: Database; engine?: SearchEngine | null; now: Date };

/** One look. Throws when the database is away; an engine that is away is no failure here. */
export async function tendIndexes({ database, engine = processEngine(), now }: TendNeeds): Promise<void> {
  await sweepAdoptions(database, now);
  if (engine === null) return;
  try {
    await engine.write.health();
  } catch {
    for (const name of indexNames) noteIndexState(name, "away");
    return;
  }
  await hurryIndexJobs(database);
  const states = await Promise.all(indexNames.map((name) => indexState({ database, engine, name })));
  if (states.some((state) => state !== "current")) await askForIndexes(database);
  else if (await isTurnToVerify(database, now)) await verifyDaily({ database, engine, now });
}

/**
 * Who offers a service changes with the day, without anybody writing: adds the jobs of the types whose offers began or ended
 * since the last sweep. Returns how many.
 */
export async function sweepAdoptions({ pool }: Database, now: Date): Promise<number> {
  const day = provinceDay(now);
  const { rows } = await pool.query<{ count: number }>(
    /* sql */ `
    with last as (
      select (value #>> '{}')::date as day from setting where key = $1
    ), swept as (
      insert into setting (key, value, updated_at) values ($1, to_jsonb($2::text), now())
      on conflict (key) do update set value = excluded.value, updated_at = now()
       where (setting.value #>> '{}')::date < $2::date
      returning 1
    ), changed as (
      select distinct a.type_id
        from adoption a, last
       where exists (select from swept)
         and ((a.valid_to > last.day and a.valid_to <= $2::date) or (a.valid_from > last.day and a.valid_from <= $2::date))
    ), queued as (
      select graphile_worker.add_job('index-service', json_build_object('typeId', type_id),
                                     job_key := 'index-service:' || type_id || ':' || $2)
        from changed
    )
    select count(*)::int as count from queued`,
    [SWEPT_ON, day],
  );
  return rows[0]?.count ?? 0;
}

/** True for one process a day. */
async function isTurnToVerify({ pool }: Database, now: Date): Promise<boolean> {
  const hour = (now.getUTCHours() + 8) % 24;
  if (hour < VERIFY_FROM_HOUR) return false;
  const { rowCount } = await pool.query(
    `insert into setting (key, value, updated_at) values ($1, to_jsonb($2::text), now())
     on conflict (key) do update set value = excluded.value, updated_at = now() where setting.value <> excluded.value`,
    [VERIFIED_ON, provinceDay(now)],
  );
  return rowCount === 1;
}

async function verifyDaily({ database, engine, now }: Required<TendNeeds>): Promise<void> {
  try {
    const found = await verifyIndexes({ database, engine, now, mends: true });
    const lines = findingsText(found);
    if (found.isRight) log.info("the search index is as the database says", { lines });
    else log.warn("the search index was not as the database says and has been mended", { lines });
    await noteVerified(database, now, lines);
  } catch (error) {
    log.warn("the search index could not be compared with the database", { error });
    await noteVerified(database, now, [
      `not checked: ${error instanceof Error ? error.message : String(error)}`,
    ]);
  }
}

async function noteVerified({ pool }: Database, at: Date, lines: readonly string[]): Promise<void> {
  await pool.query(
    `insert into setting (key, value, updated_at) values ($1, $2, now())
     on conflict (key) do update set value = excluded.value, updated_at = now()`,
    [VERIFIED, JSON.stringify({ at: at.toISOString(), lines })],
  );
}

const Verified = z.object({ at: z.string(), lines: z.array(z.string()) });

/** When index and database were last compared and what was found; undefined before the first time. */
export async function lastVerified({
  pool,
}: Pick<Database, "pool">): Promise<z.infer<typeof Verified> | undefined> {
  const { rows } = await pool.query<{ value: unknown }>("select value from setting where key = $1", [
    VERIFIED,
  ]);
  return Verified.safeParse(rows[0]?.value).data;
}
