// Writes the demonstration province's catalogue: divisions, departments, agencies, 9,000 services with their guides,
// and their adoptions. One transaction: killed half-way, it never happened, and the next start begins anew.
import type pg from "pg";
import type { Database } from "#app/platform/db.server.ts";
import type { Progress } from "#app/platform/progress.ts";
import { composeAdoptions } from "./adoptions.ts";
import { composeAgencies } from "./agencies.ts";
import { composeDivisions, type SeedDivision } from "./divisions.ts";
import { writeEarlierVersions } from "./earlier-versions.ts";
import { composeVersion, type Links } from "./guides.ts";
import { composeServices, type ComposedService } from "./services.ts";
import { vocabulary } from "./vocabulary.ts";

/** The demonstration catalogue's guides are dated to this day. */
const EFFECTIVE_FROM = "2026-01-01";
const GUIDES_PER_STATEMENT = 300;
const ADOPTIONS_PER_STATEMENT = 20_000;

/** Writes everything. `limit` makes a smaller catalogue for tests: the most used services first. */
export async function seedCatalogue(database: Database, progress: Progress, limit?: number): Promise<void> {
  // All or nothing: where there is one service, there are all.
  if ((await database.prisma.serviceType.findFirst({ select: { id: true } })) !== null) return;
  const divisions = composeDivisions();
  const composed = composeServices();
  const services = limit === undefined ? composed : mostUsed(composed, limit);
  const client = await database.pool.connect();
  try {
    await client.query("begin");
    await writePlaces(client, divisions);
    await writeServices(client, services, progress);
    await writeAdoptions(client, services, divisions, progress);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
  await database.pool.query(
    "analyze division, department, agency, service_type, service_type_version, adoption",
  );
}

function mostUsed(services: readonly ComposedService[], count: number): ComposedService[] {
  const chosen = new Set([...services].sort((a, b) => b.popularity - a.popularity).slice(0, count));
  return services.filter((service) => chosen.has(service));
}

async function writePlaces(client: pg.PoolClient, divisions: readonly SeedDivision[]): Promise<void> {
  await insertRows(client, "division", divisions, {
    code: "code",
    parentCode: "parent_code",
    level: "level",
    nameZh: "name_zh",
    nameEn: "name_en",
    areaCode: "area_code",
    validFrom: "valid_from",
    validTo: "valid_to",
    successorCode: "successor_code",
  });
  const departments = vocabulary.departments.map(
    ({ id, code, zh, shortZh, en, themeNatural, themeLegal }) => ({
      id,
      code,
      nameZh: zh,
      shortZh,
      nameEn: en,
      themeNatural,
      themeLegal,
    }),
  );
  await insertRows(client, "department", departments, {
    id: "id",
    code: "code",
    nameZh: "name_zh",
    shortZh: "short_zh",
    nameEn: "name_en",
    themeNatural: "theme_natural",
    themeLegal: "theme_legal",
  });
  await insertRows(client, "agency", composeAgencies(divisions), {
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
  });
}

/** Inserts rows through one JSON parameter; `columns` maps their keys to the table's columns. */
async function insertRows<Row extends object>(
  client: pg.PoolClient,
  table: string,
  rows: readonly Row[],
  columns: Record<keyof Row & string, string>,
): Promise<void> {
  const entries = Object.entries(columns) as [keyof Row & string, string][];
  const named = rows.map((row) => Object.fromEntries(entries.map(([key, column]) => [column, row[key]])));
  const list = entries.map(([, column]) => column).join(", ");
  await client.query(
    `insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(named)],
  );
}

async function writeServices(
  client: pg.PoolClient,
  services: readonly ComposedService[],
  progress: Progress,
): Promise<void> {
  const siblings = new Map<string, ComposedService[]>();
  for (const service of services) {
    const subject = subjectKey(service.catalogCode);
    siblings.set(subject, [...(siblings.get(subject) ?? []), service]);
  }
  for (let start = 0; start < services.length; start += GUIDES_PER_STATEMENT) {
    const batch = services.slice(start, start + GUIDES_PER_STATEMENT);
    const rows = batch.map((service, index) => {
      const { catalogCode, department, action, fulfilment, popularity } = service;
      const others = siblings.get(subjectKey(catalogCode)) ?? [];
      const id = start + index + 1;
      return {
        id,
        catalogCode,
        departmentId: department.id,
        itemType: action.itemType,
        fulfilment,
        popularity,
        ...composeVersion(service, linksOf(service, others)),
      };
    });
    await client.query(
      `with input as (
         select * from jsonb_to_recordset($1::jsonb) as row(
           id int, "catalogCode" text, "departmentId" text, "itemType" text, fulfilment text, popularity int,
           "nameZh" text, "nameEn" text, "colloquialZh" text[], "colloquialEn" text[], "summaryZh" text, "summaryEn" text,
           keywords text[], audiences text[], "themesNatural" text[], "themesLegal" text[], "caseType" text,
           "statutoryDays" int, "promisedDays" int, visits smallint, "onlineDepth" text, "isFree" boolean,
           "payOnline" boolean, guide jsonb)
       ), types as (
         insert into service_type (id, catalog_code, department_id, item_type, fulfilment, popularity)
         select id, "catalogCode", "departmentId", "itemType", fulfilment, popularity from input
       )
       insert into service_type_version (id, type_id, version, effective_from, name_zh, name_en, colloquial_zh,
         colloquial_en, summary_zh, summary_en, keywords, audiences, themes_natural, themes_legal, case_type,
         statutory_days, promised_days, visits, online_depth, is_free, pay_online, guide)
       select id, id, 1, $2::date, "nameZh", "nameEn", "colloquialZh", "colloquialEn", "summaryZh", "summaryEn", keywords,
         audiences, "themesNatural", "themesLegal", "caseType", "statutoryDays", "promisedDays", visits, "onlineDepth",
         "isFree", "payOnline", guide from input`,
      [JSON.stringify(rows), EFFECTIVE_FROM],
    );
    progress("services", Math.min(start + batch.length, services.length), services.length);
  }
  await client.query("update service_type set current_version_id = id");
  const popular = services.filter(({ nameZh }) => vocabulary.popular.includes(nameZh));
  const earlier = await writeEarlierVersions(
    client,
    popular.map(({ catalogCode }) => catalogCode),
  );
  await client.query(
    `select setval(pg_get_serial_sequence('service_type', 'id'), $1),
            setval(pg_get_serial_sequence('service_type_version', 'id'), $2)`,
    [services.length, services.length + earlier],
  );
}

/** What else there is about the subject, and which of it has to be done before: one cannot renew what one does not have. */
function linksOf({ catalogCode, action }: ComposedService, aboutSubject: readonly ComposedService[]): Links {
  const others = aboutSubject.filter((other) => other.catalogCode !== catalogCode);
  const needsFirst =
    /^(renew|expired|damaged|reissue|change|chg|cancel|amend|extend|annual|suspend|resume|employer|in|out)/.test(
      action.id,
    );
  const first = others.find((other) => /^(new|first|apply|file|claim|set|join)$/.test(other.action.id));
  return {
    related: others.slice(0, 6).map((other) => other.catalogCode),
    requires: needsFirst && first !== undefined ? [first.catalogCode] : [],
  };
}

/** Services about the same subject share department and subject number. */
function subjectKey(catalogCode: string): string {
  const [, department, , subject] = catalogCode.split("-");
  return `${department}-${subject}`;
}

async function writeAdoptions(
  client: pg.PoolClient,
  services: readonly ComposedService[],
  divisions: readonly SeedDivision[],
  progress: Progress,
): Promise<void> {
  let batch = emptyBatch();
  for (const [index, service] of services.entries()) {
    for (const adoption of composeAdoptions(service, divisions)) {
      batch.types.push(index + 1);
      batch.divisions.push(adoption.divisionCode);
      batch.agencies.push(adoption.agencyId);
      batch.overrides.push(adoption.overrides === null ? null : JSON.stringify(adoption.overrides));
    }
    const isLast = index === services.length - 1;
    if (batch.types.length < ADOPTIONS_PER_STATEMENT && !isLast) continue;
    await client.query(
      `insert into adoption (type_id, division_code, agency_id, overrides, valid_from)
       select type_id, division_code, agency_id, overrides, $5::date
         from unnest($1::int[], $2::text[], $3::text[], $4::jsonb[]) as row(type_id, division_code, agency_id, overrides)`,
      [batch.types, batch.divisions, batch.agencies, batch.overrides, EFFECTIVE_FROM],
    );
    batch = emptyBatch();
    progress("adoptions", index + 1, services.length);
  }
}

function emptyBatch() {
  return {
    types: [] as number[],
    divisions: [] as string[],
    agencies: [] as string[],
    overrides: [] as (string | null)[],
  };
}
