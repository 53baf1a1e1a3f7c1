// Imports files into the catalogue: first a dry run that tells what would become of each row, then, if nothing is wrong and
// the catalogue is still the same, all of it in one transaction or nothing. Called by the command, the administrator's page
// and the benchmark.
import { createHash } from "node:crypto";
import type { PoolClient } from "pg";
import { AppError } from "#app/platform/app-error.ts";
import type { Database, Pool } from "#app/platform/db.server.ts";
import { inTransaction } from "#app/platform/transaction.server.ts";
import { provinceDay } from "../province-day.ts";
import { examine } from "./examine.server.ts";
import type { Mapping } from "./mapping.ts";
import { type Counts, type Outcome, total } from "./outcome.ts";
import { type ImportFile, type Input, readFiles } from "./read-files.ts";
import { newTally } from "./tally.server.ts";
import { createWriter } from "./write.server.ts";

export type ImportRequest = {
  files: readonly ImportFile[];
  mapping?: Mapping | undefined;
  /** The files are all there is: adoptions they do not name end, and lists of a service without rows are empty. */
  isComplete: boolean;
};

export type DryRun = Pick<Input, "files" | "problems" | "unknownHeaders"> & {
  counts: Counts;
  /** Of all that would change; what is applied later must have the same. */
  fingerprint: string;
  /** Nothing is wrong. */
  isSound: boolean;
};

/** Tells what would become of each row, and writes nothing. `report` is called in the order of kinds and lines. */
export async function dryRun(
  { pool }: Pick<Database, "pool">,
  { files, mapping, isComplete }: ImportRequest,
  now: Date,
  report: (outcome: Outcome) => Promise<void> | void = () => {},
): Promise<DryRun> {
  const input = await readFiles(files, mapping);
  const { files: found, problems, unknownHeaders } = input;
  const tally = newTally();
  if (problems.length === 0)
    await inSnapshot(pool, (client) =>
      examine({
        client,
        input,
        today: provinceDay(now),
        isComplete,
        report: (outcome) => {
          tally.add(outcome);
          return report(outcome);
        },
        writer: undefined,
      }),
    );
  const { counts } = tally;
  const isSound = problems.length === 0 && total(counts, "wrong") === 0;
  return { files: found, problems, unknownHeaders, counts, fingerprint: tally.fingerprint(), isSound };
}

/** One state of the whole catalogue, however long it takes. */
function inSnapshot<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  return inTransaction(pool, async (client) => {
    await client.query("set transaction isolation level repeatable read, read only");
    return await work(client);
  });
}

/**
 * Applies what a dry run has found sound, all or nothing, and records it under `id`. Throws AppError conflict
 * (catalogueChanged) where it would not do the same any more, invalid (importUnsound) where something is wrong.
 */
export async function applyImport(
  { pool }: Pick<Database, "pool">,
  { files, mapping, isComplete }: ImportRequest,
  { id, actorId, fingerprint, now }: { id: string; actorId: string; fingerprint: string; now: Date },
): Promise<Counts> {
  const input = await readFiles(files, mapping);
  if (input.problems.length > 0) throw new AppError("invalid", "importUnsound");
  const today = provinceDay(now);
  const counts = await inTransaction(pool, async (client) => {
    // Readers go on; who would write to the catalogue meanwhile waits, so that what is examined stays true.
    await client.query(
      `lock table division, department, agency, service_type, service_type_version, adoption in share row exclusive mode`,
    );
    const tally = newTally();
    const writer = createWriter(client, today);
    await examine({ client, input, today, isComplete, report: (outcome) => tally.add(outcome), writer });
    if (tally.fingerprint() !== fingerprint) throw new AppError("conflict", "catalogueChanged");
    if (total(tally.counts, "wrong") > 0) throw new AppError("invalid", "importUnsound");
    await client.query(
      `insert into catalogue_import (id, actor_id, file_name, file_hash, counts, at) values ($1, $2, $3, $4, $5, $6)`,
      [id, actorId, files.map(({ name }) => name).join(", "), hashOf(files), tally.counts, now],
    );
    await writer.announce();
    return tally.counts;
  });
  const changed = total(counts, "created") + total(counts, "updated");
  // Statistics of before would mislead the planner until autovacuum comes by.
  if (changed > MUCH)
    await pool.query("analyze division, agency, service_type, service_type_version, adoption");
  return counts;
}

const MUCH = 5_000;

/** SHA-256 (hex) of the files, one after the other. */
export function hashOf(files: readonly ImportFile[]): string {
  const hash = createHash("sha256");
  for (const { bytes } of files) hash.update(bytes);
  return hash.digest("hex");
}
