// The embedded PostgreSQL: the real server, on a free loopback port, with a generated password kept in the data folder.
// Started by app/main.ts and by the tests' global setup, never by anything that Vite loads.
import { spawn } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  readdirSync,
} from "node:fs";
import path from "node:path";
import pg from "pg";
import { APPLICATION_ROLE } from "#app/platform/application-role.server.ts";
import { keptSecret } from "#app/platform/data-folder.server.ts";
import { freeLoopbackPort } from "#app/platform/ports.server.ts";
import {
  type Engine,
  type EngineLog,
  keepRunning,
  launchEngine,
  stopLeftOver,
  waitUntilReady,
} from "./engine.ts";
import { type PostgresHome, preparePostgresHome } from "./postgres-home.server.ts";

const USER = "onevisit";
/** The portal's own login: it can do what the application's role may, and cannot become anything more. */
const PORTAL_USER = "onevisit_portal";
const DATABASE = "onevisit";
const MAJOR = "18";
const STOP_SECONDS = 20;

// pg_trgm still asks the operating system which characters are letters, and would drop all Chinese ones under plain C.
// The first that the machine knows is taken.
const CHARACTER_TYPES = ["C.UTF-8", "en_US.UTF-8", "C"] as const;

// For a machine that also runs the portal and the search engine; a province in earnest sets DATABASE_URL.
const settings: Record<string, string> = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  timezone: "UTC",
  log_timezone: "UTC",
  max_connections: "100",
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  max_wal_size: "1GB",
  synchronous_commit: "on",
  random_page_cost: "1.1",
  // Short statements only: compiling them costs more than it saves.
  jit: "off",
  // Containers often have 64 MB of /dev/shm, too little for parallel queries.
  max_parallel_workers_per_gather: "0",
  log_line_prefix: "%m [%p] ",
};

export type PostgresOptions = {
  dataDir: string;
  log: EngineLog;
  /** Settings of postgresql.conf that override ours (tests: fsync off). */
  settings?: Record<string, string>;
  /** Remove `dataDir` when the server has stopped, even if the caller was killed (tests). */
  isTemporary?: boolean;
};

/**
 * Starts PostgreSQL on the data folder, which it initialises the first time, and keeps it running until `stop`.
 * `url` names a superuser of a database of our own, who migrates it, `portalUrl` the login with which the portal works
 * once that is done. Both stay the same when the server is restarted.
 */
export async function startPostgres(
  options: PostgresOptions,
): Promise<{ url: string; portalUrl: string; stop(): Promise<void> }> {
  const { dataDir, log } = options;
  const home = preparePostgresHome(dataDir, log);
  const cluster = path.join(home.base, "postgres");
  const password = keptSecret(dataDir, "postgres-password", 24);
  const portalPassword = keptSecret(dataDir, "postgres-portal-password", 24);
  if (!existsSync(cluster)) await initialise(home, cluster, password);
  const major = readFileSync(path.join(cluster, "PG_VERSION"), "utf8").trim();
  if (major !== MAJOR) {
    throw new Error(
      `The data in ${cluster} belong to PostgreSQL ${major}, but this is PostgreSQL ${MAJOR}: dump and restore them.`,
    );
  }

  const port = await freeLoopbackPort();
  const url = (database: string, login = `${USER}:${password}`) =>
    `postgresql://${login}@127.0.0.1:${port}/${database}`;
  const logFile = path.join(dataDir, "postgres.log");

  const start = async (): Promise<Engine> => {
    // The server also notices a left-over file itself, but takes any living process with that id for a server.
    await stopLeftOver(
      path.join(cluster, "postmaster.pid"),
      cluster,
      { signal: "SIGINT", seconds: STOP_SECONDS },
      log,
    );
    const engine = await launchEngine({
      name: "PostgreSQL",
      command: path.join(home.binaries, "bin", "postgres"),
      args: ["-D", cluster, ...asFlags({ ...settings, ...options.settings, port: String(port) })],
      cwd: "/",
      env: environment(home),
      ...(home.user && { uid: home.user.uid, gid: home.user.gid }),
      logFile,
      stopSignal: "SIGINT",
      stopSeconds: STOP_SECONDS,
      removeAfter: options.isTemporary ? dataDir : undefined,
    });
    await waitUntilReady("PostgreSQL", engine, logFile, 120, () => ask(url("postgres"), "select 1"));
    return engine;
  };

  const running = await keepRunning("PostgreSQL", start, log);
  try {
    await createDatabase(url("postgres"), portalPassword);
  } catch (error) {
    await running.stop();
    throw error;
  }
  return {
    url: url(DATABASE),
    portalUrl: url(DATABASE, `${PORTAL_USER}:${portalPassword}`),
    stop: running.stop,
  };
}

