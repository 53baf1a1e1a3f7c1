// What happens around the search engine: it goes away and comes back, its indexes are missing or old, rows change.
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import net from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { seedCatalogue } from "#prisma/seed/catalogue.ts";
import { taskList } from "#app/background/handlers/index.server.ts";
import { testDatabase, testMeili } from "#app/testing/database.ts";
import { whileBuilding } from "./build-lock.server.ts";
import { type SearchEngine, SEARCH_TIMEOUT_MS } from "./client.server.ts";
import { searchNotices, searchServices } from "./query.server.ts";
import type { NoticesFound, SearchPage } from "./search-page.ts";
import { ensureIndexes, forgetIndexes, indexState } from "./start.server.ts";
import { hurryIndexJobs } from "./index-jobs.server.ts";
import { indexStates } from "./index-state.ts";
import { sweepAdoptions, tendIndexes } from "./tend.server.ts";
import { addNotice, addService, names, plain, testEngine } from "./testing.ts";
import { writeNotice, writeService } from "./write-document.server.ts";

const database = await testDatabase();
afterAll(database.close);
const now = new Date("2026-06-01T08:00:00Z");

/** Indexes that are in place; for tests that leave them so. */
let ready: SearchEngine;

beforeAll(async () => {
  await seedCatalogue(database, () => {}, 120);
  ready = await readyEngine();
}, 60_000);

async function readyEngine(options: { url?: string; retryAfterMs?: number } = {}): Promise<SearchEngine> {
  const engine = testEngine(options);
  await ensureIndexes({ database, engine, now });
  return engine;
}

function ask(engine: SearchEngine | null, q: string): Promise<SearchPage> {
  return searchServices({ lang: "en", q }, { database, engine, now });
}

function askNotices(engine: SearchEngine | null, q: string, at = now): Promise<NoticesFound> {
  return searchNotices({ lang: "en", q }, { database, engine, now: at });
}

/** A way to the engine that can be cut, or left open without an answer. */
async function gate() {
  const target = new URL(testMeili()?.url ?? "");
  const open = new Set<net.Socket>();
  let isMute = false;
  let muted = 0;
  const server = net.createServer((incoming) => {
    open.add(incoming);
    incoming.on("close", () => open.delete(incoming)).on("error", () => {});
    const outgoing = net.connect(Number(target.port), target.hostname);
    outgoing.on("error", () => incoming.destroy()).on("close", () => incoming.destroy());
    incoming.on("close", () => outgoing.destroy());
    outgoing.pipe(incoming);
    incoming.on("data", (bytes) => {
      if (isMute) muted++;
      else outgoing.write(bytes);
    });
  });
  const cut = (): void => open.forEach((socket) => socket.destroy());
  const listen = async (port: number): Promise<number> => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  };
  const port = await listen(0);
  const close = async (): Promise<void> => {
    if (!server.listening) return;
    server.close();
    cut();
    await once(server, "close");
  };
  onTestFinished(close);
  return {
    url: `http://127.0.0.1:${port}`,
    close,
    reopen: () => listen(port),
    mute() {
      isMute = true;
    },
    muted: () => muted,
  };
}

test("the engine goes away: PostgreSQL answers and says so; it comes back: it answers by itself", async () => {
  const way = await gate();
  const engine = await readyEngine({ url: way.url, retryAfterMs: 50 });
  expect(await ask(engine, "passport")).toMatchObject({ engine: "meilisearch", isDegraded: false });

  await way.close();
  const degraded = await ask(engine, "passport");
  expect(degraded).toMatchObject({ engine: "postgres", isDegraded: true });
  expect(degraded.items.length).toBeGreaterThan(0);
  expect(await askNotices(engine, "passport")).toMatchObject({ isDegraded: true });

  await way.reopen();
  await vi.waitFor(async () => expect((await ask(engine, "passport")).isDegraded).toBe(false), 10_000);
});

