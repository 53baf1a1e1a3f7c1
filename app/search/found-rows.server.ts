// Reads from PostgreSQL what was found: whatever an index says, only what is offered or public now gets onto a page.
import { z } from "zod";
import type { Lang } from "#app/i18n/languages.ts";
import { noticeTypeName, type NoticeType } from "#app/domain/notices/notice-types.ts";
import { standingAt } from "#app/domain/notices/visibility.ts";
import type { Database, Pool } from "#app/platform/db.server.ts";
import { keptRows } from "#app/platform/kept-rows.server.ts";
import { mark } from "./highlight.ts";
import type { Term } from "./query-words.ts";
import type { FoundNotice, FoundService, Hits, Suggestion } from "./search-page.ts";

const ServiceFields = z.object({
  id: z.int(),
  code: z.string(),
  name: z.string(),
  summary: z.string(),
  departmentId: z.string(),
  department: z.string(),
  itemType: z.string(),
  fulfilment: z.string(),
  promisedDays: z.int(),
  visits: z.int(),
  isFree: z.boolean(),
  onlineDepth: z.string(),
});

const NoticeFields = z.object({
  id: z.string(),
  slug: z.string(),
  titleZh: z.string(),
  titleEn: z.string(),
  type: z.string(),
  state: z.string(),
  publishAt: z.date().nullable(),
  expireAt: z.date().nullable(),
  withdrawnAt: z.date().nullable(),
  agencyId: z.string(),
  agencyZh: z.string(),
  agencyEn: z.string(),
});

/** The services of the hits, in their order; those no longer offered are left out. */
export async function readServices(
  pool: Pool,
  lang: Lang,
  hits: Hits<number>["hits"],
  terms: readonly Term[],
  pinned: readonly number[] = [],
  isOfferedHere: (id: number) => boolean = () => true,
): Promise<FoundService[]> {
  if (hits.length === 0) return [];
  const byId = await keptRows(pool, {
    name: `found-service-${lang}`,
    ids: hits.map(({ id }) => id),
    topics: (id) => [`service:${id}`, "catalogue"],
    load: (ids) => loadServices(pool, lang, ids),
  });
  return hits.flatMap(({ id, title, summary }) => {
    const row = byId.get(id);
    if (row === undefined) return [];
    const { departmentId, department, ...rest } = row;
    return {
      ...rest,
      name: mark(row.name, title, terms),
      summary: mark(row.summary, summary, terms),
      department: { id: departmentId, name: department },
      isPinned: pinned.includes(id),
      isOfferedHere: isOfferedHere(id),
    };
  });
}

/** Which of the services any of these divisions offers today. */
export async function offeredIn(
  pool: Pool,
  ids: readonly number[],
  divisions: readonly string[],
): Promise<ReadonlySet<number>> {
  if (ids.length === 0) return new Set();
  const { rows } = await pool.query<{ id: number }>({
    name: "offered-in",
    // The province's day, as provinceDay() says it.
    text: `select distinct type_id as id from adoption, (select (now() at time zone 'Asia/Shanghai')::date) as today(day)
            where type_id = any ($1::int[]) and division_code = any ($2::text[])
              and valid_from <= day and (valid_to is null or valid_to > day)`,
    values: [ids, divisions],
  });
  return new Set(rows.map(({ id }) => id));
}

async function loadServices(
  pool: Pool,
  lang: Lang,
  ids: readonly number[],
): Promise<Map<number, z.infer<typeof ServiceFields>>> {
  const { rows } = await pool.query({
    name: `found-services-${lang}`,
    text: `select t.id, t.catalog_code as code, v.name_${lang} as name, v.summary_${lang} as summary,
                  d.id as "departmentId", d.name_${lang} as department, t.item_type as "itemType", t.fulfilment,
                  v.promised_days as "promisedDays", v.visits, v.is_free as "isFree", v.online_depth as "onlineDepth"
             from service_type t
             join service_type_version v on v.id = t.current_version_id
             join department d on d.id = t.department_id
            where t.id = any ($1::int[])`,
    values: [ids],
  });
  return new Map(
    ServiceFields.array()
      .parse(rows)
      .map((row) => [row.id, row]),
  );
}

/** Names and departments of services, in the order of the ids. */
export async function readSuggestions(pool: Pool, lang: Lang, ids: readonly number[]): Promise<Suggestion[]> {
  const services = await readServices(
    pool,
    lang,
    ids.map((id) => ({ id })),
    [],
  );
  return services.map(({ code, name, department }) => ({
    code,
    name: name.map(({ text }) => text).join(""),
    department: department.name,
  }));
}

/** The notices of the hits that are public at `now`, in their order. */
export async function readNotices(
  { pool }: Database,
  lang: Lang,
  hits: Hits<string>["hits"],
  terms: readonly Term[],
  now: Date,
): Promise<FoundNotice[]> {
  if (hits.length === 0) return [];
  const byId = await keptRows(pool, {
    name: "found-notice",
    ids: hits.map(({ id }) => id),
    topics: (id) => [`notice:${id}`],
    load: (ids) => loadNotices(pool, ids),
  });
  return hits.flatMap(({ id, title }) => {
    const row = byId.get(id);
    if (row === undefined || row.publishAt === null || standingAt(row, now) !== "published") return [];
    const { zh, en } = noticeTypeName(row.type);
    return {
      id,
      slug: row.slug,
      title: mark(lang === "zh" ? row.titleZh : row.titleEn, title, terms),
      type: { code: row.type as NoticeType, zh, en },
      agency: { id: row.agencyId, zh: row.agencyZh, en: row.agencyEn },
      publishAt: row.publishAt,
    };
  });
}

async function loadNotices(
  pool: Pool,
  ids: readonly string[],
): Promise<Map<string, z.infer<typeof NoticeFields>>> {
  const { rows } = await pool.query({
    name: "found-notices",
    text: `select n.id, n.slug, n.title_zh as "titleZh", n.title_en as "titleEn", n.type, n.state,
                  n.publish_at as "publishAt", n.expire_at as "expireAt", n.withdrawn_at as "withdrawnAt",
                  a.id as "agencyId", a.name_zh as "agencyZh", a.name_en as "agencyEn"
             from notice n join agency a on a.id = n.agency_id
            where n.id = any ($1::uuid[])`,
    values: [ids],
  });
  return new Map(
    NoticeFields.array()
      .parse(rows)
      .map((row) => [row.id, row]),
  );
}
