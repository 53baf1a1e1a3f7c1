// Steps of several cases that hold together: all or none.
import { afterAll, expect, test } from "vitest";
import { actors, fileComplaint, hours, move, stepOf } from "#app/testing/cases.ts";
import { testDatabase } from "#app/testing/database.ts";
import { applyEvent } from "./apply-event.server.ts";
import { applyTogether } from "./apply-together.server.ts";

const database = await testDatabase();
afterAll(database.close);

const at = hours(5);
const stateOf = async (id: string) => (await database.prisma.case.findUniqueOrThrow({ where: { id } })).state;
const jobs = async () =>
  (
    await database.asOwner<{ caseId: string }>(
      `select payload->>'caseId' as "caseId" from graphile_worker._private_jobs`,
    )
  ).rows.map(({ caseId }) => caseId);

async function pair(): Promise<[string, string]> {
  return [await fileComplaint(database), await fileComplaint(database)];
}

test("all are applied, with their jobs; steps of one case one after the other", async () => {
  const [one, two] = await pair();
  await database.asOwner("delete from graphile_worker._private_jobs");
  const outcomes = await applyTogether(database, [
    stepOf(one, "dispatched", at),
    stepOf(two, "dispatched", at),
    stepOf(one, "accepted", at),
  ]);
  expect(outcomes.map(({ caseId, seq, state }) => [caseId, seq, state])).toEqual([
    [one, 2, "dispatched"],
    [two, 2, "dispatched"],
    [one, 3, "handling"],
  ]);
  expect([await stateOf(one), await stateOf(two)]).toEqual(["handling", "dispatched"]);
  expect((await jobs()).toSorted()).toEqual([one, two].toSorted());
});

test.each([
  ["refused", { actor: actors.citizen }, { code: "forbidden", reason: "eventNotYours" }],
  ["overtaken", { expectedVersion: 7 }, { code: "conflict", reason: "caseMovedOn" }],
])("when one is %s none is applied, and the reason is that one's", async (_, changes, error) => {
  const [one, two] = await pair();
  await database.asOwner("delete from graphile_worker._private_jobs");
  await expect(
    applyTogether(database, [stepOf(one, "dispatched", at), stepOf(two, "dispatched", at, changes)]),
  ).rejects.toMatchObject(error);
  expect([await stateOf(one), await stateOf(two)]).toEqual(["inTriage", "inTriage"]);
  expect(await jobs()).toEqual([]);
});

test("when the database refuses one none is applied", async () => {
  const [one, two] = await pair();
  await database.asOwner(
    `insert into case_event select case_id, 2, type, payload, actor, at, from_state, to_state, workflow_version, prev_hash, hash
       from case_event where case_id = $1 and seq = 1`,
    [two],
  );
  await expect(
    applyTogether(database, [stepOf(one, "dispatched", at), stepOf(two, "dispatched", at)]),
  ).rejects.toMatchObject({ code: "23505" });
  expect(await stateOf(one)).toBe("inTriage");
});

test("a lost race is run again on what the cases have become, and leaves nothing of the first try", async () => {
  const [one, two] = await pair();
  for (const id of [one, two]) await move(database, id, ["dispatched", "accepted"]);
  // Between our read and our write somebody asks the citizen of the second case.
  let isFirst = true;
  const pool = new Proxy(database.pool, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (name !== "connect") return typeof value === "function" ? (value.bind(target) as unknown) : value;
      return async () => {
        if (isFirst) await applyEvent(database, stepOf(two, "asked", at));
        isFirst = false;
        return target.connect();
      };
    },
  });
  const outcomes = await applyTogether({ ...database, pool }, [
    stepOf(one, "withdrawn", at),
    stepOf(two, "withdrawn", at),
  ]);
  expect(outcomes.map(({ seq }) => seq)).toEqual([4, 5]);
  const events = await database.prisma.caseEvent.count({
    where: { caseId: { in: [one, two] }, type: "complaint.withdrawn" },
  });
  expect(events).toBe(2);
});
