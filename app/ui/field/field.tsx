// One question of a form: label, hint, error and control, tied together for screen readers.
import type { ReactNode } from "react";
import { useMessages } from "#app/ui/language.ts";

type FieldProps = {
  /** Field name; also the control's id, so that the error summary can link to it. */
  name: string;
  /** The control's id where one page has several fields of that name. */
  id?: string | undefined;
  label: string;
  hint?: string | undefined;
  /** Texts in the reader's language. */
  errors?: readonly string[] | undefined;
  isRequired?: boolean;
};

type Said = Pick<FieldProps, "hint" | "errors">;

// Whether something is wrong, and the ids of what <Notes> says, for aria-describedby.
function standing(id: string, hint: Said["hint"], errors: Said["errors"] = []) {
  const isWrong = errors.length > 0;
  const notes = [...(hint === undefined ? [] : [`${id}-hint`]), ...(isWrong ? [`${id}-error`] : [])];
  return { isWrong, described: notes.length === 0 ? undefined : notes.join(" ") };
}

function Notes({ id, hint, errors = [] }: Said & { id: string }) {
  return (
    <>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-sm text-quiet">
          {hint}
        </p>
      )}
      {errors.length > 0 && (
        <p id={`${id}-error`} className="font-semibold text-bad" data-error>
          {errors.join(" ")}
        </p>
      )}
    </>
  );
}

/** Label, hint and error around a control that `children` makes from the given attributes. */
export function Field({
  name,
  id = name,
  label,
  hint,
  errors,
  isRequired = false,
  children,
}: FieldProps & { children: (control: ControlAttributes) => ReactNode }) {
  const { shell } = useMessages();
  const { isWrong, described } = standing(id, hint, errors);
  return (
    <div className={`mb-6 ${isWrong ? "border-s-4 border-bad ps-4" : ""}`} data-field={id}>
      <label htmlFor={id} className="block font-semibold">
        {label} {!isRequired && <span className="font-normal text-quiet">({shell.optional})</span>}
      </label>
      <Notes id={id} hint={hint} errors={errors} />
      <div className="mt-1.5">
        {children({
          id,
          name,
          className: "input",
          "aria-describedby": described,
          "aria-invalid": isWrong ? true : undefined,
          required: undefined,
        })}
      </div>
    </div>
  );
}

export type ControlAttributes = {
  id: string;
  name: string;
  className: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
  /** Left out on purpose: browsers' own bubbles are not translated and hide the summary. */
  required: undefined;
};

/** A one-line text. */
export function TextField({
  value,
  type = "text",
  maxLength,
  autoComplete,
  inputMode,
  list,
  ...field
}: FieldProps & {
  value?: string | undefined;
  type?: "text" | "email" | "tel" | "password" | "date" | "datetime-local" | "search";
  maxLength?: number;
  autoComplete?: string;
  inputMode?: "text" | "email" | "tel" | "numeric";
  /** Id of a datalist whose entries the browser suggests. */
  list?: string;
}) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type={type}
          defaultValue={value}
          maxLength={maxLength}
          autoComplete={autoComplete}
          inputMode={inputMode}
          list={list}
        />
      )}
    </Field>
  );
}

/** A text of several lines. */
export function TextArea({
  value,
  rows = 6,
  ...field
}: FieldProps & { value?: string | undefined; rows?: number }) {
  return <Field {...field}>{(control) => <textarea {...control} rows={rows} defaultValue={value} />}</Field>;
}

export type Option = { value: string; label: string };
export type OptionGroup = { label: string; options: readonly Option[] };

/** A choice from a list; groups become optgroups. `empty` is the text of the empty choice. */
export function Select({
  value,
  options,
  empty,
  ...field
}: FieldProps & { value?: string | undefined; options: readonly (Option | OptionGroup)[]; empty?: string }) {
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} defaultValue={value ?? ""}>
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((item) =>
            "options" in item ? (
              <optgroup key={item.label} label={item.label}>
                {item.options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </optgroup>
            ) : (
              <option key={item.value} value={item.value}>
                {item.label}
              </option>
            ),
          )}
        </select>
      )}
    </Field>
  );
}

/** A choice of one among a few, as radio buttons with big targets. */
export function Radios({
  name,
  id = name,
  label,
  hint,
  errors,
  value,
  options,
  isRequired = false,
}: FieldProps & { value?: string | undefined; options: readonly (Option & { hint?: string })[] }) {
  const { shell } = useMessages();
  const { isWrong, described } = standing(id, hint, errors);
  return (
    <fieldset
      className={`mb-6 ${isWrong ? "border-s-4 border-bad ps-4" : ""}`}
      aria-describedby={described}
      data-field={id}
    >
      <legend className="font-semibold">
        {label} {!isRequired && <span className="font-normal text-quiet">({shell.optional})</span>}
      </legend>
      <Notes id={id} hint={hint} errors={errors} />
      <div className="mt-1.5 grid gap-1">
        {options.map((option, index) => (
          <label key={option.value} className="flex min-h-11 items-center gap-3">
            <input
              type="radio"
              id={index === 0 ? id : `${id}-${option.value}`}
              name={name}
              value={option.value}
              defaultChecked={option.value === value}
              className="size-6 shrink-0 accent-brand"
            />
            <span>
              {option.label}
              {option.hint !== undefined && <span className="block text-sm text-quiet">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
