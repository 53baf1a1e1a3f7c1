// Starts a service at the office of the chosen place: complaints go to the complaint form, all others see what to get
// ready, where to go and whom to ask; what can be applied for online leads to its form.
import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { serve } from "#app/routes/serve.server.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { DivisionChoice } from "#app/ui/guide/division-choice.tsx";
import { Place } from "#app/ui/guide/place.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";
import { Checklist } from "#app/ui/start-service/checklist.tsx";
import { How } from "#app/ui/start-service/how.tsx";
import { readGuide } from "./read-guide.server.ts";

export const loader = serve(async (args) => {
  const read = await readGuide(args);
  const { service, problem } = read;
  if (service.fulfilment === "complaint" && problem === undefined) {
    const query = new URLSearchParams({ service: service.code });
    if (service.office !== undefined) query.set("agency", service.office.agency.id);
    if (read.chosen !== undefined) query.set("division", read.chosen);
    throw redirect(`/${args.lang}/complaints/new?${query}`);
  }
  return data(read, { status: problem === "unknownDivision" ? 404 : 200 });
});

export const meta: MetaFunction<typeof loader> = ({ data: read, location }) => {
  const lang = langOfPath(location.pathname) ?? "zh";
  const { guide, shell } = messages(lang);
  if (read === undefined) return [];
  const name = read.service.name[lang] || read.service.name.zh;
  return [{ title: `${guide.startPage.title}${lang === "zh" ? "：" : ": "}${name} – ${shell.name}` }];
};

export default function StartService() {
  const { service, places, chosen, problem, mine, query } = useLoaderData<typeof loader>();
  const lang = useLang();
  const { guide, shell } = useMessages();
  const { startPage } = guide;
  const { office } = service;
  const here = `/${lang}/services/${service.code}`;
  return (
    <>
      <Breadcrumb
        trail={[
          { href: `/${lang}/search`, label: shell.nav.search },
          { href: `${here}${query}`, label: service.name[lang] || service.name.zh },
        ]}
      />
      <h1 className="page-title max-w-4xl">
        <span className="block text-lg font-semibold text-quiet">{startPage.title}</span>
        <Said text={service.name} />
      </h1>
      {problem !== undefined && (
        <div className="mt-5">
          <Banner tone="warn">{guide.problems[problem]}</Banner>
        </div>
      )}
      <div className="mt-7 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <aside
          aria-labelledby="office"
          className="panel h-fit lg:sticky lg:top-4 lg:col-start-2 lg:row-start-1"
        >
          <h2 id="office" className="section-title mb-3">
            {startPage.office}
          </h2>
          {office === undefined ? (
            <>
              <p className="mb-4">{startPage.chooseFirst}</p>
              <DivisionChoice action={`${here}/start`} places={places} value={chosen} />
            </>
          ) : (
            <>
              {chosen !== undefined && office.division.code !== chosen && (
                <p className="mb-3 text-sm text-quiet">{guide.division.from(office.division[lang])}</p>
              )}
              <Place office={office} />
              <details className="mt-4 print:hidden">
                <summary className="inline-flex min-h-8 items-center text-brand underline underline-offset-2">
                  {startPage.change}
                </summary>
                <div className="mt-2">
                  <DivisionChoice action={`${here}/start`} places={places} value={chosen} />
                </div>
              </details>
            </>
          )}
        </aside>
        <div className="min-w-0">
          {service.fulfilment !== "information" && (
            <section aria-labelledby="ready">
              <h2 id="ready" className="section-title">
                {startPage.checklist}
              </h2>
              <div className="mt-2">
                <Checklist materials={mine.materials} forms={`${here}/forms`} />
              </div>
            </section>
          )}
          <section aria-labelledby="how" className={service.fulfilment === "information" ? "" : "mt-9"}>
            <h2 id="how" className="section-title">
              {startPage.how}
            </h2>
            <div className="mt-2">
              <How service={service} chosen={chosen} />
            </div>
          </section>
          {office !== undefined && (
            <section aria-labelledby="ask" className="mt-9 print:hidden">
              <h2 id="ask" className="section-title">
                {startPage.ask}
              </h2>
              <p className="mt-3 flex flex-wrap gap-3">
                <a className="button" href={`tel:${office.consultPhone.replace(/[^\d+]/g, "")}`}>
                  {startPage.askPhone} {office.consultPhone}
                </a>
                <a
                  className="button button-quiet"
                  href={`/${lang}/complaints/new?agency=${office.agency.id}&service=${service.code}`}
                >
                  {startPage.askWrite}
                </a>
              </p>
            </section>
          )}
          <p className="mt-9 print:hidden">
            <a href={`${here}${query}`}>{startPage.back}</a>
          </p>
        </div>
      </div>
    </>
  );
}
