// What the catalogue holds, as rows of cells: for comparing with an import, and for export. Reads only; the caller brings
// the connection, whose transaction decides what is seen.
import { inForceOn } from "../versions.server.ts";
import { listTables, type MainKind, mainTables } from "./format.ts";

/** A connection or a pool. */
export type Client = {
  query<Row extends object>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>;
};

type Raw = Record<string, unknown>;
export type ServiceCells = { cells: string[]; lists: ReadonlyMap<string, string[][]> };

const selects: Record<Exclude<MainKind, "services" | "adoptions">, string> = {
  divisions: `select code, parent_code as "parentCode", level, name_zh as "nameZh", name_en as "nameEn",
                     area_code as "areaCode", valid_from::text as "validFrom", valid_to::text as "validTo",
                     successor_code as "successorCode"
                from division order by level, code collate "C"`,
  departments: `select id, code, name_zh as "nameZh", short_zh as "shortZh", name_en as "nameEn",
                       theme_natural as "themeNatural", theme_legal as "themeLegal"
                  from department order by code collate "C"`,
  agencies: `select a.id, a.department_id as "departmentId", a.division_code as "divisionCode", a.parent_id as "parentId",
                    a.name_zh as "nameZh", a.name_en as "nameEn", a.address_zh as "addressZh",
                    a.address_en as "addressEn", a.hours_zh as "hoursZh", a.hours_en as "hoursEn",
                    a.consult_phone as "consultPhone", a.complaint_phone as "complaintPhone"
               from agency a join division d on d.code = a.division_code order by d.level, a.id collate "C"`,
};

/** All rows of a kind that is small, parents first. */
export async function allRows(client: Client, kind: keyof typeof selects): Promise<string[][]> {
  const { rows } = await client.query<Raw>(selects[kind]);
  return rows.map((row) => mainTables[kind].codec.write(row));
}

/** The edition that counts on the day of each type: the one in force, else the last there is. */
const VERSION = `
  join lateral (
    select * from service_type_version v where v.type_id = t.id
     order by (${inForceOn("wanted.day")}) desc, v.effective_from desc, v.version desc limit 1
  ) v on true`;

const SERVICE = `
  t.catalog_code as "catalogCode", t.department_id as "departmentId", t.item_type as "itemType", t.fulfilment, t.popularity,
  v.effective_from::text as "effectiveFrom", v.name_zh as "nameZh", v.name_en as "nameEn", v.colloquial_zh as "colloquialZh",
  v.colloquial_en as "colloquialEn", v.summary_zh as "summaryZh", v.summary_en as "summaryEn", v.keywords, v.audiences,
  v.themes_natural as "themesNatural", v.themes_legal as "themesLegal", v.case_type as "caseType",
  v.statutory_days as "statutoryDays", v.promised_days as "promisedDays", v.visits, v.online_depth as "onlineDepth",
  v.is_free as "isFree", v.pay_online as "payOnline", v.guide`;

/** The services of those codes, each as on its day (YYYY-MM-DD). */
export async function servicesOf(
  client: Client,
  codes: readonly string[],
  days: readonly string[],
): Promise<Map<string, ServiceCells>> {
  const { rows } = await client.query<Raw>(
    `select ${SERVICE} from unnest($1::text[], $2::date[]) as wanted(code, day)
       join service_type t on t.catalog_code = wanted.code ${VERSION}`,
    [codes, days],
  );
  return new Map(rows.map((row) => [String(row["catalogCode"]), serviceCells(row)]));
}

const SERVICES_AT_ONCE = 500;

/** All services as on `day`, by code, some at a time. With `isBare` rows and cells, else rows as objects. */
export async function* allServices(client: Client, day: string): AsyncGenerator<Raw[]> {
  for (let after = ""; ;) {
    const { rows } = await client.query<Raw>(
      `select ${SERVICE} from (
         select *, $2::text as day from service_type where catalog_code collate "C" > $1 order by catalog_code collate "C" limit ${SERVICES_AT_ONCE}
       ) as t join lateral (select t.day::date as day) as wanted on true ${VERSION} order by t.catalog_code collate "C"`,
      [after, day],
    );
    if (rows.length > 0) yield rows;
    const last = rows.at(-1)?.["catalogCode"];
    if (typeof last !== "string") return;
    after = last;
  }
}

/** The cells of a service and of its guide's lists (without whose and which they are). */
export function serviceCells(row: Raw): ServiceCells {
  const guide = row["guide"] as Raw;
  const lists = listTables.map(({ kind, member, codec }) => {
    const items = (guide[member] ?? []) as unknown[];
    return [kind, items.map((item) => codec.write({ item }))] as const;
  });
  return { cells: mainTables.services.codec.write(row), lists: new Map(lists) };
}

const ADOPTION = `a.division_code as "divisionCode", a.agency_id as "agencyId", a.overrides,
  a.valid_from::text as "validFrom", a.valid_to::text as "validTo"`;

/** The adoptions of those types in those divisions, by type and division. */
export async function adoptionsOf(
  client: Client,
  typeIds: readonly number[],
  divisionCodes: readonly string[],
): Promise<Map<string, string[]>> {
  const { rows } = await client.query<Raw & { typeId: number }>(
    `select a.type_id as "typeId", ${ADOPTION} from unnest($1::int[], $2::text[]) as wanted(type_id, division_code)
       join adoption a using (type_id, division_code)`,
    [typeIds, divisionCodes],
  );
  const { codec } = mainTables.adoptions;
  return new Map(rows.map((row) => [adoptionKey(row.typeId, String(row["divisionCode"])), codec.write(row)]));
}

export function adoptionKey(typeId: number, divisionCode: string): string {
  return `${typeId} ${divisionCode}`;
}

const TYPES_AT_ONCE = 300;

/** All adoptions by service and division, some at a time, as objects. */
export async function* allAdoptions(client: Client): AsyncGenerator<Raw[]> {
  for (let after = ""; ;) {
    const { rows } = await client.query<{ rows: Raw[] | null; last: string | null }>(
      `with types as (
         select id, catalog_code from service_type where catalog_code collate "C" > $1
          order by catalog_code collate "C" limit ${TYPES_AT_ONCE}
       )
       select (select max(catalog_code collate "C") from types) as last,
              (select json_agg(row_to_json(listed)) from (
                 select t.catalog_code as "catalogCode", ${ADOPTION} from types t join adoption a on a.type_id = t.id
                  order by t.catalog_code collate "C", a.division_code collate "C"
               ) as listed) as rows`,
      [after],
    );
    const [found] = rows;
    if (found === undefined || found.last === null) return;
    if (found.rows !== null) yield found.rows;
    after = found.last;
  }
}
