// The complaint's form: what passes, what is refused under which key, and that both sides judge alike.
import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, test } from "vitest";
import { Complaint } from "./complaint.schema.ts";

const good = {
  subject: "Street light broken",
  body: "The street light before no. 5 has been dark for two weeks.",
  divisionCode: "330106",
  name: "Lin",
  email: "lin@example.org",
  language: "en",
  idempotencyKey: "0190a5a0-0000-7000-8000-000000000001",
};

function errorsOf(changes: Record<string, unknown>) {
  const result = Complaint.safeParse({ ...good, ...changes });
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join(".")}:${issue.message}`);
}

describe("complaint", () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ["complete", {}, []],
    ["phone alone is enough", { email: undefined, phone: "138 0013-8000" }, []],
    ["full-width digits", { email: undefined, phone: "１３８００１３８０００" }, []],
    ["confidential", { isConfidential: true }, []],
    ["anonymous needs no contact", { isAnonymous: true, name: undefined, email: undefined }, []],
    ["empty subject", { subject: "  \n " }, ["subject:subjectMissing"]],
    ["no subject", { subject: undefined }, ["subject:subjectMissing"]],
    ["short subject", { subject: "abc" }, ["subject:subjectTooShort"]],
    ["long subject", { subject: "好".repeat(101) }, ["subject:subjectTooLong"]],
    ["100 emoji are 100 characters", { subject: "🚧".repeat(100) }, []],
    ["long text", { body: "x".repeat(4001) }, ["body:bodyTooLong"]],
    ["no place chosen", { divisionCode: undefined }, ["divisionCode:divisionMissing"]],
    ["forged place", { divisionCode: "'; drop" }, ["divisionCode:divisionUnknown"]],
    ["forged agency", { aboutAgencyId: "../etc" }, ["aboutAgencyId:agencyUnknown"]],
    ["wrong phone", { phone: "12" }, ["phone:phoneInvalid"]],
    ["wrong e-mail", { email: "a@b" }, ["email:emailInvalid"]],
    ["no name", { name: undefined }, ["name:nameMissing"]],
    ["no contact", { email: undefined }, ["email:contactMissing"]],
    ["forged key", { idempotencyKey: "1" }, ["idempotencyKey:formExpired"]],
  ])("%s", (_name, changes, expected) => {
    expect(errorsOf(changes)).toEqual(expected);
  });

  test("an empty form shows all its errors at once", () => {
    const submission = parseWithZod(new FormData(), { schema: Complaint });
    expect(submission.status === "error" && Object.keys(submission.error ?? {}).toSorted()).toEqual([
      "body",
      "divisionCode",
      "email",
      "idempotencyKey",
      "language",
      "name",
      "subject",
    ]);
  });

  test("a posted form is tidied", () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({
      ...good,
      subject: " Street\tlight \u0000 broken ",
      body: "one line of text\r\nanother\u0007 line",
      place: "",
      isAnonymous: "on",
    }))
      form.set(name, value);
    const submission = parseWithZod(form, { schema: Complaint });
    expect(submission.status === "success" && submission.value).toMatchObject({
      subject: "Street light broken",
      body: "one line of text\nanother line",
      isAnonymous: true,
    });
    expect(submission.status === "success" && submission.value.place).toBeUndefined();
  });
});
