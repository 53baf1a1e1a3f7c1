// The editions before the current ones: what the services people use most asked for and promised until the end of 2025,
// so that guides can say what has changed. Called by catalogue.ts inside its transaction, after the current versions.
import type pg from "pg";

/** Since when the earlier editions were in force; they end where the current ones begin. */
const EARLIER_FROM = "2024-07-01";

/** Slower by some days, as far as the law allowed, and with one more paper, which is no longer asked for. */
const COPY = {
  name: { zh: "居民身份证复印件", en: "Photocopy of the identity card" },
  need: "required",
  form: "paper",
  copies: 1,
  source: "applicant",
  hasBlank: false,
  hasSample: true,
};

/** Writes a first version for the applications of those codes and makes the current one the second; how many. */
export async function writeEarlierVersions(client: pg.PoolClient, codes: readonly string[]): Promise<number> {
  // A statement of its own: the number 1 has to be free before it is given again.
  const { rowCount } = await client.query(
    `update service_type_version v set version = 2 from service_type t
      where t.id = v.type_id and t.catalog_code = any($1) and t.fulfilment = 'request' and v.promised_days > 0`,
    [codes],
  );
  await client.query(
    /* sql */ `
    with chosen as (select *, row_number() over (order by id) as place from service_type_version where version = 2)
    insert into service_type_version (id, type_id, version, effective_from, effective_to, name_zh, name_en, colloquial_zh,
      colloquial_en, summary_zh, summary_en, keywords, audiences, themes_natural, themes_legal, case_type,
      statutory_days, promised_days, visits, online_depth, is_free, pay_online, guide)
    select (select max(id) from service_type_version) + place, type_id, 1, $1::date, effective_from - 1, name_zh, name_en,
           colloquial_zh, colloquial_en, summary_zh, summary_en, keywords, audiences, themes_natural, themes_legal,
           case_type, statutory_days, least(promised_days + 3, coalesce(statutory_days, promised_days + 3)), visits,
           online_depth, is_free, pay_online,
           jsonb_set(guide - 'situations', '{materials}',
             (select coalesce(jsonb_agg(paper - 'when' order by place), '[]') || $2::jsonb
                from jsonb_array_elements(guide->'materials') with ordinality as one(paper, place)
               where not paper ? 'when'))
           || jsonb_build_object(
             'fees', (select coalesce(jsonb_agg(fee - 'when'), '[]') from jsonb_array_elements(guide->'fees') as one(fee)),
             'steps', (select jsonb_agg(step - 'when' order by place)
                         from jsonb_array_elements(guide->'steps') with ordinality as one(step, place)))
      from chosen`,
    [EARLIER_FROM, JSON.stringify([COPY])],
  );
  return rowCount ?? 0;
}
