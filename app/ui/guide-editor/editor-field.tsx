// One field of a guide in the editor's form, whatever its kind: label, hint, what is wrong with it and how to mend it, and
// the controls. Lists are in editor-list.tsx.
import type { ReactNode } from "react";
import type { Field } from "#app/domain/catalogue/editing/fields.ts";
import { useMessages } from "#app/ui/language.ts";
import { type EditorState, isTroubled, typedSituations, valueAt } from "./editor-context.ts";
import { EditorList } from "./editor-list.tsx";
import { useFieldNames, useFindingText } from "./names.ts";
import { TextPair } from "./text-pair.tsx";

/** More choices than these are folded away behind those that are chosen. */
const MOST_OPEN = 8;

export type EditorFieldProps = { field: Field; path: string; state: EditorState };

export function EditorField({ field, path, state }: EditorFieldProps) {
  const { label, option } = useFieldNames();
  const { guideEditor } = useMessages();
  const notes = useNotes(path, state);
  const value = valueAt(state, path);
  const control = {
    id: path,
    name: path,
    "aria-describedby": notes.ids,
    "aria-invalid": notes.isWrong || undefined,
  };
  switch (field.kind) {
    case "key":
      return <input type="hidden" name={path} value={value} />;
    case "group":
      return (
        <>
          {Object.entries(field.fields).map(([key, part]) => (
            <EditorField key={key} field={part} path={`${path}.${key}`} state={state} />
          ))}
        </>
      );
    case "list":
      return <EditorList field={field} path={path} state={state} notes={notes} />;
    case "text":
      return (
        <Boxed id={`${path}-field`} legend={label(path)} isOptional={field.isOptional} notes={notes}>
          <TextPair path={path} state={state} describedBy={notes.ids} />
        </Boxed>
      );
    case "flag":
      return (
        <div className="mb-4">
          <label className="flex min-h-11 items-center gap-3">
            <input
              {...control}
              type="checkbox"
              defaultChecked={state.values[path] !== undefined}
              className="size-6 shrink-0 accent-brand"
            />
            <span className="font-semibold">{label(path)}</span>
          </label>
          {notes.shown}
        </div>
      );
    case "choices":
    case "when":
      return (
        <Boxed id={path} legend={label(path)} isOptional={field.isOptional} notes={notes}>
          <Ticks field={field} path={path} state={state} />
        </Boxed>
      );
    case "choice":
      return (
        <Labelled path={path} label={label(path)} isOptional={field.isOptional} notes={notes}>
          <select {...control} className="input max-w-md" defaultValue={value}>
            {field.isOptional && <option value="">{guideEditor.edit.emptyChoice}</option>}
            {field.options.map((code) => (
              <option key={code} value={code}>
                {option(path, code)}
              </option>
            ))}
          </select>
        </Labelled>
      );
    case "number":
      return (
        <Labelled path={path} label={label(path)} isOptional={field.isOptional} notes={notes}>
          <input {...control} inputMode="numeric" defaultValue={value} className="input max-w-32" />
        </Labelled>
      );
    case "lines":
      return (
        <Labelled path={path} label={label(path)} isOptional={field.isOptional} notes={notes}>
          <textarea
            {...control}
            rows={3}
            defaultValue={value}
            className="input field-sizing-content min-h-24"
          />
        </Labelled>
      );
    case "line":
      return (
        <Labelled path={path} label={label(path)} isOptional={field.isOptional} notes={notes}>
          <input
            {...control}
            type={field.form === "date" ? "date" : "text"}
            inputMode={field.form === "url" ? "url" : undefined}
            defaultValue={value}
            className={`input ${field.form === "date" ? "max-w-52" : ""}`}
          />
        </Labelled>
      );
  }
}

/** What the form says about a field beside its name, and the ids of it for screen readers. */
export type FieldNotes = { ids: string | undefined; isWrong: boolean; shown: ReactNode };

