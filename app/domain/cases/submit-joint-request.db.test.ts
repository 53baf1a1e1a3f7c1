// Applying for a bundle on a real database: who leads and who is asked, what is refused and why, who sees it, and the whole
// way from the form to the joint decision and its delivery.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { randomUUID } from "node:crypto";
import { bundleOf } from "#app/domain/catalogue/bundles.ts";
import type { Actor } from "#app/domain/people/policy.ts";
import { testDatabase } from "#app/testing/database.ts";
import { addPerson } from "#app/testing/people.ts";
import { addOffices, addService, CITY_OFFICE_ID, COUNTY, OFFICE_ID } from "#app/testing/requests.ts";
import { actOnCase } from "./act-on-case.server.ts";
import { caseForCitizen, caseForDesk } from "./case.query.server.ts";
import { citizenAct } from "./citizen-act.server.ts";
import { deskQueue } from "./desk-queue.query.server.ts";
import { loadCases } from "./load-cases.server.ts";
import { JointRequest } from "./request.schema.ts";
import { submitJointRequest } from "./submit-joint-request.server.ts";

const database = await testDatabase();
afterAll(database.close);

/** 10:00 on a Monday in Shanghai. */
const NOW = new Date("2026-03-02T02:00:00Z");
const at = { now: NOW };
const nobody: Actor = { kind: "anonymous", memberships: [], trackedCaseIds: [] };
const [LICENCE, CATERING, HYGIENE = ""] = bundleOf("openRestaurant")?.serviceCodes ?? ["", ""];
const FOOD_ID = `${COUNTY}-fda`;
/** The county has no such office: the city's does it. */
const HEALTH_ID = "330100-hea";

type Person = Extract<Actor, { kind: "person" }>;
let people: Record<"applicant" | "clerk" | "supervisor" | "food" | "health" | "city", Person>;

beforeAll(async () => {
  for (const department of ["aic", "fda", "hea"]) await addOffices(database, department);
  await addService(database, { code: LICENCE, promisedDays: 4 });
  await addService(database, {
    code: CATERING,
    departmentId: "fda",
    promisedDays: 7,
    guide: {
      fees: [
        {
          name: { zh: "工本费", en: "Cost" },
          standard: { zh: "10元", en: "10 yuan" },
          basis: { zh: "目录", en: "Schedule" },
          isWaivable: false,
        },
      ],
    },
  });
  await addService(database, {
    code: HYGIENE,
    departmentId: "hea",
    promisedDays: 17,
    adoptions: [{ divisionCode: "330100" }],
  });
  const staff = (agencyId: string, role: "clerk" | "supervisor") => addPerson(database, [{ agencyId, role }]);
  people = {
    applicant: await addPerson(database),
    clerk: await staff(OFFICE_ID, "clerk"),
    supervisor: await staff(OFFICE_ID, "supervisor"),
    food: await staff(FOOD_ID, "clerk"),
    health: await staff(HEALTH_ID, "clerk"),
    city: await staff(CITY_OFFICE_ID, "clerk"),
  };
});

const everyPaper = [LICENCE, CATERING, HYGIENE].map((code) => `${code}.0`);

function form(changes: object = {}): JointRequest {
  return JointRequest.parse({
    bundleId: "openRestaurant",
    divisionCode: COUNTY,
    name: "Marked Applicant",
    phone: "13900000000",
    idKind: "passport",
    idNumber: "E12345678",
    statement: "We open a noodle shop.",
    ready: everyPaper,
    delivery: "post",
    language: "en",
    idempotencyKey: randomUUID(),
    ...changes,
  });
}

async function file(changes: object = {}) {
  return submitJointRequest(database, form(changes), { actor: people.applicant, ...at });
}

test("the first service's office leads, the others are asked, each in the time of its guide", async () => {
  const { caseId } = await file();
  const loaded = (await loadCases(database.pool, [caseId])).get(caseId);
  expect(loaded?.row.context).toMatchObject({
    leadAgencyId: OFFICE_ID,
    accountableAgencyId: OFFICE_ID,
    superiorAgencyId: CITY_OFFICE_ID,
    terms: {
      bundleId: "openRestaurant",
      leadCodes: [LICENCE],
      departments: [
        { agencyId: FOOD_ID, catalogCodes: [CATERING], days: 7 },
        { agencyId: HEALTH_ID, catalogCodes: [HYGIENE], days: 17 },
      ],
      decisionDays: 21,
      hasFee: true,
      delivery: "post",
    },
  });
  const [event] = await database.prisma.caseEvent.findMany({ where: { caseId } });
  // What all three ask for is handed in once.
  expect(event?.payload).toMatchObject({ ready: ["Application form"], toFollow: ["Lease"] });
});

