// The case engine on a real database: what one step writes, lost races, batches, and what is refused.
import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeEach, expect, test } from "vitest";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import {
  actors,
  days,
  FILED_AT,
  fileComplaint,
  hours,
  LEAD_AGENCY_ID,
  move,
  opening,
  stepOf,
  SUPERIOR_AGENCY_ID,
} from "#app/testing/cases.ts";
import { testDatabase } from "#app/testing/database.ts";
import { applyEvent, applyEvents } from "./apply-event.server.ts";
import { loadCases } from "./load-cases.server.ts";
import { openCase, openCases } from "./open-cases.server.ts";

const database = await testDatabase();
afterAll(database.close);

async function rows(text: string, ...values: unknown[]): Promise<Record<string, unknown>[]> {
  return (await database.pool.query<Record<string, unknown>>(text, values)).rows;
}
const caseRow = async (id: string) => (await rows(`select * from "case" where id = $1`, id))[0];
const eventTypes = async (id: string) =>
  (await rows("select type from case_event where case_id = $1 order by seq", id)).map(({ type }) => type);
const openTasks = (id: string) =>
  rows("select name, agency_id, role from case_task where case_id = $1 and closed_at is null", id);
const clocks = (id: string) =>
  rows("select name, status, due_at from case_clock where case_id = $1 order by started_at, name", id);
const jobs = async () =>
  (await rows("select j.payload from graphile_worker._private_jobs j order by j.id")).map(
    ({ payload }) => payload as { caseId: string; seq: number; template: string },
  );

beforeEach(async () => {
  await database.pool.query("delete from graphile_worker._private_jobs");
});

test("a step is one read and one statement that writes case, event, clocks, tasks and jobs", async () => {
  const id = await fileComplaint(database);
  await database.pool.query("delete from graphile_worker._private_jobs");
  const sent: string[] = [];
  const counted = new Proxy(database.pool, {
    get(pool, name) {
      const value: unknown = Reflect.get(pool, name, pool);
      if (typeof value !== "function") return value;
      return (...args: unknown[]) => {
        sent.push(`${String(name)} ${(args[0] as { name?: string } | undefined)?.name ?? ""}`);
        return (value as (...args: unknown[]) => unknown).apply(pool, args);
      };
    },
  });
  const outcome = await applyEvent({ ...database, pool: counted }, stepOf(id, "dispatched", hours(1)));
  expect(sent).toEqual(["query load-cases", "query case-steps"]);
  expect(outcome).toEqual({ status: "applied", caseId: id, seq: 2, state: "dispatched", isClosed: false });
  expect(await caseRow(id)).toMatchObject({
    state: "dispatched",
    value: "dispatched",
    row_version: 2,
    accountable_agency_id: LEAD_AGENCY_ID,
    updated_at: hours(1),
    // The end of the next working day in Shanghai.
    due_at: new Date("2026-03-03T15:59:59.999Z"),
    closed_at: null,
  });
  expect(await eventTypes(id)).toEqual(["complaint.submitted", "complaint.dispatched"]);
  expect(await openTasks(id)).toEqual([{ name: "accept", agency_id: LEAD_AGENCY_ID, role: "clerk" }]);
  expect((await clocks(id)).map(({ name, status }) => [name, status])).toEqual([
    ["triage", "stopped"],
    ["accept", "running"],
    ["answer", "running"],
    ["returning", "running"],
  ]);
  expect(await jobs()).toEqual([{ caseId: id, seq: 2, template: "complaintDispatched" }]);
});

test("opening writes the matter and the sealed identity too, and nothing of either into the history", async () => {
  const filed = opening({ identity: { name: "Marked Person", email: "marked@example.org" } });
  const { caseId } = await openCase(database, filed);
  const [matter] = await rows("select subject, body from case_matter where case_id = $1", caseId);
  expect(matter).toEqual({ subject: filed.matter.subject, body: filed.matter.body });
  const [complainant] = await rows("select sealed from complainant where case_id = $1", caseId);
  expect(Buffer.from(complainant?.["sealed"] as Buffer)).toEqual(Buffer.from(filed.sealed ?? []));
  const [history] = await rows(
    "select json_agg(e)::text as text from case_event e where case_id = $1",
    caseId,
  );
  expect(history?.["text"]).not.toMatch(/Marked|marked|Loud|Machines/);
  expect(history?.["text"]).toMatch(/"contentHash": ?"[0-9a-f]{64}"/);
  expect(await jobs()).toEqual([{ caseId, seq: 1, template: "complaintReceived" }]);
});

test("an anonymous case has no complainant", async () => {
  const id = await fileComplaint(database);
  expect(await rows("select 1 from complainant where case_id = $1", id)).toEqual([]);
});

