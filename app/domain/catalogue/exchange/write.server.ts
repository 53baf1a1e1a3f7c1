// Writes what an import changes, many rows in one statement, and tells search and pages. Works on the connection of the
// import's transaction; called by import.server.ts alone, after everything was examined.
import type { PoolClient } from "pg";
import { announceChange, EVERY_PAGE } from "#app/platform/page-changes.server.ts";
import { INDEX_IDENTITY } from "../index-identity.ts";
import type { Known } from "./examination.ts";
import type { AdoptionRow, ServiceRow } from "./format.ts";

export type ServiceToWrite = { row: ServiceRow; isVersionNew: boolean };
export type AdoptionToWrite = { typeId: number; row: AdoptionRow };
type PlaceKind = "divisions" | "departments" | "agencies";

export type Writer = {
  places(kind: PlaceKind, rows: readonly Record<string, unknown>[]): Promise<void>;
  /** Notes the ids of what is new in `known`. */
  services(rows: readonly ServiceToWrite[], known: Known): Promise<void>;
  adoptions(rows: readonly AdoptionToWrite[]): Promise<void>;
  endAdoptions(typeIds: readonly number[], divisionCodes: readonly string[], day: string): Promise<void>;
  /** Has search and pages told of all that was written. */
  announce(): Promise<void>;
};

/** From so many services on, the index is built anew instead of document by document. */
const MOST_JOBS = 500;

const places: Record<PlaceKind, { table: string; key: string; columns: Readonly<Record<string, string>> }> = {
  divisions: {
    table: "division",
    key: "code",
    columns: {
      code: "code",
      parentCode: "parent_code",
      level: "level",
      nameZh: "name_zh",
      nameEn: "name_en",
      areaCode: "area_code",
      validFrom: "valid_from",
      validTo: "valid_to",
      successorCode: "successor_code",
    },
  },
  departments: {
    table: "department",
    key: "id",
    columns: {
      id: "id",
      code: "code",
      nameZh: "name_zh",
      shortZh: "short_zh",
      nameEn: "name_en",
      themeNatural: "theme_natural",
      themeLegal: "theme_legal",
    },
  },
  agencies: {
    table: "agency",
    key: "id",
    columns: {
      id: "id",
      departmentId: "department_id",
      divisionCode: "division_code",
      parentId: "parent_id",
      nameZh: "name_zh",
      nameEn: "name_en",
      addressZh: "address_zh",
      addressEn: "address_en",
      hoursZh: "hours_zh",
      hoursEn: "hours_en",
      consultPhone: "consult_phone",
      complaintPhone: "complaint_phone",
    },
  },
};

/** A writer on the connection of a transaction. `today` is YYYY-MM-DD in the province. */
export function createWriter(client: PoolClient, today: string): Writer {
  const changedTypes = new Set<number>();
  // Names of places and offices stand in every document.
  let isAllChanged = false;

  return {
    async places(kind, rows) {
      if (rows.length === 0) return;
      isAllChanged = true;
      const { table, key, columns } = places[kind];
      const named = rows.map((row) =>
        Object.fromEntries(Object.entries(columns).map(([member, column]) => [column, row[member] ?? null])),
      );
      const list = Object.values(columns).join(", ");
      const sets = Object.values(columns).filter((column) => column !== key);
      await client.query(
        `insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${table}, $1::jsonb)
           on conflict (${key}) do update set ${sets.map((column) => `${column} = excluded.${column}`).join(", ")}`,
        [JSON.stringify(named)],
      );
    },

    async services(rows, known) {
      if (rows.length === 0) return;
      const types = await client.query<{ id: number; code: string }>(UPSERT_TYPES, [
        JSON.stringify(rows.map(({ row }) => row)),
      ]);
      for (const { id, code } of types.rows) {
        changedTypes.add(id);
        known.types.set(code, { promisedDays: known.types.get(code)?.promisedDays ?? 0, id });
      }
      const versions = rows.filter(({ isVersionNew }) => isVersionNew).map(({ row }) => row);
      if (versions.length === 0) return;
      const text = JSON.stringify(versions);
      await client.query(END_VERSIONS, [text]);
      await client.query(ADD_VERSIONS, [text, today]);
      await client.query(POINT_TO_CURRENT, [versions.map(({ catalogCode }) => catalogCode), today]);
    },

    async adoptions(rows) {
      if (rows.length === 0) return;
      for (const { typeId } of rows) changedTypes.add(typeId);
      await client.query(
        `insert into adoption (type_id, division_code, agency_id, overrides, valid_from, valid_to)
         select * from unnest($1::int[], $2::text[], $3::text[], $4::jsonb[], $5::date[], $6::date[])
             on conflict (type_id, division_code) do update
            set agency_id = excluded.agency_id, overrides = excluded.overrides, valid_from = excluded.valid_from,
                valid_to = excluded.valid_to`,
        [
          rows.map(({ typeId }) => typeId),
          rows.map(({ row }) => row.divisionCode),
          rows.map(({ row }) => row.agencyId),
          rows.map(({ row }) => (row.overrides === null ? null : JSON.stringify(row.overrides))),
          rows.map(({ row }) => row.validFrom),
          rows.map(({ row }) => row.validTo),
        ],
      );
    },

    async endAdoptions(typeIds, divisionCodes, day) {
      if (typeIds.length === 0) return;
      for (const typeId of typeIds) changedTypes.add(typeId);
      await client.query(
        `update adoption a set valid_to = $3::date
           from unnest($1::int[], $2::text[]) as ended(type_id, division_code)
          where a.type_id = ended.type_id and a.division_code = ended.division_code`,
        [typeIds, divisionCodes, day],
      );
    },

    async announce() {
      if (!isAllChanged && changedTypes.size === 0) return;
      if (isAllChanged || changedTypes.size > MOST_JOBS) await client.query(BUILD_INDEX_ANEW);
      else await client.query(INDEX_SERVICES, [[...changedTypes]]);
      const topics = isAllChanged
        ? [EVERY_PAGE]
        : ["catalogue", "search", ...[...changedTypes].map((id) => `service:${id}`)];
      await announceChange(client, topics);
    },
  };
}

