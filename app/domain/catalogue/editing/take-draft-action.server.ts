// One step of a draft: policy, then whether its state allows it, then the one writing statement. Called by the use cases
// beside it; approval writes more and does so itself.
import { AppError } from "#app/platform/app-error.ts";
import type { Database, Pool } from "#app/platform/db.server.ts";
import { type Actor, demand } from "#app/domain/people/policy.ts";
import { type DraftAction, rightFor, stepDraft } from "./draft-step.ts";
import { type DraftRecord, readDraft } from "./read-draft.server.ts";

/** What every use case is told beside its own input. */
export type DraftCommand = {
  draftId: string;
  actor: Actor;
  /** The version the actor had before their eyes. */
  expectedVersion?: number | undefined;
  now: Date;
};

/** What becomes of the row beside its state, and what the history keeps. */
export type DraftEffect = { content?: object; baseVersion?: number; payload: object };

/**
 * Takes the action. Throws AppError notFound/guideUnknown, signInNeeded or forbidden by the policy's reason, and
 * conflict/guideMovedOn when the draft is no longer what the actor saw.
 */
export async function takeDraftAction(
  database: Database,
  action: DraftAction,
  command: DraftCommand,
  effectOn: (draft: DraftRecord) => DraftEffect | Promise<DraftEffect>,
): Promise<{ id: string; rowVersion: number }> {
  const { draft, next, userId } = await mayTake(database, action, command);
  const effect = await effectOn(draft);
  const isWritten = await writeDraft(database.pool, draft, {
    ...effect,
    ...next,
    actorId: userId,
    at: command.now,
  });
  if (!isWritten) throw movedOn();
  return { id: draft.id, rowVersion: draft.rowVersion + 1 };
}

/** The draft, once policy, state and the version seen allow the action. Throws as takeDraftAction. */
export async function mayTake(
  database: Database,
  action: DraftAction,
  { draftId, actor, expectedVersion }: DraftCommand,
): Promise<{ draft: DraftRecord; next: { state: string; event: string }; userId: string }> {
  const draft = await readDraft(database, draftId);
  demand(actor, rightFor(action), draft);
  if (actor.kind !== "person") throw new AppError("signInNeeded", "signInNeeded");
  if (expectedVersion !== undefined && expectedVersion !== draft.rowVersion) throw movedOn();
  const next = stepDraft(draft.state, action);
  if (next === undefined) throw movedOn();
  return { draft, next, userId: actor.userId };
}

/** Row and history in one statement; false when somebody else wrote first, and then nothing is written. */
export async function writeDraft(
  client: Pick<Pool, "query">,
  { id, rowVersion }: Pick<DraftRecord, "id" | "rowVersion">,
  write: DraftEffect & {
    state: string;
    event: string;
    actorId: string;
    at: Date;
    approval?: { effectiveFrom: string };
  },
): Promise<boolean> {
  const { rowCount } = await client.query(
    `with changed as (
       update guide_draft
          set state = $3, row_version = row_version + 1, updated_at = $4,
              content = coalesce($8::jsonb, content), base_version = coalesce($9, base_version),
              approver_id = case when $10::date is null then approver_id else $7 end,
              effective_from = coalesce($10::date, effective_from)
        where id = $1::uuid and row_version = $2
        returning id, row_version
     )
     insert into guide_draft_event (draft_id, seq, type, payload, actor_id, at)
     select id, row_version, $5, $6::jsonb, $7, $4 from changed`,
    [
      id,
      rowVersion,
      write.state,
      write.at,
      write.event,
      JSON.stringify(write.payload),
      write.actorId,
      write.content === undefined ? null : JSON.stringify(write.content),
      write.baseVersion ?? null,
      write.approval?.effectiveFrom ?? null,
    ],
  );
  return rowCount === 1;
}

export function movedOn(): AppError {
  return new AppError("conflict", "guideMovedOn");
}
