// `npm run search:rebuild`: builds all indexes anew from PostgreSQL, beside those in use. DATABASE_URL, MEILI_URL and
// MEILI_KEY say where.
import process from "node:process";
import { applicationRole } from "#app/platform/application-role.server.ts";
import { createPool, createPrisma, type Pool } from "#app/platform/db.server.ts";
import { textProgress } from "#app/platform/progress.ts";
import { createEngine } from "./client.server.ts";
import { ensureIndexesNow } from "./start.server.ts";

const { DATABASE_URL, MEILI_URL, MEILI_KEY } = process.env;
if (!DATABASE_URL || !MEILI_URL) {
  process.stderr.write("Set DATABASE_URL and MEILI_URL (and MEILI_KEY) to the servers of the portal.\n");
  process.exit(1);
}
let pool: Pool | undefined;
try {
  pool = createPool(DATABASE_URL, 4, (await applicationRole(DATABASE_URL)).role);
  const built = await ensureIndexesNow({
    database: { pool, prisma: createPrisma(pool) },
    engine: createEngine({ url: MEILI_URL, key: MEILI_KEY }),
    progress: textProgress(process.stdout),
    isForced: true,
  });
  process.stdout.write(`Built: ${built.join(", ")}.\n`);
} catch (error) {
  process.stderr.write(`Not built: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await pool?.end();
}
