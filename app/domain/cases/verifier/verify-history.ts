// The command `npm run verify-history`: checks that every recorded event of every case is there, unchanged and in its
// place. Stands alone, so that somebody who does not trust the portal can take this folder and check: it imports nothing
// but Node's own modules and, for reading a database, pg; and it only reads.
import { parseArgs } from "node:util";
import { checkCase, type Fault, type StoredCase } from "./check-case.ts";
import { compareWithHeads, readRoot, writeHeads } from "./heads.ts";
import { CannotCheck, exportLine, fromDatabase, fromFile, messageOf } from "./read-histories.ts";

const USAGE = `Checks the histories of all cases: that no event was changed, removed, added or moved.

  npm run verify-history                        reads the database that DATABASE_URL names
  npm run verify-history -- --from FILE         reads a file instead ("-": standard input)
  npm run verify-history -- --print-export      prints the psql line that writes such a file

  --write-heads FILE   also writes where each history ends, and one root hash over all of it, to be kept elsewhere
  --against FILE       also checks that every history still holds what that file saw
  --root HASH          with --against: the root hash that the file must have

Exit code: 0 nothing is wrong, 1 something is, 2 it could not be checked.
`;

const PROGRESS_MS = 10_000;

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(
    error instanceof CannotCheck ? `Not checked: ${error.message}.\n` : `Not checked: ${messageOf(error)}\n`,
  );
  return 2;
});

async function main(): Promise<number> {
  const options = readOptions();
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (options["print-export"]) {
    process.stdout.write(`${exportLine("histories.ndjson")}\n`);
    return 0;
  }
  const { from, against, root } = options;
  if (root !== undefined && against === undefined) throw new CannotCheck("--root is for --against FILE");
  const earlier = against === undefined ? undefined : { file: against, ...(await readRoot(against, root)) };
  return check(from === undefined ? fromDatabase(databaseUrl()) : fromFile(from), {
    earlier,
    headsFile: options["write-heads"],
  });
}

async function check(
  cases: AsyncIterable<StoredCase>,
  {
    earlier,
    headsFile,
  }: { earlier?: { file: string; writtenAt: string } | undefined; headsFile?: string | undefined },
): Promise<number> {
  const heads = headsFile === undefined ? undefined : writeHeads(headsFile);
  const comparison = earlier === undefined ? undefined : compareWithHeads(earlier.file, earlier.writtenAt);
  const tally = { cases: 0, events: 0, faults: 0, faulty: new Set<string>() };
  const startedAt = performance.now();
  let toldAt = startedAt;
  const report = (id: string, number: string | null, { text }: Fault) => {
    tally.faults++;
    tally.faulty.add(id);
    process.stdout.write(`${number ?? "case"} (${id}): ${text}\n`);
  };
  try {
    for await (const stored of cases) {
      const faults = checkCase(stored);
      for (const fault of faults) report(stored.id, stored.number, fault);
      if (comparison !== undefined)
        for await (const { id, fault } of comparison.next(stored))
          report(id, id === stored.id ? stored.number : null, fault);
      // What is wrong now must not pass for right later.
      if (faults.length === 0) heads?.add(stored);
      tally.cases++;
      tally.events += stored.events.length;
      if (performance.now() - toldAt > PROGRESS_MS) {
        toldAt = performance.now();
        process.stderr.write(`  ${counted(tally.cases, "case")}, ${counted(tally.events, "event")} …\n`);
      }
    }
    if (comparison !== undefined)
      for await (const { id, fault } of comparison.rest()) report(id, null, fault);
  } catch (error) {
    heads?.abandon();
    throw error;
  }
  if (heads !== undefined)
    process.stdout.write(`Root of the heads in ${headsFile}: ${await heads.finish()}\n`);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const found =
    tally.faults === 0
      ? "no fault"
      : `${counted(tally.faults, "fault")} in ${counted(tally.faulty.size, "case")}`;
  process.stdout.write(
    `${counted(tally.cases, "case")} with ${counted(tally.events, "event")} checked in ${seconds} s: ${found}.\n`,
  );
  return tally.faults === 0 ? 0 : 1;
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        from: { type: "string" },
        "write-heads": { type: "string" },
        against: { type: "string" },
        root: { type: "string" },
        "print-export": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    throw new CannotCheck(`${messageOf(error)}\n\n${USAGE}`);
  }
}

function databaseUrl(): string {
  const url = process.env["DATABASE_URL"];
  if (url === undefined || url === "")
    throw new CannotCheck(`DATABASE_URL is not set, and no --from FILE\n\n${USAGE}`);
  return url;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
