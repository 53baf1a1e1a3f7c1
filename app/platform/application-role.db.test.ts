// What the portal's own role may and may not do, on real databases and with logins of every kind.
import { randomBytes, randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { testDatabase } from "#app/testing/database.ts";
import { APPLICATION_ROLE, applicationRole, grantApplicationRights } from "./application-role.server.ts";
import { createPool } from "./db.server.ts";
import { migrate } from "./migrate.server.ts";

const database = await testDatabase();
const cleanups: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
  await database.close();
});

const CASE = randomUUID();
await database.pool.query(
  `insert into "case" (id, number, workflow, workflow_version, value, context, state, row_version, last_hash,
     division_code, language, opened_at, updated_at, secret_hash, idempotency_key)
   values ($1, 'T-1', 'complaint', 1, '"submitted"', '{}', 'submitted', 1, '', '330000', 'en', now(), now(), '', $1)`,
  [CASE],
);
await database.pool.query(
  `insert into case_event (case_id, seq, type, payload, actor, at, to_state, workflow_version, prev_hash, hash)
   values ($1, 1, 'complaint.submitted', '{}', '{"kind":"citizen"}', now(), 'submitted', 1, '', '')`,
  [CASE],
);
await database.pool.query(
  `insert into operator_act (id, actor_id, kind, subject, reason, at) values ($1, 'someone', 'retryJob', '{}', '', now())`,
  [CASE],
);

async function histories(): Promise<unknown[]> {
  const { rows } = await database.asOwner(
    `select (select count(*)::int from case_event) as events, (select count(*)::int from operator_act) as acts,
            (select type from case_event where case_id = $1) as type,
            (select count(*)::int from pg_trigger where tgname like '%append_only' and tgenabled = 'O') as triggers`,
    [CASE],
  );
  return rows;
}

test.each([
  ["change an event", "update case_event set type = 'other'"],
  ["change one column of an event", "update case_event set payload = '{}' where seq = 1"],
  ["lock an event against others", "select from case_event for update"],
  ["remove an event", "delete from case_event"],
  ["empty the history", "truncate case_event"],
  ["empty it with the cases", `truncate "case" cascade`],
  ["merge into it", `merge into case_event e using "case" c on c.id = e.case_id when matched then delete`],
  [
    "overwrite by inserting",
    "insert into case_event select * from case_event on conflict (case_id, seq) do update set type = 'x'",
  ],
  ["switch the trigger off", "alter table case_event disable trigger case_event_append_only"],
  ["drop the trigger", "drop trigger case_event_append_only on case_event"],
  [
    "replace what the trigger does",
    "create or replace function refuse_history_change() returns trigger language plpgsql as 'begin return null; end'",
  ],
  [
    "add a trigger",
    `create trigger mine before insert on case_event for each row execute function refuse_history_change()`,
  ],
  ["add a rule", "create rule mine as on insert to case_event do instead nothing"],
  ["add a column", "alter table case_event add column more text"],
  ["switch all triggers off", "set session_replication_role = replica"],
  ["drop the table", "drop table case_event"],
  ["rename it", "alter table case_event rename to old_events"],
  ["take the table over", `alter table case_event owner to ${APPLICATION_ROLE}`],
  ["give itself more rights", `grant update on case_event to ${APPLICATION_ROLE}`],
  ["make a table", "create table mine (id int)"],
  ["make a schema", "create schema mine"],
  ["change a notice's event", "update notice_event set type = 'other'"],
  ["remove a notice's event", "delete from notice_event"],
  ["empty the notices' history", "truncate notice_event"],
  ["change an operator's act", "update operator_act set reason = 'other'"],
  ["remove an operator's act", "delete from operator_act"],
  ["empty the operators' acts", "truncate operator_act"],
  ["forget a migration", "delete from _prisma_migrations"],
  ["read files of the server", "select pg_read_file('postgresql.conf')"],
  ["run a program on the server", "copy case_event to program 'true'"],
])("the portal may not %s", async (_, statement) => {
  const before = await histories();
  const { code } = await database.pool.query(statement).then(
    () => ({ code: "nothing refused it" }),
    (error: { code: string }) => error,
  );
  // Insufficient privilege. A GRANT by somebody without rights is a warning and does nothing, hence what follows.
  if (statement.startsWith("grant")) expect(code).toMatch(/42501|nothing refused it/);
  else expect(code).toBe("42501");
  expect(await histories()).toEqual(before);
  await expect(database.pool.query("update case_event set type = 'other'")).rejects.toThrow(
    "permission denied",
  );
});

test("the portal reads histories and adds to them, and has ordinary rights on the rest", async () => {
  await database.pool.query(
    `insert into case_event (case_id, seq, type, payload, actor, at, to_state, workflow_version, prev_hash, hash)
     values ($1, 2, 'complaint.dispatched', '{}', '{"kind":"citizen"}', now(), 'dispatched', 1, '', '')`,
    [CASE],
  );
  const { rows } = await database.pool.query("select type from case_event where case_id = $1 order by seq", [
    CASE,
  ]);
  expect(rows).toHaveLength(2);
  await database.pool.query(`update "case" set row_version = 2 where id = $1`, [CASE]);
  await database.pool.query("insert into setting (key, value, updated_at) values ('a', '1', now())");
  await database.pool.query("delete from setting where key = 'a'");
});

