// Applying for a service on a real database: what is refused and why, one form one case, who sees it, and the whole way
// from the form to delivery and verdict.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import type { Actor } from "#app/domain/people/policy.ts";
import { sealKey } from "#app/testing/cases.ts";
import { testDatabase } from "#app/testing/database.ts";
import { addAgencies, addPerson } from "#app/testing/people.ts";
import {
  addOffices,
  addService,
  CITY_OFFICE_ID,
  COUNTY,
  fileRequest,
  guide,
  moveRequest,
  OFFICE_ID,
  PROVINCE_OFFICE_ID,
  requestForm,
} from "#app/testing/requests.ts";
import { unseal } from "#app/platform/seal.server.ts";
import { actOnCase } from "./act-on-case.server.ts";
import { caseForCitizen, caseForDesk } from "./case.query.server.ts";
import { citizenAct } from "./citizen-act.server.ts";
import { deskQueue } from "./desk-queue.query.server.ts";
import { readIdentity } from "./read-identity.server.ts";
import { loadCases } from "./load-cases.server.ts";
import { openFollowUp } from "./open-follow-up.server.ts";
import { submitRequest } from "./submit-request.server.ts";

const database = await testDatabase();
afterAll(database.close);

/** 10:00 on a Monday in Shanghai. */
const NOW = new Date("2026-03-02T02:00:00Z");
const at = { now: NOW };
const nobody: Actor = { kind: "anonymous", memberships: [], trackedCaseIds: [] };
const SHOP = "33-029-01-0001-01";

type Person = Extract<Actor, { kind: "person" }>;
let people: Record<"applicant" | "stranger" | "clerk" | "supervisor" | "cityClerk" | "foreign", Person>;

beforeAll(async () => {
  await addAgencies(database, CENTRE_AGENCY_ID);
  await addOffices(database);
  const elsewhere = (code: string, divisionCode: string, promisedDays?: number) =>
    addService(database, {
      code,
      adoptions: [{ divisionCode, ...(promisedDays !== undefined && { promisedDays }) }],
    });
  await addService(database, { code: SHOP });
  await elsewhere("33-029-01-0002-01", "330100", 4);
  await elsewhere("33-029-01-0003-01", "330000");
  await elsewhere("33-029-01-0004-01", "330200");
  await addService(database, { code: "33-029-01-0005-01", fulfilment: "payment" });
  await addService(database, { code: "33-029-01-0006-01", guide: { handlingForms: ["counter"] } });
  await addService(database, { code: "33-029-01-0007-01", promisedDays: 0, statutoryDays: null });
  const staff = (agencyId: string, role: "clerk" | "supervisor") => addPerson(database, [{ agencyId, role }]);
  people = {
    applicant: await addPerson(database),
    stranger: await addPerson(database),
    clerk: await staff(OFFICE_ID, "clerk"),
    supervisor: await staff(OFFICE_ID, "supervisor"),
    cityClerk: await staff(CITY_OFFICE_ID, "clerk"),
    foreign: await staff("330200-aic", "clerk"),
  };
});

async function contextOf(caseId: string): Promise<Record<string, unknown>> {
  return (await loadCases(database.pool, [caseId])).get(caseId)?.row.context as Record<string, unknown>;
}

test("the same form twice is one case with the same secret; other words under the same key are refused", async () => {
  const form = requestForm(SHOP);
  const first = await submitRequest(database, form, { actor: nobody, ...at });
  const [again, twin] = await Promise.all([
    submitRequest(database, form, { actor: nobody, ...at }),
    submitRequest(database, form, { actor: nobody, ...at }),
  ]);
  expect(again).toEqual({ ...first, isNew: false });
  expect(twin).toEqual(again);
  await expect(
    submitRequest(database, { ...form, statement: "Something else." }, { actor: nobody, ...at }),
  ).rejects.toMatchObject({ code: "conflict", reason: "alreadySubmitted" });
});

describe("what is refused, and why", () => {
  test.each([
    [{ divisionCode: "339999" }, "divisionUnknown"],
    [{ serviceCode: "33-999-01-0001-01" }, "serviceUnknown"],
    [{ serviceCode: "33-029-01-0005-01" }, "notARequest"],
    [{ serviceCode: "33-029-01-0004-01" }, "notOfferedHere"],
    [{ serviceCode: "33-029-01-0006-01" }, "notOnline"],
    [{ delivery: "kiosk" }, "deliveryUnavailable"],
    [{ ready: [] }, "materialsMissing"],
    [{ ready: ["0", "9"] }, "materialUnknown"],
  ])("%j: %s", async (changes, reason) => {
    const before = await database.prisma.case.count();
    await expect(
      submitRequest(database, requestForm(SHOP, changes), { actor: nobody, ...at }),
    ).rejects.toMatchObject({ code: "invalid", reason });
    expect(await database.prisma.case.count()).toBe(before);
  });

  test("a division that is no more", async () => {
    await database.prisma.division.update({
      where: { code: "330200" },
      data: { validTo: new Date("2020-01-01") },
    });
    const form = requestForm("33-029-01-0003-01", { divisionCode: "330200" });
    await expect(submitRequest(database, form, { actor: nobody, ...at })).rejects.toMatchObject({
      reason: "divisionUnknown",
    });
    await database.prisma.division.update({ where: { code: "330200" }, data: { validTo: null } });
  });
});

