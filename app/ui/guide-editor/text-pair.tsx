// A text in Chinese and English side by side; says where the English is not there yet.
import { useMessages } from "#app/ui/language.ts";
import { Tag } from "#app/ui/tag/tag.tsx";
import { type EditorState, valueAt } from "./editor-context.ts";
import { useFieldNames } from "./names.ts";

export function TextPair({
  path,
  state,
  describedBy,
}: {
  path: string;
  state: EditorState;
  describedBy: string | undefined;
}) {
  const { guideEditor } = useMessages();
  const { label } = useFieldNames();
  const isUntranslated =
    valueAt(state, `${path}.zh`).trim() !== "" && valueAt(state, `${path}.en`).trim() === "";
  const sides = [
    { side: "zh", lang: "zh-CN", name: guideEditor.edit.zh, id: path },
    { side: "en", lang: "en", name: guideEditor.edit.en, id: `${path}.en` },
  ] as const;
  return (
    <div className="grid gap-x-6 gap-y-2 lg:grid-cols-2">
      {sides.map(({ side, lang, name, id }) => {
        const value = valueAt(state, `${path}.${side}`);
        return (
          <div key={side} className="min-w-0">
            <label htmlFor={id} className="mb-0.5 flex flex-wrap items-center gap-2 text-sm text-quiet">
              <span>
                <span className="sr-only">{label(path)}: </span>
                {name}
              </span>
              {side === "en" && isUntranslated && <Tag tone="warn">{guideEditor.edit.untranslated}</Tag>}
            </label>
            <textarea
              id={id}
              name={`${path}.${side}`}
              lang={lang}
              rows={rowsFor(value, side)}
              defaultValue={value}
              aria-describedby={describedBy}
              aria-invalid={state.errors[`${path}.${side}`] !== undefined || undefined}
              className="input field-sizing-content min-h-11"
            />
          </div>
        );
      })}
    </div>
  );
}

/** For browsers that do not size the field by what is in it. */
function rowsFor(text: string, side: "zh" | "en"): number {
  const perLine = side === "zh" ? 26 : 48;
  return Math.min(8, Math.max(1, Math.ceil(text.length / perLine)));
}
