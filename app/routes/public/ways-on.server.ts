// What leads on from a results page that has nothing to show. Called by its loader, only then.
import { searchServices } from "#app/search/query.server.ts";
import { nearest } from "#app/search/nearest.server.ts";
import type { PageArgs } from "#app/routes/serve.server.ts";
import type { FacetNames } from "#app/ui/facets/facet-names.ts";
import { countFilters, type SearchAddress } from "#app/ui/facets/search-address.ts";
import type { WaysOn } from "#app/ui/results/nothing-found.tsx";

const THEMES = 12;

/** `elsewhere` is what the other tab has found. */
export async function waysOn(
  { lang, database }: Pick<PageArgs, "lang" | "database">,
  address: SearchAddress,
  names: FacetNames,
  elsewhere: number,
): Promise<WaysOn> {
  const { q } = address;
  const [unfiltered, all] = await Promise.all([
    countFilters(address) === 0 ? undefined : searchServices({ lang, q }),
    searchServices({ lang, q: "" }),
  ]);
  // What only comes close is no help beside what fits.
  const isFoundElsewhere = elsewhere > 0 || (unfiltered?.total ?? 0) > 0;
  const near = q === "" || isFoundElsewhere ? undefined : await nearest(database.pool, lang, q);
  return {
    withoutFilters: unfiltered?.total,
    elsewhere,
    nearest: near,
    themes: all.facets.theme
      .flatMap(({ value }) => {
        const name = names.theme.get(value);
        // Themes for businesses have names of their own, some the same as those for persons.
        return name === undefined || !value.startsWith("n-") ? [] : [[value, name] as const];
      })
      .slice(0, THEMES),
  };
}
