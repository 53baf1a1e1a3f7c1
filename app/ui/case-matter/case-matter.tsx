// What a case is about, in the citizen's own words, with place, office and service. Holds no identity.
import type { ReactNode } from "react";
import type { Bilingual } from "#app/i18n/languages.ts";
import { formatMoment } from "#app/ui/dates.ts";
import { agencyName, type Names } from "#app/ui/journey/names.ts";
import { htmlLang, useLang, useMessages } from "#app/ui/language.ts";

export function Matter({
  title,
  body,
  language,
  place,
  division,
  aboutAgencyId,
  service,
  openedAt,
  names,
  isOwn = false,
}: {
  title: string;
  body: string;
  /** The language it is written in. */
  language: string;
  place: string | null;
  division: Bilingual;
  aboutAgencyId: string | null;
  service: ({ code: string } & Bilingual) | undefined;
  openedAt: Date | string;
  names: Names;
  /** The reader wrote it. */
  isOwn?: boolean;
}) {
  const lang = useLang();
  const { journey } = useMessages();
  return (
    <section aria-labelledby="matter" className="mt-8">
      <h2 id="matter" className="section-title">
        {title}
      </h2>
      <div className="panel mt-3">
        <p className="whitespace-pre-line" lang={htmlLang(language)}>
          {body}
        </p>
        <dl className="mt-4 grid gap-x-6 gap-y-1 border-t border-line pt-3 text-sm sm:grid-cols-[max-content_1fr]">
          <Fact term={journey.place}>
            {division[lang]}
            {place !== null && <> · {place}</>}
          </Fact>
          {aboutAgencyId !== null && (
            <Fact term={isOwn ? journey.aboutOwn : journey.about}>
              {agencyName(names, aboutAgencyId, lang, journey)}
            </Fact>
          )}
          {service !== undefined && (
            <Fact term={journey.service}>
              <a href={`/${lang}/services/${encodeURIComponent(service.code)}`}>{service[lang]}</a>
            </Fact>
          )}
          <Fact term={journey.my.sent}>{formatMoment(openedAt, lang)}</Fact>
        </dl>
      </div>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="font-semibold text-quiet">{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
