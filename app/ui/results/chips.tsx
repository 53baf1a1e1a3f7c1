// The filters of the public results page that are on, each with a link that takes it off.
import { facetNames } from "#app/search/filters.ts";
import type { FacetNames } from "#app/ui/facets/facet-names.ts";
import { RemovableChips } from "#app/ui/facets/removable-chips.tsx";
import {
  searchHref,
  type SearchAddress,
  withoutChoice,
  withoutFilters,
} from "#app/ui/facets/search-address.ts";
import { useLang } from "#app/ui/language.ts";

export function Chips({ address, names }: { address: SearchAddress; names: FacetNames }) {
  const lang = useLang();
  const chosen = [
    ...(address.division === undefined ? [] : [["division", address.division] as const]),
    ...facetNames.flatMap((name) => address.filters[name].map((value) => [name, value] as const)),
  ];
  return (
    <RemovableChips
      chips={chosen.map(([name, value]) => ({
        key: `${name}=${value}`,
        label: names[name].get(value) ?? value,
        href: searchHref(lang, withoutChoice(address, name, value)),
      }))}
      clearHref={searchHref(lang, withoutFilters(address))}
    />
  );
}
