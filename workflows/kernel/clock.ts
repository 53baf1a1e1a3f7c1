// Clocks 时限 as rows, pure: what an effect or an expiry makes of a case's clock rows. Called by record.ts; the rows have
// the shape of CaseClock in the database. Each row carries its own rule and calendar version, so that a changed rule
// or calendar never moves a due date that was already given.
import { type Calendars, dueAt, type Excluded, type ExplainedLimit, explainLimit } from "./calendar.ts";
import { WorkflowDefect } from "./defect.ts";
import type { Effect } from "./effects.ts";
import type { ClockRule } from "./rule-sets.ts";

/** 延期: days added to a running limit, by which rule and when. */
export type Extension = { days: number; ruleId: string; article: string; at: string };

export type ClockRow = {
  name: string;
  /** Rises each time the same clock is started anew. */
  run: number;
  status: "running" | "paused" | "stopped" | "fired";
  ruleId: string;
  /** The Chinese text of the article, as it was when the clock started. */
  article: string;
  /** As it was set; what was added later stands in `extensions`. */
  days: number;
  unit: ClockRule["unit"];
  extensions: Extension[];
  startedAt: Date;
  /** While paused: as it stood when the pause began. */
  dueAt: Date;
  pausedAt: Date | null;
  /** Left out of the count; the last one is open (`to` null) while the clock is paused. */
  excluded: Excluded[];
  calendarVersion: string;
  endedAt: Date | null;
};

export type ClockEffect = Extract<
  Effect,
  { type: "startClock" | "extendClock" | "stopClock" | "pauseClock" | "resumeClock" }
>;

/** By name, how often it has run; of what has ended a step needs no more. */
export type PastRuns = Readonly<Record<string, number>>;

export type ClockSetting = {
  at: Date;
  rules: Readonly<Record<string, ClockRule>>;
  calendars: Calendars;
  /** Of clocks whose rows are not given. */
  pastRuns?: PastRuns;
};

/**
 * The rows after the effect; rows that did not change are the same objects. Stopping, extending, pausing or resuming a
 * clock that is not live changes nothing, since it may have fired before. Throws WorkflowDefect for a clock started while live, an
 * unknown rule, a pause of a paused clock and a resumption of a running one.
 */
export function applyClockEffect(
  rows: readonly ClockRow[],
  effect: ClockEffect,
  setting: ClockSetting,
): ClockRow[] {
  const live = liveClock(rows, effect.clock);
  if (effect.type === "startClock") {
    if (live !== undefined) throw new WorkflowDefect(effect.clock, "this clock is live already");
    return [...rows, started(rows, effect, setting)];
  }
  if (live === undefined) return [...rows];
  return replaced(rows, live, changed(live, effect, setting));
}

/** The live row of that name, if any: running or paused. There is never more than one. */
export function liveClock<Row extends Pick<ClockRow, "name" | "status">>(
  rows: readonly Row[],
  name: string,
): Row | undefined {
  return rows.find((row) => row.name === name && isLive(row));
}

/** Whether the clock can still fire, now or after its pause. */
export function isLive({ status }: Pick<ClockRow, "status">): boolean {
  return status === "running" || status === "paused";
}

/** Whether this clock has run out at `at`: what clock.expired needs before it may be sent. */
export function isDue(row: Pick<ClockRow, "status" | "dueAt">, at: Date): boolean {
  return row.status === "running" && row.dueAt <= at;
}

/** The rows with that clock fired; undefined when it is not due, because it was stopped, paused or restarted meanwhile. */
export function fireClock(rows: readonly ClockRow[], name: string, at: Date): ClockRow[] | undefined {
  const live = liveClock(rows, name);
  if (live === undefined || !isDue(live, at)) return undefined;
  return replaced(rows, live, { ...live, status: "fired", endedAt: at });
}

/** The number of the run that begins after these. */
export function nextRun(runs: readonly { run: number }[], pastRuns: PastRuns, name: string): number {
  const past = Object.hasOwn(pastRuns, name) ? (pastRuns[name] ?? 0) : 0;
  return 1 + Math.max(past, ...runs.map(({ run }) => run));
}

/**
 * The clock that fires next of those due at `now`. Among clocks due at one instant the one started first goes first, then
 * by name: the order must never be chance.
 */
