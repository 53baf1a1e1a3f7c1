// What an administrator has sent to be imported, between trying it out and applying it: files, findings and report stand in
// the database, so that any process can go on with them, and a job removes them after a day. Called by the admin pages and
// the job discard-upload.
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type Actor, demand } from "#app/domain/people/policy.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { inTransaction } from "#app/platform/transaction.server.ts";
import { applyImport, type DryRun, dryRun, type ImportRequest } from "./import.server.ts";
import { Mapping } from "./mapping.ts";
import type { Counts, Outcome, Status } from "./outcome.ts";
import type { ImportFile } from "./read-files.ts";

type Pools = Pick<Database, "pool">;

const Options = z.object({
  isComplete: z.boolean(),
  mappingName: z.string().optional(),
  mapping: Mapping.optional(),
});
export type UploadOptions = z.infer<typeof Options>;

export type Upload = { id: string; options: UploadOptions; run: DryRun; createdAt: Date };
/** Changes and problems of a row are told as far as this; the sums are of all. */
const TOLD_PARTS = 20;
const TOLD_CHARS = 120;
export const ROWS_A_PAGE = 50;
const KEPT_HOURS = 24;

/** When an upload is removed. */
export function keptUntil({ createdAt }: Pick<Upload, "createdAt">): Date {
  return new Date(createdAt.getTime() + KEPT_HOURS * 3_600_000);
}

/** Tries the files out and keeps them; returns the upload's id. */
export async function keepUpload(
  { pool }: Pools,
  actor: Actor,
  files: readonly ImportFile[],
  options: UploadOptions,
  now: Date,
): Promise<string> {
  const actorId = administrator(actor);
  const { run, pages } = await tryOut({ pool }, { ...options, files }, now);
  const id = randomUUID();
  await inTransaction(pool, async (client) => {
    await client.query(
      `insert into catalogue_upload (id, actor_id, options, run, fingerprint, created_at) values ($1, $2, $3, $4, $5, $6)`,
      [id, actorId, JSON.stringify(options), JSON.stringify(run), run.fingerprint, now],
    );
    for (const [position, { name, bytes }] of files.entries())
      await client.query("insert into catalogue_upload_file values ($1, $2, $3, $4)", [
        id,
        position + 1,
        name,
        Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      ]);
    await client.query(INSERT_REPORT, [id, ...reportColumns(pages)]);
    await client.query(
      `select graphile_worker.add_job('discard-upload', json_build_object('uploadId', $1::uuid), run_at := $2::timestamptz)`,
      [id, keptUntil({ createdAt: now })],
    );
  });
  return id;
}

const INSERT_REPORT = `
  insert into catalogue_upload_report (upload_id, status, page, rows)
  select $1::uuid, * from unnest($2::text[], $3::int[], $4::jsonb[])`;

type Page = { status: Status; page: number; rows: Outcome[] };

function reportColumns(pages: readonly Page[]): [string[], number[], string[]] {
  return [
    pages.map(({ status }) => status),
    pages.map(({ page }) => page),
    pages.map(({ rows }) => JSON.stringify(rows)),
  ];
}

async function tryOut(
  pools: Pools,
  request: ImportRequest,
  now: Date,
): Promise<{ run: DryRun; pages: Page[] }> {
  const pages: Page[] = [];
  const last = new Map<Status, Page>();
  const run = await dryRun(pools, request, now, (outcome) => {
    const { status } = outcome;
    let page = last.get(status);
    if (page === undefined || page.rows.length === ROWS_A_PAGE) {
      page = { status, page: (page?.page ?? 0) + 1, rows: [] };
      last.set(status, page);
      pages.push(page);
    }
    page.rows.push(asTold(outcome));
  });
  return { run, pages };
}

function asTold(outcome: Outcome): Outcome {
  const cut = (text: string) => (text.length > TOLD_CHARS ? `${text.slice(0, TOLD_CHARS)}…` : text);
  const changes = outcome.changes
    .slice(0, TOLD_PARTS)
    .map(({ field, before, after }) => ({ field, before: cut(before), after: cut(after) }));
  return { ...outcome, changes, problems: outcome.problems.slice(0, TOLD_PARTS) };
}

