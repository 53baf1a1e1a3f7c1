// For me: which parts of a guide are for whoever answered, and which questions make no sense.
import { expect, test } from "vitest";
import { guide as plain } from "#app/testing/requests.ts";
import type { Condition, Guide, Situation } from "./guide.schema.ts";
import { Guide as Schema } from "./guide.schema.ts";
import {
  answerPairs,
  answersIn,
  everyAnswer,
  guideFor,
  isFor,
  isOpen,
  promisedFor,
  situationDefects,
} from "./situations.ts";

const text = { zh: "字", en: "text" };
const on = (situation: string, option: string): Condition => ({ situation, option });
const situations: Situation[] = [
  {
    id: "who",
    question: text,
    options: [
      { id: "self", label: text },
      { id: "agent", label: text },
    ],
  },
  {
    id: "seen",
    question: text,
    options: [
      { id: "no", label: text },
      { id: "yes", label: text, promisedDays: 4 },
    ],
  },
];
const material = plain.materials[0];
const step = plain.steps[0];
if (material === undefined || step === undefined) throw new Error("the guide for tests has changed");
const guide: Guide = {
  ...plain,
  situations,
  materials: [material, { ...material, when: [on("who", "agent")] }],
  steps: [
    { ...step, days: 4 },
    { ...step, days: 6, when: [on("seen", "no")] },
  ],
};
const days = { promisedDays: 10, statutoryDays: 20 };

test("addresses give answers that the guide knows, and say them again", () => {
  const search = new URLSearchParams("s-who=agent&s-seen=perhaps&s-unknown=x&who=self&division=330106");
  expect(answersIn(search, situations)).toEqual({ who: "agent" });
  expect(answerPairs({ who: "agent" })).toEqual([["s-who", "agent"]]);
});

test("a part is for those who answered so; an open question excludes nothing", () => {
  const when = [on("who", "agent")];
  expect(isFor(undefined, {})).toBe(true);
  expect(isFor(when, {})).toBe(true);
  expect(isOpen(when, {})).toBe(true);
  expect(isFor(when, { who: "agent" })).toBe(true);
  expect(isOpen(when, { who: "agent" })).toBe(false);
  expect(isFor(when, { who: "self" })).toBe(false);
  // Of one question any answer will do, of several each must fit.
  expect(isFor([on("who", "agent"), on("who", "self")], { who: "self" })).toBe(true);
  expect(isFor([on("who", "agent"), on("seen", "yes")], { who: "agent", seen: "no" })).toBe(false);
});

test("materials, steps and days follow the answers", () => {
  expect(guideFor(guide, { who: "self" }).materials).toHaveLength(1);
  expect(guideFor(guide, { seen: "yes" }).steps.map((each) => each.days)).toEqual([4]);
  expect(promisedFor(situations, {}, { type: 10 })).toBe(10);
  expect(promisedFor(situations, {}, { type: 10, office: 7 })).toBe(7);
  expect(promisedFor(situations, { seen: "yes" }, { type: 10, office: 7 })).toBe(4);
  // A quick office stays quick.
  expect(promisedFor(situations, { seen: "yes" }, { type: 10, office: 3 })).toBe(3);
});

test("of answers that bring different days the longest counts", () => {
  const both = situations.map((each, index) => ({
    ...each,
    options: each.options.map((option) => ({ ...option, promisedDays: 3 + index })),
  }));
  expect(promisedFor(both, { who: "self", seen: "yes" }, { type: 10 })).toBe(4);
  // A longer way is no slower office's doing.
  expect(promisedFor(both, { seen: "yes" }, { type: 3, office: 2 })).toBe(4);
});

test("every way to answer", () => {
  expect(everyAnswer(undefined)).toEqual([{}]);
  expect(everyAnswer(situations)).toHaveLength(4);
});

test("a sound guide has no defect, and fits the schema", () => {
  expect(situationDefects(guide, days)).toEqual([]);
  expect(() => Schema.parse(guide)).not.toThrow();
});

test.each<[string, Partial<Guide>]>([
  [
    "unknownAnswer",
    { fees: [{ name: text, standard: text, basis: text, isWaivable: false, when: [on("who", "aunt")] }] },
  ],
  ["idleQuestion", { materials: [] }],
  [
    "beyondLaw",
    {
      situations: situations.map((each) => ({
        ...each,
        options: each.options.map((o) => ({ ...o, promisedDays: 21 })),
      })),
    },
  ],
  ["stepsBeyondPromise", { steps: [{ ...step, days: 6 }] }],
  ["noStepLeft", { steps: [{ ...step, days: 1, when: [on("seen", "no")] }] }],
  ["doubleKey", { situations: [...situations, ...situations] }],
])("%s is found", (defect, changes) => {
  expect(situationDefects({ ...guide, ...changes }, days)).toContain(defect);
});
