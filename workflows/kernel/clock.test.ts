// Clock rows: any sequence of lawful effects keeps them sound, and every due date follows from its own row alone.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Calendars, calendarFrom, dueAt } from "./calendar.ts";
import { cnCalendars } from "./calendars/cn.ts";
import {
  applyClockEffect,
  type ClockEffect,
  type ClockRow,
  earliestDueAt,
  explainClock,
  fireClock,
  isLive,
  liveClock,
  totalDays,
} from "./clock.ts";
import { WorkflowDefect } from "./defect.ts";
import type { ClockRule } from "./rule-sets.ts";

const rules: Record<string, ClockRule> = {
  answer: { id: "t.answer", days: 5, unit: "workingDay", article: { zh: "第一条", en: "Article 1" } },
  extension: { id: "t.extension", days: 10, unit: "workingDay", article: { zh: "第三条", en: "Article 3" } },
  redo: { id: "t.redo", days: 2, unit: "day", article: { zh: "第二条", en: "Article 2" } },
};
const monday = new Date("2026-11-23T02:00:00.000Z");
const tuesday = new Date("2026-11-24T02:00:00.000Z");
const wednesday = new Date("2026-11-25T02:00:00.000Z");

function apply(rows: readonly ClockRow[], at: Date, ...effects: ClockEffect[]): ClockRow[] {
  return effects.reduce<ClockRow[]>(
    (before, effect) => applyClockEffect(before, effect, { at, rules, calendars: cnCalendars }),
    [...rows],
  );
}

const start = { type: "startClock", clock: "answer", rule: "answer" } as const;
const stop = { type: "stopClock", clock: "answer" } as const;
const pause = { type: "pauseClock", clock: "answer", reason: "asked" } as const;
const resume = { type: "resumeClock", clock: "answer" } as const;

describe("one clock", () => {
  test("starts with its rule, article and calendar written down", () => {
    expect(apply([], monday, start)).toEqual([
      {
        name: "answer",
        run: 1,
        status: "running",
        ruleId: "t.answer",
        article: "第一条",
        days: 5,
        unit: "workingDay",
        extensions: [],
        startedAt: monday,
        dueAt: new Date("2026-11-30T15:59:59.999Z"),
        pausedAt: null,
        excluded: [],
        calendarVersion: "cn-2026.1",
        endedAt: null,
      },
    ]);
  });

  test("keeps the pause and moves its due date by the night it stood still", () => {
    const paused = apply(apply([], monday, start), tuesday, pause);
    expect(paused[0]).toMatchObject({
      status: "paused",
      pausedAt: tuesday,
      dueAt: new Date("2026-11-30T15:59:59.999Z"),
    });
    expect(earliestDueAt(paused)).toBeNull();
    const [row] = apply(paused, wednesday, resume);
    expect(row).toMatchObject({
      status: "running",
      pausedAt: null,
      dueAt: new Date("2026-12-01T15:59:59.999Z"),
      excluded: [{ from: tuesday.toISOString(), to: wednesday.toISOString(), reason: "asked" }],
    });
    expect(row && explainClock(row, cnCalendars).dueAt).toEqual(row?.dueAt);
  });

  test("stops once, closing an open pause", () => {
    const stopped = apply(apply([], monday, start, pause), tuesday, stop);
    expect(stopped[0]).toMatchObject({ status: "stopped", endedAt: tuesday, pausedAt: null });
    expect(stopped[0]?.excluded[0]?.to).toBe(tuesday.toISOString());
    expect(apply(stopped, wednesday, stop, pause, resume)).toEqual(stopped);
  });

  test("a new run leaves the old one as it was", () => {
    const rows = apply(apply([], monday, start, stop), tuesday, { ...start, rule: "redo" });
    expect(rows.map(({ run, status, ruleId }) => [run, status, ruleId])).toEqual([
      [1, "stopped", "t.answer"],
      [2, "running", "t.redo"],
    ]);
    expect(rows[1]?.dueAt).toEqual(new Date("2026-11-26T15:59:59.999Z"));
  });

  test("fires at its due date, not before, not while paused, not twice", () => {
    const rows = apply([], monday, start);
    const due = new Date("2026-11-30T15:59:59.999Z");
    expect(fireClock(rows, "answer", new Date(due.getTime() - 1))).toBeUndefined();
    expect(fireClock(apply(rows, tuesday, pause), "answer", due)).toBeUndefined();
    expect(fireClock(rows, "other", due)).toBeUndefined();
    const fired = fireClock(rows, "answer", due);
    expect(fired?.[0]).toMatchObject({ status: "fired", endedAt: due });
    expect(fireClock(fired ?? [], "answer", due)).toBeUndefined();
  });

  test.each([
    ["started while it runs", [start, start]],
    ["started while it is paused", [start, pause, start]],
    ["paused twice", [start, pause, pause]],
    ["resumed while it runs", [start, resume]],
    ["started by a rule there is not", [{ ...start, rule: "constructor" }]],
  ])("%s is a defect", (_, effects) => {
    expect(() => apply([], monday, ...(effects as ClockEffect[]))).toThrow(WorkflowDefect);
  });
});

