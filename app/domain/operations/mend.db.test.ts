// Mending by hand, on a real database: what each act does, and that none is done without its record, nor recorded without
// being done.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/people/policy.ts";
import { fireDueClocks } from "#app/background/clocks.server.ts";
import { days, fileComplaint } from "#app/testing/cases.ts";
import { testDatabase } from "#app/testing/database.ts";
import { addAgencies, addPerson } from "#app/testing/people.ts";
import {
  engineCounts,
  failedJobs,
  lateClocks,
  openCasesByState,
  openIncidents,
  recordedActs,
} from "./engine.server.ts";
import { mend } from "./mend.server.ts";
import { Mend } from "./operations.schema.ts";

const database = await testDatabase();
afterAll(database.close);
const { pool } = database;
const now = new Date("2026-03-02T01:00:00Z");
const agencyId = "330000-gro";
let operator: Extract<Actor, { kind: "person" }>;

beforeAll(async () => {
  await addAgencies(database, agencyId);
  operator = await addPerson(database, [{ agencyId, role: "administrator" }]);
});

/** Records stay, as they should: each test looks at what has come since. */
let known: ReadonlySet<string>;
beforeEach(async () => {
  known = new Set((await recordedActs(database, 1000)).map(({ id }) => id));
});
const newActs = async () => (await recordedActs(database, 1000)).filter(({ id }) => !known.has(id));

async function addFailedJob(): Promise<string> {
  const payload = { caseId: randomUUID(), seq: 1, template: "complaintReceived" };
  const { rows } = await pool.query<{ id: string }>(
    `select id::text from graphile_worker.add_job('send-mail', $1::json, run_at => '2999-01-01')`,
    [payload],
  );
  const id = rows[0]?.id ?? "";
  await pool.query(
    `update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'no mail server' where id = $1`,
    [id],
  );
  return id;
}

async function addIncident(kind: string, subject = "answer"): Promise<string> {
  const id = randomUUID();
  await pool.query(
    `insert into engine_incident (id, kind, subject, detail, at) values ($1, $2, $3, '{}', $4)`,
    [id, kind, subject, now],
  );
  return id;
}

const jobOf = async (id: string) =>
  (
    await pool.query<{ attempts: number; runAt: Date }>(
      `select attempts, run_at as "runAt" from graphile_worker.jobs where id = $1`,
      [id],
    )
  ).rows[0];

const isOpen = async (id: string) =>
  (await openIncidents(database, 1000)).some((incident) => incident.id === id);

test("a job out of retries is tried again, at once and with all its attempts", async () => {
  const id = await addFailedJob();
  expect(await failedJobs(database, 10)).toContainEqual(
    expect.objectContaining({ id, task: "send-mail", lastError: "no mail server" }),
  );
  expect(
    await mend(database, operator, { act: "retryJob", subject: id, reason: "The server is back" }, now),
  ).toBe(true);
  expect(await jobOf(id)).toEqual({ attempts: 0, runAt: now });
  expect(await newActs()).toMatchObject([
    {
      who: "Test",
      kind: "retryJob",
      subject: { job: id, task: "send-mail" },
      reason: "The server is back",
      at: now,
    },
  ]);
});

test("a job is given up: it is gone, and the record keeps what it was, without the error that may name people", async () => {
  const id = await addFailedJob();
  expect(
    await mend(database, operator, { act: "giveUpJob", subject: id, reason: "The address is dead" }, now),
  ).toBe(true);
  expect(await jobOf(id)).toBeUndefined();
  const { rows } = await pool.query<{ subject: object }>(
    `select subject from operator_act where reason = $1`,
    ["The address is dead"],
  );
  expect(rows).toEqual([
    {
      subject: {
        job: id,
        task: "send-mail",
        attempts: expect.any(Number),
        payload: expect.objectContaining({ seq: 1 }),
      },
    },
  ]);
});

test("a clock is tried again: its incident is over and said to be so by whom", async () => {
  const id = await addIncident("clockStuck");
  expect((await engineCounts(database, now)).incidents).toBeGreaterThan(0);
  expect(
    await mend(database, operator, { act: "retryClock", subject: id, reason: "Mended in 0.2" }, now),
  ).toBe(true);
  expect(await isOpen(id)).toBe(false);
  const { rows } = await pool.query(`select resolved_at, resolved_by from engine_incident where id = $1`, [
    id,
  ]);
  expect(rows).toEqual([{ resolved_at: now, resolved_by: operator.userId }]);
  expect(await newActs()).toMatchObject([
    { kind: "retryClock", subject: { kind: "clockStuck", about: "answer" } },
  ]);
});

test("a deadline that could not be fired is left alone, and fires once an operator has it tried again", async () => {
  const caseId = await fileComplaint(database);
  const late = days(30);
  // A case that contradicts its workflow, until somebody mends it.
  const { rows } = await pool.query<{ value: unknown }>(`select value from "case" where id = $1`, [caseId]);
  await pool.query(`update "case" set value = '"nowhere"' where id = $1`, [caseId]);
  expect(await fireDueClocks(database, late)).toBe(0);
  await pool.query(`update "case" set value = $2 where id = $1`, [caseId, JSON.stringify(rows[0]?.value)]);
  expect(await fireDueClocks(database, late)).toBe(0);
  const incident = (await openIncidents(database, 1000)).find(({ state }) => state !== null);
  expect(incident).toMatchObject({ kind: "clockStuck", subject: "triage", workflow: "complaint" });
  expect(await lateClocks(database, late, 10)).toMatchObject([
    { caseId, clock: "triage", hasIncident: true },
  ]);

  const act = { act: "retryClock", subject: incident?.id ?? "", reason: "The state was set right" } as const;
  expect(await mend(database, operator, act, late)).toBe(true);
  expect(await fireDueClocks(database, late)).toBe(1);
  expect((await lateClocks(database, late, 10)).filter(({ clock }) => clock === "triage")).toEqual([]);
  expect(await newActs()).toMatchObject([{ kind: "retryClock", subject: { number: incident?.number } }]);
});