describe("the terms are the guide's", () => {
  test("of the division's own office", async () => {
    const context = await contextOf(await fileRequest(database, SHOP));
    expect(context).toMatchObject({
      agencyId: OFFICE_ID,
      accountableAgencyId: OFFICE_ID,
      superiorAgencyId: CITY_OFFICE_ID,
      // The county lies in the city that has rules of its own.
      ruleSet: "request-3301-2026",
      divisionCode: COUNTY,
      terms: {
        catalogCode: SHOP,
        officeDivisionCode: COUNTY,
        caseType: "promised",
        promisedDays: 10,
        statutoryDays: 20,
        specialSteps: guide.specialProcedures,
        hasFee: false,
        delivery: "post",
      },
    });
  });

  test("of the city's where the county has none, with what it promises otherwise", async () => {
    const context = await contextOf(await fileRequest(database, "33-029-01-0002-01"));
    expect(context).toMatchObject({
      agencyId: CITY_OFFICE_ID,
      superiorAgencyId: PROVINCE_OFFICE_ID,
      terms: { officeDivisionCode: "330100", promisedDays: 4 },
    });
  });

  test("of the province's at last, which the centre supervises", async () => {
    const context = await contextOf(await fileRequest(database, "33-029-01-0003-01"));
    expect(context).toMatchObject({ agencyId: PROVINCE_OFFICE_ID, superiorAgencyId: CENTRE_AGENCY_ID });
  });

  test("what is promised for the same day is decided on the spot", async () => {
    const id = await fileRequest(database, "33-029-01-0007-01");
    expect(await contextOf(id)).toMatchObject({ terms: { caseType: "onTheSpot", statutoryDays: null } });
  });

  test("a later change of the guide does not touch a case", async () => {
    const code = "33-029-01-0008-01";
    const typeId = await addService(database, { code });
    const id = await fileRequest(database, code);
    await database.prisma.serviceTypeVersion.updateMany({ where: { typeId }, data: { promisedDays: 1 } });
    expect(await contextOf(id)).toMatchObject({ terms: { promisedDays: 10 } });
    expect(await contextOf(await fileRequest(database, code))).toMatchObject({ terms: { promisedDays: 1 } });
  });
});

test("who applies is sealed, and stands nowhere in what the office's pages are given", async () => {
  const form = requestForm(SHOP, { email: "marked.applicant@example.org" });
  const { caseId, number } = await submitRequest(database, form, { actor: people.applicant, ...at });
  const stored = await database.prisma.complainant.findUniqueOrThrow({ where: { caseId } });
  expect(JSON.parse(unseal(sealKey(), caseId, stored.sealed))).toEqual({
    name: "Marked Applicant",
    phone: "13900000000",
    email: "marked.applicant@example.org",
    idKind: "identityCard",
    idNumber: "11010519491231002X",
  });
  const queue = await deskQueue(database, { memberships: people.clerk.memberships, now: NOW });
  const shown = JSON.stringify([queue, await caseForDesk(database, people.clerk, { number, ...at })]);
  for (const secret of ["Marked", "marked.applicant", "13900000000", "1101051949", people.applicant.userId])
    expect(shown).not.toContain(secret);
});

test("the office that decides may ask whose application it is, for a purpose; no other office may", async () => {
  const { number } = await submitRequest(database, requestForm(SHOP), { actor: people.applicant, ...at });
  for (const actor of [people.clerk, people.supervisor])
    expect(await readIdentity(database, actor, { number, purpose: "Making out the licence" })).toMatchObject({
      name: "Marked Applicant",
      idNumber: "11010519491231002X",
    });
  expect((await caseForDesk(database, people.clerk, { number, ...at })).identity).toBe("sealed");
  await expect(readIdentity(database, people.clerk, { number, purpose: " " })).rejects.toMatchObject({
    reason: "purposeMissing",
  });
  for (const actor of [people.cityClerk, people.foreign, people.stranger, people.applicant])
    await expect(readIdentity(database, actor, { number, purpose: "curious" })).rejects.toMatchObject({
      code: "forbidden",
    });
});

