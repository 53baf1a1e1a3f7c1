// The database role under which the portal works: it reads and writes rows, may only add to the histories, and changes
// nothing of the structure. Migrations work under the owner's login instead and give the role its rights here.
import pg from "pg";
import { EnvError } from "./env.server.ts";

/** A role without a login of its own. Roles belong to a whole server: all portals' databases on it share the name. */
export const APPLICATION_ROLE = "onevisit_app";

/** What is evidence: the role may add to these tables and read them. */
const APPEND_ONLY = ["case_event", "notice_event", "operator_act", "guide_draft_event", "catalogue_import"];

/** What only migrations have to do with. */
const OWNERS_ONLY = ["_prisma_migrations"];

// One server may have several databases whose portals start at the same moment, and locks reach no further than one
// database: who comes second finds the role made. Who may not make roles needs a superuser; applicationRole() tells.
const MAKE_ROLE = /* sql */ `
do $$
begin
  if to_regrole('${APPLICATION_ROLE}') is null then
    create role ${APPLICATION_ROLE} nologin;
  end if;
exception when duplicate_object or unique_violation or insufficient_privilege then
  null;
end
$$`;

const joinRole = (login: string) => /* sql */ `
do $$
begin
  if not pg_has_role(${pg.escapeLiteral(login)}, '${APPLICATION_ROLE}', 'SET') then
    grant ${APPLICATION_ROLE} to ${pg.escapeIdentifier(login)} with set true;
  end if;
exception when undefined_object or insufficient_privilege or unique_violation or internal_error then
  -- The last two: another one has just granted the same.
  null;
end
$$`;

// Everything is taken and given again in one transaction: what a former version gave does not stay. Tables of others in
// the same schema (an extension's) are left alone.
const GIVE_RIGHTS = /* sql */ `
do $$
declare
  item record;
begin
  revoke create on schema public from public;
  grant usage on schema public, graphile_worker to ${APPLICATION_ROLE};
  for item in
    select c.oid, c.oid::regclass as name, c.relname, c.relkind, c.relrowsecurity, c.relnamespace::regnamespace::text as space
      from pg_class c
     where c.relnamespace in ('public'::regnamespace, 'graphile_worker'::regnamespace)
       and c.relkind in ('r', 'p', 'v', 'S')
       and pg_has_role(c.relowner, 'USAGE')
  loop
    if item.relkind = 'S' then
      execute format('grant usage, select, update on sequence %s to ${APPLICATION_ROLE}', item.name);
      continue;
    end if;
    execute format('revoke all on table %s from ${APPLICATION_ROLE}', item.name);
    if item.space = 'public' and item.relname = any(${literals(OWNERS_ONLY)}) then
      continue;
    elsif item.space = 'public' and item.relname = any(${literals(APPEND_ONLY)}) then
      execute format('grant select, insert on table %s to ${APPLICATION_ROLE}', item.name);
    else
      execute format('grant select, insert, update, delete on table %s to ${APPLICATION_ROLE}', item.name);
      -- For ANALYZE after loading much at once; before version 17 only owners could, and autovacuum does it a little later.
      if item.relkind <> 'v' and current_setting('server_version_num')::int >= 170000 then
        execute format('grant maintain on table %s to ${APPLICATION_ROLE}', item.name);
      end if;
    end if;
    -- The job queue's tables show a row to nobody but their owner unless a policy says otherwise.
    if item.relrowsecurity and item.space = 'graphile_worker' and not exists (
      select from pg_policy where polrelid = item.oid and polname = '${APPLICATION_ROLE}'
    ) then
      execute format('create policy ${APPLICATION_ROLE} on %s to ${APPLICATION_ROLE} using (true) with check (true)', item.name);
    end if;
  end loop;
end
$$`;

// What was revoked above may still come from PUBLIC or from a role of which ours is a member.
const EXCESS = /* sql */ `
select c.relname as "table", p.name as "right"
  from pg_class c cross join unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER', 'owner']) as p(name)
 where c.relnamespace = 'public'::regnamespace and c.relname = any($1)
   and case when p.name = 'owner' then pg_has_role('${APPLICATION_ROLE}', c.relowner, 'MEMBER')
            when p.name = 'UPDATE' then has_any_column_privilege('${APPLICATION_ROLE}', c.oid, 'UPDATE')
            else has_table_privilege('${APPLICATION_ROLE}', c.oid, p.name) end
 order by 1, 2`;

/**
 * Makes the role, if this login may, lets it and `portalLogin` take the role on, and gives the role its rights in this
 * database; safe to repeat, and at once in several databases of a server. Throws an EnvError when the role could change a
 * history all the same. Called after migrating, by the owner.
 */
export async function grantApplicationRights(owner: pg.ClientBase, portalLogin?: string): Promise<void> {
  await owner.query(MAKE_ROLE);
  const { rows } = await owner.query<{ login: string }>(
    "select current_user as login from pg_roles where rolname = $1",
    [APPLICATION_ROLE],
  );
  const [found] = rows;
  if (found === undefined) return;
  for (const login of [found.login, portalLogin ?? found.login]) await owner.query(joinRole(login));
  await owner.query(GIVE_RIGHTS);
  const { rows: excess } = await owner.query<{ table: string; right: string }>(EXCESS, [APPEND_ONLY]);
  if (excess.length > 0) {
    const found = excess.map(({ table, right }) => `${right} on ${table}`).join(", ");
    throw new EnvError(
      `The database role ${APPLICATION_ROLE} could change recorded history (${found}), through PUBLIC or another role: ` +
        `have a superuser take that away.`,
    );
  }
}

/**
 * The role under which the portal has to work with that login. `role` is null when the login may not take it on; then
 * `remedy` is what a superuser has to run, and the portal works with the login's own rights. Throws an EnvError when those are none.
 */
export async function applicationRole(
  connectionString: string,
): Promise<{ role: string; remedy: undefined } | { role: null; remedy: string }> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{
      login: string;
      exists: boolean;
      maySet: boolean;
      mayWork: boolean;
    }>(
      `select quote_ident(current_user) as login, to_regrole($1) is not null as exists,
              coalesce(pg_has_role(current_user, to_regrole($1)::oid, 'SET'), false) as "maySet",
              has_table_privilege('public.case_event', 'INSERT') as "mayWork"`,
      [APPLICATION_ROLE],
    );
    const [found] = rows;
    if (found === undefined) throw new Error("the database gave no answer");
    if (found.maySet) return { role: APPLICATION_ROLE, remedy: undefined };
    const create = found.exists ? "" : `CREATE ROLE ${APPLICATION_ROLE} NOLOGIN; `;
    const remedy = `${create}GRANT ${APPLICATION_ROLE} TO ${found.login};`;
    if (found.mayWork) return { role: null, remedy };
    throw new EnvError(
      `The user ${found.login} in DATABASE_URL has no rights here. Have a superuser run: ${remedy} ` +
        `Then start again with MIGRATE_DATABASE_URL naming the owner of the database.`,
    );
  } finally {
    await client.end();
  }
}

/** The login that a connection string names, or leaves to PGUSER. */
export function loginOf(connectionString: string): string | undefined {
  return new pg.Client({ connectionString }).user;
}

function literals(names: readonly string[]): string {
  return `array[${names.map((name) => `'${name}'`).join(", ")}]`;
}
