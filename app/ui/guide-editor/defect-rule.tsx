// One rule of the lint with everything in a department that breaks it; unfolds to the list.
import type { DefectsByRule } from "#app/domain/catalogue/editing/defects.query.server.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";
import { Tag } from "#app/ui/tag/tag.tsx";
import { useFieldNames, useFindingText } from "./names.ts";

const MOST_SHOWN = 300;

export function DefectRule({ defect: { rule, level, found } }: { defect: DefectsByRule }) {
  const lang = useLang();
  const { label } = useFieldNames();
  const textOf = useFindingText();
  const { guideEditor } = useMessages();
  const text = guideEditor.defects;
  const [first] = found;
  if (first === undefined) return null;
  return (
    <details className="rounded-md border border-line open:bg-wash">
      <summary className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 marker:content-none before:text-quiet before:content-['▸'] [[open]>&]:before:content-['▾']">
        <span className="font-semibold">{label(first.path)}</span>
        <Tag tone={level === "error" ? "bad" : "warn"}>{text.level[level]}</Tag>
        <span className="ms-auto font-semibold">{found.length}</span>
        <span className="basis-full text-sm text-quiet">
          {text.fix} {textOf({ rule, params: first.params }).fix}
        </span>
      </summary>
      <ul className="divide-y divide-line border-t border-line px-4">
        {found.slice(0, MOST_SHOWN).map((one, index) => (
          <li key={index} className="py-2">
            {one.code === undefined ? (
              <span className="font-semibold">
                <Said text={one.name} />
              </span>
            ) : (
              <a href={`/${lang}/newsroom/guides/${one.code}`} className="inline-flex min-h-6 items-center">
                <Said text={one.name} />
              </a>
            )}
            <p className="text-sm">{textOf({ rule, params: one.params }).wrong}</p>
          </li>
        ))}
        {found.length > MOST_SHOWN && <li className="py-2">{text.more(found.length - MOST_SHOWN)}</li>}
      </ul>
    </details>
  );
}
