// Keeps the search engine in step with PostgreSQL: one document, or the indexes themselves. Run by the worker, possibly
// more than once and in any order; what counts is what PostgreSQL says when a job runs.
import type { Database } from "#app/platform/db.server.ts";
import { announceChange } from "#app/platform/page-changes.server.ts";
import { engine as processEngine, type SearchEngine } from "#app/search/client.server.ts";
import { ensureIndexesNow } from "#app/search/start.server.ts";
import { writeSynonyms } from "#app/search/write-synonyms.server.ts";
import { writeNotice, writeService } from "#app/search/write-document.server.ts";
import type { JobPayload } from "../jobs.ts";

export type IndexNeeds = {
  database: Database;
  now: () => Date;
  /** The process's own where it is left out; null where there is none. */
  engine?: SearchEngine | null;
};

/** What results pages depend on: the change was announced when it was made, but only now does search know it. */
const FOUND = ["search"];

/** Runs one index-notice job. */
export async function indexNotice(
  { database, now, engine = processEngine() }: IndexNeeds,
  { noticeId }: JobPayload<"index-notice">,
): Promise<void> {
  await writeNotice(database, noticeId, now(), engine);
  await announceChange(database.pool, [...FOUND, `notice:${noticeId}`, "notices"]);
}

/** Runs one index-service job. */
export async function indexService(
  { database, now, engine = processEngine() }: IndexNeeds,
  { typeId }: JobPayload<"index-service">,
): Promise<void> {
  await writeService(database, typeId, engine, now());
  await announceChange(database.pool, [...FOUND, `service:${typeId}`]);
}

/** Runs one ensure-search-index job. */
export async function ensureSearchIndex({
  database,
  now,
  engine = processEngine(),
}: IndexNeeds): Promise<void> {
  const built = await ensureIndexesNow({ database, engine, now: now() });
  if (built.length > 0) await announceChange(database.pool, FOUND);
}

/** Runs one write-search-synonyms job. */
export async function writeSearchSynonyms({ database, engine = processEngine() }: IndexNeeds): Promise<void> {
  await writeSynonyms(database, engine);
}
