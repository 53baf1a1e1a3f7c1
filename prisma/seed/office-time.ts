// When people do things: offices from nine to half past five on working days, citizens while they are awake. Seeds only.
import { type Calendar, dayOf, endOfDay, isWorkingDay } from "#workflows/kernel/calendar.ts";
import { cnCalendars } from "#workflows/kernel/calendars/cn.ts";
import type { Draw } from "./draw.ts";

const HOUR = 3_600_000;
const OFFICE = { from: 9 * HOUR, to: 17.5 * HOUR };
const AWAKE = { from: 7 * HOUR, to: 23 * HOUR };

/** `at`, or if the office is closed then, some time in the first three hours after it opens again. */
export function inOfficeHours(at: Date, draw: Draw): Date {
  return within(at, OFFICE, draw, (day) => isWorkingDay(calendar(), day));
}

/** `at`, or if people sleep then, some time in the next morning. */
export function inWakingHours(at: Date, draw: Draw): Date {
  return within(at, AWAKE, draw, () => true);
}

function within(
  at: Date,
  open: { from: number; to: number },
  draw: Draw,
  isOpen: (day: number) => boolean,
): Date {
  let day = dayOf(at);
  const time = at.getTime() - startOf(day);
  if (isOpen(day) && time >= open.from && time <= open.to) return at;
  if (!isOpen(day) || time > open.to) day += 1;
  while (!isOpen(day)) day += 1;
  return new Date(startOf(day) + open.from + Math.floor(draw.next() * 3 * HOUR));
}

function startOf(day: number): number {
  return endOfDay(day - 1).getTime() + 1;
}

function calendar(): Calendar {
  return cnCalendars.current;
}
