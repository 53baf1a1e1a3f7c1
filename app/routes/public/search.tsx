// The results page: services and notices that fit the words of the address, each a list of its own with its exact count.
// Works as plain GET forms and links. An address that cannot be understood gives what can be shown, says what was left out,
// and answers 4xx. The very number of something leads straight to it.
import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { places } from "#app/domain/agencies/places.query.server.ts";
import { catalogueLabels } from "#app/domain/catalogue/labels.query.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { understand } from "#app/search/query-words.ts";
import { searchAll, searchNotices } from "#app/search/query.server.ts";
import { straightTo } from "#app/search/straight-to.server.ts";
import { dependsOn, noteSearchTotal, trueUntil } from "#app/platform/page-notes.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import { facetGroups, facetNamesOf, knownValues } from "#app/ui/facets/facet-names.ts";
import { Facets } from "#app/ui/facets/facets.tsx";
import {
  countFilters,
  placeOf,
  readSearchAddress,
  searchHref,
  searchPairs,
} from "#app/ui/facets/search-address.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Pagination } from "#app/ui/pagination/pagination.tsx";
import { AddressProblems } from "#app/ui/results/address-problems.tsx";
import { Chips } from "#app/ui/results/chips.tsx";
import { FoundNotices } from "#app/ui/results/found-notices.tsx";
import { FoundServices } from "#app/ui/results/found-services.tsx";
import { NothingFound } from "#app/ui/results/nothing-found.tsx";
import { NoticesBeside } from "#app/ui/results/notices-beside.tsx";
import { PlaceAndOrder } from "#app/ui/results/place-and-order.tsx";
import { shownQuery } from "#app/ui/results/shown-query.ts";
import { ResultTabs } from "#app/ui/results/tabs.tsx";
import { SearchBox } from "#app/ui/search-box/search-box.tsx";
import { sendToRememberedPlace, sendToSuccessor } from "./remembered-place.server.ts";
import { waysOn } from "./ways-on.server.ts";

export const loader = serve(async (args) => {
  const { url, lang, database, now } = args;
  const [labels, divisions] = await Promise.all([catalogueLabels(database, now), places(database)]);
  const names = facetNamesOf(labels, lang);
  const { address, problems } = readSearchAddress(url.searchParams, knownValues(names));
  if (problems.some((problem) => problem.kind === "unknownFilter" && problem.name === "division"))
    await sendToSuccessor(args);
  const { q, tab, sort } = address;
  const division = placeOf(address);
  const straight = q === "" ? undefined : await straightTo(database, q, now);
  if (straight !== undefined) {
    const isGuide = straight.startsWith("/services/") && division !== undefined;
    throw redirect(`/${lang}${straight}${isGuide ? `?division=${division}` : ""}`);
  }
  await sendToRememberedPlace(args);
  const isNotices = tab === "notices";
  const [all, allNotices] = await Promise.all([
    searchAll({
      lang,
      q,
      page: isNotices ? 1 : address.page,
      filters: isNotices ? {} : { ...address.filters, division },
      sort,
    }),
    isNotices ? searchNotices({ lang, q, page: address.page }) : undefined,
  ]);
  const { services } = all;
  const notices = allNotices ?? all.notices;
  const found = isNotices ? notices : services;
  dependsOn("search", "catalogue", "notices", ...services.items.map(({ id }) => `service:${id}`));
  noteSearchTotal(services.total);
  // The engine may be back at any moment; nothing announces that.
  if (services.isDegraded) trueUntil(new Date(now.getTime() + 2_000));
  const groups = isNotices ? [] : facetGroups(services.facets, address, names, lang);
  const status = problems.length > 0 ? 400 : address.page > found.pages ? 404 : 200;
  // Nothing but signs, or words that every service has.
  const isEmptyTalk = q !== "" && understand(q).terms.length === 0;
  const ways =
    found.total > 0
      ? undefined
      : await waysOn(args, address, names, isNotices ? services.total : notices.total);
  return data(
    { address, problems, services, notices, names, groups, divisions, isEmptyTalk, ways },
    { status },
  );
});

