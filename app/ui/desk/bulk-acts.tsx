// One act on many cases of the queue: what to do, for the ticked ones or for the whole list. The boxes stand in the table
// and belong to this form. Below it what came of the last one.
import type { ManyActed } from "#app/domain/cases/act-on-many.server.ts";
import { ActFields } from "#app/ui/case-actions/act-form.tsx";
import { type ActForm, fieldId } from "#app/ui/case-actions/act-forms.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import type { FieldErrors } from "#app/ui/error-summary/error-summary.tsx";
import { Radios } from "#app/ui/field/field.tsx";
import { useHere, useLabels, useLang, useMessages } from "#app/ui/language.ts";

export type FailedBulk = {
  event: string;
  errors: FieldErrors;
  values: Readonly<Record<string, string>>;
};

/** The id of the form of that event, for the boxes of the table. */
export function bulkFormId(event: string): string {
  return fieldId(event, "bulk");
}

export function BulkAct({
  workflow,
  form,
  total,
  most,
  failed,
}: {
  workflow: string;
  form: ActForm;
  /** Cases in the list, on all its pages. */
  total: number;
  /** As many at once as the engine takes. */
  most: number;
  failed: FailedBulk | undefined;
}) {
  const labels = useLabels(workflow);
  const { bulk } = useMessages().desk.queue;
  const { event } = form;
  const act = labels.act(event);
  const own: Pick<FailedBulk, "errors" | "values"> =
    failed?.event === event ? failed : { errors: {}, values: {} };
  const id = bulkFormId(event);
  return (
    <details className="panel mb-4 bg-brand-wash" open={failed?.event === event}>
      <summary className="min-h-8 font-semibold text-brand">{bulk.title(act.title)}</summary>
      <form id={id} method="post" action={useHere()} noValidate className="mt-3 max-w-2xl">
        <input type="hidden" name="event" value={event} />
        <ActFields form={form} labels={labels} own={own} choices={undefined} />
        <Radios
          name="scope"
          id={fieldId(event, "scope")}
          label={bulk.scope}
          isRequired
          value={own.values["scope"] ?? "chosen"}
          errors={own.errors[fieldId(event, "scope")]}
          options={[
            { value: "chosen", label: bulk.chosen },
            { value: "all", label: total > most ? bulk.first(total, most) : bulk.all(total) },
          ]}
        />
        <button className="button">{act.submit}</button>
      </form>
    </details>
  );
}

export function BulkDone({ workflow, event, acted }: { workflow: string; event: string; acted: ManyActed }) {
  const lang = useLang();
  const labels = useLabels(workflow);
  const { bulk } = useMessages().desk.queue;
  const { done, refused } = acted;
  return (
    <Banner
      tone={refused.length === 0 ? "good" : "warn"}
      title={done.length === 0 ? bulk.none : bulk.done(done.length, labels.act(event).done)}
    >
      {refused.length > 0 && (
        <>
          <p className="mt-1">{bulk.refused(refused.length)}</p>
          <ul className="mt-1 list-disc ps-6">
            {refused.map(({ number, reason, rule }) => (
              <li key={number}>
                <a href={`/${lang}/desk/cases/${number}`} className="font-mono">
                  {number}
                </a>
                : {(rule === undefined ? undefined : labels.rule(rule)) ?? bulk.reasons[reason] ?? reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </Banner>
  );
}
