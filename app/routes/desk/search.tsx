// The desk's search: one box over the cases that this person may read, the services and the notices.
import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findCase } from "#app/domain/cases/case-in-policy.server.ts";
import { searchAtDesk } from "#app/domain/cases/desk-search.query.server.ts";
import { readDeskQuery } from "#app/domain/cases/desk-search-words.ts";
import { may } from "#app/domain/people/policy.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { searchNotices, searchServices } from "#app/search/query.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import {
  countDeskFilters,
  deskHref,
  deskPairs,
  deskTabs,
  readDeskAddress,
} from "#app/ui/desk/desk-search-address.ts";
import { DeskSearchBox } from "#app/ui/desk/desk-search-box.tsx";
import { DeskChips, DeskSearchFilters } from "#app/ui/desk/desk-search-filters.tsx";
import { DeskSearchResults } from "#app/ui/desk/desk-search-results.tsx";
import { KeysHelp } from "#app/ui/desk/keys-help.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Pagination } from "#app/ui/pagination/pagination.tsx";
import { FoundNotices } from "#app/ui/results/found-notices.tsx";
import { FoundServices } from "#app/ui/results/found-services.tsx";
import { ResultTabs } from "#app/ui/results/tabs.tsx";
import { earliestOf, latestOf } from "./days-asked.ts";
import { statesNamed } from "./states-named.ts";

export const headers = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction<typeof loader> = ({ data: found, location }) => {
  const { deskSearch, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${deskSearch.pageTitle(found?.address.q ?? "")} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  const { url, lang, database, now } = args;
  const actor = await staffActor(args, "desk");
  const { address, isWrongDay } = readDeskAddress(url.searchParams);
  const asked = readDeskQuery(address.q);
  const { tab, page } = address;
  if (asked.number !== undefined && tab === "cases") {
    const known = await findCase(database, asked.number);
    if (known !== undefined && may(actor, "case.readAtDesk", known).allowed)
      throw redirect(`/${lang}/desk/cases/${known.number}`);
  }
  const pageOf = (of: typeof tab): number => (tab === of ? page : 1);
  const [cases, services, notices] = await Promise.all([
    searchAtDesk(database, actor, {
      ...statesNamed(asked.terms),
      from: latestOf(asked.from, address.from),
      to: earliestOf(asked.to, address.to),
      workflows: address.kind,
      states: address.state,
      standings: address.standing,
      sort: address.sort,
      page: pageOf("cases"),
    }),
    searchServices({ lang, q: address.q, page: pageOf("services") }),
    searchNotices({ lang, q: address.q, page: pageOf("notices") }),
  ]);
  return { address, isWrongDay, number: asked.number, cases, services, notices, now };
});

export default function DeskSearchPage() {
  const { address, isWrongDay, number, cases, services, notices, now } = useLoaderData<typeof loader>();
  const lang = useLang();
  const { deskSearch: text } = useMessages();
  const found = { cases, services, notices }[address.tab];
  const heading = { cases: text.heading, services: text.servicesHeading, notices: text.noticesHeading }[
    address.tab
  ];
  const isCases = address.tab === "cases";
  const shown = Math.min(found.page, found.pages);
  return (
    <>
      <p className="mb-2">
        <a href={`/${lang}/desk`} className="inline-flex min-h-8 items-center" data-desk-back>
          ‹ {text.backToQueue}
        </a>
      </p>
      <DeskSearchBox q={address.q} keep={deskPairs({ ...address, q: "", page: 1 })} />
      <ResultTabs
        label={text.tabs.label}
        tabs={deskTabs.map((tab) => ({
          key: tab,
          label: text.tabs[tab],
          count: { cases, services, notices }[tab].total,
          href: deskHref(lang, { ...address, tab, page: 1 }),
          isCurrent: tab === address.tab,
        }))}
      />
      <h1 className="mt-5 text-2xl leading-snug font-bold">{heading(found.total, address.q)}</h1>
      {isWrongDay && <Banner tone="warn">{text.wrongDay}</Banner>}
      {isCases && number !== undefined && cases.total === 0 && (
        <Banner tone="warn">{text.unknownNumber(number)}</Banner>
      )}
      {isCases && <p className="mt-1 text-quiet">{text.onlyYours}</p>}
      {isCases && <DeskChips address={address} />}
      <div
        className={
          isCases ? "mt-4 grid gap-x-9 gap-y-6 lg:grid-cols-[16rem_minmax(0,1fr)]" : "mt-4 max-w-4xl"
        }
      >
        {isCases && <DeskSearchFilters address={address} facets={cases.facets} />}
        <div>
          <h2 className="sr-only">{text.tabs[address.tab]}</h2>
          {found.items.length === 0 && <Nothing hasFilters={isCases && countDeskFilters(address) > 0} />}
          {isCases && cases.items.length > 0 && <DeskSearchResults items={cases.items} now={now} />}
          {address.tab === "services" && services.items.length > 0 && (
            <FoundServices services={services.items} />
          )}
          {address.tab === "notices" && notices.items.length > 0 && <FoundNotices notices={notices.items} />}
          <Pagination
            page={shown}
            pages={found.pages}
            href={(page) => deskHref(lang, { ...address, page })}
          />
        </div>
      </div>
      <KeysHelp />
    </>
  );
}

function Nothing({ hasFilters }: { hasFilters: boolean }) {
  const { deskSearch: text } = useMessages();
  const tips = hasFilters ? text.emptyTips : text.emptyTips.slice(0, -1);
  return (
    <div className="panel">
      <p className="text-lg">{text.empty}</p>
      <ul className="mt-2 list-disc ps-6">
        {tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
    </div>
  );
}
