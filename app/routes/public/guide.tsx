// A service's guide 办事指南: everything a person needs before starting, for the chosen place, and the way to start it.
import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { eventsWith } from "#app/domain/catalogue/life-events.ts";
import { env } from "#app/platform/env.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { formatDay } from "#app/ui/dates.ts";
import { lacksEnglish } from "#app/domain/catalogue/lacks-english.ts";
import { measuredTimes } from "#app/domain/cases/measured-times.server.ts";
import { Edition } from "#app/ui/guide/edition.tsx";
import { ForMe, ForWhom } from "#app/ui/guide/for-me.tsx";
import { Glance } from "#app/ui/guide/glance.tsx";
import { GuideBody } from "#app/ui/guide/guide-body.tsx";
import { Place } from "#app/ui/guide/place.tsx";
import { structuredData } from "#app/ui/guide/structured-data.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { eventName } from "#app/ui/event/event-name.ts";
import { Said } from "#app/ui/said.tsx";
import { ServiceList } from "#app/ui/service-list.tsx";
import { readGuide } from "./read-guide.server.ts";

export const loader = serve(async (args) => {
  const read = await readGuide(args);
  const { service, problem } = read;
  const address = new URL(`/${args.lang}/services/${service.code}`, env().PUBLIC_URL).href;
  const measured =
    service.fulfilment === "request"
      ? await measuredTimes(args.database, { typeId: service.id, agencyId: service.office?.agency.id })
      : undefined;
  const isTranslated = service.name.en !== "" && service.summary.en !== "" && !lacksEnglish(service.guide);
  return data(
    { ...read, address, measured, isTranslated, events: eventsWith(service.code) },
    { status: problem === "unknownDivision" ? 404 : 200 },
  );
});

export const meta: MetaFunction<typeof loader> = ({ data: read, location }) => {
  const lang = langOfPath(location.pathname) ?? "zh";
  const { shell } = messages(lang);
  if (read === undefined) return [];
  const { service } = read;
  return [
    { title: `${service.name[lang] || service.name.zh} – ${shell.name}` },
    { name: "description", content: service.summary[lang] || service.summary.zh },
  ];
};

export default function Guide() {
  const { service, places, chosen, problem, address, mine, answers, query, measured, events, isTranslated } =
    useLoaderData<typeof loader>();
  const lang = useLang();
  const { guide, home, shell } = useMessages();
  const { office, formerPlace, place: nowPlace } = service;
  const situations = service.guide.situations ?? [];
  const here = `/${lang}/services/${service.code}`;
  const place = chosen === undefined ? "" : `?division=${chosen}`;
  const complaint = new URLSearchParams({
    ...(office === undefined ? {} : { agency: office.agency.id }),
    service: service.code,
  });
  return (
    <article className="one-sheet">
      <Breadcrumb
        trail={[
          { href: `/${lang}/search`, label: shell.nav.search },
          { href: `/${lang}/search?department=${service.department.id}`, label: service.department[lang] },
        ]}
      />
      <h1 className="page-title max-w-4xl print:text-2xl">
        <Said text={service.name} />
      </h1>
      <p className="mt-3 max-w-3xl text-lg print:mt-1 print:text-base">
        <Said text={service.summary} />
      </p>
      {lang === "en" && !isTranslated && (
        <p className="mt-3 rounded-md bg-warn-wash px-4 py-2 text-warn">
          <strong>{guide.notTranslated.title}.</strong> {guide.notTranslated.text}
        </p>
      )}
      {formerPlace !== undefined && nowPlace !== undefined && formerPlace.code !== nowPlace.code && (
        <div className="mt-5">
          <Banner tone="info">
            {guide.forMe.former(formerPlace[lang], nowPlace[lang], formatDay(formerPlace.endedOn, lang))}
          </Banner>
        </div>
      )}
      {problem !== undefined && (
        <div className="mt-5">
          <Banner tone="warn">{guide.problems[problem]}</Banner>
        </div>
      )}

      <ForMe page={here} places={places} chosen={chosen} situations={situations} answers={answers} />
      <ForWhom situations={situations} answers={answers} />
      <Glance
        service={{ ...service, promisedDays: mine.promisedDays }}
        fees={mine.fees}
        measured={measured}
      />
      {service.requires.length > 0 && (
        <section
          aria-labelledby="first"
          className="mt-5 max-w-4xl rounded-lg bg-wash px-5 py-3 print:mt-1 print:p-0"
        >
          <h2 id="first" className="font-bold">
            {guide.requires.title}
          </h2>
          <p className="text-sm text-quiet print:hidden">{guide.requires.lead}</p>
          <ServiceList services={service.requires} query={place} />
        </section>
      )}

      <div className="mt-7 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem] print:mt-2 print:block">
        <aside
          aria-labelledby="place"
          className="panel h-fit lg:sticky lg:top-4 lg:col-start-2 lg:row-start-1 print:mt-2 print:border-0 print:p-0"
        >
          <h2 id="place" className="section-title mb-3 print:mb-1 print:text-base">
            {guide.place.title}
          </h2>
          <div>
            {office === undefined ? (
              <p className="text-quiet">
                {guide.division.none}{" "}
                <a href="#for-me" className="inline-flex min-h-6 items-center print:hidden">
                  {guide.division.choose}
                </a>
              </p>
            ) : (
              <>
                {nowPlace !== undefined && office.division.code !== nowPlace.code && (
                  <p className="mb-3 text-sm text-quiet">{guide.division.from(office.division[lang])}</p>
                )}
                <Place office={office} />
              </>
            )}
          </div>
          <a className="button mt-5 w-full print:hidden" href={`${here}/start${query}`}>
            {guide.start[service.fulfilment]}
          </a>
        </aside>

        <div className="min-w-0 print:columns-2 print:gap-6 [&>section:first-of-type]:print:mt-0">
          <GuideBody service={service} mine={mine} answers={answers} />
        </div>
      </div>

      <div className="mt-12 max-w-3xl print:mt-2">
        {service.related.length > 0 && (
          <section aria-labelledby="related" className="print:hidden">
            <h2 id="related" className="section-title">
              {guide.related}
            </h2>
            <ServiceList services={service.related} query={place} className="mt-2" />
          </section>
        )}
        {events.length > 0 && (
          <p className="mt-6 print:hidden">
            {guide.events}{" "}
            {events.map((id) => (
              <a key={id} href={`/${lang}/events/${id}`} className="me-4 inline-flex min-h-8 items-center">
                {eventName(home, id)}
              </a>
            ))}
          </p>
        )}
        <section aria-labelledby="complain" className="mt-8 rounded-lg bg-wash p-5 print:hidden">
          <h2 id="complain" className="font-bold">
            {guide.complain.title}
          </h2>
          <p>{guide.complain.text}</p>
          <p className="mt-2">
            <a href={`/${lang}/complaints/new?${complaint}`} className="inline-flex min-h-6 items-center">
              {guide.complain.link}
            </a>
          </p>
        </section>
        <Edition service={service} address={address} />
      </div>
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{
          __html: structuredData(service, { lang, url: address, days: mine.promisedDays }),
        }}
      />
    </article>
  );
}
