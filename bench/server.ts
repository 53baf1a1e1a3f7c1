// The benchmark's PostgreSQL: the embedded one with the settings it is shipped with, durable as in earnest, in a folder
// that goes away afterwards.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { startPostgres } from "#app/embedded/postgres.ts";
import { openDataFolder } from "#app/platform/data-folder.server.ts";
import { createPool, createPrisma } from "#app/platform/db.server.ts";
import { migrate } from "#app/platform/migrate.server.ts";
import type { FillDatabase } from "./fill.ts";

export type BenchDatabase = FillDatabase & { url: string; close(): Promise<void> };

export type BenchServer = {
  /** What of its settings the figures depend on. */
  settings: string;
  /** A new, migrated, empty database. */
  create(name: string): Promise<BenchDatabase>;
  open(url: string): BenchDatabase;
  /** A copy of a database that others use: they are cut off for the moment. */
  clone(url: string, name: string): Promise<BenchDatabase>;
  /** A copy, as its URL; closes the one that is copied, for nobody may use it meanwhile. */
  copy(from: BenchDatabase, name: string): Promise<string>;
  stop(): Promise<void>;
};

const SETTINGS = [
  "server_version",
  "fsync",
  "synchronous_commit",
  "full_page_writes",
  "shared_buffers",
  "max_wal_size",
];

export async function startServer(): Promise<BenchServer> {
  const dataDir = openDataFolder(mkdtempSync(path.join(os.tmpdir(), "onevisit-bench-")));
  const postgres = await startPostgres({ dataDir, log: () => undefined, isTemporary: true });
  const address = (name: string) => {
    const url = new URL(postgres.url);
    url.pathname = `/${name}`;
    return url.href;
  };
  const ask = async (statement: string) => {
    const client = new pg.Client({ connectionString: address("postgres") });
    await client.connect();
    try {
      return await client.query<{ name: string; setting: string }>(statement);
    } finally {
      await client.end();
    }
  };
  const { rows } = await ask(
    `select name, current_setting(name) as setting from pg_settings where name in ('${SETTINGS.join("', '")}')`,
  );
  return {
    settings: rows.map(({ name, setting }) => `${name} ${setting}`).join(", "),
    async create(name) {
      await ask(`create database ${name}`);
      const url = address(name);
      await migrate(url);
      return open(url);
    },
    open,
    async copy(from, name) {
      await from.close();
      await ask(`create database ${name} template ${new URL(from.url).pathname.slice(1)} strategy file_copy`);
      return address(name);
    },
    async clone(url, name) {
      const from = new URL(url).pathname.slice(1);
      // A template must have no connections: keep new ones out, end those there are.
      await ask(`alter database ${from} allow_connections false`);
      await ask(`select '' as name, '' as setting from (
        select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '${from}') as ended`);
      try {
        await ask(`create database ${name} template ${from} strategy file_copy`);
      } finally {
        await ask(`alter database ${from} allow_connections true`);
      }
      return open(address(name));
    },
    async stop() {
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function open(url: string): BenchDatabase {
  const pool = createPool(url, 20);
  const owner = createPool(url, 2, null);
  const prisma = createPrisma(pool);
  return {
    url,
    pool,
    owner,
    prisma,
    async close() {
      await prisma.$disconnect();
      await Promise.all([pool.end(), owner.end()]);
    },
  };
}
