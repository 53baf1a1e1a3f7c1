// Why a due date moved, step by step; the last step is what is stored.
import { expect, test } from "vitest";
import { cnCalendars } from "#workflows/kernel/calendars/cn.ts";
import { movesOf } from "./due-moves.ts";

const article = (ruleId: string, words: string) => ({ zh: words, en: `${ruleId} in English` });
/** The end of that day in Shanghai. */
const endOf = (day: string) => new Date(`${day}T15:59:59.999Z`);

const clock = {
  // A Monday.
  startedAt: new Date("2026-03-02T02:00:00Z"),
  days: 5,
  unit: "workingDay" as const,
  ruleId: "complaint.answer",
  calendarVersion: cnCalendars.current.version,
  excluded: [
    { from: "2026-03-03T02:00:00.000Z", to: "2026-03-05T02:00:00.000Z", reason: "informationAsked" },
  ],
  extensions: [
    { days: 3, ruleId: "complaint.extension", article: "第二十条", at: "2026-03-09T02:00:00.000Z" },
  ],
};

test("set, paused and extended, each with the date it led to", () => {
  expect(movesOf(clock, cnCalendars, article)).toEqual([
    { kind: "set", at: clock.startedAt, days: 5, dueAt: endOf("2026-03-09") },
    {
      kind: "pause",
      from: new Date("2026-03-03T02:00:00Z"),
      to: new Date("2026-03-05T02:00:00Z"),
      reason: "informationAsked",
      dueAt: endOf("2026-03-11"),
    },
    {
      kind: "extension",
      at: new Date("2026-03-09T02:00:00Z"),
      days: 3,
      article: { zh: "第二十条", en: "complaint.extension in English" },
      dueAt: endOf("2026-03-16"),
    },
  ]);
});

test("while it stands still there is no date", () => {
  const paused = {
    ...clock,
    extensions: [],
    excluded: [{ from: "2026-03-03T02:00:00.000Z", to: null, reason: "informationAsked" }],
  };
  expect(movesOf(paused, cnCalendars, article).at(-1)).toMatchObject({
    kind: "pause",
    to: null,
    dueAt: null,
  });
});
