// Gives a draft up; the guide in force stays as it is, and another draft may be begun.
import type { Database } from "#app/platform/db.server.ts";
import { type DraftCommand, takeDraftAction } from "./take-draft-action.server.ts";

/** Discards it; what was written stays in its history. Throws as takeDraftAction. */
export async function discardDraft(
  database: Database,
  command: DraftCommand,
): Promise<{ id: string; rowVersion: number }> {
  return await takeDraftAction(database, "discard", command, () => ({ payload: {} }));
}
