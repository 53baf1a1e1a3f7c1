// Steps that many callers ask for at the same time: they share statements, and nobody notices but by the speed.
import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { actors, fileComplaint, hours, move, stepOf } from "#app/testing/cases.ts";
import { testDatabase } from "#app/testing/database.ts";
import { watched } from "#app/testing/watched-pool.ts";
import { applyEvent } from "./apply-event.server.ts";

const database = await testDatabase();
afterAll(database.close);

const at = hours(1);
const eventTypes = async (id: string) =>
  (await database.prisma.caseEvent.findMany({ where: { caseId: id }, orderBy: { seq: "asc" } })).map(
    ({ type }) => type,
  );
const file = (count: number) => Promise.all(Array.from({ length: count }, () => fileComplaint(database)));

/** Makes the database refuse this case's next event: its place in the history is taken. */
async function spoil(caseId: string): Promise<void> {
  await database.asOwner(
    `insert into case_event select case_id, 2, type, payload, actor, at, from_state, to_state, workflow_version, prev_hash, hash
       from case_event where case_id = $1 and seq = 1`,
    [caseId],
  );
}

test("steps asked for at once share a few statements, and each caller gets his own answer", async () => {
  const ids = await file(20);
  const { pool, sent } = watched(database.pool);
  const outcomes = await Promise.all(
    ids.map((id) => applyEvent({ ...database, pool }, stepOf(id, "dispatched", at))),
  );
  // Two lanes, one read and one write each.
  expect(sent().toSorted()).toEqual(["case-steps", "case-steps", "load-cases", "load-cases"]);
  expect(outcomes.map(({ caseId, seq, state }) => ({ caseId, seq, state }))).toEqual(
    ids.map((caseId) => ({ caseId, seq: 2, state: "dispatched" })),
  );
  for (const id of ids) expect(await eventTypes(id)).toEqual(["complaint.submitted", "complaint.dispatched"]);
});

test("a step that is refused, overtaken, of a broken case or of none hurts no other", async () => {
  const [sound, early, overtaken, broken, spoilt, alsoSound] = await file(6);
  if (!sound || !early || !overtaken || !broken || !spoilt || !alsoSound) throw new Error("no cases");
  await database.asOwner(`update "case" set value = '"nowhere"' where id = $1`, [broken]);
  await spoil(spoilt);
  const asked = [
    stepOf(sound, "dispatched", at),
    stepOf(early, "accepted", at),
    stepOf(sound, "dispatched", at, { actor: actors.citizen }),
    stepOf(overtaken, "dispatched", at, { expectedVersion: 7 }),
    stepOf(broken, "dispatched", at),
    stepOf(spoilt, "dispatched", at),
    stepOf(randomUUID(), "dispatched", at),
    stepOf(alsoSound, "dispatched", at),
  ];
  const answers = await Promise.allSettled(asked.map((step) => applyEvent(database, step)));
  const told = answers.map((answer) =>
    answer.status === "fulfilled"
      ? answer.value.state
      : ((answer.reason as { reason?: string; code?: string }).reason ??
        (answer.reason as { code?: string }).code ??
        (answer.reason as Error).name),
  );
  expect(told).toEqual([
    "dispatched",
    "eventNotYours",
    "eventNotYours",
    "caseMovedOn",
    "WorkflowDefect",
    "23505",
    "caseUnknown",
    "dispatched",
  ]);
  expect(await eventTypes(alsoSound)).toHaveLength(2);
  expect(await database.prisma.case.findUnique({ where: { id: spoilt } })).toMatchObject({ rowVersion: 1 });
});

test("steps of one case asked for at once are taken in their order, without racing each other", async () => {
  const [id] = await file(1);
  if (id === undefined) throw new Error("no case");
  const { pool, sent } = watched(database.pool);
  const names = ["dispatched", "accepted", "drafted", "approved", "ratedWell"] as const;
  const outcomes = await Promise.all(
    names.map((name) => applyEvent({ ...database, pool }, stepOf(id, name, at))),
  );
  expect(outcomes.map(({ seq }) => seq)).toEqual([2, 3, 4, 5, 6]);
  expect(outcomes.at(-1)?.isClosed).toBe(true);
  expect(sent()).toEqual(["load-cases", "case-steps"]);
});

test("the same object asked for twice is two steps", async () => {
  const [id] = await file(1);
  if (id === undefined) throw new Error("no case");
  await move(database, id, ["dispatched"]);
  const step = stepOf(id, "accepted", at);
  const answers = await Promise.allSettled([applyEvent(database, step), applyEvent(database, step)]);
  expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
});

test("a database that fails fails the callers of that statement and no others", async () => {
  const ids = await file(4);
  const { pool, sent } = watched(database.pool);
  const other = new pg.Client({ connectionString: database.url });
  await other.connect();
  await other.query("begin");
  // Both lanes wait in their statement for this lock.
  await other.query("lock table case_event in share row exclusive mode");
  const answers = Promise.allSettled(
    ids.map((id) => applyEvent({ ...database, pool }, stepOf(id, "dispatched", at))),
  );
  const [first] = await waitForLocks(2);
  await other.query("select pg_terminate_backend($1)", [first]);
  await other.query("commit");
  await other.end();
  expect((await answers).map(({ status }) => status).toSorted()).toEqual([
    "fulfilled",
    "fulfilled",
    "rejected",
    "rejected",
  ]);
  expect(sent().filter((name) => name === "case-steps")).toHaveLength(2);
  const counts = await Promise.all(ids.map(async (id) => (await eventTypes(id)).length));
  expect(counts.toSorted()).toEqual([1, 1, 2, 2]);
});

/** The processes that wait, once there are so many. */
async function waitForLocks(count: number): Promise<number[]> {
  for (;;) {
    const { rows } = await database.asOwner<{ pid: number }>(
      `select pid from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and query like '%case_event%'`,
    );
    if (rows.length >= count) return rows.map(({ pid }) => pid);
  }
}
