// Reads one notice with what the rules need to know of it. Called by the newsroom and by the use cases.
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import type { Notice } from "#prisma/generated/client.ts";

/** A row of `notice`, and everybody who wrote or changed its text. */
export type NoticeRecord = Notice & { writerIds: string[] };

/** The notice of that id. Throws AppError notFound/noticeUnknown, also for what is no id. */
export async function readNotice({ prisma }: Database, id: string): Promise<NoticeRecord> {
  const row = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
    ? await prisma.notice.findFirst({
        where: { id },
        include: {
          events: {
            where: { type: { in: ["notice.drafted", "notice.edited"] } },
            select: { actorId: true },
          },
        },
      })
    : null;
  if (row === null) throw new AppError("notFound", "noticeUnknown");
  const { events, ...notice } = row;
  return { ...notice, writerIds: [...new Set([notice.authorId, ...events.map(({ actorId }) => actorId)])] };
}
