// Signed cookies: read back, refused when changed, and over when their time is.
import { expect, test } from "vitest";
import { createSignedCookie } from "./signed-cookie.server.ts";

const now = new Date("2026-03-02T01:00:00Z");
const options = { name: "cases", secret: "s".repeat(32), maxAgeSeconds: 3600, isSecure: false };
const cookie = createSignedCookie(options);

/** What a browser sends back for a Set-Cookie header. */
function sentBack(setCookie: string): string {
  return setCookie.split(";", 1)[0] ?? "";
}

test("what was written is read back, among other cookies", () => {
  const header = `a=1; ${sentBack(cookie.write({ ids: ["x", "编号"] }, now))}; casesX=2`;
  expect(cookie.read(header, now)).toEqual({ ids: ["x", "编号"] });
});

test("attributes: HttpOnly, Lax, whole site, Secure where the portal is https", () => {
  expect(cookie.write(1, now)).toMatch(/; Max-Age=3600; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(createSignedCookie({ ...options, isSecure: true }).write(1, now)).toMatch(/; Secure$/);
});

test("a changed body, a changed signature, another secret and another name are refused", () => {
  const sent = sentBack(cookie.write(["a"], now));
  const [, token = ""] = sent.split("=");
  const [body = "", signature = ""] = token.split(".");
  const forged = Buffer.from(JSON.stringify({ until: 9e15, value: ["b"] })).toString("base64url");
  expect(cookie.read(`cases=${forged}.${signature}`, now)).toBeUndefined();
  expect(cookie.read(`cases=${body}.${signature.slice(0, -2)}AA`, now)).toBeUndefined();
  expect(cookie.read(`cases=${body}.`, now)).toBeUndefined();
  expect(cookie.read(`cases=${body}`, now)).toBeUndefined();
  expect(createSignedCookie({ ...options, secret: "t".repeat(32) }).read(sent, now)).toBeUndefined();
  expect(createSignedCookie({ ...options, name: "other" }).read(`other=${token}`, now)).toBeUndefined();
});

test("its time is checked here, not left to the browser", () => {
  const sent = sentBack(cookie.write(["a"], now));
  expect(cookie.read(sent, new Date(now.getTime() + 3_599_999))).toEqual(["a"]);
  expect(cookie.read(sent, new Date(now.getTime() + 3_600_000))).toBeUndefined();
});

test("nothing sent, nothing read; what a browser would drop is not written", () => {
  expect(cookie.read(null, now)).toBeUndefined();
  expect(cookie.read("", now)).toBeUndefined();
  expect(() => cookie.write("x".repeat(4000), now)).toThrow(/would be/);
});
