// The filters of the public results page that are on, each with a link that takes it off.
import { facetNames } from "#app/search/filters.ts";
import type { FacetNames } from "#app/ui/facets/facet-names.ts";
import { RemovableChips } from "#app/ui/facets/removable-chips.tsx";
import {
  placeOf,
  searchHref,
  type SearchAddress,
  withoutChoice,
  withoutFilters,
} from "#app/ui/facets/search-address.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

export function Chips({ address, names }: { address: SearchAddress; names: FacetNames }) {
  const lang = useLang();
  const { place: texts } = useMessages().search;
  const place = placeOf(address);
  const placeName = place === undefined ? "" : (names.division.get(place) ?? place);
  const chosen = facetNames.flatMap((name) => address.filters[name].map((value) => [name, value] as const));
  return (
    <RemovableChips
      chips={[
        ...(place === undefined
          ? []
          : [
              {
                key: "division",
                label: texts.chip(placeName),
                // It hides nothing, so taking it off only changes the order.
                action: texts.remove(placeName),
                href: searchHref(lang, withoutChoice(address, "division", place)),
              },
            ]),
        ...chosen.map(([name, value]) => ({
          key: `${name}=${value}`,
          label: names[name].get(value) ?? value,
          href: searchHref(lang, withoutChoice(address, name, value)),
        })),
      ]}
      clearHref={searchHref(lang, { ...withoutFilters(address), division: "" })}
    />
  );
}
