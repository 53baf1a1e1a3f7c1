// The whole form of a draft: what is wrong, the sections with a list of them beside, and the buttons, within reach at the
// foot of the screen.
import { fieldAt } from "#app/domain/catalogue/editing/fields.ts";
import type { DraftForNewsroom } from "#app/domain/catalogue/editing/newsroom.query.server.ts";
import { untranslatedNames } from "#app/domain/catalogue/editing/guide-form.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Tag } from "#app/ui/tag/tag.tsx";
import type { EditorState } from "./editor-context.ts";
import { EditorField } from "./editor-field.tsx";
import { FindingsPanel } from "./findings-panel.tsx";
import { useFieldNames } from "./names.ts";
import { editorSections, sectionOf } from "./sections.ts";

type FormDraft = Pick<DraftForNewsroom, "id" | "rowVersion" | "allowed" | "isOutdated">;

export function EditorForm({ draft, state }: { draft: FormDraft; state: EditorState }) {
  const lang = useLang();
  const { guideEditor } = useMessages();
  const text = guideEditor.edit;
  const sections = editorSections();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="expectedVersion" value={draft.rowVersion} autoComplete="off" />
      {/* What Enter in a field presses: the first button of the form. */}
      <button name="act" value="save" className="sr-only" tabIndex={-1} aria-hidden>
        {text.save}
      </button>
      <div className="gap-8 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]">
        <nav aria-label={text.sections} className="mb-6 lg:sticky lg:top-4 lg:h-fit">
          <ul className="flex flex-wrap gap-x-4 lg:block">
            {sections.map(({ id }) => (
              <li key={id}>
                <a href={`#section-${id}`} className="inline-flex min-h-8 items-center gap-2">
                  {text.sectionNames[id]}
                  <Dot state={state} id={id} />
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="min-w-0">
          <Refusals state={state} />
          <FindingsPanel findings={state.findings} href={(path) => `#${path}`} />
          <Untranslated state={state} />
          {sections.map(({ id, paths }) => (
            <section key={id} aria-labelledby={`section-${id}`} className="mb-8 border-t border-line pt-5">
              <h2 id={`section-${id}`} className="section-title mb-4 scroll-mt-4">
                {text.sectionNames[id]}
              </h2>
              {sideBySide(paths).map((group) => (
                <div key={group[0]} className={group.length > 1 ? "gap-x-6 lg:grid lg:grid-cols-2" : ""}>
                  {group.map((path) => {
                    const field = fieldAt(path);
                    return field && <EditorField key={path} field={field} path={path} state={state} />;
                  })}
                </div>
              ))}
            </section>
          ))}
        </div>
      </div>
      <div className="sticky bottom-0 z-10 -mx-4 border-t border-line bg-white px-4 py-2 sm:py-3">
        <div className="flex flex-wrap items-center gap-x-3 lg:ms-[15rem]">
          <button className="button" name="act" value="save">
            {text.save}
          </button>
          <button className="button button-quiet" name="act" value="submit">
            {text.submit}
          </button>
          <button
            className="min-h-11 cursor-pointer text-brand underline max-sm:text-sm sm:px-1"
            name="act"
            value="preview"
          >
            {text.preview}
          </button>
          <a
            href={`/${lang}/newsroom/guide-drafts/${draft.id}/review`}
            className="inline-flex min-h-11 items-center max-sm:text-sm sm:px-1"
          >
            {text.review}
          </a>
          {draft.isOutdated && (
            <button className="min-h-11 cursor-pointer px-1 text-brand underline" name="act" value="rebase">
              {text.rebase}
            </button>
          )}
        </div>
      </div>
    </form>
  );
}

/** Lists kept apart by language stand beside each other as texts do. */
function sideBySide(paths: readonly string[]): string[][] {
  return paths.reduce<string[][]>((groups, path) => {
    const last = groups.at(-1);
    if (last?.length === 1 && last[0]?.endsWith("Zh") && path === last[0].replace(/Zh$/, "En"))
      last.push(path);
    else groups.push([path]);
    return groups;
  }, []);
}

/** What could not be taken from the form, leading to the fields. */
function Refusals({ state }: { state: EditorState }) {
  const { guideEditor, shell } = useMessages();
  const { label } = useFieldNames();
  const entries = Object.entries(state.errors);
  if (entries.length === 0) return null;
  return (
    <div
      role="alert"
      tabIndex={-1}
      id="error-summary"
      className="mb-6 rounded-md border-4 border-bad bg-white p-4"
    >
      <h2 className="section-title text-bad">{shell.errorTitle}</h2>
      <ul className="mt-2 list-disc ps-6">
        {entries.map(([name, reason]) => (
          <li key={name}>
            <a className="text-bad" href={`#${name.replace(/\.zh$/, "")}`}>
              {label(name.replace(/\.(zh|en)$/, ""))}
            </a>
            : {guideEditor.refusals[reason] ?? reason}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Untranslated({ state }: { state: EditorState }) {
  const { guideEditor } = useMessages();
  const count = untranslatedNames(state.values).length;
  if (count === 0) return null;
  return (
    <p className="mb-5">
      <Tag tone="warn">{guideEditor.edit.untranslatedCount(count)}</Tag>
    </p>
  );
}

/** A mark beside a section in which something is wrong; the words stand above. */
function Dot({ state, id }: { state: EditorState; id: string }) {
  const inside = state.findings.filter(({ path }) => sectionOf(path) === id && path !== "office");
  const isError = inside.some(({ level }) => level === "error");
  if (inside.length === 0) return null;
  return <Tag tone={isError ? "bad" : "warn"}>{inside.length}</Tag>;
}
