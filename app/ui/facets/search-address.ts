// The address of a results page, read and written: /en/search?q=…&theme=…&division=…&page=…
// Called by the results page and the links to it. Reading never fails: what cannot be understood is left out and named.
import { type FacetName, facetNames, type SearchSort, searchSorts } from "#app/search/filters.ts";
import { MAX_QUERY_LENGTH } from "#app/search/query-words.ts";

/** More choices of one filter than this can only come from a made-up address. */
const MAX_CHOICES = 100;

/** What one box looks in; each is a list of its own. */
export const searchTabs = ["services", "notices"] as const;
export type SearchTab = (typeof searchTabs)[number];

export type SearchAddress = {
  /** Cleaned: no control characters, single spaces, at most MAX_QUERY_LENGTH characters; "" = everything. */
  q: string;
  /** The place whose services come first; "" = none, and said so: the one chosen before does not count. */
  division: string | undefined;
  tab: SearchTab;
  sort: SearchSort;
  filters: Record<FacetName, string[]>;
  /** Counts from 1. */
  page: number;
};

/** What of an address could not be understood. */
export type AddressProblem =
  { kind: "tooLong" } | { kind: "badPage" } | { kind: "unknownFilter"; name: FacetName | "division" };

/** The values each filter may have; undefined = not checked. */
export type KnownValues = Partial<Record<FacetName | "division", ReadonlySet<string>>>;

/** Reads an address. Of repeated `q`, `division` and `page` the first counts; of filters, each value once. */
export function readSearchAddress(
  parameters: URLSearchParams,
  known: KnownValues,
): { address: SearchAddress; problems: AddressProblem[] } {
  const problems: AddressProblem[] = [];

  const letters = [...cleanText(parameters.get("q") ?? "")];
  if (letters.length > MAX_QUERY_LENGTH) problems.push({ kind: "tooLong" });

  const filters = {} as Record<FacetName, string[]>;
  for (const name of facetNames) {
    const wanted = [...new Set(parameters.getAll(name).filter((value) => value !== ""))];
    filters[name] = wanted.filter((value) => known[name]?.has(value) ?? true).slice(0, MAX_CHOICES);
    if (filters[name].length < wanted.length) problems.push({ kind: "unknownFilter", name });
  }

  const place = parameters.get("division") ?? "";
  const isKnownPlace = parameters.has("division") && (place === "" || (known.division?.has(place) ?? true));
  if (place !== "" && !isKnownPlace) problems.push({ kind: "unknownFilter", name: "division" });

  const pageText = parameters.get("page") ?? "";
  const isPage = pageText === "" || /^[1-9]\d{0,8}$/.test(pageText);
  if (!isPage) problems.push({ kind: "badPage" });

  return {
    address: {
      q: letters.slice(0, MAX_QUERY_LENGTH).join(""),
      division: isKnownPlace ? place : undefined,
      tab: searchTabs.find((tab) => tab === parameters.get("in")) ?? "services",
      sort: searchSorts.find((sort) => sort === parameters.get("sort")) ?? "fit",
      filters,
      page: isPage && pageText !== "" ? Number(pageText) : 1,
    },
    problems,
  };
}

/** The address as name-value pairs, page left out when it is 1; for links and for hidden fields. */
export function searchPairs(address: SearchAddress): [name: string, value: string][] {
  const pairs: [string, string][] = [];
  if (address.q !== "") pairs.push(["q", address.q]);
  if (address.division !== undefined) pairs.push(["division", address.division]);
  for (const name of facetNames) for (const value of address.filters[name]) pairs.push([name, value]);
  if (address.tab !== "services") pairs.push(["in", address.tab]);
  if (address.sort !== "fit") pairs.push(["sort", address.sort]);
  if (address.page > 1) pairs.push(["page", String(address.page)]);
  return pairs;
}

/** Path and query of an address in a language. */
export function searchHref(lang: string, address: SearchAddress): string {
  const query = new URLSearchParams(searchPairs(address)).toString();
  return `/${lang}/search${query === "" ? "" : `?${query}`}`;
}

/** The address with one choice of a filter taken away, back on page 1. */
export function withoutChoice(
  address: SearchAddress,
  name: FacetName | "division",
  value: string,
): SearchAddress {
  if (name === "division") return { ...address, division: "", page: 1 };
  const filters = { ...address.filters, [name]: address.filters[name].filter((other) => other !== value) };
  return { ...address, filters, page: 1 };
}

/** The address without what leaves results out: words, place and order stay. */
export function withoutFilters(address: SearchAddress): SearchAddress {
  return {
    ...address,
    filters: { audience: [], theme: [], department: [], fulfilment: [], depth: [] },
    page: 1,
  };
}

/** How many filters an address has on. A place leaves nothing out, so it is none. */
export function countFilters(address: SearchAddress): number {
  return facetNames.reduce((sum, name) => sum + address.filters[name].length, 0);
}

/** The code of the place whose services come first. */
export function placeOf({ division }: SearchAddress): string | undefined {
  return division === "" ? undefined : division;
}

/** Control characters (PostgreSQL refuses NUL) and half surrogates become spaces; runs of space become one. */
function cleanText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
