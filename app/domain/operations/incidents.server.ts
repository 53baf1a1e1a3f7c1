// Notes for the operator what the portal itself tried to do to a case and could not: a job whose event was refused, a case
// that contradicts its workflow. Called where jobs run; clocks note their own (app/domain/cases/fire-clocks.server.ts).
import { randomUUID } from "node:crypto";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";

export type Attempt = {
  /** The job that tried. */
  job: string;
  caseId: string;
};

/**
 * Keeps a refusal as an incident, at `now`: the same job on the same case is one open incident, however often it is tried.
 * Other failures (a mail server away, a lost connection) are none: the job is tried again. True when there is an incident.
 */
export async function noteRefusal(
  { pool }: Database,
  { job, caseId }: Attempt,
  error: unknown,
  now: Date,
): Promise<boolean> {
  const kind = kindOf(error);
  if (kind === undefined) return false;
  await pool.query(
    /* sql */ `
    insert into engine_incident (id, kind, case_id, subject, detail, at)
    values ($1, $2, $3, $4, jsonb_build_object('why', $5::text), $6)
    on conflict (kind, case_id, subject) where resolved_at is null
    do update set detail = excluded.detail, at = excluded.at`,
    [randomUUID(), kind, caseId, job, String(error), now],
  );
  return true;
}

/** By name, because rules of operation know no workflows. */
function kindOf(error: unknown): "eventRefused" | "defect" | undefined {
  if (error instanceof AppError) return "eventRefused";
  return error instanceof Error && error.name === "WorkflowDefect" ? "defect" : undefined;
}
