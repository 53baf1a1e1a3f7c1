// Working days against a naive oracle, and against days counted by hand in the State Council's arrangements.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addWorkingDays,
  calendarFrom,
  dayOf,
  dueAt,
  endOfDay,
  type Excluded,
  explainLimit,
  isWorkingDay,
  type Limit,
  readDay,
  writeDay,
} from "./calendar.ts";
import { cnCalendars } from "./calendars/cn.ts";

const calendar = cnCalendars.current;

/** An instant given as Shanghai's clocks show it. */
function shanghai(local: string): Date {
  return new Date(`${local}+08:00`);
}

describe("by hand", () => {
  test.each([
    ["an ordinary week", "2026-11-24T10:00", 5, "2026-12-01"],
    ["the evening of a working day is still that day", "2026-11-24T23:59:59.999", 1, "2026-11-25"],
    [
      "a minute after midnight in Shanghai is the next day, though UTC says otherwise",
      "2026-11-25T00:00",
      1,
      "2026-11-26",
    ],
    ["over a weekend", "2026-11-27T10:00", 1, "2026-11-30"],
    ["filed on a Saturday", "2026-11-28T10:00", 1, "2026-11-30"],
    ["before Spring Festival 2026, with the Saturday worked before it", "2026-02-13T10:00", 1, "2026-02-14"],
    ["over Spring Festival 2026, with the Saturday worked after it", "2026-02-14T10:00", 5, "2026-02-28"],
    ["over National Day 2026", "2026-09-30T10:00", 3, "2026-10-10"],
    ["a Sunday worked", "2026-09-18T10:00", 1, "2026-09-20"],
    ["over Spring Festival 2025", "2025-01-26T10:00", 2, "2025-02-05"],
    ["over National Day 2025, with the Saturday worked after it", "2025-09-30T10:00", 3, "2025-10-11"],
    ["over New Year 2026, with the Sunday worked", "2025-12-31T10:00", 1, "2026-01-04"],
    ["into the year that is not announced yet", "2026-12-31T10:00", 1, "2027-01-04"],
  ])("%s", (_, from, days, due) => {
    expect(addWorkingDays(calendar, shanghai(from), days)).toEqual(shanghai(`${due}T23:59:59.999`));
  });

  test("calendar days run on through holidays", () => {
    expect(dueAt(calendar, { startedAt: shanghai("2026-09-30T10:00"), days: 15, unit: "day" })).toEqual(
      shanghai("2026-10-15T23:59:59.999"),
    );
  });

  test("the offices of 2025 and 2026 work as many days as the arrangements leave", () => {
    const workingDays = (year: number) => {
      let count = 0;
      for (let day = readDay(`${year}-01-01`); day <= readDay(`${year}-12-31`); day++)
        if (isWorkingDay(calendar, day)) count++;
      return count;
    };
    // 365 days less 104 of weekends less the 13 statutory holidays: make-up workdays only swap days.
    expect([workingDays(2025), workingDays(2026)]).toEqual([248, 248]);
  });
});

describe("pauses", () => {
  const startedAt = shanghai("2026-11-23T10:00");
  const limit = (...excluded: Excluded[]): Limit => ({ startedAt, days: 5, unit: "workingDay", excluded });
  const pause = (from: string, to: string): Excluded => ({
    from: shanghai(from).toISOString(),
    to: shanghai(to).toISOString(),
    reason: "asked",
  });

  test.each([
    ["none", [], "2026-11-30"],
    ["within one day gains nothing", [pause("2026-11-24T09:00", "2026-11-24T17:00")], "2026-11-30"],
    ["over one night gains that day", [pause("2026-11-24T17:00", "2026-11-25T09:00")], "2026-12-01"],
    [
      "to the very end of a day gains that day",
      [pause("2026-11-24T09:00", "2026-11-24T23:59:59.999")],
      "2026-12-01",
    ],
    ["over a weekend gains the Friday", [pause("2026-11-27T17:00", "2026-11-30T09:00")], "2026-12-01"],
    [
      "on the day it starts gains nothing, for that day does not count",
      [pause("2026-11-23T11:00", "2026-11-24T09:00")],
      "2026-11-30",
    ],
    [
      "twice",
      [pause("2026-11-24T17:00", "2026-11-25T09:00"), pause("2026-11-26T17:00", "2026-11-30T09:00")],
      "2026-12-03",
    ],
  ])("%s", (_, excluded, due) => {
    expect(writeDay(dayOf(dueAt(calendar, limit(...excluded))))).toBe(due);
  });

  test("an open pause has no end yet, so neither has the limit", () => {
    expect(() =>
      dueAt(calendar, limit({ from: startedAt.toISOString(), to: null, reason: "asked" })),
    ).toThrow(RangeError);
  });
});

