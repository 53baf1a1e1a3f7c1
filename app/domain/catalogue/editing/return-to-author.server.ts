// Gives a draft under review back to its editors, with the reason.
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { type DraftCommand, takeDraftAction } from "./take-draft-action.server.ts";

export const MAX_REASON_CHARS = 500;

/** Returns it. Throws AppError invalid/reasonMissing without a reason; else as takeDraftAction. */
export async function returnToAuthor(
  database: Database,
  command: DraftCommand & { reason: string },
): Promise<{ id: string; rowVersion: number }> {
  const reason = command.reason.trim();
  if (reason.length < 2 || reason.length > MAX_REASON_CHARS) throw new AppError("invalid", "reasonMissing");
  return await takeDraftAction(database, "return", command, () => ({ payload: { reason } }));
}
