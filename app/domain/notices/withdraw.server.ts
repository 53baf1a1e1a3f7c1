// Takes an approved notice back. If it was out, its page stays readable under a banner with the reason; if its time had
// not come, it never is.
import type { Database } from "#app/platform/db.server.ts";
import type { NoticeWithdrawal } from "./notice.schema.ts";
import { type NoticeCommand, takeNoticeAction } from "./take-notice-action.server.ts";

/** Withdraws it. Throws as takeNoticeAction. */
export async function withdraw(
  database: Database,
  command: NoticeCommand & NoticeWithdrawal,
): Promise<{ id: string; rowVersion: number }> {
  const { reasonZh, reasonEn, now } = command;
  return await takeNoticeAction(database, "withdraw", command, () => ({
    payload: { reasonZh, reasonEn },
    change: { withdrawnAt: now, withdrawnReasonZh: reasonZh, withdrawnReasonEn: reasonEn },
    indexAt: [now],
  }));
}
