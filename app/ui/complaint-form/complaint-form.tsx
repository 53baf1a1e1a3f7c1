// The complaint form: what, where, which office, how to reach the citizen. One plain form; enhance/complaint-form checks
// it in the browser with the server's schema and fetches the offices of a newly chosen place.
import type { ComplaintForm as Choices } from "#app/domain/cases/complaint-form.query.server.ts";
import { complaintLimits, matterKinds } from "#app/domain/cases/complaint.schema.ts";
import { Enhance } from "#app/ui/enhance.tsx";
import type { FieldErrors } from "#app/ui/error-summary/error-summary.tsx";
import { Radios, TextArea, TextField } from "#app/ui/field/field.tsx";
import { useHere, useLang, useMessages } from "#app/ui/language.ts";
import { OfficeSelect, PlaceSelect } from "#app/ui/place-select/place-select.tsx";
import { Contact } from "./contact.tsx";
import { Part, type PartProps, type Values } from "./part.tsx";

/** `values` as typed; `idempotencyKey` goes with the form from its first showing to its arrival. */
export function ComplaintForm({
  choices,
  values,
  errors,
  idempotencyKey,
}: {
  choices: Choices;
  values: Values;
  errors: FieldErrors;
  idempotencyKey: string;
}) {
  const lang = useLang();
  const { complaint, shell } = useMessages();
  const here = useHere();
  return (
    <form
      method="post"
      action={here}
      noValidate
      className="group"
      data-complaint-form
      data-errors={JSON.stringify(complaint.errors)}
      data-error-title={shell.errorTitle}
      data-error-prefix={shell.errorPrefix}
    >
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} autoComplete="off" />
      <input type="hidden" name="language" value={lang} />
      {/* Enter in a field presses the first submit button of a form: that must be the one that sends. */}
      <button className="hidden" />
      <Radios
        name="kind"
        label={complaint.kind.label}
        isRequired
        value={values["kind"] ?? "complaint"}
        options={matterKinds.map((kind) => ({
          value: kind,
          label: complaint.kind[kind],
          hint: complaint.kind[`${kind}Hint`],
        }))}
        errors={errors["kind"]}
      />
      <What values={values} errors={errors} service={choices.service} />
      <Where values={values} errors={errors} choices={choices} />
      <Contact values={values} errors={errors} />
      <button className="button min-h-14 w-full text-lg sm:w-auto sm:px-12">{complaint.submit}</button>
      <Enhance name="complaint-form" />
    </form>
  );
}

function What({ values, errors, service }: PartProps & { service: Choices["service"] }) {
  const lang = useLang();
  const { what } = useMessages().complaint;
  return (
    <Part title={what.title}>
      {service !== undefined && (
        <p className="mb-5 rounded-md bg-wash px-4 py-3">
          {what.service}{" "}
          <a href={`/${lang}/services/${encodeURIComponent(service.code)}`}>{service.name[lang]}</a>
          <input type="hidden" name="serviceCode" value={service.code} />
        </p>
      )}
      <TextField
        name="subject"
        label={what.subject}
        hint={what.subjectHint}
        isRequired
        value={values["subject"]}
        errors={errors["subject"]}
      />
      <TextArea
        name="body"
        label={what.body}
        hint={what.bodyHint}
        rows={8}
        isRequired
        value={values["body"]}
        errors={errors["body"]}
      />
    </Part>
  );
}

function Where({ values, errors, choices }: PartProps & { choices: Choices }) {
  const { where, office } = useMessages().complaint;
  const here = useHere();
  const hasOffices = choices.offices.length > 0;
  return (
    <>
      <Part title={where.title}>
        <PlaceSelect
          name="divisionCode"
          label={where.division}
          isRequired
          places={choices.places}
          value={values["divisionCode"]}
          errors={errors["divisionCode"]}
        />
        <TextField
          name="place"
          label={where.place}
          maxLength={complaintLimits.place.max}
          value={values["place"]}
          errors={errors["place"]}
        />
      </Part>
      <div id="office" data-offices>
        <Part title={office.title}>
          <p className="mb-4 text-quiet">
            {office.intro} {!hasOffices && office.first}
          </p>
          {hasOffices && (
            <OfficeSelect
              name="aboutAgencyId"
              label={office.label}
              offices={choices.offices}
              empty={office.unknown}
              value={values["aboutAgencyId"]}
              errors={errors["aboutAgencyId"]}
            />
          )}
          <button
            name="intent"
            value="offices"
            formAction={`${here}#office`}
            className="button button-quiet mb-6"
            data-show-offices
          >
            {hasOffices ? office.showAgain : office.show}
          </button>
        </Part>
      </div>
    </>
  );
}
