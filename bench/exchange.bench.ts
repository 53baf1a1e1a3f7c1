// An import of 60,000 rows (every service with a change, materials, adoptions), tried out and then applied, beside the
// minute it may take; the same rows into a catalogue that has none of them; and the whole catalogue tried out.
import { randomUUID } from "node:crypto";
import { readCsv } from "#app/domain/catalogue/exchange/csv.ts";
import { applyImport, dryRun } from "#app/domain/catalogue/exchange/import.server.ts";
import { total } from "#app/domain/catalogue/exchange/outcome.ts";
import type { ImportFile } from "#app/domain/catalogue/exchange/read-files.ts";
import { csvFile, exportedFiles } from "#app/domain/catalogue/exchange/testing.ts";
import { seedCatalogue } from "#prisma/seed/catalogue.ts";
import { type BenchDatabase, type BenchServer, startServer } from "./server.ts";
import type { Line } from "./table.ts";

const ROWS = 60_000;
const ALLOWED_SECONDS = 60;
const TODAY = "2026-11-24";
const NOW = new Date(`${TODAY}T04:00:00Z`);

export async function measureExchange(note: (text: string) => void): Promise<Line[]> {
  const server = await startServer();
  try {
    return await measure(server, note);
  } finally {
    await server.stop();
  }
}

async function measure(server: BenchServer, note: (text: string) => void): Promise<Line[]> {
  const database = await server.create("bench_exchange");
  await seedCatalogue(database, () => undefined);
  const files = await exportedFiles(database.pool, "utf-8", TODAY);
  note("exchange: the catalogue is there and exported");
  const others = await server.create("bench_exchange_new");
  const places = files.filter(({ name }) => /^(divisions|departments|agencies)/.test(name));
  await importAll(others, places, false);

  const changed = changedRows(files);
  const change = await importAll(database, changed, true);
  note(`exchange: ${ROWS} changed rows`);
  const creation = await importAll(others, withGuides(files), false);
  note("exchange: rows into an empty catalogue");
  const whole = await tryOut(database, files);
  await database.close();
  await others.close();
  return [
    lineOf(`import of ${ROWS.toLocaleString("en")} rows that all change: try out and apply`, change),
    lineOf(`import of ${rowsOf(creation.rows)} rows that are all new: try out and apply`, creation),
    lineOf(`the whole catalogue, ${rowsOf(whole.rows)} rows, tried out`, whole, false),
  ];
}

const rowsOf = (count: number): string => count.toLocaleString("en");

type Measured = { rows: number; trying: number; applying: number };

function lineOf(what: string, { trying, applying }: Measured, isBound = true): Line {
  const seconds = trying + applying;
  return {
    what,
    ours: applying === 0 ? `${trying.toFixed(1)} s` : `${trying.toFixed(1)} + ${applying.toFixed(1)} s`,
    peer: `${ALLOWED_SECONDS} s allowed`,
    ratio: seconds / ALLOWED_SECONDS,
    ...(isBound ? { target: { atMost: 1 } } : {}),
  };
}

async function tryOut(
  database: BenchDatabase,
  files: readonly ImportFile[],
): Promise<Measured & { fingerprint: string }> {
  const started = performance.now();
  const run = await dryRun(database, { files, isComplete: false }, NOW, ({ problems: [problem] }) => {
    if (problem !== undefined) throw new Error(`an exported row is wrong: ${JSON.stringify(problem)}`);
  });
  if (!run.isSound) throw new Error(`the export cannot be read: ${JSON.stringify(run.problems[0])}`);
  const rows = run.files.reduce((sum, file) => sum + file.rows, 0);
  return { rows, trying: (performance.now() - started) / 1000, applying: 0, fingerprint: run.fingerprint };
}

