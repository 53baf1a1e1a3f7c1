// Who sent the case: sealed, and opened only by an act that names its purpose. Offices other than the centre, and than the
// one that decides on an application, see nothing of it, not even this panel.
import type { Identity } from "#app/domain/cases/identity.ts";
import type { FieldErrors } from "#app/ui/error-summary/error-summary.tsx";
import { TextField } from "#app/ui/field/field.tsx";
import { useHere, useMessages } from "#app/ui/language.ts";

export function IdentityPanel({
  standing,
  outcome,
}: {
  standing: "sealed" | "notYours" | "anonymous";
  outcome: { event: string; errors: FieldErrors; identity?: Identity | null } | undefined;
}) {
  const { identity: text } = useMessages().desk.case;
  const here = useHere();
  if (standing === "notYours") return null;
  const shown = outcome?.identity;
  return (
    <section aria-labelledby="identity" className="panel mt-6">
      <h2 id="identity" className="font-semibold">
        {text.title}
      </h2>
      {standing === "anonymous" ? (
        <p className="mt-2">{text.anonymous}</p>
      ) : shown !== undefined && shown !== null ? (
        <>
          <dl className="mt-2 grid grid-cols-[max-content_1fr] gap-x-4">
            {(["name", "phone", "email", "idNumber"] as const).map((part) =>
              shown[part] === undefined ? null : (
                <div key={part} className="contents">
                  <dt className="font-semibold text-quiet">{text[part]}</dt>
                  <dd>{shown[part]}</dd>
                </div>
              ),
            )}
          </dl>
          <p className="mt-2 text-sm text-quiet">{text.shown}</p>
        </>
      ) : (
        <form method="post" action={here} noValidate className="mt-2">
          <p className="mb-3 text-sm text-quiet">{text.sealed}</p>
          <input type="hidden" name="event" value="identity" />
          <TextField
            name="purpose"
            label={text.purpose}
            isRequired
            maxLength={200}
            errors={outcome?.errors["purpose"]}
          />
          <button className="button button-quiet">{text.show}</button>
        </form>
      )}
    </section>
  );
}
