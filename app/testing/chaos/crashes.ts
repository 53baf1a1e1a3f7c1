// The whole proof by kill -9: at every named point so many times, then at random under load; afterwards everything that
// was ever done is looked at. Run small by crashes.db.test.ts and in full by `npm run test:chaos`. For tests only.
import { randomBytes } from "node:crypto";
import { createPool } from "#app/platform/db.server.ts";
import { randomFor } from "#prisma/seed/prng.ts";
import type { TestDatabase } from "#app/testing/database.ts";
import type { Actor } from "#workflows/kernel/definition.ts";
import { caseWorkflows, definitionOf } from "./acts.ts";
import { followUpFaults, jobsDone, mailFaults, settle } from "./afterwards.ts";
import { crashAt } from "./crash-at-points.ts";
import { crashInMail } from "./crash-in-mail.ts";
import { crashUnderLoad } from "./crash-under-load.ts";
import { inspect, type Inspection, watchJobs } from "./inspect.ts";
import { type Ledger, ledgerFaults, newLedger } from "./ledger.ts";
import { open, type World } from "./lives.ts";
import type { OfficeSettings } from "./office-letters.ts";
import { counterOf, type Office, openOffice } from "./offices.ts";
import { openPostOffice } from "./post-office.ts";
import { quietLife } from "./quiet-life.ts";
import type { MailStopPoint, StopPoint } from "./stop-points.ts";
import { testTime } from "./test-time.ts";
import { openWire } from "./wire.ts";

export type CrashPlan = {
  points: readonly StopPoint[];
  mailPoints: readonly MailStopPoint[];
  /** How often each point is hit, with another workflow each time. */
  rounds: number;
  /** Kills at random. */
  underLoad: number;
  atOnce: number;
  seed?: string;
  /** Told of each kill at a named point. */
  onKill?: (name: string) => void;
};

export type CrashReport = {
  seed: string;
  /** By name. */
  killedAt: Map<string, number>;
  killedUnderLoad: number;
  ledger: Ledger;
  inspection: Inspection;
  mailsArrivedTwice: number;
  faults: string[];
};

const QUIET_CASES = 3;

export async function crashAndLookAfterwards(
  database: TestDatabase,
  sealKey: string,
  plan: CrashPlan,
): Promise<CrashReport> {
  const owner = createPool(database.url, 2, null);
  await watchJobs(owner);
  const seed = plan.seed ?? randomBytes(6).toString("hex");
  const wire = await openWire(database.url);
  const postOffice = await openPostOffice();
  const world: World = {
    database,
    owner,
    sealKey,
    time: testTime(),
    ledger: newLedger(),
    counter: counterOf([]),
  };
  const plain: OfficeSettings = { databaseUrl: database.url, connections: 5 };
  const wired: OfficeSettings = { ...plain, databaseUrl: wire.url };
  const mail = {
    sealKey,
    publicUrl: "https://portal.example",
    mailFrom: "OneVisit <no-reply@portal.example>",
  };
  const withWorker = (settings: OfficeSettings) => ({
    ...settings,
    worker: { ...mail, smtpUrl: postOffice.url },
  });
  const killedAt = new Map<string, number>();
  const count = (name: string) => {
    killedAt.set(name, (killedAt.get(name) ?? 0) + 1);
    plan.onKill?.(name);
  };
  const workflowOf = (index: number) => caseWorkflows[index % caseWorkflows.length] ?? "";
  const faults: string[] = [];
  const all: Office[] = [];
  const hire = async (settings: OfficeSettings): Promise<Office> => {
    const office = await openOffice(settings);
    all.push(office);
    return office;
  };

  try {
    const heir = await hire(plain);
    world.counter.offices.push(heir);
    const quiet = await Promise.all(
      Array.from({ length: QUIET_CASES }, (_, index) =>
        open(world, workflowOf(index), randomFor(`${seed}/${index}`)),
      ),
    );

    // The next victim is opened while the present one dies.
    let next = plan.points.length > 0 ? hire(wired) : undefined;
    const visits = Array.from({ length: plan.rounds }, () => plan.points).flat();
    for (const [index, point] of visits.entries()) {
      const victim = await (next ?? hire(wired));
      next = index + 1 < visits.length ? hire(wired) : undefined;
      next?.catch(() => {});
      const workflow = workflowOf(index + Math.floor(index / Math.max(1, plan.points.length)));
      faults.push(
        ...(await crashAt(world, point, { victim, heir, wire, workflow, seed: `${seed}/${index}` })),
      );
      count(point.name);
    }

    const mailVisits = Array.from({ length: plan.rounds }, () => plan.mailPoints).flat();
    let worker = await hire(withWorker(wired));
    // What the rounds before have left is sent first, so that the next mail is the one that is meant.
    await jobsDone(world);
    for (const [index, point] of mailVisits.entries()) {
      const turned = index % caseWorkflows.length;
      const workflows = [...caseWorkflows.slice(turned), ...caseWorkflows.slice(0, turned)];
      const options = { victim: worker, settings: withWorker(wired), wire, postOffice, workflows };
      const crash = await crashInMail(world, point, { ...options, seed: `${seed}/mail/${index}` });
      worker = crash.heir;
      all.push(worker);
      faults.push(...crash.faults);
      count(point.name);
    }
    await worker.kill();

    world.counter.offices.length = 0;
    await heir.kill();
    const settings = [withWorker(plain), plain, plain];
    const options = { kills: plan.underLoad, atOnce: plan.atOnce, workflows: caseWorkflows, settings, seed };
    const { killed } = await crashUnderLoad(world, options);

    await settle(world);

    faults.push(...(await ledgerFaults(database, world.ledger)), ...(await followUpFaults(world)));
    const inspection = await inspect(database, { now: world.time.last() });
    faults.push(...inspection.faults, ...(await quietFaults(world, quiet)));
    faults.push(...(await mailFaults(world, postOffice)));
    const mailsArrivedTwice = [...postOffice.taken.values()].reduce((sum, times) => sum + times - 1, 0);
    return {
      seed,
      killedAt,
      killedUnderLoad: killed,
      ledger: world.ledger,
      inspection,
      mailsArrivedTwice,
      faults,
    };
  } finally {
    await Promise.all([...all, ...world.counter.offices].map((office) => office.kill()));
    await Promise.all([wire.close(), postOffice.close(), owner.end()]);
  }
}

