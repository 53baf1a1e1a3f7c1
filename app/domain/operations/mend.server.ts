// What an operator does by hand when something is stuck. Each act and its record are one statement: neither is there
// without the other. Called by the engine room's page; never touches a case, which only apply-event does.
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { demand, type Actor } from "#app/domain/people/policy.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import type { Mend, MendKind } from "./operations.schema.ts";

/**
 * Does it at `now`, for the reason given. False when there is nothing (any more) to be mended: somebody was quicker, or
 * the job has gone through. Throws AppError forbidden for whom the policy refuses.
 *
 * - retryJob: the job gets its attempts back and runs at once.
 * - giveUpJob: the job is taken away for good; the record keeps what it was.
 * - retryClock: the incident is over, so the clock loop, which leaves such cases alone, fires the clock again.
 * - closeIncident: the incident is over; what was to be done has been done elsewhere.
 */
export async function mend(
  { pool }: Database,
  actor: Actor,
  { act, subject, reason }: Mend,
  now: Date,
): Promise<boolean> {
  demand(actor, "engine.mend", undefined);
  if (actor.kind !== "person") throw new AppError("signInNeeded");
  const { id: shape, statement } = acts[act];
  const id = shape.safeParse(subject);
  if (!id.success) return false;
  const { rowCount } = await pool.query(statement, [id.data, randomUUID(), actor.userId, act, reason, now]);
  if (rowCount !== 1) return false;
  log.info("mended by hand", { act, subject: id.data, by: actor.userId });
  return true;
}

const JobId = z.string().regex(/^\d{1,18}$/);

/** Parameters: $1 what is mended, $2 the record's id, $3 who, $4 which act, $5 why, $6 when. */
const acts: Record<MendKind, { id: z.ZodType<string>; statement: string }> = {
  retryJob: {
    id: JobId,
    statement: jobStatement("graphile_worker.reschedule_jobs(array[stuck.id], run_at => $6, attempts => 0)"),
  },
  giveUpJob: { id: JobId, statement: jobStatement("graphile_worker.complete_jobs(array[stuck.id])") },
  retryClock: { id: z.uuid(), statement: incidentStatement("incident.kind = 'clockStuck'") },
  closeIncident: { id: z.uuid(), statement: incidentStatement("incident.kind <> 'clockStuck'") },
};

/** The payload names cases and events, never people; what went wrong may name some, so it stays out of the record. */
function jobStatement(call: string): string {
  return /* sql */ `
    with stuck as materialized (
      select id, task_identifier, attempts from graphile_worker.jobs
       where id = $1::bigint and attempts >= max_attempts and locked_at is null
    ), mended as materialized (
      select job.id, job.payload, stuck.task_identifier, stuck.attempts from stuck, ${call} as job
    )
    insert into operator_act (id, actor_id, kind, subject, reason, at)
    select $2::uuid, $3, $4, jsonb_build_object('job', id::text, 'task', task_identifier,
                                                'attempts', attempts, 'payload', payload), $5, $6::timestamptz
      from mended`;
}

function incidentStatement(condition: string): string {
  return /* sql */ `
    with mended as (
      update engine_incident as incident set resolved_at = $6::timestamptz, resolved_by = $3
       where id = $1::uuid and resolved_at is null and ${condition}
      returning id, kind, case_id, subject
    )
    insert into operator_act (id, actor_id, kind, subject, reason, at)
    select $2::uuid, $3, $4, jsonb_build_object('incident', mended.id, 'kind', mended.kind, 'about', mended.subject,
                                                'caseId', mended.case_id, 'number', "case".number), $5, $6::timestamptz
      from mended left join "case" on "case".id = mended.case_id`;
}
