// The documents to get ready, to tick off on the screen or on paper. Ticks go nowhere.
import type { Material } from "#app/domain/catalogue/guide.schema.ts";
import { MaterialFacts } from "#app/ui/guide/materials.tsx";
import { useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";

export function Checklist({ materials }: { materials: readonly Material[] }) {
  const { materials: texts, startPage } = useMessages().guide;
  if (materials.length === 0) return <p>{startPage.checklistNone}</p>;
  return (
    <>
      <p className="text-quiet print:hidden">{startPage.checklistHint}</p>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {materials.map((material, index) => (
          <li key={index}>
            <label className="flex gap-4 py-3">
              <input type="checkbox" className="mt-0.5 size-6 shrink-0 accent-brand" autoComplete="off" />
              <span>
                <span className="font-semibold">
                  <Said text={material.name} />
                </span>
                {material.need !== "required" && (
                  <span className="text-quiet"> ({texts.need[material.need]})</span>
                )}
                <span className="block text-sm text-quiet">
                  <MaterialFacts material={material} />
                </span>
                {material.note !== undefined && (
                  <span className="block text-sm">
                    <Said text={material.note} />
                  </span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
