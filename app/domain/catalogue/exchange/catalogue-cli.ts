// `npm run catalogue -- import FILE…` and `npm run catalogue -- export --to=FOLDER`: for a portal on a database of its own
// (DATABASE_URL), empty or not. Works with the rights of that login, so it is for operators.
import { randomUUID } from "node:crypto";
import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { messages } from "#app/i18n/index.ts";
import { isLang } from "#app/i18n/languages.ts";
import { applicationRole } from "#app/platform/application-role.server.ts";
import { AppError } from "#app/platform/app-error.ts";
import { createPool, type Pool } from "#app/platform/db.server.ts";
import { provinceDay } from "../province-day.ts";
import { encodings } from "./encoding.ts";
import { exportDocument, exportTable, withSnapshot } from "./export.server.ts";
import { kinds } from "./format.ts";
import { applyImport, type DryRun, dryRun } from "./import.server.ts";
import { Mapping } from "./mapping.ts";
import { findMapping, storeMapping } from "./mappings.server.ts";
import { type Counts, statuses, total } from "./outcome.ts";
import { problemLine } from "./problem-text.ts";
import type { Problem } from "./input-row.ts";

/** So many wrong rows are told one by one. */
const TOLD = 50;
const OPERATOR = "command";

const { values: options, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    mapping: { type: "string" },
    "dry-run": { type: "boolean", default: false },
    complete: { type: "boolean", default: false },
    format: { type: "string", default: "csv" },
    encoding: { type: "string", default: "utf-8" },
    to: { type: "string" },
    lang: { type: "string", default: /^zh/i.test(process.env["LANG"] ?? "") ? "zh" : "en" },
  },
});
const lang = isLang(options.lang) ? options.lang : "en";
const text = messages(lang).exchange;

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const [command, ...rest] = positionals;
  const url = process.env["DATABASE_URL"];
  if (url === undefined || url === "") return usage(text.command.noDatabase);
  const pool = createPool(url, 2, (await applicationRole(url)).role);
  try {
    if (command === "import" && rest.length > 0) await importFiles(pool, rest);
    else if (command === "export" && options.to !== undefined) await exportTo(pool, options.to);
    else if (command === "mapping" && rest.length === 2)
      await saveMapping(pool, rest[0] ?? "", rest[1] ?? "");
    else usage(text.command.usage);
  } finally {
    await pool.end();
  }
}

function usage(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

async function importFiles(pool: Pool, names: readonly string[]): Promise<void> {
  const saved = options.mapping === undefined ? undefined : await findMapping({ pool }, options.mapping);
  if (options.mapping !== undefined && saved === undefined)
    return usage(text.command.mappingUnknown(options.mapping));
  const request = {
    files: names.map((name) => ({ name: path.basename(name), bytes: readFileSync(name) })),
    mapping: saved?.mapping,
    isComplete: options.complete,
  };
  const problems: Problem[] = [];
  const started = performance.now();
  const now = new Date();
  const run = await dryRun({ pool }, request, now, ({ problems: own }) => void problems.push(...own));
  tellRun(run, [...run.problems, ...problems]);
  const isIdle = statuses.every((status) => status === "unchanged" || total(run.counts, status) === 0);
  if (!run.isSound) {
    console.error(text.command.refused);
    process.exitCode = 1;
  } else if (isIdle) console.log(text.command.nothing);
  else if (options["dry-run"]) console.log(text.command.dry);
  else {
    try {
      await applyImport({ pool }, request, {
        id: randomUUID(),
        actorId: OPERATOR,
        fingerprint: run.fingerprint,
        now,
      });
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "conflict") throw error;
      throw new Error(text.run.changed, { cause: error });
    }
    console.log(text.command.applied(((performance.now() - started) / 1000).toFixed(1)));
  }
}

function tellRun({ files, counts }: DryRun, problems: readonly Problem[]): void {
  for (const { name, kind, rows, encoding } of files)
    console.log(text.command.read(name, rows, text.kinds[kind] ?? text.run.noKind, encoding ?? "?"));
  for (const [kind, own] of Object.entries(counts) as [keyof Counts, NonNullable<Counts[keyof Counts]>][]) {
    const sums = statuses.flatMap((status) =>
      own[status] === undefined ? [] : [`${text.statuses[status] ?? status} ${own[status]}`],
    );
    console.log(`${text.kinds[kind] ?? kind}: ${sums.join(", ")}`);
  }
  for (const problem of problems.slice(0, TOLD)) console.error(problemLine(problem, lang));
  if (problems.length > TOLD) console.error(text.command.more(problems.length - TOLD));
}

async function exportTo(pool: Pool, folder: string): Promise<void> {
  const encoding = encodings.find((known) => known === options.encoding);
  if (encoding === undefined || !["csv", "json"].includes(options.format)) return usage(text.command.usage);
  mkdirSync(folder, { recursive: true });
  const today = provinceDay(new Date());
  const write = (name: string, chunks: AsyncIterable<Buffer>) =>
    pipeline(Readable.from(chunks), createWriteStream(path.join(folder, name)));
  await withSnapshot(pool, async (client) => {
    if (options.format === "json") await write("catalogue.json", exportDocument(client, today));
    else for (const kind of kinds) await write(`${kind}.csv`, exportTable(client, kind, { encoding, today }));
  });
  console.log(text.command.exported(folder, options.format === "json" ? 1 : kinds.length));
}

async function saveMapping(pool: Pool, name: string, file: string): Promise<void> {
  const read = Mapping.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!read.success)
    return usage(
      text.command.mappingWrong(
        read.error.issues.map(({ message, path }) => `${path.join(".")} ${message}`).join("; "),
      ),
    );
  const known = await findMapping({ pool }, name);
  await storeMapping({ pool }, OPERATOR, { id: known?.id, name, mapping: read.data }, new Date());
  console.log(text.command.mappingSaved(name));
}
