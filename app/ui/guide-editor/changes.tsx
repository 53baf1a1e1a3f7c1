// The differences between two editions of a guide: field by field under their sections; words taken out and put in are
// marked, and said to screen readers.
import type { Change, Piece } from "#app/domain/catalogue/editing/guide-diff.ts";
import { useMessages } from "#app/ui/language.ts";
import { Tag } from "#app/ui/tag/tag.tsx";
import { useFieldNames } from "./names.ts";
import { editorSections, sectionOf } from "./sections.ts";

/** `prefix` keeps ids apart where a page shows two lists of differences. */
export function Changes({
  changes,
  level = 2,
  prefix = "changed",
}: {
  changes: readonly Change[];
  level?: 2 | 3;
  prefix?: string;
}) {
  const { guideEditor } = useMessages();
  const Heading = level === 2 ? "h2" : "h3";
  const sections = editorSections()
    .map(({ id, paths }) => ({
      id,
      own: inOrder(
        changes.filter(({ path }) => sectionOf(path) === id),
        paths,
      ),
    }))
    .filter(({ own }) => own.length > 0);
  return (
    <div className="grid gap-6">
      {sections.map(({ id, own }) => (
        <section key={id} aria-labelledby={`${prefix}-${id}`}>
          <Heading id={`${prefix}-${id}`} className="mb-2 font-bold">
            {guideEditor.edit.sectionNames[id]}
          </Heading>
          <dl className="divide-y divide-line rounded-md border border-line">
            {own.map((change) => (
              <div key={`${change.kind} ${change.path} ${change.lang ?? ""}`} className="px-4 py-3">
                <Term change={change} />
                <dd className="mt-1 whitespace-pre-line" lang={change.lang === "zh" ? "zh-CN" : change.lang}>
                  <Value change={change} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

/** As the form has them. */
function inOrder(changes: readonly Change[], paths: readonly string[]): Change[] {
  const place = (path: string) => paths.findIndex((one) => path === one || path.startsWith(`${one}.`));
  return [...changes].sort((a, b) => place(a.path) - place(b.path));
}

function Term({ change }: { change: Change }) {
  const { label } = useFieldNames();
  const { guideEditor } = useMessages();
  const text = guideEditor.compare;
  const isWholeItem = change.items.length > 0 && change.kind !== "changed";
  return (
    <dt className="flex flex-wrap items-center gap-x-2 text-sm text-quiet">
      {change.items.map((name, index) => (
        <span key={index} className="font-semibold text-ink">
          {name} <span aria-hidden>›</span>
        </span>
      ))}
      <span className="font-semibold text-ink">{label(change.path)}</span>
      {change.lang !== undefined && <span>{change.lang === "zh" ? text.inChinese : text.inEnglish}</span>}
      {isWholeItem && (
        <Tag tone={change.kind === "added" ? "good" : "bad"}>
          {change.kind === "added" ? text.newItem : text.goneItem}
        </Tag>
      )}
    </dt>
  );
}

function Value({ change }: { change: Change }) {
  const said = useSaid(change.path);
  if (change.pieces !== undefined)
    return (
      <>
        {change.pieces.map((piece, index) => (
          <Words key={index} piece={piece} />
        ))}
      </>
    );
  const pieces: Piece[] = [
    ...(change.kind === "added" ? [] : [{ kind: "removed", text: said(change.before) } as const]),
    { kind: "same", text: " " },
    ...(change.kind === "removed" ? [] : [{ kind: "added", text: said(change.after) } as const]),
  ];
  return (
    <>
      {pieces.map((piece, index) => (
        <Words key={index} piece={piece} />
      ))}
    </>
  );
}

function Words({ piece: { kind, text } }: { piece: Piece }) {
  const { guideEditor } = useMessages();
  const said = guideEditor.compare;
  switch (kind) {
    case "same":
      return <>{text}</>;
    case "removed":
      return (
        <del className="bg-bad-wash text-bad decoration-2">
          <span className="sr-only"> {said.removed} </span>
          {text}
          <span className="sr-only"> {said.endRemoved} </span>
        </del>
      );
    case "added":
      return (
        <ins className="bg-good-wash text-good decoration-2 underline-offset-4">
          <span className="sr-only"> {said.added} </span>
          {text}
          <span className="sr-only"> {said.endAdded} </span>
        </ins>
      );
  }
}

/** A number, choice, flag or list of them in words. */
function useSaid(path: string): (value: unknown) => string {
  const { option } = useFieldNames();
  const { guideEditor } = useMessages();
  const text = guideEditor.compare;
  const said = (value: unknown): string => {
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0))
      return text.nothing;
    if (Array.isArray(value)) return value.map(said).join(" · ");
    if (typeof value === "boolean") return value ? text.yes : text.no;
    if (typeof value === "object") return Object.values(value).map(String).join(": ");
    return option(path, String(value as string | number));
  };
  return said;
}
