// The chain over a history as PostgreSQL gives it back, and over one that somebody with all rights has tampered with.
import { afterAll, beforeEach, expect, test } from "vitest";
import { fileComplaint, move } from "#app/testing/cases.ts";
import { testDatabase } from "#app/testing/database.ts";
import { readHistory } from "./history.query.server.ts";
import { type HistoryFault, verifyHistory } from "./history-chain.ts";

const database = await testDatabase();
afterAll(database.close);

let id: string;
beforeEach(async () => {
  id = await fileComplaint(database);
  await move(database, id, ["dispatched", "accepted", "asked", "told", "drafted", "approved", "ratedWell"]);
});

async function check(): Promise<HistoryFault | undefined> {
  const row = await database.prisma.case.findUniqueOrThrow({ where: { id } });
  return verifyHistory(await readHistory(database, id), row);
}

/** As only the owner of the database can: without the trigger that makes the history append-only. */
async function tamper(statement: string): Promise<void> {
  await database.asOwner("alter table case_event disable trigger case_event_append_only");
  await database.asOwner(statement, [id]);
  await database.asOwner("alter table case_event enable trigger case_event_append_only");
}

test("what was stored verifies", async () => {
  expect(await check()).toBeUndefined();
});

test.each([
  [
    "a payload",
    `update case_event set payload = '{"outcome":"refused","text":"No."}' where case_id = $1 and seq = 6`,
    6,
  ],
  [
    "a time by a millisecond",
    "update case_event set at = at + interval '1 ms' where case_id = $1 and seq = 3",
    3,
  ],
  [
    "who did it",
    `update case_event set actor = actor || '{"userId":"other"}' where case_id = $1 and seq = 2`,
    2,
  ],
  ["a state", "update case_event set to_state = 'closed' where case_id = $1 and seq = 4", 4],
])("%s changed afterwards is found", async (_, statement, seq) => {
  await tamper(statement);
  expect(await check()).toEqual({ seq, fault: "changed" });
});

test("an event taken out, and the last one cut off, are found", async () => {
  await tamper("delete from case_event where case_id = $1 and seq = 8");
  expect(await check()).toEqual({ seq: 7, fault: "endMissing" });
  await tamper("delete from case_event where case_id = $1 and seq = 5");
  expect(await check()).toEqual({ seq: 5, fault: "gap" });
});

test("the portal itself can change nothing of it", async () => {
  await expect(
    database.pool.query("update case_event set type = 'other' where case_id = $1", [id]),
  ).rejects.toThrow("permission denied for table case_event");
  expect(await check()).toBeUndefined();
});
