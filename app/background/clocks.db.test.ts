// Due clocks on a real database: fired when due, once, in order, and one broken case holds up no other.
import pg from "pg";
import { afterAll, beforeEach, expect, test } from "vitest";
import { applyEvent } from "#app/domain/cases/apply-event.server.ts";
import { openCases } from "#app/domain/cases/open-cases.server.ts";
import { days, fileComplaint, hours, move, opening, stepOf } from "#app/testing/cases.ts";
import { openOffice } from "#app/testing/chaos/offices.ts";
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
  // Ten working days to rate from Monday; nobody does, nobody calls back, and nobody looks for a month.
  await fireDueClocks(database, days(40));
  const missed = await expired(id);
  expect(missed.at(0)).toEqual({ clock: "callBack", at: new Date("2026-03-04T15:59:59.999Z") });
  expect(missed.at(-1)).toEqual({ clock: "verdict", at: new Date("2026-03-16T15:59:59.999Z") });
  const other = await fileComplaint(database, { at: days(40) });
  await move(database, other, ["dispatched"], days(40));
  await fireDueClocks(database, days(50));
  const fired = await expired(other);
  expect(fired.map(({ clock }) => clock).slice(0, 3)).toEqual(["accept", "returning", "supervision"]);
  expect(fired.map(({ at }) => at.getTime())).toEqual(
    fired.map(({ at }) => at.getTime()).toSorted((a, b) => a - b),
  );
});

test("a paused clock does not fire, however long it has been paused", async () => {
  const id = await fileComplaint(database);
  await move(database, id, ["dispatched", "accepted", "asked"]);
  // The citizen's own three working days are over: the answer's clock goes on with what was left of it.
  await fireDueClocks(database, days(7.7));
  expect(await expired(id)).toEqual([{ clock: "information", at: new Date("2026-03-05T15:59:59.999Z") }]);
  const answer = await database.prisma.caseClock.findFirstOrThrow({ where: { caseId: id, name: "answer" } });
  expect(answer).toMatchObject({ status: "running", pausedAt: null });
  // Unpaused it would have ended on the 9th.
  expect(answer.dueAt).toEqual(new Date("2026-03-12T15:59:59.999Z"));
});

const now = new Date("2026-03-03T16:00:01Z");
const incidents = async (caseId: string) =>
  (
    await database.pool.query<{ clock: string; why: string; isOpen: boolean }>(
      `select subject as clock, detail->>'why' as why, resolved_at is null as "isOpen" from engine_incident
        where kind = 'clockStuck' and case_id = $1 order by at`,
      [caseId],
    )
  ).rows;
const resolve = (caseId: string) =>
  database.pool.query(
    "update engine_incident set resolved_at = $2, resolved_by = 'operator-1' where case_id = $1 and resolved_at is null",
    [caseId, now],
  );

test("a clock that cannot be fired is an incident, holds up no other, and fires once that is mended", async () => {
  const broken = await fileComplaint(database);
  await database.asOwner(`update "case" set value = '"nowhere"' where id = $1`, [broken]);
  const sound = await fileComplaint(database, { at: hours(1) });
  expect(await fireDueClocks(database, now, 1)).toBe(1);
  expect(await fireDueClocks(database, now, 1)).toBe(0);
  expect(await expired(sound)).toHaveLength(1);
  expect(await incidents(broken)).toEqual([
    { clock: "triage", why: expect.stringContaining("nowhere") as string, isOpen: true },
  ]);

  // Resolved without being mended it is met again.
  await resolve(broken);
  await fireDueClocks(database, now);
  expect((await incidents(broken)).map(({ isOpen }) => isOpen)).toEqual([false, true]);

  await database.asOwner(`update "case" set value = '"inTriage"' where id = $1`, [broken]);
  expect(await fireDueClocks(database, now)).toBe(0);
  await resolve(broken);
  expect(await fireDueClocks(database, now)).toBe(1);
  expect(await expired(broken)).toHaveLength(1);
  expect(await incidents(broken)).toHaveLength(2);
});

