// The search index beside the engine's own time: all indexes built anew from PostgreSQL, against the same documents handed
// to an index with the same settings; and how long an edit takes until it is found, by the real worker.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { writeWholeCatalogue } from "#prisma/seed/whole-catalogue.ts";
import { startWorker } from "#app/background/worker.server.ts";
import { startMeilisearch } from "#app/embedded/meilisearch.ts";
import { openDataFolder } from "#app/platform/data-folder.server.ts";
import { allServices } from "#app/search/catalogue-rows.server.ts";
import { createEngine, type SearchEngine } from "#app/search/client.server.ts";
import { serviceDocument, type ServiceDocument } from "#app/search/documents.ts";
import { indexSettings } from "#app/search/indexes.ts";
import { ensureIndexesNow } from "#app/search/start.server.ts";
import type { Options } from "./options.ts";
import type { BenchDatabase, BenchServer } from "./server.ts";
import { type Line, median, ms } from "./table.ts";

const EDITS = 50;
const LIMIT_MS = 1_000;

/** Builds and edits on a database and an engine of its own. */
export async function measureSearchIndex(
  server: BenchServer,
  { rounds }: Options,
  note: (text: string) => void,
): Promise<Line[]> {
  const database = await server.create("bench_index");
  const dataDir = openDataFolder(mkdtempSync(path.join(os.tmpdir(), "onevisit-bench-")));
  const meilisearch = await startMeilisearch({ dataDir, log: () => undefined, isTemporary: true });
  try {
    if (meilisearch === null) throw new Error("there is no Meilisearch for this machine");
    await writeWholeCatalogue(database);
    note("index: the catalogue is written");
    const engine = createEngine(meilisearch);
    const rebuilds = await measureRebuilds(database, engine, rounds, note);
    const edits = await measureEdits(database, engine, meilisearch, note);
    return [rebuilds, edits];
  } finally {
    await meilisearch?.stop();
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measureRebuilds(
  database: BenchDatabase,
  engine: SearchEngine,
  rounds: number,
  note: (text: string) => void,
): Promise<Line> {
  const batches: ServiceDocument[][] = [];
  for await (const rows of allServices(database.pool, new Date())) batches.push(rows.map(serviceDocument));
  const ours: number[] = [];
  const raw: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const own = await timed(() => ensureIndexesNow({ database, engine, isForced: true }));
    const bare = await timed(() => buildRaw(engine, batches));
    if (round === 0) continue;
    ours.push(own);
    raw.push(bare);
    note(`index: round ${round} of ${rounds}`);
  }
  const count = batches.flat().length;
  return {
    what: `full rebuild of ${count.toLocaleString("en")} services from PostgreSQL, swapped in, beside the engine's own time for them`,
    ours: ms(median(ours)),
    peer: ms(median(raw)),
    ratio: median(ours) / median(raw),
    target: { atMost: 1.3 },
  };
}

/** The same documents and settings, without PostgreSQL, swap or check. */
async function buildRaw({ write }: SearchEngine, batches: readonly ServiceDocument[][]): Promise<void> {
  const uid = "bench-raw";
  await write.deleteIndexIfExists(uid);
  await write.createIndex(uid, { primaryKey: "id" }).waitTask();
  await write.index(uid).updateSettings(indexSettings.services).waitTask();
  const tasks = [];
  for (const batch of batches) tasks.push(await write.index(uid).addDocuments(batch));
  for (const task of tasks) await write.tasks.waitForTask(task);
}

async function measureEdits(
  database: BenchDatabase,
  engine: SearchEngine,
  meilisearch: { url: string; key: string },
  note: (text: string) => void,
): Promise<Line> {
  // The worker's handlers find their engine as in the portal's process.
  Object.assign(process.env, {
    NODE_ENV: "production",
    DATABASE_URL: database.url,
    MEILI_URL: meilisearch.url,
    MEILI_KEY: meilisearch.key,
    PUBLIC_URL: "http://localhost:3000",
    DEMO: "on",
    AUTH_SECRET: "0".repeat(64),
  });
  const sealKey = process.env["SEAL_KEY"] ?? "0".repeat(64);
  const worker = await startWorker({
    database,
    sealKey,
    publicUrl: "http://localhost:3000",
    mailFrom: "bench@localhost",
  });
  const times: number[] = [];
  try {
    await pause(1_000);
    for (let edit = 0; edit <= EDITS; edit++) {
      // Unlike any other: the engine forgives a letter or two, and would find the word of an earlier edit.
      const word = `edit${randomBytes(8).toString("hex")}`;
      const begun = performance.now();
      // As whoever publishes an edition does it: the change and its job in one statement.
      await database.pool.query(
        `with changed as (
           update service_type_version set name_en = $2 where type_id = $1 returning type_id
         )
         select graphile_worker.add_job('index-service', json_build_object('typeId', type_id)) from changed`,
        [1 + edit * 7, `Register ${word}`],
      );
      await untilFound(engine, word);
      if (edit > 0) times.push(performance.now() - begun);
    }
  } finally {
    await worker.stop();
  }
  const sorted = times.toSorted((a, b) => a - b);
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
  note(`index: ${EDITS} edits, p50 ${ms(median(times))}, p95 ${ms(p95)}`);
  return {
    what: `from the commit of an edit until it is found, p95 of ${EDITS} (p50 ${ms(median(times))}), beside a second`,
    ours: ms(p95),
    peer: ms(LIMIT_MS),
    ratio: p95 / LIMIT_MS,
    target: { atMost: 1 },
  };
}

async function untilFound({ write, uid }: SearchEngine, word: string): Promise<void> {
  const index = write.index(uid("services"));
  const until = performance.now() + 60_000;
  while (performance.now() < until) {
    const { hits } = await index.search(`"${word}"`, { limit: 1, attributesToRetrieve: ["id"] });
    if (hits.length > 0) return;
    await pause(5);
  }
  throw new Error(`${word} was not found within a minute`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
