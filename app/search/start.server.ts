// Sees at start that the search engine's indexes are there and were built from this catalogue, with these settings; else
// builds them beside what is in use. Called by app/main.ts, the job ensure-index and rebuild-cli.ts.
import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import { readCuration } from "#app/domain/search-curation/curation.server.ts";
import { INDEX_IDENTITY } from "#app/domain/catalogue/index-identity.ts";
import { type Database, database as processDatabase } from "#app/platform/db.server.ts";
import type { Progress } from "#app/platform/progress.ts";
import { IndexBeingBuilt, whileBuilding } from "./build-lock.server.ts";
import { buildIndex, exists, finished, type IndexSource } from "./build.server.ts";
import { allNotices, allServices, countNotices, countServices } from "./catalogue-rows.server.ts";
import { engine as processEngine, type SearchEngine } from "./client.server.ts";
import { DOCUMENT_SHAPE, noticeDocument, serviceDocument } from "./documents.ts";
import { hurryIndexJobs } from "./index-jobs.server.ts";
import { type IndexState, noteIndexState } from "./index-state.ts";
import { type IndexName, indexNames, indexSettings } from "./indexes.ts";
import { driftOf } from "./settings-drift.ts";
import { engineSynonymsOf } from "./staff-words.ts";
import { writeSynonyms } from "./write-synonyms.server.ts";

export type EnsureOptions = {
  database?: Database;
  engine?: SearchEngine | null;
  progress?: Progress;
  now?: Date;
  /** Builds even what seems in order. */
  isForced?: boolean;
};

/**
 * Names the indexes that were built; none when all was in place or there is no engine. Throws when the engine is away;
 * the worker then tries again until it is back.
 */
export async function ensureIndexes(options: EnsureOptions = {}): Promise<IndexName[]> {
  try {
    return await ensureIndexesNow(options);
  } catch (error) {
    await askForIndexes(options.database ?? processDatabase());
    throw error;
  }
}

/** Has the worker see to the indexes. May be asked as often as one likes. */
export async function askForIndexes({ pool }: Database): Promise<void> {
  await pool.query(
    `select graphile_worker.add_job('ensure-search-index', '{}'::json, job_key := 'ensure-search-index',
                                    job_key_mode := 'preserve_run_at')`,
  );
}

/** The same as ensureIndexes for the worker itself, which tries again what throws. */
export async function ensureIndexesNow({
  database = processDatabase(),
  engine = processEngine(),
  progress = () => {},
  now = new Date(),
  isForced = false,
}: EnsureOptions): Promise<IndexName[]> {
  if (engine === null) return [];
  const built = await buildWanted({ database, engine, progress, now, isForced });
  // Staff's synonyms are no part of the fingerprint: they change without a new build, and outlive one.
  await writeSynonyms(database, engine).catch((error: unknown) => {
    // Whoever is building comes here afterwards.
    if (!(error instanceof IndexBeingBuilt)) throw error;
  });
  return built;
}

async function buildWanted({
  database,
  engine,
  progress,
  now,
  isForced,
}: Required<EnsureOptions> & { engine: SearchEngine }): Promise<IndexName[]> {
  const check = async (): Promise<IndexName[]> => {
    const states = await Promise.all(
      indexNames.map(async (name) => ({
        name,
        isGood: !isForced && (await isInPlace({ database, engine, name, now })),
      })),
    );
    return states.filter(({ isGood }) => !isGood).map(({ name }) => name);
  };
  // Looking needs no lock, and mostly that is all.
  if ((await check()).length === 0) return [];
  const built = await whileBuilding(database.pool, async () => {
    // Another process may have built them while we waited.
    const wanted = await check();
    for (const name of wanted) {
      // Taken before the rows are read: whoever asks for a new build meanwhile gets one.
      const builtFromNow = await fingerprint(database, name);
      await buildIndex(engine, await source(database, name, now), progress);
      await note(engine, name, builtFromNow);
      noteIndexState(name, "current", "it was built anew");
    }
    return wanted;
  });
  // What was written meanwhile went to the index that is no more.
  await hurryIndexJobs(database);
  return built;
}

