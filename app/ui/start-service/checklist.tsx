// The documents to get ready, to tick off on the screen or on paper. Ticks go nowhere.
import { FormLinks, type ListedMaterial, MaterialFacts } from "#app/ui/guide/materials.tsx";
import { useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";

/** `forms`: the path below which the service's forms are. */
export function Checklist({ materials, forms }: { materials: readonly ListedMaterial[]; forms: string }) {
  const { materials: texts, startPage } = useMessages().guide;
  if (materials.length === 0) return <p>{startPage.checklistNone}</p>;
  return (
    <>
      <p className="text-quiet print:hidden">{startPage.checklistHint}</p>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {materials.map((material) => (
          <li key={material.position}>
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
            <div className="-mt-2 ps-10 pb-2">
              <FormLinks material={material} forms={forms} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
