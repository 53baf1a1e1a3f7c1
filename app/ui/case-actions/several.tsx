// Fields of an act's form that take several values: offices, boxes to tick, things with the same fields. All without
// script, so there are a few more places than most people need.
import type { ReactNode } from "react";
import { useMessages } from "#app/ui/language.ts";
import { OfficeSelect } from "#app/ui/place-select/place-select.tsx";
import { FieldOf, type FieldProps } from "./act-field.tsx";
import { fieldId } from "./act-forms.ts";

type SeveralProps = FieldProps & { label: string; hint: string | undefined };

const MOST_OFFICES = 4;
const MOST_ROWS = 6;
const SPARE_ROWS = 2;

export function Offices({ field, event, values, errors, choices, label, hint }: SeveralProps) {
  const { acts } = useMessages().journey;
  const id = fieldId(event, field.name);
  const chosen = linesOf(values[field.name]);
  const places = Math.max(chosen.length, Math.min(field.max ?? MOST_OFFICES, MOST_OFFICES));
  return (
    <Group id={id} label={label} hint={hint} isRequired={field.isRequired} errors={errors[id]}>
      {Array.from({ length: places }, (_, index) => (
        <OfficeSelect
          key={index}
          name={field.name}
          id={index === 0 ? id : `${id}-${index + 1}`}
          label={acts.nthOffice(index + 1)}
          isRequired={field.isRequired && index === 0}
          offices={choices?.offices ?? []}
          empty={acts.chooseOffice}
          value={chosen[index]}
        />
      ))}
    </Group>
  );
}

export function Boxes({ field, event, labels, values, errors, label, hint }: SeveralProps) {
  const id = fieldId(event, field.name);
  const chosen = linesOf(values[field.name]);
  return (
    <Group id={id} label={label} hint={hint} isRequired={field.isRequired} errors={errors[id]}>
      {field.options.map((option, index) => (
        <label key={option} className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            id={index === 0 ? id : `${id}-${option}`}
            name={field.name}
            value={option}
            defaultChecked={chosen.includes(option)}
            className="size-6 shrink-0 accent-brand"
          />
          {labels.choice(event, field.name, option)}
        </label>
      ))}
    </Group>
  );
}

export function Rows(props: SeveralProps) {
  const { field, event, values, errors, label, hint } = props;
  const { acts } = useMessages().journey;
  const id = fieldId(event, field.name);
  const filled = Object.keys(values).flatMap((name) => {
    const row = name.startsWith(`${field.name}.`) ? Number(name.split(".")[1]) : Number.NaN;
    return Number.isInteger(row) && row >= 0 && row < MOST_ROWS * 2 && values[name]?.trim() !== ""
      ? [row]
      : [];
  });
  const count = Math.max(
    Math.min(field.max ?? MOST_ROWS, Math.max(field.min ?? 0, SPARE_ROWS)),
    ...filled.map((row) => row + 1),
  );
  return (
    <Group id={id} label={label} hint={hint} isRequired={field.isRequired} errors={errors[id]}>
      {Array.from({ length: count }, (_, row) => (
        <fieldset
          key={row}
          id={row === 0 ? id : undefined}
          tabIndex={row === 0 ? -1 : undefined}
          className="mb-3 border-s-2 border-line ps-4"
        >
          <legend className="text-sm font-semibold text-quiet">{acts.nth(label, row + 1)}</legend>
          {field.fields.map((inner) => (
            <FieldOf
              key={inner.name}
              {...props}
              field={{ ...inner, name: `${field.name}.${row}.${inner.name}` }}
              labels={{
                ...props.labels,
                field: () => props.labels.field(event, inner.name),
                hint: () => props.labels.hint(event, inner.name),
                choice: (of, _, value) => props.labels.choice(of, inner.name, value),
              }}
            />
          ))}
        </fieldset>
      ))}
    </Group>
  );
}

function Group({
  id,
  label,
  hint,
  errors = [],
  isRequired,
  children,
}: {
  id: string;
  label: string;
  hint: string | undefined;
  errors?: readonly string[] | undefined;
  isRequired: boolean;
  children: ReactNode;
}) {
  const { shell } = useMessages();
  const isWrong = errors.length > 0;
  const notes = [hint === undefined ? [] : [`${id}-hint`], isWrong ? [`${id}-error`] : []].flat();
  return (
    <fieldset
      className={`mb-6 ${isWrong ? "border-s-4 border-bad ps-4" : ""}`}
      aria-describedby={notes.join(" ") || undefined}
      data-field={id}
    >
      <legend className="font-semibold">
        {label} {!isRequired && <span className="font-normal text-quiet">({shell.optional})</span>}
      </legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-sm text-quiet">
          {hint}
        </p>
      )}
      {isWrong && (
        <p id={`${id}-error`} className="font-semibold text-bad" data-error>
          {errors.join(" ")}
        </p>
      )}
      <div className="mt-1.5">{children}</div>
    </fieldset>
  );
}

function linesOf(value: string | undefined): string[] {
  return (value ?? "").split("\n").filter((line) => line !== "");
}
