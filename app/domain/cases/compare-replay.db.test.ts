// Every stored case is what its events make of it, and where somebody changed a stored row, clock or task, that is said.
import { afterAll, expect, test } from "vitest";
import { fileComplaint, move } from "#app/testing/cases.ts";
import { testDatabase } from "#app/testing/database.ts";
import { replayStoredCases } from "./compare-replay.server.ts";

const database = await testDatabase();
afterAll(database.close);

const id = await fileComplaint(database);
await move(database, id, ["dispatched", "accepted", "asked", "told", "drafted", "approved", "ratedWell"]);
await fileComplaint(database);

async function faults(): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for await (const { id, faults } of replayStoredCases(database)) found.set(id, faults);
  return found;
}

test("what is stored is what the events lead to", async () => {
  expect([...(await faults()).values()]).toEqual([[], []]);
});

test("numbers choose cases", async () => {
  const { number } = await database.prisma.case.findUniqueOrThrow({ where: { id } });
  const found: unknown[] = [];
  for await (const each of replayStoredCases(database, [number, "C26-none"])) found.push(each);
  expect(found).toEqual([{ id, number, events: 8, faults: [] }]);
});

test.each([
  ["a state", `update "case" set state = 'handling' where id = $1`, 'case: state is stored as "handling"'],
  [
    "the context",
    `update "case" set context = context || '{"hops":99}' where id = $1`,
    "case: context is stored as",
  ],
  [
    "the last hash",
    `update "case" set last_hash = 'none' where id = $1`,
    'case: lastHash is stored as "none"',
  ],
  [
    "a verdict",
    `update "case" set rating = 1 where id = $1`,
    "case: rating is stored as 1, its events make it 5",
  ],
  [
    "a deadline",
    `update case_clock set due_at = due_at + interval '1 day' where case_id = $1 and name = 'accept'`,
    "clock accept: dueAt is stored as",
  ],
  [
    "a clock that is gone",
    "delete from case_clock where case_id = $1 and name = 'answer'",
    "clock answer is missing",
  ],
  [
    "a task that is gone",
    "delete from case_task where case_id = $1 and name = 'triage'",
    "task triage is missing",
  ],
  [
    "a task too many",
    `insert into case_task select case_id, 'idle', 1, agency_id, role, opened_at from case_task where case_id = $1 limit 1`,
    "task idle should not be there",
  ],
])("%s changed beside the engine is said", async (_, statement, text) => {
  const kept = ["case", "case_clock", "case_task"];
  for (const table of kept) await database.asOwner(`create table "kept_${table}" as table "${table}"`);
  expect((await database.asOwner(statement, [id])).rowCount).toBeGreaterThan(0);
  const found = await faults();
  expect(found.get(id)).toEqual([expect.stringContaining(text) as string]);
  expect([...found.values()].flat()).toHaveLength(1);

  await database.asOwner("set session_replication_role = replica");
  for (const table of kept) {
    await database.asOwner(`delete from "${table}"`);
    await database.asOwner(`insert into "${table}" select * from "kept_${table}"`);
    await database.asOwner(`drop table "kept_${table}"`);
  }
  await database.asOwner("set session_replication_role = origin");
});
