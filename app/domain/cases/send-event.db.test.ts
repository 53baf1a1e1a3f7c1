// What acting on a case adds to what was sent: who stands above an office, who is a colleague, mergers that move two cases.
import { afterAll, beforeAll, expect, test } from "vitest";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import { superiorOf } from "#app/domain/agencies/superior.server.ts";
import { colleagues } from "#app/domain/people/colleagues.query.server.ts";
import type { Actor } from "#app/domain/people/policy.ts";
import { FILED_AT, fileComplaint, LEAD_AGENCY_ID, SUPERIOR_AGENCY_ID } from "#app/testing/cases.ts";
import { testDatabase } from "#app/testing/database.ts";
import { addAgencies, addPerson } from "#app/testing/people.ts";
import { actOnCase } from "./act-on-case.server.ts";
import { caseForCitizen, caseForDesk } from "./case.query.server.ts";
import { deskQueue } from "./desk-queue.query.server.ts";
import { fillInAct } from "./fill-in-act.server.ts";
import { readAct } from "./act-form.ts";

const database = await testDatabase();
afterAll(database.close);

type Person = Extract<Actor, { kind: "person" }>;
const HELPER = "330100-hous";
const now = FILED_AT;
let people: Record<"intake" | "clerk" | "supervisor" | "foreign" | "helper", Person>;

beforeAll(async () => {
  await addAgencies(database, CENTRE_AGENCY_ID, LEAD_AGENCY_ID, SUPERIOR_AGENCY_ID, HELPER, "330200-aic");
  await database.prisma.department.createMany({
    data: ["aic", "hous"].map((id) => ({
      id,
      code: id,
      nameZh: id,
      shortZh: id,
      nameEn: id,
      themeNatural: "",
      themeLegal: "",
    })),
  });
  for (const id of ["aic", "hous"])
    await database.prisma.agency.updateMany({
      where: { id: { endsWith: `-${id}` } },
      data: { departmentId: id },
    });
  await database.prisma.agency.update({
    where: { id: LEAD_AGENCY_ID },
    data: { parentId: SUPERIOR_AGENCY_ID },
  });
  const staff = (agencyId: string, role: "intake" | "clerk" | "supervisor") =>
    addPerson(database, [{ agencyId, role }]);
  people = {
    intake: await staff(CENTRE_AGENCY_ID, "intake"),
    clerk: await staff(LEAD_AGENCY_ID, "clerk"),
    supervisor: await staff(LEAD_AGENCY_ID, "supervisor"),
    foreign: await staff("330200-aic", "clerk"),
    helper: await staff(HELPER, "clerk"),
  };
});

async function file(): Promise<{ id: string; number: string }> {
  const id = await fileComplaint(database);
  const { number } = await database.prisma.case.findUniqueOrThrow({ where: { id } });
  return { id, number };
}

async function act(actor: Person, number: string, type: string, payload: object = {}): Promise<void> {
  const { rowVersion } = await database.prisma.case.findUniqueOrThrow({ where: { number } });
  await actOnCase(database, actor, {
    number,
    type: `complaint.${type}`,
    payload,
    expectedVersion: rowVersion,
    now,
  });
}

const contextOf = async (number: string) =>
  (await database.prisma.case.findUniqueOrThrow({ where: { number } })).context as Record<string, unknown>;

test("who stands above an office: its parent, at the top the centre", async () => {
  expect(await superiorOf(database, LEAD_AGENCY_ID)).toBe(SUPERIOR_AGENCY_ID);
  expect(await superiorOf(database, SUPERIOR_AGENCY_ID)).toBe(CENTRE_AGENCY_ID);
  expect(await superiorOf(database, "339900-none")).toBeUndefined();
});

test("the superior is filled in, whatever the sender says", async () => {
  const { number } = await file();
  await act(people.intake, number, "dispatched", {
    leadAgencyId: LEAD_AGENCY_ID,
    superiorAgencyId: "330200-aic",
  });
  expect(await contextOf(number)).toMatchObject({ superiorAgencyId: SUPERIOR_AGENCY_ID });
});

