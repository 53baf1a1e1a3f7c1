// vitest's globalSetup: starts a real PostgreSQL and Meilisearch once per run, in a folder that goes away with it, and
// makes the migrated template from which app/testing/database.ts clones. Whatever happens to vitest, nothing stays behind.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startMeilisearch } from "#app/embedded/meilisearch.ts";
import { startPostgres } from "#app/embedded/postgres.ts";
import { openDataFolder } from "#app/platform/data-folder.server.ts";
import { migrate } from "#app/platform/migrate.server.ts";

export default async function setup(): Promise<() => Promise<void>> {
  const postgresDir = openDataFolder(mkdtempSync(path.join(os.tmpdir(), "onevisit-test-")));
  const meiliDir = openDataFolder(mkdtempSync(path.join(os.tmpdir(), "onevisit-test-")));
  // Also when a start fails below; when we are killed, the engines' tethers do it.
  process.once("exit", () => {
    for (const folder of [postgresDir, meiliDir]) rmSync(folder, { recursive: true, force: true });
  });
  const log = console.error;
  const [postgres, meilisearch] = await Promise.all([
    startPostgres({
      dataDir: postgresDir,
      log,
      // Nothing here outlives the run, so nothing has to survive a power cut.
      settings: { fsync: "off", full_page_writes: "off", shared_buffers: "128MB" },
      isTemporary: true,
    }),
    startMeilisearch({ dataDir: meiliDir, log, isTemporary: true }),
  ]);
  await migrate(postgres.url);

  Object.assign(process.env, {
    NODE_ENV: "test",
    DATABASE_URL: postgres.url,
    ...(meilisearch === null ? {} : { MEILI_URL: meilisearch.url, MEILI_KEY: meilisearch.key }),
    PUBLIC_URL: "http://localhost:3000",
    DEMO: "on",
    AUTH_SECRET: randomBytes(32).toString("hex"),
    SEAL_KEY: randomBytes(32).toString("hex"),
    LOG_LEVEL: process.env["LOG_LEVEL"] ?? "error",
  });

  return async () => {
    await Promise.all([postgres.stop(), meilisearch?.stop()]);
  };
}
