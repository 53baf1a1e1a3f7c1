// An open redirect would let a stranger's link end on a stranger's page after signing in here.
import { expect, test } from "vitest";
import { localTarget } from "./after-sign-in.ts";

test("a local page is kept, with its query", () => {
  expect(localTarget("/en/desk/cases/C26-7K9M-3QX4?x=1", "zh")).toBe("/en/desk/cases/C26-7K9M-3QX4?x=1");
});

test.each([
  null,
  "",
  "https://evil.example/",
  "//evil.example",
  "/en//evil.example",
  "/\\evil.example",
  "/en/\\evil.example",
  "javascript:alert(1)",
  "/fr/desk",
  "/en/desk\r\nSet-Cookie: a=b",
])("%j is not followed", (to) => {
  expect(localTarget(to, "en")).toBe("/en/my");
});
