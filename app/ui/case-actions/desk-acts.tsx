// What the desk's reader can do with a case now: one form for each event that the workflow and the policy allow, the main
// one open, the others folded.
import type { ReactNode } from "react";
import { useHere, useMessages } from "#app/ui/language.ts";
import { PlaceSelect } from "#app/ui/place-select/place-select.tsx";
import type { FailedAct } from "./citizen-acts.tsx";
import { type Dispatching, FieldOf } from "./desk-field.tsx";
import { deskForms, fieldId } from "./desk-forms.ts";

type DeskActsProps = {
  allowed: readonly string[];
  version: number;
  failed: FailedAct | undefined;
  /** Only where an office is to be chosen. */
  dispatching: Dispatching | undefined;
  /** The queue's filter that the reader came from. */
  from: string;
  /** Shown when there is nothing to do. */
  nothing: string;
};

export function DeskActs(props: DeskActsProps) {
  const { acts } = useMessages().desk;
  const events = Object.keys(deskForms).filter((event) => props.allowed.includes(event));
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
      {events.length === 0 && <p>{props.nothing}</p>}
      <div className="grid gap-3">
        {events.map((event) => (
          <Act key={event} event={event} isOnly={events.length === 1} {...props} />
        ))}
      </div>
      {props.dispatching !== undefined && <OtherPlace {...props.dispatching} from={props.from} />}
    </section>
  );
}

function Act({
  event,
  isOnly,
  version,
  failed,
  dispatching,
}: DeskActsProps & { event: string; isOnly: boolean }) {
  const { acts } = useMessages().desk;
  const here = useHere();
  const form = deskForms[event];
  const text = acts.forms[event];
  if (form === undefined || text === undefined) return null;
  const isFailed = failed?.event === event;
  const body = (
    <form method="post" action={here} noValidate className="mt-3">
      <input type="hidden" name="event" value={event} />
      <input type="hidden" name="expectedVersion" value={version} autoComplete="off" />
      {text.intro !== undefined && <p className="mb-3 text-sm text-quiet">{text.intro}</p>}
      {form.fields.map((field) => (
        <FieldOf
          key={field.name}
          field={field}
          event={event}
          value={isFailed ? failed.values[field.name] : undefined}
          errors={isFailed ? failed.errors[fieldId(event, field.name)] : undefined}
          dispatching={dispatching}
        />
      ))}
      <button
        className={`button w-full ${form.weight === "danger" ? "button-danger" : form.weight === "other" ? "button-quiet" : ""}`}
      >
        {text.submit}
      </button>
    </form>
  );
  return form.weight === "main" || isOnly ? (
    <div className="rounded-md bg-white p-4">
      <h3 className="font-semibold">{text.title}</h3>
      {body}
    </div>
  ) : (
    <Folded title={text.title} isOpen={isFailed}>
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
function OtherPlace({ places, divisionCode, from }: Dispatching & { from: string }) {
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
