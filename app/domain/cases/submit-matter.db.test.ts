// Questions and suggestions by the same door as complaints: filed, moved on by the people whose turn it is, and read by
// their citizen, on a real database.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import type { Actor } from "#app/domain/people/policy.ts";
import { sealKey } from "#app/testing/cases.ts";
import { testDatabase } from "#app/testing/database.ts";
import { addAgencies, addPerson } from "#app/testing/people.ts";
import { addOffices, CITY_OFFICE_ID, PROVINCE_OFFICE_ID } from "#app/testing/requests.ts";
import { actOnCase } from "./act-on-case.server.ts";
import { caseForCitizen, caseForDesk } from "./case.query.server.ts";
import { citizenAct } from "./citizen-act.server.ts";
import { Complaint } from "./complaint.schema.ts";
import { type Filing, submitMatter } from "./submit-matter.server.ts";
import { trackCase } from "./track-case.server.ts";

const database = await testDatabase();
afterAll(database.close);

/** 10:00 on a Monday in Shanghai. */
const NOW = new Date("2026-03-02T02:00:00Z");
const nobody: Actor = { kind: "anonymous", memberships: [], trackedCaseIds: [] };

type Person = Extract<Actor, { kind: "person" }>;
let people: Record<"citizen" | "intake" | "clerk" | "supervisor", Person>;

beforeAll(async () => {
  await addAgencies(database, CENTRE_AGENCY_ID);
  await addOffices(database);
  const staff = (agencyId: string, role: "intake" | "clerk" | "supervisor") =>
    addPerson(database, [{ agencyId, role }]);
  people = {
    citizen: await addPerson(database),
    intake: await staff(CENTRE_AGENCY_ID, "intake"),
    clerk: await staff(CITY_OFFICE_ID, "clerk"),
    supervisor: await staff(CITY_OFFICE_ID, "supervisor"),
  };
});

function form(changes: object = {}): Complaint {
  return Complaint.parse({
    kind: "consultation",
    subject: "Opening a noodle shop",
    body: "Which papers do I have to bring?",
    divisionCode: "330100",
    name: "Marked Person",
    email: "marked.person@example.org",
    language: "en",
    idempotencyKey: randomUUID(),
    ...changes,
  });
}

const file = (workflow: Filing["workflow"], matter = form(), actor: Actor = people.citizen) =>
  submitMatter(database, { workflow, matter }, { actor, now: NOW, sealKey: sealKey() });

async function says(actor: Actor, number: string, type: string, payload: object = {}): Promise<void> {
  const { rowVersion } = await database.prisma.case.findUniqueOrThrow({ where: { number } });
  const act = { number, type, payload, expectedVersion: rowVersion, now: NOW };
  await (actor === people.citizen ? citizenAct : actOnCase)(database, actor, act);
}

test.each(["consultation", "suggestion"] as const)(
  "a %s is opened once, by the rules of its city",
  async (workflow) => {
    const matter = form();
    const first = await file(workflow, matter, nobody);
    expect(await file(workflow, matter, nobody)).toEqual({ ...first, isNew: false });
    const row = await database.prisma.case.findUniqueOrThrow({ where: { id: first.caseId } });
    expect(row).toMatchObject({ workflow, state: "inTriage", accountableAgencyId: CENTRE_AGENCY_ID });
    expect(row.context).toMatchObject({ ruleSet: `${workflow}-3301-2026` });
    expect(await trackCase(database, first)).toEqual({ caseId: first.caseId, number: first.number });
    // Other words under the same key are another matter.
    await expect(
      file(workflow, { ...matter, body: "Something else altogether" }, nobody),
    ).rejects.toMatchObject({
      reason: "alreadySubmitted",
    });
  },
);

test("asked, dispatched, drafted, checked by a second person, read, asked once more and answered at once", async () => {
  const { number } = await file("consultation");
  await says(people.intake, number, "consultation.dispatched", { leadAgencyId: CITY_OFFICE_ID });
  const { context } = await database.prisma.case.findUniqueOrThrow({ where: { number } });
  // Who stands above it is not the sender's to say.
  expect(context).toMatchObject({ leadAgencyId: CITY_OFFICE_ID, superiorAgencyId: PROVINCE_OFFICE_ID });
  await says(people.clerk, number, "consultation.answerDrafted", {
    text: "The lease and your identity card.",
  });
  const before = await caseForCitizen(database, people.citizen, { number, now: NOW });
  expect(JSON.stringify(before)).not.toContain("The lease and");
  await expect(says(people.clerk, number, "consultation.answerApproved")).rejects.toMatchObject({
    reason: "eventNotYours",
  });
  await says(people.supervisor, number, "consultation.answerApproved");
  const shown = await caseForCitizen(database, people.citizen, { number, now: NOW });
  expect(shown.state).toBe("answered");
  expect(JSON.stringify(shown.answers)).toContain("The lease and your identity card.");
  expect(shown.allowed).toEqual(expect.arrayContaining(["consultation.followUpAsked", "consultation.rated"]));
  await says(people.citizen, number, "consultation.followUpAsked", { question: "The original?" });
  const asked = await caseForDesk(database, people.clerk, { number, now: NOW });
  expect(asked.state).toBe("handling");
  expect(JSON.stringify(asked)).not.toMatch(/Marked Person|marked\.person/);
});

test("a suggestion is replied to with reasons, and rated", async () => {
  const { number } = await file("suggestion");
  await says(people.intake, number, "suggestion.dispatched", { leadAgencyId: CITY_OFFICE_ID });
  const reply = {
    outcome: "partlyAdopted",
    text: "One counter at first",
    reason: "There is no money for more",
  };
  await expect(
    says(people.clerk, number, "suggestion.replyDrafted", { outcome: "notAdopted", text: "No" }),
  ).rejects.toMatchObject({ reason: "payloadInvalid" });
  await says(people.clerk, number, "suggestion.replyDrafted", reply);
  await says(people.supervisor, number, "suggestion.replyApproved");
  await says(people.citizen, number, "suggestion.rated", { rating: 4 });
  const row = await database.prisma.case.findUniqueOrThrow({ where: { number } });
  expect(row).toMatchObject({
    state: "closed",
    outcome: "partlyAdopted",
    rating: 4,
    accountableAgencyId: null,
  });
  const shown = await caseForCitizen(database, people.citizen, { number, now: NOW });
  expect(JSON.stringify(shown.answers)).toContain("One counter at first");
});

test("withdrawn by its citizen, nobody else, and nothing goes on", async () => {
  const { number } = await file("suggestion");
  await expect(says(people.clerk, number, "suggestion.withdrawn")).rejects.toThrow();
  await says(people.citizen, number, "suggestion.withdrawn");
  const row = await database.prisma.case.findUniqueOrThrow({
    where: { number },
    include: { clocks: true, tasks: true },
  });
  expect(row).toMatchObject({ state: "withdrawn", outcome: "withdrawn", dueAt: null });
  expect(row.clocks.map(({ status }) => status)).toEqual(["stopped"]);
  expect(row.tasks.filter(({ closedAt }) => closedAt === null)).toEqual([]);
});
