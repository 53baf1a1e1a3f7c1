// Opens a case that follows from another, such as the review of a bad rating. One event, one follow-up: however often the
// job runs. Called by the worker.
import { openFollowUp as open } from "#app/domain/cases/open-follow-up.server.ts";
import type { Database } from "#app/platform/db.server.ts";
import type { JobPayload } from "../jobs.ts";

export type FollowUpNeeds = { database: Database; sealKey: string; now: () => Date };

/** Throws for a workflow that nothing can follow into: the job is kept and shown to the operator. */
export async function openFollowUp(
  { database, sealKey, now }: FollowUpNeeds,
  { caseId, seq, workflow }: JobPayload<"open-follow-up">,
): Promise<void> {
  await open(database, { caseId, seq, workflow }, { now: now(), sealKey });
}
