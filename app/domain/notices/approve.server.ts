// Approves a notice under review: it is public from then on, or from a time to come, without anything further being
// done. Somebody who wrote in it cannot approve it.
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { noticeSlug } from "./notice-slug.ts";
import { latest, type NoticeTimes } from "./notice.schema.ts";
import { type NoticeCommand, takeNoticeAction } from "./take-notice-action.server.ts";

/**
 * Approves it; without publishAt, or with one that has just passed, it is public at `now`. Throws AppError
 * invalid/noticeTimesWrong when it would come down before it is out; else as takeNoticeAction.
 */
export async function approve(
  database: Database,
  command: NoticeCommand & NoticeTimes,
): Promise<{ id: string; rowVersion: number; slug: string; publishAt: Date }> {
  const { now, expireAt = null } = command;
  const publishAt = latest(command.publishAt, now);
  if (expireAt !== null && expireAt <= publishAt) throw new AppError("invalid", "noticeTimesWrong");
  let slug = "";
  const written = await takeNoticeAction(database, "approve", command, (notice) => {
    slug = noticeSlug(notice.titleEn, notice.id);
    return {
      payload: { publishAt: publishAt.toISOString(), expireAt: expireAt?.toISOString() ?? null },
      change: {
        slug,
        publishAt,
        expireAt,
        approverId: command.actor.kind === "person" ? command.actor.userId : null,
      },
      indexAt: [now, publishAt, ...(expireAt === null ? [] : [expireAt])],
    };
  });
  return { ...written, slug, publishAt };
}
