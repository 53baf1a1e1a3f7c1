// Brings one document of the search engine to what PostgreSQL says: written when it can be found, taken away when not.
// Called by the jobs index-service and index-notice; may run as often as it likes.
import type { EnqueuedTask } from "meilisearch";
import type { Database } from "#app/platform/db.server.ts";
import { whileWriting } from "./build-lock.server.ts";
import { exists } from "./build.server.ts";
import { oneNotice, oneService } from "./catalogue-rows.server.ts";
import { engine as processEngine, type SearchEngine } from "./client.server.ts";
import { noticeDocument, serviceDocument } from "./documents.ts";
import type { IndexName } from "./indexes.ts";
import { forgetIndexes } from "./start.server.ts";

/** Throws when the engine is away or an index is being built, so that the job is tried again. */
export async function writeService(
  database: Database,
  typeId: number,
  engine: SearchEngine | null = processEngine(),
): Promise<void> {
  await write(database, engine, "services", typeId, async (pool) => {
    const row = await oneService(pool, typeId);
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
  const task: EnqueuedTask = await whileWriting(database.pool, `${name}:${id}`, async (client) => {
    // Writing to an index that is not there would make one without settings.
    if (!(await exists({ write: engine.write, uid })))
      throw new Error(`the search engine has no index ${uid} yet`);
    const document = await read(client);
    return document === undefined ? index.deleteDocument(id) : index.addDocuments([document]);
  });
  const { status, error } = await engine.write.tasks.waitForTask(task);
  if (status !== "succeeded")
    throw new Error(`writing ${name} ${id} ended as ${status}: ${error?.message ?? ""}`);
}