test("the engine is there but does not answer: one request waits, the next ones do not", async () => {
  const way = await gate();
  const engine = await readyEngine({ url: way.url, retryAfterMs: 60_000 });
  way.mute();
  const begun = performance.now();
  expect((await ask(engine, "passport")).isDegraded).toBe(true);
  expect(performance.now() - begun).toBeGreaterThan(SEARCH_TIMEOUT_MS - 50);
  const before = way.muted();
  expect(before).toBeGreaterThan(0);
  expect((await ask(engine, "passport")).isDegraded).toBe(true);
  expect((await ask(engine, "driving")).isDegraded).toBe(true);
  expect(way.muted()).toBe(before);
});

test("indexes are built once; then nothing is done until something is different", async () => {
  const engine = testEngine();
  const ensure = () => ensureIndexes({ database, engine, now });
  const seen: [string, number, number][] = [];
  const first = await ensureIndexes({
    database,
    engine,
    now,
    progress: (name, done, total) => seen.push([name, done, total]),
  });
  expect(first).toEqual(["services", "notices"]);
  expect(seen.at(0)).toEqual(["Search index, services", 0, 120]);
  expect(seen).toContainEqual(["Search index, services", 120, 120]);
  expect(await ensure()).toEqual([]);

  // A service that nobody has told the engine of.
  const id = await addService(database, { zh: "甲乙丙丁登记", en: "Register something else" });
  expect(await ensure()).toEqual(["services"]);
  expect(names((await ask(engine, "something else")).items)[0]).toBe("Register something else");

  // The engine has lost an index.
  await engine.write.deleteIndex(engine.uid("notices")).waitTask();
  expect(await ensure()).toEqual(["notices"]);

  // Another catalogue behind the same engine, with as many rows.
  await forgetIndexes(database);
  expect(await ensure()).toEqual(["services", "notices"]);
  expect(await ensure()).toEqual([]);
  await database.prisma.serviceType.update({ where: { id }, data: { currentVersionId: null } });
});

test("two processes that start at once build one index", async () => {
  const engine = testEngine();
  const built = await Promise.all([
    ensureIndexes({ database, engine, now }),
    ensureIndexes({ database, engine, now }),
  ]);
  expect(built.flat().sort()).toEqual(["notices", "services"]);
});

test("while an index is built anew, the one in use answers every search in full", async () => {
  const engine = ready;
  const { total } = await ask(engine, "");
  let isBuilding = true;
  const building = ensureIndexes({ database, engine, now, isForced: true }).finally(
    () => (isBuilding = false),
  );
  let asked = 0;
  while (isBuilding) {
    expect(await ask(engine, "")).toMatchObject({ isDegraded: false, total });
    asked++;
  }
  expect(await building).toEqual(["services", "notices"]);
  expect(asked).toBeGreaterThan(5);
  // What the build needed is gone.
  const { results } = await engine.write.getRawIndexes({ limit: 1_000 });
  expect(results.map(({ uid }) => uid).filter((uid) => uid.startsWith(engine.uid("services")))).toEqual([
    engine.uid("services"),
  ]);
});

test("the engine is away at start: the worker is asked to build later", async () => {
  const way = await gate();
  const engine = testEngine({ url: way.url });
  await way.close();
  await expect(ensureIndexes({ database, engine, now })).rejects.toThrow();
  expect(await waitingJobs("ensure-search-index")).toBe(1);

  await way.reopen();
  await runJob("ensure-search-index", {}, engine);
  expect((await ask(engine, "passport")).isDegraded).toBe(false);
});

test("an index goes missing while the portal runs: PostgreSQL answers and the worker is asked", async () => {
  await database.pool.query("delete from graphile_worker._private_jobs");
  const engine = testEngine({ retryAfterMs: 0 });
  expect((await ask(engine, "passport")).isDegraded).toBe(true);
  expect(await waitingJobs("ensure-search-index")).toBe(1);
  await runJob("ensure-search-index", {}, engine);
  expect((await ask(engine, "passport")).isDegraded).toBe(false);
});

