// Looks at every case of a database and says what is wrong with it: the stored row, clocks and tasks against the replay of
// the history, the history against its chain, the jobs and fired clocks against the effects. For tests only.
import { canonicalJson } from "#app/domain/cases/canonical-json.ts";
import { replayFaults } from "#app/domain/cases/compare-replay.server.ts";
import { verifyHistory } from "#app/domain/cases/history-chain.ts";
import type { Database, Pool } from "#app/platform/db.server.ts";
import type { Actor } from "#workflows/kernel/definition.ts";
import type { Effect } from "#workflows/kernel/effects.ts";
import { start, step, type StepEvent } from "#workflows/kernel/step.ts";
import { definitionOf } from "./acts.ts";

export type Inspection = {
  cases: number;
  closed: number;
  events: number;
  clocksFired: number;
  /** Jobs that steps have caused, mails and follow-ups. */
  jobs: number;
  /** In words, with the case's id; empty when all is well. */
  faults: string[];
};

/**
 * From here on each job that is added is written down, also after it has been done. Call it once on a fresh database, with
 * a pool of its owner.
 */
export async function watchJobs(owner: Pool): Promise<void> {
  await owner.query(/* sql */ `
    create table job_added (name text not null, payload jsonb not null);
    grant select on job_added to public;
    create function note_job() returns trigger language plpgsql security definer as $$
    begin
      insert into public.job_added
        select t.identifier, new.payload::jsonb from graphile_worker._private_tasks t where t.id = new.task_id;
      return null;
    end $$;
    create trigger note_job after insert on graphile_worker._private_jobs for each row execute function note_job();
  `);
}

const BATCH = 200;

/** All cases, or those of the ids. `now`: no clock may be due that has not fired. Needs watchJobs from the start. */
export async function inspect(
  database: Database,
  { ids, now }: { ids?: readonly string[]; now?: Date } = {},
): Promise<Inspection> {
  const all = ids ?? (await database.prisma.case.findMany({ select: { id: true } })).map(({ id }) => id);
  const sum: Inspection = { cases: 0, closed: 0, events: 0, clocksFired: 0, jobs: 0, faults: [] };
  for (let from = 0; from < all.length; from += BATCH) {
    const batch = all.slice(from, from + BATCH);
    const [rows, jobs] = await Promise.all([readCases(database, batch), readJobs(database, batch)]);
    if (rows.length !== batch.length) sum.faults.push(`${batch.length - rows.length} cases are not there`);
    for (const row of rows) {
      const faults = faultsOf(row, jobs.get(row.id) ?? [], now);
      sum.faults.push(...faults.map((fault) => `${row.workflow} ${row.id}: ${fault}`));
      sum.cases += 1;
      sum.closed += row.closedAt === null ? 0 : 1;
      sum.events += row.events.length;
      sum.clocksFired += row.clocks.filter(({ status }) => status === "fired").length;
      sum.jobs += jobs.get(row.id)?.length ?? 0;
    }
  }
  return sum;
}

function readCases({ prisma }: Database, ids: readonly string[]) {
  return prisma.case.findMany({
    where: { id: { in: [...ids] } },
    include: {
      events: { orderBy: { seq: "asc" } },
      clocks: true,
      tasks: true,
      matter: { select: { caseId: true } },
    },
  });
}

type StoredCase = Awaited<ReturnType<typeof readCases>>[number];

async function readJobs({ pool }: Database, ids: readonly string[]): Promise<Map<string, string[]>> {
  const { rows } = await pool.query<{ name: string; payload: { caseId: string } }>(
    `select name, payload from job_added where payload->>'caseId' = any($1::text[])`,
    [ids],
  );
  const found = new Map<string, string[]>();
  for (const { name, payload } of rows)
    found.set(payload.caseId, [...(found.get(payload.caseId) ?? []), written(name, payload)]);
  return found;
}

function faultsOf(row: StoredCase, jobs: readonly string[], now: Date | undefined): string[] {
  const faults: string[] = [];
  if (row.matter === null) faults.push("its matter is missing");
  for (const [index, { seq }] of row.events.entries())
    if (seq !== index + 1) faults.push(`event ${index + 1} has the number ${seq}`);
  if (row.rowVersion !== row.events.length)
    faults.push(`version ${row.rowVersion} after ${row.events.length} events`);
  const chain = verifyHistory(row.events, row);
  if (chain !== undefined) faults.push(`its chain is broken at ${chain.seq}: ${chain.fault}`);
  try {
    faults.push(...replayFaults(row), ...effectFaults(row, jobs));
  } catch (error) {
    faults.push(`its history cannot be lived through again: ${String(error)}`);
  }
  for (const { name, status, dueAt } of row.clocks)
    if (now !== undefined && status === "running" && dueAt <= now)
      faults.push(`clock ${name} was due at ${dueAt.toISOString()} and has not fired`);
  return faults;
}

/** What the steps asked for, each thing once: jobs were added, clocks have fired. Folded here anew, by the pure step alone. */
function effectFaults(row: StoredCase, jobs: readonly string[]): string[] {
  const definition = definitionOf(row.workflow);
  const wanted: string[] = [];
  const expiries = new Map<string, number>();
  let stored: Parameters<typeof step>[1] | undefined;
  for (const { seq, type, payload, actor, at } of row.events) {
    const event: StepEvent = { type, payload, actor: actor as Actor, at: at.toISOString() };
    const result = stored === undefined ? start(definition, event) : step(definition, stored, event);
    if (!result.ok) return [`event ${seq} is refused: ${result.refusal}`];
    stored = result.stored;
    wanted.push(...result.effects.flatMap((effect) => jobOf(row.id, seq, effect)));
    const { clock } = (type === "clock.expired" ? payload : {}) as { clock?: string };
    if (clock !== undefined) expiries.set(clock, (expiries.get(clock) ?? 0) + 1);
  }
  const faults = multisetFaults("job", wanted, jobs);
  const fired = row.clocks.filter(({ status }) => status === "fired").map(({ name }) => name);
  for (const name of new Set([...fired, ...expiries.keys()])) {
    const count = fired.filter((each) => each === name).length;
    if (count !== (expiries.get(name) ?? 0))
      faults.push(`clock ${name} has fired ${count} times and expired ${expiries.get(name) ?? 0} times`);
  }
  return faults;
}

function jobOf(caseId: string, seq: number, effect: Effect): string[] {
  switch (effect.type) {
    case "notifyCitizen":
      return [written("send-mail", { caseId, seq, template: effect.template })];
    case "openFollowUp": {
      const { workflow, about } = effect;
      return [written("open-follow-up", { caseId, seq, workflow, about })];
    }
    default:
      return [];
  }
}

function written(name: string, payload: unknown): string {
  return `${name} ${canonicalJson(payload)}`;
}

function multisetFaults(what: string, wanted: readonly string[], found: readonly string[]): string[] {
  return [...new Set([...wanted, ...found])].flatMap((each) => {
    const [want, have] = [wanted, found].map((list) => list.filter((other) => other === each).length);
    return want === have ? [] : [`${what} ${each}: ${String(have)} times, not ${String(want)}`];
  });
}
