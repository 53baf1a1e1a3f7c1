// The receipt of a complaint: back from its own browser for two hours, unreadable on the way, nothing else.
import { expect, test } from "vitest";
import type { Complaint } from "#app/domain/cases/complaint.schema.ts";
import { forgetReceipt, readReceipt, rememberReceipt, withEarlierKey } from "./receipt.server.ts";

const receipt = { kind: "complaint" as const, number: "C26-7K9M-3QX4", secret: "3F7K-Q2MX-9HDA" };
const complaint: Complaint = {
  kind: "complaint",
  subject: "Street light broken",
  body: "It has been dark for two weeks.",
  divisionCode: "330106",
  isAnonymous: false,
  name: "Example Zhang",
  email: "example.zhang@example.org",
  language: "en",
  idempotencyKey: "0190a5a0-0000-7000-8000-000000000001",
};
const now = new Date("2026-11-24T08:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

function requestWith(setCookie: string): Request {
  const pair = setCookie.split(";")[0] ?? "";
  return new Request("http://localhost:3000/en/complaints/received", {
    headers: { cookie: `other=1; ${pair}; last=2` },
  });
}

test("comes back for two hours", () => {
  const request = requestWith(rememberReceipt(receipt, complaint, now));
  expect(readReceipt(request, later(119))).toEqual(receipt);
  expect(readReceipt(request, later(121))).toBeUndefined();
});

test("shows neither number nor secret on the way, and is out of reach of scripts", () => {
  const header = rememberReceipt(receipt, complaint, now);
  const plain = header + Buffer.from(/=([\w-]+)/.exec(header)?.[1] ?? "", "base64url").toString("latin1");
  for (const part of [receipt.number, receipt.secret, complaint.idempotencyKey, "Zhang"])
    expect(plain).not.toContain(part);
  expect(header).toMatch(/; HttpOnly; SameSite=Lax/);
});

test("tampered with, cut short or of something else it is none", () => {
  const pair = rememberReceipt(receipt, complaint, now).split(";")[0] ?? "";
  const flipped = pair.slice(0, -3) + (pair.at(-3) === "A" ? "B" : "A") + pair.slice(-2);
  for (const cookie of [flipped, pair.slice(0, 40), "onevisit.receipt=", "onevisit.receipt=abc", "x=1"])
    expect(readReceipt(requestWith(cookie), now)).toBeUndefined();
  expect(readReceipt(requestWith(forgetReceipt()), now)).toBeUndefined();
});

test("the same words sent again under a new key are the same complaint; other words are another", () => {
  const request = requestWith(rememberReceipt(receipt, complaint, now));
  const again = { ...complaint, idempotencyKey: "0190a5a0-0000-7000-8000-000000000002" };
  expect(withEarlierKey(request, again, later(5))).toEqual(complaint);
  const other = { ...again, body: "Now the next light is dark too." };
  expect(withEarlierKey(request, other, later(5))).toBe(other);
  expect(withEarlierKey(request, again, later(121))).toBe(again);
});
