// What a service rests on: the laws, where the power comes from, who decides and who takes part.
import type { Guide } from "#app/domain/catalogue/guide.schema.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";

export function Law({ guide }: { guide: Guide }) {
  const lang = useLang();
  const { law } = useMessages().guide;
  const gap = lang === "zh" ? "" : " ";
  const { powerSource, ownerKind, delegatedBy, jointAgencies = [], handleItemCode } = guide;
  return (
    <>
      <ul className="space-y-3 print:space-y-0">
        {guide.legalBasis.map((basis, index) => (
          <li key={index}>
            <p className="font-semibold">
              <Said text={basis.title} />
              {gap}
              <Said text={basis.article} />
            </p>
            <p className="text-quiet print:hidden">
              <Said text={basis.text} />
            </p>
          </li>
        ))}
      </ul>
      <dl className="mt-3 grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[auto_1fr] print:hidden [&_dt]:text-quiet">
        {powerSource !== undefined && (
          <>
            <dt>{law.power}</dt>
            <dd>{law.powers[powerSource]}</dd>
          </>
        )}
        {ownerKind !== undefined && (
          <>
            <dt>{law.owner}</dt>
            <dd>{law.owners[ownerKind]}</dd>
          </>
        )}
        {delegatedBy !== undefined && (
          <>
            <dt>{law.delegatedBy}</dt>
            <dd>
              <Said text={delegatedBy} />
            </dd>
          </>
        )}
        {jointAgencies.length > 0 && (
          <>
            <dt>{law.joint}</dt>
            <dd>
              {jointAgencies.map((agency, index) => (
                <span key={index}>
                  {index > 0 && (lang === "zh" ? "、" : "; ")}
                  <Said text={agency} />
                </span>
              ))}
            </dd>
          </>
        )}
        {handleItemCode !== undefined && (
          <>
            <dt>{law.handleItem}</dt>
            <dd>{handleItemCode}</dd>
          </>
        )}
      </dl>
    </>
  );
}
