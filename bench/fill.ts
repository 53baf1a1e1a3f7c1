// Fills a database with complaints by the hundred thousand: a few are brought along their life by the engine, all others
// are copies made in SQL, with ids, numbers and hash chains of their own, so that replay and verification hold for each.
import { createHash } from "node:crypto";
import { applyEvent } from "#app/domain/cases/apply-event.server.ts";
import { canonicalJson } from "#app/domain/cases/canonical-json.ts";
import { NO_EVENT } from "#app/domain/cases/history-chain.ts";
import { openCase } from "#app/domain/cases/open-cases.server.ts";
import type { Database, Pool } from "#app/platform/db.server.ts";
import { LIFE_EVENTS, nextStep, openingOf } from "./life.ts";

/** Cases copied in one statement. */
const CHUNK = 20_000;

/** The id of the nth case: spread like random ones, but known. */
export function caseId(n: number): string {
  const hex = createHash("md5").update(String(n)).digest("hex");
  const [a, b, c, d] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16), hex.slice(17, 20)];
  return `${a}-${b}-4${c}-8${d}-${hex.slice(20)}`;
}

/** The same in SQL; PostgreSQL puts its expression in the place of the call. */
const CASE_ID = /* sql */ `
  create or replace function bench_case_id(n bigint) returns uuid language sql immutable
  return overlay(overlay(md5(n::text) placing '4' from 13) placing '8' from 17)::uuid`;

// The text that is hashed, with the two things that differ from copy to copy put in.
const CHAIN = /* sql */ `
  create or replace function bench_link(prev text, pattern text, id text) returns text language plpgsql immutable as $$
  begin
    return encode(sha256(convert_to(replace(replace(pattern, 'CASE_ID', id), 'PREV_HASH', prev), 'UTF8')), 'hex');
  end $$;
  create or replace aggregate bench_chain(pattern text, id text) (
    sfunc = bench_link, stype = text, initcond = '${NO_EVENT}')`;

export type Fill = {
  /** Numbers of the cases, both included. */
  from: number;
  to: number;
  /** How many events they have; the copies take turns. */
  eventCounts: readonly number[];
  filedAt?: Date;
  onProgress?: (done: number) => void;
};

/** The database as the portal sees it, and as its owner does. */
export type FillDatabase = Database & { owner: Pool };

/** Every stage of a complaint's life but the last, evenly: half a life's events on average. */
export const everyStage: readonly number[] = Array.from({ length: LIFE_EVENTS - 1 }, (_, index) => index + 1);

/** Adds the cases and brings the planner's statistics up to date. */
export async function fill(
  database: FillDatabase,
  { from, to, eventCounts, filedAt, onProgress }: Fill,
): Promise<void> {
  const { owner } = database;
  await owner.query(CASE_ID);
  await owner.query(CHAIN);
  const models = await Promise.all(eventCounts.map((count) => modelOf(database, count, filedAt)));
  const client = await owner.connect();
  try {
    await client.query("create temp table bench_model (turn int, model_id uuid)");
    await client.query("create temp table bench_pattern (model_id uuid, seq int, pattern text)");
    for (const [turn, id] of models.entries()) {
      await client.query("insert into bench_model values ($1, $2)", [turn, id]);
      for (const { seq, pattern } of await patterns(owner, id))
        await client.query("insert into bench_pattern values ($1, $2, $3)", [id, seq, pattern]);
    }
    // The copies are as sound as what they are copied from; checking each foreign key would take most of the time.
    await client.query("set session_replication_role = replica");
    await client.query("set synchronous_commit = off");
    for (let low = from; low <= to; low += CHUNK) {
      const high = Math.min(to, low + CHUNK - 1);
      await copy(client, low, high, models.length);
      onProgress?.(high - from + 1);
    }
  } finally {
    client.release(true);
  }
  await owner.query(`vacuum (analyze) "case", case_matter, case_event, case_clock, case_task`);
}

/** A case that the engine has brought so far. */
async function modelOf(database: Database, eventCount: number, filedAt?: Date): Promise<string> {
  const { caseId: id } = await openCase(database, openingOf(filedAt), { jobs: false });
  for (let count = 1; count < eventCount; count++) {
    const step = nextStep(id, count, filedAt);
    if (step === undefined) throw new RangeError(`a life has ${LIFE_EVENTS} events, not ${eventCount}`);
    await applyEvent(database, step, { jobs: false });
  }
  return id;
}

async function patterns(pool: Pool, id: string): Promise<{ seq: number; pattern: string }[]> {
  const { rows } = await pool.query<{ seq: number; at: Date }>(
    `select seq, type, payload, actor, at, from_state as "fromState", to_state as "toState",
            workflow_version as "workflowVersion"
       from case_event where case_id = $1 order by seq`,
    [id],
  );
  return rows.map((event) => ({
    seq: event.seq,
    pattern: canonicalJson({
      ...event,
      at: event.at.toISOString(),
      caseId: "CASE_ID",
      prevHash: "PREV_HASH",
    }),
  }));
}

async function copy(
  client: { query: Pool["query"] },
  low: number,
  high: number,
  turns: number,
): Promise<void> {
  const columns = await columnsOf(client);
  const from = (table: string, key: string, changed: Record<string, string>, rest = "") => /* sql */ `
    insert into "${table}" (${columns(table).join(", ")})
    select ${columns(table)
      .map((column) => changed[column] ?? `t.${column}`)
      .join(", ")}
      from bench_case b join "${table}" t on t.${key} = b.model_id ${rest}`;
  await client.query("begin");
  await client.query(
    `create temp table bench_case on commit drop as
     select n, bench_case_id(n) as id, m.model_id from generate_series(${low}::bigint, ${high}::bigint) n
       join bench_model m on m.turn = n % ${turns}`,
  );
  await client.query(
    `create temp table bench_hash on commit drop as
     select b.id, b.model_id, p.seq,
            bench_chain(p.pattern, b.id::text) over (partition by b.id order by p.seq) as hash
       from bench_case b join bench_pattern p on p.model_id = b.model_id`,
  );
  await client.query("create index on bench_hash (id, seq)");
  await client.query("analyze bench_case, bench_hash");
  await client.query(
    from("case", "id", {
      id: "b.id",
      number: "'B' || b.n",
      idempotency_key: "gen_random_uuid()",
      last_hash: "(select h.hash from bench_hash h where h.id = b.id order by h.seq desc limit 1)",
    }),
  );
  await client.query(from("case_matter", "case_id", { case_id: "b.id" }));
  await client.query(from("case_clock", "case_id", { case_id: "b.id" }));
  await client.query(from("case_task", "case_id", { case_id: "b.id" }));
  await client.query(
    from(
      "case_event",
      "case_id",
      { case_id: "b.id", hash: "h.hash", prev_hash: `coalesce(p.hash, '${NO_EVENT}')` },
      `join bench_hash h on h.id = b.id and h.seq = t.seq
       left join bench_hash p on p.id = b.id and p.seq = t.seq - 1`,
    ),
  );
  await client.query("commit");
}

async function columnsOf(client: { query: Pool["query"] }): Promise<(table: string) => string[]> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select table_name as "table", column_name as "column" from information_schema.columns
      where table_schema = 'public' order by ordinal_position`,
  );
  const byTable = Map.groupBy(rows, ({ table }) => table);
  return (table) => byTable.get(table)?.map(({ column }) => column) ?? [];
}
