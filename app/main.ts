// The portal's process: embedded engines, migrations, demonstration, web server, search index, worker; and back again on
// SIGTERM. Started by app/launch.mjs. The only place that starts engines and loops.
import { statfsSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { startMeilisearch } from "#app/embedded/meilisearch.ts";
import { startPostgres } from "#app/embedded/postgres.ts";
import { keptSecret, openDataFolder } from "#app/platform/data-folder.server.ts";
import type { SearchCounter } from "#app/domain/search-curation/search-counter.server.ts";
import type { Database } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { explainFailure } from "#app/platform/explain-failure.server.ts";
import { type InstanceLock, lockInstance } from "#app/platform/instance-lock.server.ts";
import { type FrontDoor, openFrontDoor } from "#app/platform/listen.server.ts";
import { log } from "#app/platform/log.server.ts";
import { type ChangeListener, listenForChanges } from "#app/platform/page-changes.server.ts";
import { textProgress } from "#app/platform/progress.ts";
import { readStartSettings, type StartSettings } from "#app/platform/start-settings.server.ts";

type Stoppable = { stop(): Promise<unknown> };

// Any constant.
const SEED_LOCK = 7_114_330_002;

/** What is running and has to be stopped; engines are noted while they are still starting. */
const running: {
  lock?: InstanceLock;
  door?: FrontDoor;
  changes?: Stoppable;
  counter?: Stoppable;
  worker?: Stoppable;
  database?: Stoppable;
  meilisearch?: Promise<Stoppable | null>;
  postgres?: Promise<Stoppable>;
} = {};
const startedAt = Date.now();
let leaving: Promise<never> | undefined;
let leavingSince = 0;

const FINISH_REQUESTS_SECONDS = 10;
// More than PostgreSQL's own patience; the engines' tethers stop them even when ours has run out.
const PART_SECONDS = 25;
// What still asks something then is seeding that was interrupted; PostgreSQL ends it.
const CONNECTIONS_SECONDS = 3;
const STOP_SECONDS = 60;

// Paths of the build are relative to the checkout.
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
process.on("SIGINT", stopBySignal);
process.on("SIGTERM", stopBySignal);
process.on("SIGHUP", stopBySignal);
// The launcher asks by message, so that a Ctrl-C which the terminal sends to both of us counts once; and when it is
// killed, its end of the channel closes.
process.on("message", (message) => message === "stop" && void leave(0));
process.on("disconnect", () => void leave(0));
process.on("uncaughtException", (error) => void fail(error));
process.on("unhandledRejection", (error) => void fail(error));
// Whoever reads our output may be gone before us; that is no reason to stop in disorder.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});

try {
  await start(readStartSettings(process.env));
} catch (error) {
  await fail(error);
}

async function start(settings: StartSettings): Promise<void> {
  const dataDir = openDataFolder(settings.DATA_DIR);
  const needsEngine = settings.DATABASE_URL === undefined || settings.MEILI_URL === undefined;
  if (needsEngine)
    running.lock = await lockInstance(dataDir, () => say("Waiting for the last run to stop …"));
  running.door = await openFrontDoor(settings.PORT, settings.host);
  const url = process.env["PUBLIC_URL"] || `http://localhost:${running.door.port}`;
  running.lock?.note("starting", url);

  completeEnvironment(settings, dataDir, url);
  // Loaded while the engines start; a failure shows where they are used.
  void Promise.allSettled([import("#app/platform/migrate.server.ts"), import("#app/http.ts")]);
  const ownerUrl = await startEngines(settings, dataDir);
  noteReady("engines");
  env();
  const isFirstStart = await prepareDatabase(settings, ownerUrl);
  noteReady("database");

  const { createHttp } = await import("#app/http.ts");
  const { TRUSTED_PROXIES: trustedProxies } = env();
  const counter = await startCounting(url);
  const { onServed } = counter;
  const portal = await createHttp({ mode: settings.NODE_ENV, publicUrl: url, trustedProxies, onServed });
  running.counter = counter;
  running.changes = await listen(portal.changes);
  noteReady("pages");
  const indexed = indexForSearch();
  // The first time there is no older index that could serve meanwhile.
  if (isFirstStart) await indexed;
  running.door.open(portal.answer);
  running.worker = await startBackground();
  running.lock?.note("serving", url);
  await greet(settings, url);
}

/** Searches are counted in memory and written every few seconds. */
async function startCounting(url: string): Promise<SearchCounter> {
  const { createSearchCounter, startSearchCounter } =
    await import("#app/domain/search-curation/search-counter.server.ts");
  const { pool } = await import("#app/platform/db.server.ts");
  return startSearchCounter(createSearchCounter({ pool: pool(), ownHosts: [new URL(url).host] }));
}

/** What is read for pages goes first: pages made anew must be made of what is new. */
async function listen(pages: ChangeListener): Promise<Stoppable> {
  const [{ curationListener }, { rowsListener }] = await Promise.all([
    import("#app/domain/search-curation/curation.server.ts"),
    import("#app/platform/kept-rows.server.ts"),
  ]);
  const all = [curationListener, rowsListener, pages];
  return listenForChanges(env().DATABASE_URL, {
    onTopics: (topics) => all.forEach((each) => each.onTopics(topics)),
    onDeaf: () => all.forEach((each) => each.onDeaf()),
    onHearing: () => all.forEach((each) => each.onHearing()),
  });
}

function noteReady(part: string): void {
  log.debug("ready", { part, afterMilliseconds: Date.now() - startedAt });
}

/** Everything env.server.ts asks for that is not given: generated once and kept in the data folder. */
function completeEnvironment(settings: StartSettings, dataDir: string, url: string): void {
  process.env["NODE_ENV"] = settings.NODE_ENV;
  process.env["PUBLIC_URL"] = url;
  process.env["DEMO"] = settings.isDemo ? "on" : "off";
  process.env["AUTH_SECRET"] ||= keptSecret(dataDir, "auth-secret");
  process.env["SEAL_KEY"] ||= keptSecret(dataDir, "seal-key");
}

/** Starts what is not given. Resolves to the URL with which the database is to be migrated. */
async function startEngines(settings: StartSettings, dataDir: string): Promise<string> {
  const tell = (message: string, fields?: Record<string, unknown>): void => log.warn(message, fields);
  if (settings.MEILI_URL === undefined) {
    running.meilisearch = startMeilisearch({ dataDir, log: tell }).then(
      (engine) => {
        if (engine !== null) Object.assign(process.env, { MEILI_URL: engine.url, MEILI_KEY: engine.key });
        return engine;
      },
      (error: unknown) => {
        log.warn("Meilisearch does not start; search is served by PostgreSQL", { error });
        return null;
      },
    );
  }
  const ownerUrl =
    settings.DATABASE_URL === undefined
      ? await startDatabase(dataDir, tell)
      : (settings.MIGRATE_DATABASE_URL ?? settings.DATABASE_URL);
  await running.meilisearch;
  return ownerUrl;
}

async function startDatabase(dataDir: string, tell: typeof log.warn): Promise<string> {
  const postgres = startPostgres({ dataDir, log: tell });
  running.postgres = postgres;
  const { url, portalUrl } = await postgres;
  process.env["DATABASE_URL"] = portalUrl;
  return url;
}

/** Migrates and, in demo mode, seeds what is not there yet. True when there was no catalogue before. */
async function prepareDatabase(settings: StartSettings, ownerUrl: string): Promise<boolean> {
  const [{ migrate }, { applicationRole, loginOf }, { openDatabase }] = await Promise.all([
    import("#app/platform/migrate.server.ts"),
    import("#app/platform/application-role.server.ts"),
    import("#app/platform/db.server.ts"),
  ]);
  const { DATABASE_URL: url } = env();
  await migrate(ownerUrl, loginOf(url));
  const { role, remedy } = await applicationRole(url);
  if (role === null)
    log.warn("only triggers protect recorded history: have a superuser run this and start again", { remedy });
  const database = openDatabase(role);
  const { pool, prisma } = database;
  running.database = { stop: () => Promise.all([prisma.$disconnect(), pool.end()]) };
  const isEmpty = (await pool.query("select from service_type limit 1")).rowCount === 0;
  if (settings.isDemo) await seedDemonstration(database);
  return isEmpty;
}

async function seedDemonstration(database: Database): Promise<void> {
  const { seed } = await import("#prisma/seed/index.ts");
  // Another portal on the same database waits here until it can find everything done.
  const guard = await database.pool.connect();
  try {
    await guard.query("select pg_advisory_lock($1)", [SEED_LOCK]);
    await seed({ database, now: new Date(), progress: textProgress(process.stdout) });
    await guard.query("select pg_advisory_unlock($1)", [SEED_LOCK]);
  } finally {
    // Closed and not handed back: where seeding failed it still holds the lock.
    guard.release(true);
  }
}

async function indexForSearch(): Promise<void> {
  const [{ ensureIndexes }, { namesOf }, { pool }] = await Promise.all([
    import("#app/search/start.server.ts"),
    import("#app/search/reading/name-index.server.ts"),
    import("#app/platform/db.server.ts"),
  ]);
  // Read now, so that nobody's search waits for them.
  namesOf(pool()).catch(() => undefined);
  try {
    await ensureIndexes({ progress: textProgress(process.stdout) });
  } catch (error) {
    log.warn("the search index could not be brought up to date; search is served by PostgreSQL", { error });
  }
}

async function startBackground(): Promise<Stoppable> {
  const { startWorker } = await import("#app/background/worker.server.ts");
  const { database } = await import("#app/platform/db.server.ts");
  const { SEAL_KEY, PUBLIC_URL, SMTP_URL, MAIL_FROM } = env();
  return startWorker({
    database: database(),
    sealKey: SEAL_KEY,
    publicUrl: PUBLIC_URL,
    smtpUrl: SMTP_URL,
    mailFrom: MAIL_FROM,
  });
}

async function greet(settings: StartSettings, url: string): Promise<void> {
  const lines = [
    ``,
    `OneVisit serves at ${url}  (ready after ${((Date.now() - startedAt) / 1000).toFixed(1)} s; stop with Ctrl-C)`,
  ];
  if (settings.isDemo) {
    const { DEMO_PASSWORD, demoAccounts } = await import("#app/domain/people/demo-accounts.ts");
    const width = Math.max(...demoAccounts.map(({ email }) => email.length));
    lines.push(
      `Demonstration sign-ins, all with the password ${DEMO_PASSWORD}:`,
      ...demoAccounts.map(({ email, about }) => `  ${email.padEnd(width)}  ${about.en}`),
    );
    if (settings.HOST === undefined)
      lines.push("Only this machine can reach it; HOST=0.0.0.0 opens it to others.");
  }
  say(lines.join("\n"));
}

function stopBySignal(): void {
  // One Ctrl-C arrives twice, from the terminal and through the launcher.
  if (leaving && Date.now() - leavingSince > 500) say("Still stopping; data are being written safely.");
  void leave(0);
}

async function fail(error: unknown): Promise<void> {
  // Whatever breaks while everything is being taken down is a consequence.
  if (leaving) return;
  const { text, isExpected } = explainFailure(error, freeBytes());
  process.stderr.write(`${text}\n`);
  if (!isExpected) log.error("the portal stops because of an error", { error });
  await leave(1);
}

function freeBytes(): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(process.env["DATA_DIR"] || ".data");
    return bavail * bsize;
  } catch {
    return undefined;
  }
}

