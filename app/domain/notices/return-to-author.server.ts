// Sends a notice under review back to its author, saying what must be changed.
import type { Database } from "#app/platform/db.server.ts";
import type { NoticeReturn } from "./notice.schema.ts";
import { type NoticeCommand, takeNoticeAction } from "./take-notice-action.server.ts";

/** Returns it. Throws as takeNoticeAction. */
export async function returnToAuthor(
  database: Database,
  command: NoticeCommand & NoticeReturn,
): Promise<{ id: string; rowVersion: number }> {
  return await takeNoticeAction(database, "return", command, () => ({ payload: { reason: command.reason } }));
}
