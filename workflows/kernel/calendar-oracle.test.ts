// Due dates against a slow oracle that shares nothing with the calendar: it has holidays of its own, typed in once more
// from the State Council's notices, steps from day to day as a wall calendar does, knows weekdays by counting sevens, and
// compares instants as the text that Shanghai's clocks show. Years of dates, pauses, extensions, both units.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { calendarFrom, type Calendars, dueAt, explainLimit, type HolidayYear } from "./calendar.ts";
import { cnCalendars } from "./calendars/cn.ts";
import { applyClockEffect, type ClockEffect, type ClockRow, earliestDueAt, liveClock } from "./clock.ts";

// ── the oracle ──

type Holidays = { off: ReadonlySet<string>; worked: ReadonlySet<string> };

/** 国务院办公厅关于2025年、2026年部分节假日安排的通知; for 2027 what the law alone says; of 2028 and later nothing is known. */
const known: Holidays = {
  off: new Set([
    ...list("2025-01", "01 28 29 30 31"),
    ...list("2025-02", "01 02 03 04"),
    ...list("2025-04", "04 05 06"),
    ...list("2025-05", "01 02 03 04 05 31"),
    ...list("2025-06", "01 02"),
    ...list("2025-10", "01 02 03 04 05 06 07 08"),
    ...list("2026-01", "01 02 03"),
    ...list("2026-02", "15 16 17 18 19 20 21 22 23"),
    ...list("2026-04", "04 05 06"),
    ...list("2026-05", "01 02 03 04 05"),
    ...list("2026-06", "19 20 21"),
    ...list("2026-09", "25 26 27"),
    ...list("2026-10", "01 02 03 04 05 06 07"),
    ...list("2027-01", "01"),
    ...list("2027-02", "05 06 07 08"),
    ...list("2027-04", "05"),
    ...list("2027-05", "01 02"),
    ...list("2027-06", "09"),
    ...list("2027-09", "15"),
    ...list("2027-10", "01 02 03"),
  ]),
  worked: new Set([
    ...list("2025-01", "26"),
    ...list("2025-02", "08"),
    ...list("2025-04", "27"),
    ...list("2025-09", "28"),
    ...list("2025-10", "11"),
    ...list("2026-01", "04"),
    ...list("2026-02", "14 28"),
    ...list("2026-05", "09"),
    ...list("2026-09", "20"),
    ...list("2026-10", "10"),
  ]),
};

function list(month: string, days: string): string[] {
  return days.split(" ").map((day) => `${month}-${day}`);
}

const wallClock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Asia/Shanghai",
  dateStyle: "short",
  timeStyle: "medium",
});

