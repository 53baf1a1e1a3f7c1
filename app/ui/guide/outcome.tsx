// What a service costs and what comes out of it.
import type { Guide } from "#app/domain/catalogue/guide.schema.ts";
import { type Answers, isOpen } from "#app/domain/catalogue/situations.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";
import { Tag } from "#app/ui/tag/tag.tsx";

export function Fees({
  fees,
  isFree,
  payOnline,
  answers,
}: {
  /** Those that are for the reader. */
  fees: Guide["fees"];
  /** Nobody pays anything. */
  isFree: boolean;
  payOnline: boolean;
  answers: Answers;
}) {
  const lang = useLang();
  const { fees: texts, forMe } = useMessages().guide;
  if (fees.length === 0) return <p>{isFree ? texts.free : forMe.freeForYou}</p>;
  const gap = lang === "zh" ? "" : " ";
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
              <Said text={fee.standard} /> {fee.isWaivable && <Tag tone="good">{texts.waivable}</Tag>}{" "}
              {isOpen(fee.when, answers) && <Tag>{forMe.mayApply}</Tag>}
            </p>
            {fee.waiver !== undefined && (
              <p className="text-sm">
                {texts.waiver}
                {gap}
                <Said text={fee.waiver} />
              </p>
            )}
            <p className="text-sm text-quiet">
              {texts.basis}
              {gap}
              <Said text={fee.basis} />
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-2 print:mt-0">{payOnline ? texts.online : texts.notOnline}</p>
    </>
  );
}

export function Results({
  guide: { results, delivery, kiosk },
  forms,
}: {
  guide: Pick<Guide, "results" | "delivery" | "kiosk">;
  forms: string;
}) {
  const lang = useLang();
  const { results: texts } = useMessages().guide;
  const gap = lang === "zh" ? "" : " ";
  return (
    <>
      <ul className="list-disc ps-6">
        {results.map((result, index) => (
          <li key={index}>
            <span className="font-semibold">
              <Said text={result.name} />
            </span>{" "}
            {result.hasSample && (
              <a
                href={`${forms}/result-${index + 1}`}
                aria-label={texts.sampleOf(result.name[lang] || result.name.zh)}
                className="inline-flex min-h-8 items-center text-sm print:hidden"
              >
                {texts.sample}
              </a>
            )}
            {result.validFor !== undefined && (
              <span className="block text-sm">
                {texts.validFor}
                {gap}
                <Said text={result.validFor} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {delivery.length > 0 && (
        <p className="mt-2 print:mt-0">
          {texts.delivery}
          {gap}
          {delivery.map((way) => texts.deliveries[way]).join(lang === "zh" ? "、" : ", ")}
        </p>
      )}
      {kiosk !== undefined && delivery.includes("kiosk") && (
        <p className="text-sm">
          {texts.kiosk}
          {gap}
          <Said text={kiosk} />
        </p>
      )}
    </>
  );
}
