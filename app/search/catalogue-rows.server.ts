// Reads from PostgreSQL what becomes documents of the search engine: all of it in batches, or one row.
import { provinceDay } from "#app/domain/catalogue/province-day.ts";
import type { Pool } from "#app/platform/db.server.ts";
import { NoticeRow, ServiceRow } from "./documents.ts";

const BATCH = 1_000;

// A type without a current version is not offered to anybody. Who offers it changes with the day ($1) and nobody writing
// anything: tend.server.ts sees to that.
const services = `
  select t.id, t.item_type as "itemType", t.fulfilment, t.popularity,
         d.id as "departmentId", d.name_zh as "departmentZh", d.short_zh as "departmentShortZh",
         d.name_en as "departmentEn",
         v.name_zh as "nameZh", v.name_en as "nameEn", v.colloquial_zh as "colloquialZh",
         v.colloquial_en as "colloquialEn", v.keywords, v.summary_zh as "summaryZh", v.summary_en as "summaryEn",
         v.audiences, v.themes_natural as "themesNatural", v.themes_legal as "themesLegal",
         v.visits, v.online_depth as "onlineDepth", v.is_free as "isFree",
         array(select a.division_code from adoption a
                where a.type_id = t.id and a.valid_from <= $1::date and (a.valid_to is null or a.valid_to > $1::date)
                order by 1) as divisions
    from service_type t
    join service_type_version v on v.id = t.current_version_id
    join department d on d.id = t.department_id`;

// What has expired is left out, and comes down from the index by the job of that instant.
const notices = `
  select n.id, n.title_zh as "titleZh", n.title_en as "titleEn", n.body_zh as "bodyZh", n.body_en as "bodyEn",
         n.document_number as "documentNumber", a.name_zh as "agencyZh", a.name_en as "agencyEn",
         n.publish_at as "publishAt", n.expire_at as "expireAt"
    from notice n
    join agency a on a.id = n.agency_id
   where n.state = 'approved' and n.publish_at is not null and (n.expire_at is null or n.expire_at > $1)`;

/** All service types that can be found, in batches. */
export async function* allServices(pool: Pool, now: Date): AsyncGenerator<ServiceRow[]> {
  for (let after = 0; ;) {
    const { rows } = await pool.query(`${services} where t.id > $2 order by t.id limit ${BATCH}`, [
      provinceDay(now),
      after,
    ]);
    const batch = ServiceRow.array().parse(rows);
    const last = batch.at(-1);
    if (last === undefined) return;
    yield batch;
    after = last.id;
  }
}

/** One service type, if it can be found. */
export async function oneService(
  pool: Pick<Pool, "query">,
  id: number,
  now: Date,
): Promise<ServiceRow | undefined> {
  const { rows } = await pool.query(`${services} where t.id = $2`, [provinceDay(now), id]);
  return ServiceRow.optional().parse(rows[0]);
}

/** How many service types can be found. */
export async function countServices(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    "select count(*)::int as count from service_type where current_version_id is not null",
  );
  return rows[0]?.count ?? 0;
}

/** All notices that are or will be public, in batches. */
export async function* allNotices(pool: Pool, now: Date): AsyncGenerator<NoticeRow[]> {
  for (let after = "00000000-0000-0000-0000-000000000000"; ;) {
    const { rows } = await pool.query(`${notices} and n.id > $2::uuid order by n.id limit ${BATCH}`, [
      now,
      after,
    ]);
    const batch = NoticeRow.array().parse(rows);
    const last = batch.at(-1);
    if (last === undefined) return;
    yield batch;
    after = last.id;
  }
}

/** One notice, if it is or will be public. */
export async function oneNotice(
  pool: Pick<Pool, "query">,
  id: string,
  now: Date,
): Promise<NoticeRow | undefined> {
  const { rows } = await pool.query(`${notices} and n.id = $2::uuid`, [now, id]);
  return NoticeRow.optional().parse(rows[0]);
}

/** How many notices are or will be public. */
export async function countNotices(pool: Pool, now: Date): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from (${notices}) as n`,
    [now],
  );
  return rows[0]?.count ?? 0;
}
