// Due clocks on a real database: fired when due, once, in order, and one broken case holds up no other.
import { afterAll, beforeEach, expect, test } from "vitest";
import { days, fileComplaint, hours, move } from "#app/testing/cases.ts";
import { testDatabase } from "#app/testing/database.ts";
import { fireDueClocks } from "./clocks.server.ts";

const database = await testDatabase();
afterAll(database.close);

// Clocks of earlier tests must not fire in this one.
beforeEach(async () => {
  await database.pool.query("update case_clock set status = 'stopped' where status = 'running'");
});

async function expired(caseId: string): Promise<{ clock: string; at: Date }[]> {
  const { rows } = await database.pool.query<{ clock: string; at: Date }>(
    `select payload->>'clock' as clock, at from case_event where case_id = $1 and type = 'clock.expired' order by seq`,
    [caseId],
  );
  return rows;
}

test("a clock fires when it is due and not before, and raises supervision", async () => {
  const id = await fileComplaint(database);
  expect(await fireDueClocks(database, new Date("2026-03-03T15:59:59.998Z"))).toBe(0);
  expect(await expired(id)).toEqual([]);
  expect(await fireDueClocks(database, new Date("2026-03-03T16:00:01Z"))).toBe(1);
  expect(await expired(id)).toEqual([{ clock: "triage", at: new Date("2026-03-03T15:59:59.999Z") }]);
  const found = await database.prisma.case.findUniqueOrThrow({
    where: { id },
    include: { clocks: true, tasks: true },
  });
  expect(found.isOverdue).toBe(true);
  expect(found.clocks.map(({ name, status }) => `${name} ${status}`).sort()).toEqual([
    "supervision running",
    "triage fired",
  ]);
  expect(
    found.tasks
      .filter(({ closedAt }) => closedAt === null)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["supervise", "triage"]);
});

test("two loops at once on many cases fire every clock exactly once", async () => {
  const ids = await Promise.all(Array.from({ length: 60 }, () => fileComplaint(database)));
  const now = new Date("2026-03-03T16:00:01Z");
  const moved = await Promise.all([1, 2, 3].map(() => fireDueClocks(database, now, 7)));
  expect(moved.reduce((sum, count) => sum + count, 0)).toBe(60);
  for (const id of ids) expect(await expired(id)).toHaveLength(1);
});

test("late ones are caught up in order, each at the instant it was due", async () => {
  const id = await fileComplaint(database);
  await move(database, id, ["dispatched", "accepted", "drafted", "approved"]);
  // Ten working days to rate from Monday; nobody does, and nobody looks for a month.
  await fireDueClocks(database, days(40));
  expect(await expired(id)).toEqual([{ clock: "verdict", at: new Date("2026-03-16T15:59:59.999Z") }]);
  const other = await fileComplaint(database, { at: days(40) });
  await move(database, other, ["dispatched"], days(40));
  await fireDueClocks(database, days(50));
  const fired = await expired(other);
  expect(fired.map(({ clock }) => clock).slice(0, 2)).toEqual(["accept", "supervision"]);
  expect(fired.map(({ at }) => at.getTime())).toEqual(
    fired.map(({ at }) => at.getTime()).toSorted((a, b) => a - b),
  );
});

test("a paused clock does not fire, however long it has been paused", async () => {
  const id = await fileComplaint(database);
  await move(database, id, ["dispatched", "accepted", "asked"]);
  // The citizen's own five working days are over: the answer's clock goes on with what was left of it.
  await fireDueClocks(database, days(7.7));
  expect(await expired(id)).toEqual([{ clock: "information", at: new Date("2026-03-09T15:59:59.999Z") }]);
  const answer = await database.prisma.caseClock.findFirstOrThrow({ where: { caseId: id, name: "answer" } });
  expect(answer).toMatchObject({ status: "running", pausedAt: null });
  // Unpaused it would have ended with the citizen's time, on the 9th.
  expect(answer.dueAt.getTime()).toBeGreaterThan(Date.parse("2026-03-13T00:00:00Z"));
});

test("a case with something wrong in it does not keep the others from firing", async () => {
  const broken = await fileComplaint(database);
  await database.pool.query(`update "case" set value = '"nowhere"' where id = $1`, [broken]);
  const sound = await fileComplaint(database, { at: hours(1) });
  const now = new Date("2026-03-03T16:00:01Z");
  await fireDueClocks(database, now, 1);
  await fireDueClocks(database, now, 1);
  expect(await expired(sound)).toHaveLength(1);
  await database.pool.query(`update case_clock set status = 'stopped' where case_id = $1`, [broken]);
});
