// What the buttons of a draft's review page do.
import { approveDraft } from "#app/domain/catalogue/editing/approve-draft.server.ts";
import { discardDraft } from "#app/domain/catalogue/editing/discard-draft.server.ts";
import { rebaseDraft } from "#app/domain/catalogue/editing/rebase-draft.server.ts";
import { returnToAuthor } from "#app/domain/catalogue/editing/return-to-author.server.ts";
import type { DraftCommand } from "#app/domain/catalogue/editing/take-draft-action.server.ts";
import type { Database } from "#app/platform/db.server.ts";
import { AppError } from "#app/platform/app-error.ts";

/** Does the act that the form names and returns its name. Throws what the use cases throw; AppError invalid for an unknown act. */
export async function actOnReview(
  database: Database,
  values: Readonly<Record<string, string>>,
  command: DraftCommand,
): Promise<string> {
  const act = values["act"] ?? "";
  switch (act) {
    case "approve":
      await approveDraft(database, { ...command, effectiveFrom: values["effectiveFrom"] || undefined });
      return act;
    case "return":
      await returnToAuthor(database, { ...command, reason: values["reason"] ?? "" });
      return act;
    case "discard":
      await discardDraft(database, command);
      return act;
    case "rebase":
      await rebaseDraft(database, command);
      return act;
    default:
      throw new AppError("invalid");
  }
}
