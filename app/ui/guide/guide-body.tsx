// Everything a guide says about a service, section by section, with a list of contents that follows from the data.
import type { ReactNode } from "react";
import type { Guide } from "#app/domain/catalogue/guide.schema.ts";
import type { ServiceGuide } from "#app/domain/catalogue/service.query.server.ts";
import type { Answers } from "#app/domain/catalogue/situations.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";
import { Law } from "./law.tsx";
import { type ListedMaterial, Materials } from "./materials.tsx";
import { Fees, Results } from "./outcome.tsx";
import { GuideSection } from "./section.tsx";
import { Steps } from "./steps.tsx";
import { Times } from "./times.tsx";

type Part = { id: string; title: string; content: ReactNode };

/** What of the guide is for the reader. */
export type Mine = Pick<Guide, "fees" | "steps"> & { materials: ListedMaterial[]; promisedDays: number };

type Props = { service: ServiceGuide; mine: Mine; answers: Answers };

export function GuideBody(props: Props) {
  const { guide: texts } = useMessages();
  const parts = useParts(props);
  return (
    <>
      <nav aria-label={texts.contents} className="print:hidden">
        <h2 className="text-sm font-semibold text-quiet">{texts.contents}</h2>
        <ul className="mt-1 gap-x-6 sm:columns-2">
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-flex min-h-8 items-center">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, title, content }) => (
        <GuideSection key={id} id={id} title={title}>
          {content}
        </GuideSection>
      ))}
    </>
  );
}

/** The sections that have something to say, in the order a person needs them. */
function useParts({ service, mine, answers }: Props): Part[] {
  const lang = useLang();
  const { guide: texts } = useMessages();
  const { guide } = service;
  const isInformation = service.fulfilment === "information";
  // Chinese punctuation brings its own space.
  const gap = lang === "zh" ? "" : " ";
  const isComplaint = service.fulfilment === "complaint";
  const forms = `/${lang}/services/${service.code}/forms`;
  const join = (words: readonly string[]) => words.join(lang === "zh" ? "、" : ", ");
  const parts: (Part | undefined)[] = [
    {
      id: "conditions",
      title: texts.conditions.title,
      content: (
        <ul className="list-disc space-y-1 ps-6 print:space-y-0">
          {guide.conditions.map((condition, index) => (
            <li key={index}>
              <Said text={condition} />
            </li>
          ))}
          {guide.quota !== undefined && (
            <li>
              {texts.ways.quota}
              {gap}
              <Said text={guide.quota} />
            </li>
          )}
        </ul>
      ),
    },
    isInformation && guide.materials.length === 0
      ? undefined
      : {
          id: "materials",
          title: texts.materials.title,
          content: (
            <>
              <Materials materials={mine.materials} answers={answers} forms={forms} />
              {guide.acceptsCourier && mine.materials.length > 0 && (
                <p className="mt-2 text-quiet print:mt-0">
                  {texts.materials.courier}
                  {gap}
                  {guide.courierNote !== undefined && <Said text={guide.courierNote} />}
                </p>
              )}
              {guide.intermediary !== undefined && (
                <>
                  <p className="mt-2 print:mt-0">{texts.materials.intermediary}</p>
                  <ul className="list-disc ps-6">
                    {guide.intermediary.map(({ service: bought, basis }, index) => (
                      <li key={index}>
                        <Said text={bought} />
                        <span className="text-sm text-quiet">
                          {" "}
                          (<Said text={basis} />)
                        </span>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </>
          ),
        },
    { id: "steps", title: texts.steps.title, content: <Steps steps={mine.steps} answers={answers} /> },
    isInformation
      ? undefined
      : {
          id: "times",
          title: texts.times.title,
          content: (
            <Times promisedDays={mine.promisedDays} statutoryDays={service.statutoryDays} guide={guide} />
          ),
        },
    {
      id: "ways",
      title: texts.ways.title,
      content: (
        <ul className="list-disc space-y-1 ps-6 print:space-y-0">
          <li>
            {service.visits === 0 ? texts.visitsSection.zero : texts.visitsSection.some(service.visits)}
            {guide.visitReason !== undefined && (
              <>
                {gap}
                {texts.visitsSection.why}
                {gap}
                <Said text={guide.visitReason} />
              </>
            )}
          </li>
          <li>{texts.ways.possible(join(guide.handlingForms.map((form) => texts.ways.forms[form])))}</li>
          {!isInformation && !isComplaint && <li>{texts.ways.crossArea[guide.crossArea]}</li>}
          {guide.isBookable && (
            <li>
              {texts.ways.bookable}
              {gap}
              {guide.bookRule !== undefined && <Said text={guide.bookRule} />}
              {guide.slotsPerDay !== undefined && (
                <>
                  {gap}
                  {lang === "zh" ? "；" : "; "}
                  {texts.place.slots(guide.slotsPerDay)}
                </>
              )}
            </li>
          )}
          {guide.onlineUrl !== undefined && (
            <li>
              <a href={guide.onlineUrl} rel="external" className="inline-flex min-h-8 items-center">
                {guide.onlineUrl}
              </a>
            </li>
          )}
        </ul>
      ),
    },
    {
      id: "fees",
      title: texts.fees.title,
      content: (
        <Fees fees={mine.fees} isFree={service.isFree} payOnline={service.payOnline} answers={answers} />
      ),
    },
    guide.results.length === 0
      ? undefined
      : {
          id: "results",
          title: texts.results.title,
          content: <Results guide={guide} forms={forms} />,
        },
    guide.faq.length === 0
      ? undefined
      : {
          id: "faq",
          title: texts.faq,
          content: (
            <dl className="space-y-4 print:space-y-0">
              {guide.faq.map(({ question, answer }, index) => (
                <div key={index}>
                  <dt className="font-semibold">
                    <Said text={question} />
                  </dt>
                  <dd>
                    <Said text={answer} />
                  </dd>
                </div>
              ))}
            </dl>
          ),
        },
    {
      id: "law",
      title: texts.law.title,
      content: <Law guide={guide} />,
    },
    {
      id: "rights",
      title: texts.rights.title,
      content: (
        <dl className="space-y-3 print:space-y-0 [&_dt]:font-semibold">
          {(
            [
              [texts.rights.rights, guide.rights],
              [texts.rights.duties, guide.duties],
              [texts.remedies.review, guide.remedies.review],
              [texts.remedies.litigation, guide.remedies.litigation],
            ] as const
          ).map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Said text={text} />
              </dd>
            </div>
          ))}
        </dl>
      ),
    },
  ];
  return parts.filter((part) => part !== undefined);
}
