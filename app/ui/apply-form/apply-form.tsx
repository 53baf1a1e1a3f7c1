// The form to apply for a service: what for, the papers of its guide, who applies, how the result comes. One plain form.
import type { Material } from "#app/domain/catalogue/guide.schema.ts";
import { idKinds, requestLimits } from "#app/domain/cases/request.schema.ts";
import { Part, type PartProps } from "#app/ui/complaint-form/part.tsx";
import { Radios, Select, TextArea, TextField } from "#app/ui/field/field.tsx";
import { MaterialFacts } from "#app/ui/guide/materials.tsx";
import { useHere, useLang, useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";

/** `ready` are the places of the papers ticked; `idempotencyKey` goes with the form until it has arrived. */
export function ApplyForm({
  serviceCode,
  divisionCode,
  materials,
  deliveries,
  ready,
  idempotencyKey,
  values,
  errors,
}: PartProps & {
  serviceCode: string;
  divisionCode: string;
  materials: readonly Material[];
  deliveries: readonly (keyof Ways)[];
  ready: readonly string[];
  idempotencyKey: string;
}) {
  const lang = useLang();
  const { apply } = useMessages();
  const { purpose, delivery } = apply;
  return (
    <form method="post" action={useHere()} noValidate>
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} autoComplete="off" />
      <input type="hidden" name="language" value={lang} />
      <input type="hidden" name="serviceCode" value={serviceCode} />
      <input type="hidden" name="divisionCode" value={divisionCode} />
      <Part title={purpose.title}>
        <TextArea
          name="statement"
          label={purpose.statement}
          hint={purpose.statementHint}
          rows={6}
          isRequired
          value={values["statement"]}
          errors={errors["statement"]}
        />
      </Part>
      <Papers materials={materials} ready={ready} errors={errors["ready"]} />
      <Applicant values={values} errors={errors} />
      <Part title={delivery.title}>
        <Radios
          name="delivery"
          label={delivery.label}
          isRequired
          value={values["delivery"] ?? deliveries[0]}
          options={deliveries.map((way) => ({ value: way, label: delivery.ways[way] }))}
          errors={errors["delivery"]}
        />
      </Part>
      <button className="button min-h-14 w-full text-lg sm:w-auto sm:px-12">{apply.submit}</button>
    </form>
  );
}

type Ways = ReturnType<typeof useMessages>["apply"]["delivery"]["ways"];

function Papers({
  materials,
  ready,
  errors = [],
}: {
  materials: readonly Material[];
  ready: readonly string[];
  errors: readonly string[] | undefined;
}) {
  const { apply, guide } = useMessages();
  const { papers } = apply;
  const isWrong = errors.length > 0;
  if (materials.length === 0)
    return (
      <Part title={papers.title}>
        <p className="mb-6">{papers.none}</p>
      </Part>
    );
  return (
    <Part title={papers.title}>
      <fieldset
        className={`mb-6 ${isWrong ? "border-s-4 border-bad ps-4" : ""}`}
        aria-describedby={isWrong ? "ready-hint ready-error" : "ready-hint"}
      >
        <legend className="font-semibold">{papers.label}</legend>
        <p id="ready-hint" className="text-sm text-quiet">
          {papers.hint}
        </p>
        {isWrong && (
          <p id="ready-error" className="font-semibold text-bad">
            {errors.join(" ")}
          </p>
        )}
        <ul className="mt-2 divide-y divide-line border-y border-line">
          {materials.map((material, place) => (
            <li key={place}>
              <label className="flex gap-4 py-3">
                <input
                  type="checkbox"
                  id={place === 0 ? "ready" : undefined}
                  name="ready"
                  value={String(place)}
                  defaultChecked={ready.includes(String(place))}
                  className="mt-0.5 size-6 shrink-0 accent-brand"
                />
                <span>
                  <span className="font-semibold">
                    <Said text={material.name} />
                  </span>
                  {material.need !== "required" && (
                    <span className="text-quiet"> ({guide.materials.need[material.need]})</span>
                  )}
                  <span className="block text-sm text-quiet">
                    <MaterialFacts material={material} />
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </Part>
  );
}

function Applicant({ values, errors }: PartProps) {
  const { who } = useMessages().apply;
  return (
    <Part title={who.title}>
      <p className="mb-5 rounded-md border-s-4 border-good bg-good-wash px-4 py-3">{who.sealed}</p>
      <TextField
        name="name"
        label={who.name}
        autoComplete="name"
        maxLength={requestLimits.name.max}
        isRequired
        value={values["name"]}
        errors={errors["name"]}
      />
      <Select
        name="idKind"
        label={who.idKind}
        empty={who.choose}
        isRequired
        value={values["idKind"]}
        options={idKinds.map((kind) => ({ value: kind, label: who.idKinds[kind] }))}
        errors={errors["idKind"]}
      />
      <TextField
        name="idNumber"
        label={who.idNumber}
        isRequired
        value={values["idNumber"]}
        errors={errors["idNumber"]}
      />
      <TextField
        name="email"
        type="email"
        label={who.email}
        hint={who.oneOf}
        autoComplete="email"
        isRequired
        value={values["email"]}
        errors={errors["email"]}
      />
      <TextField
        name="phone"
        type="tel"
        label={who.phone}
        autoComplete="tel"
        isRequired
        value={values["phone"]}
        errors={errors["phone"]}
      />
    </Part>
  );
}
