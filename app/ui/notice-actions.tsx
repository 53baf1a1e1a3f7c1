// The acts that the workflow and the policy allow this person on a notice, each as a form of its own.
import type { ReactNode } from "react";
import type { NoticeForNewsroom } from "#app/domain/notices/newsroom.query.server.ts";
import { TextArea, TextField } from "#app/ui/field/field.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";

type Failed = { act: string; errors: Record<string, string[]>; values: Record<string, string> };

export function NoticeActions({
  notice,
  failed,
}: {
  notice: Omit<NoticeForNewsroom, "history">;
  failed: Failed | undefined;
}) {
  const lang = useLang();
  const { newsroom } = useMessages();
  const text = newsroom.actions;
  const may = (act: NoticeForNewsroom["allowed"][number]) => notice.allowed.includes(act);
  const state = (act: string) =>
    (failed?.act === act ? failed : { errors: {}, values: {} }) as Omit<Failed, "act">;
  const acts = notice.allowed.filter((act) => act !== "edit");
  return (
    <section className="panel bg-wash" aria-labelledby="acts">
      <h2 id="acts" className="section-title mb-3">
        {text.title}
      </h2>
      {acts.length === 0 && !may("edit") && (
        <p>{notice.isOwnText && notice.standing === "inReview" ? newsroom.ownNotice : text.none}</p>
      )}
      {may("submit") && (
        <Act
          act="submit"
          label={text.submit}
          version={notice.rowVersion}
          isDisabled={notice.missing.length > 0}
          formId={may("edit") ? "draft" : undefined}
        >
          {notice.missing.length > 0 && (
            <ul className="mb-3 list-disc ps-5 text-sm">
              {notice.missing.map(({ field, reason }) => (
                <li key={field}>
                  <a href={`#${field}`}>{newsroom.form[field]}</a>: {newsroom.refusals[reason]}
                </li>
              ))}
            </ul>
          )}
        </Act>
      )}
      {may("approve") && (
        <Act act="approve" label={text.approve} version={notice.rowVersion}>
          <TextField
            name="publishAt"
            type="datetime-local"
            label={text.approveAt}
            hint={text.approveAtHint}
            value={state("approve").values["publishAt"]}
            errors={state("approve").errors["publishAt"]}
          />
          <TextField
            name="expireAt"
            type="datetime-local"
            label={text.expireAt}
            value={state("approve").values["expireAt"]}
            errors={state("approve").errors["expireAt"]}
          />
        </Act>
      )}
      {may("return") && (
        <Act act="return" label={text.return} version={notice.rowVersion} isQuiet>
          <TextArea
            name="reason"
            label={text.returnReason}
            isRequired
            rows={3}
            value={state("return").values["reason"]}
            errors={state("return").errors["reason"]}
          />
        </Act>
      )}
      {may("withdraw") && (
        <Act act="withdraw" label={text.withdraw} version={notice.rowVersion} isQuiet>
          <p className="mb-3 text-sm text-quiet">{text.withdrawHint}</p>
          {(["reasonZh", "reasonEn"] as const).map((name) => (
            <TextArea
              key={name}
              name={name}
              label={text[name]}
              isRequired
              rows={2}
              value={state("withdraw").values[name]}
              errors={state("withdraw").errors[name]}
            />
          ))}
        </Act>
      )}
      {may("discard") && <Act act="discard" label={text.discard} version={notice.rowVersion} isQuiet />}
      {notice.standing === "published" || (notice.standing === "withdrawn" && notice.publishAt !== null) ? (
        <p className="mt-4">
          <a href={`/${lang}/notices/${notice.slug}`}>{text.viewPublic}</a>
        </p>
      ) : null}
    </section>
  );
}

function Act({
  act,
  label,
  version,
  isQuiet = false,
  isDisabled = false,
  formId,
  children,
}: {
  act: string;
  label: string;
  version: number;
  isQuiet?: boolean;
  isDisabled?: boolean;
  /** Where the button sends another form than its own: the open text's. */
  formId?: string | undefined;
  children?: ReactNode;
}) {
  return (
    <form
      method="post"
      noValidate
      className="border-t border-line py-4 first-of-type:border-0 first-of-type:pt-0"
    >
      <input type="hidden" name="expectedVersion" value={version} />
      {children}
      <button
        className={`button w-full ${isQuiet ? "button-quiet" : ""}`}
        name="act"
        value={act}
        disabled={isDisabled}
        form={formId}
      >
        {label}
      </button>
    </form>
  );
}
