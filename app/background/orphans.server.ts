// Jobs that a killed process had begun stay locked for hours by graphile-worker's own rule. Every process with a worker
// shares an advisory lock as a sign of life; who finds it free on arrival is alone, and frees what the dead left behind.
import { setTimeout as wait } from "node:timers/promises";
import { makeWorkerUtils } from "graphile-worker";
import type { PoolClient } from "pg";
import type { Pool } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import { logger } from "./runner-log.server.ts";

// Any constant of our own.
const SIGN_OF_LIFE = 7_114_330_002;

export type SignOfLife = {
  /** Resolves when the connection is lost: then the database was away, and what was under way may be half done. */
  lost: Promise<void>;
  release(): void;
};

/**
 * Frees what this process's own former runners (`formerIds`) hold and, where no other process has a worker, what anybody
 * holds. Keeps a connection as sign of life until it is released.
 */
export async function freeOrphanedJobs(pool: Pool, formerIds: readonly string[]): Promise<SignOfLife> {
  const client = await pool.connect();
  let onLost: (error: Error) => void = () => {};
  const lost = new Promise<void>((resolve) => {
    onLost = (error) => {
      log.warn("the worker's sign of life was lost", { error });
      resolve();
    };
  });
  // Without a listener a connection that breaks while we hold it would end the process.
  client.on("error", onLost);
  try {
    const isAlone = await findsNobody(client);
    const { rows: locked } = await client.query<{ worker: string }>(
      `select distinct locked_by as worker from graphile_worker.jobs
        where locked_by is not null and ($1 or locked_by = any($2::text[]))`,
      [isAlone, formerIds],
    );
    if (locked.length > 0) {
      const workers = await makeWorkerUtils({ pgPool: pool, logger });
      await workers.forceUnlockWorkers(locked.map(({ worker }) => worker));
      await workers.release();
      log.info("freed jobs that were begun and not finished", { runners: locked.length });
    }
    await client.query("select pg_advisory_lock_shared($1)", [SIGN_OF_LIFE]);
    if (isAlone) await client.query("select pg_advisory_unlock($1)", [SIGN_OF_LIFE]);
  } catch (error) {
    client.release(true);
    throw error;
  }
  return {
    lost,
    release() {
      client.off("error", onLost);
      // Closing the connection gives the lock back.
      client.release(true);
    },
  };
}

// The server takes a moment to see that a killed process is gone, and a restart may be quicker. Where somebody else lives
// this is a pause at the start, and only while jobs are being worked on.
const GOING_MS = 100;
const GOING_LOOKS = 10;

/** Whether no other process has a worker; then the lock is held alone. */
async function findsNobody(client: PoolClient): Promise<boolean> {
  for (let look = 1; ; look++) {
    const { rows } = await client.query<{ isAlone: boolean; isBusy: boolean }>(
      `select pg_try_advisory_lock($1) as "isAlone",
              exists (select from graphile_worker.jobs where locked_by is not null) as "isBusy"`,
      [SIGN_OF_LIFE],
    );
    const [found] = rows;
    if (found?.isAlone === true) return true;
    if (found?.isBusy !== true || look === GOING_LOOKS) return false;
    await wait(GOING_MS);
  }
}
