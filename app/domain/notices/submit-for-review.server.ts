// Sends a finished draft to the approvers of its agency.
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { whatIsMissing } from "./notice.schema.ts";
import { type NoticeCommand, takeNoticeAction } from "./take-notice-action.server.ts";

/** Submits it. Throws AppError invalid/noticeIncomplete where whatIsMissing finds something; else as takeNoticeAction. */
export async function submitForReview(
  database: Database,
  command: NoticeCommand,
): Promise<{ id: string; rowVersion: number }> {
  return await takeNoticeAction(database, "submit", command, (notice) => {
    if (whatIsMissing(notice).length > 0) throw new AppError("invalid", "noticeIncomplete");
    return { payload: {} };
  });
}
