// A list of a guide in the editor's form: items that unfold, and buttons that add, remove and move them. The buttons send
// the whole form, so that nothing typed is lost; no script is needed.
import type { Field } from "#app/domain/catalogue/editing/fields.ts";
import { countIn, countName } from "#app/domain/catalogue/editing/guide-form.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Tag } from "#app/ui/tag/tag.tsx";
import { type EditorState, isTroubled, valueAt } from "./editor-context.ts";
import { Boxed, EditorField, type FieldNotes } from "./editor-field.tsx";
import { useFieldNames } from "./names.ts";
import { TextPair } from "./text-pair.tsx";

type ListField = Extract<Field, { kind: "list" }>;

export function EditorList({
  field,
  path,
  state,
  notes,
}: {
  field: ListField;
  path: string;
  state: EditorState;
  notes: FieldNotes;
}) {
  const { label } = useFieldNames();
  const { guideEditor } = useMessages();
  const count = countIn(state.values, path);
  const indexes = Array.from({ length: count }, (_, index) => index);
  return (
    <Boxed id={path} legend={`${label(path)} (${count})`} isOptional={field.isOptional} notes={notes}>
      <input type="hidden" name={countName(path)} value={count} />
      <ol className="grid gap-2">
        {indexes.map((index) => (
          <li key={index} id={`${path}.${index}-item`} className="min-w-0 scroll-mt-20">
            <Item field={field.item} path={path} index={index} state={state} />
          </li>
        ))}
      </ol>
      {count < field.max && (
        <button
          className="button button-quiet mt-3"
          name="act"
          value={`add:${path}`}
          formAction={`#${path}.${count}-item`}
        >
          + {guideEditor.edit.add(label(path))}
        </button>
      )}
    </Boxed>
  );
}

function Item({
  field,
  path,
  index,
  state,
}: {
  field: Field;
  path: string;
  index: number;
  state: EditorState;
}) {
  const { guideEditor } = useMessages();
  const at = `${path}.${index}`;
  const name = useItemName(field, at, state) || guideEditor.edit.item(index + 1);
  const buttons = (
    <div className="mt-2 flex flex-wrap gap-x-5">
      {index > 0 && (
        <button
          className="min-h-11 cursor-pointer text-brand underline"
          name="act"
          value={`up:${at}`}
          formAction={`#${path}.${index - 1}-item`}
          aria-label={guideEditor.edit.upItem(name)}
        >
          {guideEditor.edit.up}
        </button>
      )}
      <button
        className="min-h-11 cursor-pointer text-bad underline"
        name="act"
        value={`remove:${at}`}
        formAction={`#${path}`}
        aria-label={guideEditor.edit.removeItem(name)}
      >
        {guideEditor.edit.remove}
      </button>
    </div>
  );
  if (field.kind !== "group")
    return (
      <div className="rounded-md border border-line p-3">
        {field.kind === "text" ? (
          <TextPair path={at} state={state} describedBy={undefined} />
        ) : (
          <EditorField field={field} path={at} state={state} />
        )}
        {buttons}
      </div>
    );
  const isOpen =
    state.at === at || isTroubled(state, at) || valueAt(state, firstTextOf(field, at)).trim() === "";
  return (
    <details open={isOpen} className="rounded-md border border-line open:bg-wash">
      <summary className="flex min-h-11 items-baseline gap-3 px-3 py-2 font-semibold marker:content-none before:text-quiet before:content-['▸'] [[open]>&]:before:content-['▾']">
        <span className="text-quiet">{index + 1}</span>
        <span className="flex min-w-0 flex-1 flex-wrap gap-x-3">
          {name} <Trouble state={state} at={at} />
        </span>
      </summary>
      <div className="px-3 pb-2">
        <EditorField field={field} path={at} state={state} />
        {buttons}
      </div>
    </details>
  );
}

function Trouble({ state, at }: { state: EditorState; at: string }) {
  const { guideEditor } = useMessages();
  const inside = state.findings.filter(({ path }) => path.startsWith(`${at}.`) || path === at);
  const errors = inside.filter(({ level }) => level === "error").length;
  if (errors > 0) return <Tag tone="bad">{guideEditor.edit.findings.errors(errors)}</Tag>;
  return inside.length > 0 ? (
    <Tag tone="warn">{guideEditor.edit.findings.warnings(inside.length)}</Tag>
  ) : null;
}

/** What the item is called: its first text in the page's language, else in the other, else its first choice. */
function useItemName(field: Field, at: string, state: EditorState): string {
  const lang = useLang();
  const { option } = useFieldNames();
  if (field.kind !== "group") return valueAt(state, `${at}.${lang}`) || valueAt(state, `${at}.zh`);
  const [key, part] =
    Object.entries(field.fields).find(([, { kind }]) => kind === "text" || kind === "choice") ?? [];
  if (key === undefined || part === undefined) return "";
  if (part.kind === "choice") return option(`${at}.${key}`, valueAt(state, `${at}.${key}`));
  const own = valueAt(state, `${at}.${key}.${lang}`);
  return own || valueAt(state, `${at}.${key}.zh`) || valueAt(state, `${at}.${key}.en`);
}

function firstTextOf(field: Extract<Field, { kind: "group" }>, at: string): string {
  const [key, part] =
    Object.entries(field.fields).find(([, { kind }]) => kind === "text" || kind === "choice") ?? [];
  return part?.kind === "text" ? `${at}.${key ?? ""}.zh` : `${at}.${key ?? ""}`;
}
