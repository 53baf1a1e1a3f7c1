// npm run bench: how the engine does beside its peers, on one real and durable PostgreSQL in one run, as one table. Only
// the ratios mean anything on another machine, and none of them on a machine that is doing something else.
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import os from "node:os";
import type { Database } from "#app/platform/db.server.ts";
import { measureClocks } from "./clocks.bench.ts";
import { type Engines, startEngines } from "./engine-processes.ts";
import { measureExchange } from "./exchange.bench.ts";
import { measureFirstLoad } from "./first-load.bench.ts";
import { everyStage, fill } from "./fill.ts";
import { type Part, readOptions } from "./options.ts";
import { preparePeer } from "./peer.ts";
import { measureHttp } from "./http.bench.ts";
import { measurePages } from "./pages.bench.ts";
import { startProvince } from "./province.ts";
import { measurePureStep } from "./pure-step.bench.ts";
import { measureScale } from "./scale.bench.ts";
import { measureSearch } from "./search.bench.ts";
import { measureSearchIndex } from "./search-index.bench.ts";
import { type BenchServer, startServer } from "./server.ts";
import { measureSteps } from "./steps.bench.ts";
import { type Line, printTable } from "./table.ts";

// Asked for by what opens cases; nothing here is sealed.
process.env["SEAL_KEY"] ??= randomBytes(32).toString("hex");

// Relative paths are the checkout's.
process.chdir(new URL("..", import.meta.url).pathname);
const options = readOptions(process.argv.slice(2));
const isWanted = (...parts: Part[]) => parts.some((part) => options.only.includes(part));
const started = performance.now();
const note = (text: string) =>
  console.error(`${Math.round((performance.now() - started) / 1000)} s  ${text}`);

const lines: Line[] = isWanted("pure") ? measurePureStep(options) : [];
const remarks: string[] = [];
if (isWanted("steps", "clocks", "http", "scale", "search", "index", "pages", "firstload")) {
  const server = await startServer();
  const engines = startEngines(2);
  try {
    remarks.push(`PostgreSQL: ${server.settings}`);
    if (isWanted("steps", "clocks", "http")) await stepsAndMore(server, engines);
    if (isWanted("scale")) lines.push(...(await scale(server, engines)));
    await web(server);
    if (isWanted("index")) lines.push(...(await measureSearchIndex(server, options, note)));
  } catch (error) {
    // What was measured before is told all the same.
    remarks.push(`Broken off: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    process.exitCode = 1;
  } finally {
    await engines.stop();
    await server.stop();
  }
}
if (isWanted("exchange")) lines.push(...(await measureExchange(note)));
const [cpu] = os.cpus();
remarks.push(
  `${os.cpus().length} processors (${cpu?.model.trim() ?? "unknown"}), load ${os.loadavg()[0]?.toFixed(1) ?? "?"} at the end, ` +
    `Node ${process.versions.node}; medians of ${options.rounds} rounds of ${options.seconds} s in turns, after one to warm up`,
);
printTable(lines);
for (const remark of remarks) console.log(remark);

async function stepsAndMore(server: BenchServer, engines: Engines): Promise<void> {
  const { cases } = options;
  let database = await server.create("bench_steps");
  await fill(database, { from: 1, to: cases, eventCounts: everyStage, onProgress: progress(cases) });
  const peerUrl = await server.copy(database, "bench_peer");
  database = server.open(database.url);
  const peer = await preparePeer(peerUrl, cases);
  remarks.push(
    `Peer of the steps: ${peer.name}; both with synchronous_commit on, in databases of the same content`,
  );
  const { lines: found, rate } = await measureSteps(database.url, engines, peer, options, note);
  await peer.close();
  lines.push(...found);
  if (isWanted("clocks")) lines.push(...(await measureClocks(database, engines, rate, options, note)));
  await database.close();
  const isBuilt = existsSync("build/server/index.js");
  if (isWanted("http") && !isBuilt)
    remarks.push("Over HTTP nothing was measured: npm start builds the pages");
  if (isWanted("http") && isBuilt) {
    const other = await server.create("bench_http");
    lines.push(...(await measureHttp(other, rate, options, note)));
    await other.close();
  }
}

async function web(server: BenchServer): Promise<void> {
  const measures = { search: measureSearch, pages: measurePages, firstload: measureFirstLoad };
  const wanted = (["search", "pages", "firstload"] as const).filter((part) => isWanted(part));
  if (wanted.length === 0) return;
  if (!existsSync("build/server/index.js")) {
    remarks.push("Of the web pages nothing was measured: npm start builds them");
    return;
  }
  const province = await startProvince(server, note);
  try {
    for (const part of wanted) lines.push(...(await measures[part](server, province, options, note)));
  } finally {
    await province.stop();
  }
}

async function scale(server: BenchServer, engines: Engines): Promise<Line[]> {
  const small = await filled(server, "bench_small", options.small);
  const large = await filled(server, "bench_large", options.large);
  return measureScale(small, large, engines, options, note);
}

async function filled(server: BenchServer, name: string, cases: number) {
  const database = await server.create(name);
  await fill(database, { from: 1, to: cases, eventCounts: everyStage, onProgress: progress(cases) });
  const events = await eventCount(database);
  await database.close();
  return { url: database.url, cases, events };
}

async function eventCount({ pool }: Database): Promise<number> {
  const { rows } = await pool.query<{ count: number }>("select count(*)::int as count from case_event");
  return rows[0]?.count ?? 0;
}

/** Says now and then how far the filling is. */
function progress(cases: number): (done: number) => void {
  let told = 0;
  return (done) => {
    if (done < told + cases / 5) return;
    told = done;
    note(`filled in ${done.toLocaleString("en")} of ${cases.toLocaleString("en")} cases`);
  };
}
