// What one may do with a draft, each act as a form of its own; with the reason where one may not.
import type { ReactNode } from "react";
import type { DraftForNewsroom } from "#app/domain/catalogue/editing/newsroom.query.server.ts";
import { TextArea, TextField } from "#app/ui/field/field.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";

type Failed = { errors: Record<string, string[]>; values: Record<string, string> };

export function ReviewActs({
  draft,
  failed,
}: {
  draft: Pick<
    DraftForNewsroom,
    "id" | "rowVersion" | "allowed" | "state" | "isOwnText" | "isOutdated" | "findings"
  >;
  failed: Failed | undefined;
}) {
  const lang = useLang();
  const { guideEditor } = useMessages();
  const text = guideEditor.review;
  const { allowed, rowVersion: version } = draft;
  const hasErrors = draft.findings.some(({ level }) => level === "error");
  const here = `/${lang}/newsroom/guide-drafts/${draft.id}`;
  const isOpen = draft.state !== "approved" && draft.state !== "discarded";
  return (
    <section className="panel bg-wash" aria-labelledby="acts">
      <h2 id="acts" className="section-title mb-3">
        {text.acts}
      </h2>
      {allowed.length === 0 && (
        <p className="mb-3">{draft.isOwnText && draft.state === "inReview" ? text.ownText : text.none}</p>
      )}
      {isOpen && (
        <p className="mb-3 flex flex-wrap gap-x-5">
          {allowed.includes("edit") && (
            <a href={here} className="inline-flex min-h-11 items-center">
              {text.edit}
            </a>
          )}
          <a href={`${here}/preview`} className="inline-flex min-h-11 items-center">
            {text.preview}
          </a>
        </p>
      )}
      {allowed.includes("approve") && (
        <Act act="approve" label={text.approve} version={version} isDisabled={hasErrors || draft.isOutdated}>
          {hasErrors && <p className="mb-3 font-semibold text-bad">{text.errorsBlock}</p>}
          <TextField
            name="effectiveFrom"
            type="date"
            label={text.from}
            hint={text.fromHint}
            value={failed?.values["effectiveFrom"]}
            errors={failed?.errors["effectiveFrom"]}
          />
        </Act>
      )}
      {allowed.includes("return") && (
        <Act act="return" label={text.return} version={version} isQuiet>
          <TextArea
            name="reason"
            label={text.reason}
            isRequired
            rows={3}
            value={failed?.values["reason"]}
            errors={failed?.errors["reason"]}
          />
        </Act>
      )}
      {allowed.includes("rebase") && draft.isOutdated && (
        <Act act="rebase" label={guideEditor.edit.rebase} version={version} isQuiet />
      )}
      {allowed.includes("discard") && (
        <Act act="discard" label={guideEditor.edit.discard} version={version} isQuiet />
      )}
    </section>
  );
}

function Act({
  act,
  label,
  version,
  isQuiet = false,
  isDisabled = false,
  children,
}: {
  act: string;
  label: string;
  version: number;
  isQuiet?: boolean;
  isDisabled?: boolean;
  children?: ReactNode;
}) {
  return (
    <form method="post" noValidate className="border-t border-line py-4">
      <input type="hidden" name="expectedVersion" value={version} autoComplete="off" />
      {children}
      <button
        className={`button w-full ${isQuiet ? "button-quiet" : ""}`}
        name="act"
        value={act}
        disabled={isDisabled}
      >
        {label}
      </button>
    </form>
  );
}
