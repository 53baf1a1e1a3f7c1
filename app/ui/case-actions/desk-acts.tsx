// What the desk's reader can do with a case now: one form for each event that the workflow and the policy allow, the main
// ones open, the others folded.
import type { ReactNode } from "react";
import { useLabels, useMessages } from "#app/ui/language.ts";
import { PlaceSelect } from "#app/ui/place-select/place-select.tsx";
import type { ActChoices } from "./act-field.tsx";
import { ActFormOf, type FailedAct } from "./act-form.tsx";
import type { ActForm } from "./act-forms.ts";

type DeskActsProps = {
  workflow: string;
  forms: readonly ActForm[];
  version: number;
  failed: FailedAct | undefined;
  /** Only where an office or a person is to be chosen. */
  choices: ActChoices | undefined;
  /** The queue's filter that the reader came from. */
  from: string;
  /** Shown when there is nothing to do. */
  nothing: string;
};

export function DeskActs(props: DeskActsProps) {
  const { acts } = useMessages().desk;
  const { forms, choices } = props;
  return (
    <section
      aria-labelledby="acts"
      className="panel border-2 border-brand bg-brand-wash"
      data-desk-acts
      tabIndex={-1}
    >
      <h2 id="acts" className="section-title mb-3">
        {acts.title}
      </h2>
      {forms.length === 0 && <p>{props.nothing}</p>}
      <div className="grid gap-3">
        {forms.map((form) => (
          <Act key={form.event} {...props} form={form} />
        ))}
      </div>
      {choices !== undefined && choices.places.length > 0 && <OtherPlace {...choices} from={props.from} />}
    </section>
  );
}

function Act({ form, forms, workflow, ...props }: DeskActsProps & { form: ActForm }) {
  const labels = useLabels(workflow);
  const { title, intro } = labels.act(form.event);
  const body = (
    <div className="mt-3">
      {intro !== undefined && <p className="mb-3 text-sm text-quiet">{intro}</p>}
      <ActFormOf {...props} form={form} labels={labels} isWide />
    </div>
  );
  return form.weight === "main" || forms.length === 1 ? (
    <div className="rounded-md bg-white p-4">
      <h3 className="font-semibold">{title}</h3>
      {body}
    </div>
  ) : (
    <Folded title={title} isOpen={props.failed?.event === form.event}>
      {body}
    </Folded>
  );
}

function Folded({ title, isOpen, children }: { title: string; isOpen: boolean; children: ReactNode }) {
  return (
    <details className="rounded-md bg-white px-4 py-2" open={isOpen}>
      <summary className="min-h-8 font-semibold text-brand">{title}</summary>
      {children}
    </details>
  );
}

/** A case may belong to an office of another place than the citizen chose. */
function OtherPlace({ places, divisionCode, from }: ActChoices & { from: string }) {
  const { acts } = useMessages().desk;
  const { where } = useMessages().complaint;
  return (
    <details className="mt-3 rounded-md bg-white px-4 py-2">
      <summary className="min-h-8 text-brand">{acts.otherPlace}</summary>
      <form method="get" className="mt-3">
        {from !== "" && <input type="hidden" name="from" value={from} />}
        <PlaceSelect name="place" label={where.division} isRequired places={places} value={divisionCode} />
        <button className="button button-quiet w-full">{acts.showPlace}</button>
      </form>
    </details>
  );
}
