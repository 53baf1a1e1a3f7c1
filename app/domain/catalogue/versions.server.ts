// Which edition of a guide is in force on a day, and how one comes into force. Editions are immutable: publishing adds one
// and ends the others. service_type.current_version_id follows the calendar; pages that read by day never wait for it.
// Called by approval (editing/), by imports, and by the worker's loop.
import type { PoolClient } from "pg";
import type { Database } from "#app/platform/db.server.ts";
import { announceChange } from "#app/platform/page-changes.server.ts";
import { inTransaction } from "#app/platform/transaction.server.ts";
import type { Guide } from "./guide.schema.ts";
import { dayAfter, provinceDay } from "./province-day.ts";

/** Everything that an edition holds beside its number and its days. */
export type VersionColumns = {
  nameZh: string;
  nameEn: string;
  colloquialZh: readonly string[];
  colloquialEn: readonly string[];
  summaryZh: string;
  summaryEn: string;
  keywords: readonly string[];
  audiences: readonly string[];
  themesNatural: readonly string[];
  themesLegal: readonly string[];
  caseType: string;
  statutoryDays: number | null;
  promisedDays: number;
  visits: number;
  onlineDepth: string;
  isFree: boolean;
  payOnline: boolean;
  guide: Guide;
};

/**
 * SQL that is true of the edition `v` in force on the day `$n`: the latest to have begun that has not ended. With several
 * that fit, the one with the greatest (effective_from, version) counts.
 */
export const inForceOn = (day: string, v = "v"): string =>
  `${v}.effective_from <= ${day}::date and (${v}.effective_to is null or ${v}.effective_to >= ${day}::date)`;

/** Pages that show a service: its own, and those that list it by name. */
const topicsOf = (typeIds: readonly number[]): string[] => [
  "catalogue",
  ...typeIds.map((typeId) => `service:${typeId}`),
];

const COLUMNS: Record<keyof VersionColumns, string> = {
  nameZh: "name_zh",
  nameEn: "name_en",
  colloquialZh: "colloquial_zh",
  colloquialEn: "colloquial_en",
  summaryZh: "summary_zh",
  summaryEn: "summary_en",
  keywords: "keywords",
  audiences: "audiences",
  themesNatural: "themes_natural",
  themesLegal: "themes_legal",
  caseType: "case_type",
  statutoryDays: "statutory_days",
  promisedDays: "promised_days",
  visits: "visits",
  onlineDepth: "online_depth",
  isFree: "is_free",
  payOnline: "pay_online",
  guide: "guide",
};

/**
 * Adds the next edition of a type's guide, in force from `effectiveFrom` (YYYY-MM-DD, `now`'s day or later) on. Every other
 * edition ends the day before; one that was to begin later than that never comes into force. Returns its number. The
 * caller's transaction must hold the type's row (`select … for update`).
 */
export async function publishVersion(
  client: PoolClient,
  {
    typeId,
    content,
    effectiveFrom,
    now,
  }: { typeId: number; content: VersionColumns; effectiveFrom: string; now: Date },
): Promise<number> {
  await client.query(
    `update service_type_version set effective_to = $2::date
      where type_id = $1 and (effective_to is null or effective_to > $2::date)`,
    [typeId, dayAfter(effectiveFrom, -1)],
  );
  const keys = Object.keys(COLUMNS) as (keyof VersionColumns)[];
  const values = keys.map((key) => (key === "guide" ? JSON.stringify(content.guide) : content[key]));
  const { rows } = await client.query<{ id: number; version: number }>(
    `insert into service_type_version (type_id, version, effective_from, ${keys.map((key) => COLUMNS[key]).join(", ")})
     select $1, coalesce(max(version), 0) + 1, $2::date, ${keys.map((_, index) => `$${index + 3}`).join(", ")}
       from service_type_version where type_id = $1
     returning id, version`,
    [typeId, effectiveFrom, ...values],
  );
  const [published] = rows;
  if (published === undefined) throw new Error("an edition was not written");
  // Also for one to come: what is announced or named as scheduled follows at once.
  await activate(client, provinceDay(now), [typeId]);
  await announceChange(client, topicsOf([typeId]));
  return published.version;
}

/**
 * Lets every type point to the edition in force on `now`'s day, and has search told of those that changed; returns their
 * ids. Harmless as often as it is called, and by however many processes; what was missed is caught up with.
 */
export async function activateDueVersions({ pool }: Database, now: Date): Promise<number[]> {
  const day = provinceDay(now);
  // Nearly always there is nothing to do: look before taking a lock.
  const { rowCount } = await pool.query(`${DUE} limit 1`, [day, null]);
  if (rowCount === 0) return [];
  return await inTransaction(pool, async (client) => {
    const typeIds = await activate(client, day, null);
    if (typeIds.length > 0) await announceChange(client, topicsOf(typeIds));
    return typeIds;
  });
}

// Editions that have not ended are about as many as types, and hardly any of them is not pointed to. A type whose last
// edition has ended is offered no more.
const DUE = `
  (select distinct on (v.type_id) v.type_id, v.id
     from service_type_version v
     join service_type t on t.id = v.type_id
    where ${inForceOn("$1")}
      and ($2::int[] is null or v.type_id = any($2))
      and t.current_version_id is distinct from v.id
      and not exists (
        select from service_type_version c
         where c.id = t.current_version_id and ${inForceOn("$1", "c")}
           and (c.effective_from, c.version) > (v.effective_from, v.version)
      )
    order by v.type_id, v.effective_from desc, v.version desc)
  union all
  (select t.id, null
     from service_type t
     join service_type_version c on c.id = t.current_version_id
    where c.effective_to < $1::date
      and ($2::int[] is null or t.id = any($2))
      and not exists (select from service_type_version v where v.type_id = t.id and ${inForceOn("$1")}))`;

async function activate(
  client: PoolClient,
  day: string,
  typeIds: readonly number[] | null,
): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    `with due as (${DUE}),
     moved as (
       update service_type t set current_version_id = due.id from due
        where t.id = due.type_id and t.current_version_id is distinct from due.id
        returning t.id
     ),
     queued as (
       select graphile_worker.add_job(
         'index-service', json_build_object('typeId', moved.id), job_key := 'index-service:' || moved.id
       ) from moved
     )
     select id, (select count(*) from queued) from moved order by id`,
    [day, typeIds],
  );
  return rows.map(({ id }) => id);
}
