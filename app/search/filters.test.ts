// Filters as the engine is asked them.
import { expect, test } from "vitest";
import { checkFilters, divisionsAbove, engineFilter, isFiltered, placeFilter } from "./filters.ts";

test("values that cannot be choices are left out", () => {
  const { chosen, divisions } = checkFilters({
    theme: ["n-005", "n005", 'n-005" OR id > 0', "l-090", "n-005"],
    department: ["psd", "PSD", "'; drop table notice", "x".repeat(50)],
    audience: ["1", "12", ""],
    fulfilment: ["request", "form"],
    depth: ["IV", "V"],
    division: "33010",
  });
  expect(chosen).toEqual({
    theme: ["n-005", "l-090"],
    department: ["psd"],
    audience: ["1"],
    fulfilment: ["request"],
    depth: ["IV"],
  });
  expect(divisions).toEqual([]);
});

test("a division includes what lies above it", () => {
  expect(divisionsAbove("330106")).toEqual(["330106", "330100", "330000"]);
  expect(divisionsAbove("330106901")).toEqual(["330106901", "330106", "330100", "330000"]);
  expect(divisionsAbove("330100")).toEqual(["330100", "330000"]);
  expect(divisionsAbove("330000")).toEqual(["330000"]);
  expect(divisionsAbove('330106"')).toEqual([]);
});

test("choices of one filter widen, filters narrow, and a filter can be left out", () => {
  const filters = checkFilters({ depth: ["III", "IV"], audience: ["1"], division: "330100" });
  const [audience, depth] = [['audience = "1"'], ['depth = "III"', 'depth = "IV"']];
  expect(engineFilter(filters)).toEqual([audience, depth]);
  expect(engineFilter(filters, "depth")).toEqual([audience]);
  expect(isFiltered(filters)).toBe(true);
  expect(isFiltered(checkFilters({ depth: ["x"] }))).toBe(false);
});

test("a place leaves nothing out: it parts the services in two", () => {
  const filters = checkFilters({ division: "330100" });
  expect(isFiltered(filters)).toBe(false);
  expect(placeFilter(filters, "here")).toBe("divisions IN [330100, 330000]");
  expect(placeFilter(filters, "elsewhere")).toBe("divisions NOT IN [330100, 330000]");
});
