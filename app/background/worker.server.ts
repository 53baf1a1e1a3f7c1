// The background loops of a process: runs jobs, fires due clocks, lets guides come into force. Started by app/main.ts alone. Goes on by itself when
// the database was away; several processes may run it on one database.
import { EventEmitter } from "node:events";
import { run, type TaskList, type WorkerEvents } from "graphile-worker";
import { activateDueVersions } from "#app/domain/catalogue/versions.server.ts";
import type { Database } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import { tendIndexes } from "#app/search/tend.server.ts";
import { fireDueClocks } from "./clocks.server.ts";
import { taskList } from "./handlers/index.server.ts";
import { createMailer } from "./mailer.server.ts";
import { freeOrphanedJobs } from "./orphans.server.ts";
import { logger } from "./runner-log.server.ts";

export type WorkerOptions = {
  database: Database;
  /** env().SEAL_KEY */
  sealKey: string;
  /** env().PUBLIC_URL */
  publicUrl: string;
  /** env().SMTP_URL; without it mails end in the outbox. */
  smtpUrl?: string | undefined;
  /** env().MAIL_FROM */
  mailFrom: string;
  /** Jobs run at the same time. */
  concurrency?: number;
  /** How long after one look for due clocks the next follows. */
  clockPauseMs?: number;
};

const RESTART_AFTER_MS = 2_000;
/** Guides come into force by the day; pages read them by the day and do not wait for this. */
const EDITIONS_PAUSE_MS = 60_000;
/** How long an engine that is back may wait for what it has missed. */
const SEARCH_PAUSE_MS = 15_000;

/** Starts the loops. Resolves at once, also when the database is away; `stop` waits for what is under way. */
export function startWorker(options: WorkerOptions): Promise<{ stop(): Promise<void> }> {
  const { database, clockPauseMs = 2_000 } = options;
  const mailer =
    options.smtpUrl === undefined
      ? undefined
      : createMailer({ smtpUrl: options.smtpUrl, from: options.mailFrom });
  const tasks = taskList({ ...options, mailer, now: () => new Date() });
  const stopping = new AbortController();
  const running = { concurrency: options.concurrency ?? 4, signal: stopping.signal, formerIds: [] };
  const loops = [
    repeat("clocks", clockPauseMs, stopping.signal, async () => {
      await fireDueClocks(database, new Date());
    }),
    repeat("editions of guides", EDITIONS_PAUSE_MS, stopping.signal, async () => {
      await activateDueVersions(database, new Date());
    }),
    // app/main.ts has just looked.
    pause(SEARCH_PAUSE_MS, stopping.signal).then(() =>
      repeat("search index", SEARCH_PAUSE_MS, stopping.signal, async () => {
        await tendIndexes({ database, now: new Date() });
      }),
    ),
    repeat("jobs", RESTART_AFTER_MS, stopping.signal, () => runJobs(database, tasks, running)),
  ];
  return Promise.resolve({
    async stop() {
      stopping.abort();
      await Promise.all(loops);
      mailer?.close();
    },
  });
}

/** Does `work` again and again with a pause in between until told to stop. Failures are logged when they begin and when they end. */
async function repeat(
  name: string,
  pauseMs: number,
  signal: AbortSignal,
  work: () => Promise<void>,
): Promise<void> {
  let isFailing = false;
  while (!signal.aborted) {
    try {
      await work();
      if (isFailing) log.info(`${name} go on again`);
      isFailing = false;
    } catch (error) {
      if (!isFailing) log.error(`${name} stand still until this is over`, { error });
      isFailing = true;
    }
    await pause(pauseMs, signal);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
  });
}

// Resolves when told to stop; throws when the database has gone away. A runner outlives a short absence, but not the jobs
// it was given in an answer that never came: they stay locked by one that knows nothing of them. So each absence ends it.
// Its ids are kept in `formerIds`, for the next one to take up what it has left behind.
async function runJobs(
  { pool }: Database,
  tasks: TaskList,
  { concurrency, signal, formerIds }: { concurrency: number; signal: AbortSignal; formerIds: string[] },
): Promise<void> {
  const signOfLife = await freeOrphanedJobs(pool, formerIds);
  const events: WorkerEvents = new EventEmitter();
  events.on("pool:create", ({ workerPool }) => formerIds.push(workerPool.id));
  try {
    const runner = await run(
      { pgPool: pool, noHandleSignals: true, logger, events, preset: preset(concurrency) },
      tasks,
      [],
    );
    const stop = () => void runner.stop().catch((error: unknown) => log.warn("jobs did not stop", { error }));
    signal.addEventListener("abort", stop);
    if (signal.aborted) stop();
    const isLost = await Promise.race([
      runner.promise.then(() => false),
      signOfLife.lost.then(() => true),
    ]).finally(() => signal.removeEventListener("abort", stop));
    if (isLost) {
      // Not waited for: what it has begun may hang at the connection that is gone, and may be done twice.
      runner.promise.catch(() => {});
      stop();
      throw new Error("the database was away");
    }
  } finally {
    signOfLife.release();
  }
}

function preset(concurrentJobs: number): GraphileConfig.Preset {
  return {
    worker: {
      concurrentJobs,
      pollInterval: 2_000,
      // Finished jobs are signed off in batches, which begin at once. Without batches graphile-worker lets a sign-off that
      // fails go unhandled, and that ends the process.
      completeJobBatchDelay: 0,
      failJobBatchDelay: 0,
    },
  };
}
