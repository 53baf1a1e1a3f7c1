// Begins the next edition of a guide, from the one in force. There is one open draft of a guide at a time.
import { randomUUID } from "node:crypto";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { type Actor, demand } from "#app/domain/people/policy.ts";
import { provinceDay } from "../province-day.ts";
import { inForceOn } from "../versions.server.ts";
import type { VersionColumns } from "../versions.server.ts";
import { contentOf } from "./guide-content.ts";
import { ownerOf } from "./read-draft.server.ts";
import { VERSION_COLUMNS } from "./version-row.server.ts";

type Row = VersionColumns & { typeId: number; departmentId: string; newest: number; version: number };

/**
 * Writes row and first event in one statement. Throws AppError notFound/guideUnknown for an unknown code or a service
 * without an edition in force, conflict/guideDraftOpen where a draft is open, and by the policy.
 */
export async function startDraft(
  { pool }: Database,
  { code, actor, now }: { code: string; actor: Actor; now: Date },
): Promise<{ id: string; rowVersion: number }> {
  const { rows } = /^[\w-]{1,40}$/.test(code)
    ? await pool.query<Row>(
        `select t.id as "typeId", t.department_id as "departmentId", ${VERSION_COLUMNS}, v.version,
                (select max(version) from service_type_version where type_id = t.id) as newest
           from service_type t join service_type_version v on v.type_id = t.id
          where t.catalog_code = $1 and ${inForceOn("$2")}
          order by v.effective_from desc, v.version desc limit 1`,
        [code, provinceDay(now)],
      )
    : { rows: [] };
  const [found] = rows;
  if (found === undefined) throw new AppError("notFound", "guideUnknown");
  const { typeId, departmentId, newest, version } = found;
  const agencyId = ownerOf(departmentId);
  demand(actor, "guide.start", { agencyId, writerIds: [] });
  if (actor.kind !== "person") throw new AppError("signInNeeded", "signInNeeded");
  const id = randomUUID();
  const written = await pool.query(
    `with created as (
       insert into guide_draft (id, type_id, base_version, state, content, agency_id, author_id, row_version, created_at, updated_at)
       values ($1::uuid, $2, $3, 'draft', $4::jsonb, $5, $6, 1, $7, $7)
       on conflict (type_id) where state in ('draft', 'inReview', 'returned') do nothing
       returning id
     )
     insert into guide_draft_event (draft_id, seq, type, payload, actor_id, at)
     select id, 1, 'started', $8::jsonb, $6, $7 from created`,
    [
      id,
      typeId,
      newest,
      JSON.stringify(contentOf(found)),
      agencyId,
      actor.userId,
      now,
      JSON.stringify({ fromVersion: version, baseVersion: newest }),
    ],
  );
  if (written.rowCount === 0) throw new AppError("conflict", "guideDraftOpen");
  return { id, rowVersion: 1 };
}
