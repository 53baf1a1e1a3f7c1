// Forms become payloads by the workflow's schemas, and what is wrong is named by field.
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { text } from "#workflows/kernel/payload-text.ts";
import { shapesOf } from "./act-fields.ts";
import { readAct, readPayload } from "./act-form.ts";

type Posted = Record<string, string | readonly string[]>;

function formOf(fields: Posted): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value);
  return form;
}

function read(type: string, fields: Posted) {
  return readAct("complaint", type, formOf(fields));
}

test("the envelope and empty fields stay out, texts are tidied, digits become numbers", () => {
  expect(
    read("complaint.rated", {
      event: "complaint.rated",
      expectedVersion: "7",
      rating: "2",
      comment: " \r\n ",
    }),
  ).toEqual({ ok: true, payload: { rating: 2 } });
  expect(read("complaint.informationGiven", { text: " a\r\nb\u0000 " })).toEqual({
    ok: true,
    payload: { text: "a\nb" },
  });
});

const missing = { key: "missing" };
const invalid = { key: "invalid" };

test.each([
  ["complaint.rated", {}, { rating: [missing] }],
  ["complaint.rated", { rating: "9" }, { rating: [{ key: "tooBig", limit: 5 }] }],
  ["complaint.rated", { rating: "0" }, { rating: [{ key: "tooSmall", limit: 1 }] }],
  ["complaint.rated", { rating: "<b>" }, { rating: [{ key: "notANumber" }] }],
  ["complaint.returned", { reason: "  " }, { reason: [missing], rule: [missing] }],
  [
    "complaint.returned",
    { reason: "x".repeat(1001), rule: "article 3" },
    { reason: [{ key: "tooLong", limit: 1000 }] },
  ],
  ["complaint.answerDrafted", { text: "Done" }, { outcome: [missing] }],
  ["complaint.answerDrafted", { outcome: "eaten", text: "Done" }, { outcome: [invalid] }],
  ["complaint.answerDrafted", { outcome: "refused", text: "No" }, { remedy: [missing] }],
  ["complaint.accepted", { extra: "1" }, { "": [invalid] }],
  ["complaint.nonsense", {}, { "": [invalid] }],
  ["constructor", {}, { "": [invalid] }],
])("%s %j", (type, fields, errors) => {
  expect(read(type, fields as Posted)).toEqual({ ok: false, errors });
});

