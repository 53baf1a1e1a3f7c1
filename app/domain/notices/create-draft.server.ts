// Begins a notice. Called by the newsroom's form and by the seed.
import { randomUUID } from "node:crypto";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { type Actor, demand } from "#app/domain/people/policy.ts";
import type { NoticeDraft } from "./notice.schema.ts";
import { startNotice } from "./notice-step.ts";

/** Writes row and first event in one statement. Throws AppError signInNeeded or forbidden by the policy's reason. */
export async function createDraft(
  { pool }: Database,
  command: {
    agencyId: string;
    actor: Actor;
    text: NoticeDraft;
    now: Date;
    /** The seed's, so that it can be run again. */ id?: string;
  },
): Promise<{ id: string; rowVersion: number }> {
  const { agencyId, actor, text, now, id = randomUUID() } = command;
  demand(actor, "notice.create", { agencyId });
  if (actor.kind !== "person") throw new AppError("signInNeeded", "signInNeeded");
  const { documentNumber = null, ...rest } = text;
  const payload = { agencyId, ...rest, documentNumber };
  const first = startNotice(agencyId, payload, actor, now);
  await pool.query(
    `with created as (
       insert into notice (id, slug, agency_id, type, title_zh, title_en, body_zh, body_en, document_number,
                           state, row_version, author_id, created_at, updated_at)
       -- Until it is approved it has no address of its own.
       values ($1::uuid, $1::text, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10, $11, $11)
       returning id
     )
     insert into notice_event (notice_id, seq, type, payload, actor_id, at)
     select id, 1, $12, $13::jsonb, $10, $11 from created`,
    [
      id,
      agencyId,
      text.type,
      text.titleZh,
      text.titleEn,
      text.bodyZh,
      text.bodyEn,
      documentNumber,
      first.state,
      actor.userId,
      now,
      first.eventType,
      JSON.stringify(payload),
    ],
  );
  return { id, rowVersion: 1 };
}
