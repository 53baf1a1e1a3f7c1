// The ways to narrow a search down: checked, and written for the search engine. Pure; fallback.server.ts writes the same
// for PostgreSQL.

/** Filters that take several values, each of which widens the result, and of which counts are shown. */
export const facetNames = ["audience", "theme", "department", "fulfilment", "depth"] as const;
export type FacetName = (typeof facetNames)[number];

export type SearchFilters = Partial<Record<FacetName, readonly string[]>> & {
  /** 行政区划 code: what is offered there, or above it for everybody below. */
  division?: string | undefined;
};

export type CheckedFilters = {
  chosen: Record<FacetName, readonly string[]>;
  /** The division and those above it; empty = everywhere. */
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

/** Whether any filter is on. */
export function isFiltered({ chosen, divisions }: CheckedFilters): boolean {
  return divisions.length > 0 || facetNames.some((name) => chosen[name].length > 0);
}

/** The filter for the search engine: outer list = all of, inner lists = one of; without `except`'s own. */
export function engineFilter({ chosen, divisions }: CheckedFilters, except?: FacetName): string[][] {
  const groups = facetNames
    .filter((name) => name !== except && chosen[name].length > 0)
    .map((name) => chosen[name].map((value) => equals(name, value)));
  return divisions.length > 0 ? [...groups, divisions.map((code) => equals("divisions", code))] : groups;
}

function equals(field: string, value: string): string {
  return `${field} = "${value.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`;
}