test("a service is written, changed and taken away as PostgreSQL says", async () => {
  const engine = ready;
  const typeId = await addService(database, { zh: "雨伞借用申请", en: "Borrow an umbrella" });
  expect((await ask(engine, "umbrella")).total).toBe(0);
  await runJob("index-service", { typeId }, engine);
  await runJob("index-service", { typeId }, engine);
  expect(names((await ask(engine, "umbrella")).items)).toEqual(["Borrow an umbrella"]);

  await database.prisma.serviceTypeVersion.updateMany({
    where: { typeId },
    data: { nameEn: "Borrow a parasol" },
  });
  // What an old document says is shown as the row says, until the job has run.
  expect(names((await ask(engine, "umbrella")).items)).toEqual(["Borrow a parasol"]);
  await writeService(database, typeId, engine);
  expect((await ask(engine, "umbrella")).total).toBe(0);
  expect((await ask(engine, "parasol")).total).toBe(1);

  await database.prisma.serviceType.update({ where: { id: typeId }, data: { currentVersionId: null } });
  expect((await ask(engine, "parasol")).items).toEqual([]);
  await writeService(database, typeId, engine);
  expect((await ask(engine, "parasol")).total).toBe(0);
});

test("a notice is written when it is approved, and never shown before its time, after its end or once withdrawn", async () => {
  const engine = ready;
  const publishAt = new Date("2026-06-02T00:00:00Z");
  const noticeId = await addNotice(database, { zh: "彩虹公示", en: "Rainbow notice", publishAt });
  await runJob("index-notice", { noticeId }, engine);
  expect(await askNotices(engine, "rainbow")).toMatchObject({ total: 0, items: [] });
  const later = await askNotices(engine, "rainbow", publishAt);
  expect(later.items.map(({ title }) => plain(title))).toEqual(["Rainbow notice"]);

  await database.prisma.notice.update({ where: { id: noticeId }, data: { state: "withdrawn" } });
  // The document still says it is there; the row decides.
  expect((await askNotices(engine, "rainbow", publishAt)).items).toEqual([]);
  await writeNotice(database, noticeId, now, engine);
  expect((await askNotices(engine, "rainbow", publishAt)).total).toBe(0);

  await database.prisma.notice.update({
    where: { id: noticeId },
    data: { state: "approved", expireAt: new Date("2026-06-03T00:00:00Z") },
  });
  await writeNotice(database, noticeId, new Date("2026-06-04T00:00:00Z"), engine);
  const { numberOfDocuments } = await engine.write.index(engine.uid("notices")).getStats();
  expect(numberOfDocuments).toBe(0);
});

test("what is written while an index is built is found at once, and in the new index as well", async () => {
  const engine = ready;
  const typeId = await addService(database, { zh: "风筝登记", en: "Register a kite" });
  await database.pool.query("delete from graphile_worker._private_jobs");
  await whileBuilding(database.pool, async () => {
    await runJob("index-service", { typeId }, engine);
    expect((await ask(engine, "kite")).total).toBe(1);
    // Often, and it is still one document that follows.
    await runJob("index-service", { typeId }, engine);
    expect(await waitingJobs("index-service")).toBe(1);
    expect(await dueJobs()).toEqual([]);
  });
  // The index that was built has read its rows before: as if without the kite.
  await engine.write.index(engine.uid("services")).deleteDocument(typeId).waitTask();
  await hurryIndexJobs(database);
  const [due] = await dueJobs();
  expect(due).toMatchObject({ name: "index-service", payload: { typeId } });
  await runJob("index-service", { typeId }, engine);
  expect((await ask(engine, "kite")).total).toBe(1);
  await database.prisma.serviceType.update({ where: { id: typeId }, data: { currentVersionId: null } });
  await writeService(database, typeId, engine);
});

test("after a build the jobs that waited for it are due, those that wait for their time are not", async () => {
  await database.pool.query("delete from graphile_worker._private_jobs");
  const later = `run_at := now() + interval '1 hour'`;
  await database.pool.query(
    `select graphile_worker.add_job('index-service', '{"typeId":1}'::json, job_key := 'again:services:1', ${later}),
            graphile_worker.add_job('index-notice', '{"noticeId":"${randomUUID()}"}'::json, ${later})`,
  );
  await ensureIndexes({ database, engine: ready, now, isForced: true });
  expect((await dueJobs()).map(({ name }) => name)).toEqual(["index-service"]);
});

