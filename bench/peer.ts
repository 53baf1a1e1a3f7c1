// The peer: a case step as it is written by hand, five statements in a transaction, run by pgbench where it is installed
// and through `pg` where it is not. It computes nothing and writes the least a case system can: row, event, outbox.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { createPool, type Pool } from "#app/platform/db.server.ts";

const run = promisify(execFile);

export type Peer = {
  name: string;
  /** Steps a second. */
  rate(inFlight: number, seconds: number): Promise<number>;
  /** The same with all that the engine writes: clocks, tasks and a job too. */
  wholeRate(inFlight: number, seconds: number): Promise<number>;
  close(): Promise<void>;
};

/** With spaces: pgbench takes `:false` for a variable. */
const json = (value: unknown): string => JSON.stringify(value).replaceAll('":', '": ');

/** Of a case's context the size that a complaint's has. */
const CONTEXT = json({
  centreAgencyId: "330000-hotline",
  accountableAgencyId: "330100-aic",
  leadAgencyId: "330100-aic",
  language: "en",
  divisionCode: "330102",
  aboutAgencyId: null,
  contentHash: "c".repeat(64),
  returnCount: 1,
  isDesignated: false,
  questionCount: 1,
  isInformationMissing: false,
  draftedBy: "clerk-1",
  draftedOutcome: "solved",
  rating: null,
  hasReopened: false,
  isStageOverdue: false,
  isAnswerOverdue: false,
  hasSuperviseTask: false,
});
const PAYLOAD = json({ outcome: "solved", text: "We have been there on two nights. ".repeat(3) });
const ACTOR = json({ kind: "staff", userId: "clerk-1", agencyId: "330100-aic", role: "clerk" });
const HASH = "a".repeat(64);

// `$id` is the case's id, `$version` the version that was read.
const READ = `
  select workflow, workflow_version, value, context, state, row_version, last_hash, accountable_agency_id, due_at,
         is_overdue, outcome, rating, updated_at, closed_at
    from "case" where id = $id for update`;
const UPDATE = `
  update "case" set value = '"inReview"', context = '${CONTEXT}', state = 'inReview', row_version = row_version + 1,
         last_hash = '${HASH}', due_at = due_at + interval '1 hour', updated_at = now() where id = $id`;
const EVENT = `
  insert into case_event (case_id, seq, type, payload, actor, at, from_state, to_state, workflow_version, prev_hash, hash)
  values ($id, $version + 1, 'complaint.answerDrafted', '${PAYLOAD}', '${ACTOR}', now(), 'handling', 'inReview', 1,
         '${HASH}', '${HASH}')`;
const OUTBOX = `
  insert into bench_outbox (payload) values (json_build_object('caseId', $id, 'template', 'complaintAnswered'))`;

/** What a step changes at the least. */
const LEAST = [READ, UPDATE, EVENT, OUTBOX];

/** What the engine's step reads and writes; half of its steps cause a mail. */
const WHOLE = [
  READ,
  "select * from case_clock where case_id = $id and status in ('running', 'paused')",
  "select * from case_task where case_id = $id and closed_at is null",
  UPDATE,
  EVENT,
  "update case_clock set status = 'stopped', ended_at = now() where case_id = $id and status = 'running'",
  `insert into case_clock (case_id, name, run, status, rule_id, article, days, unit, started_at, due_at, excluded,
          calendar_version)
   values ($id, 'bench', $version, 'running', 'complaint.review', 'Article 17', 1, 'workingDay', now(),
          now() + interval '1 day', '[]', 'cn-1')`,
  "update case_task set closed_at = now() where case_id = $id and closed_at is null",
  `insert into case_task (case_id, name, run, agency_id, role, opened_at)
   values ($id, 'bench', $version, '330100-aic', 'supervisor', now())`,
  `select graphile_worker.add_job('send-mail', json_build_object('caseId', $id, 'seq', $version + 1))
    where $version % 2 = 0`,
];

/** Prepares the peer on a database of its own, filled like the engine's with cases 1 to `cases`. */
export async function preparePeer(url: string, cases: number): Promise<Peer> {
  const pool = createPool(url, 40, null);
  await pool.query(
    "create table if not exists bench_outbox (id bigserial primary key, payload json not null)",
  );
  const version = await pgbenchVersion();
  const rateOf = (statements: readonly string[]) => (inFlight: number, seconds: number) =>
    version === undefined
      ? throughPg(pool, statements, { cases, inFlight, seconds })
      : byPgbench(url, statements, { cases, inFlight, seconds });
  return {
    name:
      "begin, select for update, update, insert event, insert outbox, commit, " +
      (version === undefined ? "through pg (pgbench is not installed)" : `by ${version}`),
    rate: rateOf(LEAST),
    wholeRate: rateOf(WHOLE),
    close: () => pool.end(),
  };
}

async function pgbenchVersion(): Promise<string | undefined> {
  try {
    return (await run("pgbench", ["--version"])).stdout.trim();
  } catch {
    return undefined;
  }
}

type Load = { cases: number; inFlight: number; seconds: number };

async function byPgbench(
  url: string,
  statements: readonly string[],
  { cases, inFlight, seconds }: Load,
): Promise<number> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "onevisit-pgbench-"));
  const script = path.join(folder, "step.sql");
  const lines = statements.map((statement) => {
    const line = statement
      .replaceAll(/\s*\n\s*/g, " ")
      .replaceAll("$id", "bench_case_id(:n)")
      .replaceAll("$version", ":row_version");
    return statement === READ ? `${line} \\gset` : `${line};`;
  });
  writeFileSync(script, [`\\set n random(1, ${cases})`, "begin;", ...lines, "commit;"].join("\n"));
  try {
    const { stdout } = await run("pgbench", [
      ...["--no-vacuum", "--protocol=prepared", `--client=${inFlight}`, `--jobs=${Math.min(2, inFlight)}`],
      ...[`--time=${seconds}`, `--file=${script}`, url],
    ]);
    const tps = /^tps = ([\d.]+)/m.exec(stdout)?.[1];
    if (tps === undefined) throw new Error(`pgbench said no rate:\n${stdout}`);
    return Number(tps);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function throughPg(
  pool: Pool,
  statements: readonly string[],
  { cases, inFlight, seconds }: Load,
): Promise<number> {
  const prepared = statements.map((statement, index) => ({
    name: `peer-${statements.length}-${index}`,
    text: statement.replaceAll("$id", "bench_case_id($1::bigint)").replaceAll("$version", "$2::int"),
    isRead: !statement.includes("$version"),
  }));
  const started = performance.now();
  const end = started + seconds * 1000;
  let steps = 0;
  const worker = async () => {
    const client = await pool.connect();
    for (; performance.now() < end; steps++) {
      const n = 1 + Math.floor(Math.random() * cases);
      let version = 0;
      await client.query("begin");
      for (const { name, text, isRead } of prepared) {
        const values = isRead ? [n] : [n, version];
        const { rows } = await client.query<{ row_version?: number }>({ name, text, values });
        version = rows[0]?.row_version ?? version;
      }
      await client.query("commit");
    }
    client.release();
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return (steps * 1000) / (performance.now() - started);
}
