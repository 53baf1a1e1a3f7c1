// The use cases around the engine: filing, tracking, acting, and what each side's pages are given.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fireDueClocks } from "#app/background/clocks.server.ts";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import type { Actor } from "#app/domain/people/policy.ts";
import { days, LEAD_AGENCY_ID, sealKey } from "#app/testing/cases.ts";
import { testDatabase } from "#app/testing/database.ts";
import { addAgencies, addPerson } from "#app/testing/people.ts";
import { actOnCase } from "./act-on-case.server.ts";
import { caseForCitizen, caseForDesk } from "./case.query.server.ts";
import { citizenAct } from "./citizen-act.server.ts";
import { Complaint } from "./complaint.schema.ts";
import { deskQueue } from "./desk-queue.query.server.ts";
import { casesOfCitizen } from "./my-cases.query.server.ts";
import { readIdentity } from "./read-identity.server.ts";
import { submitComplaint } from "./submit-complaint.server.ts";
import { trackCase } from "./track-case.server.ts";

const database = await testDatabase();
afterAll(database.close);

/** 10:00 on a Monday in Shanghai. */
const NOW = new Date("2026-03-02T02:00:00Z");
const nobody: Actor = { kind: "anonymous", memberships: [], trackedCaseIds: [] };
const marked = { name: "Marked Person", email: "marked.person@example.org", phone: "13900000000" };

let people: Record<
  "citizen" | "stranger" | "intake" | "clerk" | "clerk2" | "supervisor" | "foreign",
  Extract<Actor, { kind: "person" }>
>;

beforeAll(async () => {
  await addAgencies(database, CENTRE_AGENCY_ID, LEAD_AGENCY_ID, "330200-aic");
  await database.prisma.department.create({
    data: {
      id: "aic",
      code: "029",
      nameZh: "工商",
      shortZh: "工商",
      nameEn: "Commerce",
      themeNatural: "",
      themeLegal: "",
    },
  });
  await database.prisma.agency.updateMany({
    where: { id: { endsWith: "-aic" } },
    data: { departmentId: "aic" },
  });
  const staff = (agencyId: string, role: "intake" | "clerk" | "supervisor") =>
    addPerson(database, [{ agencyId, role }]);
  people = {
    citizen: await addPerson(database),
    stranger: await addPerson(database),
    intake: await staff(CENTRE_AGENCY_ID, "intake"),
    clerk: await staff(LEAD_AGENCY_ID, "clerk"),
    clerk2: await staff(LEAD_AGENCY_ID, "clerk"),
    supervisor: await staff(LEAD_AGENCY_ID, "supervisor"),
    foreign: await staff("330200-aic", "clerk"),
  };
});

function form(changes: object = {}): Complaint {
  return Complaint.parse({
    subject: "Loud building site",
    body: "Machines run all night long.",
    divisionCode: "330100",
    language: "en",
    idempotencyKey: randomUUID(),
    ...marked,
    ...changes,
  });
}

async function file(actor: Actor = people.citizen, changes: object = {}) {
  return submitComplaint(database, form(changes), { actor, now: NOW });
}

const at = { now: NOW };
async function version(number: string): Promise<number> {
  return (await database.prisma.case.findUniqueOrThrow({ where: { number } })).rowVersion;
}
async function desk(actor: Actor, number: string, type: string, payload: object = {}): Promise<void> {
  await actOnCase(database, actor, { number, type, payload, expectedVersion: await version(number), ...at });
}
const dispatched = { leadAgencyId: LEAD_AGENCY_ID };

test("the same form twice is one case with the same secret; other words under the same key are refused", async () => {
  const complaint = form();
  const first = await submitComplaint(database, complaint, { actor: nobody, now: NOW });
  const again = await submitComplaint(database, complaint, { actor: nobody, now: days(1, NOW) });
  expect(again).toEqual({ ...first, isNew: false });
  expect(first.isNew).toBe(true);
  await expect(
    submitComplaint(
      database,
      { ...complaint, body: "Something else altogether." },
      { actor: nobody, now: NOW },
    ),
  ).rejects.toMatchObject({ code: "conflict", reason: "alreadySubmitted" });
});

test.each([
  [{ divisionCode: "339999" }, "divisionUnknown"],
  [{ aboutAgencyId: "339999-aic" }, "agencyUnknown"],
  [{ serviceCode: "33-999-01-0001-01" }, "serviceUnknown"],
])("what is not there is refused: %j", async (changes, reason) => {
  await expect(file(nobody, changes)).rejects.toMatchObject({ code: "invalid", reason });
});

