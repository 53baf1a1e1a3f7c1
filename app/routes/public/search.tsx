// The results page: services that fit the words and filters of the address, notices beside. Works as plain GET forms and
// links. An address that cannot be understood gives what can be shown, says what was left out, and answers 4xx.
import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { places } from "#app/domain/agencies/places.query.server.ts";
import { catalogueLabels } from "#app/domain/catalogue/labels.query.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { understand } from "#app/search/query-words.ts";
import { searchAll } from "#app/search/query.server.ts";
import { dependsOn, noteSearchTotal, trueUntil } from "#app/platform/page-notes.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import { facetGroups, facetNamesOf, knownValues } from "#app/ui/facets/facet-names.ts";
import { Facets } from "#app/ui/facets/facets.tsx";
import { countFilters, readSearchAddress, searchHref, searchPairs } from "#app/ui/facets/search-address.ts";
import { PlaceOptions } from "#app/ui/guide/division-choice.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Pagination } from "#app/ui/pagination/pagination.tsx";
import { AddressProblems } from "#app/ui/results/address-problems.tsx";
import { Chips } from "#app/ui/results/chips.tsx";
import { NothingFound } from "#app/ui/results/nothing-found.tsx";
import { NoticesBeside } from "#app/ui/results/notices-beside.tsx";
import { shownQuery } from "#app/ui/results/shown-query.ts";
import { SearchBox } from "#app/ui/search-box/search-box.tsx";
import { ServiceCard } from "#app/ui/service-card/service-card.tsx";

export const loader = serve(async ({ url, lang, database, now }) => {
  const [labels, divisions] = await Promise.all([catalogueLabels(database, now), places(database)]);
  const names = facetNamesOf(labels, lang);
  const { address, problems } = readSearchAddress(url.searchParams, knownValues(names));
  const { services, notices } = await searchAll({
    lang,
    q: address.q,
    page: address.page,
    filters: { ...address.filters, division: address.division },
  });
  dependsOn("search", "catalogue", "notices", ...services.items.map(({ id }) => `service:${id}`));
  noteSearchTotal(services.total);
  // The engine may be back at any moment; nothing announces that.
  if (services.isDegraded) trueUntil(new Date(now.getTime() + 2_000));
  const groups = facetGroups(services.facets, address, names, lang);
  const status = problems.length > 0 ? 400 : address.page > services.pages ? 404 : 200;
  // Nothing but signs, or words that every service has.
  const isEmptyTalk = address.q !== "" && understand(address.q).terms.length === 0;
  return data(
    { address, problems, services, notices: notices.items, names, groups, divisions, isEmptyTalk },
    { status },
  );
});

export const meta: MetaFunction<typeof loader> = ({ data: found, location }) => {
  const { search, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [
    { title: `${search.pageTitle(shownQuery(found?.address.q ?? ""))} – ${shell.name}` },
    { name: "robots", content: "noindex" },
  ];
};

export default function Search() {
  const found = useLoaderData<typeof loader>();
  const { address, services, notices } = found;
  const lang = useLang();
  const { search } = useMessages();
  const active = countFilters(address);
  const guideQuery = address.division === undefined ? "" : `?division=${address.division}`;
  const isEmpty = services.total === 0;
  return (
    <>
      <div className="max-w-3xl">
        <SearchBox q={address.q} keep={searchPairs({ ...address, q: "", page: 1 })} />
      </div>
      <AddressProblems problems={found.problems} address={address} pages={services.pages} />
      {services.isDegraded && (
        <div className="mt-5">
          <Banner tone="warn" title={search.degraded.title}>
            <p>{search.degraded.text}</p>
          </Banner>
        </div>
      )}
      <h1 className="mt-6 text-2xl leading-snug font-bold">
        {isEmpty && address.q !== ""
          ? search.zero.titleFor(shownQuery(address.q))
          : isEmpty
            ? search.zero.title
            : search.heading(found.isEmptyTalk ? "" : shownQuery(address.q), services.total)}
      </h1>
      {found.isEmptyTalk && <p className="mt-1 text-quiet">{search.emptyTalk(shownQuery(address.q))}</p>}
      {services.isLoose && <p className="mt-1 text-quiet">{search.isLoose}</p>}
      <Chips address={address} names={found.names} />

      <div
        className={`mt-5 grid gap-x-9 gap-y-6 lg:grid-cols-[16rem_minmax(0,1fr)] ${notices.length > 0 ? "xl:grid-cols-[15.5rem_minmax(0,1fr)_16rem]" : ""}`}
      >
        {(!isEmpty || active > 0) && (
          <Facets
            groups={found.groups}
            keep={address.q === "" ? [] : [["q", address.q]]}
            active={active}
            lead={
              <div>
                <label htmlFor="division" className="block font-semibold">
                  {search.filters.division}
                </label>
                <p id="division-hint" className="text-sm text-quiet">
                  {search.filters.divisionHint}
                </p>
                <select
                  id="division"
                  name="division"
                  className="input mt-1.5"
                  aria-describedby="division-hint"
                  defaultValue={address.division ?? ""}
                  autoComplete="off"
                >
                  <option value="">{search.filters.wholeProvince}</option>
                  <PlaceOptions places={found.divisions.filter(({ places }) => places.length > 0)} />
                </select>
              </div>
            }
          />
        )}
        <div className={isEmpty && active === 0 ? "lg:col-span-2" : "max-w-3xl"}>
          {isEmpty ? (
            <NothingFound address={address} />
          ) : (
            <>
              <h2 className="sr-only">{search.resultsHeading}</h2>
              {services.items.length > 0 && (
                <ol className="divide-y divide-line border-y border-line">
                  {services.items.map((service) => (
                    <li key={service.id}>
                      <ServiceCard
                        service={service}
                        href={`/${lang}/services/${service.code}${guideQuery}`}
                      />
                    </li>
                  ))}
                </ol>
              )}
              <Pagination
                page={Math.min(address.page, services.pages + 1)}
                pages={services.pages}
                href={(page) => searchHref(lang, { ...address, page })}
              />
            </>
          )}
        </div>
        {notices.length > 0 && (
          <div className="lg:col-start-2 xl:col-start-3 xl:row-start-1">
            <NoticesBeside notices={notices} />
          </div>
        )}
      </div>
    </>
  );
}
