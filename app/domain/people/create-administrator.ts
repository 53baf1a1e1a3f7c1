// The command `npm run admin:create -- someone@example.org`, for a portal on a database of its own (DATABASE_URL).
import { applicationRole } from "#app/platform/application-role.server.ts";
import { createPool, createPrisma, type Pool } from "#app/platform/db.server.ts";
import { createAdministrator } from "./create-administrator.server.ts";

const [email] = process.argv.slice(2);
const url = process.env["DATABASE_URL"];
if (email === undefined || url === undefined || url === "") {
  console.error("Usage: DATABASE_URL=postgresql://… npm run admin:create -- someone@example.org");
  process.exit(2);
}
let pool: Pool | undefined;
try {
  pool = createPool(url, 1, (await applicationRole(url)).role);
  const made = await createAdministrator({ pool, prisma: createPrisma(pool) }, email);
  console.log(`${made.email} is an administrator.`);
  if (made.password !== undefined) console.log(`Password, shown this once: ${made.password}`);
} catch (error) {
  console.error(`Not done: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await pool?.end();
}
