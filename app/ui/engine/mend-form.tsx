// The form under something stuck: why, and the buttons that mend it. Unfolded only by who means to act; open with what was
// typed after a failed attempt.
import type { MendKind } from "#app/domain/operations/operations.schema.ts";
import { Field } from "#app/ui/field/field.tsx";
import { useMessages } from "#app/ui/language.ts";

export type FailedMend = { subject: string; reason: string; errors: readonly string[] };

/** The reason field's id on a page with several such forms. */
export function reasonId(subject: string): string {
  return `reason-${subject}`;
}

export function MendForm({
  subject,
  about,
  acts,
  failed,
}: {
  subject: string;
  /** What the buttons act on, for those who hear the page. */
  about: string;
  acts: readonly MendKind[];
  failed: FailedMend | undefined;
}) {
  const { operations } = useMessages();
  const text = operations.mend;
  const mine = failed?.subject === subject ? failed : undefined;
  return (
    <details open={mine !== undefined} className="mt-2">
      <summary className="inline-flex min-h-11 items-center text-brand underline">
        {text.open}
        <span className="sr-only">: {about}</span>
      </summary>
      <form method="post" noValidate className="mt-2 max-w-2xl">
        <input type="hidden" name="subject" value={subject} />
        <Field
          name="reason"
          id={reasonId(subject)}
          label={text.reason}
          hint={text.reasonHint}
          errors={mine?.errors}
          isRequired
        >
          {(control) => (
            <textarea {...control} className="input min-h-24" rows={2} defaultValue={mine?.reason} />
          )}
        </Field>
        <div className="flex flex-wrap gap-3">
          {acts.map((act) => (
            <button
              key={act}
              name="act"
              value={act}
              className={`button ${act === "giveUpJob" ? "button-danger" : ""}`}
            >
              {text.buttons[act]}
            </button>
          ))}
        </div>
      </form>
    </details>
  );
}
