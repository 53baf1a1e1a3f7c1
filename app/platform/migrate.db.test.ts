// Migrations on real databases: repeated, at once, equal to the schema; and the rules that only the database holds.
import { afterAll, expect, test } from "vitest";
import { testDatabase } from "#app/testing/database.ts";
import { drift, migrate } from "./migrate.server.ts";

const database = await testDatabase();
afterAll(database.close);

test("migrating again applies nothing and keeps Prisma's own record", async () => {
  expect(await migrate(database.url)).toEqual([]);
  const { rows } = await database.asOwner<{ unfinished: number; applied: number }>(
    `select count(*) filter (where finished_at is null)::int as unfinished, count(*)::int as applied
       from _prisma_migrations`,
  );
  expect(rows[0]?.unfinished).toBe(0);
  expect(rows[0]?.applied).toBeGreaterThan(0);
});

test("two portals that migrate one empty database at once both succeed, and one of them does the work", async () => {
  const empty = await database.pool.query<{ name: string }>("select 'empty_' || md5(random()::text) as name");
  const name = empty.rows[0]?.name ?? "";
  await database.asOwner(`create database ${name}`);
  const url = new URL(database.url);
  url.pathname = `/${name}`;
  try {
    const [one, other] = await Promise.all([migrate(url.href), migrate(url.href)]);
    expect(Math.min(one.length, other.length)).toBe(0);
    expect(Math.max(one.length, other.length)).toBeGreaterThan(0);
  } finally {
    await database.asOwner(`drop database ${name} with (force)`);
  }
});

test("the migrations give exactly what schema.prisma says", async () => {
  expect(await drift(database.url)).toBe("");
});

test("drift names a column that the schema has and the database has not", async () => {
  await database.asOwner(`alter table "outbox_mail" drop column "sent_at"`);
  expect(await drift(database.url)).toContain(`ADD COLUMN     "sent_at"`);
  await database.asOwner(`alter table "outbox_mail" add column "sent_at" timestamptz(3)`);
});

test("the job queue's tables are there", async () => {
  await expect(database.pool.query("select graphile_worker.add_job('anything')")).resolves.toBeDefined();
});

async function fileCase(): Promise<string> {
  const { rows } = await database.pool.query<{ id: string }>(
    `insert into "case" (id, number, workflow, workflow_version, value, context, state, row_version, last_hash,
       division_code, language, opened_at, updated_at, secret_hash, idempotency_key)
     values (gen_random_uuid(), 'T-' || gen_random_uuid(), 'complaint', 1, '"submitted"', '{}', 'submitted', 1, '',
       '330000', 'en', now(), now(), '', gen_random_uuid())
     returning id`,
  );
  const id = rows[0]?.id ?? "";
  await database.pool.query(
    `insert into case_event (case_id, seq, type, payload, actor, at, to_state, workflow_version, prev_hash, hash)
     values ($1, 1, 'complaint.submitted', '{}', '{"kind":"citizen"}', now(), 'submitted', 1, '', '')`,
    [id],
  );
  return id;
}

test.each([
  ["update", `update case_event set type = 'other' where case_id = $1`],
  ["delete", `delete from case_event where case_id = $1`],
])("history refuses %s even the owner", async (_, statement) => {
  const id = await fileCase();
  await expect(database.asOwner(statement, [id])).rejects.toThrow("case_event is append-only");
  const { rows } = await database.pool.query("select type from case_event where case_id = $1", [id]);
  expect(rows).toEqual([{ type: "complaint.submitted" }]);
});

test.each(["case_event", "notice_event", "operator_act"])("%s refuses to be emptied", async (table) => {
  await expect(database.asOwner(`truncate ${table}`)).rejects.toThrow("append-only: TRUNCATE is refused");
});

test("a rating outside 1 to 5 and an unknown outcome are refused", async () => {
  const id = await fileCase();
  const set = (what: string) => database.pool.query(`update "case" set ${what} where id = $1`, [id]);
  await expect(set("rating = 6")).rejects.toThrow("case_rating_check");
  await expect(set("outcome = 'lost'")).rejects.toThrow("case_outcome_check");
  await expect(set("rating = 5, outcome = 'solved'")).resolves.toBeDefined();
});

test("Chinese text is cut into trigrams", async () => {
  const { rows } = await database.pool.query<{ likeness: number }>(
    "select similarity('办理出入境护照签发', '出入境护照') as likeness",
  );
  expect(rows[0]?.likeness).toBeGreaterThan(0.2);
});