test("of two clerks acting on what both saw, one wins and the other is told", async () => {
  const id = await fileComplaint(database);
  await move(database, id, ["dispatched"]);
  const results = await Promise.allSettled([
    applyEvent(database, stepOf(id, "accepted", hours(3), { expectedVersion: 2 })),
    applyEvent(
      database,
      stepOf(id, "accepted", hours(3), {
        expectedVersion: 2,
        actor: { ...actors.clerk, userId: "clerk-2" },
      }),
    ),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const lost = results.find((result) => result.status === "rejected");
  expect(lost?.reason).toMatchObject({ code: "conflict", reason: "caseMovedOn" });
  expect(await eventTypes(id)).toEqual(["complaint.submitted", "complaint.dispatched", "complaint.accepted"]);
  expect(await caseRow(id)).toMatchObject({ row_version: 3 });
});

test("a lost race without a named version is taken anew on what the case has become", async () => {
  const id = await fileComplaint(database);
  await move(database, id, ["dispatched", "accepted"]);
  const asked = await Promise.all(
    Array.from({ length: 8 }, () =>
      applyEvents(database, [stepOf(id, "asked", hours(4))]).then(([outcome]) => outcome?.status),
    ),
  );
  expect(asked.filter((status) => status === "applied")).toHaveLength(1);
  expect(asked.filter((status) => status === "refused")).toHaveLength(7);
  expect(await caseRow(id)).toMatchObject({ state: "awaitingCitizen", row_version: 4 });
});

test("a statement whose guard fails writes nothing at all, jobs included", async () => {
  const id = await fileComplaint(database);
  await database.pool.query("delete from graphile_worker._private_jobs");
  // Another process is in the middle of a step on the same row.
  const other = new pg.Client({ connectionString: database.url });
  await other.connect();
  await other.query("begin");
  await other.query(`update "case" set row_version = row_version + 1 where id = $1`, [id]);
  const step = applyEvents(database, [stepOf(id, "dispatched", hours(1), { expectedVersion: 1 })]);
  await waitForLock();
  await other.query("commit");
  await other.end();
  expect(await step).toEqual([{ status: "conflict", caseId: id }]);
  expect(await eventTypes(id)).toEqual(["complaint.submitted"]);
  expect(await openTasks(id)).toEqual([{ name: "triage", agency_id: "330000-hotline", role: "intake" }]);
  expect((await clocks(id)).map(({ status }) => status)).toEqual(["running"]);
  expect(await jobs()).toEqual([]);
});

test("of a batch in one statement only the cases whose guard holds are written, with their jobs alone", async () => {
  const [lost, won] = [await fileComplaint(database), await fileComplaint(database)];
  await database.pool.query("delete from graphile_worker._private_jobs");
  const other = new pg.Client({ connectionString: database.url });
  await other.connect();
  await other.query("begin");
  await other.query(`update "case" set row_version = row_version + 1 where id = $1`, [lost]);
  const step = applyEvents(database, [
    stepOf(lost, "dispatched", hours(1), { expectedVersion: 1 }),
    stepOf(won, "dispatched", hours(1), { expectedVersion: 1 }),
  ]);
  await waitForLock();
  await other.query("commit");
  await other.end();
  expect((await step).map(({ status }) => status)).toEqual(["conflict", "applied"]);
  expect(await eventTypes(lost)).toEqual(["complaint.submitted"]);
  expect((await clocks(lost)).map(({ status }) => status)).toEqual(["running"]);
  expect((await openTasks(lost)).map(({ name }) => name)).toEqual(["triage"]);
  expect(await jobs()).toEqual([{ caseId: won, seq: 2, template: "complaintDispatched" }]);
});

test("a connection that breaks in the middle of the statement leaves the case as it was", async () => {
  const id = await fileComplaint(database);
  const before = await caseRow(id);
  await database.pool.query("delete from graphile_worker._private_jobs");
  const other = new pg.Client({ connectionString: database.url });
  await other.connect();
  await other.query("begin");
  // The event insert of our statement waits for this lock: its case row is written already, nothing is committed.
  await other.query("lock table case_event in share row exclusive mode");
  // Expected at once: it may fail before the connection that ends it has answered.
  const failed = expect(applyEvents(database, [stepOf(id, "dispatched", hours(1))])).rejects.toThrow();
  const pid = await waitForLock();
  await other.query("select pg_terminate_backend($1)", [pid]);
  await failed;
  await other.query("commit");
  await other.end();
  expect(await caseRow(id)).toEqual(before);
  expect(await eventTypes(id)).toEqual(["complaint.submitted"]);
  expect(await jobs()).toEqual([]);
  await applyEvent(database, stepOf(id, "dispatched", hours(1), { expectedVersion: 1 }));
});

test("who is not a declared sender is refused and nothing is written", async () => {
  const id = await fileComplaint(database);
  const before = await caseRow(id);
  const foreign = { ...actors.clerk, agencyId: "330200-aic" };
  for (const actor of [actors.citizen, actors.clerk, foreign, actors.clock, { kind: "system" as const }]) {
    await expect(applyEvent(database, stepOf(id, "dispatched", hours(1), { actor }))).rejects.toMatchObject({
      code: "forbidden",
      reason: "eventNotYours",
    });
  }
  expect(await caseRow(id)).toEqual(before);
  expect(await eventTypes(id)).toEqual(["complaint.submitted"]);
});

test.each([
  ["an event the workflow does not know", { type: "complaint.eaten" }, "invalid", "eventUnknown"],
  ["an event out of its time", { type: "complaint.callBackFailed" }, "conflict", "notAllowedNow"],
  ["a payload out of shape", { payload: { leadAgencyId: "" } }, "invalid", "payloadInvalid"],
  ["a case nobody knows", { caseId: randomUUID() }, "notFound", "caseUnknown"],
])("%s is refused", async (_, changes, code, reason) => {
  const id = await fileComplaint(database);
  await expect(applyEvent(database, stepOf(id, "dispatched", hours(1), changes))).rejects.toMatchObject({
    code,
    reason,
  });
  expect(await eventTypes(id)).toEqual(["complaint.submitted"]);
});

test("a batch: every case for itself, and steps of one case in their order in the same statement", async () => {
  const [one, two, three] = await Promise.all([1, 2, 3].map(() => fileComplaint(database)));
  if (one === undefined || two === undefined || three === undefined) throw new Error("no cases");
  const outcomes = await applyEvents(database, [
    stepOf(one, "dispatched", hours(1)),
    stepOf(two, "accepted", hours(1)),
    stepOf(one, "accepted", hours(2)),
    stepOf(one, "ratedWell", hours(3)),
    stepOf(three, "dispatched", hours(1), { expectedVersion: 7 }),
    stepOf(one, "drafted", hours(4)),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual([
    "applied",
    "refused",
    "applied",
    "refused",
    "conflict",
    "applied",
  ]);
  expect(await caseRow(one)).toMatchObject({ state: "inReview", row_version: 4 });
  expect(await caseRow(two)).toMatchObject({ state: "inTriage", row_version: 1 });
  expect(await eventTypes(three)).toEqual(["complaint.submitted"]);
});

test("a case that contradicts its workflow does not hold up the others of its batch", async () => {
  const [broken, sound] = [await fileComplaint(database), await fileComplaint(database)];
  await database.pool.query(`update "case" set value = '"nowhere"' where id = $1`, [broken]);
  const outcomes = await applyEvents(database, [
    stepOf(broken, "dispatched", hours(1)),
    stepOf(sound, "dispatched", hours(1)),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(["defect", "applied"]);
});

test("replaying history adds no jobs", async () => {
  const [outcome] = await openCases(database, [opening()], { jobs: false });
  if (outcome?.status !== "opened") throw new Error("not opened");
  await applyEvents(database, [stepOf(outcome.caseId, "dispatched", hours(1))], { jobs: false });
  expect(await jobs()).toEqual([]);
});

test("the same submission ten times at once is one case with one of everything", async () => {
  const form = opening({ identity: { email: "a@example.org" } });
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, () => {
      const id = randomUUID();
      return openCase(database, {
        ...opening({ identity: { email: "a@example.org" } }),
        id,
        idempotencyKey: form.idempotencyKey,
      });
    }),
  );
  expect(new Set(outcomes.map(({ caseId }) => caseId)).size).toBe(1);
  expect(new Set(outcomes.map(({ number }) => number)).size).toBe(1);
  expect(outcomes.filter(({ status }) => status === "opened")).toHaveLength(1);
  expect(outcomes.every((outcome) => outcome.status === "opened" || outcome.isSame)).toBe(true);
  const id = outcomes[0]?.caseId;
  const [counts] = await rows(
    `select (select count(*) from "case" where idempotency_key = $1)::int as cases,
            (select count(*) from case_event where case_id = $2)::int as events,
            (select count(*) from complainant where case_id = $2)::int as complainants,
            (select count(*) from case_task where case_id = $2)::int as tasks`,
    form.idempotencyKey,
    id,
  );
  expect(counts).toEqual({ cases: 1, events: 1, complainants: 1, tasks: 1 });
  expect(await jobs()).toHaveLength(1);
});

test("the same key with other words does not pass for the same submission", async () => {
  const first = opening();
  await openCase(database, first);
  const again = await openCase(database, {
    ...opening(),
    idempotencyKey: first.idempotencyKey,
    matter: { ...first.matter, body: "Quite another matter." },
  });
  expect(again).toMatchObject({ status: "alreadyOpen", isSame: false, caseId: first.id });
});

test("no two cases get one number", async () => {
  const first = await openCase(database, opening({ number: "C26-0000-0000" }));
  expect(first.number).toBe("C26-0000-0000");
  await expect(openCase(database, opening({ number: "C26-0000-0000" }))).rejects.toThrow(
    "no free case number",
  );
});

test("an act that comes after a deadline does not hide that it was missed", async () => {
  const id = await fileComplaint(database);
  // Triage has one working day, as has each reminder; nobody fired its clock, and the officer comes on Friday.
  await applyEvent(database, stepOf(id, "dispatched", days(4)));
  expect(await eventTypes(id)).toEqual([
    "complaint.submitted",
    "clock.expired",
    "clock.expired",
    "clock.expired",
    "complaint.dispatched",
  ]);
  const fired = await rows(
    "select at, payload, actor from case_event where case_id = $1 and seq in (2, 3, 4) order by seq",
    id,
  );
  expect(fired).toEqual([
    { at: new Date("2026-03-03T15:59:59.999Z"), payload: { clock: "triage" }, actor: { kind: "clock" } },
    { at: new Date("2026-03-04T15:59:59.999Z"), payload: { clock: "supervision" }, actor: { kind: "clock" } },
    { at: new Date("2026-03-05T15:59:59.999Z"), payload: { clock: "supervision" }, actor: { kind: "clock" } },
  ]);
});

test("what has ended is not read any more, and its runs are numbered on all the same", async () => {
  const id = await fileComplaint(database);
  await move(database, id, ["dispatched", "returned"]);
  const designated = {
    type: "complaint.designated",
    payload: { leadAgencyId: LEAD_AGENCY_ID, superiorAgencyId: SUPERIOR_AGENCY_ID, ground: "It is theirs." },
    actor: { kind: "staff", userId: "umpire-1", agencyId: CENTRE_AGENCY_ID, role: "umpire" },
  } as const;
  await applyEvent(database, stepOf(id, "dispatched", hours(3), designated));
  const [row] = await rows("select context->>'leadAgencyId' as lead from \"case\" where id = $1", id);
  expect(row).toEqual({ lead: LEAD_AGENCY_ID });
  const runs = (table: string, ended: string) =>
    rows(
      `select run, ${ended} is null as live from ${table} where case_id = $1 and name = 'accept' order by run`,
      id,
    );
  const expected = [
    { run: 1, live: false },
    { run: 2, live: true },
  ];
  expect(await runs("case_clock", "ended_at")).toEqual(expected);
  expect(await runs("case_task", "closed_at")).toEqual(expected);
  const loaded = (await loadCases(database.pool, [id])).get(id)?.record;
  expect(loaded?.clocks.every(({ endedAt }) => endedAt === null)).toBe(true);
  expect(loaded?.tasks.every(({ closedAt }) => closedAt === null)).toBe(true);
  expect(loaded?.pastRuns).toMatchObject({
    clocks: { triage: 1, accept: 1 },
    tasks: { triage: 1, accept: 1 },
  });
});

test("a refused act does not fire clocks on the side", async () => {
  const id = await fileComplaint(database);
  await applyEvents(database, [stepOf(id, "accepted", days(4))]);
  expect(await eventTypes(id)).toEqual(["complaint.submitted"]);
});

test("history never runs backwards, even if a server's clock does", async () => {
  const id = await fileComplaint(database);
  await applyEvent(database, stepOf(id, "dispatched", new Date(FILED_AT.getTime() - 5000)));
  const [event] = await rows("select at from case_event where case_id = $1 and seq = 2", id);
  expect(event).toEqual({ at: FILED_AT });
});

/** Waits until some statement of this database waits for a lock; returns its process id. */
async function waitForLock(): Promise<number> {
  for (;;) {
    const { rows: waiting } = await database.asOwner<{ pid: number }>(
      `select pid from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and query like '%case_event%'`,
    );
    if (waiting[0] !== undefined) return waiting[0].pid;
  }
}

test("a job of a step is what the job queue's own function would have made of it", async () => {
  await database.pool.query("delete from graphile_worker._private_jobs");
  await database.pool.query("delete from graphile_worker._private_tasks");
  const id = await fileComplaint(database);
  const [job] = await rows("select payload from graphile_worker._private_jobs");
  await database.pool.query("select graphile_worker.add_job('send-mail', $1)", [
    JSON.stringify(job?.["payload"]),
  ]);
  const all = await rows(
    `select to_jsonb(j) - 'id' - 'payload' - 'run_at' - 'created_at' - 'updated_at' as row, j.payload, t.identifier,
            now() - j.run_at < interval '1 minute' as "isDue", j.run_at = j.created_at as "isNew"
       from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`,
  );
  expect(id).toBeDefined();
  expect(all).toHaveLength(2);
  expect(all[0]).toEqual(all[1]);
});
