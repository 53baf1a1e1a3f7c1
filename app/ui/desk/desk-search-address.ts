// The address of the desk's search, read and written: /en/desk/search?q=…&in=…&standing=…&kind=…&state=…&from=…&page=…
// Reading never fails: what cannot be understood is left out. Pure; called by the page.
import {
  type DeskSort,
  type DeskStanding,
  deskSorts,
  isDay,
  MAX_DESK_QUERY,
  standings,
} from "#app/domain/cases/desk-search-words.ts";

export const deskTabs = ["cases", "services", "notices"] as const;
export type DeskTab = (typeof deskTabs)[number];

export type DeskAddress = {
  q: string;
  tab: DeskTab;
  standing: DeskStanding[];
  /** Workflows. */
  kind: string[];
  /** `workflow/state` */
  state: string[];
  /** YYYY-MM-DD; "" = no limit. */
  from: string;
  to: string;
  sort: DeskSort;
  page: number;
};

/** Filters that take several values. */
export const deskFacets = ["standing", "kind", "state"] as const;
export type DeskFacet = (typeof deskFacets)[number];

/** `isWrongDay` says that a day was left out. */
export function readDeskAddress(parameters: URLSearchParams): { address: DeskAddress; isWrongDay: boolean } {
  const all = (name: string): string[] => [...new Set(parameters.getAll(name))].slice(0, 50);
  const day = (name: string): string => parameters.get(name) ?? "";
  const pageText = parameters.get("page") ?? "";
  const days = [day("from"), day("to")];
  return {
    address: {
      q: [...(parameters.get("q") ?? "").replace(/[\p{Cc}\p{Cs}\s]+/gu, " ").trim()]
        .slice(0, MAX_DESK_QUERY)
        .join(""),
      tab: deskTabs.find((tab) => tab === parameters.get("in")) ?? "cases",
      standing: standings.filter((standing) => all("standing").includes(standing)),
      kind: all("kind").filter((value) => /^[a-zA-Z]{1,40}$/.test(value)),
      state: all("state").filter((value) => /^[a-zA-Z]{1,40}\/[a-zA-Z.]{1,80}$/.test(value)),
      from: isDay(day("from")) ? day("from") : "",
      to: isDay(day("to")) ? day("to") : "",
      sort: deskSorts.find((sort) => sort === parameters.get("sort")) ?? "fit",
      page: /^[1-9]\d{0,6}$/.test(pageText) ? Number(pageText) : 1,
    },
    isWrongDay: days.some((text) => text !== "" && !isDay(text)),
  };
}

/** The address as name-value pairs, without what goes without saying. */
export function deskPairs(address: DeskAddress): [name: string, value: string][] {
  const pairs: [string, string][] = [
    ["q", address.q],
    ["in", address.tab === "cases" ? "" : address.tab],
    ...deskFacets.flatMap((name) => address[name].map((value): [string, string] => [name, value])),
    ["from", address.from],
    ["to", address.to],
    ["sort", address.sort === "fit" ? "" : address.sort],
    ["page", address.page > 1 ? String(address.page) : ""],
  ];
  return pairs.filter(([, value]) => value !== "");
}

/** Path and query in a language. */
export function deskHref(lang: string, address: DeskAddress): string {
  const query = new URLSearchParams(deskPairs(address)).toString();
  return `/${lang}/desk/search${query === "" ? "" : `?${query}`}`;
}

/** How many filters are on. */
export function countDeskFilters({ standing, kind, state, from, to }: DeskAddress): number {
  return standing.length + kind.length + state.length + (from === "" ? 0 : 1) + (to === "" ? 0 : 1);
}

/** The address without filters, on page 1. */
export function withoutDeskFilters(address: DeskAddress): DeskAddress {
  return { ...address, standing: [], kind: [], state: [], from: "", to: "", page: 1 };
}
