// What a person has to bring for a service, one line per document.
import type { Material } from "#app/domain/catalogue/guide.schema.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";
import { Tag } from "#app/ui/tag/tag.tsx";

export function Materials({ materials }: { materials: readonly Material[] }) {
  const { materials: texts } = useMessages().guide;
  if (materials.length === 0) return <p>{texts.none}</p>;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {materials.map((material, index) => (
        <li key={index} className="grid grid-cols-[1fr_auto] gap-x-4 py-3 print:py-0.5">
          <div>
            <p className="font-semibold">
              <Said text={material.name} />
            </p>
            <p className="text-sm text-quiet">
              <MaterialFacts material={material} />
            </p>
            {material.note !== undefined && (
              <p className="text-sm">
                <Said text={material.note} />
              </p>
            )}
          </div>
          <div>
            <Tag tone={material.need === "required" ? "brand" : "plain"}>{texts.need[material.need]}</Tag>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** "on paper, 2 copies · Issued by a government office · Blank form at the counter" */
export function MaterialFacts({ material }: { material: Material }) {
  const lang = useLang();
  const { materials: texts } = useMessages().guide;
  const form = [
    texts.form[material.form],
    ...(material.copies > 0 && material.form !== "electronic" ? [texts.copies(material.copies)] : []),
  ].join(lang === "zh" ? "，" : ", ");
  const facts = [
    form.charAt(0).toUpperCase() + form.slice(1),
    texts.source[material.source],
    ...(material.hasBlank ? [texts.blank] : []),
    ...(material.hasSample ? [texts.sample] : []),
  ];
  return <>{facts.join(" · ")}</>;
}
