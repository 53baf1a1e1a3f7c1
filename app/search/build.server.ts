// Builds an index of the search engine beside the one in use and puts it in its place in one step, so that search is
// never interrupted. Called by start.server.ts alone, which sees to it that nobody writes documents meanwhile.
import { setTimeout as delay } from "node:timers/promises";
import type { EnqueuedTask, EnqueuedTaskPromise, Task } from "meilisearch";
import type { Progress } from "#app/platform/progress.ts";
import type { SearchEngine } from "./client.server.ts";
import { type IndexName, indexSettings } from "./indexes.ts";

export type IndexSource = {
  name: IndexName;
  /** What staff have added to the synonyms of indexes.ts, by staff-words.ts. */
  synonyms: Record<string, string[]>;
  total: number;
  batches: AsyncIterable<readonly Record<string, unknown>[]>;
};

/** Builds and swaps in one index. Throws when the engine refuses or fails; the index in use then stays. */
export async function buildIndex(
  { write, uid }: SearchEngine,
  { name, synonyms, total, batches }: IndexSource,
  progress: Progress,
): Promise<void> {
  const live = uid(name);
  const next = `${live}-next`;
  const label = `Search index, ${name}`;
  progress(label, 0, total);
  // What an interrupted build has left.
  await write.deleteIndexIfExists(next);
  await finished(write.createIndex(next, { primaryKey: "id" }));
  const settings = indexSettings[name];
  await finished(
    write.index(next).updateSettings({ ...settings, synonyms: { ...settings.synonyms, ...synonyms } }),
  );

  // All batches are handed over before the engine is waited for: it indexes what has piled up in one go, several times
  // faster than batch by batch.
  const tasks: EnqueuedTask[] = [];
  for await (const batch of batches) tasks.push(await write.index(next).addDocuments([...batch]));
  let shown = 0;
  for (const task of tasks)
    await finishedWithProgress(write, task, (share) => {
      // The engine may take the tasks in several goes, and begins to count anew with each.
      shown = Math.max(shown, Math.floor(share * total));
      progress(label, shown, total);
    });

  const isFirst = !(await exists({ write, uid: live }));
  await finished(write.swapIndexes([{ indexes: [next, live], rename: isFirst }]));
  if (!isFirst) await finished(write.deleteIndex(next));
  progress(label, total, total);
}

/** Whether an index of that name is there. */
export async function exists({
  write,
  uid,
}: {
  write: SearchEngine["write"];
  uid: string;
}): Promise<boolean> {
  const { results } = await write.getRawIndexes({ limit: 1_000 });
  return results.some((index) => index.uid === uid);
}

/** Waits until the engine has done a task; throws when it could not. */
export async function finished(task: EnqueuedTaskPromise): Promise<void> {
  mustHaveSucceeded(await task.waitTask());
}

/** The same, telling on the way how much of it is done (0 … 1). */
async function finishedWithProgress(
  { tasks, batches }: SearchEngine["write"],
  { taskUid }: EnqueuedTask,
  tell: (share: number) => void,
): Promise<void> {
  for (;;) {
    const task = await tasks.getTask(taskUid);
    if (task.status !== "enqueued" && task.status !== "processing") return mustHaveSucceeded(task);
    if (task.batchUid !== null) {
      const { progress } = await batches.getBatch(task.batchUid);
      tell((progress?.percentage ?? 0) / 100);
    }
    await delay(100);
  }
}

function mustHaveSucceeded({ status, error, type, uid }: Task): void {
  if (status !== "succeeded")
    throw new Error(`Meilisearch task ${uid} (${type}) ended as ${status}: ${error?.message ?? "no reason"}`);
}