test("no document goes into an index that is not there", async () => {
  const missing = testEngine();
  await expect(writeService(database, 1, missing)).rejects.toThrow("no index");
  const { results } = await missing.write.getRawIndexes({ limit: 1_000 });
  expect(results.map(({ uid }) => uid)).not.toContain(missing.uid("services"));
});

test("an older job that runs after a newer one writes what the newer one wrote", async () => {
  const engine = ready;
  const typeId = await addService(database, { zh: "灯塔登记", en: "Register a lighthouse" });
  const rename = (nameEn: string) =>
    database.prisma.serviceTypeVersion.updateMany({ where: { typeId }, data: { nameEn } });
  await rename("Register a beacon");
  await runJob("index-service", { typeId }, engine);
  // The job of the first edit was held up.
  await runJob("index-service", { typeId }, engine);
  expect((await ask(engine, "beacon")).total).toBe(1);
  expect((await ask(engine, "lighthouse")).total).toBe(0);
  await database.prisma.serviceType.update({ where: { id: typeId }, data: { currentVersionId: null } });
  await writeService(database, typeId, engine);
});

test("jobs that failed while the engine was away are done as soon as it is back", async () => {
  const way = await gate();
  const engine = await readyEngine({ url: way.url });
  const typeId = await addService(database, { zh: "热气球登记", en: "Register an airship" });
  await way.close();
  await expect(runJob("index-service", { typeId }, engine)).rejects.toThrow();
  await database.pool.query("delete from graphile_worker._private_jobs");
  await database.pool.query(
    `select graphile_worker.add_job('index-service', json_build_object('typeId', $1::int), job_key := 'airship')`,
    [typeId],
  );
  // As graphile-worker leaves a job that has failed often.
  await database.asOwner(
    "update graphile_worker._private_jobs set attempts = 9, run_at = now() + interval '2 hours', last_error = 'away'",
  );
  await tendIndexes({ database, engine, now });
  expect(await dueJobs()).toEqual([]);

  await way.reopen();
  await tendIndexes({ database, engine, now });
  expect(await dueJobs()).toMatchObject([{ name: "index-service", attempts: 0 }]);
  await runJob("index-service", { typeId }, engine);
  expect((await ask(engine, "airship")).total).toBe(1);
  await database.prisma.serviceType.update({ where: { id: typeId }, data: { currentVersionId: null } });
  await writeService(database, typeId, ready);
});

test("settings that somebody has changed in the engine are noticed and mended, and search goes on", async () => {
  const engine = await readyEngine();
  const index = engine.write.index(engine.uid("services"));
  expect(await ensureIndexes({ database, engine, now })).toEqual([]);
  await index
    .updateSettings({ typoTolerance: { enabled: false }, pagination: { maxTotalHits: 5 } })
    .waitTask();
  expect(await indexState({ database, engine, name: "services" })).toBe("drifted");
  expect(indexStates()).toContain("services drifted");

  let isBuilding = true;
  const building = ensureIndexes({ database, engine, now }).finally(() => (isBuilding = false));
  while (isBuilding) expect((await ask(engine, "")).isDegraded).toBe(false);
  expect(await building).toEqual(["services"]);
  expect(indexStates()).toContain("services current");
  expect(await ensureIndexes({ database, engine, now })).toEqual([]);
});

test("an index of an older portal answers while it is known to be outdated", async () => {
  const engine = await readyEngine();
  await engine.write
    .index(engine.notesUid)
    .addDocuments([{ id: "services", fingerprint: "an older portal's" }])
    .waitTask();
  expect(await indexState({ database, engine, name: "services" })).toBe("outdated");
  expect((await ask(engine, "passport")).isDegraded).toBe(false);
  await database.pool.query("delete from graphile_worker._private_jobs");
  await tendIndexes({ database, engine, now });
  expect(await waitingJobs("ensure-search-index")).toBe(1);
  await runJob("ensure-search-index", {}, engine);
  expect(await indexState({ database, engine, name: "services" })).toBe("current");
});

