// One field of a form of the desk, by its kind in desk-forms.ts.
import type { OfficeGroup, PlaceGroup } from "#app/domain/agencies/places.query.server.ts";
import { Radios, TextArea, TextField } from "#app/ui/field/field.tsx";
import { useMessages } from "#app/ui/language.ts";
import { OfficeSelect } from "#app/ui/place-select/place-select.tsx";
import { type DeskField, fieldId } from "./desk-forms.ts";

export type Dispatching = {
  offices: readonly OfficeGroup[];
  places: readonly PlaceGroup[];
  divisionCode: string;
  /** The office the citizen named. */
  namedId: string | undefined;
};

export function FieldOf({
  field,
  event,
  value,
  errors,
  dispatching,
}: {
  field: DeskField;
  event: string;
  value: string | undefined;
  errors: readonly string[] | undefined;
  dispatching: Dispatching | undefined;
}) {
  const { desk, journey } = useMessages();
  const { acts } = desk;
  const common = { name: field.name, id: fieldId(event, field.name), value, errors };
  const label = acts.fields[field.name] ?? field.name;
  switch (field.kind) {
    case "office":
      return (
        <OfficeSelect
          {...common}
          label={label}
          isRequired
          offices={dispatching?.offices ?? []}
          empty={acts.chooseOffice}
          value={value ?? dispatching?.namedId}
        />
      );
    case "outcome":
      return (
        <Choice
          {...common}
          label={label}
          options={["solved", "explained", "refused", "beyondPower"]}
          texts={journey.outcomes}
        />
      );
    case "refusal":
      return (
        <Choice
          {...common}
          label={label}
          options={["beyondPower", "belongsElsewhere"]}
          texts={journey.refusalReasons}
        />
      );
    case "area":
    case "line": {
      const hint = [field.hint === undefined ? "" : acts.hints[field.hint], acts.max(field.max)]
        .join(" ")
        .trim();
      const text = {
        ...common,
        label: field.label === "press" ? acts.pressInstruction : label,
        hint,
        isRequired: field.isRequired,
      };
      return field.kind === "area" ? <TextArea {...text} rows={field.rows ?? 4} /> : <TextField {...text} />;
    }
  }
}

function Choice({
  options,
  texts,
  ...field
}: {
  name: string;
  id: string;
  label: string;
  value: string | undefined;
  errors: readonly string[] | undefined;
  options: readonly string[];
  texts: Readonly<Record<string, string>>;
}) {
  return (
    <Radios
      {...field}
      isRequired
      options={options.map((value) => ({ value, label: texts[value] ?? value }))}
    />
  );
}