describe("every kind of field", () => {
  const everything = z.discriminatedUnion("way", [
    z.strictObject({
      isUrgent: z.boolean(),
      days: z.int().min(1).max(10).optional(),
      offices: z
        .array(z.string().regex(/^[\w-]+$/))
        .min(1)
        .max(3),
      defects: z.array(text(20)).max(4).optional(),
      way: z.literal("short"),
      on: z.iso.date().optional(),
      opinions: z
        .array(z.strictObject({ office: z.string(), says: z.enum(["yes", "no"]), why: text(9).optional() }))
        .min(2)
        .optional(),
    }),
    z.strictObject({
      way: z.literal("long"),
      reason: text(30).refine((value) => value !== "because", "noReason"),
    }),
  ]);
  test("shapes", () => {
    expect(shapesOf(everything)).toEqual([
      { name: "isUrgent", isRequired: false, kind: "yesNo" },
      { name: "days", isRequired: false, kind: "number", min: 1, max: 10 },
      {
        name: "offices",
        isRequired: false,
        kind: "list",
        item: { kind: "text", max: undefined, format: undefined },
        min: 1,
        max: 3,
      },
      {
        name: "defects",
        isRequired: false,
        kind: "list",
        item: { kind: "text", max: 20, format: undefined },
        min: 0,
        max: 4,
      },
      { name: "way", isRequired: true, kind: "choice", options: ["short", "long"] },
      { name: "on", isRequired: false, kind: "text", max: undefined, format: "date" },
      {
        name: "opinions",
        isRequired: false,
        kind: "rows",
        fields: [
          { name: "office", isRequired: true, kind: "text", max: undefined, format: undefined },
          { name: "says", isRequired: true, kind: "choice", options: ["yes", "no"] },
          { name: "why", isRequired: false, kind: "text", max: 9, format: undefined },
        ],
        min: 2,
        max: undefined,
      },
      { name: "reason", isRequired: false, kind: "text", max: 30, format: undefined },
    ]);
  });

  test("values", () => {
    const posted = {
      isUrgent: "no",
      days: "7",
      offices: ["a-1", "", "b-2", "a-1"],
      defects: "no copy\r\n\r\n photo too dark ",
      way: "short",
      on: "2026-03-02",
      "opinions.0.office": "a",
      "opinions.0.says": "yes",
      "opinions.1.why": " ",
      "opinions.3.office": "b",
      "opinions.3.says": "no",
      "opinions.3.why": "noise",
    };
    expect(readPayload(everything, formOf(posted))).toEqual({
      ok: true,
      payload: {
        isUrgent: false,
        days: 7,
        offices: ["a-1", "b-2"],
        defects: ["no copy", "photo too dark"],
        way: "short",
        on: "2026-03-02",
        opinions: [
          { office: "a", says: "yes" },
          { office: "b", says: "no", why: "noise" },
        ],
      },
    });
  });

  const short = { isUrgent: "yes", offices: "a", way: "short" };
  test.each<[Posted, object]>([
    [{}, { way: [missing] }],
    [{ way: "short" }, { isUrgent: [missing], offices: [missing] }],
    [{ ...short, isUrgent: "perhaps" }, { isUrgent: [invalid] }],
    [{ ...short, days: "11" }, { days: [{ key: "tooBig", limit: 10 }] }],
    [{ ...short, days: "0" }, { days: [{ key: "tooSmall", limit: 1 }] }],
    [{ ...short, days: "a week" }, { days: [{ key: "notANumber" }] }],
    [{ ...short, days: "1.5" }, { days: [{ key: "notANumber" }] }],
    [{ ...short, offices: ["a", "b", "c", "d"] }, { offices: [{ key: "tooMany", limit: 3 }] }],
    [{ ...short, offices: ["a", "../b"] }, { offices: [invalid] }],
    [{ ...short, defects: "x".repeat(21) }, { defects: [{ key: "tooLong", limit: 20 }] }],
    [{ ...short, on: "2026-02-30" }, { on: [invalid] }],
    [{ ...short, reason: "late" }, { reason: [{ key: "notHere" }] }],
    [{ way: "long", reason: "because" }, { reason: [{ key: "rule", rule: "noReason" }] }],
    [
      { ...short, "opinions.0.office": "a", "opinions.0.says": "yes" },
      { opinions: [{ key: "tooFew", limit: 2 }] },
    ],
    [
      {
        ...short,
        "opinions.0.office": "a",
        "opinions.0.says": "yes",
        "opinions.1.office": "b",
        "opinions.1.why": "0123456789",
      },
      { "opinions.1.says": [missing], "opinions.1.why": [{ key: "tooLong", limit: 9 }] },
    ],
  ])("errors of %j", (posted, errors) => {
    expect(readPayload(everything, formOf(posted))).toEqual({ ok: false, errors });
  });

  test("a union without a discriminator: what is wrong with the variant that fits best", () => {
    const either = z.union([
      z.strictObject({ reason: text(5) }),
      z.strictObject({ rule: text(5), article: text(5) }),
    ]);
    expect(readPayload(either, formOf({ rule: "a" }))).toEqual({
      ok: false,
      errors: { article: [missing] },
    });
  });

  test("a list that is asked for and may be empty is empty", () => {
    const schema = z.strictObject({ offices: z.array(text(5)) });
    expect(readPayload(schema, formOf({}))).toEqual({ ok: true, payload: { offices: [] } });
  });
});