test("who wants it kept from the office it is about is asked for, and the case says so", async () => {
  const { caseId } = await file(people.citizen, { isConfidential: true, aboutAgencyId: LEAD_AGENCY_ID });
  const { context, citizenId } = await database.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
  expect(context).toMatchObject({ privacy: "confidential", aboutAgencyId: LEAD_AGENCY_ID });
  expect(citizenId).toBe(people.citizen.userId);
});

test("nobody is said to have joined who has not", async () => {
  const { number } = await file();
  const joined = desk(people.intake, number, "complaint.joined", { caseId: randomUUID() });
  await expect(joined).rejects.toMatchObject({ code: "invalid", reason: "joinedOnlyByMerging" });
});

test("who steps aside cannot open the case any more, a colleague can", async () => {
  const { number } = await file();
  await desk(people.intake, number, "complaint.dispatched", dispatched);
  await desk(people.clerk, number, "complaint.recusalDeclared");
  await expect(caseForDesk(database, people.clerk, { number, ...at })).rejects.toMatchObject({
    code: "forbidden",
    reason: "recused",
  });
  await expect(desk(people.clerk, number, "complaint.accepted")).rejects.toMatchObject({ reason: "recused" });
  await desk(people.clerk2, number, "complaint.accepted");
});

test("an anonymous complaint keeps neither account nor identity", async () => {
  const { caseId, number } = await file(people.citizen, { isAnonymous: true });
  const found = await database.prisma.case.findUniqueOrThrow({
    where: { number },
    include: { complainant: true, events: true },
  });
  expect(found.citizenId).toBeNull();
  expect(found.complainant).toBeNull();
  expect(found.events[0]?.actor).toEqual({ kind: "citizen" });
  expect((await caseForDesk(database, people.intake, { number, ...at })).identity).toBe("anonymous");
  expect(await readIdentity(database, people.intake, { number, purpose: "call back" })).toBeUndefined();
  expect(caseId).toBe(found.id);
});

test("number and secret open the case however they are typed; wrong ones all get the same answer", async () => {
  const { caseId, number, secret } = await file();
  const typed = {
    number: ` ${number.toLowerCase().replaceAll("-", " ")}`,
    secret: secret.toLowerCase().replaceAll("-", ""),
  };
  expect(await trackCase(database, typed)).toEqual({ caseId, number });
  const answers = await Promise.all(
    [
      { number, secret: "0000-0000-0000" },
      { number: "C26-0000-0000", secret },
      { number: "nonsense", secret },
      { number: "", secret: "" },
    ].map((wrong) => trackCase(database, wrong).catch((error: unknown) => error)),
  );
  for (const answer of answers) expect(answer).toMatchObject({ code: "notFound", reason: "caseUnknown" });
  const kept = await database.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
  expect(JSON.stringify(kept)).not.toContain(secret);
});

