// Puts what staff have pinned before what was found, so that each service stands on one page and none is lost. Pure.
import { facetNames } from "./filters.ts";
import { type FacetCounts, type ServiceHits, SERVICES_PER_PAGE } from "./search-page.ts";

/**
 * The page's services of both. `found` leaves out what is pinned, and from the second page on begins a page early; without
 * `pinned` it is the page itself.
 */
export function pinnedFirst(pinned: ServiceHits | undefined, found: ServiceHits, page: number): ServiceHits {
  if (pinned === undefined) return found;
  const isFirst = page === 1;
  const start = isFirst ? 0 : SERVICES_PER_PAGE - pinned.total;
  const count = isFirst ? SERVICES_PER_PAGE - pinned.total : SERVICES_PER_PAGE;
  const hits = found.hits.slice(start, start + count);
  const facets = {} as FacetCounts;
  for (const name of facetNames) facets[name] = sum(pinned.facets[name], found.facets[name]);
  return {
    hits: isFirst ? [...pinned.hits, ...hits] : hits,
    total: pinned.total + found.total,
    isLoose: found.isLoose,
    facets,
  };
}

type Counts = FacetCounts[keyof FacetCounts];

function sum(...lists: Counts[]): Counts {
  const counts = new Map<string, number>();
  for (const { value, count } of lists.flat()) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