test("an offer that begins or ends with the day comes and goes without anybody writing", async () => {
  const engine = ready;
  const { prisma, pool } = database;
  const typeId = await addService(database, {
    zh: "竹筏登记",
    en: "Register a bamboo raft",
    divisions: ["330106"],
  });
  await prisma.adoption.updateMany({
    where: { typeId },
    data: { validFrom: new Date("2026-06-02"), validTo: new Date("2026-06-04") },
  });
  const at = (day: string) => new Date(`${day}T03:00:00Z`);
  const isFound = async (): Promise<boolean> => {
    const document = await engine.write.index(engine.uid("services")).getDocument(typeId);
    return (document["divisions"] as string[]).includes("330106");
  };
  await pool.query("delete from setting where key = 'search-swept-on'");
  await sweepAdoptions(database, at("2026-06-01"));
  await writeService(database, typeId, engine, at("2026-06-01"));
  expect(await isFound()).toBe(false);
  for (const [day, jobs, found] of [
    ["2026-06-01", 0, false],
    ["2026-06-02", 1, true],
    ["2026-06-02", 0, true],
    ["2026-06-03", 0, true],
    // After days on which nobody looked.
    ["2026-06-09", 1, false],
  ] as const) {
    expect([day, await sweepAdoptions(database, at(day))]).toEqual([day, jobs]);
    if (jobs > 0) await writeService(database, typeId, engine, at(day));
    expect([day, await isFound()]).toEqual([day, found]);
  }
  await prisma.serviceType.update({ where: { id: typeId }, data: { currentVersionId: null } });
  await writeService(database, typeId, engine);
});

test("two writers of one document: the row as it was read last is what stays", async () => {
  const engine = ready;
  const typeId = await addService(database, { zh: "灯笼登记", en: "Register a lantern" });
  const client = await database.pool.connect();
  try {
    // Somebody is writing this document.
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`services:${typeId}`]);
    const second = writeService(database, typeId, engine);
    await delay(0);
    await database.prisma.serviceTypeVersion.updateMany({
      where: { typeId },
      data: { nameEn: "Register a torch" },
    });
    await client.query("commit");
    await second;
  } finally {
    client.release();
  }
  expect((await ask(engine, "torch")).total).toBe(1);
  await database.prisma.serviceType.update({ where: { id: typeId }, data: { currentVersionId: null } });
});

test("without an engine a change is remembered, so that an engine connected later is filled anew", async () => {
  const engine = ready;
  await writeService(database, 1, null);
  expect(await ensureIndexes({ database, engine, now })).toEqual(["services", "notices"]);
});

async function dueJobs(): Promise<{ name: string; payload: unknown; attempts: number }[]> {
  const { rows } = await database.pool.query<{ name: string; payload: unknown; attempts: number }>(
    `select jobs.task_identifier as name, job.payload, jobs.attempts from graphile_worker._private_jobs as job
       join graphile_worker.jobs using (id) where jobs.run_at <= now() and jobs.task_identifier like 'index-%'`,
  );
  return rows;
}

async function waitingJobs(task: string): Promise<number> {
  const { rows } = await database.pool.query<{ count: number }>(
    "select count(*)::int as count from graphile_worker.jobs where task_identifier = $1",
    [task],
  );
  return rows[0]?.count ?? 0;
}

/** Runs a job as the worker would. */
async function runJob(name: string, payload: object, engine: SearchEngine): Promise<void> {
  const tasks = taskList({
    database,
    engine,
    now: () => now,
    sealKey: "0".repeat(64),
    publicUrl: "http://localhost:3000",
    mailer: undefined,
  });
  const task = tasks[name] as ((payload: unknown) => Promise<void>) | undefined;
  if (task === undefined) throw new Error(`no handler for ${name}`);
  await task(payload);
}
