// What the citizen can do with the case now, each act a form of its own. Which ones there are is the workflow's word.
import type { ReactNode } from "react";
import type { FieldErrors } from "#app/ui/error-summary/error-summary.tsx";
import { Radios, TextArea } from "#app/ui/field/field.tsx";
import { useHere, useMessages } from "#app/ui/language.ts";

export type FailedAct = {
  event: string;
  /** In the reader's language. */
  errors: FieldErrors;
  values: Readonly<Record<string, string>>;
};

type ActProps = { version: number; failed: FailedAct | undefined };

const grades = ["5", "4", "3", "2", "1"];

/** The form of one event, with what was typed when it has failed. */
function ActForm({
  event,
  version,
  submit,
  isDanger = false,
  children,
}: {
  event: string;
  version: number;
  submit: string;
  isDanger?: boolean;
  children: ReactNode;
}) {
  return (
    <form method="post" action={useHere()} noValidate>
      <input type="hidden" name="event" value={event} />
      <input type="hidden" name="expectedVersion" value={version} autoComplete="off" />
      {children}
      <button className={`button ${isDanger ? "button-danger" : ""}`}>{submit}</button>
    </form>
  );
}

function stateOf(failed: FailedAct | undefined, event: string): Pick<FailedAct, "errors" | "values"> {
  return failed?.event === event ? failed : { errors: {}, values: {} };
}

function Act({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="panel mt-6 border-2 border-brand bg-brand-wash">
      <h2 id={id} className="section-title mb-3">
        {title}
      </h2>
      {children}
    </section>
  );
}

export function ReplyAct({ version, failed }: ActProps) {
  const text = useMessages().journey.acts.informationGiven;
  const event = "complaint.informationGiven";
  const { errors, values } = stateOf(failed, event);
  return (
    <Act id="reply" title={text.title}>
      <ActForm event={event} version={version} submit={text.submit}>
        <TextArea
          name="text"
          label={text.text}
          hint={text.hint}
          isRequired
          value={values["text"]}
          errors={errors["text"]}
        />
      </ActForm>
    </Act>
  );
}

export function RateAct({ version, failed }: ActProps) {
  const { acts, ratings } = useMessages().journey;
  const text = acts.rated;
  const event = "complaint.rated";
  const { errors, values } = stateOf(failed, event);
  return (
    <Act id="rate" title={text.title}>
      <ActForm event={event} version={version} submit={text.submit}>
        <Radios
          name="rating"
          label={text.rating}
          isRequired
          value={values["rating"]}
          errors={errors["rating"]}
          options={grades.map((grade) => ({ value: grade, label: `${grade} · ${ratings[grade] ?? ""}` }))}
        />
        <TextArea
          name="comment"
          label={text.comment}
          rows={3}
          value={values["comment"]}
          errors={errors["comment"]}
        />
      </ActForm>
    </Act>
  );
}

export function ReopenAct({ version, failed }: ActProps) {
  const text = useMessages().journey.acts.reopened;
  const event = "complaint.reopened";
  const { errors, values } = stateOf(failed, event);
  return (
    <Act id="reopen" title={text.title}>
      <p className="mb-4">{text.intro}</p>
      <ActForm event={event} version={version} submit={text.submit}>
        <TextArea
          name="reason"
          label={text.text}
          isRequired
          rows={4}
          value={values["reason"]}
          errors={errors["reason"]}
        />
      </ActForm>
    </Act>
  );
}

/** Folded away, with a box to tick: it cannot be undone. */
export function WithdrawAct({ version, failed }: ActProps) {
  const text = useMessages().journey.acts.withdrawn;
  const event = "complaint.withdrawn";
  const { errors, values } = stateOf(failed, event);
  const isWrong = errors["confirm"] !== undefined;
  return (
    <details className="mt-10 border-t border-line pt-4" open={failed?.event === event}>
      <summary className="inline-flex min-h-11 items-center text-brand underline">{text.open}</summary>
      <section aria-labelledby="withdraw" className="mt-2 max-w-2xl">
        <h2 id="withdraw" className="section-title">
          {text.title}
        </h2>
        <p className="mt-2 mb-4">{text.intro}</p>
        <ActForm event={event} version={version} submit={text.submit} isDanger>
          <TextArea
            name="reason"
            label={text.text}
            rows={3}
            value={values["reason"]}
            errors={errors["reason"]}
          />
          <div className={`mb-6 ${isWrong ? "border-s-4 border-bad ps-4" : ""}`}>
            {isWrong && (
              <p id="confirm-error" className="font-semibold text-bad">
                {errors["confirm"]?.join(" ")}
              </p>
            )}
            <label className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                id="confirm"
                name="confirm"
                className="size-6 accent-brand"
                aria-describedby={isWrong ? "confirm-error" : undefined}
                aria-invalid={isWrong ? true : undefined}
              />
              {text.confirm}
            </label>
          </div>
        </ActForm>
      </section>
    </details>
  );
}