const UPSERT_TYPES = `
  insert into service_type (catalog_code, department_id, item_type, fulfilment, popularity)
  select "catalogCode", "departmentId", "itemType", fulfilment, popularity
    from jsonb_to_recordset($1::jsonb) as row(
      "catalogCode" text, "departmentId" text, "itemType" text, fulfilment text, popularity int)
      on conflict (catalog_code) do update
     set department_id = excluded.department_id, item_type = excluded.item_type, fulfilment = excluded.fulfilment,
         popularity = excluded.popularity
  returning id, catalog_code as code`;

// As publishVersion() does it for one type: every other edition ends the day before.
const END_VERSIONS = `
  update service_type_version v set effective_to = row."effectiveFrom" - 1
    from jsonb_to_recordset($1::jsonb) as row("catalogCode" text, "effectiveFrom" date)
    join service_type t on t.catalog_code = row."catalogCode"
   where v.type_id = t.id and (v.effective_to is null or v.effective_to >= row."effectiveFrom")`;

const ADD_VERSIONS = `
  insert into service_type_version (type_id, version, effective_from, name_zh, name_en, colloquial_zh, colloquial_en,
    summary_zh, summary_en, keywords, audiences, themes_natural, themes_legal, case_type, statutory_days, promised_days,
    visits, online_depth, is_free, pay_online, guide)
  select t.id, coalesce((select max(version) from service_type_version v where v.type_id = t.id), 0) + 1,
         coalesce(row."effectiveFrom", $2::date), "nameZh", "nameEn", "colloquialZh", "colloquialEn", "summaryZh",
         "summaryEn", keywords, audiences, "themesNatural", "themesLegal", "caseType", "statutoryDays", "promisedDays",
         visits, "onlineDepth", "isFree", "payOnline", guide
    from jsonb_to_recordset($1::jsonb) as row(
      "catalogCode" text, "effectiveFrom" date, "nameZh" text, "nameEn" text, "colloquialZh" text[],
      "colloquialEn" text[], "summaryZh" text, "summaryEn" text, keywords text[], audiences text[],
      "themesNatural" text[], "themesLegal" text[], "caseType" text, "statutoryDays" int, "promisedDays" int,
      visits smallint, "onlineDepth" text, "isFree" boolean, "payOnline" boolean, guide jsonb)
    join service_type t on t.catalog_code = row."catalogCode"
   order by t.id`;

/** Editions to come are pointed to when their day has come: activateDueVersions(). */
const POINT_TO_CURRENT = `
  update service_type t set current_version_id = latest.id
    from (select distinct on (v.type_id) v.type_id, v.id
            from service_type_version v join service_type named on named.id = v.type_id
           where named.catalog_code = any($1) and v.effective_from <= $2::date
             and (v.effective_to is null or v.effective_to >= $2::date)
           order by v.type_id, v.effective_from desc, v.version desc) as latest
   where t.id = latest.type_id and t.current_version_id is distinct from latest.id`;

const INDEX_SERVICES = `
  select graphile_worker.add_job('index-service', json_build_object('typeId', id), job_key := 'index-service:' || id)
    from unnest($1::int[]) as id`;

// An index is known by the identity of the catalogue it was built from: without it the next look builds anew, beside the
// one in use.
const BUILD_INDEX_ANEW = `
  with forgotten as (delete from setting where key = '${INDEX_IDENTITY}')
  select graphile_worker.add_job('ensure-search-index', '{}'::json, job_key := 'ensure-search-index',
                                 job_key_mode := 'preserve_run_at')`;
