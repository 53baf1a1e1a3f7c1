// What a person can do when a search finds nothing: every way that leads on, the likeliest first.
import type { Nearest } from "#app/search/nearest.server.ts";
import { searchHref, type SearchAddress, withoutFilters } from "#app/ui/facets/search-address.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

export type WaysOn = {
  /** Services without the filters; undefined where none is on. */
  withoutFilters: number | undefined;
  /** What the other tab has. */
  elsewhere: number;
  nearest: Nearest | undefined;
  /** Themes with services, the biggest first: [value, name]. */
  themes: readonly (readonly [value: string, name: string])[];
};

export function NothingFound({ address, ways }: { address: SearchAddress; ways: WaysOn }) {
  const lang = useLang();
  const { zero, filters } = useMessages().search;
  const { nearest } = ways;
  const other = address.tab === "services" ? "notices" : "services";
  const elsewhere = address.tab === "services" ? zero.noticesFound : zero.servicesFound;
  return (
    <div className="max-w-3xl space-y-6">
      {ways.withoutFilters !== undefined && (
        <p>
          {ways.withoutFilters === 0 ? (
            zero.noneWithout
          ) : (
            <a href={searchHref(lang, withoutFilters(address))} className="font-semibold">
              {zero.withoutFiltersCount(ways.withoutFilters)}
            </a>
          )}
        </p>
      )}
      {ways.elsewhere > 0 && (
        <p>
          <a href={searchHref(lang, { ...withoutFilters(address), tab: other })} className="font-semibold">
            {elsewhere(ways.elsewhere)}
          </a>
        </p>
      )}
      {nearest?.spelling !== undefined && (
        <p className="text-lg">
          {zero.didYouMean}{" "}
          <a
            href={searchHref(lang, { ...withoutFilters(address), q: nearest.spelling })}
            className="font-semibold"
          >
            {nearest.spelling}
          </a>
          {lang === "zh" ? "？" : "?"}
        </p>
      )}
      {nearest !== undefined && nearest.services.length > 0 && (
        <div>
          <h2 className="section-title">{zero.nearest}</h2>
          <ul className="mt-2 divide-y divide-line border-y border-line">
            {nearest.services.map(({ code, name, department }) => (
              <li key={code} className="py-2">
                <a href={`/${lang}/services/${code}`} className="inline-block py-0.5">
                  {name}
                </a>
                <span className="block text-sm text-quiet">{department}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h2 className="section-title">{zero.tips}</h2>
        <ul className="mt-2 list-disc space-y-1 ps-6">
          {zero.tipList.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
      </div>
      {ways.themes.length > 0 && (
        <nav aria-label={filters.theme}>
          <h2 className="section-title">{zero.themes}</h2>
          <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
            {ways.themes.map(([value, name]) => (
              <li key={value}>
                <a href={`/${lang}/search?theme=${value}`} className="inline-flex min-h-8 items-center">
                  {name}
                </a>
              </li>
            ))}
            <li>
              <a href={`/${lang}/search`} className="inline-flex min-h-8 items-center font-semibold">
                {zero.browse}
              </a>
            </li>
          </ul>
        </nav>
      )}
      <ul className="space-y-1">
        <li>{zero.hotline}</li>
        <li>
          <a href={`/${lang}/complaints/new`} className="inline-flex min-h-8 items-center">
            {zero.complain}
          </a>
        </li>
        <li>
          <a href={`/${lang}/track`} className="inline-flex min-h-8 items-center">
            {zero.track}
          </a>
        </li>
      </ul>
    </div>
  );
}
