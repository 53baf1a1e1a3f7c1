// Development only: `npm run db:diff -- NAME` writes the next migration, that is what prisma/schema.prisma has and the
// migrations so far have not. CHECKs, partial indexes and triggers are then added to it by hand.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openDataFolder } from "#app/platform/data-folder.server.ts";
import { drift, migrate } from "#app/platform/migrate.server.ts";
import { startPostgres } from "./postgres.ts";

const name = process.argv[2];
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error("Usage: npm run db:diff -- name_of_the_migration (small letters, digits and underscores)");
  process.exit(1);
}

const scratch = await startPostgres({
  dataDir: openDataFolder(mkdtempSync(path.join(os.tmpdir(), "onevisit-diff-"))),
  log: console.error,
  settings: { fsync: "off" },
  isTemporary: true,
});
try {
  await migrate(scratch.url);
  const script = await drift(scratch.url);
  if (script === "") {
    console.log("Nothing to do: the migrations give exactly what schema.prisma says.");
  } else {
    const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
    const folder = fileURLToPath(new URL(`../../prisma/migrations/${stamp}_${name}/`, import.meta.url));
    mkdirSync(folder);
    writeFileSync(path.join(folder, "migration.sql"), `${script}\n`);
    console.log(`Written: ${path.relative(process.cwd(), path.join(folder, "migration.sql"))}`);
  }
} finally {
  await scratch.stop();
}
