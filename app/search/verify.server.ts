// Compares the search engine's indexes with the database, document by document, and mends what differs. Called by
// verify-cli.ts and, once a day, by tend.server.ts. Search is never interrupted.
import { createHash } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { type Database, database as processDatabase } from "#app/platform/db.server.ts";
import { isBeingBuilt } from "./build-lock.server.ts";
import { exists } from "./build.server.ts";
import { allNotices, allServices, oneNotice, oneService } from "./catalogue-rows.server.ts";
import { engine as processEngine, type SearchEngine } from "./client.server.ts";
import { noticeDocument, serviceDocument } from "./documents.ts";
import { type IndexName, indexNames } from "./indexes.ts";
import type { IndexState } from "./index-state.ts";
import { ensureIndexesNow, indexState } from "./start.server.ts";
import { writeNotice, writeService } from "./write-document.server.ts";

export type IndexFindings = {
  name: IndexName;
  /** Anything but "current" needs a new build. */
  state: IndexState;
  /** Documents that were compared. */
  documents: number;
  /** Ids: in the database only, in the index only, in both but not the same. */
  missing: string[];
  surplus: string[];
  different: string[];
};

export type Verification = {
  indexes: IndexFindings[];
  /** Whether all was right before anything was mended. */
  isRight: boolean;
  /** How many indexes were built anew and documents written; 0 unless asked to mend. */
  mended: { indexes: number; documents: number };
};

export type VerifyOptions = {
  database?: Database;
  engine?: SearchEngine | null;
  now?: Date;
  /** Writes what differs; many differences are mended by a new build. */
  mends?: boolean;
};

const PAGE = 1_000;
/** More differences than this are mended by building the index anew. */
const MOST_SINGLE = 500;
const AT_ONCE = 8;
const QUIET_SECONDS = 30;

/** Throws when there is no engine or it is away, or an index is being built for longer than half a minute. */
export async function verifyIndexes({
  database = processDatabase(),
  engine = processEngine(),
  now = new Date(),
  mends = false,
}: VerifyOptions = {}): Promise<Verification> {
  if (engine === null) throw new Error("there is no search engine to compare with");
  const needs = { database, engine, now };
  const indexes: IndexFindings[] = [];
  for (const name of indexNames) indexes.push(await compare(needs, name));
  const isRight = indexes.every((found) => found.state === "current" && differencesOf(found).length === 0);
  const mended = { indexes: 0, documents: 0 };
  if (isRight || !mends) return { indexes, isRight, mended };

  if (indexes.some((found) => found.state !== "current"))
    mended.indexes += (await ensureIndexesNow(needs)).length;
  for (const found of indexes) {
    const ids = differencesOf(found);
    if (ids.length > MOST_SINGLE)
      mended.indexes += (await ensureIndexesNow({ ...needs, isForced: true })).length;
    else if (found.state === "current") {
      await inTurns(ids, (id) => writeOne(needs, found.name, id));
      mended.documents += ids.length;
    }
  }
  return { indexes, isRight, mended };
}

function differencesOf({ missing, surplus, different }: IndexFindings): string[] {
  return [...missing, ...surplus, ...different];
}

type Needs = { database: Database; engine: SearchEngine; now: Date };
type Document = Record<string, unknown>;

async function compare(needs: Needs, name: IndexName): Promise<IndexFindings> {
  const { database, engine } = needs;
  const state = await indexState({ database, engine, name });
  const findings: IndexFindings = { name, state, documents: 0, missing: [], surplus: [], different: [] };
  if (!(await exists({ write: engine.write, uid: engine.uid(name) }))) return findings;
  // Both sides page by page; only hashes are held.
  const indexed = new Map<string, string>();
  for await (const documents of documentsInIndex(engine, name))
    for (const document of documents) indexed.set(idOf(document), hashOf(document));
  const suspects: string[] = [];
  for await (const documents of documentsInDatabase(needs, name))
    for (const document of documents) {
      const id = idOf(document);
      findings.documents++;
      if (indexed.get(id) !== hashOf(document)) suspects.push(id);
      indexed.delete(id);
    }
  suspects.push(...indexed.keys());
  if (suspects.length === 0) return findings;

  // What was written while we were reading only seemed to differ: look again when the engine has done what it was told.
  await quiet(needs, name);
  await inTurns(suspects, async (id) => {
    const [row, document] = await Promise.all([
      documentOf(needs, name, id),
      documentInIndex(engine, name, id),
    ]);
    if (row === undefined && document === undefined) return;
    if (document === undefined) findings.missing.push(id);
    else if (row === undefined) findings.surplus.push(id);
    else if (hashOf(row) !== hashOf(document)) findings.different.push(id);
  });
  return findings;
}

async function* documentsInIndex(engine: SearchEngine, name: IndexName): AsyncGenerator<Document[]> {
  const index = engine.write.index(engine.uid(name));
  for (let offset = 0; ; offset += PAGE) {
    const { results } = await index.getDocuments<Document>({ limit: PAGE, offset });
    if (results.length > 0) yield results;
    if (results.length < PAGE) return;
  }
}

async function* documentsInDatabase(
  { database: { pool }, now }: Needs,
  name: IndexName,
): AsyncGenerator<Document[]> {
  if (name === "services") for await (const rows of allServices(pool, now)) yield rows.map(serviceDocument);
  else for await (const rows of allNotices(pool, now)) yield rows.map(noticeDocument);
}

async function documentOf(
  { database: { pool }, now }: Needs,
  name: IndexName,
  id: string,
): Promise<Document | undefined> {
  if (name === "services") {
    const row = /^\d{1,9}$/.test(id) ? await oneService(pool, Number(id), now) : undefined;
    return row && serviceDocument(row);
  }
  const row = isUuid(id) ? await oneNotice(pool, id, now) : undefined;
  return row && noticeDocument(row);
}

async function documentInIndex(
  engine: SearchEngine,
  name: IndexName,
  id: string,
): Promise<Document | undefined> {
  const { results } = await engine.write
    .index(engine.uid(name))
    .getDocuments<Document>({ ids: [id], limit: 1 });
  return results[0];
}

/** As the database says; what cannot be an id of ours is taken away. */
async function writeOne({ database, engine, now }: Needs, name: IndexName, id: string): Promise<void> {
  if (name === "services" && /^\d{1,9}$/.test(id)) return writeService(database, Number(id), engine, now);
  if (name === "notices" && isUuid(id)) return writeNotice(database, id, now, engine);
  await engine.write.index(engine.uid(name)).deleteDocument(id).waitTask();
}

function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}

/** Waits until nothing is being built or written. */
async function quiet({ database, engine }: Needs, name: IndexName): Promise<void> {
  for (let left = QUIET_SECONDS * 10; left > 0; left--) {
    const { total } = await engine.write.tasks.getTasks({
      indexUids: [engine.uid(name)],
      statuses: ["enqueued", "processing"],
      limit: 1,
    });
    if (total === 0 && !(await isBeingBuilt(database.pool))) return;
    await delay(100);
  }
  throw new Error(`the index of ${name} is being written to without a pause; try again later`);
}

async function inTurns(ids: readonly string[], work: (id: string) => Promise<void>): Promise<void> {
  const waiting = [...ids];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) await work(id);
    }),
  );
}

function idOf(document: Document): string {
  return String(document["id"]);
}

function hashOf(document: Document): string {
  const entries = Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(entries)).digest("base64");
}
