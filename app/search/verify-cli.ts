// `npm run search:verify`: compares the search engine's indexes with the database, document by document; `-- --mend` puts
// right what differs. DATABASE_URL, MEILI_URL and MEILI_KEY say where. Exit code 0: all was right; 1: something was not
// (and with --mend is now); 2: it could not be checked.
import process from "node:process";
import { parseArgs } from "node:util";
import { applicationRole } from "#app/platform/application-role.server.ts";
import { createPool, createPrisma, type Pool } from "#app/platform/db.server.ts";
import { createEngine } from "./client.server.ts";
import { findingsText } from "./findings-text.ts";
import { verifyIndexes } from "./verify.server.ts";

const { values } = parseArgs({ options: { mend: { type: "boolean", default: false } } });
const { DATABASE_URL, MEILI_URL, MEILI_KEY } = process.env;
if (!DATABASE_URL || !MEILI_URL) {
  process.stderr.write("Set DATABASE_URL and MEILI_URL (and MEILI_KEY) to the servers of the portal.\n");
  process.exit(2);
}
let pool: Pool | undefined;
try {
  pool = createPool(DATABASE_URL, 4, (await applicationRole(DATABASE_URL)).role);
  const found = await verifyIndexes({
    database: { pool, prisma: createPrisma(pool) },
    engine: createEngine({ url: MEILI_URL, key: MEILI_KEY }),
    mends: values.mend,
  });
  process.stdout.write(`${findingsText(found).join("\n")}\n`);
  process.exitCode = found.isRight ? 0 : 1;
} catch (error) {
  process.stderr.write(`Not checked: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
} finally {
  await pool?.end();
}