function useNotes(path: string, { errors, findings }: EditorState): FieldNotes {
  const { hint: hintOf } = useFieldNames();
  const { guideEditor } = useMessages();
  const textOf = useFindingText();
  const hint = hintOf(path);
  const refusals = [path, `${path}.zh`, `${path}.en`].flatMap((name) => {
    const reason = errors[name];
    return reason === undefined ? [] : [guideEditor.refusals[reason] ?? reason];
  });
  const own = findings.filter((finding) => finding.path === path);
  const isSaying = refusals.length + own.length > 0;
  const ids = [...(hint === undefined ? [] : [`${path}-hint`]), ...(isSaying ? [`${path}-notes`] : [])];
  return {
    ids: ids.length === 0 ? undefined : ids.join(" "),
    isWrong: refusals.length > 0 || own.some(({ level }) => level === "error"),
    shown: (
      <>
        {hint !== undefined && (
          <p id={`${path}-hint`} className="text-sm text-quiet">
            {hint}
          </p>
        )}
        {isSaying && (
          <div id={`${path}-notes`} className="text-sm">
            {refusals.map((text) => (
              <p key={text} className="font-semibold text-bad">
                {text}
              </p>
            ))}
            {own.map((finding, index) => {
              const { wrong, fix } = textOf(finding);
              return (
                <p key={index} className={finding.level === "error" ? "text-bad" : "text-warn"}>
                  <strong>{wrong}</strong> {fix}
                </p>
              );
            })}
          </div>
        )}
      </>
    ),
  };
}

function Labelled({
  path,
  label,
  isOptional,
  notes,
  children,
}: {
  path: string;
  label: string;
  isOptional: boolean;
  notes: FieldNotes;
  children: ReactNode;
}) {
  return (
    <div className={`mb-5 ${notes.isWrong ? "border-s-4 border-bad ps-4" : ""}`}>
      <label htmlFor={path} className="block font-semibold">
        {label} {isOptional && <Optional />}
      </label>
      {notes.shown}
      <div className="mt-1">{children}</div>
    </div>
  );
}

/** Several controls under one name. */
export function Boxed({
  id,
  legend,
  isOptional,
  notes,
  children,
}: {
  id: string;
  legend: string;
  isOptional: boolean;
  notes: FieldNotes;
  children: ReactNode;
}) {
  return (
    <fieldset
      id={id}
      aria-describedby={notes.ids}
      className={`mb-5 min-w-0 ${notes.isWrong ? "border-s-4 border-bad ps-4" : ""}`}
    >
      <legend className="font-semibold">
        {legend} {isOptional && <Optional />}
      </legend>
      {notes.shown}
      <div className="mt-1">{children}</div>
    </fieldset>
  );
}

function Optional() {
  const { shell } = useMessages();
  return <span className="font-normal text-quiet">({shell.optional})</span>;
}

function Ticks({
  field,
  path,
  state,
}: {
  field: Extract<Field, { kind: "choices" | "when" }>;
  path: string;
  state: EditorState;
}) {
  const { option } = useFieldNames();
  const { guideEditor } = useMessages();
  const chosen = state.values[path] ?? [];
  const offered =
    field.kind === "when"
      ? typedSituations(state.values).map(({ value, question, answer }) => ({
          value,
          label: `${question} ${answer}`,
        }))
      : // What was chosen first stays first.
        [...new Set([...chosen.filter((code) => field.options.includes(code)), ...field.options])].map(
          (code) => ({
            value: code,
            label: option(path, code),
          }),
        );
  // An answer that is offered no more can still be taken away.
  const gone =
    field.kind === "when" ? chosen.filter((value) => !offered.some((one) => one.value === value)) : [];
  const all = [...offered, ...gone.map((value) => ({ value, label: value }))];
  if (all.length === 0) return <p className="text-sm text-quiet">{guideEditor.edit.noAnswers}</p>;
  const boxes = (
    <div className="flex flex-wrap gap-x-6">
      {all.map(({ value, label }) => (
        <label key={value} className="flex min-h-11 items-center gap-2.5">
          <input
            type="checkbox"
            name={path}
            value={value}
            defaultChecked={chosen.includes(value)}
            className="size-6 shrink-0 accent-brand"
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
  if (all.length <= MOST_OPEN) return boxes;
  const names = all.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  return (
    <details open={isTroubled(state, path)} className="rounded-md border border-line open:bg-wash">
      <summary className="flex min-h-11 flex-wrap items-center gap-3 px-3 py-2 marker:content-none before:text-quiet before:content-['▸'] [[open]>&]:before:content-['▾']">
        {names.length === 0 ? guideEditor.edit.noneChosen : names.join(" · ")}
      </summary>
      <div className="px-3 pb-2">{boxes}</div>
    </details>
  );
}
