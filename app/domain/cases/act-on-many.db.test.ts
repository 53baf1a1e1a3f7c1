// One act on many cases: each by itself, one refused keeps no other from being done, and nobody presses foreign cases.
import { afterAll, beforeAll, expect, test } from "vitest";
import { fireDueClocks } from "#app/background/clocks.server.ts";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import type { Actor } from "#app/domain/people/policy.ts";
import { days, fileComplaint, LEAD_AGENCY_ID } from "#app/testing/cases.ts";
import { testDatabase } from "#app/testing/database.ts";
import { addAgencies, addPerson } from "#app/testing/people.ts";
import { actOnMany } from "./act-on-many.server.ts";
import { actOnCase } from "./act-on-case.server.ts";
import { deskQueue, queueNumbers } from "./desk-queue.query.server.ts";

const database = await testDatabase();
afterAll(database.close);

/** The day after the time to accept has run out; two working days later it is escalated. */
const NOW = days(2);
const LATER = days(9);
let supervisor: Extract<Actor, { kind: "person" }>;
let foreign: Extract<Actor, { kind: "person" }>;
let intake: Extract<Actor, { kind: "person" }>;

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
  intake = await addPerson(database, [{ agencyId: CENTRE_AGENCY_ID, role: "intake" }]);
  supervisor = await addPerson(database, [{ agencyId: LEAD_AGENCY_ID, role: "supervisor" }]);
  foreign = await addPerson(database, [{ agencyId: "330200-aic", role: "supervisor" }]);
});

/** Overdue cases of that office, each with a task to press it. */
async function overdue(count: number, leadAgencyId: string): Promise<string[]> {
  const numbers = await Promise.all(
    Array.from({ length: count }, async () => {
      const id = await fileComplaint(database);
      const { number } = await database.prisma.case.findUniqueOrThrow({ where: { id } });
      await actOnCase(database, intake, {
        number,
        type: "complaint.dispatched",
        payload: { leadAgencyId },
        expectedVersion: 1,
        now: days(0),
      });
      return number;
    }),
  );
  await fireDueClocks(database, NOW);
  return numbers;
}

const press = {
  workflow: "complaint",
  type: "complaint.pressed",
  payload: { instruction: "Answer this week." },
  now: NOW,
};
const filter = { kind: "complaint", task: "supervise" };

test("all are pressed but those that are foreign, unknown, of another kind or pressed already; each is told why", async () => {
  const own = await overdue(5, LEAD_AGENCY_ID);
  const [theirs = ""] = await overdue(1, "330200-aic");
  const [already = "", ...rest] = own;
  await actOnMany(database, supervisor, { ...press, numbers: [already] });
  const { done, refused } = await actOnMany(database, supervisor, {
    ...press,
    numbers: [...own, theirs, "C26-0000-0000", own[1] ?? ""],
  });
  expect(done.toSorted()).toEqual(rest.toSorted());
  expect(refused.toSorted((a, b) => (a.number < b.number ? -1 : 1))).toEqual(
    [already, theirs, "C26-0000-0000"].toSorted().map((number) => ({ number, reason: "forbidden" })),
  );
  for (const number of rest) {
    const events = await database.prisma.caseEvent.findMany({
      where: { case: { number }, type: "complaint.pressed" },
    });
    expect(events.map(({ payload, actor }) => [payload, (actor as { userId: string }).userId])).toEqual([
      [press.payload, supervisor.userId],
    ]);
  }
  expect(
    await actOnMany(database, supervisor, { ...press, workflow: "notice", numbers: rest }),
  ).toMatchObject({
    done: [],
  });
});

test("at the desk nobody acts as the citizen, not even on a case of their own", async () => {
  const [number = ""] = await overdue(1, LEAD_AGENCY_ID);
  await database.prisma.case.update({ where: { number }, data: { citizenId: supervisor.userId } });
  const withdraw = { ...press, type: "complaint.withdrawn", payload: {}, numbers: [number] };
  expect(await actOnMany(database, supervisor, withdraw)).toEqual({
    done: [],
    refused: [{ number, reason: "forbidden" }],
  });
});

test("what does not fit the event is refused for each, and nothing is done", async () => {
  const numbers = await overdue(2, LEAD_AGENCY_ID);
  const { done, refused } = await actOnMany(database, supervisor, { ...press, payload: {}, numbers });
  expect(done).toEqual([]);
  expect(refused.map(({ reason }) => reason)).toEqual(["invalid", "invalid"]);
});

test("the whole list: the numbers of the filter in the queue's order, as many as are asked for", async () => {
  const queue = await deskQueue(database, { memberships: supervisor.memberships, now: NOW, filter });
  expect(queue.items.length).toBeGreaterThan(1);
  const reader = { memberships: supervisor.memberships, now: NOW, filter };
  expect(await queueNumbers(database, { ...reader, limit: 500 })).toEqual(
    queue.items.map(({ number }) => number),
  );
  expect(await queueNumbers(database, { ...reader, limit: 1 })).toEqual([queue.items[0]?.number]);
  expect(
    await queueNumbers(database, { ...reader, memberships: foreign.memberships, limit: 500 }),
  ).not.toEqual(expect.arrayContaining([queue.items[0]?.number]));
  // Nothing of another kind, and no task of another name.
  expect((await deskQueue(database, { ...reader, filter: { kind: "notice" } })).total).toBe(0);
  expect((await deskQueue(database, { ...reader, filter: { ...filter, task: "handle" } })).total).toBe(0);
});

test("a supervised case says how far supervision has gone", async () => {
  const [number = ""] = await overdue(1, LEAD_AGENCY_ID);
  const shown = async (now: Date) => {
    const queue = await deskQueue(database, {
      memberships: [...supervisor.memberships, { agencyId: CENTRE_AGENCY_ID, role: "supervisor" }],
      now,
      filter,
    });
    return queue.items.find((item) => item.number === number)?.supervision;
  };
  expect(await shown(NOW)).toBe("reminder");
  await fireDueClocks(database, LATER);
  // Its superior, for want of a body above in this test, is the centre.
  expect(await shown(LATER)).toBe("escalated");
});
