// What the citizen can do with the case now, each act a form of its own; what cannot be undone is folded away.
import { useLabels, useMessages } from "#app/ui/language.ts";
import { ActFormOf, type ActFormProps, type FailedAct } from "./act-form.tsx";
import { type ActForm, fieldId } from "./act-forms.ts";

type CitizenActsProps = {
  workflow: string;
  forms: readonly ActForm[];
  version: number;
  failed: FailedAct | undefined;
};

/** Acts that the case waits for, or that are simply at hand. */
export function CitizenActs({ workflow, forms, ...rest }: CitizenActsProps) {
  const labels = useLabels(workflow);
  return forms.map((form) => {
    const { title, intro } = labels.act(form.event);
    const id = fieldId(form.event, "act");
    return form.weight === "main" ? (
      <section
        key={form.event}
        aria-labelledby={id}
        className="panel mt-6 border-2 border-brand bg-brand-wash"
      >
        <h2 id={id} className="section-title mb-3">
          {title}
        </h2>
        {intro !== undefined && <p className="mb-4">{intro}</p>}
        <ActFormOf {...rest} form={form} labels={labels} />
      </section>
    ) : (
      <FoldedAct key={form.event} {...rest} form={form} labels={labels} />
    );
  });
}

/** What is seldom wanted, below everything else. */
export function SeldomCitizenActs(props: CitizenActsProps) {
  const { journey } = useMessages();
  if (props.forms.length === 0) return null;
  return (
    <section aria-label={journey.acts.more} className="mt-10 border-t border-line pt-4">
      <CitizenActs {...props} />
    </section>
  );
}

function FoldedAct(props: ActFormProps) {
  const { event } = props.form;
  const { title, open, intro } = props.labels.act(event);
  const id = fieldId(event, "act");
  return (
    <details className="mt-2" open={props.failed?.event === event}>
      <summary className="inline-flex min-h-11 items-center text-brand underline">{open}</summary>
      <section aria-labelledby={id} className="mt-2 mb-6 max-w-2xl">
        <h2 id={id} className="section-title">
          {title}
        </h2>
        {intro !== undefined && <p className="mt-2">{intro}</p>}
        <div className="mt-4">
          <ActFormOf {...props} />
        </div>
      </section>
    </details>
  );
}
