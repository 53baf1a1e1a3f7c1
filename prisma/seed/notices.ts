// Seeds the demonstration's notices of the past 90 days through the newsroom's own use cases, so that none can be in a state
// or have a history that could not have come about. Needs the seeded agencies and people.
import { approve } from "#app/domain/notices/approve.server.ts";
import { createDraft } from "#app/domain/notices/create-draft.server.ts";
import { editDraft } from "#app/domain/notices/edit-draft.server.ts";
import { returnToAuthor } from "#app/domain/notices/return-to-author.server.ts";
import { submitForReview } from "#app/domain/notices/submit-for-review.server.ts";
import { withdraw } from "#app/domain/notices/withdraw.server.ts";
import type { Database } from "#app/platform/db.server.ts";
import type { Progress } from "#app/platform/progress.ts";
import { type NoticePlan, type NoticeStep, planNotices } from "./notice-plans.ts";
import { seedNoticeStaff } from "./notice-staff.ts";

export { noticeAgencyIds } from "./notice-staff.ts";

const CONCURRENCY = 8;

/**
 * Makes the notices and steps that are not there yet; interrupted anywhere, the next run with the same `now` goes on, and
 * run again it changes nothing. Search is told only of what lies after `now`: its index is built when seeding is done.
 */
export async function seedNotices(
  database: Database,
  { now, progress }: { now: Date; progress: Progress },
): Promise<void> {
  await seedNoticeStaff(database);
  const plans = planNotices(now);
  const versions = await versionsOf(database, plans);
  const waiting = plans.values();
  let done = 0;
  let hasFailed = false;
  const work = async (): Promise<void> => {
    for (const plan of waiting) {
      if (hasFailed) return;
      for (const [index, step] of plan.steps.entries()) {
        if (index >= (versions.get(plan.id) ?? 0)) await take(database, plan, step, index, now);
      }
      progress("Notices", ++done, plans.length);
    }
  };
  const results = await Promise.allSettled(
    Array.from({ length: CONCURRENCY }, () =>
      work().catch((error: unknown) => {
        hasFailed = true;
        throw error;
      }),
    ),
  );
  const failure = results.find((result) => result.status === "rejected");
  if (failure !== undefined) throw failure.reason;
}

/** Row versions by id: a notice at version n has had its first n steps, or more by somebody since. */
async function versionsOf({ prisma }: Database, plans: readonly NoticePlan[]): Promise<Map<string, number>> {
  const rows = await prisma.notice.findMany({
    where: { id: { in: plans.map(({ id }) => id) } },
    select: { id: true, rowVersion: true },
  });
  return new Map(rows.map(({ id, rowVersion }) => [id, rowVersion]));
}

async function take(
  database: Database,
  { id, agencyId }: NoticePlan,
  step: NoticeStep,
  expectedVersion: number,
  seededAt: Date,
): Promise<unknown> {
  const { actor, at } = step;
  const command = { noticeId: id, actor, now: at, expectedVersion, jobsAfter: seededAt };
  switch (step.action) {
    case "draft":
      return createDraft(database, { id, agencyId, actor, text: step.text, now: at });
    case "edit":
      return editDraft(database, { ...command, text: step.text });
    case "submit":
      return submitForReview(database, command);
    case "return":
      return returnToAuthor(database, { ...command, reason: step.reason });
    case "approve": {
      const { publishAt, expireAt } = step;
      return approve(database, {
        ...command,
        ...(publishAt && { publishAt }),
        ...(expireAt && { expireAt }),
      });
    }
    case "withdraw":
      return withdraw(database, { ...command, reasonZh: step.reasonZh, reasonEn: step.reasonEn });
  }
}