async function importAll(
  database: BenchDatabase,
  files: readonly ImportFile[],
  isAllChanged: boolean,
): Promise<Measured> {
  const { rows, trying, fingerprint } = await tryOut(database, files);
  const started = performance.now();
  const request = { files, isComplete: false };
  const counts = await applyImport(database, request, {
    id: randomUUID(),
    actorId: "bench",
    fingerprint,
    now: NOW,
  });
  if (isAllChanged && (total(counts, "unchanged") > 0 || rows !== ROWS))
    throw new Error(`of ${rows} rows not all changed: ${JSON.stringify(counts)}`);
  return { rows, trying, applying: (performance.now() - started) / 1000 };
}

/** So many rows in all, of which each changes something. */
function changedRows(files: readonly ImportFile[]): ImportFile[] {
  const services = changedTable(files, "services", "summaryZh", Infinity);
  const materials = changedTable(files, "materials", "noteZh", 30_000);
  const adoptions = changedTable(files, "adoptions", "hallZh", ROWS - services.length - materials.length);
  return [
    csvFile("services.csv", services.lines),
    csvFile("materials.csv", materials.lines),
    csvFile("adoptions.csv", adoptions.lines),
  ];
}

/** As many services with all that their guides need as come to so many rows, and adoptions of them for the rest. */
function withGuides(files: readonly ImportFile[]): ImportFile[] {
  const kept = new Set<string>();
  const tables = files.filter(({ name }) => !/^(divisions|departments|agencies|adoptions)/.test(name));
  const rowsOfCode = new Map<string, number>();
  for (const file of tables)
    for (const { cells } of linesOf(file).slice(1))
      rowsOfCode.set(cells[0] ?? "", (rowsOfCode.get(cells[0] ?? "") ?? 0) + 1);
  let rows = 0;
  // Services about one subject refer to each other and stand together.
  for (const [code, count] of rowsOfCode) {
    if (rows + count > ROWS - 20_000) break;
    rows += count;
    kept.add(code);
  }
  const related = linesOf(tables[0] as ImportFile)[0]?.cells.indexOf("related") ?? -1;
  const requires = linesOf(tables[0] as ImportFile)[0]?.cells.indexOf("requires") ?? -1;
  const guides = tables.map((file) => {
    const [header, ...lines] = linesOf(file).map(({ cells }) => cells);
    const own = lines.filter((cells) => kept.has(cells[0] ?? ""));
    const known = file.name.startsWith("services")
      ? own.map((cells) =>
          cells.map((cell, at) => (at === related || at === requires ? only(cell, kept) : cell)),
        )
      : own;
    return csvFile(file.name, [header ?? [], ...known]);
  });
  const adoptions = files.find(({ name }) => name.startsWith("adoptions")) as ImportFile;
  const [header, ...lines] = linesOf(adoptions).map(({ cells }) => cells);
  const own = lines.filter((cells) => kept.has(cells[0] ?? "")).slice(0, ROWS - rows);
  return [...guides, csvFile("adoptions.csv", [header ?? [], ...own])];
}

function only(list: string, kept: ReadonlySet<string>): string {
  return list
    .split("|")
    .filter((code) => kept.has(code))
    .join("|");
}

function linesOf({ bytes }: ImportFile) {
  return [...readCsv(new TextDecoder().decode(bytes))];
}

function changedTable(files: readonly ImportFile[], kind: string, field: string, most: number) {
  const file = files.find(({ name }) => name === `${kind}.csv`);
  const [headers = [], ...rows] = file === undefined ? [] : linesOf(file).map(({ cells }) => cells);
  const at = headers.indexOf(field);
  // Rows of services that are gone into a later list stay out, so that a list is whole or not there.
  const taken = wholeLists(rows, most);
  const lines = taken.map((cells) => cells.map((cell, n) => (n === at ? `${cell}（已核）` : cell)));
  return { lines: [headers, ...lines], length: lines.length };
}

function wholeLists(rows: readonly string[][], most: number): readonly string[][] {
  if (rows.length <= most) return rows;
  let end = most;
  while (end > 0 && rows[end]?.[0] === rows[end - 1]?.[0] && !/^\d{6,}$/.test(rows[end]?.[1] ?? "")) end--;
  return rows.slice(0, end);
}