test("from filing to rating: who may act, what each sees", async () => {
  const { caseId, number, secret } = await file();
  const tracking: Actor = {
    ...nobody,
    trackedCaseIds: [(await trackCase(database, { number, secret })).caseId],
  };

  expect((await caseForDesk(database, people.intake, { number, ...at })).allowed).toEqual(
    expect.arrayContaining(["complaint.dispatched", "complaint.refusedAtIntake"]),
  );
  await desk(people.intake, number, "complaint.dispatched", { ...dispatched, instruction: "quietly please" });
  await desk(people.clerk, number, "complaint.accepted");
  await desk(people.clerk, number, "complaint.informationAsked", { question: "Which house?" });

  const asked = await caseForCitizen(database, tracking, { number, ...at });
  expect(asked).toMatchObject({
    state: "awaitingCitizen",
    question: { text: "Which house?" },
    allowed: ["complaint.informationGiven", "complaint.withdrawn"],
    accountableAgencyId: LEAD_AGENCY_ID,
    // The citizen's own time: three working days in Hangzhou.
    dueAt: new Date("2026-03-05T15:59:59.999Z"),
    answerDueAt: null,
  });
  expect(asked.names[LEAD_AGENCY_ID]).toEqual({
    zh: `机构${LEAD_AGENCY_ID}`,
    en: `Agency ${LEAD_AGENCY_ID}`,
  });
  expect(asked.clocks.map(({ name, status }) => `${name} ${status}`)).toEqual([
    "accept stopped",
    "answer paused",
    "information running",
    "returning stopped",
    "triage stopped",
  ]);
  const running = asked.clocks.find(({ status }) => status === "running");
  expect(running?.article.en).toContain("article");
  expect(running?.explanation?.days.filter(({ ordinal }) => ordinal !== null)).toHaveLength(3);

  await citizenAct(database, tracking, {
    number,
    type: "complaint.informationGiven",
    payload: { text: "Number seven" },
    expectedVersion: asked.rowVersion,
    ...at,
  });
  await desk(people.clerk, number, "complaint.answerDrafted", { outcome: "solved", text: "Secret draft" });
  const reviewed = await caseForDesk(database, people.supervisor, { number, ...at });
  expect(reviewed.draft?.text).toBe("Secret draft");
  expect(reviewed.people[people.clerk.userId]).toBe("Test");
  const meanwhile = await caseForCitizen(database, people.citizen, { number, ...at });
  expect(JSON.stringify(meanwhile)).not.toMatch(/Secret draft|quietly please/);

  // The drafter is no second pair of eyes.
  await expect(desk(people.clerk, number, "complaint.answerApproved")).rejects.toMatchObject({
    code: "forbidden",
  });
  await desk(people.supervisor, number, "complaint.answerApproved");
  const answered = await caseForCitizen(database, people.citizen, { number, ...at });
  expect(answered.answers.map(({ text, outcome }) => [text, outcome])).toEqual([["Secret draft", "solved"]]);
  await citizenAct(database, people.citizen, {
    number,
    type: "complaint.rated",
    payload: { rating: 5 },
    expectedVersion: answered.rowVersion,
    ...at,
  });
  expect(await casesOfCitizen(database, people.citizen.userId)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ number, state: "closed", rating: 5, outcome: "solved" }),
    ]),
  );
  expect(caseId).toBe(answered.id);
});

test("nobody else sees the case, and to the public it is not even there", async () => {
  const { number } = await file();
  for (const actor of [nobody, people.stranger, people.foreign])
    await expect(caseForCitizen(database, actor, { number, ...at })).rejects.toMatchObject({
      code: "notFound",
    });
  for (const actor of [people.stranger, people.foreign, people.clerk])
    await expect(caseForDesk(database, actor, { number, ...at })).rejects.toMatchObject({
      code: "forbidden",
    });
  await expect(caseForDesk(database, nobody, { number, ...at })).rejects.toMatchObject({
    code: "signInNeeded",
  });
  for (const actor of [nobody, people.stranger])
    await expect(
      citizenAct(database, actor, {
        number,
        type: "complaint.withdrawn",
        payload: {},
        expectedVersion: 1,
        ...at,
      }),
    ).rejects.toMatchObject({ code: "notFound" });
  await expect(
    caseForCitizen(database, people.citizen, { number: "C26-0000-0000", ...at }),
  ).rejects.toMatchObject({
    code: "notFound",
  });
});

test("the second of two clerks is told that the case has moved on, not that it is not theirs", async () => {
  const { number } = await file();
  await desk(people.intake, number, "complaint.dispatched", dispatched);
  const act = { number, type: "complaint.accepted", payload: {}, expectedVersion: 2, ...at };
  await actOnCase(database, people.clerk, act);
  await expect(actOnCase(database, people.clerk2, act)).rejects.toMatchObject({
    code: "conflict",
    reason: "caseMovedOn",
  });
});

test("a case goes to offices that exist only, and never to the centre", async () => {
  const { number } = await file();
  for (const leadAgencyId of ["330300-aic", CENTRE_AGENCY_ID])
    await expect(desk(people.intake, number, "complaint.dispatched", { leadAgencyId })).rejects.toMatchObject(
      {
        code: "invalid",
        reason: "agencyUnknown",
      },
    );
  await expect(desk(people.intake, number, "complaint.eaten")).rejects.toMatchObject({
    reason: "eventUnknown",
  });
  await expect(
    desk(people.intake, number, "complaint.dispatched", { ...dispatched, extra: 1 }),
  ).rejects.toMatchObject({
    reason: "payloadInvalid",
  });
});

