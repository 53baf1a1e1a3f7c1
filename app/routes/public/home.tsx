// The front page: one search box, then the ways in by life, by business and by use, the latest notices, and help.
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { businessEvents, eventPath, type LifeEvent, lifeEvents } from "#app/domain/catalogue/life-events.ts";
import { mostUsed } from "#app/domain/catalogue/service.query.server.ts";
import { latestNotices, nextNoticeChange } from "#app/domain/notices/notice.query.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { dependsOn, trueUntil } from "#app/platform/page-notes.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { NoticeList } from "#app/ui/notice-list/notice-list.tsx";
import { SearchBox } from "#app/ui/search-box/search-box.tsx";
import { ServiceList } from "#app/ui/service-list.tsx";

export const loader = serve(async ({ database, now }) => {
  const [services, notices, nextChange] = await Promise.all([
    mostUsed(database, 10),
    latestNotices(database, 5, now),
    nextNoticeChange(database, now),
  ]);
  dependsOn("catalogue", ...services.map(({ id }) => `service:${id}`), "notices");
  trueUntil(nextChange);
  return { services, notices };
});

export const meta: MetaFunction = ({ location }) => {
  const { home, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${shell.name} – ${shell.tagline}` }, { name: "description", content: home.lead }];
};

export default function Home() {
  const { services, notices } = useLoaderData<typeof loader>();
  const lang = useLang();
  const { home } = useMessages();
  return (
    <>
      {/* A band over the whole width, without scrollbars: an image of one colour that reaches out sideways. */}
      <section className="-mt-6 bg-brand-wash pt-7 pb-8 [border-image:linear-gradient(var(--color-brand-wash),var(--color-brand-wash))_fill_0/0/0_100vmax] sm:-mt-8 sm:pt-12 sm:pb-12">
        <h1 className="page-title">{home.title}</h1>
        <div className="mt-4 max-w-3xl">
          <SearchBox size="large" />
          <p className="mt-3 flex flex-wrap items-baseline gap-x-4">
            <span className="text-quiet">{home.popularSearches}</span>
            {home.searches.map((q) => (
              <a
                key={q}
                href={`/${lang}/search?${new URLSearchParams({ q })}`}
                className="inline-flex min-h-8 items-center"
              >
                {q}
              </a>
            ))}
          </p>
        </div>
      </section>

      <section aria-labelledby="most-used" className="mt-9">
        <h2 id="most-used" className="section-title">
          {home.mostUsed}
        </h2>
        <ServiceList services={services} className="mt-3 grid gap-x-10 sm:grid-cols-2" />
        <p className="mt-3">
          <a href={`/${lang}/search`} className="inline-flex min-h-8 items-center font-semibold">
            {home.browseAll}
          </a>
        </p>
      </section>

      <div className="mt-10 space-y-10">
        <Events
          title={home.life.title}
          lead={home.life.lead}
          links={lifeEvents.map((event) => ({ label: home.lifeEvents[event.id], event }))}
        />
        <Events
          title={home.business.title}
          lead={home.business.lead}
          links={businessEvents.map((event) => ({ label: home.businessEvents[event.id], event }))}
        />
      </div>

      <div className="mt-12 grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <section aria-labelledby="notices">
          <h2 id="notices" className="section-title">
            {home.notices}
          </h2>
          <div className="mt-3">
            {notices.length === 0 ? <p>{home.noNotices}</p> : <NoticeList notices={notices} isCompact />}
          </div>
          <p className="mt-2">
            <a href={`/${lang}/notices`} className="inline-flex min-h-8 items-center font-semibold">
              {home.allNotices}
            </a>
          </p>
        </section>
        <section aria-labelledby="help">
          <h2 id="help" className="section-title">
            {home.help.title}
          </h2>
          <ul className="mt-3 space-y-4">
            <Help href={`/${lang}/complaints/new`} title={home.help.complain} text={home.help.complainLead} />
            <Help href={`/${lang}/track`} title={home.help.track} text={home.help.trackLead} />
            <Help href="tel:12345" title={home.help.hotline} text={home.help.hotlineLead} />
          </ul>
        </section>
      </div>
    </>
  );
}

function Events({
  title,
  lead,
  links,
}: {
  title: string;
  lead: string;
  links: readonly { label: string; event: LifeEvent }[];
}) {
  const lang = useLang();
  return (
    <section>
      <h2 className="section-title">{title}</h2>
      <p className="text-quiet">{lead}</p>
      <ul className="mt-3 grid grid-cols-2 gap-2.5 sm:grid-cols-3 lg:grid-cols-4">
        {links.map(({ label, event }) => (
          <li key={event.id}>
            <a
              href={eventPath(event, lang)}
              className="flex h-full min-h-12 items-center rounded-md border border-line px-3.5 py-2 leading-snug font-semibold no-underline hover:border-brand hover:bg-brand-wash hover:underline"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Help({ href, title, text }: { href: string; title: string; text: string }) {
  return (
    <li>
      <a href={href} className="inline-flex min-h-8 items-center text-lg font-semibold">
        {title}
      </a>
      <p className="text-quiet">{text}</p>
    </li>
  );
}