/** Makes the next ensureIndexes build anew: for a change of the catalogue that could not be written to an engine. */
export async function forgetIndexes({ prisma }: Database): Promise<void> {
  await prisma.setting.deleteMany({ where: { key: INDEX_IDENTITY } });
}

type Asked = { database: Database; engine: SearchEngine; name: IndexName; now: Date };

async function isInPlace(asked: Asked): Promise<boolean> {
  const { database, engine, name, now } = asked;
  const state = await indexState(asked);
  if (state !== "current") return false;
  const [{ numberOfDocuments }, total] = await Promise.all([
    engine.write.index(engine.uid(name)).getStats(),
    name === "services" ? countServices(database.pool) : countNotices(database.pool, now),
  ]);
  return numberOfDocuments === total;
}

/**
 * Whether an index is there, was built from this catalogue with today's settings and documents, and still has those
 * settings: they are compared one by one with what the engine says. What is found is noted for /healthz, and a change of it
 * is logged.
 */
export async function indexState({ database, engine, name }: Omit<Asked, "now">): Promise<IndexState> {
  const found = await lookAt(database, engine, name);
  noteIndexState(name, found.state, found.why);
  return found.state;
}

async function lookAt(
  database: Database,
  engine: SearchEngine,
  name: IndexName,
): Promise<{ state: IndexState; why?: string }> {
  const uid = engine.uid(name);
  if (!(await exists({ write: engine.write, uid }))) return { state: "missing" };
  const [wanted, built, settings] = await Promise.all([
    fingerprint(database, name),
    builtFrom(engine, name),
    engine.write.index(uid).getSettings(),
  ]);
  if (built !== wanted)
    return {
      state: "outdated",
      why: "it was built with other settings or documents, or from another catalogue",
    };
  const drift = driftOf(settings, indexSettings[name]);
  return drift.length === 0
    ? { state: "current" }
    : { state: "drifted", why: `somebody has changed its settings: ${drift.join(", ")}` };
}

async function source(database: Database, name: IndexName, now: Date): Promise<IndexSource> {
  const { pool } = database;
  const synonyms = engineSynonymsOf(await readCuration(pool));
  if (name === "services")
    return {
      name,
      synonyms,
      total: await countServices(pool),
      batches: mapBatches(allServices(pool, now), serviceDocument),
    };
  return {
    name,
    synonyms,
    total: await countNotices(pool, now),
    batches: mapBatches(allNotices(pool, now), noticeDocument),
  };
}

async function* mapBatches<Row, Document>(
  batches: AsyncIterable<Row[]>,
  toDocument: (row: Row) => Document,
): AsyncGenerator<Document[]> {
  for await (const batch of batches) yield batch.map(toDocument);
}

/** What an index was or has to be built from: settings, documents' shape, and whose catalogue. */
async function fingerprint({ prisma }: Database, name: IndexName): Promise<string> {
  const own = { key: INDEX_IDENTITY, value: randomUUID() };
  await prisma.setting.createMany({ data: [own], skipDuplicates: true });
  const kept = await prisma.setting.findFirstOrThrow({
    where: { key: INDEX_IDENTITY },
    select: { value: true },
  });
  const identity = z.string().parse(kept.value);
  return createHash("sha256")
    .update(JSON.stringify([DOCUMENT_SHAPE, indexSettings[name], identity]))
    .digest("hex");
}

const Note = z.object({ id: z.string(), fingerprint: z.string() });

// Kept in the engine itself, so that an engine with other data, or none, is known at once.
async function builtFrom({ write, notesUid }: SearchEngine, name: IndexName): Promise<string | undefined> {
  if (!(await exists({ write, uid: notesUid }))) return undefined;
  const { results } = await write.index(notesUid).getDocuments({ limit: indexNames.length });
  return Note.array()
    .parse(results)
    .find(({ id }) => id === name)?.fingerprint;
}

async function note({ write, notesUid }: SearchEngine, name: IndexName, text: string): Promise<void> {
  await finished(write.index(notesUid).addDocuments([{ id: name, fingerprint: text }], { primaryKey: "id" }));
}