/** Throws AppError notFound (uploadGone) where it is not kept any more. */
export async function readUpload({ pool }: Pools, actor: Actor, id: string): Promise<Upload> {
  administrator(actor);
  const { rows } = await pool.query<{ id: string; options: unknown; run: DryRun; createdAt: Date }>(
    `select id, options, run, created_at as "createdAt" from catalogue_upload where id::text = $1`,
    [id],
  );
  const [found] = rows;
  if (found === undefined) throw new AppError("notFound", "uploadGone");
  return { ...found, options: Options.parse(found.options) };
}

/** One page of its report, and how many there are; pages count from 1. */
export async function readReport(
  { pool }: Pools,
  id: string,
  status: Status,
  page: number,
): Promise<{ rows: Outcome[]; pages: number }> {
  const { rows } = await pool.query<{ rows: Outcome[] | null; pages: number }>(
    `select (select rows from catalogue_upload_report where upload_id = $1 and status = $2 and page = $3) as rows,
            (select count(*)::int from catalogue_upload_report where upload_id = $1 and status = $2) as pages`,
    [id, status, page],
  );
  return { rows: rows[0]?.rows ?? [], pages: rows[0]?.pages ?? 0 };
}

async function filesOf({ pool }: Pools, id: string): Promise<ImportFile[]> {
  const { rows } = await pool.query<ImportFile>(
    "select name, bytes from catalogue_upload_file where upload_id = $1 order by position",
    [id],
  );
  return rows;
}

/**
 * Applies it and removes it. False when the catalogue has changed since it was tried out: it is then tried out anew.
 * Throws AppError notFound (uploadGone), invalid (importUnsound).
 */
export async function applyUpload(pools: Pools, actor: Actor, id: string, now: Date): Promise<boolean> {
  const actorId = administrator(actor);
  const { options, run } = await readUpload(pools, actor, id);
  if (!run.isSound) throw new AppError("invalid", "importUnsound");
  const request = { ...options, files: await filesOf(pools, id) };
  try {
    // Under the same id, so that sending the form twice cannot apply it twice.
    await applyImport(pools, request, { id, actorId, fingerprint: run.fingerprint, now });
  } catch (error) {
    if (!(error instanceof AppError) || error.reason !== "catalogueChanged") throw error;
    await tryOutAnew(pools, id, request, now);
    return false;
  }
  await discardUpload(pools, id);
  return true;
}

async function tryOutAnew(pools: Pools, id: string, request: ImportRequest, now: Date): Promise<void> {
  const { run, pages } = await tryOut(pools, request, now);
  await inTransaction(pools.pool, async (client) => {
    const { rowCount } = await client.query(
      "update catalogue_upload set run = $2, fingerprint = $3 where id = $1",
      [id, JSON.stringify(run), run.fingerprint],
    );
    // The form was sent twice, and the other sending has just applied it.
    if (rowCount === 0) throw new AppError("notFound", "uploadGone");
    await client.query("delete from catalogue_upload_report where upload_id = $1", [id]);
    await client.query(INSERT_REPORT, [id, ...reportColumns(pages)]);
  });
}

/** Removes it; harmless where it is gone. */
export async function discardUpload({ pool }: Pools, id: string): Promise<void> {
  await pool.query("delete from catalogue_upload where id::text = $1", [id]);
}

/** What is waiting to be applied, the latest first. */
export async function waitingUploads({
  pool,
}: Pools): Promise<{ id: string; createdAt: Date; names: string }[]> {
  const { rows } = await pool.query<{ id: string; createdAt: Date; names: string }>(
    `select u.id, u.created_at as "createdAt", string_agg(f.name, ', ' order by f.position) as names
       from catalogue_upload u join catalogue_upload_file f on f.upload_id = u.id
      group by u.id order by u.created_at desc limit 20`,
  );
  return rows;
}

export type PastImport = { id: string; at: Date; by: string | null; fileName: string; counts: Counts };

/** Imports that were applied, the latest first. `by` is null where the account is gone or it was the command. */
export async function pastImports({ pool }: Pools, count: number): Promise<PastImport[]> {
  const { rows } = await pool.query<PastImport>(
    `select i.id, i.at, u.name as by, i.file_name as "fileName", i.counts
       from catalogue_import i left join "user" u on u.id = i.actor_id order by i.at desc limit $1`,
    [count],
  );
  return rows;
}

function administrator(actor: Actor): string {
  demand(actor, "catalogue.import", undefined);
  if (actor.kind !== "person") throw new AppError("signInNeeded");
  return actor.userId;
}
