// What the buttons of the editor's form do with what was typed: save, submit, preview; or only change a list. Nothing that
// was typed is lost, whatever comes of it.
import { findingsOf } from "#app/domain/catalogue/editing/draft-findings.server.ts";
import { editDraft } from "#app/domain/catalogue/editing/edit-draft.server.ts";
import { discardDraft } from "#app/domain/catalogue/editing/discard-draft.server.ts";
import type { DraftContent } from "#app/domain/catalogue/editing/guide-content.ts";
import { type Change, diffContent } from "#app/domain/catalogue/editing/guide-diff.ts";
import {
  contentFrom,
  type FormErrors,
  type FormValues,
  listActOf,
  valuesOf,
  withListAct,
} from "#app/domain/catalogue/editing/guide-form.ts";
import { readDraft } from "#app/domain/catalogue/editing/read-draft.server.ts";
import { rebaseDraft } from "#app/domain/catalogue/editing/rebase-draft.server.ts";
import { submitForReview } from "#app/domain/catalogue/editing/submit-for-review.server.ts";
import type { DraftCommand } from "#app/domain/catalogue/editing/take-draft-action.server.ts";
import type { Finding } from "#app/domain/catalogue/lint-guide.ts";
import type { Database } from "#app/platform/db.server.ts";
import { AppError } from "#app/platform/app-error.ts";

export type EditorAct = "save" | "submit" | "preview" | "discard" | "rebase";

/** The form again, with what was typed. */
export type FormAgain = {
  status: 200 | 400 | 409;
  values: FormValues;
  errors: FormErrors;
  findings: Finding[];
  at: string | undefined;
  reason: "listChanged" | "refused" | "movedOn";
  /** What the typed text would change in what is stored; when somebody else was quicker. */
  theirs: Change[];
};

export type EditorResult = { done: EditorAct | "errorsFirst" } | FormAgain;

/** Does what the pressed button says. Throws what the use cases throw, but for a conflict with another editor. */
export async function actOnDraft(
  database: Database,
  form: FormData,
  command: DraftCommand,
): Promise<EditorResult> {
  const button = form.get("act");
  const act = typeof button === "string" ? button : "";
  if (act === "discard") return await discardDraft(database, command).then(() => ({ done: act }));
  if (act === "rebase") return await rebaseDraft(database, command).then(() => ({ done: act }));
  const values = valuesOf(form);
  const listAct = listActOf(act);
  if (listAct !== undefined) {
    const changed = withListAct(values, listAct);
    const added = listAct.act === "add" ? changed.at : undefined;
    const rest = { status: 200, reason: "listChanged", at: changed.at, added } as const;
    return await again(database, command, changed.values, rest);
  }
  if (act !== "save" && act !== "submit" && act !== "preview") throw new AppError("invalid");
  const { content, errors } = contentFrom(values);
  if (Object.keys(errors).length > 0)
    return await again(database, command, values, { status: 400, reason: "refused", at: undefined });
  try {
    return { done: await write(database, act, command, content) };
  } catch (error) {
    if (!(error instanceof AppError) || error.reason !== "guideMovedOn") throw error;
    return await again(database, command, values, { status: 409, reason: "movedOn", at: undefined });
  }
}

/** Saves, and submits what has no error; what has is saved all the same. */
async function write(
  database: Database,
  act: "save" | "submit" | "preview",
  command: DraftCommand,
  content: DraftContent,
): Promise<EditorAct | "errorsFirst"> {
  if (act !== "submit") return await editDraft(database, { ...command, content }).then(() => act);
  const { type } = await readDraft(database, command.draftId);
  const findings = await findingsOf(database, type, content, command.now);
  const hasErrors = findings.some(({ level }) => level === "error");
  if (hasErrors) return await editDraft(database, { ...command, content }).then(() => "errorsFirst" as const);
  return await submitForReview(database, { ...command, content }).then(() => act);
}

async function again(
  database: Database,
  command: DraftCommand,
  values: FormValues,
  { added, ...rest }: Pick<FormAgain, "status" | "reason" | "at"> & { added?: string | undefined },
): Promise<FormAgain> {
  const draft = await readDraft(database, command.draftId);
  const { content, errors } = contentFrom(values);
  const findings = await findingsOf(database, draft.type, content, command.now);
  // An act on a list judges nothing of what is just being written.
  const isUnderWay = (path: string) => added !== undefined && path.startsWith(`${added}.`);
  return {
    ...rest,
    values,
    errors: rest.reason === "listChanged" ? {} : errors,
    findings: findings.filter(({ path }) => !isUnderWay(path)),
    theirs: rest.reason === "movedOn" ? diffContent(draft.content, content) : [],
  };
}
