// The form of an application as it comes from a browser without scripts: what it becomes, and which error each mistake is.
import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { JointRequest, ServiceRequest } from "./request.schema.ts";

const right = {
  serviceCode: "33-029-01-0001-01",
  divisionCode: "330102",
  name: " 林  小满 ",
  phone: "139-0000 0000",
  idKind: "identityCard",
  idNumber: "11010519491231002x",
  statement: "开一家面馆\r\n在文三路",
  delivery: "post",
  language: "zh",
  idempotencyKey: "0b3e2f0a-6a0f-4b5e-9d38-1f2a3b4c5d6e",
};

function parse(changes: Record<string, string | readonly string[]> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...right, ...changes }))
    for (const each of [value].flat()) form.append(name, each);
  return parseWithZod(form, { schema: ServiceRequest });
}

test("texts are tidied; boxes that are ticked are a list, none is an empty one", () => {
  const submission = parse({ ready: ["0", "2"] });
  expect(submission.status).toBe("success");
  expect(submission.status === "success" && submission.value).toMatchObject({
    name: "林 小满",
    phone: "13900000000",
    idNumber: "11010519491231002X",
    statement: "开一家面馆\n在文三路",
    ready: ["0", "2"],
  });
  const none = parse();
  expect(none.status === "success" && none.value.ready).toEqual([]);
  const one = parse({ ready: "1" });
  expect(one.status === "success" && one.value.ready).toEqual(["1"]);
});

test.each([
  [{ name: "" }, { name: ["nameMissing"] }],
  [{ phone: "" }, { email: ["contactMissing"] }],
  [{ phone: "12" }, { phone: ["phoneInvalid"] }],
  [{ email: "nobody" }, { email: ["emailInvalid"] }],
  [{ idKind: "" }, { idKind: ["idKindMissing"] }],
  [{ idNumber: "" }, { idNumber: ["idNumberMissing"] }],
  [{ idNumber: "110105194912310021" }, { idNumber: ["idNumberInvalid"] }],
  [{ idKind: "passport", idNumber: "E12-34" }, { idNumber: ["idNumberInvalid"] }],
  [{ idKind: "creditCode", idNumber: "91330100MA27XL0Q2I" }, { idNumber: ["idNumberInvalid"] }],
  [{ statement: "面馆" }, { statement: ["statementTooShort"] }],
  [{ divisionCode: "" }, { divisionCode: ["divisionMissing"] }],
  [{ serviceCode: "../x" }, { serviceCode: ["serviceUnknown"] }],
  [{ delivery: "pigeon" }, { delivery: ["deliveryMissing"] }],
  [{ ready: "first" }, { "ready[0]": ["readyInvalid"] }],
  [{ idempotencyKey: "1" }, { idempotencyKey: ["formExpired"] }],
])("%j: %j", (changes, errors) => {
  const submission = parse(changes);
  expect("error" in submission && submission.error).toEqual(errors);
});

test.each([
  ["passport", "E12345678"],
  ["travelPermit", "H12345678"],
  ["creditCode", "91330100MA27XL0Q2A"],
])("%s %s", (idKind, idNumber) => {
  expect(parse({ idKind, idNumber }).status).toBe("success");
});

test("a bundle is asked for by its id, its papers by service and place", () => {
  const { serviceCode, ...shared } = right;
  const joint = JointRequest.safeParse({
    ...shared,
    bundleId: "openRestaurant",
    ready: [`${serviceCode}.0`],
  });
  expect(joint.success).toBe(true);
});
