// Gives up a draft: it leaves the newsroom's list and can never be published. Its history stays.
import type { Database } from "#app/platform/db.server.ts";
import { type NoticeCommand, takeNoticeAction } from "./take-notice-action.server.ts";

/** Discards it. Throws as takeNoticeAction. */
export async function discard(
  database: Database,
  command: NoticeCommand,
): Promise<{ id: string; rowVersion: number }> {
  return await takeNoticeAction(database, "discard", command, () => ({ payload: {} }));
}
