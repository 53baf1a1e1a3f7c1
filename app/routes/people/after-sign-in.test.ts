// An open redirect would let a stranger's link end on a stranger's page after signing in here.
import { expect, test } from "vitest";
import { localTarget, signInAddress } from "./after-sign-in.ts";

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

test("the way to sign in leads back to where one was", () => {
  const address = signInAddress(new URL("http://localhost/en/desk?view=overdue&page=2"), "en");
  const to = new URL(address, "http://localhost").searchParams.get("to");
  expect(localTarget(to, "en")).toBe("/en/desk?view=overdue&page=2");
});
