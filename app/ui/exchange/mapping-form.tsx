// The form of a mapping: for each of their columns a field of ours, its values, and what is always the same.
import type { ColumnFields, MappingFields } from "#app/domain/catalogue/exchange/mapping-form.ts";
import { Select, TextArea, TextField } from "#app/ui/field/field.tsx";
import { useMessages } from "#app/ui/language.ts";

const FIELDS = "our-fields";

export function MappingForm({
  kinds,
  fields,
  given,
  errors,
  isSaved,
}: {
  kinds: readonly string[];
  fields: readonly string[];
  given: MappingFields;
  errors: Record<string, string[] | undefined>;
  isSaved: boolean;
}) {
  const { exchange } = useMessages();
  const text = exchange.mappings;
  return (
    <form method="post" noValidate>
      <datalist id={FIELDS}>
        {fields.map((field) => (
          <option key={field} value={field} />
        ))}
      </datalist>
      <TextField
        name="name"
        label={text.name}
        hint={text.nameHint}
        isRequired
        value={given.name}
        errors={errors["name"]}
      />
      <Select
        name="kind"
        label={text.kind}
        isRequired
        value={given.kind}
        errors={errors["kind"]}
        options={kinds.map((kind) => ({ value: kind, label: exchange.kinds[kind] ?? kind }))}
      />
      {given.columns.map((column, index) => (
        <Column key={index} column={column} n={index + 1} errors={errors} />
      ))}
      <TextArea
        name="constants"
        label={text.constants}
        hint={text.constantsHint}
        rows={5}
        value={given.constants}
        errors={errors["constants"]}
      />
      <div className="flex flex-wrap gap-3">
        <button className="button">{text.save}</button>
        {isSaved && (
          <button name="act" value="remove" className="button button-danger">
            {text.remove}
          </button>
        )}
      </div>
    </form>
  );
}

function Column({
  column,
  n,
  errors,
}: {
  column: ColumnFields;
  n: number;
  errors: Record<string, string[] | undefined>;
}) {
  const { exchange } = useMessages();
  const text = exchange.mappings;
  return (
    <fieldset className="panel mb-6">
      <legend className="px-1 font-bold">{text.column(n)}</legend>
      <div className="grid gap-x-6 sm:grid-cols-2">
        <TextField
          name={`header.${n}`}
          label={text.header}
          value={column.header}
          errors={errors[`header.${n}`]}
        />
        <TextField
          name={`fields.${n}`}
          label={text.field}
          hint={text.fieldHint}
          value={column.fields}
          list={FIELDS}
          errors={errors[`fields.${n}`]}
        />
        <TextArea
          name={`values.${n}`}
          label={text.values}
          hint={text.valuesHint}
          rows={2}
          value={column.values}
          errors={errors[`values.${n}`]}
        />
        <div>
          <TextField
            name={`separator.${n}`}
            label={text.separator}
            hint={text.separatorHint}
            value={column.separator}
            maxLength={5}
            errors={errors[`separator.${n}`]}
          />
          <label className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name={`takesNumber.${n}`}
              defaultChecked={column.takesNumber}
              className="size-6 shrink-0 accent-brand"
            />
            {text.takesNumber}
          </label>
        </div>
      </div>
    </fieldset>
  );
}
