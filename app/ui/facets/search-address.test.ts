// The address of a results page, read and written.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_QUERY_LENGTH } from "#app/search/query-words.ts";
import {
  countFilters,
  readSearchAddress,
  searchHref,
  searchPairs,
  withoutChoice,
  withoutFilters,
} from "./search-address.ts";

const known = {
  audience: new Set(["1", "2"]),
  theme: new Set(["n-005", "l-005"]),
  department: new Set(["mps"]),
  fulfilment: new Set(["request"]),
  depth: new Set(["I", "IV"]),
  division: new Set(["330100", "330106"]),
};
const read = (query: string) => readSearchAddress(new URLSearchParams(query), known);

describe("reading the address of a results page", () => {
  test("takes words, several choices of a filter, a place and a page", () => {
    const { address, problems } = read("q=id+card&theme=n-005&theme=l-005&division=330106&depth=IV&page=3");
    expect(problems).toEqual([]);
    expect(address).toEqual({
      q: "id card",
      division: "330106",
      tab: "services",
      sort: "fit",
      filters: { audience: [], theme: ["n-005", "l-005"], department: [], fulfilment: [], depth: ["IV"] },
      page: 3,
    });
  });

  test("empty fields of the plain form are no filters", () => {
    const { address, problems } = read("q=&division=&theme=&page=");
    expect(problems).toEqual([]);
    expect(countFilters(address)).toBe(0);
    // An empty place says that none is wanted, whatever was chosen before.
    expect(searchHref("en", address)).toBe("/en/search?division=");
    expect(searchHref("en", read("q=&theme=&page=").address)).toBe("/en/search");
  });

  test("takes where to look and in which order; anything else is services by fit", () => {
    expect(read("q=x&in=notices&sort=used").address).toMatchObject({ tab: "notices", sort: "used" });
    expect(read("q=x&in=cases&sort=age").address).toMatchObject({ tab: "services", sort: "fit" });
    expect(searchHref("en", read("in=notices&sort=used&q=x").address)).toBe(
      "/en/search?q=x&in=notices&sort=used",
    );
  });

  test.each(["abc", "0", "-1", "1.5", "1e3", "99999999999", "１"])(
    "page=%s is named and page 1 is shown",
    (page) => {
      const { address, problems } = read(`page=${encodeURIComponent(page)}`);
      expect(problems).toEqual([{ kind: "badPage" }]);
      expect(address.page).toBe(1);
    },
  );

  test("unknown choices are left out and named once per filter", () => {
    const { address, problems } = read("theme=x&theme=y&theme=n-005&division=000000");
    expect(problems).toEqual([
      { kind: "unknownFilter", name: "theme" },
      { kind: "unknownFilter", name: "division" },
    ]);
    expect(address.filters.theme).toEqual(["n-005"]);
    expect(address.division).toBeUndefined();
  });

  test("words too long are cut by letters, never through one", () => {
    const { address, problems } = read(`q=${encodeURIComponent("😀".repeat(5000))}`);
    expect(problems).toEqual([{ kind: "tooLong" }]);
    expect(address.q).toBe("😀".repeat(MAX_QUERY_LENGTH));
  });

  test("control characters, which PostgreSQL refuses, become spaces", () => {
    expect(read("q=a%00b%0A%09c").address.q).toBe("a b c");
  });

  test("of a repeated q and page the first counts", () => {
    expect(read("q=one&q=two&page=2&page=9").address).toMatchObject({ q: "one", page: 2 });
  });

  test("what was read and written again reads the same", () => {
    const text = fc.string({ unit: "binary", maxLength: 30 });
    const pair = fc.tuple(
      fc.constantFrom("q", "theme", "division", "depth", "in", "sort", "page", "x"),
      text,
    );
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const { address } = readSearchAddress(new URLSearchParams(pairs), {});
        const again = readSearchAddress(new URLSearchParams(searchPairs(address)), {});
        expect(again.problems.filter((problem) => problem.kind !== "badPage")).toEqual([]);
        expect(again.address).toEqual(address);
      }),
    );
  });
});

describe("links to narrower and wider results", () => {
  test("taking a choice away goes back to page 1 and keeps the rest", () => {
    const { address } = read("q=x&theme=n-005&theme=l-005&division=330106&page=4");
    expect(searchHref("zh", withoutChoice(address, "theme", "n-005"))).toBe(
      "/zh/search?q=x&division=330106&theme=l-005",
    );
    expect(searchHref("zh", withoutChoice(address, "division", "330106"))).toBe(
      "/zh/search?q=x&division=&theme=n-005&theme=l-005",
    );
    expect(searchHref("zh", withoutFilters(address))).toBe("/zh/search?q=x&division=330106");
  });
});
