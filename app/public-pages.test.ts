// Which addresses are public pages, and which of them are one page.
import { expect, test } from "vitest";
import { endOfDay, findPublicPage, privateCacheControl } from "./public-pages.ts";

const addressOf = (url: string, cookie?: string) => findPublicPage(url, cookie)?.address;

test.each([
  ["/zh", "/zh"],
  ["/en?", "/en"],
  ["/en?utm_source=mail&fbclid=1", "/en"],
  [
    "/en/search?page=2&q=pass+port&theme=n-001&theme=n-002",
    "/en/search?q=pass+port&theme=n-001&theme=n-002&page=2",
  ],
  ["/en/search?q=pass%20port&department=&theme=n-001", "/en/search?q=pass+port&theme=n-001"],
  ["/zh/services/33-A.1_b?s-who=agent&division=330106", "/zh/services/33-A.1_b?division=330106&s-who=agent"],
  ["/zh/services/1/start?s-b=1&s-a=2", "/zh/services/1/start?s-a=2&s-b=1"],
  ["/en/notices?type=rule&page=3", "/en/notices?type=rule&page=3"],
  ["/en/notices/new-hours-1a2b", "/en/notices/new-hours-1a2b"],
  ["/en/accessibility", "/en/accessibility"],
  ["/api/suggest?q=pass&lang=en", "/api/suggest?lang=en&q=pass"],
])("%s is %s", (url, address) => {
  expect(addressOf(url)).toBe(address);
});

test.each([
  "/",
  "/fr",
  "/en/",
  "/en/my",
  "/en/desk",
  "/en/newsroom",
  "/en/admin",
  "/en/track",
  "/en/cases/C26-7K9M-3QX4",
  "/en/complaints/new",
  "/en/complaints/received",
  "/en/services/1/apply",
  "/en/sign-in",
  "/en/demo/outbox",
  "/healthz",
  "/en/notices/%2e%2e",
  "/en?welcome=1",
  `/en/search?q=${"a".repeat(8_000)}`,
])("%s is made for its reader alone", (url) => {
  expect(findPublicPage(url, undefined)).toBeUndefined();
});

test("who chose a place before is sent on from an address without one; cookies change nothing else", () => {
  const remembered = "a=b; place=330106";
  for (const url of ["/en/services/1", "/en/services/1/start", "/en/search?q=passport"]) {
    expect(addressOf(url, remembered)).toBeUndefined();
    expect(addressOf(url, "workplace=1")).toBe(url);
    const placed = `${url}${url.includes("?") ? "&" : "?"}division=330100`;
    expect(addressOf(placed, remembered)).toBe(addressOf(placed));
  }
  // "Nowhere in particular" is a choice too, which links of the page have to carry on.
  expect(addressOf("/en/services/1?division=", remembered)).toBe("/en/services/1?division=");
  expect(addressOf("/en", remembered)).toBe("/en");
});

test("what knows its reader is stored by nobody; empty forms may stay in the browser that asked", () => {
  for (const path of ["/en/my", "/zh/desk/cases/1", "/en/newsroom", "/en/cases/1", "/en/made-up"])
    expect(privateCacheControl(path, "GET")).toBe("private, no-store");
  expect(privateCacheControl("/en/complaints/new", "GET")).toBe("private, no-cache");
  expect(privateCacheControl("/en/complaints/new", "POST")).toBe("private, no-store");
});

test("no page outlives the province's day", () => {
  const end = Date.parse("2026-03-02T00:00:00+08:00");
  expect(endOfDay(Date.parse("2026-03-01T00:00:00+08:00"))).toBe(end);
  expect(endOfDay(end - 1)).toBe(end);
});
