// Brings a database up to date: Prisma's migrations (recorded in _prisma_migrations, so `prisma migrate deploy` works
// on the same database), the job queue's own tables, and the rights of the role under which the portal works. Called by
// app/main.ts and by the tests' global setup, with the login that owns the database.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Logger, runMigrations } from "graphile-worker";
import pg from "pg";
import { grantApplicationRights } from "./application-role.server.ts";
import { EnvError } from "./env.server.ts";
import { type SchemaEngine, withSchemaEngine } from "./schema-engine.server.ts";

type MigrationList = Parameters<SchemaEngine["applyMigrations"]>[0]["migrationsList"];

const folder = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));

// Any constant; two portals that start at once on one database must not migrate it at the same time.
const LOCK = 7_114_330_001;

/**
 * Applies what is missing and returns the names of the migrations applied now. Safe to call at any time and from
 * several processes. `databaseUrl` names the owner; `portalLogin` who else may work under the portal's role. Throws an
 * EnvError when that login may not migrate; an Error when a migration fails or an applied one was edited.
 */
export async function migrate(databaseUrl: string, portalLogin?: string): Promise<string[]> {
  const guard = new pg.Client({ connectionString: databaseUrl });
  await guard.connect();
  try {
    await mustBeOwner(guard);
    await guard.query("select pg_advisory_lock($1)", [LOCK]);
    const applied = await withSchemaEngine(databaseUrl, async (engine) => {
      const answer = await engine.applyMigrations({ migrationsList: migrations(), filters: noFilters });
      return answer.appliedMigrationNames;
    });
    await runMigrations({ connectionString: databaseUrl, logger: silent });
    await grantApplicationRights(guard, portalLogin);
    return applied;
  } finally {
    await guard.end();
  }
}

/** The engine's own refusal names a table that nobody who starts the portal has heard of. */
async function mustBeOwner(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ login: string; isOwner: boolean }>(
    `select current_user as login, has_schema_privilege('public', 'CREATE') as "isOwner"`,
  );
  const [found] = rows;
  if (found?.isOwner === true) return;
  throw new EnvError(
    `The user ${found?.login ?? ""} may not migrate the database: MIGRATE_DATABASE_URL must name its owner.`,
  );
}

/** What prisma/schema.prisma has and the migrated database has not, or the reverse, as SQL; empty when they agree. */
export async function drift(databaseUrl: string): Promise<string> {
  const file = fileURLToPath(new URL("../../prisma/schema.prisma", import.meta.url));
  const files = [{ path: file, content: readFileSync(file, "utf8") }];
  const script = await withSchemaEngine(databaseUrl, async (engine) => {
    const answer = await engine.diff({
      // The live database, whichever the engine's driver is connected to.
      from: { tag: "schemaDatasource", files, configDir: path.dirname(file) },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: noFilters,
    });
    return answer.stdout ?? "";
  });
  return script.includes("This is an empty migration") ? "" : script.trim();
}

const noFilters = { externalTables: [], externalEnums: [] };

const silent = new Logger(() => () => {});

function migrations(): MigrationList {
  const lockFile = path.join(folder, "migration_lock.toml");
  return {
    baseDir: folder,
    lockfile: {
      path: "migration_lock.toml",
      content: existsSync(lockFile) ? readFileSync(lockFile, "utf8") : null,
    },
    shadowDbInitScript: "",
    migrationDirectories: readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok", value: readFileSync(path.join(folder, name, "migration.sql"), "utf8") },
        },
      })),
  };
}
