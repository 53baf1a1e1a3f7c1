// Runs one engine under its tether, keeps it running, and deals with one that a killed portal has left behind.
// Used by app/embedded/postgres.ts and meilisearch.ts.
import { spawn } from "node:child_process";
import { accessSync, constants, rmSync, statSync, renameSync, readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { readIfThere } from "#app/platform/data-folder.server.ts";
import { commandLine, isAlive } from "#app/platform/process-identity.server.ts";
import type { TetherOrder } from "./tether.ts";

/** Where an engine's module tells of restarts and of anything unusual. */
export type EngineLog = (message: string, fields?: Record<string, unknown>) => void;

export type EngineSpec = TetherOrder & { name: string; env: NodeJS.ProcessEnv };

export type Engine = {
  pid: number;
  /** Resolves when engine and tether have gone. */
  exited: Promise<void>;
  stop(): Promise<void>;
};

const LOG_BYTES_KEPT = 10_000_000;

/** Starts the engine; resolves when its process exists, not when it answers. */
export async function launchEngine(spec: EngineSpec): Promise<Engine> {
  const { name, env, ...order } = spec;
  startNewLog(order.logFile);
  const tether = spawn(
    process.execPath,
    [fileURLToPath(new URL("tether.ts", import.meta.url)), JSON.stringify(order satisfies TetherOrder)],
    { env, stdio: ["pipe", "pipe", "pipe"], detached: true },
  );
  // A broken pipe means that the tether has gone, which its exit tells us.
  tether.stdin.on("error", () => {});
  let complaint = "";
  tether.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));

  const gone = new Promise<void>((resolve) => {
    tether.once("error", (error) => {
      complaint += error.message;
      resolve();
    });
    tether.once("exit", () => resolve());
  });
  const pid = await Promise.race([
    new Promise<number>((resolve) =>
      tether.stdout.once("data", (line: Buffer) => resolve(Number(line.toString()))),
    ),
    gone.then(() => undefined),
  ]);
  if (pid === undefined)
    throw new Error(`${name} could not be started: ${complaint.trim() || "no reason given"}`);
  // A tether killed by hand leaves its engine running: stop that one too before anything else is done.
  const exited = gone.then(() => stopProcess(pid, order.stopSignal, order.stopSeconds));

  return {
    pid,
    exited,
    async stop() {
      tether.stdin.end();
      await exited;
    },
  };
}

/**
 * Keeps an engine running: starts it (rejects if that fails), and starts it again whenever it dies, after 0.2 s, then
 * twice as long each time up to 30 s. `start` resolves when the engine answers.
 */
export async function keepRunning(
  name: string,
  start: () => Promise<Engine>,
  log: EngineLog,
): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController();
  let engine: Engine | undefined = await start();

  const watch = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await engine?.exited;
      engine = undefined;
      for (
        let wait = 200;
        engine === undefined && !stopping.signal.aborted;
        wait = Math.min(wait * 2, 30_000)
      ) {
        log(`${name} has stopped by itself; starting it again`, { afterMilliseconds: wait });
        await delay(wait, undefined, { signal: stopping.signal }).catch(() => {});
        if (stopping.signal.aborted) return;
        engine = await start().catch((error: unknown) => {
          log(`${name} does not start`, { error });
          return undefined;
        });
        if (engine) log(`${name} is running again`);
      }
    }
  };
  const watched = watch();

  return {
    async stop() {
      stopping.abort();
      await engine?.stop();
      await watched;
      // One that was just being started when the stop came.
      await engine?.stop();
    },
  };
}

/** Stops the process by signal, by force after `seconds`; resolves when it has gone (at once if it never was). */
async function stopProcess(pid: number, signal: NodeJS.Signals, seconds: number): Promise<void> {
  if (!isAlive(pid)) return;
  kill(pid, signal);
  for (let waited = 0; isAlive(pid); waited += 50) {
    if (waited === seconds * 1000) kill(pid, "SIGKILL");
    if (waited > seconds * 1000 + 5_000) throw new Error(`process ${pid} cannot be stopped`);
    await delay(50);
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/**
 * Stops an engine that an earlier portal left running, if the process named in `pidFile` is one: its command line
 * must contain `mark` (its own data folder). Removes the file. The caller holds the data folder's lock.
 */
export async function stopLeftOver(
  pidFile: string,
  mark: string,
  stop: { signal: NodeJS.Signals; seconds: number },
  log: EngineLog,
): Promise<void> {
  const pid = Number(readIfThere(pidFile)?.split("\n")[0]);
  if (
    Number.isInteger(pid) &&
    pid > 1 &&
    pid !== process.pid &&
    isAlive(pid) &&
    commandLine(pid).includes(mark)
  ) {
    log("an engine of an earlier run is still there; stopping it first", { pid });
    await stopProcess(pid, stop.signal, stop.seconds);
  }
  rmSync(pidFile, { force: true });
}

/** Waits until `probe` resolves; rejects when the engine exits first or `seconds` have passed. */
export async function waitUntilReady(
  name: string,
  engine: Engine,
  logFile: string,
  seconds: number,
  probe: () => Promise<unknown>,
): Promise<void> {
  let hasExited = false;
  void engine.exited.then(() => (hasExited = true));
  let last: unknown;
  for (let waited = 0; waited < seconds * 1000; waited += 50) {
    if (hasExited) throw new Error(`${name} ended at once. The end of its log:\n${tail(logFile)}`);
    try {
      await probe();
      return;
    } catch (error) {
      last = error;
    }
    await delay(50);
  }
  await engine.stop();
  throw new Error(`${name} does not answer after ${seconds} s (${String(last)}). Its log: ${logFile}`);
}

/** The last lines of a log file. */
export function tail(file: string, lines = 12): string {
  try {
    return readFileSync(file, "utf8").trimEnd().split("\n").slice(-lines).join("\n");
  } catch {
    return "(no log)";
  }
}

// One old log is kept beside the current one, so that a data folder does not fill up with logs.
function startNewLog(file: string): void {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_BYTES_KEPT) renameSync(file, `${file}.1`);
}

/** Whether the file is there and this user may run it. */
export function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
