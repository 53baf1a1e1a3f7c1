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

/** Waits until a worker has done every job that cases have caused, as long as they grow fewer. */
export async function jobsDone({ database }: Pick<World, "database">): Promise<void> {
  const left = async () =>
    (
      await database.pool.query<{ count: number; error: string | null; holders: number }>(
        `select count(*)::int as count, max(last_error) as error, count(distinct locked_by)::int as holders
           from graphile_worker.jobs where task_identifier in ('send-mail', 'open-follow-up')`,
      )
    ).rows[0] ?? { count: 0 };
  for (let count = (await left()).count; count > 0;) {
    await until(
      async () => (await left()).count < count,
      async () => `jobs are left and grow no fewer: ${JSON.stringify(await left())}`,
    );
    ({ count } = await left());
  }
}

/** A follow-up has clocks of its own, which may cause mails, and so on: waits until nothing comes of anything any more. */
export async function settle(world: World): Promise<void> {
  const events = () => world.database.prisma.caseEvent.count();
  for (let before = -1; before !== (await events());) {
    before = await events();
    await fireTheRest(world);
    await jobsDone(world);
  }
}

/** Each follow-up that was asked for has been opened, once; nobody else has opened anything. */
export async function followUpFaults({ database, owner, ledger }: World): Promise<string[]> {
  const { rows } = await owner.query<{ wanted: number }>(
    "select count(*)::int as wanted from job_added where name = 'open-follow-up'",
  );
  const wanted = rows[0]?.wanted ?? 0;
  const known = [...ledger.opened.values()].map(({ caseId }) => caseId);
  const found = await database.prisma.case.count({ where: { id: { notIn: known } } });
  return found === wanted ? [] : [`${found} follow-ups are open, for ${wanted} that were asked for`];
}

/**
 * Of each mail that a step has caused one row in the outbox for the case's citizen, unless he has left it to those who have
 * joined; no row that nothing has caused; all sent, and all have arrived.
 */
export async function mailFaults({ owner }: World, { taken }: PostOffice): Promise<string[]> {
  const { rows } = await owner.query<
    Record<"wanted" | "found" | "uncaused" | "unsent" | "mails", number>
  >(/* sql */ `
    with caused as (
      select c.id || ':' || (j.payload->>'seq') || ':' || (j.payload->>'template') as key,
             not exists (select from case_event w where w.case_id = c.id
                            and w.seq < (j.payload->>'seq')::int and w.type = c.workflow || '.withdrawn') as is_wanted
        from job_added j join "case" c on c.id::text = j.payload->>'caseId' join complainant p on p.case_id = c.id
       where j.name = 'send-mail')
    select (select count(*) from caused where is_wanted)::int as wanted,
           (select count(*) from caused join outbox_mail on dedupe_key = key where is_wanted)::int as found,
           (select count(*) from outbox_mail where not exists (
              select from caused where key = dedupe_key or starts_with(dedupe_key, key || ':')))::int as uncaused,
           (select count(*) from outbox_mail where sent_at is null)::int as unsent,
           (select count(*) from outbox_mail)::int as mails`);
  const [found] = rows;
  if (found === undefined) throw new Error("no counts");
  const isRight =
    found.found === found.wanted && found.uncaused + found.unsent === 0 && found.mails === taken.size;
  return isRight ? [] : [`mails: ${JSON.stringify({ ...found, arrived: taken.size })}`];
}
