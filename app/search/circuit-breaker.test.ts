// The breaker before the search engine: open after a failure, one try after its time.
import { expect, test } from "vitest";
import { createBreaker } from "./circuit-breaker.ts";

function broken(): { fail: () => Promise<never>; asked: () => number } {
  let count = 0;
  return {
    fail: () => {
      count++;
      return Promise.reject(new Error("down"));
    },
    asked: () => count,
  };
}

test("after a failure nobody asks until the time is over, then one tries", async () => {
  const clock = { at: 0 };
  const changes: boolean[] = [];
  const breaker = createBreaker({
    retryAfterMs: 2_000,
    onChange: (isBroken) => changes.push(isBroken),
    now: () => clock.at,
  });
  const { fail, asked } = broken();
  expect(await breaker.ask(fail)).toBeUndefined();
  expect(await breaker.ask(fail)).toBeUndefined();
  expect(asked()).toBe(1);

  clock.at = 2_000;
  expect(await breaker.ask(fail)).toBeUndefined();
  expect(asked()).toBe(2);
  clock.at = 3_999;
  expect(await breaker.ask(fail)).toBeUndefined();
  expect(asked()).toBe(2);

  clock.at = 4_000;
  let answer: (value: string) => void = () => {};
  const trying = breaker.ask(() => new Promise<string>((resolve) => (answer = resolve)));
  // While one tries, others do not wait for it.
  expect(await breaker.ask(() => Promise.resolve("second"))).toBeUndefined();
  answer("first");
  expect(await trying).toBe("first");
  expect(await breaker.ask(() => Promise.resolve("third"))).toBe("third");
  // The failures in between are not told again.
  expect(changes).toEqual([true, false]);
});

test("requests that were under way when it broke do not each tell of it", async () => {
  const changes: boolean[] = [];
  const breaker = createBreaker({ retryAfterMs: 2_000, onChange: (isBroken) => changes.push(isBroken) });
  const { fail } = broken();
  await Promise.all([breaker.ask(fail), breaker.ask(fail), breaker.ask(fail)]);
  expect(changes).toEqual([true]);
});

test("an answer that was under way when another failed does not close it before its time", async () => {
  const breaker = createBreaker({ retryAfterMs: 2_000, now: () => 0 });
  let answer: (value: string) => void = () => {};
  const slow = breaker.ask(() => new Promise<string>((resolve) => (answer = resolve)));
  const { fail, asked } = broken();
  await breaker.ask(fail);
  answer("late");
  expect(await slow).toBe("late");
  await breaker.ask(fail);
  expect(asked()).toBe(1);
});