/** Cases that nobody touched have lived as the kernel alone says, whoever was killed meanwhile. */
async function quietFaults({ database, time }: World, ids: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const id of ids) {
    const { workflow, events } = await database.prisma.case.findUniqueOrThrow({
      where: { id },
      include: { events: { orderBy: { seq: "asc" } } },
    });
    const [opening, ...rest] = events;
    if (opening === undefined) throw new Error(`${id} has no history`);
    const { type, payload, actor, at } = opening;
    const event = { type, payload, actor: actor as Actor, at: at.toISOString() };
    const wanted = quietLife(definitionOf(workflow), event, time.last());
    const found = rest.map((each) => `${(each.payload as { clock: string }).clock} ${each.at.toISOString()}`);
    if (JSON.stringify(wanted) !== JSON.stringify(found))
      faults.push(`${workflow} ${id}, left alone: clocks fired ${found.join()}, not ${wanted.join()}`);
    if (wanted.length === 0)
      faults.push(`${workflow} ${id}, left alone: no clock ran out, which proves nothing`);
  }
  return faults;
}

/** The tallies in words. */
export function tell({
  seed,
  killedAt,
  killedUnderLoad,
  ledger,
  inspection,
  mailsArrivedTwice,
  faults,
}: CrashReport): string {
  const atPoints = [...killedAt.values()].reduce((sum, times) => sum + times, 0);
  const applied = ledger.sent.filter(({ outcome }) => outcome.status === "applied").length;
  return [
    `kill -9, seed ${seed}: ${atPoints} times at ${killedAt.size} named points, ${killedUnderLoad} times under load`,
    ...[...killedAt].map(([name, times]) => `  ${String(times).padStart(3)} × ${name}`),
    `acknowledged: ${ledger.opened.size} openings, ${applied} steps; sent again ${ledger.repeated}, of which done before ${ledger.foundDone}`,
    `found: ${inspection.cases} cases (${inspection.closed} closed), ${inspection.events} events, ${inspection.clocksFired} clocks fired, ` +
      `${inspection.jobs} jobs; mails that arrived twice: ${mailsArrivedTwice}`,
    `faults: ${faults.length}`,
  ].join("\n");
}