test("explains itself", () => {
  const {
    days,
    isProvisional,
    dueAt: due,
    calendarVersion,
  } = explainLimit(calendar, {
    startedAt: shanghai("2026-09-30T10:00"),
    days: 3,
    unit: "workingDay",
    excluded: [
      {
        from: shanghai("2026-10-08T12:00").toISOString(),
        to: shanghai("2026-10-09T12:00").toISOString(),
        reason: "asked",
      },
    ],
  });
  expect(days.map(({ on, kind, ordinal }) => `${on} ${kind} ${ordinal ?? "-"}`)).toEqual([
    "2026-09-30 startDay -",
    ...[1, 2, 3, 4, 5, 6, 7].map((day) => `2026-10-0${day} holiday -`),
    "2026-10-08 paused -",
    "2026-10-09 workingDay 1",
    "2026-10-10 makeUpWorkday 2",
    "2026-10-11 weekend -",
    "2026-10-12 workingDay 3",
  ]);
  expect(days[1]?.holiday?.zh).toBe("国庆节");
  expect({ due, isProvisional, calendarVersion }).toEqual({
    due: shanghai("2026-10-12T23:59:59.999"),
    isProvisional: false,
    calendarVersion: "cn-2026.1",
  });
});

test("says when a day lies in a year that is not announced yet", () => {
  const limit = { startedAt: shanghai("2026-12-30T10:00"), unit: "workingDay" } as const;
  expect(explainLimit(calendar, { ...limit, days: 1 }).isProvisional).toBe(false);
  expect(explainLimit(calendar, { ...limit, days: 2 }).isProvisional).toBe(true);
  // Calendar days need no arrangement.
  expect(explainLimit(calendar, { ...limit, days: 9, unit: "day" }).isProvisional).toBe(false);
});

describe("years, known and not", () => {
  const working = (on: string) => isWorkingDay(calendar, readDay(on));
  const isProvisional = (from: string, days: number) =>
    explainLimit(calendar, { startedAt: shanghai(`${from}T10:00`), days, unit: "workingDay" }).isProvisional;

  test("2025 and 2026 are known; no other year is taken for known", () => {
    expect([...calendar.firmYears].sort()).toEqual([2025, 2026]);
    expect(isProvisional("2025-01-02", 240)).toBe(false);
    expect(isProvisional("2026-01-05", 240)).toBe(false);
    for (const from of ["2024-06-03", "2027-06-14", "2028-06-12", "2031-06-09"])
      expect(isProvisional(from, 1), from).toBe(true);
  });

  test("2027, not announced yet: the days the law fixes are off, nothing is made up for", () => {
    for (const on of ["2027-01-01", "2027-02-05", "2027-02-08", "2027-04-05", "2027-06-09", "2027-10-01"])
      expect(working(on), on).toBe(false);
    const weekends = Array.from({ length: 365 }, (_, day) => writeDay(readDay("2027-01-01") + day)).filter(
      (on) => [0, 6].includes(new Date(`${on}T00:00Z`).getUTCDay()),
    );
    expect(weekends.filter(working)).toEqual([]);
    // Announced, the bridge days of a festival are off as well; until then they count.
    expect(working("2027-10-04")).toBe(true);
  });

  test("of a later year only the weekends are known, and it says that it is not sure", () => {
    expect(["2028-01-03", "2028-10-02"].map(working)).toEqual([true, true]);
    expect(["2028-01-01", "2028-01-02"].map(working)).toEqual([false, false]);
    expect(addWorkingDays(calendar, shanghai("2028-09-29T10:00"), 1)).toEqual(
      shanghai("2028-10-02T23:59:59.999"),
    );
  });

  test("a limit that begins in a known year and ends in one that is not is not sure", () => {
    expect(isProvisional("2026-12-25", 3)).toBe(false);
    expect(isProvisional("2026-12-25", 10)).toBe(true);
  });
});

