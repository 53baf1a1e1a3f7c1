// Attempts by key: their limit, their window, and floods of keys.
import { expect, test } from "vitest";
import { createAttempts } from "./attempts.server.ts";

const start = new Date("2026-03-02T01:00:00Z");
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);

test("a key has its attempts per window, then none until the window ends", () => {
  const attempts = createAttempts({ max: 2, windowSeconds: 60 });
  expect([0, 1, 2, 59].map((seconds) => attempts.take("a", after(seconds)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(attempts.take("b", after(59))).toBe(true);
  expect(attempts.take("a", after(60))).toBe(true);
});

test("a key that proved itself starts anew", () => {
  const attempts = createAttempts({ max: 1, windowSeconds: 60 });
  attempts.take("a", start);
  attempts.forget("a");
  expect(attempts.take("a", start)).toBe(true);
});

test("a flood of keys drops the oldest only", () => {
  const attempts = createAttempts({ max: 1, windowSeconds: 60, maxKeys: 2 });
  for (const key of ["a", "b", "c"]) attempts.take(key, start);
  expect(attempts.take("c", start)).toBe(false);
  expect(attempts.take("a", start)).toBe(true);
});