export function firstDue(clocks: readonly ClockRow[], now: Date): ClockRow | undefined {
  return clocks
    .filter((clock) => isDue(clock, now))
    .sort(
      (a, b) =>
        a.dueAt.getTime() - b.dueAt.getTime() ||
        a.startedAt.getTime() - b.startedAt.getTime() ||
        (a.name < b.name ? -1 : 1),
    )[0];
}

/** The earliest due date among running clocks; null when none runs. */
export function earliestDueAt(rows: readonly Pick<ClockRow, "status" | "dueAt">[]): Date | null {
  const times = rows.filter(({ status }) => status === "running").map((row) => row.dueAt.getTime());
  return times.length === 0 ? null : new Date(Math.min(...times));
}

/** Why the clock is due when it is, day by day; of a paused clock, as it stood when the pause began. */
export function explainClock(
  row: Pick<ClockRow, "startedAt" | "days" | "extensions" | "unit" | "excluded" | "calendarVersion">,
  calendars: Calendars,
): ExplainedLimit {
  const excluded = row.excluded.filter(({ to }) => to !== null);
  return explainLimit(calendars.of(row.calendarVersion), { ...row, days: totalDays(row), excluded });
}

/** The days set and those added. */
export function totalDays({ days, extensions }: Pick<ClockRow, "days" | "extensions">): number {
  return extensions.reduce((sum, extension) => sum + extension.days, days);
}

function started(
  rows: readonly ClockRow[],
  effect: Extract<ClockEffect, { type: "startClock" }>,
  { at, rules, calendars, pastRuns = {} }: ClockSetting,
): ClockRow {
  const { clock } = effect;
  const { id: ruleId, article, ...rule } = ruleNamed(rules, effect);
  const days = effect.days ?? rule.days;
  const unit = effect.unit ?? rule.unit;
  return {
    name: clock,
    run: nextRun(
      rows.filter(({ name }) => name === clock),
      pastRuns,
      clock,
    ),
    status: "running",
    ruleId,
    article: article.zh,
    days,
    unit,
    extensions: [],
    startedAt: at,
    dueAt: dueAt(calendars.current, { startedAt: at, days, unit }),
    pausedAt: null,
    excluded: [],
    calendarVersion: calendars.current.version,
    endedAt: null,
  };
}

function changed(
  row: ClockRow,
  effect: Exclude<ClockEffect, { type: "startClock" }>,
  { at, rules, calendars }: ClockSetting,
): ClockRow {
  switch (effect.type) {
    case "extendClock": {
      const { id: ruleId, article } = ruleNamed(rules, effect);
      const extension = { days: effect.days, ruleId, article: article.zh, at: at.toISOString() };
      const longer = { ...row, extensions: [...row.extensions, extension] };
      return row.status === "paused" ? longer : { ...longer, dueAt: dueOf(longer, calendars) };
    }
    case "stopClock":
      return { ...row, status: "stopped", pausedAt: null, excluded: closed(row.excluded, at), endedAt: at };
    case "pauseClock": {
      if (row.status === "paused") throw new WorkflowDefect(row.name, "this clock is paused already");
      const pause: Excluded = { from: at.toISOString(), to: null, reason: effect.reason };
      return { ...row, status: "paused", pausedAt: at, excluded: [...row.excluded, pause] };
    }
    case "resumeClock": {
      if (row.status === "running") throw new WorkflowDefect(row.name, "this clock is not paused");
      const excluded = closed(row.excluded, at);
      const dueAt = dueOf({ ...row, excluded }, calendars);
      return { ...row, status: "running", pausedAt: null, excluded, dueAt };
    }
  }
}

function dueOf(row: ClockRow, calendars: Calendars): Date {
  return dueAt(calendars.of(row.calendarVersion), { ...row, days: totalDays(row) });
}

function ruleNamed(
  rules: ClockSetting["rules"],
  { clock, rule: name }: Extract<ClockEffect, { rule: string }>,
): ClockRule {
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
  if (rule === undefined) throw new WorkflowDefect(clock, `no such rule: ${name}`);
  return rule;
}

/** Ends the open interval; never before it began, even if two servers' clocks disagree. */
function closed(excluded: readonly Excluded[], at: Date): Excluded[] {
  return excluded.map((pause) =>
    pause.to === null
      ? { ...pause, to: new Date(Math.max(at.getTime(), Date.parse(pause.from))).toISOString() }
      : pause,
  );
}

function replaced(rows: readonly ClockRow[], old: ClockRow, row: ClockRow): ClockRow[] {
  return rows.map((each) => (each === old ? row : each));
}