test("a posted form is completed before it is judged; what is not there is said by field", async () => {
  const { number, id } = await file();
  const filled = async (type: string, fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const wrong = await fillInAct(database, people.intake, { workflow: "complaint", type }, form);
    return { wrong, read: readAct("complaint", type, form) };
  };
  expect(
    await filled("complaint.dispatched", { leadAgencyId: LEAD_AGENCY_ID, superiorAgencyId: "330200-aic" }),
  ).toEqual({
    wrong: {},
    read: { ok: true, payload: { leadAgencyId: LEAD_AGENCY_ID, superiorAgencyId: SUPERIOR_AGENCY_ID } },
  });
  // Without an office nobody stands above it, whatever was posted.
  expect((await filled("complaint.dispatched", { superiorAgencyId: "330200-aic" })).read).toMatchObject({
    errors: { superiorAgencyId: [{ key: "missing" }] },
  });
  expect((await filled("complaint.dispatched", { leadAgencyId: "339900-none" })).wrong).toEqual({
    leadAgencyId: "agencyUnknown",
  });
  expect(await filled("complaint.merged", { intoCaseId: ` ${number.toLowerCase()} ` })).toEqual({
    wrong: {},
    read: { ok: true, payload: { intoCaseId: id } },
  });
  expect((await filled("complaint.merged", { intoCaseId: "C26-0000-0000" })).wrong).toEqual({
    intoCaseId: "caseUnknown",
  });
});

test("offices that help must exist; a part of theirs is a lane with its own date", async () => {
  const { number } = await file();
  const dispatched = { leadAgencyId: LEAD_AGENCY_ID, coHandlerIds: [HELPER] };
  await expect(
    act(people.intake, number, "dispatched", { ...dispatched, coHandlerIds: ["330900-hous"] }),
  ).rejects.toMatchObject({ code: "invalid", reason: "agencyUnknown" });
  await expect(
    act(people.intake, number, "dispatched", { ...dispatched, coHandlerIds: [LEAD_AGENCY_ID] }),
  ).rejects.toMatchObject({ code: "invalid", reason: "coHandlerTwice" });
  await act(people.intake, number, "dispatched", dispatched);
  await act(people.clerk, number, "accepted");
  const view = await caseForDesk(database, people.helper, { number, now });
  expect(view.lanes.map(({ holder }) => holder)).toEqual([
    { kind: "agency", agencyId: CENTRE_AGENCY_ID },
    { kind: "agency", agencyId: LEAD_AGENCY_ID },
  ]);
  expect(view.sideLanes).toMatchObject([
    { holder: { kind: "agency", agencyId: HELPER }, isNow: true, isLate: false },
  ]);
  expect(view.sideLanes[0]?.dueAt?.getTime()).toBeLessThan(view.answerDueAt?.getTime() ?? 0);
  // The task of one of several is known in the queue by its own name.
  const queue = await deskQueue(database, { memberships: people.helper.memberships, now });
  const item = queue.items.find((each) => each.number === number);
  expect(item?.task).not.toContain("#");
  // Each row has the date of its own office's part, and so has the case's head.
  const part = view.sideLanes[0]?.dueAt;
  expect(item?.dueAt).toEqual(part);
  expect(view.dueFirstAt).toEqual(part);
  const leads = await deskQueue(database, { memberships: people.clerk.memberships, now });
  expect(leads.items.find((each) => each.number === number)?.dueAt).toEqual(view.answerDueAt);
  const seenByLead = await caseForDesk(database, people.clerk, { number, now });
  expect(seenByLead.dueFirstAt).toEqual(view.answerDueAt);
  await act(people.helper, number, "contributed", { text: "No permit." });
  expect((await caseForDesk(database, people.clerk, { number, now })).sideLanes).toMatchObject([
    { isNow: false, dueAt: null },
  ]);
});

