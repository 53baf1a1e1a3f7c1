// The ways to narrow a search down: checked, and written for the search engine. Pure; fallback.server.ts writes the same
// for PostgreSQL.

/** Filters that take several values, each of which widens the result, and of which counts are shown. */
export const facetNames = ["audience", "theme", "department", "fulfilment", "depth"] as const;
export type FacetName = (typeof facetNames)[number];

/** fit: how well they fit; used: what is used most comes first. */
export const searchSorts = ["fit", "used"] as const;
export type SearchSort = (typeof searchSorts)[number];

export type SearchFilters = Partial<Record<FacetName, readonly string[]>> & {
  /** 行政区划 code: what is offered there, or above it for everybody below, comes first. It leaves nothing out. */
  division?: string | undefined;
};

export type CheckedFilters = {
  chosen: Record<FacetName, readonly string[]>;
  /** The chosen place and those above it, whose services come first; empty = no place is chosen. */
  divisions: readonly string[];
};

/** What a value of each filter looks like. Themes carry their list: n- for persons, l- for firms. */
const patterns: Record<FacetName, RegExp> = {
  audience: /^\d$/,
  theme: /^[nl]-\d{3}$/,
  department: /^[a-z][a-z0-9-]{0,31}$/,
  fulfilment: /^(information|request|appointment|payment|complaint)$/,
  depth: /^(I|II|III|IV)$/,
};

/** Leaves out what cannot be a value of its filter. */
export function checkFilters(filters: SearchFilters): CheckedFilters {
  const chosen = {} as Record<FacetName, readonly string[]>;
  for (const name of facetNames)
    chosen[name] = [...new Set(filters[name] ?? [])].filter((value) => patterns[name].test(value));
  return { chosen, divisions: divisionsAbove(filters.division ?? "") };
}

/**
 * A division and what lies above it, by the code's own hierarchy (GB/T 2260; three digits more for towns): 330106 →
 * 330106, 330100, 330000. A service that only the city or the province offers is still the one for people of the county.
 */
export function divisionsAbove(code: string): string[] {
  if (!/^\d{6}(?:\d{3})?$/.test(code)) return [];
  return [...new Set([code, code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`])];
}

/** Whether any filter is on that leaves something out. */
export function isFiltered({ chosen }: CheckedFilters): boolean {
  return facetNames.some((name) => chosen[name].length > 0);
}

/** The filter for the search engine: outer list = all of, inner lists = one of; without `except`'s own. */
export function engineFilter({ chosen }: CheckedFilters, except?: FacetName): string[][] {
  return facetNames
    .filter((name) => name !== except && chosen[name].length > 0)
    .map((name) => chosen[name].map((value) => equals(name, value)));
}

/** What the chosen place offers, or all that it does not; for the search engine. */
export function placeFilter({ divisions }: CheckedFilters, is: "here" | "elsewhere"): string {
  return `divisions ${is === "here" ? "IN" : "NOT IN"} [${divisions.join(", ")}]`;
}

function equals(field: string, value: string): string {
  return `${field} = "${value.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`;
}
