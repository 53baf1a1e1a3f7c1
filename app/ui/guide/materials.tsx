// What a person has to bring for a service, one line per document, each with its blank form and sample.
import type { Material } from "#app/domain/catalogue/guide.schema.ts";
import { type Answers, isOpen } from "#app/domain/catalogue/situations.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";
import { Tag } from "#app/ui/tag/tag.tsx";

export type ListedMaterial = Material & { position: number };

export function Materials({
  materials,
  answers,
  forms,
}: {
  materials: readonly ListedMaterial[];
  answers: Answers;
  /** The path below which the service's forms are, e.g. "/en/services/33-…/forms". */
  forms: string;
}) {
  const { materials: texts, forMe } = useMessages().guide;
  if (materials.length === 0) return <p>{texts.none}</p>;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {materials.map((material) => (
        <li
          key={material.position}
          className="grid gap-x-4 py-3 sm:grid-cols-[1fr_auto] print:grid-cols-[1fr_auto] print:py-0.5"
        >
          <div>
            <p className="font-semibold">
              <Said text={material.name} />
            </p>
            <p className="text-sm text-quiet">
              <MaterialFacts material={material} />
            </p>
            <MaterialNotes material={material} />
            <FormLinks material={material} forms={forms} />
          </div>
          <div className="max-sm:row-start-1 max-sm:mb-1">
            <Tag tone={material.need === "required" ? "brand" : "plain"}>
              {isOpen(material.when, answers) ? forMe.mayApply : texts.need[material.need]}
            </Tag>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** "On paper, 2 copies · Issued by a government office: the police" */
export function MaterialFacts({ material }: { material: Material }) {
  const lang = useLang();
  const { materials: texts } = useMessages().guide;
  const form = [
    texts.form[material.form],
    ...(material.copies > 0 && material.form !== "electronic" ? [texts.copies(material.copies)] : []),
  ].join(lang === "zh" ? "，" : ", ");
  return (
    <>
      {form.charAt(0).toUpperCase() + form.slice(1)}
      {" · "}
      {material.sourceNote === undefined ? (
        texts.source[material.source]
      ) : (
        <Said text={material.sourceNote} />
      )}
      {material.size !== undefined && (
        <>
          {" · "}
          {texts.size}
          {lang === "zh" ? "" : " "}
          <Said text={material.size} />
        </>
      )}
    </>
  );
}

/** The note, and the rule that asks for it; on paper the rule would only cost room. */
function MaterialNotes({ material: { note, basis } }: { material: Material }) {
  const lang = useLang();
  const { materials: texts } = useMessages().guide;
  return (
    <>
      {note !== undefined && (
        <p className="text-sm">
          <Said text={note} />
        </p>
      )}
      {basis !== undefined && (
        <p className="text-sm text-quiet print:hidden">
          {texts.basis}
          {lang === "zh" ? "：" : " "}
          <Said text={basis} />
        </p>
      )}
    </>
  );
}

/** Links to the blank form and the sample, named in full for those who hear links out of their place. */
export function FormLinks({ material, forms }: { material: ListedMaterial; forms: string }) {
  const lang = useLang();
  const { materials: texts } = useMessages().guide;
  const name = material.name[lang] || material.name.zh;
  if (!material.hasBlank && !material.hasSample) return null;
  return (
    <p className="flex flex-wrap gap-x-5 print:hidden">
      {material.hasBlank && (
        <a
          href={`${forms}/${material.position}`}
          aria-label={texts.blankOf(name)}
          className="inline-flex min-h-8 items-center text-sm"
        >
          {texts.blank}
        </a>
      )}
      {material.hasSample && (
        <a
          href={`${forms}/${material.position}/sample`}
          aria-label={texts.sampleOf(name)}
          className="inline-flex min-h-8 items-center text-sm"
        >
          {texts.sample}
        </a>
      )}
    </p>
  );
}
