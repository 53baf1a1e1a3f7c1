// While indexes are built, a document that is written goes to the index that is about to be replaced, and has to be written
// again afterwards. Builders exclude each other and tell the writers by a lock of PostgreSQL, so it holds between processes.
import type { Pool } from "#app/platform/db.server.ts";

// Any constant of our own.
const LOCK = 7_114_330_003;

/** What whileWriting throws while an index is being built: waiting, not a failure. */
export class IndexBeingBuilt extends Error {
  override name = "IndexBeingBuilt";
}

/** Does `work` while nobody else builds and nobody writes; waits for those who do. */
export async function whileBuilding<T>(pool: Pool, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let isBroken = false;
  // Without a listener a connection that breaks while we hold it would end the process.
  const onError = (): void => void (isBroken = true);
  client.on("error", onError);
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    return await work();
  } finally {
    client.off("error", onError);
    // Closing the connection would give the lock back too, but connections are dear.
    if (!isBroken) await client.query("select pg_advisory_unlock($1)", [LOCK]).catch(() => (isBroken = true));
    client.release(isBroken);
  }
}

/** Whether somebody builds now. */
export async function isBeingBuilt(pool: Pool): Promise<boolean> {
  // Within a statement of its own the lock is given back at once.
  const { rows } = await pool.query<{ isFree: boolean }>(
    `select pg_try_advisory_xact_lock_shared($1) as "isFree"`,
    [LOCK],
  );
  return rows[0]?.isFree !== true;
}

/** As whileWritingAnyway, but throws IndexBeingBuilt at once while an index is being built: the job is then tried again. */
export function whileWriting<T>(
  pool: Pool,
  key: string,
  work: (client: Pick<Pool, "query">) => Promise<T>,
): Promise<T> {
  return whileWritingAnyway(pool, key, (client, isBuilding) => {
    if (isBuilding)
      throw new IndexBeingBuilt("the search index is being built; what was to be written follows");
    return work(client);
  });
}

/**
 * Does `work` in a transaction in which nobody else writes the document called `key`, so that the row it reads is not
 * overtaken, and no build begins. Tells whether one is under way.
 */
export async function whileWritingAnyway<T>(
  pool: Pool,
  key: string,
  work: (client: Pick<Pool, "query">, isBuilding: boolean) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const { rows } = await client.query<{ mayWrite: boolean }>(
      `select pg_try_advisory_xact_lock_shared($1) as "mayWrite"`,
      [LOCK],
    );
    await client.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [key]);
    const result = await work(client, rows[0]?.mayWrite !== true);
    await client.query("commit");
    client.release();
    return result;
  } catch (error) {
    // Ends the transaction whatever state it is in.
    client.release(true);
    throw error;
  }
}