test("open cases are counted by state and version", async () => {
  await fileComplaint(database);
  const rows = await openCasesByState(database);
  expect(rows).toContainEqual(expect.objectContaining({ workflow: "complaint", state: "inTriage" }));
  const { rows: all } = await pool.query(`select count(*)::int as n from "case" where closed_at is null`);
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe((all[0] as { n: number }).n);
});

test.each(["defect", "eventRefused"])("an incident (%s) is dealt with", async (kind) => {
  const id = await addIncident(kind);
  expect(
    await mend(database, operator, { act: "closeIncident", subject: id, reason: "Told the office" }, now),
  ).toBe(true);
  expect(await isOpen(id)).toBe(false);
  expect(await newActs()).toMatchObject([{ kind: "closeIncident", subject: { kind } }]);
});

test("what is not there, or no longer, is neither done nor recorded", async () => {
  const job = await addFailedJob();
  const stuck = await addIncident("clockStuck", "accept");
  const defect = await addIncident("defect", "accept");
  await pool.query(
    `select graphile_worker.add_job('send-mail', '{}'::json, job_key => 'young', run_at => '2999-01-01')`,
  );
  const young = (
    await pool.query<{ id: string }>(`select id::text from graphile_worker.jobs where key = 'young'`)
  ).rows[0];
  const tries: [Mend["act"], string][] = [
    ["retryJob", "999999999"],
    ["retryJob", "1; drop table x"],
    ["giveUpJob", ""],
    // Still has attempts left: nobody has to give it up.
    ["giveUpJob", young?.id ?? ""],
    ["retryJob", young?.id ?? ""],
    ["retryClock", randomUUID()],
    ["closeIncident", "no-uuid"],
    // Each kind of incident has its own way out.
    ["retryClock", defect],
    ["closeIncident", stuck],
  ];
  for (const [act, subject] of tries)
    expect(await mend(database, operator, { act, subject, reason: "r" }, now), `${act} ${subject}`).toBe(
      false,
    );
  expect(await newActs()).toEqual([]);
  expect(await jobOf(job)).toMatchObject({ attempts: 25 });
  expect(await isOpen(stuck)).toBe(true);
});

test("of two operators at once, one mends and one is told that nothing is left", async () => {
  const job = await addFailedJob();
  const incident = await addIncident("defect", "review");
  for (const [act, subject] of [
    ["giveUpJob", job],
    ["closeIncident", incident],
  ] as const) {
    const both = await Promise.all(
      [1, 2].map((n) => mend(database, operator, { act, subject, reason: `${n}` }, now)),
    );
    expect(both.toSorted()).toEqual([false, true]);
  }
  expect(await newActs()).toHaveLength(2);
});

test("where the record cannot be written, nothing is done", async () => {
  const job = await addFailedJob();
  const given = await addFailedJob();
  const stuck = await addIncident("clockStuck", "ruling");
  const defect = await addIncident("defect", "ruling");
  await database.asOwner(`alter table operator_act add constraint no_more check (reason <> 'unrecordable')`);
  for (const [act, subject] of [
    ["retryJob", job],
    ["giveUpJob", given],
    ["retryClock", stuck],
    ["closeIncident", defect],
  ] as const)
    await expect(
      mend(database, operator, { act, subject, reason: "unrecordable" }, now),
      act,
    ).rejects.toMatchObject({
      constraint: "no_more",
    });
  for (const id of [job, given]) expect(await jobOf(id)).toMatchObject({ attempts: 25 });
  for (const id of [stuck, defect]) expect(await isOpen(id)).toBe(true);
});

test("records are never changed", async () => {
  for (const statement of [`update operator_act set reason = 'better'`, `delete from operator_act`]) {
    await expect(pool.query(statement)).rejects.toThrow("permission denied for table operator_act");
    await expect(database.asOwner(statement)).rejects.toThrow("append-only");
  }
});

test("nobody but an administrator mends", async () => {
  const job = await addFailedJob();
  const clerk = await addPerson(database, [{ agencyId, role: "supervisor" }]);
  for (const actor of [clerk, { kind: "anonymous", memberships: [], trackedCaseIds: [] } as const])
    await expect(
      mend(database, actor, { act: "retryJob", subject: job, reason: "r" }, now),
    ).rejects.toMatchObject({
      status: actor.kind === "anonymous" ? 401 : 403,
    });
  expect(await jobOf(job)).toMatchObject({ attempts: 25 });
  expect(await newActs()).toEqual([]);
});

test("a reason is asked for, in words that are kept short", () => {
  const errorsOf = (reason: unknown) =>
    Mend.safeParse({ act: "retryJob", subject: "1", reason }).error?.issues.map(({ message }) => message);
  expect(errorsOf(undefined)).toEqual(["reasonMissing"]);
  expect(errorsOf("  \n")).toEqual(["reasonMissing"]);
  expect(errorsOf("x".repeat(1001))).toEqual(["reasonTooLong"]);
  expect(errorsOf("x".repeat(1000))).toBeUndefined();
});
