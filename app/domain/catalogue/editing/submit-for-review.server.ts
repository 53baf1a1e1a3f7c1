// Sends a draft to review. A draft with errors may go there too: the approver sees them and cannot publish; but the
// editor's page says so first.
import type { Database } from "#app/platform/db.server.ts";
import { DraftContent } from "./guide-content.ts";
import { type DraftCommand, takeDraftAction } from "./take-draft-action.server.ts";

/** Submits it, with the text that stands beside the button where one is given. Throws as takeDraftAction. */
export async function submitForReview(
  database: Database,
  command: DraftCommand & { content?: DraftContent },
): Promise<{ id: string; rowVersion: number }> {
  if (command.content === undefined)
    return await takeDraftAction(database, "submit", command, () => ({ payload: {} }));
  const content = DraftContent.parse(command.content);
  const { rowVersion } = await takeDraftAction(database, "edit", command, () => ({
    content,
    payload: { content },
  }));
  return await takeDraftAction(database, "submit", { ...command, expectedVersion: rowVersion }, () => ({
    payload: {},
  }));
}