test("the same form twice is one case; other words under the same key are refused", async () => {
  const sent = form();
  const first = await submitJointRequest(database, sent, { actor: nobody, ...at });
  const again = await submitJointRequest(database, sent, { actor: nobody, ...at });
  expect(again).toEqual({ ...first, isNew: false });
  await expect(
    submitJointRequest(database, { ...sent, statement: "Something else." }, { actor: nobody, ...at }),
  ).rejects.toMatchObject({ code: "conflict", reason: "alreadySubmitted" });
});

describe("what is refused, and why", () => {
  test.each([
    [{ bundleId: "nothing" }, "bundleUnknown"],
    // Not in this small catalogue.
    [{ bundleId: "retirement" }, "serviceUnknown"],
    [{ divisionCode: "330200" }, "notOfferedHere"],
    [{ divisionCode: "339999" }, "divisionUnknown"],
    [{ delivery: "kiosk" }, "deliveryUnavailable"],
    [{ ready: everyPaper.slice(1) }, "materialsMissing"],
    [{ ready: [...everyPaper, "33-999-01-0001-01.0"] }, "materialUnknown"],
    [{ ready: [...everyPaper, `${LICENCE}.9`] }, "materialUnknown"],
  ])("%j: %s", async (changes, reason) => {
    const before = await database.prisma.case.count();
    await expect(file(changes)).rejects.toMatchObject({ code: "invalid", reason });
    expect(await database.prisma.case.count()).toBe(before);
  });
});

test("a department sees it when it is asked, and acts for itself only", async () => {
  const { number } = await file();
  const tasksOf = async ({ memberships }: Person) =>
    (await deskQueue(database, { memberships, now: NOW })).items
      .filter((item) => item.number === number)
      .map(({ task }) => task);
  expect(await tasksOf(people.clerk)).toEqual(["accept"]);
  expect(await tasksOf(people.food)).toEqual([]);
  await expect(caseForDesk(database, people.food, { number, ...at })).rejects.toMatchObject({
    code: "forbidden",
  });
  await actOnCase(database, people.clerk, {
    number,
    type: "jointRequest.accepted",
    payload: {},
    expectedVersion: 1,
    ...at,
  });
  expect((await caseForDesk(database, people.food, { number, ...at })).allowed).toEqual([
    "jointRequest.opinionGiven",
  ]);
  expect(await tasksOf(people.food)).toHaveLength(1);
  expect(await tasksOf(people.health)).toHaveLength(1);
  await expect(caseForDesk(database, people.city, { number, ...at })).rejects.toMatchObject({
    code: "forbidden",
  });
});

test("from the form to a decision in part, its delivery and the verdict", async () => {
  const { caseId, number } = await file();
  const version = async () =>
    (await database.prisma.case.findUniqueOrThrow({ where: { number } })).rowVersion;
  const desk = async (actor: Actor, event: string, payload: object = {}) =>
    actOnCase(database, actor, {
      number,
      type: `jointRequest.${event}`,
      payload,
      expectedVersion: await version(),
      ...at,
    });
  await desk(people.clerk, "accepted");
  await desk(people.health, "opinionGiven", { opinion: "object", text: "No hand basin", rule: "Article 9" });
  // Once is enough.
  await expect(desk(people.health, "opinionGiven", { opinion: "agree" })).rejects.toMatchObject({
    code: "forbidden",
  });
  await desk(people.food, "opinionGiven", { opinion: "agreeWithConditions", text: "With an extractor hood" });
  // What a department says is not the applicant's before it is decided.
  expect(JSON.stringify(await caseForCitizen(database, people.applicant, { number, ...at }))).not.toMatch(
    /hand basin|extractor/,
  );
  await expect(
    desk(people.clerk, "decisionDrafted", { outcome: "granted", text: "All of it" }),
  ).rejects.toMatchObject({ reason: "objectionOverruled" });
  await desk(people.clerk, "decisionDrafted", {
    outcome: "partlyGranted",
    text: "The shop may open, without the hygiene licence",
    refusedParts: [HYGIENE],
    remedy: "Ask for a review within 60 days",
  });
  await expect(desk(people.clerk, "decisionApproved")).rejects.toMatchObject({ code: "forbidden" });
  await desk(people.supervisor, "decisionApproved");
  await desk(people.clerk, "feeReceived", { reference: "P 1" });
  await desk(people.clerk, "resultIssued", { reference: "Licence 0001" });
  await desk(people.clerk, "delivered", { reference: "Parcel 1" });
  const done = await caseForCitizen(database, people.applicant, { number, ...at });
  expect(done.answers).toMatchObject([
    { outcome: "partlyGranted", remedy: "Ask for a review within 60 days" },
  ]);
  await citizenAct(database, people.applicant, {
    number,
    type: "jointRequest.rated",
    payload: { rating: 4 },
    expectedVersion: done.rowVersion,
    ...at,
  });
  expect(await database.prisma.case.findUniqueOrThrow({ where: { id: caseId } })).toMatchObject({
    state: "closed",
    outcome: "partlyGranted",
    rating: 4,
  });
});
