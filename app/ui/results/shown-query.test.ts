import { expect, test } from "vitest";
import { shownQuery } from "./shown-query.ts";

test("an ordinary query is shown whole, a very long one is cut between characters", () => {
  expect(shownQuery("身份证丢了怎么办")).toBe("身份证丢了怎么办");
  expect(shownQuery("a".repeat(50))).toBe("a".repeat(50));
  expect(shownQuery("💥".repeat(60))).toBe(`${"💥".repeat(50)}…`);
  expect(shownQuery(`${"x".repeat(49)} yz`)).toBe(`${"x".repeat(49)}…`);
});
