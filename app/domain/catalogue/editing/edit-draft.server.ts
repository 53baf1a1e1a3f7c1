// Saves what was written in a draft, finished or not. Called by the editor's form; any editor of the department's own
// agency may. The history keeps every text that was saved.
import type { Database } from "#app/platform/db.server.ts";
import { DraftContent } from "./guide-content.ts";
import { type DraftCommand, takeDraftAction } from "./take-draft-action.server.ts";

/** Writes the content. Throws as takeDraftAction. */
export async function editDraft(
  database: Database,
  command: DraftCommand & { content: DraftContent },
): Promise<{ id: string; rowVersion: number }> {
  const content = DraftContent.parse(command.content);
  return await takeDraftAction(database, "edit", command, () => ({ content, payload: { content } }));
}
