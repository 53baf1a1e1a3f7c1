// The way to PostgreSQL: one pool, shared by raw statements (the hot path) and by Prisma (everything else).
import pg from "pg";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "#prisma/generated/client.ts";
import { APPLICATION_ROLE } from "#app/platform/application-role.server.ts";
import { env } from "#app/platform/env.server.ts";
import { remember } from "#app/platform/remember.ts";
import { log } from "#app/platform/log.server.ts";
import { noteTime, pageNotes } from "#app/platform/page-notes.server.ts";

export type Pool = pg.Pool;

/**
 * Makes a pool for the given connection string; sessions run in UTC and give up waiting after 5 s. They work under the
 * portal's role, which may not change what is recorded; with `role` null under the login itself (migrations, and where
 * applicationRole() finds no role).
 */
export function createPool(connectionString: string, max = 20, role: string | null = APPLICATION_ROLE): Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    application_name: "onevisit",
    options: role === null ? "-c timezone=UTC" : `-c timezone=UTC -c role=${role}`,
  });
  // An idle connection that breaks (server restarted) must not end the process; the next query reconnects.
  pool.on("error", (error) => log.warn("idle database connection lost", { error }));
  // One that breaks while it is lent out fails its query, which tells; the event itself would end the process.
  pool.on("connect", (client) => client.on("error", () => {}));
  timeQueries(pool);
  return pool;
}

/** Notes how long the page being made waits for the database; statements at the same time count each. */
function timeQueries(pool: Pool): void {
  const query = pool.query.bind(pool) as (...given: unknown[]) => unknown;
  Reflect.set(pool, "query", (...given: unknown[]): unknown => {
    const notes = pageNotes();
    const startedAt = performance.now();
    const result = query(...given);
    if (notes === undefined || !(result instanceof Promise)) return result;
    const note = () => noteTime(notes, "db", performance.now() - startedAt);
    result.then(note, note);
    return result;
  });
}

/** Makes a Prisma client on an existing pool. */
export function createPrisma(pool: Pool): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg(pool) });
}

/** The process's pool. */
export function pool(): Pool {
  return remember("pool", () => createPool(env().DATABASE_URL));
}

/** Opens the process's database under another role than usual, before anybody asks for it. Called by app/main.ts only. */
export function openDatabase(role: string | null): Database {
  remember("pool", () => createPool(env().DATABASE_URL, 20, role));
  return database();
}

/** The process's Prisma client, on the same pool. */
export function db(): PrismaClient {
  return remember("prisma", () => createPrisma(pool()));
}

/** What the domain is given to work with, so that tests can hand it a database of their own. */
export type Database = { pool: Pool; prisma: PrismaClient };

/** The process's own database. */
export function database(): Database {
  return { pool: pool(), prisma: db() };
}
