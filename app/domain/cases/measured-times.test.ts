// Working days of a case are counted as its clock counts them.
import { expect, test } from "vitest";
import { workingDays } from "./measured-times.server.ts";

const at = (text: string) => new Date(`${text}+08:00`);

test.each([
  ["on the same day", "2026-03-02T09:00", "2026-03-02T16:00", 0],
  ["the next morning", "2026-03-02T09:00", "2026-03-03T08:30", 1],
  ["over a weekend", "2026-03-06T09:00", "2026-03-09T10:00", 1],
  ["over National Day week", "2026-09-30T09:00", "2026-10-08T10:00", 1],
])("%s", (_, from, to, days) => {
  expect(workingDays({ startedAt: at(from), decidedAt: at(to), excluded: [] })).toBe(days);
});

test("time for supplements is left out; a pause within a day gains nothing", () => {
  const pause = (from: string, to: string) => ({
    from: at(from).toISOString(),
    to: at(to).toISOString(),
    reason: "x",
  });
  const span = { startedAt: at("2026-03-02T09:00"), decidedAt: at("2026-03-06T10:00") };
  expect(workingDays({ ...span, excluded: [] })).toBe(4);
  expect(workingDays({ ...span, excluded: [pause("2026-03-03T10:00", "2026-03-05T09:00")] })).toBe(2);
  expect(workingDays({ ...span, excluded: [pause("2026-03-03T10:00", "2026-03-03T15:00")] })).toBe(4);
});