describe("more time 延期", () => {
  const extend = { type: "extendClock", clock: "answer", rule: "extension", days: 3 } as const;
  const inDays = { type: "startClock", clock: "answer", rule: "redo" } as const;

  test("moves a running clock by days of its own unit, and says by which rule and when", () => {
    const [row] = apply(apply([], monday, start), tuesday, extend);
    expect(row).toMatchObject({
      days: 5,
      extensions: [{ days: 3, ruleId: "t.extension", article: "第三条", at: tuesday.toISOString() }],
      // Five working days would end on Monday the 30th.
      dueAt: new Date("2026-12-03T15:59:59.999Z"),
    });
    expect(row && totalDays(row)).toBe(8);
    expect(row && explainClock(row, cnCalendars)).toMatchObject({ dueAt: row?.dueAt });
  });

  test("adds calendar days to a clock of calendar days, whatever unit its rule is written in", () => {
    const [before] = apply([], monday, inDays);
    const [row] = apply(apply([], monday, inDays), tuesday, { ...extend, days: 7 });
    expect(before?.dueAt).toEqual(new Date("2026-11-25T15:59:59.999Z"));
    expect(row?.dueAt).toEqual(new Date("2026-12-02T15:59:59.999Z"));
  });

  test("of a paused clock counts from when it goes on", () => {
    const paused = apply(apply([], monday, start, pause), tuesday, extend);
    expect(paused[0]).toMatchObject({ status: "paused", dueAt: new Date("2026-11-30T15:59:59.999Z") });
    const [row] = apply(paused, wednesday, resume);
    // Tuesday does not count, because the clock stood still at its end: eight days from Wednesday the 25th.
    expect(row?.dueAt).toEqual(new Date("2026-12-04T15:59:59.999Z"));
  });

  test("adds up, and each says its own", () => {
    const [row] = apply(apply([], monday, start), tuesday, extend, { ...extend, days: 1 });
    expect(row?.extensions.map(({ days }) => days)).toEqual([3, 1]);
    expect(row && totalDays(row)).toBe(9);
  });

  test("comes too late for a clock that has fired or was stopped", () => {
    const stopped = apply([], monday, start, stop);
    expect(apply(stopped, tuesday, extend)).toEqual(stopped);
    const fired = fireClock(apply([], monday, start), "answer", new Date("2026-11-30T15:59:59.999Z"));
    expect(apply(fired ?? [], wednesday, extend)).toEqual(fired);
    expect(apply([], monday, extend)).toEqual([]);
  });

  test("is not carried over into a new run", () => {
    const rows = apply(apply(apply([], monday, start), monday, extend, stop), tuesday, start);
    expect(rows[1]).toMatchObject({ run: 2, extensions: [] });
  });

  test("by a rule there is not is a defect", () => {
    expect(() => apply([], monday, start, { ...extend, rule: "toString" })).toThrow(WorkflowDefect);
  });
});

