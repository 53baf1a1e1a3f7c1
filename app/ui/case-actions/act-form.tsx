// The form of one act on a case, for the desk and for the citizen: its fields, the box to tick before what cannot be
// undone, the button. Which acts there are is the workflow's word.
import type { Labels } from "#app/i18n/workflow-labels.ts";
import type { FieldErrors } from "#app/ui/error-summary/error-summary.tsx";
import { useHere } from "#app/ui/language.ts";
import { type ActChoices, FieldOf } from "./act-field.tsx";
import { type ActForm, fieldId } from "./act-forms.ts";

/** What was sent and did not do. */
export type FailedAct = {
  event: string;
  /** By the field's id, in the reader's language. */
  errors: FieldErrors;
  values: Readonly<Record<string, string>>;
};

export type ActFormProps = {
  form: ActForm;
  labels: Labels;
  version: number;
  failed: FailedAct | undefined;
  choices?: ActChoices | undefined;
};

export function ActFormOf({
  form,
  labels,
  version,
  failed,
  choices,
  isWide = false,
}: ActFormProps & { isWide?: boolean }) {
  const { event, weight } = form;
  const act = labels.act(event);
  const own = failed?.event === event ? failed : { errors: {}, values: {} };
  const look = weight === "danger" ? "button-danger" : weight === "other" && isWide ? "button-quiet" : "";
  return (
    <form method="post" action={useHere()} noValidate>
      <input type="hidden" name="event" value={event} />
      <input type="hidden" name="expectedVersion" value={version} autoComplete="off" />
      <ActFields form={form} labels={labels} own={own} choices={choices} />
      {form.mustConfirm && <Confirm event={event} text={act.confirm} errors={own.errors} />}
      <button className={`button ${look} ${isWide ? "w-full" : ""}`}>{act.submit}</button>
    </form>
  );
}

/** The fields alone, for forms that ask for something besides. */
export function ActFields({
  form,
  labels,
  own,
  choices,
}: {
  form: ActForm;
  labels: Labels;
  /** What was sent before and did not do, if it was this form. */
  own: Pick<FailedAct, "errors" | "values">;
  choices: ActChoices | undefined;
}) {
  return form.fields.map((field) => (
    <FieldOf
      key={field.name}
      field={field}
      event={form.event}
      labels={labels}
      values={own.values}
      errors={own.errors}
      choices={choices}
    />
  ));
}

function Confirm({ event, text, errors }: { event: string; text: string; errors: FieldErrors }) {
  const id = fieldId(event, "confirm");
  const wrong = errors[id] ?? [];
  const isWrong = wrong.length > 0;
  return (
    <div className={`mb-6 ${isWrong ? "border-s-4 border-bad ps-4" : ""}`}>
      {isWrong && (
        <p id={`${id}-error`} className="font-semibold text-bad">
          {wrong.join(" ")}
        </p>
      )}
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          id={id}
          name="confirm"
          className="size-6 shrink-0 accent-brand"
          aria-describedby={isWrong ? `${id}-error` : undefined}
          aria-invalid={isWrong ? true : undefined}
        />
        {text}
      </label>
    </div>
  );
}