test("what the database will not hold is an incident of that case alone, and tried again when the case has moved on", async () => {
  const [one, spoilt, two] = [
    await fileComplaint(database),
    await fileComplaint(database),
    await fileComplaint(database),
  ];
  // The place of its next event is taken.
  await database.asOwner(
    `insert into case_event select case_id, 2, type, payload, actor, at, from_state, to_state, workflow_version, prev_hash, hash
       from case_event where case_id = $1 and seq = 1`,
    [spoilt],
  );
  expect(await fireDueClocks(database, now)).toBe(2);
  for (const id of [one, two]) expect(await expired(id)).toHaveLength(1);
  expect(await incidents(spoilt)).toEqual([
    { clock: "triage", why: expect.stringContaining("case_event_pkey") as string, isOpen: true },
  ]);
  expect(await fireDueClocks(database, now)).toBe(0);
  // As an act of somebody leaves it: at the version that comes after.
  await database.asOwner(`update "case" set row_version = 2 where id = $1`, [spoilt]);
  expect(await fireDueClocks(database, now)).toBe(1);
  expect(await expired(spoilt)).toHaveLength(1);
});

test("a case that somebody is working on is left to the next look, and the others fire meanwhile", async () => {
  const [held, free] = [await fileComplaint(database), await fileComplaint(database)];
  const other = new pg.Client({ connectionString: database.url });
  await other.connect();
  await other.query("begin");
  await other.query(`select 1 from "case" where id = $1 for no key update`, [held]);
  expect(await fireDueClocks(database, now)).toBe(1);
  expect([await expired(held), await expired(free)].map(({ length }) => length)).toEqual([0, 1]);
  await other.query("commit");
  await other.end();
  expect(await fireDueClocks(database, now)).toBe(1);
});

test("whoever acts on a case while its clock is being fired acts on what it has become", async () => {
  const ids = await Promise.all(Array.from({ length: 40 }, () => fileComplaint(database)));
  const acts = ids.map((id) => applyEvent(database, stepOf(id, "dispatched", now)));
  await Promise.all([fireDueClocks(database, now, 5), fireDueClocks(database, now, 5), ...acts]);
  for (const id of ids) {
    const events = await database.prisma.caseEvent.findMany({
      where: { caseId: id },
      orderBy: { seq: "asc" },
    });
    expect(events.map(({ type }) => type)).toEqual([
      "complaint.submitted",
      "clock.expired",
      "complaint.dispatched",
    ]);
  }
});

test("two processes fire 2,000 due clocks, every one exactly once", async () => {
  await openCases(
    database,
    Array.from({ length: 2_000 }, () => opening()),
    { jobs: false },
  );
  const settings = { databaseUrl: database.url, connections: 2 };
  const offices = await Promise.all([openOffice(settings), openOffice(settings)]);
  const answers = await Promise.all(offices.map((office) => office.ask({ kind: "clocks", now, limit: 50 })));
  await Promise.all(offices.map((office) => office.kill()));
  const moved = answers.map((answer) => (answer.status === "fired" ? answer.moved : -1));
  expect(moved.reduce((sum, count) => sum + count, 0)).toBe(2_000);
  // Both have done their part.
  expect(Math.min(...moved)).toBeGreaterThan(0);
  const { rows } = await database.pool.query<{ cases: number; fired: number; events: number; last: number }>(
    `select count(distinct k.case_id)::int as cases, count(*)::int as fired,
            (select count(*)::int from case_event e
              where e.type = 'clock.expired' and e.payload->>'clock' = 'triage') as events,
            max(k.run)::int as last
       from case_clock k where k.name = 'triage' and k.status = 'fired' and k.ended_at >= $1`,
    [new Date("2026-03-03T15:59:59.999Z")],
  );
  expect(rows[0]?.fired).toBe(rows[0]?.events);
  expect(rows[0]?.fired).toBe(rows[0]?.cases);
  expect(rows[0]?.last).toBe(1);
  expect(rows[0]?.fired).toBeGreaterThanOrEqual(2_000);
}, 120_000);
