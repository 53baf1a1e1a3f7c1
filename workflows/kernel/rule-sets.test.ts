// Rule sets: what is refused when they are read, and which one a case gets. That a released set never changes is in
// fixtures.test.ts.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { consultationWorkflow } from "../consultation/definition.ts";
import { workflows } from "../registry.ts";
import { WorkflowDefect } from "./defect.ts";
import type { WorkflowDefinition } from "./definition.ts";
import { readRuleSets, type RuleSet, ruleSetFor, ruleSetNamed, ruleSetOf } from "./rule-sets.ts";

const names = { clocks: ["answer"], limits: ["maxReturns"], triggers: ["late"] } as const;
const article = { zh: "《规则》第1条", en: "Rules, article 1" };
const clock = { id: "toy.answer", days: 5, unit: "workingDay", article };
const province = {
  id: "toy-33-2026",
  divisionPrefix: "33",
  inForceFrom: "2026-01-01",
  clocks: { answer: clock },
  limits: { maxReturns: 1 },
  triggers: ["late"],
};
const city = { ...province, id: "toy-3301-2026", divisionPrefix: "3301" };

const read = (...sets: unknown[]) => readRuleSets("toy", sets, names);

describe("reading", () => {
  test("takes what is right, as it is", () => {
    expect(read(province, city)).toEqual([province, city]);
    expect(read({ ...province, triggers: [] })[0]?.triggers).toEqual([]);
  });

  const withClock = (changes: object) => ({ ...province, clocks: { answer: { ...clock, ...changes } } });

  test.each<[string, unknown[], RegExp]>([
    ["none at all", [], /rule sets/],
    ["what is no set", [null], /rule sets/],
    ["a field too many", [{ ...province, remark: "x" }], /remark/],
    ["an id of another shape", [{ ...province, id: "toy-2026" }], /id/],
    [
      "an id of another workflow",
      [{ ...province, id: "other-33-2026" }],
      /does not begin with the workflow's key/,
    ],
    ["a division that is none", [{ ...province, divisionPrefix: "331" }], /divisionPrefix/],
    ["a date that is none", [{ ...province, inForceFrom: "2026-02-30" }], /inForceFrom/],
    ["a clock missing", [{ ...province, clocks: {} }], /clocks must be answer/],
    [
      "a clock too many",
      [{ ...province, clocks: { answer: clock, lunch: { ...clock, id: "toy.lunch" } } }],
      /clocks must be answer/,
    ],
    ["a clock by another name", [{ ...province, clocks: { reply: clock } }], /clocks must be answer/],
    ["a clock's id of another workflow", [withClock({ id: "other.answer" })], /other\.answer/],
    ["a clock's id of another shape", [withClock({ id: "answer" })], /answer/],
    ["no days", [withClock({ days: 0 })], /days/],
    ["half a day", [withClock({ days: 1.5 })], /days/],
    ["more days than a calendar counts", [withClock({ days: 3_661 })], /days/],
    ["a unit there is not", [withClock({ unit: "hour" })], /unit/],
    ["no article in Chinese", [withClock({ article: { ...article, zh: "规则" } })], /zh/],
    ["no article in English", [withClock({ article: { ...article, en: "Rules" } })], /en/],
    ["an article in one language", [withClock({ article: { zh: article.zh } })], /en/],
    ["a limit missing", [{ ...province, limits: {} }], /limits must be maxReturns/],
    [
      "a limit too many",
      [{ ...province, limits: { maxReturns: 1, maxLunches: 1 } }],
      /limits must be maxReturns/,
    ],
    ["a limit below nothing", [{ ...province, limits: { maxReturns: -1 } }], /maxReturns/],
    ["a trigger there is not", [{ ...province, triggers: ["late", "rain"] }], /no such triggers: rain/],
    ["one id twice", [province, { ...city, id: province.id }], /its id is there twice/],
    [
      "two for one division and day",
      [province, { ...province, id: "toy-33-2026b" }],
      /two of that division and day/,
    ],
    ["none for a whole province", [city], /no rule set holds for a whole province/],
  ])("refuses %s", (_, sets, says) => {
    expect(() => read(...sets)).toThrow(WorkflowDefect);
    expect(() => read(...sets)).toThrow(says);
  });
});

