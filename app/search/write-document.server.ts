// Brings one document of the search engine to what PostgreSQL says: written when it can be found, taken away when not.
// Called by the jobs index-service and index-notice; may run as often as it likes and in any order: what counts is the row
// when it is read, and who reads later writes later.
import type { EnqueuedTask } from "meilisearch";
import type { Database } from "#app/platform/db.server.ts";
import { isBeingBuilt, whileWritingAnyway } from "./build-lock.server.ts";
import { exists } from "./build.server.ts";
import { oneNotice, oneService } from "./catalogue-rows.server.ts";
import { engine as processEngine, type SearchEngine } from "./client.server.ts";
import { noticeDocument, serviceDocument } from "./documents.ts";
import { hurryIndexJobs } from "./index-jobs.server.ts";
import type { IndexName } from "./indexes.ts";
import { forgetIndexes } from "./start.server.ts";

/**
 * Throws when the engine is away, so that the job is tried again. While an index is being built it writes to the one in use
 * and has the job done again on the new one.
 */
export async function writeService(
  database: Database,
  typeId: number,
  engine: SearchEngine | null = processEngine(),
  now = new Date(),
): Promise<void> {
  await write(database, engine, "services", typeId, async (pool) => {
    const row = await oneService(pool, typeId, now);
    return row && serviceDocument(row);
  });
}

/** As writeService, for a notice that is or will be public at `now`. */
export async function writeNotice(
  database: Database,
  noticeId: string,
  now: Date,
  engine: SearchEngine | null = processEngine(),
): Promise<void> {
  await write(database, engine, "notices", noticeId, async (pool) => {
    const row = await oneNotice(pool, noticeId, now);
    return row && noticeDocument(row);
  });
}

async function write(
  database: Database,
  engine: SearchEngine | null,
  name: IndexName,
  id: string | number,
  read: (pool: Pick<Database["pool"], "query">) => Promise<Record<string, unknown> | undefined>,
): Promise<void> {
  if (engine === null) {
    // Whoever connects an engine later must not find an index that has missed this.
    await forgetIndexes(database);
    return;
  }
  const uid = engine.uid(name);
  const index = engine.write.index(uid);
  const { task, isBuilding } = await whileWritingAnyway(
    database.pool,
    `${name}:${id}`,
    async (client, isBuilding) => {
      if (isBuilding)
        await client.query(writeAgain, [jobOf[name].name, jobOf[name].payload(id), `again:${name}:${id}`]);
      const isThere = await exists({ write: engine.write, uid });
      // Writing to an index that is not there would make one without settings.
      if (!isThere && !isBuilding) throw new Error(`the search engine has no index ${uid} yet`);
      const document = await read(client);
      const written = !isThere
        ? undefined
        : await (document === undefined ? index.deleteDocument(id) : index.addDocuments([document]));
      return { task: written, isBuilding };
    },
  );
  if (task !== undefined) await mustSucceed(engine, task, `writing ${name} ${id}`);
  // The build may have ended before it could know of this document.
  if (isBuilding && !(await isBeingBuilt(database.pool))) await hurryIndexJobs(database);
}

async function mustSucceed(engine: SearchEngine, task: EnqueuedTask, what: string): Promise<void> {
  const { status, error } = await engine.write.tasks.waitForTask(task);
  if (status !== "succeeded") throw new Error(`${what} ended as ${status}: ${error?.message ?? ""}`);
}

const jobOf: Record<IndexName, { name: string; payload(id: string | number): string }> = {
  services: { name: "index-service", payload: (typeId) => JSON.stringify({ typeId }) },
  notices: { name: "index-notice", payload: (noticeId) => JSON.stringify({ noticeId }) },
};

// The builder has it done as soon as the new index is in use; the minute is for when the builder is no more.
const writeAgain = `
  select graphile_worker.add_job($1, $2::json, run_at := now() + interval '1 minute', job_key := $3)`;
