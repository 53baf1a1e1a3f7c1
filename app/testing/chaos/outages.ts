// The whole proof by a database that goes away: a PostgreSQL of its own is stopped again and again, gently, at once and by
// kill -9, while cases are lived to their end; the server comes back by itself, and so must the portal. Run small by
// outages.db.test.ts and in full by `npm run test:chaos`. For tests only.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startPostgres } from "#app/embedded/postgres.ts";
import { openDataFolder } from "#app/platform/data-folder.server.ts";
import { createPool, createPrisma } from "#app/platform/db.server.ts";
import { migrate } from "#app/platform/migrate.server.ts";
import { randomFor } from "#prisma/seed/prng.ts";
import { caseWorkflows } from "./acts.ts";
import { followUpFaults, mailFaults, settle } from "./afterwards.ts";
import { inspect, type Inspection, watchJobs } from "./inspect.ts";
import { type Ledger, ledgerFaults, newLedger } from "./ledger.ts";
import { liveAll, type World } from "./lives.ts";
import type { OfficeSettings } from "./office-letters.ts";
import { counterOf, type Office, openOffice } from "./offices.ts";
import { until } from "./patience.ts";
import { openPostOffice } from "./post-office.ts";
import { testTime } from "./test-time.ts";

export type OutagePlan = {
  cases: number;
  /** People at once. */
  atOnce: number;
  /** How long the server is left in peace; chance adds up to as much again. */
  everyMs: number;
  /** No more outages than that. */
  atMost: number;
  /** Whether the disk is told to be in earnest: slower, and nothing a stop of the server alone can tell from it. */
  fsync: boolean;
  seed?: string;
};

export type OutageReport = {
  seed: string;
  outages: Map<NodeJS.Signals, number>;
  ledger: Ledger;
  inspection: Inspection;
  mailsArrivedTwice: number;
  faults: string[];
};

/** What PostgreSQL does on it: smart no, fast yes; immediate, without a checkpoint; and no time for anything. */
const endings = ["SIGINT", "SIGQUIT", "SIGKILL"] as const satisfies NodeJS.Signals[];

export async function liveThroughOutages(sealKey: string, plan: OutagePlan): Promise<OutageReport> {
  const seed = plan.seed ?? randomBytes(6).toString("hex");
  const dataDir = openDataFolder(mkdtempSync(path.join(os.tmpdir(), "onevisit-outages-")));
  process.once("exit", () => rmSync(dataDir, { recursive: true, force: true }));
  const postgres = await startPostgres({
    dataDir,
    log: () => {},
    settings: { shared_buffers: "64MB", ...(!plan.fsync && { fsync: "off", full_page_writes: "off" }) },
  });
  await migrate(postgres.url);
  const pool = createPool(postgres.url, 10);
  const owner = createPool(postgres.url, 2, null);
  const database = { pool, prisma: createPrisma(pool) };
  await watchJobs(owner);
  const postOffice = await openPostOffice();
  const plain: OfficeSettings = { databaseUrl: postgres.url, connections: 5 };
  const worker = {
    sealKey,
    publicUrl: "https://portal.example",
    mailFrom: "OneVisit <no-reply@portal.example>",
    smtpUrl: postOffice.url,
  };
  const offices: Office[] = [];
  const outages = new Map<NodeJS.Signals, number>();

  try {
    offices.push(...(await Promise.all([openOffice({ ...plain, worker }), openOffice(plain)])));
    const counter = counterOf(offices);
    const world: World = { database, owner, sealKey, time: testTime(), ledger: newLedger(), counter };
    let isOver = false;
    const random = randomFor(seed);

    async function stopAndStart(): Promise<void> {
      for (let count = 0; count < plan.atMost && !isOver; count++) {
        await pause(plan.everyMs * (1 + random.next()));
        if (isOver) return;
        const ending = endings[count % endings.length] ?? "SIGQUIT";
        const dead = await postmaster(owner);
        if (dead === undefined) throw new Error("the server does not answer");
        process.kill(dead, ending);
        outages.set(ending, (outages.get(ending) ?? 0) + 1);
        // Its keeper starts it again.
        await until(async () => ![undefined, dead].includes(await postmaster(owner)));
      }
    }
    const outage = stopAndStart();
    const living = liveAll(world, {
      count: plan.cases,
      atOnce: plan.atOnce,
      workflows: caseWorkflows,
      randomOf: (index) => randomFor(`${seed}/${index}`),
    });
    // An outage that does not end fails sooner than the people who wait for it.
    await Promise.race([living, outage.then(() => living)]);
    isOver = true;
    await outage;

    // Jobs that failed meanwhile wait longer each time; the operator need not.
    await owner.query("update graphile_worker._private_jobs set run_at = now() where locked_at is null");
    await settle(world);
    const faults = [...(await ledgerFaults(database, world.ledger)), ...(await followUpFaults(world))];
    const inspection = await inspect(database, { now: world.time.last() });
    faults.push(...inspection.faults, ...(await mailFaults(world, postOffice)));
    const lived = [...world.ledger.opened.values()].map(({ caseId }) => caseId);
    const open = await database.prisma.case.count({ where: { id: { in: lived }, closedAt: null } });
    if (open > 0) faults.push(`${open} cases have not come to their end`);
    const mailsArrivedTwice = [...postOffice.taken.values()].reduce((sum, times) => sum + times - 1, 0);
    return { seed, outages, ledger: world.ledger, inspection, mailsArrivedTwice, faults };
  } finally {
    await Promise.all(offices.map((office) => office.kill()));
    await database.prisma.$disconnect();
    await Promise.all([pool.end(), owner.end(), postOffice.close()]);
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The server's process; undefined while there is none that answers. */
async function postmaster(owner: World["owner"]): Promise<number | undefined> {
  const found = await owner
    .query<{ pid: number }>(`select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid`)
    .catch(() => undefined);
  return found?.rows[0]?.pid;
}

/** The tallies in words. */
export function tellOutages({
  seed,
  outages,
  ledger,
  inspection,
  mailsArrivedTwice,
  faults,
}: OutageReport): string {
  const count = [...outages.values()].reduce((sum, times) => sum + times, 0);
  const applied = ledger.sent.filter(({ outcome }) => outcome.status === "applied").length;
  return [
    `PostgreSQL stopped and started ${count} times, seed ${seed}: ${[...outages].map(([ending, times]) => `${times} × ${ending}`).join(", ")}`,
    `acknowledged: ${ledger.opened.size} openings, ${applied} steps; sent again ${ledger.repeated}, of which done before ${ledger.foundDone}`,
    `found: ${inspection.cases} cases (${inspection.closed} closed), ${inspection.events} events, ${inspection.clocksFired} clocks fired, ` +
      `${inspection.jobs} jobs; mails that arrived twice: ${mailsArrivedTwice}`,
    `faults: ${faults.length}`,
  ].join("\n");
}
