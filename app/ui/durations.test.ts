// Lengths of time in words.
import { expect, test } from "vitest";
import { messages } from "#app/i18n/index.ts";
import { formatDuration } from "./durations.ts";

const minute = 60_000;
test.each([
  [30_000, "less than a minute", "不到一分钟"],
  [minute, "1 minute", "1 分钟"],
  [-61 * minute, "1 hour 1 minute", "1 小时 1 分钟"],
  [23 * 60 * minute + 5 * minute, "23 hours", "23 小时"],
  [29 * 60 * minute, "1 day 5 hours", "1 天 5 小时"],
  [100 * 60 * minute, "4 days", "4 天"],
])("%d ms", (milliseconds, en, zh) => {
  expect(formatDuration(milliseconds, messages("en").journey.durations)).toBe(en);
  expect(formatDuration(milliseconds, messages("zh").journey.durations)).toBe(zh);
});