export const meta: MetaFunction<typeof loader> = ({ data: found, location }) => {
  const { search, shell } = messages(langOfPath(location.pathname) ?? "zh");
  const title = found?.address.tab === "notices" ? search.noticesPageTitle : search.pageTitle;
  return [
    { title: `${title(shownQuery(found?.address.q ?? ""))} – ${shell.name}` },
    { name: "robots", content: "noindex" },
  ];
};

export default function Search() {
  const found = useLoaderData<typeof loader>();
  const { address, services, notices, ways } = found;
  const lang = useLang();
  const { search } = useMessages();
  const isNotices = address.tab === "notices";
  const { pages, total, isLoose } = isNotices ? notices : services;
  const q = found.isEmptyTalk ? "" : shownQuery(address.q);
  const active = countFilters(address);
  const division = placeOf(address);
  const isFacetted = !isNotices && (total > 0 || active > 0);
  const isBeside = !isNotices && notices.items.length > 0 && total > 0;
  return (
    <>
      <div className="max-w-3xl">
        <SearchBox q={address.q} keep={searchPairs({ ...address, q: "", page: 1 })} />
      </div>
      <AddressProblems problems={found.problems} address={address} pages={pages} />
      {services.isDegraded && (
        <div className="mt-5">
          <Banner tone="warn" title={search.degraded.title}>
            <p>{search.degraded.text}</p>
          </Banner>
        </div>
      )}
      {(address.q !== "" || isNotices) && (
        <ResultTabs
          label={search.tabs.label}
          tabs={(["services", "notices"] as const).map((tab) => ({
            key: tab,
            label: search.tabs[tab],
            count: { services, notices }[tab].total,
            href: searchHref(lang, { ...address, tab, page: 1 }),
            isCurrent: tab === address.tab,
          }))}
        />
      )}
      <h1 className="mt-5 text-2xl leading-snug font-bold">{heading()}</h1>
      {found.isEmptyTalk && <p className="mt-1 text-quiet">{search.emptyTalk(shownQuery(address.q))}</p>}
      {isLoose && !isNotices && <p className="mt-1 text-quiet">{search.isLoose}</p>}
      {!isNotices && <Chips address={address} names={found.names} />}

      <div
        className={`mt-5 grid gap-x-9 gap-y-6 ${isFacetted ? "lg:grid-cols-[16rem_minmax(0,1fr)]" : ""} ${isBeside ? "xl:grid-cols-[15.5rem_minmax(0,1fr)_16rem]" : ""}`}
      >
        {isFacetted && (
          <Facets
            groups={found.groups}
            keep={address.q === "" ? [] : [["q", address.q]]}
            active={active}
            lead={<PlaceAndOrder places={found.divisions} division={division} sort={address.sort} />}
          />
        )}
        <div className="max-w-3xl min-w-0">
          {ways === undefined ? (
            <>
              <h2 className="sr-only">{search.resultsHeading}</h2>
              {isNotices && notices.items.length > 0 && <FoundNotices notices={notices.items} />}
              {!isNotices && services.items.length > 0 && (
                <FoundServices
                  services={services.items}
                  division={division}
                  place={division === undefined ? undefined : found.names.division.get(division)}
                />
              )}
              <Pagination
                page={Math.min(address.page, pages + 1)}
                pages={pages}
                href={(page) => searchHref(lang, { ...address, page })}
              />
            </>
          ) : (
            <NothingFound address={address} ways={ways} />
          )}
        </div>
        {isBeside && (
          <div className="lg:col-start-2 xl:col-start-3 xl:row-start-1">
            <NoticesBeside
              notices={notices.items}
              total={notices.total}
              href={searchHref(lang, { ...address, tab: "notices", page: 1 })}
            />
          </div>
        )}
      </div>
    </>
  );

  function heading(): string {
    const { zero } = search;
    if (total > 0) return isNotices ? search.noticesHeading(q, total) : search.heading(q, total);
    if (q === "") return zero.title;
    return isNotices ? zero.noNotices(q) : zero.titleFor(q);
  }
}