test("the office that decides has it at its desk; nobody else sees it", async () => {
  const { number } = await submitRequest(database, requestForm(SHOP), { actor: people.applicant, ...at });
  const queue = await deskQueue(database, { memberships: people.clerk.memberships, now: NOW });
  expect(queue.items).toContainEqual(expect.objectContaining({ number, task: "accept" }));
  expect((await caseForDesk(database, people.clerk, { number, ...at })).allowed.sort()).toEqual([
    "request.accepted",
    "request.notAccepted",
    "request.supplementAsked",
  ]);
  for (const actor of [people.cityClerk, people.foreign, people.stranger])
    await expect(caseForDesk(database, actor, { number, ...at })).rejects.toMatchObject({
      code: "forbidden",
    });
  const others = await deskQueue(database, { memberships: people.cityClerk.memberships, now: NOW });
  expect(others.items.map((item) => item.number)).not.toContain(number);
  for (const actor of [nobody, people.stranger])
    await expect(caseForCitizen(database, actor, { number, ...at })).rejects.toMatchObject({
      code: "notFound",
    });
});

test("from the form to delivery and verdict", async () => {
  const { caseId, number } = await submitRequest(database, requestForm(SHOP), {
    actor: people.applicant,
    ...at,
  });
  const version = async () =>
    (await database.prisma.case.findUniqueOrThrow({ where: { number } })).rowVersion;
  const desk = async (actor: Actor, type: string, payload: object = {}) =>
    actOnCase(database, actor, { number, type, payload, expectedVersion: await version(), ...at });
  const applicant = async (type: string, payload: object) =>
    citizenAct(database, people.applicant, {
      number,
      type,
      payload,
      expectedVersion: await version(),
      ...at,
    });

  await desk(people.clerk, "request.supplementAsked", { question: "The lease of the shop" });
  const asked = await caseForCitizen(database, people.applicant, { number, ...at });
  expect(asked).toMatchObject({
    state: "awaitingSupplement",
    question: { text: "The lease of the shop" },
    service: { code: SHOP },
  });
  await applicant("request.supplemented", { text: "The lease, two pages" });
  await desk(people.clerk, "request.accepted");
  await desk(people.clerk, "request.stepBegun", { step: "inspection", instruction: "Tomorrow at nine" });
  await desk(people.clerk, "request.stepConcluded", { text: "As stated" });
  await desk(people.clerk, "request.decisionDrafted", { outcome: "granted", text: "You may open" });
  // The drafter is no second pair of eyes, and a draft is nobody else's.
  await expect(desk(people.clerk, "request.decisionApproved")).rejects.toMatchObject({ code: "forbidden" });
  expect(JSON.stringify(await caseForCitizen(database, people.applicant, { number, ...at }))).not.toContain(
    "You may open",
  );
  await desk(people.supervisor, "request.decisionApproved");
  await expect(applicant("request.withdrawn", {})).rejects.toMatchObject({ code: "forbidden" });
  await desk(people.clerk, "request.resultIssued", { reference: "Licence 0001" });
  await desk(people.clerk, "request.delivered", { reference: "Parcel 1" });
  const done = await caseForCitizen(database, people.applicant, { number, ...at });
  expect(done.answers.map(({ text, outcome }) => [text, outcome])).toEqual([["You may open", "granted"]]);
  expect(done).toMatchObject({ state: "concluded", allowed: ["request.rated"] });
  await applicant("request.rated", { rating: 1 });
  const row = await database.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
  expect(row).toMatchObject({ state: "closed", outcome: "granted", rating: 1, accountableAgencyId: null });
  // A poor verdict is looked into by a case of its own.
  const jobs = await database.pool.query<{ payload: unknown }>(
    `select j.payload from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = 'open-follow-up'`,
  );
  expect(jobs.rows.map(({ payload }) => payload)).toContainEqual(
    expect.objectContaining({ caseId, workflow: "serviceReview", about: "rating" }),
  );
  const followUp = { caseId, seq: row.rowVersion, workflow: "serviceReview" };
  const review = await openFollowUp(database, followUp, { now: NOW, sealKey: sealKey() });
  expect(review.isNew).toBe(true);
  expect(await contextOf(review.caseId)).toMatchObject({
    agencyId: OFFICE_ID,
    superiorAgencyId: CITY_OFFICE_ID,
  });
});

test("a refusal reaches the applicant with its remedy", async () => {
  const id = await fileRequest(database, SHOP);
  await moveRequest(database, id, ["accepted", "refusing", "approved"]);
  const { number } = await database.prisma.case.findUniqueOrThrow({ where: { id } });
  const tracking: Actor = { ...nobody, trackedCaseIds: [id] };
  const seen = await caseForCitizen(database, tracking, { number, ...at });
  expect(seen.answers).toMatchObject([
    { outcome: "refused", text: "No kitchen", remedy: "Ask for a review within 60 days" },
  ]);
});
