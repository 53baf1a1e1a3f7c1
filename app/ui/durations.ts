// Lengths of time as people say them: the two largest units at most.
import type { Messages } from "#app/i18n/index.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "1 day 4 hours", "12 days", "20 minutes"; of something that may be negative, its size. */
export function formatDuration(milliseconds: number, texts: Messages["journey"]["durations"]): string {
  const size = Math.abs(milliseconds);
  const days = Math.floor(size / DAY);
  const hours = Math.floor((size % DAY) / HOUR);
  const minutes = Math.floor((size % HOUR) / MINUTE);
  const parts: string[] = [];
  if (days > 0) parts.push(texts.days(days));
  if (hours > 0 && days < 2) parts.push(texts.hours(hours));
  if (minutes > 0 && days === 0 && hours < 10) parts.push(texts.minutes(minutes));
  return parts.length === 0 ? texts.moment : parts.join(texts.join);
}