test("in the queue of those who have nothing to do, a case says for whom it waits", async () => {
  const { number } = await file();
  await act(people.intake, number, "dispatched", { leadAgencyId: LEAD_AGENCY_ID });
  await act(people.clerk, number, "accepted");
  const waiting = async (actor: Person) => {
    const filter = { view: "waiting" as const };
    const queue = await deskQueue(database, { memberships: actor.memberships, now, filter });
    return queue.items.find((each) => each.number === number);
  };
  expect((await waiting(people.supervisor))?.waitsFor).toEqual([
    { zh: `机构${LEAD_AGENCY_ID}`, en: `Agency ${LEAD_AGENCY_ID}` },
  ]);
  expect(await waiting(people.clerk)).toBeUndefined();
  await act(people.clerk, number, "informationAsked", { question: "Where?" });
  expect(await waiting(people.clerk)).toMatchObject({ turn: "citizen", waitsFor: [] });
});

test("a merger moves both cases; the one merged into must be fit for it", async () => {
  const [main, twin, late] = [await file(), await file(), await file()];
  const merge = (number: string, intoCaseId: string) => act(people.intake, number, "merged", { intoCaseId });
  await expect(merge(twin.number, twin.id)).rejects.toMatchObject({ reason: "mergeIntoItself" });
  await expect(merge(twin.number, "00000000-0000-4000-8000-000000000000")).rejects.toMatchObject({
    reason: "mergeTargetUnfit",
  });
  await merge(twin.number, main.id);
  const shown = await caseForDesk(database, people.intake, { number: twin.number, now });
  expect(shown).toMatchObject({ mergedInto: main.number, outcome: "merged", turn: "nobody" });
  const both = await caseForDesk(database, people.intake, { number: main.number, now });
  expect(both.merged).toEqual([twin.number]);
  expect(both.entries.map(({ type }) => type)).toContain("complaint.joined");
  // Whoever joined reads the answer, and nothing else of a case that is not theirs.
  const joined: Actor = { kind: "anonymous", memberships: [], trackedCaseIds: [twin.id] };
  await act(people.intake, main.number, "dispatched", { leadAgencyId: LEAD_AGENCY_ID, instruction: "both" });
  await act(people.clerk, main.number, "accepted");
  await act(people.clerk, main.number, "answerDrafted", { outcome: "solved", text: "The draft." });
  const seen = () => caseForCitizen(database, joined, { number: twin.number, now });
  expect((await seen()).answers).toEqual([]);
  await act(people.supervisor, main.number, "answerApproved");
  expect((await seen()).answers.map(({ text }) => text)).toEqual(["The draft."]);
  expect((await seen()).entries.map(({ type }) => type)).toEqual(["complaint.submitted", "complaint.merged"]);
  await expect(caseForCitizen(database, joined, { number: main.number, now })).rejects.toMatchObject({
    code: "notFound",
  });
  // Into one that is merged itself nothing goes.
  await expect(merge(late.number, twin.id)).rejects.toMatchObject({ reason: "mergeTargetUnfit" });
  expect((await caseForDesk(database, people.intake, { number: late.number, now })).entries).toHaveLength(1);
});

test("colleagues are those who handle cases in the office now", async () => {
  const gone = await addPerson(database, [{ agencyId: LEAD_AGENCY_ID, role: "clerk" }]);
  await database.prisma.membership.updateMany({
    where: { userId: gone.userId },
    data: { endedAt: new Date(now.getTime() - 1) },
  });
  await addPerson(database, [{ agencyId: LEAD_AGENCY_ID, role: "editor" }]);
  const found = await colleagues(database, [LEAD_AGENCY_ID], now);
  expect(found.map(({ id }) => id).toSorted()).toEqual(
    [people.clerk.userId, people.supervisor.userId].toSorted(),
  );
});
