// A service's guide 办事指南: everything a person needs before starting, for the chosen place, and the way to start it.
import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { env } from "#app/platform/env.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { formatDay } from "#app/ui/dates.ts";
import { DivisionChoice } from "#app/ui/guide/division-choice.tsx";
import { Glance } from "#app/ui/guide/glance.tsx";
import { GuideBody } from "#app/ui/guide/guide-body.tsx";
import { Place } from "#app/ui/guide/place.tsx";
import { structuredData } from "#app/ui/guide/structured-data.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";
import { ServiceList } from "#app/ui/service-list.tsx";
import { readGuide } from "./read-guide.server.ts";

export const loader = serve(async (args) => {
  const read = await readGuide(args);
  const address = new URL(`/${args.lang}/services/${read.service.code}`, env().PUBLIC_URL).href;
  return data({ ...read, address }, { status: read.problem === "unknownDivision" ? 404 : 200 });
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
  const { service, places, chosen, problem, address } = useLoaderData<typeof loader>();
  const lang = useLang();
  const { guide, shell } = useMessages();
  const { office } = service;
  const promisedDays = office?.promisedDays ?? service.promisedDays;
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
      <Glance service={{ ...service, promisedDays }} />
      {problem !== undefined && (
        <div className="mt-5">
          <Banner tone="warn">{guide.problems[problem]}</Banner>
        </div>
      )}

      <div className="mt-7 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem] print:mt-2 print:block">
        <aside
          aria-labelledby="place"
          className="panel h-fit lg:sticky lg:top-4 lg:col-start-2 lg:row-start-1 print:mt-2 print:border-0 print:p-0"
        >
          <h2 id="place" className="section-title mb-3 print:mb-1 print:text-base">
            {guide.place.title}
          </h2>
          <DivisionChoice action={here} places={places} value={chosen} />
          <div className="mt-4 print:mt-0">
            {office === undefined ? (
              <p className="text-quiet">{guide.division.none}</p>
            ) : (
              <>
                {chosen !== undefined && office.division.code !== chosen && (
                  <p className="mb-3 text-sm text-quiet">{guide.division.from(office.division[lang])}</p>
                )}
                <Place office={office} />
              </>
            )}
          </div>
          <a className="button mt-5 w-full print:hidden" href={`${here}/start${place}`}>
            {guide.start[service.fulfilment]}
          </a>
        </aside>

        <div className="min-w-0 print:columns-2 print:gap-6 [&>section:first-of-type]:print:mt-0">
          <GuideBody service={service} promisedDays={promisedDays} />
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
        <p className="mt-6 text-sm text-quiet print:mt-1">
          {guide.checked(formatDay(service.effectiveFrom, lang))} {guide.code} {service.code}.{" "}
          <span className="hidden print:inline">
            {guide.from} {address}
          </span>
        </p>
      </div>
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: structuredData(service, lang, address) }}
      />
    </article>
  );
}