/** Stops everything in reverse order and ends the process. */
function leave(exitCode: number): Promise<never> {
  leaving ??= (async () => {
    leavingSince = Date.now();
    setTimeout(() => process.exit(1), STOP_SECONDS * 1000).unref();
    if (exitCode === 0) say("Stopping …");
    await step("lock", async () => running.lock?.note("stopping"));
    await step("requests", () => running.door?.close(FINISH_REQUESTS_SECONDS));
    await step("search counts", () => running.counter?.stop());
    await step("changes of pages", () => running.changes?.stop());
    await step("worker", () => running.worker?.stop());
    await step("database connections", () => running.database?.stop(), CONNECTIONS_SECONDS);
    await step("Meilisearch", async () => (await running.meilisearch)?.stop());
    await step("PostgreSQL", async () => (await running.postgres?.catch(() => undefined))?.stop());
    await step("lock", () => running.lock?.release());
    if (exitCode === 0) say("Stopped.");
    return process.exit(exitCode);
  })();
  return leaving;
}

// One part that does not stop in time, or fails to, must not keep the others from being stopped.
async function step(name: string, stop: () => unknown, seconds = PART_SECONDS): Promise<void> {
  try {
    await Promise.race([stop(), delay(seconds * 1000, undefined, { ref: false })]);
  } catch (error) {
    log.warn("a part did not stop cleanly", { part: name, error });
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
