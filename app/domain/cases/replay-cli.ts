// The command `npm run replay-histories`: lives the events of every case through again and compares what comes out with what
// is stored: state, context, clocks, tasks. DATABASE_URL says where; numbers of cases may follow. It only reads. Whether the
// events themselves are as they were recorded is another question: `npm run verify-history`.
import { applicationRole } from "#app/platform/application-role.server.ts";
import { createPool, createPrisma, type Pool } from "#app/platform/db.server.ts";
import { replayStoredCases } from "./compare-replay.server.ts";

const numbers = process.argv.slice(2);
const url = process.env["DATABASE_URL"];
if (url === undefined || url === "") {
  console.error("Usage: DATABASE_URL=postgresql://… npm run replay-histories [-- C26-…]");
  process.exit(2);
}
const startedAt = performance.now();
const tally = { cases: 0, events: 0, faulty: 0 };
let pool: Pool | undefined;
try {
  pool = createPool(url, 2, (await applicationRole(url)).role);
  for await (const { id, number, events, faults } of replayStoredCases(
    { pool, prisma: createPrisma(pool) },
    numbers,
  )) {
    tally.cases++;
    tally.events += events;
    if (faults.length > 0) tally.faulty++;
    for (const fault of faults) console.log(`${number} (${id}): ${fault}`);
  }
  const missing = numbers.length === 0 ? 0 : new Set(numbers).size - tally.cases;
  if (missing > 0) throw new Error(`${missing} of the numbers are of no case here`);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const found = tally.faulty === 0 ? "all are as stored" : `${tally.faulty} are not as stored`;
  console.log(`${tally.cases} cases with ${tally.events} events replayed in ${seconds} s: ${found}.`);
  process.exitCode = tally.faulty === 0 ? 0 : 1;
} catch (error) {
  console.error(`Not replayed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
} finally {
  await pool?.end();
}
