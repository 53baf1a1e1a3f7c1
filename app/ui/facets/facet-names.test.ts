import { describe, expect, test } from "vitest";
import type { FacetCounts } from "#app/search/search-page.ts";
import { facetGroups, facetNamesOf, knownValues } from "./facet-names.ts";
import { readSearchAddress } from "./search-address.ts";

const names = facetNamesOf(
  {
    departments: [{ id: "exit", zh: "出入境", en: "Exit and Entry" }],
    divisions: [{ code: "330106", parentCode: "330100", level: 4, zh: "西湖区", en: "Xihu District" }],
  },
  "en",
);
const counts: FacetCounts = {
  audience: [{ value: "1", count: 9 }],
  theme: [
    { value: "l-070", count: 7 },
    { value: "n-105", count: 5 },
  ],
  department: [
    { value: "exit", count: 9 },
    { value: "closed", count: 1 },
  ],
  fulfilment: [{ value: "request", count: 9 }],
  depth: [
    { value: "IV", count: 6 },
    { value: "I", count: 3 },
  ],
};

function groupsFor(query: string) {
  const { address } = readSearchAddress(new URLSearchParams(query), knownValues(names));
  return facetGroups(counts, address, names, "en").map(({ label, options }) => [
    label,
    options.map(({ label: option, count, isOn }) => `${option} ${count}${isOn ? " on" : ""}`),
  ]);
}

describe("the groups of filters", () => {
  test("persons and firms have themes of their own; depths stand in their order; unknown values are left out", () => {
    expect(groupsFor("")).toEqual([
      ["Who it is for", ["Individuals 9"]],
      ["Themes for persons", ["Leaving and entering the country 5"]],
      ["Themes for businesses", ["Foreign-related services 7"]],
      ["Department", ["Exit and Entry 9"]],
      ["Kind", ["Apply 9"]],
      ["How far online", ["Information online 3", "Entirely online 6"]],
    ]);
  });

  test("who has chosen a theme for persons does not see those for businesses", () => {
    expect(groupsFor("theme=n-105").map(([label]) => label)).not.toContain("Themes for businesses");
    expect(groupsFor("theme=n-105&theme=l-070").map(([label]) => label)).toContain("Themes for businesses");
  });

  test("what is chosen stays to be unchosen, even where it finds nothing", () => {
    expect(groupsFor("fulfilment=payment")).toContainEqual(["Kind", ["Apply 9", "Pay 0 on"]]);
  });
});
