// One step of a notice: policy, then the pure workflow, then the one writing statement. Called by the use cases beside
// it (edit-draft, submit-for-review, return-to-author, approve, withdraw, discard).
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { type Actor, demand } from "#app/domain/people/policy.ts";
import { eventOf, type NoticeAction, stepNotice } from "./notice-step.ts";
import { type NoticeRecord, readNotice } from "./read-notice.server.ts";
import { type NoticeChange, writeNotice } from "./write-notice.server.ts";

/** What every use case of the newsroom is told beside its own input. */
export type NoticeCommand = {
  noticeId: string;
  actor: Actor;
  /** The version the actor had before their eyes. */
  expectedVersion?: number;
  now: Date;
  /** The seed's, for a past whose search index is built afterwards: search is told only of instants after this one. */
  jobsAfter?: Date;
};

/** What a use case makes of the notice: the event's payload, the row's change, when search has to look. */
export type NoticeEffect = { payload: object; change?: NoticeChange; indexAt?: readonly Date[] };

/**
 * Takes the action. Throws AppError notFound/noticeUnknown, signInNeeded or forbidden by the policy's reason, and
 * conflict/noticeMovedOn when the notice is no longer what the actor saw.
 */
export async function takeNoticeAction(
  database: Database,
  action: NoticeAction,
  { noticeId, actor, expectedVersion, now, jobsAfter }: NoticeCommand,
  effectOn: (notice: NoticeRecord) => NoticeEffect,
): Promise<{ id: string; rowVersion: number }> {
  const notice = await readNotice(database, noticeId);
  demand(actor, `notice.${action}`, {
    agencyId: notice.agencyId,
    writerIds: notice.writerIds,
    isPublic: false,
  });
  if (actor.kind !== "person") throw new AppError("signInNeeded", "signInNeeded");
  if (expectedVersion !== undefined && expectedVersion !== notice.rowVersion) throw movedOn();
  const effect = effectOn(notice);
  const next = stepNotice(notice, action, effect.payload, actor, now);
  if (next === undefined) throw movedOn();
  const isWritten = await writeNotice(database, {
    id: notice.id,
    rowVersion: notice.rowVersion,
    state: next,
    change: effect.change ?? {},
    event: { type: eventOf[action], payload: effect.payload, actorId: actor.userId },
    at: now,
    indexAt: (effect.indexAt ?? []).filter((instant) => jobsAfter === undefined || instant > jobsAfter),
    // The seed tells of everything at once.
    isSeen: effect.indexAt !== undefined && jobsAfter === undefined,
  });
  if (!isWritten) throw movedOn();
  return { id: notice.id, rowVersion: notice.rowVersion + 1 };
}

function movedOn(): AppError {
  return new AppError("conflict", "noticeMovedOn");
}
