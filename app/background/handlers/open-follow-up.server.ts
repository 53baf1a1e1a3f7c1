// Opens a case that follows from another, such as the review of a bad rating. One event, one follow-up: however often the
// job runs. Called by the worker.
import type { Database } from "#app/platform/db.server.ts";
import type { JobPayload } from "../jobs.ts";

export type FollowUpNeeds = { database: Database; now: () => Date };

/** Throws for a workflow that nothing can follow into: the job is kept and shown to the operator. */
export function openFollowUp(
  _needs: FollowUpNeeds,
  { workflow }: JobPayload<"open-follow-up">,
): Promise<void> {
  return Promise.reject(new Error(`no case of ${workflow} follows from another`));
}
