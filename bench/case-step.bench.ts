// How fast a case moves on: the engine beside the same writes as an ordinary transaction, on one real PostgreSQL in one run.
// Run: node bench/case-step.bench.ts. Only the ratios mean anything on another machine.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { randomBytes, randomUUID } from "node:crypto";
import { startPostgres } from "#app/embedded/postgres.ts";
import { openDataFolder } from "#app/platform/data-folder.server.ts";
import { createPool, createPrisma, type Database, type Pool } from "#app/platform/db.server.ts";
import { migrate } from "#app/platform/migrate.server.ts";
import { applyEvent, applyEvents } from "#app/domain/cases/apply-event.server.ts";
import { openCases } from "#app/domain/cases/open-cases.server.ts";
import { hours, opening, stepOf } from "#app/testing/cases.ts";

const ROUNDS = 5;
const STEPS = 400;
const AT = hours(1);

type Way = { name: string; inFlight: number; run: (database: Database, ids: string[]) => Promise<void> };

const ways: Way[] = [1, 16].flatMap((inFlight) => [
  {
    name: "transaction of ten statements",
    inFlight,
    run: (db, ids) => spread(ids, inFlight, (id) => inTransaction(db.pool, id)),
  },
  {
    name: "engine, one step a statement",
    inFlight,
    run: (db, ids) =>
      spread(ids, inFlight, async (id) => {
        await applyEvent(db, stepOf(id, "dispatched", AT));
      }),
  },
]);
ways.push({
  name: "engine, fifty steps a statement",
  inFlight: 1,
  run: async (db, ids) => {
    for (let from = 0; from < ids.length; from += 50)
      await applyEvents(
        db,
        ids.slice(from, from + 50).map((id) => stepOf(id, "dispatched", AT)),
      );
  },
});

process.env["SEAL_KEY"] ??= randomBytes(32).toString("hex");
const dataDir = openDataFolder(mkdtempSync(path.join(os.tmpdir(), "onevisit-bench-")));
const postgres = await startPostgres({ dataDir, log: () => undefined, isTemporary: true });
try {
  await migrate(postgres.url);
  const pool = createPool(postgres.url, 20);
  const prisma = createPrisma(pool);
  await measure({ pool, prisma });
  await prisma.$disconnect();
  await pool.end();
} finally {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function measure(database: Database): Promise<void> {
  const rates = new Map<Way, number[]>(ways.map((way) => [way, []]));
  // The first round warms up and does not count; rounds are interleaved, so that noise hits all ways alike.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const way of ways) {
      const ids = await fresh(database);
      const started = performance.now();
      await way.run(database, ids);
      if (round > 0) rates.get(way)?.push((STEPS * 1000) / (performance.now() - started));
    }
  }
  for (const way of ways) {
    const peer = ways.find(
      ({ name, inFlight }) => name.startsWith("transaction") && inFlight === way.inFlight,
    );
    const rate = median(rates.get(way) ?? []);
    const ratio = rate / median((peer && rates.get(peer)) ?? []);
    console.log(`${way.name}, ${way.inFlight} in flight: ${Math.round(rate)}/s, ratio ${ratio.toFixed(2)}`);
  }
}

async function fresh(database: Database): Promise<string[]> {
  const openings = Array.from({ length: STEPS }, () => opening());
  await openCases(database, openings, { jobs: false });
  return openings.map(({ id }) => id);
}

async function spread(ids: string[], inFlight: number, work: (id: string) => Promise<void>): Promise<void> {
  const queue = [...ids];
  const worker = async (): Promise<void> => {
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) await work(id);
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
}

/** What the engine writes for a dispatch, statement by statement, and without computing anything. */
async function inTransaction(pool: Pool, id: string): Promise<void> {
  const client = await pool.connect();
  const send = (name: string, text: string, values: unknown[]) => client.query({ name, text, values });
  try {
    await client.query("begin");
    await send("t-read", `select * from "case" where id = $1 for update`, [id]);
    await send(
      "t-case",
      `update "case" set state = 'dispatched', row_version = 2, updated_at = $2 where id = $1`,
      [id, AT],
    );
    await send(
      "t-event",
      `insert into case_event (case_id, seq, type, payload, actor, at, from_state, to_state, workflow_version, prev_hash, hash)
       values ($1, 2, 'complaint.dispatched', '{}', '{}', $2, 'inTriage', 'dispatched', 1, '', '')`,
      [id, AT],
    );
    await send("t-stop", "update case_clock set status = 'stopped', ended_at = $2 where case_id = $1", [
      id,
      AT,
    ]);
    await send(
      "t-clocks",
      `insert into case_clock (case_id, name, run, status, rule_id, article, days, unit, started_at, due_at, excluded, calendar_version)
       select $1, name, 1, 'running', name, '', 1, 'day', $2, $2, '[]', '' from unnest(array['accept', 'answer']) as name`,
      [id, AT],
    );
    await send("t-close", "update case_task set closed_at = $2 where case_id = $1", [id, AT]);
    await send(
      "t-task",
      "insert into case_task (case_id, name, run, agency_id, role, opened_at) values ($1, 'accept', 1, '330100-aic', 'clerk', $2)",
      [id, AT],
    );
    await send("t-job", "select graphile_worker.add_job('send-mail', json_build_object('key', $1::text))", [
      randomUUID(),
    ]);
    await client.query("commit");
  } finally {
    client.release();
  }
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
