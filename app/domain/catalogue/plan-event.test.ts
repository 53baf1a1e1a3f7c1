// The way through an event: the longest chain, what is handed on, one checklist.
import { expect, test } from "vitest";
import { guide } from "#app/testing/requests.ts";
import { planEvent } from "./plan-event.ts";
import type { ServiceGuide } from "./service.query.server.ts";

const text = (en: string) => ({ zh: en, en });

function service(code: string, promisedDays: number, visits: number, result?: string): ServiceGuide {
  return {
    id: 1,
    code,
    name: text(code),
    summary: text(""),
    department: { id: "aic", ...text("Department") },
    fulfilment: "request",
    promisedDays,
    visits,
    onlineDepth: "III",
    isFree: true,
    itemType: "01",
    colloquial: { zh: [], en: [] },
    audiences: ["1"],
    themesNatural: [],
    themesLegal: [],
    caseType: "promised",
    statutoryDays: null,
    payOnline: false,
    effectiveFrom: new Date("2026-01-01"),
    guide: {
      ...guide,
      results: result === undefined ? [] : [{ name: text(result), kind: "certificate", hasSample: true }],
    },
    related: [],
    requires: [],
    placeCount: 1,
    office: undefined,
    place: undefined,
    formerPlace: undefined,
    version: 1,
    changes: [],
    earlier: [],
    upcoming: [],
  };
}

const services = new Map(
  [service("a", 5, 1, "Licence"), service("b", 3, 0), service("c", 10, 1), service("d", 2, 2)].map((each) => [
    each.code,
    each,
  ]),
);

test("steps wait for what they need; others run side by side", () => {
  const steps = [{ code: "a" }, { code: "b", needs: ["a"] }, { code: "c" }, { code: "d", needs: ["b", "c"] }];
  const outline = planEvent(steps, services);
  expect(outline.steps.map(({ number, startsAfter, endsAfter }) => [number, startsAfter, endsAfter])).toEqual(
    [
      [1, 0, 5],
      [2, 5, 8],
      [3, 0, 10],
      [4, 10, 12],
    ],
  );
  expect(outline).toMatchObject({ days: 12, visits: 4 });
  expect(outline.steps[1]?.receives).toEqual([{ number: 1, what: text("Licence") }]);
  // Where nothing is handed out, that it is done is what counts.
  expect(outline.steps[3]?.receives).toEqual([
    { number: 2, what: text("b") },
    { number: 3, what: text("c") },
  ]);
});

test("papers stand once, with the steps that ask for them", () => {
  const { checklist } = planEvent([{ code: "a" }, { code: "c" }], services);
  expect(checklist.map(({ material, steps }) => [material.name.en, steps])).toEqual([
    ["Application form", [1, 2]],
    ["Lease", [1, 2]],
    ["Photograph", [1, 2]],
  ]);
});

test("what comes out of an earlier step is not asked for again", () => {
  const [paper] = guide.materials;
  if (paper === undefined) throw new Error("the guide for tests has changed");
  const needing = service("e", 1, 0);
  needing.guide.materials = [{ ...paper, name: text("Copy of the Licence") }, paper];
  const all = new Map([...services, ["e", needing]]);
  const names = (needs: string[]) =>
    planEvent([{ code: "a" }, { code: "e", needs }], all).checklist.map(({ material }) => material.name.en);
  expect(names(["a"])).not.toContain("Copy of the Licence");
  expect(names([])).toContain("Copy of the Licence");
});

test("a service that is not in force is left out, and nobody waits for it", () => {
  const outline = planEvent([{ code: "gone" }, { code: "d", needs: ["gone"] }], services);
  expect(outline.steps.map(({ number, code, startsAfter }) => [number, code, startsAfter])).toEqual([
    [1, "d", 0],
  ]);
});
