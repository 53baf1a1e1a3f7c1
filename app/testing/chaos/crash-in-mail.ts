// Kills a process at named points of sending a mail; the next one sends it. For tests only.
import { type Random, randomFor } from "#prisma/seed/prng.ts";
import { lawfulAct } from "./acts.ts";
import { jobsDone } from "./afterwards.ts";
import { look, open, send, type World } from "./lives.ts";
import type { OfficeSettings } from "./office-letters.ts";
import { counterOf, type Office, openOffice } from "./offices.ts";
import { inTime, until } from "./patience.ts";
import type { PostOffice } from "./post-office.ts";
import type { MailStopPoint } from "./stop-points.ts";
import type { Wire } from "./wire.ts";

/**
 * One kill at that point. `victim` runs the only worker there is, on the wire; its heir is opened once it is dead, as a
 * service manager does, and returned.
 */
export async function crashInMail(
  world: World,
  point: MailStopPoint,
  {
    victim,
    settings,
    wire,
    postOffice,
    workflows,
    seed,
  }: {
    victim: Office;
    settings: OfficeSettings;
    wire: Wire;
    postOffice: PostOffice;
    /** Those to try, in that order. */
    workflows: readonly string[];
    seed: string;
  },
): Promise<{ heir: Office; faults: string[] }> {
  const { database, counter } = world;
  const random = randomFor(seed);
  const before = new Map(postOffice.taken);
  const reached = point.how === "mailTaken" ? postOffice.keepSilentOnce() : wire.cut(point.how);
  const opener = { ...world, counter: counterOf(counter.offices.filter((office) => office !== victim)) };
  const caseId = await caseWithMail(opener, workflows, random);
  await inTime(reached, `it never came to: ${point.name}`);
  await victim.kill();
  // Its sign of life goes with its connections.
  await until(async () => !(await hasSignOfLife(world)));

  const heir = await openOffice(settings);
  await jobsDone(world);
  const faults: string[] = [];
  const mails = await database.prisma.outboxMail.findMany({ where: { dedupeKey: { startsWith: caseId } } });
  const jobs = await database.pool.query<{ key: string }>(
    `select concat_ws(':', payload->>'caseId', payload->>'seq', payload->>'template') as key
       from job_added where name = 'send-mail' and payload->>'caseId' = $1`,
    [caseId],
  );
  if (jobs.rows.length === 0) faults.push("there was no mail to send");
  const keys = mails.map(({ dedupeKey }) => dedupeKey).sort();
  if (JSON.stringify(keys) !== JSON.stringify(jobs.rows.map(({ key }) => key).sort()))
    faults.push(`the outbox has ${keys.join()}, for ${jobs.rows.map(({ key }) => key).join()}`);
  if (mails.some(({ sentAt }) => sentAt === null)) faults.push("a mail was not sent");
  const arrived = [...postOffice.taken]
    .map(([id, times]) => times - (before.get(id) ?? 0))
    .filter((times) => times > 0);
  if (arrived.length !== mails.length) faults.push(`${arrived.length} mails arrived, of ${mails.length}`);
  // The one that was under way, as often as the point allows; all others once.
  const extra = arrived.reduce((sum, times) => sum + times - 1, 0);
  if (extra !== point.arrives - 1) faults.push(`${extra} arrived again, not ${point.arrives - 1}`);
  return { heir, faults: faults.map((fault) => `${point.name} (${seed}): ${fault}`) };
}

/** Some kinds of cases write to nobody, or not at once: opens and moves one after the other until one does. */
async function caseWithMail(world: World, workflows: readonly string[], random: Random): Promise<string> {
  for (const workflow of workflows) {
    const caseId = await open(world, workflow, random);
    for (let acts = 0; acts < 6; acts++) {
      if (await hasMail(world, caseId)) return caseId;
      const seen = await look(world.database, caseId);
      const act = lawfulAct(workflow, seen, random);
      if (act === undefined) break;
      await send(world, caseId, act, seen.rowVersion);
    }
  }
  throw new Error(`nobody is written to by ${workflows.join()}`);
}

async function hasMail({ database }: World, caseId: string): Promise<boolean> {
  const { rowCount } = await database.pool.query(
    "select 1 from job_added where name = 'send-mail' and payload->>'caseId' = $1",
    [caseId],
  );
  return rowCount !== 0;
}

/** Whether some process has a worker: see app/background/orphans.server.ts. */
async function hasSignOfLife({ owner }: World): Promise<boolean> {
  const { rowCount } = await owner.query(
    `select 1 from pg_locks where locktype = 'advisory'
        and database = (select oid from pg_database where datname = current_database())`,
  );
  return rowCount !== 0;
}
