// The secret by which a case is followed without an account: its strength and its lenient reading.
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { hashTrackingSecret, isTrackingSecret, trackingSecret } from "./tracking-secret.server.ts";

const key = "ab".repeat(32);

test("the secret has 60 bits in three groups and differs by submission and by key", () => {
  const submissions = Array.from({ length: 200 }, () => trackingSecret(key, randomUUID()));
  for (const secret of submissions)
    expect(secret).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(new Set(submissions).size).toBe(200);
  const id = randomUUID();
  expect(trackingSecret("cd".repeat(32), id)).not.toBe(trackingSecret(key, id));
  expect(trackingSecret(key, id)).toBe(trackingSecret(key, id.toUpperCase()));
});

test("it is read leniently and nothing else passes", () => {
  const hash = hashTrackingSecret("0ABC-1DEF-23GH");
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  for (const typed of ["0abc-1def-23gh", " OABC Idef 23GH ", "oabcLdef23gh"])
    expect(isTrackingSecret(typed, hash)).toBe(true);
  for (const typed of ["", "0ABC-1DEF-23GJ", "0ABC-1DEF-23G", "0ABC-1DEF-23GHH"])
    expect(isTrackingSecret(typed, hash)).toBe(false);
  expect(isTrackingSecret("0ABC-1DEF-23GH", "")).toBe(false);
});
