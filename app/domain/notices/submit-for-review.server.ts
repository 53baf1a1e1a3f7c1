// Sends a finished draft to the approvers of its agency.
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { editDraft } from "./edit-draft.server.ts";
import { type NoticeDraft, whatIsMissing } from "./notice.schema.ts";
import { readNotice } from "./read-notice.server.ts";
import { type NoticeCommand, takeNoticeAction } from "./take-notice-action.server.ts";

/**
 * Submits it; `text`, where it is given and differs from what is stored, is saved first. Throws AppError
 * invalid/noticeIncomplete where whatIsMissing finds something; else as takeNoticeAction.
 */
export async function submitForReview(
  database: Database,
  { text, ...command }: NoticeCommand & { text?: NoticeDraft },
): Promise<{ id: string; rowVersion: number }> {
  const saved = text === undefined ? command : await withText(database, command, text);
  return await takeNoticeAction(database, "submit", saved, (notice) => {
    if (whatIsMissing(notice).length > 0) throw new AppError("invalid", "noticeIncomplete");
    return { payload: {} };
  });
}

// Whoever only sends it on changes nothing, and so does not become one of its writers.
async function withText(
  database: Database,
  command: NoticeCommand,
  text: NoticeDraft,
): Promise<NoticeCommand> {
  if (whatIsMissing(text).length > 0) throw new AppError("invalid", "noticeIncomplete");
  const stored = await readNotice(database, command.noticeId);
  const fields = ["type", "titleZh", "titleEn", "bodyZh", "bodyEn", "documentNumber"] as const;
  if (fields.every((field) => (text[field] ?? null) === stored[field])) return command;
  const { rowVersion } = await editDraft(database, { ...command, text });
  return { ...command, expectedVersion: rowVersion };
}
