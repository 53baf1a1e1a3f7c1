// Reads from PostgreSQL what was found: whatever an index says, only what is offered or public now gets onto a page.
import { z } from "zod";
import type { Lang } from "#app/i18n/languages.ts";
import { noticeInList } from "#app/domain/notices/notice.query.server.ts";
import { noticeTypeName, type NoticeType } from "#app/domain/notices/notice-types.ts";
import { isPublishedAt } from "#app/domain/notices/visibility.ts";
import type { Database, Pool } from "#app/platform/db.server.ts";
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

/** The services of the hits, in their order; those no longer offered are left out. */
export async function readServices(
  pool: Pool,
  lang: Lang,
  hits: Hits<number>["hits"],
  terms: readonly Term[],
  pinned: readonly number[] = [],
): Promise<FoundService[]> {
  if (hits.length === 0) return [];
  const { rows } = await pool.query({
    name: `found-services-${lang}`,
    text: `select t.id, t.catalog_code as code, v.name_${lang} as name, v.summary_${lang} as summary,
                  d.id as "departmentId", d.name_${lang} as department, t.item_type as "itemType", t.fulfilment,
                  v.promised_days as "promisedDays", v.visits, v.is_free as "isFree", v.online_depth as "onlineDepth"
             from service_type t
             join service_type_version v on v.id = t.current_version_id
             join department d on d.id = t.department_id
            where t.id = any ($1::int[])`,
    values: [hits.map(({ id }) => id)],
  });
  const byId = new Map(
    ServiceFields.array()
      .parse(rows)
      .map((row) => [row.id, row]),
  );
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
    };
  });
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
  { prisma }: Database,
  lang: Lang,
  hits: Hits<string>["hits"],
  terms: readonly Term[],
  now: Date,
): Promise<FoundNotice[]> {
  if (hits.length === 0) return [];
  const rows = await prisma.notice.findMany({
    where: { id: { in: hits.map(({ id }) => id) }, ...isPublishedAt(now) },
    select: { ...noticeInList, id: true },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return hits.flatMap(({ id, title }) => {
    const row = byId.get(id);
    if (row === undefined || row.publishAt === null) return [];
    const { zh, en } = noticeTypeName(row.type);
    return {
      id,
      slug: row.slug,
      title: mark(lang === "zh" ? row.titleZh : row.titleEn, title, terms),
      type: { code: row.type as NoticeType, zh, en },
      agency: { id: row.agency.id, zh: row.agency.nameZh, en: row.agency.nameEn },
      publishAt: row.publishAt,
    };
  });
}