test("the portal takes the job queue's jobs on and off", async () => {
  await database.pool.query("select graphile_worker.add_job('anything', run_at => now() + interval '1 day')");
  const { rows } = await database.pool.query<{ id: string }>("select id from graphile_worker.jobs");
  expect(rows).toHaveLength(1);
  await database.pool.query("select graphile_worker.complete_jobs(array[$1::bigint])", [rows[0]?.id]);
  expect((await database.pool.query("select id from graphile_worker.jobs")).rows).toEqual([]);
});

test("every table that refuses changes by a trigger is one that the role may only add to", async () => {
  const { rows } = await database.asOwner(
    `select t.tgrelid::regclass::text as name, has_table_privilege('${APPLICATION_ROLE}', t.tgrelid, 'INSERT') as adds,
            has_any_column_privilege('${APPLICATION_ROLE}', t.tgrelid, 'UPDATE')
              or has_table_privilege('${APPLICATION_ROLE}', t.tgrelid, 'DELETE')
              or has_table_privilege('${APPLICATION_ROLE}', t.tgrelid, 'TRUNCATE') as changes
       from pg_trigger t where t.tgfoid = 'refuse_history_change'::regproc order by 1`,
  );
  expect(rows).toEqual(
    ["case_event", "catalogue_import", "guide_draft_event", "notice_event", "operator_act"].map((name) => ({
      name,
      adds: true,
      changes: false,
    })),
  );
});

test("a right that was given by the way is taken back at the next migration", async () => {
  await database.asOwner(`grant update, delete on case_event to ${APPLICATION_ROLE}`);
  await migrate(database.url);
  await expect(database.pool.query("delete from case_event")).rejects.toThrow("permission denied");
});

test("a right that everybody has is no reason to go on", async () => {
  await database.asOwner("grant update (type) on case_event to public");
  await expect(migrate(database.url)).rejects.toThrow("could change recorded history (UPDATE on case_event)");
  await database.asOwner("revoke update (type) on case_event from public");
  await migrate(database.url);
});

/** Another login of the server, with a database that it owns. */
async function deployment(attributes: string) {
  const name = `deploy_${randomBytes(6).toString("hex")}`;
  await database.asOwner(`create role ${name} login password 'secret' ${attributes}`);
  await database.asOwner(`create database ${name} owner ${name}`);
  const url = new URL(database.url);
  Object.assign(url, { username: name, password: "secret", pathname: `/${name}` });
  const asSuperuser = new URL(database.url);
  asSuperuser.pathname = `/${name}`;
  cleanups.push(async () => {
    await database.asOwner(`drop database ${name} with (force)`);
    await database.asOwner(`drop role ${name}`);
  });
  return { name, url: url.href };
}

async function refusesChange(url: string): Promise<void> {
  const { role } = await applicationRole(url);
  const pool = createPool(url, 1, role);
  try {
    await pool.query("select from case_event");
    await expect(pool.query("update case_event set type = 'other'")).rejects.toThrow("permission denied");
    await expect(pool.query("reset role; update case_event set type = 'x'")).rejects.toThrow(
      "permission denied",
    );
  } finally {
    await pool.end();
  }
}

test("an owner that may make roles gives the portal its role by itself", async () => {
  const { url } = await deployment("createrole");
  // The role is there already on this server; its membership is a superuser's to give.
  const name = new URL(url).username;
  await database.asOwner(`grant ${APPLICATION_ROLE} to ${name} with admin true, set false, inherit false`);
  expect((await applicationRoleAfterMigrating(url)).role).toBe(APPLICATION_ROLE);
  await refusesChange(url);
});

test("an owner that may not is told what a superuser has to run, and works until then", async () => {
  const { name, url } = await deployment("nocreaterole");
  const { role, remedy } = await applicationRoleAfterMigrating(url);
  expect(role).toBeNull();
  expect(remedy).toBe(`GRANT onevisit_app TO ${name};`);
  await database.asOwner(`grant ${APPLICATION_ROLE} to ${name}`);
  expect((await applicationRoleAfterMigrating(url)).role).toBe(APPLICATION_ROLE);
  await refusesChange(url);
});

test("a login of its own, beside the owner's, has the portal's rights and cannot get more", async () => {
  const owner = await deployment("nocreaterole");
  const login = await deployment("nocreaterole");
  const url = new URL(owner.url);
  url.username = login.name;
  await migrate(owner.url, login.name);
  await expect(applicationRole(url.href)).rejects.toThrow(`GRANT onevisit_app TO ${login.name};`);
  await database.asOwner(`grant ${APPLICATION_ROLE} to ${login.name}`);
  await refusesChange(url.href);
  await expect(migrate(url.href)).rejects.toThrow("MIGRATE_DATABASE_URL must name its owner");
  const pool = createPool(url.href, 1);
  await expect(pool.query(`set role none; delete from case_event`)).rejects.toThrow("permission denied");
  await expect(pool.query(`set role ${owner.name}`)).rejects.toThrow("permission denied");
  await pool.end();
});

test("many databases of one server may be given their rights at the same time", async () => {
  const clones = await Promise.all(Array.from({ length: 4 }, () => testDatabase()));
  cleanups.push(...clones.map(({ close }) => close));
  await Promise.all(
    clones.map(async ({ url }) => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        for (let round = 0; round < 5; round++) await grantApplicationRights(client);
      } finally {
        await client.end();
      }
    }),
  );
});

async function applicationRoleAfterMigrating(url: string): ReturnType<typeof applicationRole> {
  // pg_trgm is a trusted extension: who may create in the database may install it.
  await migrate(url);
  return applicationRole(url);
}
