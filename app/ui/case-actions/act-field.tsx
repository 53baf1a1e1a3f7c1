// One field of an act's form by its kind, for the desk and for the citizen alike.
import type { OfficeGroup, PlaceGroup } from "#app/domain/agencies/places.query.server.ts";
import type { Labels } from "#app/i18n/workflow-labels.ts";
import type { FieldErrors } from "#app/ui/error-summary/error-summary.tsx";
import { Radios, Select, TextArea, TextField } from "#app/ui/field/field.tsx";
import { useMessages } from "#app/ui/language.ts";
import { OfficeSelect } from "#app/ui/place-select/place-select.tsx";
import { type ActField, fieldId } from "./act-forms.ts";
import { Boxes, Offices, Rows } from "./several.tsx";

/** What is offered where the choice is not the schema's. */
export type ActChoices = {
  offices: readonly OfficeGroup[];
  places: readonly PlaceGroup[];
  divisionCode: string;
  /** The office the citizen named, where it is the first guess. */
  namedId: string | undefined;
  colleagues: readonly { id: string; name: string }[];
};

export type FieldProps = {
  field: ActField;
  event: string;
  labels: Labels;
  /** As it was posted, by the name it was posted under; several of one name one a line. */
  values: Readonly<Record<string, string>>;
  /** By the field's id, in the reader's language. */
  errors: FieldErrors;
  choices: ActChoices | undefined;
};

const grades = ["5", "4", "3", "2", "1"];

export function FieldOf(props: FieldProps) {
  const { field, event, labels, choices } = props;
  const { journey } = useMessages();
  const { acts } = journey;
  const id = fieldId(event, field.name);
  const value = props.values[field.name];
  const hint = [labels.hint(event, field.name), limitOf(field, acts)].filter(Boolean).join(" ") || undefined;
  const common = {
    name: field.name,
    id,
    label: labels.field(event, field.name),
    hint,
    errors: props.errors[id],
    isRequired: field.isRequired,
    value,
  };
  switch (field.kind) {
    case "area":
      return <TextArea {...common} rows={field.rows} />;
    case "lines":
      return <TextArea {...common} rows={Math.max(4, field.rows)} />;
    case "line":
      return <TextField {...common} />;
    case "date":
      return <TextField {...common} type="date" />;
    case "number":
      return <TextField {...common} inputMode="numeric" />;
    case "caseNumber":
      return <TextField {...common} autoComplete="off" />;
    case "choice":
      return (
        <Radios
          {...common}
          options={field.options.map((option) => ({
            value: option,
            label: labels.choice(event, field.name, option),
          }))}
        />
      );
    case "grade":
      return (
        <Radios
          {...common}
          options={grades.map((grade) => ({
            value: grade,
            label: `${grade} · ${journey.ratings[grade] ?? ""}`,
          }))}
        />
      );
    case "yesNo":
      return (
        <Radios
          {...common}
          options={[
            { value: "yes", label: acts.yes },
            { value: "no", label: acts.no },
          ]}
        />
      );
    case "colleague":
      return (
        <Select
          {...common}
          empty={acts.choosePerson}
          options={(choices?.colleagues ?? []).map((person) => ({ value: person.id, label: person.name }))}
        />
      );
    case "office":
      return (
        <OfficeSelect
          {...common}
          offices={choices?.offices ?? []}
          empty={acts.chooseOffice}
          value={value ?? choices?.namedId}
        />
      );
    case "offices":
      return <Offices {...props} label={common.label} hint={hint} />;
    case "choices":
      return <Boxes {...props} label={common.label} hint={hint} />;
    case "rows":
      return <Rows {...props} label={common.label} hint={hint} />;
  }
}

function limitOf(
  field: ActField,
  acts: ReturnType<typeof useMessages>["journey"]["acts"],
): string | undefined {
  switch (field.kind) {
    case "area":
    case "line":
      return field.max === undefined ? undefined : acts.max(field.max);
    case "number":
      return field.max === undefined ? undefined : acts.upTo(field.max);
    case "lines":
      return acts.onePerLine;
    case "caseNumber":
      return acts.caseNumberHint;
    default:
      return undefined;
  }
}
