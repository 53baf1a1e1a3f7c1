// Several statements that hold together or not at all, on one connection. For what one statement cannot say; most of the
// portal's writing is one statement each.
import type { PoolClient } from "pg";
import type { Pool } from "#app/platform/db.server.ts";

/** Commits when `work` has returned, rolls back when it throws. Throws what `work` or the database throws. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let isSound = false;
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query("commit");
    isSound = true;
    return result;
  } catch (error) {
    // The first failure is the one to tell; when this fails too, the connection is at its end.
    isSound = await client.query("rollback").then(
      () => true,
      () => false,
    );
    throw error;
  } finally {
    client.release(!isSound);
  }
}
