// The folder that holds everything a portal on embedded engines keeps (databases, secrets, logs, lock).
// app/main.ts, app/embedded and app/testing write here; nothing in it is ever served.
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import path from "node:path";

/**
 * Makes the folder if need be and returns its absolute path. Others may pass through it (mode 711), because
 * PostgreSQL runs as another user when we are root; they can list nothing, and secrets are readable by us alone.
 */
export function openDataFolder(folder: string): string {
  const absolute = path.resolve(folder);
  mkdirSync(absolute, { recursive: true });
  chmodSync(absolute, 0o711);
  mkdirSync(path.join(absolute, "secrets"), { recursive: true, mode: 0o700 });
  return absolute;
}

/** The secret of that name kept in the data folder: made from `bytes` random bytes (hex) the first time it is asked for. */
export function keptSecret(dataDir: string, name: string, bytes = 32): string {
  const file = path.join(dataDir, "secrets", name);
  const kept = readIfThere(file)?.trim();
  if (kept) return kept;
  const made = `${file}.${process.pid}.new`;
  const handle = openSync(made, "w", 0o600);
  writeSync(handle, `${randomBytes(bytes).toString("hex")}\n`);
  fsyncSync(handle);
  closeSync(handle);
  try {
    // Unlike a rename this never replaces the secret that another process has just made.
    linkSync(made, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    unlinkSync(made);
  }
  return readFileSync(file, "utf8").trim();
}

/** The text of a file, or undefined where there is none. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Writes a file so that after a crash either the old or the whole new content is there. */
export function writeDurably(file: string, text: string, mode = 0o644): void {
  const unfinished = `${file}.${process.pid}.new`;
  const handle = openSync(unfinished, "w", mode);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(unfinished, file);
}