// A new cluster gets its name only when it is complete: a start that was killed half-way leaves nothing behind.
async function initialise(home: PostgresHome, cluster: string, password: string): Promise<void> {
  for (const name of readdirSync(home.base)) {
    if (name.startsWith("postgres-new-"))
      rmSync(path.join(home.base, name), { recursive: true, force: true });
  }
  const workshop = mkdtempSync(path.join(home.base, "postgres-new-"));
  const unfinished = path.join(workshop, "cluster");
  const passwordFile = path.join(workshop, "password");
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (home.user)
    for (const file of [workshop, unfinished, passwordFile]) chownSync(file, home.user.uid, home.user.gid);
  for (const [index, characterTypes] of CHARACTER_TYPES.entries()) {
    try {
      await run(home, "initdb", [
        `--pgdata=${unfinished}`,
        `--username=${USER}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        // The same order and case rules on every machine, whatever its operating system brings.
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
        `--lc-ctype=${characterTypes}`,
      ]);
      break;
    } catch (error) {
      const isUnknownLocale = error instanceof Error && error.message.includes("invalid locale name");
      if (!isUnknownLocale || index === CHARACTER_TYPES.length - 1) throw error;
    }
  }
  renameSync(unfinished, cluster);
  rmSync(workshop, { recursive: true, force: true });
}

function run(home: PostgresHome, program: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(home.binaries, "bin", program), args, {
      cwd: "/",
      env: environment(home),
      stdio: ["ignore", "pipe", "pipe"],
      ...(home.user && { uid: home.user.uid, gid: home.user.gid }),
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} failed:\n${output.trim()}`));
    });
  });
}

// Nothing of ours is handed on: no secrets, no locale, no PG* variables that would change the server's mind.
function environment(home: PostgresHome): NodeJS.ProcessEnv {
  return {
    NODE_ENV: "production",
    PATH: process.env["PATH"] ?? "/usr/bin:/bin",
    HOME: home.base,
    LC_ALL: "C",
    TZ: "UTC",
    LD_LIBRARY_PATH: path.join(home.binaries, "lib"),
  };
}

function asFlags(values: Record<string, string>): string[] {
  return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

async function ask(connectionString: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return await client.query(statement);
  } finally {
    await client.end().catch(() => {});
  }
}

async function createDatabase(maintenanceUrl: string, portalPassword: string): Promise<void> {
  const { rowCount } = await ask(maintenanceUrl, `select 1 from pg_database where datname = '${DATABASE}'`);
  if (rowCount === 0) await ask(maintenanceUrl, `create database ${DATABASE}`);
  const { rows } = await ask(
    maintenanceUrl,
    `select rolname as name from pg_roles where rolname in ('${APPLICATION_ROLE}', '${PORTAL_USER}')`,
  );
  const roles = rows.map(({ name }: { name: string }) => name);
  if (!roles.includes(APPLICATION_ROLE)) await ask(maintenanceUrl, `create role ${APPLICATION_ROLE} nologin`);
  if (!roles.includes(PORTAL_USER))
    await ask(
      maintenanceUrl,
      `create role ${PORTAL_USER} login password '${portalPassword}' in role ${APPLICATION_ROLE}`,
    );
}
