// Changes the text of a draft or a returned notice. Called by the newsroom's form; any editor of the agency may.
import type { Database } from "#app/platform/db.server.ts";
import type { NoticeDraft } from "./notice.schema.ts";
import { type NoticeCommand, takeNoticeAction } from "./take-notice-action.server.ts";

/** Writes the new text; the history keeps the old ones. Throws as takeNoticeAction. */
export async function editDraft(
  database: Database,
  command: NoticeCommand & { text: NoticeDraft },
): Promise<{ id: string; rowVersion: number }> {
  const { documentNumber = null, ...text } = command.text;
  const change = { ...text, documentNumber };
  return await takeNoticeAction(database, "edit", command, () => ({ payload: change, change }));
}
