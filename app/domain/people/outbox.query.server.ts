// Reads the mails that were written, newest first; for the demonstration's outbox page only.
import type { Database } from "#app/platform/db.server.ts";

/** The newest `count` mails. */
export async function latestMails({ prisma }: Database, count: number) {
  return await prisma.outboxMail.findMany({
    orderBy: { createdAt: "desc" },
    take: count,
    select: { id: true, toAddress: true, subject: true, text: true, createdAt: true },
  });
}