describe("days that come with the case", () => {
  test("stand in the rule's place; the article stays the rule's", () => {
    const [row] = apply([], monday, { ...start, days: 2 });
    expect(row).toMatchObject({ days: 2, unit: "workingDay", article: "第一条", ruleId: "t.answer" });
    expect(row?.dueAt).toEqual(new Date("2026-11-25T15:59:59.999Z"));
    const [other] = apply([], monday, { ...start, days: 6, unit: "day" });
    expect(other?.dueAt).toEqual(new Date("2026-11-29T15:59:59.999Z"));
  });

  test("one of several clocks of the same rule has the agency in its name", () => {
    const rows = apply([], monday, { ...start, clock: "answer#a" }, { ...start, clock: "answer#b", days: 1 });
    expect(rows.map(({ name, run, ruleId }) => [name, run, ruleId])).toEqual([
      ["answer#a", 1, "t.answer"],
      ["answer#b", 1, "t.answer"],
    ]);
    expect(apply(rows, tuesday, { ...stop, clock: "answer#a" }).map(({ status }) => status)).toEqual([
      "stopped",
      "running",
    ]);
  });
});

test("rows that do not change stay the same objects", () => {
  const [first] = apply([], monday, start);
  const rows = apply(first === undefined ? [] : [first], tuesday, { ...start, clock: "other" });
  expect(rows[0]).toBe(first);
  expect(apply(rows, wednesday, { ...stop, clock: "other" })[0]).toBe(first);
});

test("a new calendar counts new clocks only: an old one is resumed under its own", () => {
  const everyDayOff = calendarFrom("later", [
    {
      year: 2026,
      isProvisional: false,
      source: { zh: "", en: "" },
      holidays: [{ from: "2026-11-24", to: "2026-12-31", name: { zh: "假", en: "off" } }],
      makeUpWorkdays: [],
    },
  ]);
  const later: Calendars = {
    current: everyDayOff,
    of: (version) => (version === "later" ? everyDayOff : cnCalendars.of(version)),
  };
  const paused = apply([], monday, start, pause);
  const [row] = applyClockEffect(paused, resume, { at: monday, rules, calendars: later });
  expect(row).toMatchObject({ dueAt: new Date("2026-11-30T15:59:59.999Z"), calendarVersion: "cn-2026.1" });
  const [, other] = applyClockEffect(
    paused,
    { ...start, clock: "other" },
    { at: monday, rules, calendars: later },
  );
  expect(other?.calendarVersion).toBe("later");
});

test("whatever happens: one live row a name, due dates that never come nearer and follow from the row", () => {
  const effects = fc.constantFrom<ClockEffect>(
    start,
    stop,
    pause,
    resume,
    { type: "extendClock", clock: "answer", rule: "extension", days: 2 },
    { ...start, clock: "other", rule: "redo" },
    { ...stop, clock: "other" },
    { type: "extendClock", clock: "other", rule: "extension", days: 5 },
  );
  const happenings = fc.array(fc.record({ effect: effects, hours: fc.integer({ min: -2, max: 60 }) }), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(happenings, (list) => {
      let rows: ClockRow[] = [];
      let at = monday;
      for (const { effect, hours } of list) {
        at = new Date(at.getTime() + hours * 3_600_000);
        const before = liveClock(rows, effect.clock);
        try {
          rows = applyClockEffect(rows, effect, { at, rules, calendars: cnCalendars });
        } catch (error) {
          expect(error).toBeInstanceOf(WorkflowDefect);
          continue;
        }
        const after = liveClock(rows, effect.clock);
        if (before && after) expect(after.dueAt.getTime()).toBeGreaterThanOrEqual(before.dueAt.getTime());
        for (const row of rows) {
          expect(rows.filter((other) => other.name === row.name && isLive(other)).length).toBeLessThanOrEqual(
            1,
          );
          expect(row.status === "paused").toBe(row.pausedAt !== null);
          expect(isLive(row)).toBe(row.endedAt === null);
          expect(row.excluded.filter(({ to }) => to === null).length).toBe(row.status === "paused" ? 1 : 0);
          for (const { from, to } of row.excluded) if (to !== null) expect(from <= to).toBe(true);
          if (row.status === "running")
            expect(row.dueAt).toEqual(
              dueAt(cnCalendars.of(row.calendarVersion), { ...row, days: totalDays(row) }),
            );
        }
      }
    }),
    { numRuns: 300 },
  );
});
