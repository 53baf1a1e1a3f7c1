// What an office does otherwise: changed by its own editors only, checked, recorded, never over somebody else's change.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/people/policy.ts";
import { testDatabase } from "#app/testing/database.ts";
import { addService } from "#app/testing/guides.ts";
import { addAgencies, addPerson } from "#app/testing/people.ts";
import { officeFormOf, officeTermsFrom } from "./guide-form.ts";
import { changeOfficeTerms, officeTerms } from "./office-terms.server.ts";

const database = await testDatabase();
afterAll(database.close);
const now = new Date("2026-03-01T02:00:00Z");
const code = "33-010-01-0001-01";
let editor: Actor, provincial: Actor, approver: Actor;

beforeAll(async () => {
  await addAgencies(database, "330000-hrs", "330100-hrs");
  const { id: typeId } = await addService(database, code);
  await database.prisma.division.updateMany({ data: { areaCode: "0571" } });
  await database.prisma.agency.updateMany({
    data: {
      consultPhone: "0571-5550-1",
      complaintPhone: "0571-5551-1",
      addressZh: "示例路",
      hoursZh: "周一",
    },
  });
  const adoption = {
    typeId,
    divisionCode: "330100",
    agencyId: "330100-hrs",
    validFrom: new Date("2026-01-01"),
  };
  await database.prisma.adoption.create({ data: adoption });
  [editor, provincial, approver] = await Promise.all([
    addPerson(database, [{ agencyId: "330100-hrs", role: "editor" }]),
    addPerson(database, [{ agencyId: "330000-hrs", role: "editor" }]),
    addPerson(database, [{ agencyId: "330100-hrs", role: "approver" }]),
  ]);
});

const seen = async () => (await officeTerms(database, editor, code, "330100")).seen;
async function change(terms: object, given: { actor?: Actor; seen?: string; reason?: string } = {}) {
  const command = { code, divisionCode: "330100", actor: editor, reason: "窗口调整", now };
  return await changeOfficeTerms(database, { ...command, seen: await seen(), ...given, terms });
}

const terms = { window: { zh: "7号窗口", en: "Counter 7" }, promisedDays: 5, consultPhone: "0571-5552-7" };

test("what its editor says holds, comes back through the form, and is recorded with the reason", async () => {
  expect(await change(terms)).toEqual([]);
  const stored = await officeTerms(database, editor, code, "330100");
  expect(stored.terms).toEqual(terms);
  expect(officeTermsFrom(officeFormOf(stored.terms))).toEqual({ terms, errors: {} });
  const act = await database.prisma.operatorAct.findFirstOrThrow({ where: { kind: "editAdoption" } });
  expect(act).toMatchObject({ reason: "窗口调整", subject: { before: null, after: terms } });
});

test.each([
  ["officeWithinPromise", "office", { promisedDays: 11 }],
  ["phonesDiffer", "office", { consultPhone: "0571-5551-1" }],
  ["phonesHaveAreaCode", "office", { complaintPhone: "5551-1" }],
  ["complete", "office.window", { window: { zh: "", en: "Counter 7" } }],
  ["inForm", "office.consultWeb", { consultWeb: "javascript:alert(1)" }],
])("%s is found, and nothing is written", async (rule, path, wrong) => {
  const before = await seen();
  expect(await change(wrong)).toEqual([expect.objectContaining({ rule, path })]);
  expect(await seen()).toBe(before);
});

test("nobody writes over what they have not seen, or without a reason, or for another office", async () => {
  const stale = await seen();
  await change({ ...terms, promisedDays: 4 });
  await expect(change(terms, { seen: stale })).rejects.toMatchObject({
    code: "conflict",
    reason: "guideMovedOn",
  });
  await expect(change(terms, { reason: " " })).rejects.toMatchObject({ reason: "reasonMissing" });
  await expect(change(terms, { actor: provincial })).rejects.toMatchObject({ reason: "foreignGuide" });
  await expect(change(terms, { actor: approver })).rejects.toMatchObject({ reason: "roleMissing" });
  await expect(officeTerms(database, editor, code, "330106")).rejects.toMatchObject({ code: "notFound" });
});

test("everything left empty is as everywhere", async () => {
  await change({});
  const { overrides } = await database.prisma.adoption.findFirstOrThrow({
    where: { divisionCode: "330100" },
  });
  expect(overrides).toBeNull();
});
