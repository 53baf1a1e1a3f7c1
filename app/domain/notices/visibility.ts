// When the public can read a notice: follows from its state and times at the instant of asking, never from a job having
// run. Queries use the condition, pages the name.
import type { Prisma } from "#prisma/generated/client.ts";

/** What readers know a notice's state as: three of them follow from "approved" and the times. */
export type Standing =
  "draft" | "inReview" | "returned" | "scheduled" | "published" | "expired" | "withdrawn" | "discarded";

export type NoticeTimesAndState = {
  state: string;
  publishAt: Date | null;
  expireAt: Date | null;
  withdrawnAt: Date | null;
};

/** The condition "the public finds it in lists at `now`". Must say the same as standingAt(…) === "published". */
export function isPublishedAt(now: Date): Prisma.NoticeWhereInput {
  return {
    state: "approved",
    publishAt: { lte: now },
    OR: [{ expireAt: null }, { expireAt: { gt: now } }],
  };
}

/** The notice's standing at `now`. */
export function standingAt(notice: NoticeTimesAndState, now: Date): Standing {
  const { state, publishAt, expireAt } = notice;
  if (state !== "approved") return state as Standing;
  if (publishAt === null || publishAt > now) return "scheduled";
  return expireAt !== null && expireAt <= now ? "expired" : "published";
}

/** Whether the public may open its page at `now`: while published, and with a banner once it was withdrawn after that. */
export function isPublicAt(notice: NoticeTimesAndState, now: Date): boolean {
  const standing = standingAt(notice, now);
  return standing === "published" || (standing === "withdrawn" && wasPublished(notice));
}

/** Whether a withdrawn notice had been out before: one withdrawn before its time was never public and stays so. */
function wasPublished({ publishAt, expireAt, withdrawnAt }: NoticeTimesAndState): boolean {
  if (publishAt === null || withdrawnAt === null || publishAt > withdrawnAt) return false;
  return expireAt === null || expireAt > withdrawnAt;
}
