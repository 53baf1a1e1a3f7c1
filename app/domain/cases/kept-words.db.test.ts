// Words that workflows may use and the database is told by a constraint: whatever an effect can say, a row can hold.
import { afterAll, expect, test } from "vitest";
import { testDatabase } from "#app/testing/database.ts";
import { Effect, Outcome } from "#workflows/kernel/effects.ts";

const database = await testDatabase();
afterAll(database.close);

async function constraint(name: string): Promise<string[]> {
  const { rows } = await database.pool.query<{ text: string }>(
    "select pg_get_constraintdef(oid) as text from pg_constraint where conname = $1",
    [name],
  );
  return [...(rows[0]?.text ?? "").matchAll(/'(\w+)'/g)].map(([, word]) => word ?? "").sort();
}

test("outcomes", async () => {
  expect(await constraint("case_outcome_check")).toEqual([...Outcome.options].sort());
});

test("roles of tasks", async () => {
  const openTask = Effect.options.find((option) => option.shape.type.value === "openTask");
  const role = openTask?.shape as { role: { options: string[] } } | undefined;
  expect(await constraint("case_task_role_check")).toEqual([...(role?.role.options ?? [])].sort());
});
