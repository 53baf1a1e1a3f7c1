// The filters that are on, each with a link that takes it off.
import { facetNames } from "#app/search/filters.ts";
import type { FacetNames } from "#app/ui/facets/facet-names.ts";
import {
  searchHref,
  type SearchAddress,
  withoutChoice,
  withoutFilters,
} from "#app/ui/facets/search-address.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

export function Chips({ address, names }: { address: SearchAddress; names: FacetNames }) {
  const lang = useLang();
  const { filters } = useMessages().search;
  const chosen = [
    ...(address.division === undefined ? [] : [["division", address.division] as const]),
    ...facetNames.flatMap((name) => address.filters[name].map((value) => [name, value] as const)),
  ];
  if (chosen.length === 0) return null;
  return (
    <ul aria-label={filters.active} className="mt-3 flex flex-wrap gap-2">
      {chosen.map(([name, value]) => {
        const label = names[name].get(value) ?? value;
        return (
          <li key={`${name}=${value}`}>
            <a
              href={searchHref(lang, withoutChoice(address, name, value))}
              aria-label={filters.remove(label)}
              className="inline-flex min-h-9 items-center gap-2 rounded-full bg-brand-wash px-3.5 text-sm font-semibold no-underline hover:underline"
            >
              {label}
              <span aria-hidden className="text-lg leading-none">
                ×
              </span>
            </a>
          </li>
        );
      })}
      {chosen.length > 1 && (
        <li>
          <a
            href={searchHref(lang, withoutFilters(address))}
            className="inline-flex min-h-9 items-center px-2 text-sm"
          >
            {filters.clear}
          </a>
        </li>
      )}
    </ul>
  );
}
