// Where the verifier's cases come from: a database, read in batches, or a file that psql has written. Both give the same
// lines in the order of ids. Part of the stand-alone verifier: needs nothing of the portal.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { ClientBase } from "pg";
import type { StoredCase } from "./check-case.ts";

/** Something that keeps the verifier from checking; nothing is said about the histories then. */
export class CannotCheck extends Error {}

const LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";
const BATCH_CASES = 500;
const BATCH_EVENTS = 10_000;

/** One row of JSON for each case, whose row or events may be missing, in the order of ids; `range` bounds the ids. */
function query(range?: { after: string; upTo: string }): string {
  const within = (column: string) =>
    range === undefined ? "" : `where ${column} ${range.after} and ${column} <= '${range.upTo}'`;
  return (
    `select json_build_object('id', coalesce(c.id, e.case_id), 'number', c.number, 'state', c.state, ` +
    `'rowVersion', c.row_version, 'lastHash', c.last_hash, 'matter', case when m.case_id is not null then ` +
    `json_build_object('subject', m.subject, 'body', m.body, 'place', m.place) end, ` +
    `'events', coalesce(e.events, '[]'::json)) as line ` +
    `from (select * from "case" ${within("id")}) c left join case_matter m on m.case_id = c.id ` +
    `full join (select case_id, json_agg(json_build_object('seq', seq, 'type', type, 'payload', payload, ` +
    `'actor', actor, 'at', at, 'fromState', from_state, 'toState', to_state, 'workflowVersion', workflow_version, ` +
    `'prevHash', prev_hash, 'hash', hash) order by seq) as events from case_event ${within("case_id")} ` +
    `group by case_id) e on e.case_id = c.id order by coalesce(c.id, e.case_id)`
  );
}

/** The psql line that writes the file which `fromFile` reads. The unusual quotes leave JSON's own as they are. */
export function exportLine(file: string): string {
  return `\\copy (${query()}) to '${file}' with (format csv, quote e'\\x01', delimiter e'\\x02')`;
}

/**
 * All cases of the database, also those of which only events are left. Each batch is one statement, so that a case is
 * never seen half-way through a step; nothing is locked. Throws CannotCheck when the database does not answer.
 */
export async function* fromDatabase(connectionString: string): AsyncGenerator<StoredCase> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({
    connectionString,
    application_name: "verify-history",
    connectionTimeoutMillis: 10_000,
    options: "-c default_transaction_read_only=on -c timezone=UTC",
  });
  client.on("error", () => {});
  try {
    await client.connect();
    let after = ">= '00000000-0000-0000-0000-000000000000'";
    for (;;) {
      const upTo = await endOfBatch(client, after);
      const { rows } = await client.query<{ line: StoredCase }>(query({ after, upTo }));
      for (const { line } of rows) yield line;
      if (upTo === LAST_ID) return;
      after = `> '${upTo}'`;
    }
  } catch (error) {
    throw new CannotCheck(`the database cannot be read: ${messageOf(error)}`);
  } finally {
    await client.end().catch(() => {});
  }
}

/** The last id that one batch takes: so many cases, or so many events, of which masses may be left without their cases. */
async function endOfBatch(client: ClientBase, after: string): Promise<string> {
  const { rows } = await client.query<{ upTo: string | null }>(
    `select least((select id from "case" where id ${after} order by id offset ${BATCH_CASES - 1} limit 1),
                  (select case_id from case_event where case_id ${after}
                    order by case_id, seq offset ${BATCH_EVENTS - 1} limit 1)) as "upTo"`,
  );
  return rows[0]?.upTo ?? LAST_ID;
}

/**
 * The cases of an exported file, or of standard input when `file` is "-". Throws CannotCheck when it is not such a file.
 */
export async function* fromFile(file: string): AsyncGenerator<StoredCase> {
  const input = file === "-" ? process.stdin : createReadStream(file);
  let line = 0;
  let previous = "";
  try {
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      line++;
      if (text === "") continue;
      const stored = parse(text, `line ${line}`);
      if (stored.id <= previous)
        throw new CannotCheck(
          `line ${line}: the cases are not in the order of their ids, or one is there twice`,
        );
      previous = stored.id;
      yield stored;
    }
  } catch (error) {
    if (error instanceof CannotCheck) throw error;
    throw new CannotCheck(`${file} cannot be read: ${messageOf(error)}`);
  }
}

function parse(text: string, where: string): StoredCase {
  let value: Partial<StoredCase> | null;
  try {
    value = JSON.parse(text) as Partial<StoredCase> | null;
  } catch {
    throw new CannotCheck(
      `${where} is not JSON: was the file written with the line that --print-export prints?`,
    );
  }
  if (typeof value?.id !== "string" || !Array.isArray(value.events))
    throw new CannotCheck(`${where} is not a case: id and events are missing`);
  const {
    id,
    events,
    number = null,
    state = null,
    rowVersion = null,
    lastHash = null,
    matter = null,
  } = value;
  return { id, number, state, rowVersion, lastHash, matter, events };
}

export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return messageOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
