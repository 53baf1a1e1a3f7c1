// What the buttons of a notice's newsroom page do: parse the act's form, call the use case.
import type { z } from "zod";
import { approve } from "#app/domain/notices/approve.server.ts";
import { discard } from "#app/domain/notices/discard.server.ts";
import { editDraft } from "#app/domain/notices/edit-draft.server.ts";
import {
  NoticeDraft,
  NoticeReturn,
  NoticeWithdrawal,
  noticeTimes,
  whatIsMissing,
} from "#app/domain/notices/notice.schema.ts";
import { returnToAuthor } from "#app/domain/notices/return-to-author.server.ts";
import { submitForReview } from "#app/domain/notices/submit-for-review.server.ts";
import type { NoticeCommand } from "#app/domain/notices/take-notice-action.server.ts";
import { withdraw } from "#app/domain/notices/withdraw.server.ts";
import type { Database } from "#app/platform/db.server.ts";
import { AppError } from "#app/platform/app-error.ts";
import { readForm, typed } from "#app/routes/read-form.server.ts";

/** The acts of the page, by the value of the form's `act`. */
export const acts = ["edit", "submit", "approve", "return", "withdraw", "discard"] as const;
export type Act = (typeof acts)[number];

export type ActResult =
  | { ok: true }
  /** Keys by field, and what was typed. */
  | { ok: false; errors: Record<string, string[]>; values: Record<string, string> };

/** Does the act that the form names. Throws what the use cases throw; AppError invalid for an unknown act. */
export async function actOnNotice(
  database: Database,
  act: string,
  request: Request,
  command: NoticeCommand,
): Promise<ActResult> {
  const withForm = async <S extends z.ZodType>(
    schema: S,
    run: (value: z.output<S>) => Promise<unknown>,
  ): Promise<ActResult> => {
    const read = await readForm(request, schema);
    if (!read.ok) return read;
    await run(read.value);
    return { ok: true };
  };
  switch (act) {
    case "edit":
      return await withForm(NoticeDraft, (text) => editDraft(database, { ...command, text }));
    case "submit": {
      // Pressed beside an open text: what stands there goes to review, not what was saved last.
      const read = await readForm(request, NoticeDraft);
      if (!read.form.has("titleZh")) await submitForReview(database, command);
      else if (!read.ok) return read;
      else {
        const missing = whatIsMissing(read.value);
        const errors = Object.fromEntries(missing.map(({ field, reason }) => [field, [reason]]));
        if (missing.length > 0) return { ok: false, errors, values: typed(read.form) };
        await submitForReview(database, { ...command, text: read.value });
      }
      return { ok: true };
    }
    case "approve":
      return await withForm(noticeTimes(command.now), (times) => approve(database, { ...command, ...times }));
    case "return":
      return await withForm(NoticeReturn, (given) => returnToAuthor(database, { ...command, ...given }));
    case "withdraw":
      return await withForm(NoticeWithdrawal, (reasons) => withdraw(database, { ...command, ...reasons }));
    case "discard":
      await discard(database, command);
      return { ok: true };
    default:
      throw new AppError("invalid");
  }
}
