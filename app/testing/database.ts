// A database of its own for each test file: a clone of the migrated template that app/testing/global-setup.ts made.
// For tests only.
import { randomBytes } from "node:crypto";
import pg from "pg";
import { createPool, createPrisma, type Database } from "#app/platform/db.server.ts";

export type TestDatabase = Database & {
  /** Names the owner; pools made of it by createPool() still work under the portal's role. */
  url: string;
  /** Runs one statement as the owner of the database, whom nothing is forbidden. */
  asOwner<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<pg.QueryResult<Row>>;
  close(): Promise<void>;
};

/**
 * A fresh, migrated, empty database, in which one has the rights that the portal has in earnest.
 * Use: `const database = await testDatabase(); afterAll(database.close);`
 */
export async function testDatabase(): Promise<TestDatabase> {
  const template = new URL(fromSetup("DATABASE_URL"));
  const name = `test_${randomBytes(6).toString("hex")}`;
  // The clone copies files: with fsync off that is quicker than writing every page to the log.
  await onServer(
    template,
    `create database ${name} template ${template.pathname.slice(1)} strategy file_copy`,
  );

  const url = new URL(template);
  url.pathname = `/${name}`;
  const pool = createPool(url.href, 10);
  const prisma = createPrisma(pool);
  const owner = createPool(url.href, 1, null);
  return {
    url: url.href,
    pool,
    prisma,
    asOwner: (text, values) => owner.query(text, values),
    async close() {
      await prisma.$disconnect();
      await Promise.all([pool.end(), owner.end()]);
      await onServer(template, `drop database ${name} with (force)`);
    },
  };
}

/** The run's Meilisearch, or null on a machine that has none. It is shared: give indexes a name of your own. */
export function testMeili(): { url: string; key: string } | null {
  const url = process.env["MEILI_URL"];
  return url === undefined ? null : { url, key: fromSetup("MEILI_KEY") };
}

function fromSetup(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: run the tests by vitest -c .config/vitest.config.ts`);
  return value;
}

async function onServer(template: URL, statement: string): Promise<void> {
  const url = new URL(template);
  url.pathname = "/postgres";
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