/** 2026-11-24 10:00:00.123, as Shanghai's clocks show it. */
function shown(instant: Date): string {
  return `${wallClock.format(instant)}.${String(instant.getUTCMilliseconds()).padStart(3, "0")}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function nextDay(on: string): string {
  const [year = 0, month = 0, day = 0] = on.split("-").map(Number);
  const two = (value: number) => String(value).padStart(2, "0");
  if (day < daysInMonth(year, month)) return `${year}-${two(month)}-${two(day + 1)}`;
  return month < 12 ? `${year}-${two(month + 1)}-01` : `${year + 1}-01-01`;
}

/** Days torn off since Saturday, 1 January 2022; remembered, because it is slow. */
const sevens = new Map<string, number>();
for (let on = "2022-01-01", count = 0; on < "2045-01-01"; on = nextDay(on), count++)
  sevens.set(on, count % 7);

function isWeekend(on: string): boolean {
  const weekday = sevens.get(on);
  if (weekday === undefined) throw new Error(`the oracle has no ${on}`);
  return weekday < 2;
}

type Question = {
  startedAt: Date;
  /** First what was set, then what was added. */
  days: readonly number[];
  unit: "workingDay" | "day";
  pauses: readonly { from: string; to: string | null }[];
};

/** The last day, YYYY-MM-DD. */
function oracle({ startedAt, days, unit, pauses }: Question, { off, worked }: Holidays): string {
  const stood = pauses.map(({ from, to }) => ({
    from: shown(new Date(from)),
    to: shown(new Date(to ?? NaN)),
  }));
  const tickets = days.flatMap((count) => Array.from({ length: count }, () => "a day to go"));
  let on = shown(startedAt).slice(0, 10);
  while (tickets.length > 0) {
    on = nextDay(on);
    const isOfficeDay = worked.has(on) || (!off.has(on) && !isWeekend(on));
    if (unit === "workingDay" && !isOfficeDay) continue;
    const midnight = `${on} 23:59:59.999`;
    if (stood.some(({ from, to }) => from <= midnight && midnight <= to)) continue;
    tickets.pop();
  }
  return on;
}

/** What the calendar says must be the last instant of that day. */
function expectDay(due: Date, on: string): void {
  expect(shown(due)).toBe(`${on} 23:59:59.999`);
}

// ── every day of five years ──

test("every start day of 2024 to 2029, limits of one to sixty days, both units", () => {
  let asked = 0;
  for (let on = "2024-01-01"; on < "2030-01-01"; on = nextDay(on)) {
    // Another hour each day, and limits that go round, so that a week meets every length.
    const startedAt = new Date(`${on}T${String(asked % 24).padStart(2, "0")}:30:00+08:00`);
    for (const unit of ["workingDay", "day"] as const) {
      for (const days of [1, 2, 3, 5, 7, 15, 1 + (asked % 60)]) {
        asked += 1;
        const question = { startedAt, days: [days], unit, pauses: [] };
        expectDay(dueAt(cnCalendars.current, { startedAt, days, unit }), oracle(question, known));
      }
    }
  }
  expect(asked).toBe(2192 * 14);
});

// ── by chance ──

const between = (from: string, to: string) =>
  fc.date({
    min: new Date(`${from}T00:00:00+08:00`),
    max: new Date(`${to}T00:00:00+08:00`),
    noInvalidDate: true,
  });
type Edge = "any" | "last" | "first";
const edges = fc.constantFrom<Edge>("any", "any", "last", "first");
/** The instant, or the first or last one of its day in Shanghai: a limit that runs out ends a pause to the millisecond. */
function atEdge(instant: Date, edge: Edge): Date {
  if (edge === "any") return instant;
  const time = edge === "last" ? "23:59:59.999" : "00:00:00.000";
  return new Date(`${shown(instant).slice(0, 10)}T${time}+08:00`);
}
const instants = (from: string, to: string) =>
  fc.tuple(between(from, to), edges).map(([instant, edge]) => atEdge(instant, edge));
const units = fc.constantFrom("workingDay" as const, "day" as const);
const pauses = (from: string, to: string) =>
  fc.array(
    fc
      .tuple(instants(from, to), fc.integer({ min: 0, max: 40 * 86_400_000 }), edges)
      .map(([start, ms, edge]) => {
        const end = atEdge(new Date(start.getTime() + ms), edge);
        return {
          from: start.toISOString(),
          to: (end < start ? start : end).toISOString(),
          reason: "asked",
        };
      }),
    { maxLength: 4 },
  );

test("any start, limit and pauses from 2024 to 2029", () => {
  fc.assert(
    fc.property(
      fc.record({
        startedAt: instants("2024-01-01", "2029-06-30"),
        days: fc.integer({ min: 1, max: 250 }),
        unit: units,
        excluded: pauses("2024-01-01", "2029-12-31"),
      }),
      (limit) => {
        const { startedAt, days, unit, excluded } = limit;
        const on = oracle({ startedAt, days: [days], unit, pauses: excluded }, known);
        expectDay(dueAt(cnCalendars.current, limit), on);
        // In 2027 and later the arrangement is not known: a limit in working days that gets there says so.
        const { isProvisional } = explainLimit(cnCalendars.current, limit);
        const firstDay = nextDay(shown(startedAt).slice(0, 10));
        expect(isProvisional).toBe(unit === "workingDay" && (on >= "2027" || firstDay < "2025"));
      },
    ),
    { numRuns: 1_500 },
  );
});

test("any arrangement of holidays and make-up workdays", () => {
  const day = between("2030-01-01", "2031-12-31").map((instant) => shown(instant).slice(0, 10));
  const arrangement = fc.record({
    spans: fc.array(fc.tuple(day, fc.integer({ min: 1, max: 12 })), { maxLength: 12 }),
    worked: fc.array(day, { maxLength: 30 }),
  });
  fc.assert(
    fc.property(
      arrangement,
      fc.record({
        startedAt: instants("2030-01-01", "2031-10-01"),
        days: fc.integer({ min: 1, max: 60 }),
        unit: units,
        excluded: pauses("2030-01-01", "2031-12-31"),
      }),
      ({ spans, worked }, limit) => {
        const off = new Set<string>();
        const holidays = spans.map(([from, length]) => {
          let to = from;
          off.add(to);
          for (let count = 1; count < length; count++) off.add((to = nextDay(to)));
          return { from, to, name: { zh: "假", en: "off" } };
        });
        const weekendsWorked = worked.filter((on) => isWeekend(on) && !off.has(on));
        const year: HolidayYear = {
          year: 2030,
          isProvisional: false,
          source: { zh: "", en: "" },
          holidays,
          makeUpWorkdays: weekendsWorked,
        };
        const { startedAt, days, unit, excluded } = limit;
        const question = { startedAt, days: [days], unit, pauses: excluded };
        const wanted = oracle(question, { off, worked: new Set(weekendsWorked) });
        expectDay(dueAt(calendarFrom("drawn", [year]), limit), wanted);
      },
    ),
    { numRuns: 500 },
  );
});

// ── the life of a clock: started, paused, resumed, extended, as effects come ──

const rules = {
  ofRule: { id: "t.ofRule", days: 5, unit: "workingDay", article: { zh: "第一条", en: "Article 1" } },
  longer: { id: "t.longer", days: 1, unit: "day", article: { zh: "第二条", en: "Article 2" } },
} as const;

const lives = fc.record({
  startedAt: instants("2024-06-01", "2028-06-01"),
  /** Undefined: as the rule says. */
  set: fc.option(fc.record({ days: fc.integer({ min: 1, max: 90 }), unit: units }), { nil: undefined }),
  acts: fc.array(
    fc.tuple(
      fc.constantFrom("pause", "resume", "extend"),
      fc.integer({ min: 0, max: 6 * 86_400_000 }),
      fc.integer({ min: 1, max: 30 }),
      edges,
    ),
    { maxLength: 12 },
  ),
});

test("a clock's due date follows from what has happened to it, extensions and pauses in any order", () => {
  let extended = 0;
  fc.assert(
    fc.property(lives, ({ startedAt, set, acts }) => {
      const calendars: Calendars = cnCalendars;
      const apply = (rows: readonly ClockRow[], effect: ClockEffect, at: Date) =>
        applyClockEffect(rows, effect, { at, rules, calendars });
      let rows = apply([], { type: "startClock", clock: "answer", rule: "ofRule", ...set }, startedAt);
      // The oracle's own notes.
      const days: number[] = [set?.days ?? 5];
      const unit = set?.unit ?? "workingDay";
      const stood: { from: string; to: string | null }[] = [];
      const isPaused = () => stood.at(-1)?.to === null;
      let at = startedAt;

      for (const [act, later, count, edge] of acts) {
        const then = atEdge(new Date(at.getTime() + later), edge);
        at = then < at ? at : then;
        const pause = stood.at(-1);
        if (act === "extend") {
          rows = apply(rows, { type: "extendClock", clock: "answer", rule: "longer", days: count }, at);
          days.push(count);
          extended += 1;
        } else if (act === "pause" && !isPaused()) {
          rows = apply(rows, { type: "pauseClock", clock: "answer", reason: "asked" }, at);
          stood.push({ from: at.toISOString(), to: null });
        } else if (act === "resume" && isPaused() && pause !== undefined) {
          rows = apply(rows, { type: "resumeClock", clock: "answer" }, at);
          pause.to = at.toISOString();
        }
        const clock = liveClock(rows, "answer");
        if (clock === undefined) throw new Error("the clock is gone");
        if (isPaused()) expect(earliestDueAt(rows)).toBeNull();
        else {
          expectDay(clock.dueAt, oracle({ startedAt, days, unit, pauses: stood }, known));
          expect(earliestDueAt(rows)).toEqual(clock.dueAt);
        }
      }
    }),
    { numRuns: 1_000 },
  );
  expect(extended).toBeGreaterThan(500);
});
