// Content negotiation by weight, by range, and by what is as good.
import { expect, test } from "vitest";
import { preferredType } from "./preferred-type.ts";

const offered = ["text/html", "application/ld+json", "text/turtle"] as const;
const also = { "application/json": "application/ld+json" } as const;

test.each([
  [null, "text/html"],
  ["*/*", "text/html"],
  ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"],
  ["application/ld+json", "application/ld+json"],
  ["application/json", "application/ld+json"],
  ["text/turtle, application/ld+json;q=0.5", "text/turtle"],
  ["text/turtle;q=0.3, application/ld+json; q=0.5", "application/ld+json"],
  ["application/*", "application/ld+json"],
  ["text/html;q=0, */*", "application/ld+json"],
  ["image/png", undefined],
  ["text/html;q=0", undefined],
])("%s: %s", (accept, type) => {
  expect(preferredType(accept, offered, also)).toBe(type);
});
