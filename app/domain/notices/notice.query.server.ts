// What the public reads of notices. Called by the front page, the notices' pages and search (for its rows). Drafts,
// scheduled and expired notices never leave here.
import type { Bilingual } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { paragraphs } from "./notice.schema.ts";
import { noticeTypeName, type NoticeType } from "./notice-types.ts";
import { isPublicAt, isPublishedAt, standingAt } from "./visibility.ts";

export type NoticeInList = {
  slug: string;
  title: Bilingual;
  type: { code: NoticeType } & Bilingual;
  agency: { id: string } & Bilingual;
  publishAt: Date;
};

export type NoticePage = {
  notices: NoticeInList[];
  total: number;
  /** From 1; a page beyond the last is empty. */
  page: number;
  pages: number;
};

export type PublicNotice = NoticeInList & {
  id: string;
  paragraphs: { zh: string[]; en: string[] };
  documentNumber: string | null;
  expireAt: Date | null;
  /** Set when it was withdrawn after it had been published: the page carries a banner. */
  withdrawn: { at: Date; reason: Bilingual } | null;
};

export const NOTICES_PER_PAGE = 20;

/** The columns of a notice in a list. */
export const noticeInList = {
  slug: true,
  titleZh: true,
  titleEn: true,
  type: true,
  publishAt: true,
  agency: { select: { id: true, nameZh: true, nameEn: true } },
} as const;

/** Published notices at `now`, newest first, of a kind and an agency if told. */
export async function publicNotices(
  { prisma }: Database,
  { type, agencyId, page = 1, now }: { type?: NoticeType; agencyId?: string; page?: number; now: Date },
): Promise<NoticePage> {
  const where = {
    ...isPublishedAt(now),
    ...(type === undefined ? {} : { type }),
    ...(agencyId === undefined ? {} : { agencyId }),
  };
  const [total, rows] = await Promise.all([
    prisma.notice.count({ where }),
    prisma.notice.findMany({
      where,
      select: noticeInList,
      // The id settles the order of notices of the same instant, so that no page repeats one.
      orderBy: [{ publishAt: "desc" }, { id: "asc" }],
      skip: (page - 1) * NOTICES_PER_PAGE,
      take: NOTICES_PER_PAGE,
    }),
  ]);
  return { notices: rows.map(listed), total, page, pages: Math.max(1, Math.ceil(total / NOTICES_PER_PAGE)) };
}

/** The newest `count` published notices at `now`. */
export async function latestNotices({ prisma }: Database, count: number, now: Date): Promise<NoticeInList[]> {
  const rows = await prisma.notice.findMany({
    where: isPublishedAt(now),
    select: noticeInList,
    orderBy: [{ publishAt: "desc" }, { id: "asc" }],
    take: count,
  });
  return rows.map(listed);
}

/** When next, by time alone, a notice comes out or comes down; undefined when none will. Lists are true until then. */
export async function nextNoticeChange({ pool }: Database, now: Date): Promise<Date | undefined> {
  const { rows } = await pool.query<{ at: Date | null }>({
    name: "next-notice-change",
    text: `select least(min(publish_at) filter (where publish_at > $1), min(expire_at) filter (where expire_at > $1)) as at
             from notice where state = 'approved' and (publish_at > $1 or expire_at > $1)`,
    values: [now],
  });
  return rows[0]?.at ?? undefined;
}

/** How many notices are published at `now`, by kind; kinds without any are left out. */
export async function publicNoticeCounts({ prisma }: Database, now: Date): Promise<Map<NoticeType, number>> {
  const rows = await prisma.notice.groupBy({ by: ["type"], where: isPublishedAt(now), _count: true });
  return new Map(rows.map(({ type, _count }) => [type as NoticeType, _count]));
}

/**
 * The notice at that address. Throws AppError gone/noticeExpired after its time, notFound/noticeUnknown where there is
 * none that the public may read (yet).
 */
export async function noticeBySlug({ prisma }: Database, slug: string, now: Date): Promise<PublicNotice> {
  // PostgreSQL refuses NUL in text; no address of ours has one.
  const row = /^[a-z0-9-]{1,100}$/.test(slug)
    ? await prisma.notice.findFirst({
        where: { slug },
        select: {
          ...noticeInList,
          id: true,
          bodyZh: true,
          bodyEn: true,
          documentNumber: true,
          state: true,
          expireAt: true,
          withdrawnAt: true,
          withdrawnReasonZh: true,
          withdrawnReasonEn: true,
        },
      })
    : null;
  if (row === null) throw new AppError("notFound", "noticeUnknown");
  if (standingAt(row, now) === "expired") throw new AppError("gone", "noticeExpired");
  if (!isPublicAt(row, now)) throw new AppError("notFound", "noticeUnknown");
  return {
    ...listed(row),
    id: row.id,
    paragraphs: { zh: paragraphs(row.bodyZh), en: paragraphs(row.bodyEn) },
    documentNumber: row.documentNumber,
    expireAt: row.expireAt,
    withdrawn:
      row.withdrawnAt === null
        ? null
        : {
            at: row.withdrawnAt,
            reason: { zh: row.withdrawnReasonZh ?? "", en: row.withdrawnReasonEn ?? "" },
          },
  };
}

type ListRow = {
  slug: string;
  titleZh: string;
  titleEn: string;
  type: string;
  publishAt: Date | null;
  agency: { id: string; nameZh: string; nameEn: string };
};

function listed({ slug, titleZh, titleEn, type, publishAt, agency }: ListRow): NoticeInList {
  if (publishAt === null) throw new Error(`notice ${slug} is public without a time`);
  return {
    slug,
    title: { zh: titleZh, en: titleEn },
    type: { code: type as NoticeType, ...pick(noticeTypeName(type)) },
    agency: { id: agency.id, zh: agency.nameZh, en: agency.nameEn },
    publishAt,
  };
}

function pick({ zh, en }: Bilingual): Bilingual {
  return { zh, en };
}
