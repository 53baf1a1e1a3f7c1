// What a service costs and what comes out of it.
import type { Guide } from "#app/domain/catalogue/guide.schema.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";
import { Tag } from "#app/ui/tag/tag.tsx";

export function Fees({ fees, payOnline }: { fees: Guide["fees"]; payOnline: boolean }) {
  const lang = useLang();
  const { fees: texts } = useMessages().guide;
  if (fees.length === 0) return <p>{texts.free}</p>;
  return (
    <>
      <ul className="space-y-3 print:space-y-0">
        {fees.map((fee, index) => (
          <li key={index}>
            <p>
              <span className="font-semibold">
                <Said text={fee.name} />
              </span>
              {lang === "zh" ? "：" : ": "}
              <Said text={fee.standard} /> {fee.isWaivable && <Tag tone="good">{texts.waivable}</Tag>}
            </p>
            <p className="text-sm text-quiet">
              {texts.basis}
              {lang === "zh" ? "" : " "}
              <Said text={fee.basis} />
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-2 print:mt-0">{payOnline ? texts.online : texts.notOnline}</p>
    </>
  );
}

export function Results({ results, delivery }: Pick<Guide, "results" | "delivery">) {
  const lang = useLang();
  const { results: texts } = useMessages().guide;
  return (
    <>
      <ul className="list-disc ps-6">
        {results.map((result, index) => (
          <li key={index} className="font-semibold">
            <Said text={result.name} />
          </li>
        ))}
      </ul>
      {delivery.length > 0 && (
        <p className="mt-2 print:mt-0">
          {texts.delivery}
          {lang === "zh" ? "" : " "}
          {delivery.map((way) => texts.deliveries[way]).join(lang === "zh" ? "、" : ", ")}
        </p>
      )}
    </>
  );
}
