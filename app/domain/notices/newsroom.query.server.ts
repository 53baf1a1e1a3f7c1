// What officials read in the newsroom: the notices of the agencies they edit or approve for, in every state. Called by
// the newsroom's pages only.
import type { Bilingual } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { type Actor, agenciesWhere, demand } from "#app/domain/people/policy.ts";
import { allowedNoticeActions, type NoticeAction } from "./notice-step.ts";
import { type NoticeTextField, whatIsMissing } from "./notice.schema.ts";
import { readNotice } from "./read-notice.server.ts";
import { type Standing, standingAt } from "./visibility.ts";

export type NoticeInNewsroomList = {
  id: string;
  title: Bilingual;
  type: string;
  agency: { id: string } & Bilingual;
  authorName: string;
  standing: Standing;
  publishAt: Date | null;
  updatedAt: Date;
};

const NEWSROOM_PER_PAGE = 30;

/** The states by which the newsroom's list can be narrowed; "draft" holds the returned ones too. */
export const newsroomFilters = {
  draft: ["draft", "returned"],
  inReview: ["inReview"],
  approved: ["approved"],
  withdrawn: ["withdrawn"],
} as const;
export type NewsroomFilter = keyof typeof newsroomFilters;

/** Notices of the actor's agencies, last changed first; discarded drafts are left out. Pages count from 1. */
export async function newsroomList(
  { prisma }: Database,
  actor: Actor,
  { filter, page = 1, now }: { filter?: NewsroomFilter; page?: number; now: Date },
): Promise<{ notices: NoticeInNewsroomList[]; total: number; page: number; pages: number }> {
  demand(actor, "newsroom.open", undefined);
  const where = {
    agencyId: { in: agenciesWhere(actor, "editor", "approver") },
    state: filter === undefined ? { not: "discarded" } : { in: [...newsroomFilters[filter]] },
  };
  const [total, rows] = await Promise.all([
    prisma.notice.count({ where }),
    prisma.notice.findMany({
      where,
      select: {
        id: true,
        titleZh: true,
        titleEn: true,
        type: true,
        state: true,
        authorId: true,
        publishAt: true,
        expireAt: true,
        withdrawnAt: true,
        updatedAt: true,
        agency: { select: { id: true, nameZh: true, nameEn: true } },
      },
      orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
      skip: (page - 1) * NEWSROOM_PER_PAGE,
      take: NEWSROOM_PER_PAGE,
    }),
  ]);
  const names = await namesOf(
    { prisma },
    rows.map(({ authorId }) => authorId),
  );
  const notices = rows.map((row) => ({
    id: row.id,
    title: { zh: row.titleZh, en: row.titleEn },
    type: row.type,
    agency: { id: row.agency.id, zh: row.agency.nameZh, en: row.agency.nameEn },
    authorName: names.get(row.authorId) ?? "",
    standing: standingAt(row, now),
    publishAt: row.publishAt,
    updatedAt: row.updatedAt,
  }));
  return { notices, total, page, pages: Math.max(1, Math.ceil(total / NEWSROOM_PER_PAGE)) };
}

export type NoticeForNewsroom = {
  id: string;
  slug: string;
  agency: { id: string } & Bilingual;
  type: string;
  titleZh: string;
  titleEn: string;
  bodyZh: string;
  bodyEn: string;
  documentNumber: string | null;
  standing: Standing;
  rowVersion: number;
  publishAt: Date | null;
  expireAt: Date | null;
  withdrawnAt: Date | null;
  withdrawnReason: Bilingual | null;
  authorName: string;
  approverName: string | null;
  /** Oldest first. `payload` as the workflow declares it for the event's type. */
  history: { type: string; at: Date; actorName: string; payload: unknown }[];
  /** What the actor may do now: the page's buttons. */
  allowed: NoticeAction[];
  /** Whether the actor could approve, had they not written in it themselves. */
  isOwnText: boolean;
  /** What must still be written before it can go to review. */
  missing: { field: NoticeTextField; reason: "required" | "tooShort" }[];
};

/** A notice as the newsroom shows it. Throws AppError notFound/noticeUnknown, forbidden/foreignNotice. */
export async function noticeForNewsroom(
  database: Database,
  actor: Actor,
  id: string,
  now: Date,
): Promise<NoticeForNewsroom> {
  const notice = await readNotice(database, id);
  const subject = { agencyId: notice.agencyId, writerIds: notice.writerIds, isPublic: false };
  demand(actor, "notice.read", subject);
  const { prisma } = database;
  const [agency, history] = await Promise.all([
    prisma.agency.findFirst({
      where: { id: notice.agencyId },
      select: { id: true, nameZh: true, nameEn: true },
    }),
    prisma.noticeEvent.findMany({
      where: { noticeId: notice.id },
      select: { type: true, at: true, actorId: true, payload: true },
      orderBy: { seq: "asc" },
    }),
  ]);
  if (agency === null) throw new AppError("notFound", "noticeUnknown");
  const names = await namesOf(database, [
    notice.authorId,
    ...(notice.approverId === null ? [] : [notice.approverId]),
    ...history.map(({ actorId }) => actorId),
  ]);
  return {
    id: notice.id,
    slug: notice.slug,
    agency: { id: agency.id, zh: agency.nameZh, en: agency.nameEn },
    type: notice.type,
    titleZh: notice.titleZh,
    titleEn: notice.titleEn,
    bodyZh: notice.bodyZh,
    bodyEn: notice.bodyEn,
    documentNumber: notice.documentNumber,
    standing: standingAt(notice, now),
    rowVersion: notice.rowVersion,
    publishAt: notice.publishAt,
    expireAt: notice.expireAt,
    withdrawnAt: notice.withdrawnAt,
    withdrawnReason:
      notice.withdrawnReasonZh === null || notice.withdrawnReasonEn === null
        ? null
        : { zh: notice.withdrawnReasonZh, en: notice.withdrawnReasonEn },
    authorName: names.get(notice.authorId) ?? "",
    approverName: notice.approverId === null ? null : (names.get(notice.approverId) ?? ""),
    history: history.map(({ type, at, actorId, payload }) => ({
      type,
      at,
      actorName: names.get(actorId) ?? "",
      payload,
    })),
    allowed: allowedNoticeActions(notice, actor),
    isOwnText: actor.kind === "person" && notice.writerIds.includes(actor.userId),
    missing: whatIsMissing(notice),
  };
}

/** Names by user id. */
async function namesOf({ prisma }: Pick<Database, "prisma">, ids: string[]): Promise<Map<string, string>> {
  const users = await prisma.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}
