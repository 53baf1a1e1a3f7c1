// Turns what can go wrong at start into one line that says what to do. Used by app/main.ts only.
import { EnvError } from "./env.server.ts";
import { AlreadyRunning } from "./instance-lock.server.ts";

const byCode: Record<string, (error: Failure) => string> = {
  EADDRINUSE: (error) => `Port ${error.port ?? ""} is taken. Stop what uses it, or set PORT to another one.`,
  EADDRNOTAVAIL: (error) => `This machine has no address ${error.address ?? ""}: set HOST to one of its own.`,
  ENOTFOUND: (error) => `There is no host ${error.hostname ?? ""}: check HOST, DATABASE_URL and MEILI_URL.`,
  EACCES: (error) =>
    error.syscall === "listen"
      ? `Port ${error.port ?? ""} may not be used by this user: set PORT to 1024 or more.`
      : `No permission for ${error.path ?? "a file"}: run OneVisit as the user who owns it, or set DATA_DIR.`,
  EPERM: (error) =>
    `Not permitted (${error.path ?? error.syscall ?? ""}): was OneVisit run here as another user before?`,
  EROFS: (error) =>
    `The disk is read-only (${error.path ?? ""}): set DATA_DIR to a folder that can be written.`,
  ENOTDIR: (error) => `${error.path ?? "The data folder"} is not a folder: check DATA_DIR.`,
  EEXIST: (error) => `${error.path ?? "The data folder"} is in the way: it is not a folder. Check DATA_DIR.`,
  ENOSPC: () => NO_SPACE,
  EDQUOT: () => NO_SPACE,
  ECONNREFUSED: (error) =>
    `Nothing answers at ${error.address ?? ""}:${error.port ?? ""}: check DATABASE_URL.`,
  // PostgreSQL's own codes.
  "53100": () => NO_SPACE,
  "28P01": () => "The database refuses the user or password in DATABASE_URL.",
  "28000": () => "The database refuses the user in DATABASE_URL.",
  "3D000": () => "The database named in DATABASE_URL does not exist: create it first.",
  "42501": (error) =>
    `The user in DATABASE_URL may not do this: ${error.message}. ` +
    `It must own its database, or MIGRATE_DATABASE_URL must name the user who does.`,
};

const NO_SPACE =
  "The disk is full: free some space (the demonstration needs about 1 GB), or set DATA_DIR to another disk.";

type Failure = Error & {
  code?: unknown;
  path?: string;
  port?: number;
  address?: string;
  hostname?: string;
  syscall?: string;
};

/**
 * One line for people (several for wrong settings), and whether that says it all or the stack is needed too.
 * `freeBytes` is what is left on the data folder's disk: a database without space fails in many ways.
 */
export function explainFailure(error: unknown, freeBytes = Infinity): { text: string; isExpected: boolean } {
  if (error instanceof EnvError || error instanceof AlreadyRunning)
    return { text: error.message, isExpected: true };
  if (error instanceof AggregateError && error.errors.length > 0)
    return explainFailure(error.errors[0], freeBytes);
  if (!(error instanceof Error)) return { text: String(error), isExpected: false };
  const failure: Failure = error;
  const explain = typeof failure.code === "string" ? byCode[failure.code] : undefined;
  if (explain) return { text: explain(failure), isExpected: true };
  const isFull =
    freeBytes < FULL_BYTES || /No space left on device|Check free disk space/.test(error.message);
  return isFull ? { text: NO_SPACE, isExpected: true } : { text: error.message, isExpected: false };
}

const FULL_BYTES = 20_000_000;