test("refuses what is no limit, no date and no arrangement", () => {
  for (const days of [0, -1, 1.5, NaN, 3661])
    expect(() => addWorkingDays(calendar, new Date(0), days)).toThrow(RangeError);
  for (const on of ["2026-02-30", "2026-2-3", "", "20260203"]) expect(() => readDay(on)).toThrow(RangeError);
  const year = { year: 2026, isProvisional: false, source: { zh: "", en: "" }, holidays: [] };
  expect(() => calendarFrom("x", [{ ...year, makeUpWorkdays: ["2026-11-24"] }])).toThrow(
    /no make-up workday/,
  );
  expect(() => cnCalendars.of("cn-1999.1")).toThrow(RangeError);
});

// ── the oracle: steps through the hours with strings and Intl, knowing nothing of day numbers ──

const holidays2026 = new Set(
  `2026-01-01 2026-01-02 2026-01-03 2026-02-15 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-02-21
  2026-02-22 2026-02-23 2026-04-04 2026-04-05 2026-04-06 2026-05-01 2026-05-02 2026-05-03 2026-05-04 2026-05-05
  2026-06-19 2026-06-20 2026-06-21 2026-09-25 2026-09-26 2026-09-27 2026-10-01 2026-10-02 2026-10-03 2026-10-04
  2026-10-05 2026-10-06 2026-10-07`.split(/\s+/),
);
const worked2026 = new Set("2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10".split(" "));
const dateFormat = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" });
const weekdayFormat = new Intl.DateTimeFormat("en-US", { timeZone: "Asia/Shanghai", weekday: "short" });

function oracle({ startedAt, days, unit, excluded = [] }: Limit): string {
  const startDay = dateFormat.format(startedAt);
  let left = days;
  let on = startDay;
  for (let time = startedAt.getTime(); ; time += 3_600_000) {
    const instant = new Date(time);
    if (dateFormat.format(instant) === on) continue;
    on = dateFormat.format(instant);
    const isWeekend = ["Sat", "Sun"].includes(weekdayFormat.format(instant));
    const counts = unit === "day" || worked2026.has(on) || !(isWeekend || holidays2026.has(on));
    const midnight = shanghai(`${on}T23:59:59.999`);
    const isPaused = excluded.some(
      ({ from, to }) => new Date(from) <= midnight && midnight <= new Date(to ?? 0),
    );
    if (counts && !isPaused) left -= 1;
    if (left === 0) return on;
  }
}

const instants = fc.date({
  min: shanghai("2026-01-01T00:00"),
  max: shanghai("2026-08-31T00:00"),
  noInvalidDate: true,
});
const pauses = fc.array(
  fc.tuple(instants, fc.integer({ min: 0, max: 10 * 86_400_000 })).map(([from, ms]) => ({
    from: from.toISOString(),
    to: new Date(from.getTime() + ms).toISOString(),
    reason: "asked",
  })),
  { maxLength: 3 },
);
const limits = fc.record({
  startedAt: instants,
  days: fc.integer({ min: 1, max: 30 }),
  unit: fc.constantFrom("workingDay", "day"),
  excluded: pauses,
}) satisfies fc.Arbitrary<Limit>;

test("counts like the oracle", () => {
  fc.assert(
    fc.property(limits, (limit) => {
      const due = dueAt(calendar, limit);
      expect(dateFormat.format(due)).toBe(oracle(limit));
      expect(due).toEqual(endOfDay(dayOf(due)));
      expect(due.getTime()).toBeGreaterThan(limit.startedAt.getTime());
    }),
    { numRuns: 300 },
  );
});

test("the explanation ends at the due date and counts exactly the days of the limit", () => {
  fc.assert(
    fc.property(limits, (limit) => {
      const { days, dueAt: due } = explainLimit(calendar, limit);
      expect(due).toEqual(dueAt(calendar, limit));
      expect(days.at(-1)?.on).toBe(writeDay(dayOf(due)));
      expect(days.flatMap(({ ordinal }) => ordinal ?? [])).toEqual(
        Array.from({ length: limit.days }, (_, index) => index + 1),
      );
      expect(days.map(({ on }) => on)).toEqual(
        Array.from({ length: days.length }, (_, index) => writeDay(dayOf(limit.startedAt) + index)),
      );
    }),
  );
});

test("a further pause never brings the due date nearer, a further day always takes it away", () => {
  fc.assert(
    fc.property(limits, pauses, (limit, more) => {
      const due = dueAt(calendar, limit).getTime();
      const withMore = { ...limit, excluded: [...limit.excluded, ...more] };
      expect(dueAt(calendar, withMore).getTime()).toBeGreaterThanOrEqual(due);
      expect(dueAt(calendar, { ...limit, days: limit.days + 1 }).getTime()).toBeGreaterThan(due);
    }),
  );
});
