// When the killing is over: what must still come about by itself, and whether each mail has. For tests only.
import type { World } from "./lives.ts";
import { until } from "./patience.ts";
import type { PostOffice } from "./post-office.ts";

/** A killed process's claims end with its connections, which the database may notice a little later. */
export async function fireTheRest({ database, counter, time }: World): Promise<void> {
  await until(async () => {
    await counter.ask(() => ({ kind: "clocks", now: time.last() }));
    return (
      (await database.prisma.caseClock.count({
        where: { status: "running", dueAt: { lte: time.last() } },
      })) === 0
    );
  });
}

/** Waits until a worker has sent every mail there is. */
export async function mailsSent({ database }: Pick<World, "database">): Promise<void> {
  const left = async () =>
    (
      await database.pool.query(
        `select attempts, locked_by, last_error from graphile_worker.jobs where task_identifier = 'send-mail' limit 3`,
      )
    ).rows;
  await until(
    async () => (await left()).length === 0,
    async () => `mails are left: ${JSON.stringify(await left())}`,
  );
}

/** Of each mail job one row in the outbox, sent, and the mail has arrived. */
export async function mailFaults({ database }: World, { taken }: PostOffice): Promise<string[]> {
  const { rows } = await database.pool.query<{
    jobs: number;
    keys: number;
    mails: number;
    unsent: number;
  }>(/* sql */ `
    with wanted as (
      select j.payload->>'caseId' || ':' || (j.payload->>'seq') || ':' || (j.payload->>'template') as key
        from job_added j join complainant c on c.case_id = (j.payload->>'caseId')::uuid where j.name = 'send-mail')
    select (select count(*) from wanted)::int as jobs,
           (select count(*) from wanted w join outbox_mail m on m.dedupe_key = w.key)::int as keys,
           (select count(*) from outbox_mail)::int as mails,
           (select count(*) from outbox_mail where sent_at is null)::int as unsent`);
  const [found] = rows;
  if (found === undefined) throw new Error("no counts");
  const isRight =
    [found.keys, found.mails, taken.size].every((each) => each === found.jobs) && found.unsent === 0;
  return isRight ? [] : [`of ${found.jobs} mails ${JSON.stringify({ ...found, arrived: taken.size })}`];
}
