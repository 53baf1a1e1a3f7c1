// Forms become payloads by the workflow's schemas, and what is wrong is named by field.
import { expect, test } from "vitest";
import { readAct } from "./act-form.ts";

function read(type: string, fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readAct("complaint", type, form);
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

test.each([
  ["complaint.rated", {}, { rating: ["missing"] }],
  ["complaint.rated", { rating: "9" }, { rating: ["tooLong"] }],
  ["complaint.rated", { rating: "<b>" }, { rating: ["invalid"] }],
  ["complaint.returned", { reason: "  " }, { reason: ["missing"], rule: ["missing"] }],
  ["complaint.returned", { reason: "x".repeat(1001), rule: "article 3" }, { reason: ["tooLong"] }],
  ["complaint.answerDrafted", { text: "Done" }, { outcome: ["missing"] }],
  ["complaint.answerDrafted", { outcome: "refused", text: "No" }, { remedy: ["missing"] }],
  ["complaint.dispatched", { leadAgencyId: "../x" }, { leadAgencyId: ["invalid"] }],
  ["complaint.accepted", { extra: "1" }, { "": ["invalid"] }],
  ["complaint.nonsense", {}, { "": ["invalid"] }],
  ["constructor", {}, { "": ["invalid"] }],
])("%s %j", (type, fields, errors) => {
  expect(read(type, fields as Record<string, string>)).toEqual({ ok: false, errors });
});