function toy(...ruleSets: object[]): WorkflowDefinition {
  return { ...consultationWorkflow, key: "toy", ruleSets: ruleSets as RuleSet[] };
}

describe("which one a case gets", () => {
  const county = { ...province, id: "toy-330106-2026", divisionPrefix: "330106" };
  const later = { ...city, id: "toy-3301-2027", inForceFrom: "2027-01-01" };
  const provinceLater = { ...province, id: "toy-33-2027", inForceFrom: "2027-01-01" };
  const definition = toy(later, province, county, provinceLater, city);

  test.each([
    ["the county's own", "330106", "2026-06-01", county.id],
    ["the county's, though the city has a later one", "330106", "2027-06-01", county.id],
    ["the city's where the county has none", "330102", "2026-06-01", city.id],
    ["the city's new one from its first day", "330102", "2027-01-01", later.id],
    ["the city's old one until the day before", "330102", "2026-12-31", city.id],
    ["the province's elsewhere", "330200", "2026-06-01", province.id],
    ["the province's new one", "330200", "2027-01-01", provinceLater.id],
  ])("%s", (_, division, on, id) => {
    expect(ruleSetFor(definition, division, on)?.id).toBe(id);
  });

  test("before the first came into force, the first of the narrowest division", () => {
    expect(ruleSetFor(definition, "330102", "2019-01-01")?.id).toBe(city.id);
    expect(ruleSetFor(definition, "330200", "2019-01-01")?.id).toBe(province.id);
  });

  test("one that is in force above comes before one below that is not yet", () => {
    expect(ruleSetFor(toy(province, later), "330102", "2026-06-01")?.id).toBe(province.id);
  });

  test("none for a document, and a defect where none reaches", () => {
    expect(ruleSetFor(toy(), "330102", "2026-06-01")).toBeUndefined();
    expect(() => ruleSetFor(toy(province), "320100", "2026-06-01")).toThrow(
      /no rule set for division 320100/,
    );
  });

  test("whatever their order, and always one that holds there", () => {
    const sets = [province, city, county, later, provinceLater];
    const division = fc.constantFrom("330106", "330102", "330000", "330783");
    const on = fc.constantFrom("2025-01-01", "2026-01-01", "2026-12-31", "2027-01-01", "2030-01-01");
    fc.assert(
      fc.property(fc.shuffledSubarray(sets, { minLength: sets.length }), division, on, (order, code, day) => {
        const found = ruleSetFor(toy(...order), code, day);
        expect(found).toEqual(ruleSetFor(toy(...sets), code, day));
        expect(code.startsWith(found?.divisionPrefix ?? "none")).toBe(true);
      }),
    );
  });
});

describe("by the id in a case's context", () => {
  test("its own, whatever is in force today; the only one where there is no id yet", () => {
    expect(ruleSetOf(toy(province, city), { ruleSet: city.id })).toEqual(city);
    expect(ruleSetOf(toy(province), {})).toEqual(province);
    expect(ruleSetOf(toy(province), null)).toEqual(province);
    expect(ruleSetNamed([province, city] as RuleSet[], city.id)).toEqual(city);
  });

  test("an unknown one is a defect", () => {
    expect(() => ruleSetOf(toy(province), { ruleSet: "toy-33-1999" })).toThrow(WorkflowDefect);
    expect(() => ruleSetOf(toy(), {})).toThrow(WorkflowDefect);
    expect(() => ruleSetNamed([] as RuleSet[], "toy-33-1999")).toThrow(WorkflowDefect);
  });
});

describe.each(Object.values(workflows).filter(({ kind }) => kind === "case"))("$key", (definition) => {
  test("has rules for the province and others for its capital", () => {
    const forProvince = ruleSetFor(definition, "330200", "2026-11-23");
    const forCapital = ruleSetFor(definition, "330106", "2026-11-23");
    expect(forProvince?.divisionPrefix).toBe("33");
    expect(forCapital?.divisionPrefix).toBe("3301");
    const numbers = ({ clocks, limits, triggers }: RuleSet) => [
      Object.entries(clocks).map(([name, { days, unit }]) => [name, days, unit]),
      limits,
      triggers,
    ];
    expect(forProvince && numbers(forProvince)).not.toEqual(forCapital && numbers(forCapital));
  });
});
