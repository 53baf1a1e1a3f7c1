// The engines' promises, kept with real servers and real kills: data and password survive, nothing is left running.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Meilisearch } from "meilisearch";
import pg from "pg";
import { expect, onTestFinished, test, vi } from "vitest";
import { openDataFolder } from "#app/platform/data-folder.server.ts";
import { isAlive } from "#app/platform/process-identity.server.ts";
import { startMeilisearch } from "./meilisearch.ts";
import { startPostgres } from "./postgres.ts";

const quick = { fsync: "off", shared_buffers: "32MB" };
const silent = (): void => {};
const PATIENCE = { timeout: 20_000, interval: 50 };

function temporaryFolder(): string {
  const folder = openDataFolder(mkdtempSync(path.join(os.tmpdir(), "onevisit-engines-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", silent);
  try {
    await client.connect();
    return (await client.query(statement)).rows;
  } finally {
    await client.end().catch(silent);
  }
}

function postmaster(dataDir: string): number {
  return Number(readFileSync(path.join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
}

/** A portal of a few lines: starts PostgreSQL on that folder, says so, and waits to be killed. */
async function startKeeper(dataDir: string): Promise<ChildProcess> {
  const module = JSON.stringify(fileURLToPath(new URL("postgres.ts", import.meta.url)));
  const script = `
    const { startPostgres } = await import(${module});
    const { url } = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, log() {}, settings: ${JSON.stringify(quick)} });
    console.log(url);
    setInterval(() => {}, 1000);`;
  const keeper = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void keeper.kill("SIGKILL"));
  await new Promise((resolve, reject) => {
    keeper.stdout.once("data", resolve);
    keeper.once("exit", reject);
  });
  return keeper;
}

test("PostgreSQL keeps its data and its password when it is stopped and started again", async () => {
  const dataDir = temporaryFolder();
  const first = await startPostgres({ dataDir, log: silent, settings: quick });
  await ask(first.url, "create table kept as select 42 as value");
  await first.stop();
  await expect(ask(first.url, "select 1")).rejects.toThrow();

  const second = await startPostgres({ dataDir, log: silent, settings: quick });
  expect(new URL(second.url).password).toBe(new URL(first.url).password);
  expect(await ask(second.url, "select value from kept")).toEqual([{ value: 42 }]);
  await second.stop();
  expect(existsSync(path.join(dataDir, "postgres", "postmaster.pid"))).toBe(false);
});

test("PostgreSQL refuses a wrong password, and its password is readable by us alone", async () => {
  const dataDir = temporaryFolder();
  const server = await startPostgres({ dataDir, log: silent, settings: quick });
  const wrong = new URL(server.url);
  wrong.password = "guessed";
  await expect(ask(wrong.href, "select 1")).rejects.toThrow("password authentication failed");
  expect(statSync(path.join(dataDir, "secrets", "postgres-password")).mode & 0o777).toBe(0o600);
  await server.stop();
});

test("a portal killed by force leaves no PostgreSQL running, and nothing that was committed is lost", async () => {
  const dataDir = temporaryFolder();
  const keeper = await startKeeper(dataDir);
  const pid = postmaster(dataDir);
  expect(isAlive(pid)).toBe(true);
  keeper.kill("SIGKILL");
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), PATIENCE);

  const again = await startPostgres({ dataDir, log: silent, settings: quick });
  expect(await ask(again.url, "select 1 as one")).toEqual([{ one: 1 }]);
  await again.stop();
});

const onLinux = test.skipIf(process.platform !== "linux");

// Finds the tether through /proc.
onLinux("an orphan whose portal and tether were both killed is stopped by the next start", async () => {
  const dataDir = temporaryFolder();
  const keeper = await startKeeper(dataDir);
  const orphan = postmaster(dataDir);
  const tether = Number(readFileSync(`/proc/${orphan}/stat`, "utf8").split(") ")[1]?.split(" ")[1]);
  keeper.kill("SIGSTOP");
  process.kill(tether, "SIGKILL");
  keeper.kill("SIGKILL");
  await vi.waitFor(() => expect(isAlive(tether)).toBe(false), PATIENCE);
  expect(isAlive(orphan)).toBe(true);

  const messages: string[] = [];
  const again = await startPostgres({ dataDir, log: (message) => messages.push(message), settings: quick });
  expect(isAlive(orphan)).toBe(false);
  expect(messages).toEqual([expect.stringContaining("earlier run")]);
  await again.stop();
});

test("a left-over note of a process that is not PostgreSQL harms neither that process nor the start", async () => {
  const dataDir = temporaryFolder();
  const first = await startPostgres({ dataDir, log: silent, settings: quick });
  const note = path.join(dataDir, "postgres", "postmaster.pid");
  const lines = readFileSync(note, "utf8").split("\n");
  await first.stop();
  const bystander = spawn("sleep", ["60"]);
  onTestFinished(() => void bystander.kill());
  writeFileSync(note, [String(bystander.pid), ...lines.slice(1)].join("\n"));

  const again = await startPostgres({ dataDir, log: silent, settings: quick });
  expect(bystander.exitCode).toBeNull();
  expect(isAlive(bystander.pid ?? 0)).toBe(true);
  await again.stop();
});

test("PostgreSQL that dies is started again at the same address", async () => {
  const dataDir = temporaryFolder();
  const server = await startPostgres({ dataDir, log: silent, settings: quick });
  await ask(server.url, "create table kept as select 42 as value");
  const before = postmaster(dataDir);
  process.kill(before, "SIGKILL");
  await vi.waitFor(async () => {
    expect(await ask(server.url, "select value from kept")).toEqual([{ value: 42 }]);
    expect(postmaster(dataDir)).not.toBe(before);
  }, PATIENCE);
  await server.stop();
});

test("initialising that was cut short is begun anew", async () => {
  const dataDir = temporaryFolder();
  const half = path.join(dataDir, "postgres-new-cut");
  openDataFolder(half);
  writeFileSync(path.join(half, "PG_VERSION"), "18\n");
  const server = await startPostgres({ dataDir, log: silent, settings: quick });
  expect(existsSync(half)).toBe(false);
  await server.stop();
});

test("Meilisearch that dies is started again with the same key, and its data are kept", async () => {
  const dataDir = temporaryFolder();
  const server = await startMeilisearch({ dataDir, log: silent });
  if (server === null) return;
  const client = new Meilisearch({ host: server.url, apiKey: server.key });
  await client.createIndex("kept").waitTask();
  const pid = Number(readFileSync(path.join(dataDir, "meilisearch.pid"), "utf8"));
  process.kill(pid, "SIGKILL");
  await vi.waitFor(async () => {
    expect((await client.getIndex("kept")).uid).toBe("kept");
    expect(Number(readFileSync(path.join(dataDir, "meilisearch.pid"), "utf8"))).not.toBe(pid);
  }, PATIENCE);
  await server.stop();
});

test("Meilisearch answers nobody without its key, which no command line shows", async () => {
  const dataDir = temporaryFolder();
  const server = await startMeilisearch({ dataDir, log: silent });
  if (server === null) return;
  expect((await fetch(`${server.url}/indexes`)).status).toBe(401);
  const pid = readFileSync(path.join(dataDir, "meilisearch.pid"), "utf8").trim();
  if (process.platform === "linux")
    expect(readFileSync(`/proc/${pid}/cmdline`, "utf8")).not.toContain(server.key);
  await server.stop();
});
