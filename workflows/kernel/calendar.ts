// Working days 工作日 and due dates, pure. A limit of n days starts on the day after its start and ends with the n-th
// counted day, Shanghai time; make-up workdays 调休 are added, paused days are left out. Called by clock.ts and by the
// page that explains a due date.

/** A year's arrangement of holidays, as the State Council announces it. Dates are YYYY-MM-DD. */
export type HolidayYear = {
  year: number;
  /** Not announced yet: holidays fixed by law only, no make-up days. */
  isProvisional: boolean;
  source: { zh: string; en: string };
  holidays: readonly { from: string; to: string; name: { zh: string; en: string } }[];
  /** Weekend days on which offices work. */
  makeUpWorkdays: readonly string[];
};

export type Calendar = {
  /** Stored with every clock; a version never changes once it is released, a new arrangement is a new version. */
  version: string;
  holidayNames: ReadonlyMap<DayNumber, { zh: string; en: string }>;
  makeUpWorkdays: ReadonlySet<DayNumber>;
  firmYears: ReadonlySet<number>;
};

/** The calendar for new clocks, and those under which older ones were counted. */
export type Calendars = { current: Calendar; of: (version: string) => Calendar };

/** Days since 1970-01-01 on Shanghai's clocks. */
export type DayNumber = number;

/** Time that is left out of the count; ISO instants. Still open while `to` is null. */
export type Excluded = { from: string; to: string | null; reason: string };

/** A limit as it is counted. */
export type Limit = {
  startedAt: Date;
  days: number;
  unit: "workingDay" | "day";
  excluded?: readonly Excluded[];
};

/** Why a day counts or does not: what the explanation shows beside the date. */
export type DayKind = "startDay" | "workingDay" | "makeUpWorkday" | "day" | "weekend" | "holiday" | "paused";

export type ExplainedDay = {
  /** YYYY-MM-DD */
  on: string;
  kind: DayKind;
  /** 1 … n for counted days. */
  ordinal: number | null;
  holiday?: { zh: string; en: string };
};

export type ExplainedLimit = {
  dueAt: Date;
  /** Some day lies in a year whose holidays are not announced yet. */
  isProvisional: boolean;
  calendarVersion: string;
  days: ExplainedDay[];
};

const MS_PER_DAY = 86_400_000;
// Shanghai has had one offset since 1992; no limit here is older.
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const MAX_DAYS = 3_660;

/** Makes a calendar from the arrangements. Throws a RangeError for a date that is none, or that contradicts another. */
export function calendarFrom(version: string, years: readonly HolidayYear[]): Calendar {
  const holidayNames = new Map<DayNumber, { zh: string; en: string }>();
  const makeUpWorkdays = new Set<DayNumber>();
  for (const { holidays, makeUpWorkdays: worked } of years) {
    for (const { from, to, name } of holidays)
      for (let day = readDay(from); day <= readDay(to); day++) holidayNames.set(day, name);
    for (const on of worked) makeUpWorkdays.add(readDay(on));
  }
  for (const day of makeUpWorkdays) {
    if (!isWeekend(day) || holidayNames.has(day))
      throw new RangeError(`${writeDay(day)} is no make-up workday`);
  }
  const firmYears = new Set(years.filter(({ isProvisional }) => !isProvisional).map(({ year }) => year));
  return { version, holidayNames, makeUpWorkdays, firmYears };
}

/** The end of the `days`-th working day after the day of `from`. Throws a RangeError unless days is 1 … 3660. */
export function addWorkingDays(calendar: Calendar, from: Date, days: number): Date {
  return dueAt(calendar, { startedAt: from, days, unit: "workingDay" });
}

/** The last instant of the limit, 23:59:59.999 in Shanghai. Throws a RangeError unless days is 1 … 3660. */
export function dueAt(calendar: Calendar, limit: Limit): Date {
  return endOfDay(count(calendar, limit, () => undefined));
}

/** The due date day by day. Throws as dueAt. */
export function explainLimit(calendar: Calendar, limit: Limit): ExplainedLimit {
  const days: ExplainedDay[] = [{ on: writeDay(dayOf(limit.startedAt)), kind: "startDay", ordinal: null }];
  let isProvisional = false;
  const last = count(calendar, limit, (day, kind, ordinal) => {
    const holiday = kind === "holiday" ? calendar.holidayNames.get(day) : undefined;
    days.push({ on: writeDay(day), kind, ordinal, ...(holiday && { holiday }) });
    if (limit.unit === "workingDay" && !isFirm(calendar, day)) isProvisional = true;
  });
  return { dueAt: endOfDay(last), isProvisional, calendarVersion: calendar.version, days };
}

/** Whether offices work on that day. */
export function isWorkingDay(calendar: Calendar, day: DayNumber): boolean {
  const kind = kindOf(calendar, day);
  return kind === "workingDay" || kind === "makeUpWorkday";
}

/** The day in Shanghai on which that instant lies. */
export function dayOf(instant: Date): DayNumber {
  return Math.floor((instant.getTime() + SHANGHAI_OFFSET_MS) / MS_PER_DAY);
}

/** The last millisecond of the day. */
export function endOfDay(day: DayNumber): Date {
  return new Date((day + 1) * MS_PER_DAY - SHANGHAI_OFFSET_MS - 1);
}

/** YYYY-MM-DD */
export function writeDay(day: DayNumber): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day written YYYY-MM-DD. Throws a RangeError for what is no date. */
export function readDay(on: string): DayNumber {
  const day = Date.parse(`${on}T00:00:00.000Z`) / MS_PER_DAY;
  if (!Number.isInteger(day) || writeDay(day) !== on) throw new RangeError(`no date: ${on}`);
  return day;
}

/** Walks the days after the start until the limit is used up; returns the last one. */
function count(
  calendar: Calendar,
  { startedAt, days, unit, excluded = [] }: Limit,
  visit: (day: DayNumber, kind: DayKind, ordinal: number | null) => void,
): DayNumber {
  if (!Number.isInteger(days) || days < 1 || days > MAX_DAYS) throw new RangeError(`no limit: ${days} days`);
  const pauses = excluded.map(({ from, to }) => ({
    from: instantOf(from),
    to: to === null ? Infinity : instantOf(to),
  }));
  if (pauses.some(({ to }) => to === Infinity)) throw new RangeError("a limit has no end while it is paused");
  let ordinal = 0;
  let day = dayOf(startedAt);
  while (ordinal < days) {
    day += 1;
    const kind = unit === "day" ? "day" : kindOf(calendar, day);
    const isCountable = kind !== "weekend" && kind !== "holiday";
    // A day is used up if the clock was running when it ended; so a pause within one day gains nothing. A pause that
    // lasts to the day's very end, as when the citizen's own time runs out, takes that day with it.
    const end = endOfDay(day).getTime();
    if (isCountable && pauses.some(({ from, to }) => from <= end && end <= to)) visit(day, "paused", null);
    else visit(day, kind, isCountable ? ++ordinal : null);
  }
  return day;
}

function kindOf(calendar: Calendar, day: DayNumber): DayKind {
  if (calendar.makeUpWorkdays.has(day)) return "makeUpWorkday";
  if (calendar.holidayNames.has(day)) return "holiday";
  return isWeekend(day) ? "weekend" : "workingDay";
}

function isWeekend(day: DayNumber): boolean {
  // 1970-01-01 was a Thursday.
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

function isFirm(calendar: Calendar, day: DayNumber): boolean {
  return calendar.firmYears.has(Number(writeDay(day).slice(0, 4)));
}

function instantOf(iso: string): number {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) throw new RangeError(`no instant: ${iso}`);
  return time;
}
