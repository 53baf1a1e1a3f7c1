// What is typed into the desk's search, as it is understood.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caseNumber } from "./case-number.ts";
import { isDay, MAX_DESK_QUERY, readDeskQuery } from "./desk-search-words.ts";

describe("days", () => {
  test.each([
    ["2026-11-20", "2026-11-20", "2026-11-20"],
    ["2026/1/5", "2026-01-05", "2026-01-05"],
    ["2026年3月2日", "2026-03-02", "2026-03-02"],
    ["2026-02", "2026-02-01", "2026-02-28"],
    ["2028年2月", "2028-02-01", "2028-02-29"],
    ["2026-12", "2026-12-01", "2026-12-31"],
    ["2026-03-01 2026-02-10", "2026-02-10", "2026-03-01"],
  ])("%s is from %s to %s", (q, from, to) => {
    expect(readDeskQuery(q)).toMatchObject({ from, to, terms: [] });
  });

  test.each(["2026-02-30", "2026-13", "2026-00-10", "1999-01-01", "20261120"])("%s is a word", (q) => {
    const { from, to, terms } = readDeskQuery(q);
    expect([from, to]).toEqual([undefined, undefined]);
    expect(terms.map(({ text }) => text)).toEqual([q]);
  });

  test("there is no 30 February, nor a day in another spelling", () => {
    expect(["2026-02-28", "2028-02-29"].every(isDay)).toBe(true);
    expect(["2026-02-29", "2026-2-1", "2026-02-30", "", "today"].some(isDay)).toBe(false);
  });
});

test("a case's number is known however it is typed, and only as a whole", () => {
  const number = caseNumber(2026, new Uint8Array([9, 8, 7, 6, 5]));
  for (const typed of [number, number.toLowerCase(), number.replaceAll("-", ""), ` ${number} `])
    expect(readDeskQuery(typed).number).toBe(number);
  expect(readDeskQuery(`${number} lift`).number).toBeUndefined();
  expect(readDeskQuery(number.slice(0, 8)).terms[0]).toMatchObject({ isNumberPart: true });
});

test("Chinese is cut into pairs, other words are looked for from their beginning", () => {
  const queries = (q: string) => readDeskQuery(q).terms.map(({ query, isRechecked }) => [query, isRechecked]);
  expect(queries("电梯停运")).toEqual([["'电梯' & '梯停' & '停运'", true]]);
  expect(queries("电梯 Lift")).toEqual([
    ["'电梯'", false],
    ["'lift':*", false],
  ]);
  expect(queries("梯")).toEqual([["'梯':*", false]]);
  expect(queries("AB12号楼")).toEqual([["'ab12':* & '号楼'", false]]);
});

test("whatever is typed makes queries of words in quotes and nothing else", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (q) => {
      const { terms } = readDeskQuery(q);
      expect(terms.length).toBeLessThanOrEqual(10);
      for (const { text, query } of terms) {
        expect(text.length).toBeLessThanOrEqual(MAX_DESK_QUERY * 3);
        expect(query).toMatch(/^'[^'\\\s]{1,64}'(:\*)?( & '[^'\\\s]{1,64}'(:\*)?)*$/);
      }
    }),
  );
});