test("who is behind a case: the centre alone, for a purpose", async () => {
  const { number } = await file();
  await desk(people.intake, number, "complaint.dispatched", dispatched);
  expect(await readIdentity(database, people.intake, { number, purpose: "call back" })).toEqual(marked);
  await expect(readIdentity(database, people.intake, { number, purpose: "  " })).rejects.toMatchObject({
    reason: "purposeMissing",
  });
  for (const actor of [people.clerk, people.supervisor, people.stranger, people.citizen])
    await expect(readIdentity(database, actor, { number, purpose: "curious" })).rejects.toMatchObject({
      code: "forbidden",
    });
  expect((await caseForDesk(database, people.clerk, { number, ...at })).identity).toBe("notYours");
  expect((await caseForDesk(database, people.intake, { number, ...at })).identity).toBe("sealed");
});

test("nothing that an agency's pages are given holds the citizen's identity or account", async () => {
  const { number } = await file();
  await desk(people.intake, number, "complaint.dispatched", dispatched);
  const queue = await deskQueue(database, { memberships: people.clerk.memberships, now: NOW });
  const shown = JSON.stringify([queue, await caseForDesk(database, people.clerk, { number, ...at })]);
  for (const secret of [
    marked.name,
    marked.email,
    marked.phone,
    people.citizen.userId,
    sealKey(),
    "secretHash",
  ])
    expect(shown).not.toContain(secret);
});

test("the queue: mine only, overdue first, then by due date; counts and pages", async () => {
  const fresh = await addPerson(database, [{ agencyId: "330200-aic", role: "clerk" }]);
  const order: string[] = [];
  for (const [index, day] of [3, 0, 1].entries()) {
    const { number } = await submitComplaint(database, form(), { actor: nobody, now: days(day, NOW) });
    await actOnCase(database, people.intake, {
      number,
      type: "complaint.dispatched",
      payload: { leadAgencyId: "330200-aic" },
      expectedVersion: 1,
      now: days(day, NOW),
    });
    order[index] = number;
  }
  const now = days(3, NOW);
  await fireDueClocks(database, now);
  const queue = await deskQueue(database, { memberships: fresh.memberships, now });
  const [late, oldest, newer] = [order[0], order[1], order[2]];
  expect(queue.items.map(({ number }) => number)).toEqual([oldest, newer, late]);
  expect(queue.items.map(({ isOverdue, task }) => [isOverdue, task])).toEqual([
    [true, "accept"],
    [true, "accept"],
    [false, "accept"],
  ]);
  expect(queue).toMatchObject({
    total: 3,
    page: 1,
    pageCount: 1,
    byTask: [{ workflow: "complaint", task: "accept", count: 3 }],
  });
  expect(queue.counts).toMatchObject({ tasks: 3, overdue: 2, waiting: 0 });
  const overdue = await deskQueue(database, {
    memberships: fresh.memberships,
    now,
    page: 9,
    filter: { view: "overdue", task: "accept" },
  });
  expect(overdue).toMatchObject({ total: 2, page: 1 });
  // A task of the same agency for another role is not theirs.
  const supervisors = await deskQueue(database, {
    memberships: [{ agencyId: "330200-aic", role: "supervisor" }],
    now,
  });
  expect(supervisors.items.every(({ task }) => task === "supervise")).toBe(true);
  expect((await deskQueue(database, { memberships: [], now })).total).toBe(0);
});

test("what waits for the citizen is in the view of waiting cases", async () => {
  const { number } = await file();
  await desk(people.intake, number, "complaint.dispatched", dispatched);
  await desk(people.clerk, number, "complaint.accepted");
  await desk(people.clerk, number, "complaint.informationAsked", { question: "Which house?" });
  const queue = await deskQueue(database, {
    memberships: people.clerk.memberships,
    now: NOW,
    filter: { view: "waiting" },
  });
  expect(queue.items).toContainEqual(
    expect.objectContaining({ number, state: "awaitingCitizen", task: null, isPaused: true }),
  );
  expect(queue.items.every(({ task }) => task === null)).toBe(true);
  expect(queue.counts.waiting).toBe(queue.total);
});

test("a citizen's own cases: those that wait for them first, never somebody else's", async () => {
  const own = await addPerson(database);
  const { number: old } = await file(own);
  await submitComplaint(database, form(), { actor: own, now: days(1, NOW) });
  await desk(people.intake, old, "complaint.dispatched", dispatched);
  await desk(people.clerk, old, "complaint.accepted");
  await desk(people.clerk, old, "complaint.informationAsked", { question: "Which house?" });
  const cases = await casesOfCitizen(database, own.userId);
  expect(cases.map(({ number, turn }) => [number === old, turn])).toEqual([
    [true, "citizen"],
    [false, "agency"],
  ]);
  expect(await casesOfCitizen(database, people.stranger.userId)).toEqual([]);
});
