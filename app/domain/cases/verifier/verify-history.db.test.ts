// The verifier as a command on a real database: untouched histories pass; each way of tampering, done as only a superuser
// can, is found and named; a chain computed anew is found by earlier heads; and it needs nothing of the portal.
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, afterEach, expect, test } from "vitest";
import { fileComplaint, move } from "#app/testing/cases.ts";
import { testDatabase } from "#app/testing/database.ts";
import { hashEvent, NO_EVENT } from "../history-chain.ts";
import { readHistory } from "../history.query.server.ts";
import { checkCase } from "./check-case.ts";
import { fromDatabase } from "./read-histories.ts";

const database = await testDatabase();
afterAll(database.close);
const folder = mkdtempSync(path.join(os.tmpdir(), "onevisit-verify-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const source = fileURLToPath(new URL(".", import.meta.url));
const cases: { id: string; number: string; events: number }[] = [];
for (const steps of [
  ["dispatched", "accepted", "asked", "told", "drafted", "approved", "ratedWell"],
  ["dispatched", "accepted"],
  [],
] as const) {
  const id = await fileComplaint(database);
  await move(database, id, [...steps]);
  const { number } = await database.prisma.case.findUniqueOrThrow({ where: { id } });
  cases.push({ id, number, events: steps.length + 1 });
}
const [long, short, single] = cases.map((each) => ({ ...each, name: `${each.number} (${each.id})` }));
if (long === undefined || short === undefined || single === undefined) throw new Error("no cases");

const tables = ["case_event", "case_matter", "case"];
for (const table of tables) await database.asOwner(`create table "kept_${table}" as table "${table}"`);
// Past every trigger and every foreign key, on this one connection of the owner's.
await database.asOwner("set session_replication_role = replica");
await database.asOwner("alter table case_event drop constraint case_event_seq_check");

afterEach(async () => {
  for (const table of tables) {
    await database.asOwner(`delete from "${table}"`);
    await database.asOwner(`insert into "${table}" select * from "kept_${table}"`);
  }
});

type Outcome = { code: number; out: string; err: string };

function verify(args: string[] = [], { url = database.url, at = source, input = "" } = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [path.join(at, "verify-history.ts"), ...args],
      { cwd: folder, env: { NODE_ENV: "test", DATABASE_URL: url }, maxBuffer: 10_000_000 },
      (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}

/** What the verifier says, but for the summary and the instants. */
function lines({ out }: Outcome): string[] {
  return out
    .split("\n")
    .slice(0, -2)
    .map((line) => line.replaceAll(/, 20[^)]*/g, ""));
}

async function exported(): Promise<string> {
  const { out } = await verify(["--print-export"]);
  const select = /^\\copy \((.*)\) to 'histories.ndjson'/.exec(out)?.[1] ?? "";
  const { rows } = await database.asOwner<{ line: unknown }>(select);
  return rows.map(({ line }) => `${JSON.stringify(line)}\n`).join("");
}

test("untouched histories have no fault, read from the database, from a file and from standard input", async () => {
  const summary = /^3 cases with 12 events checked in \d+\.\d s: no fault\.\n$/;
  expect(await verify()).toMatchObject({ code: 0, out: expect.stringMatching(summary) as string, err: "" });
  const file = path.join(folder, "histories.ndjson");
  writeFileSync(file, await exported());
  expect(await verify(["--from", file], { url: "" })).toMatchObject({ code: 0, err: "" });
  const input = readFileSync(file, "utf8");
  const piped = await verify(["--from", "-"], { url: "", input });
  expect(piped).toMatchObject({ code: 0, out: expect.stringMatching(summary) as string });
});

test("a database without cases is fine, and says that there are none", async () => {
  await database.asOwner(`delete from "case"`);
  await database.asOwner("delete from case_event");
  expect((await verify()).out).toMatch(/^0 cases with 0 events/);
});

const changed = "was changed after it was recorded";
const ways: [string, string, (string | RegExp)[]][] = [
  [
    "a payload changed",
    `update case_event set payload = '{"outcome":"refused"}' where case_id = '${long.id}' and seq = 6`,
    [`${long.name}: event 6 (complaint.answerDrafted) ${changed}`],
  ],
  [
    "a time moved by a millisecond",
    `update case_event set at = at + interval '1 ms' where case_id = '${long.id}' and seq = 3`,
    [`${long.name}: event 3 (complaint.accepted) ${changed}`],
  ],
  [
    "another sender",
    `update case_event set actor = actor || '{"userId":"other"}' where case_id = '${short.id}' and seq = 2`,
    [`${short.name}: event 2 (complaint.dispatched) ${changed}`],
  ],
  [
    "the first event removed",
    `delete from case_event where case_id = '${long.id}' and seq = 1`,
    [`${long.name}: event 1 is missing`],
  ],
  [
    "one in the middle removed",
    `delete from case_event where case_id = '${long.id}' and seq = 4`,
    [`${long.name}: event 4 is missing`],
  ],
  [
    "the last event removed",
    `delete from case_event where case_id = '${long.id}' and seq = 8`,
    [`${long.name}: event 8 is missing`],
  ],
  [
    "all events of a case removed",
    `delete from case_event where case_id = '${short.id}'`,
    [1, 2, 3].map((seq) => `${short.name}: event ${seq} is missing`),
  ],
  [
    "an event added at the end",
    `insert into case_event select case_id, 4, 'complaint.closed', payload, actor, at, to_state, to_state, workflow_version,
       hash, md5('a') || md5('b') from case_event where case_id = '${short.id}' and seq = 3`,
    [`${short.name}: event 4 (complaint.closed) was added: nothing that was recorded leads to it`],
  ],
  [
    "an event added before the first",
    `insert into case_event select case_id, 0, type, payload, actor, at, from_state, to_state, workflow_version,
       prev_hash, md5('a') || md5('b') from case_event where case_id = '${single.id}'`,
    [`${single.name}: event 0 (complaint.submitted) was added: nothing that was recorded leads to it`],
  ],
  [
    "two events changed places",
    `update case_event set seq = 5 - seq where case_id = '${long.id}' and seq in (2, 3)`,
    [
      `${long.name}: event 2 (complaint.accepted) was recorded as event 3: the order was changed`,
      `${long.name}: event 3 (complaint.dispatched) was recorded as event 2: the order was changed`,
    ],
  ],
  [
    "the case's row removed",
    `delete from "case" where id = '${short.id}'`,
    [`case (${short.id}): the case's own row is gone; 3 events left`],
  ],
  [
    "the case's state changed",
    `update "case" set state = 'closed' where id = '${short.id}'`,
    [`${short.name}: the case's row says "closed", but its last event led to "handling"`],
  ],
  [
    "what the citizen wrote changed",
    `update case_matter set body = 'Nothing at all.' where case_id = '${single.id}'`,
    [`${single.name}: what the case is about was changed after it was filed`],
  ],
  [
    "what the citizen wrote removed",
    `delete from case_matter where case_id = '${single.id}'`,
    [`${single.name}: what the case is about was removed`],
  ],
];

test.each(ways)("%s: found and named", async (_, statement, named) => {
  // A unique key is checked row by row; swapping needs a detour.
  if (statement.includes("5 - seq")) {
    await database.asOwner(`update case_event set seq = -seq where case_id = '${long.id}' and seq in (2, 3)`);
    await database.asOwner(`update case_event set seq = 5 + seq where case_id = '${long.id}' and seq < 0`);
  } else expect((await database.asOwner(statement)).rowCount).toBeGreaterThan(0);
  const outcome = await verify();
  expect(lines(outcome)).toEqual(named);
  expect(outcome.code).toBe(1);
  expect(outcome.out).toMatch(new RegExp(`: ${named.length} faults? in 1 case\\.\\n$`));
});

/** As somebody would who may write the whole database and knows how the chain is made. */
async function rewrite(
  id: string,
  change: (seq: number) => { payload?: unknown; isDropped?: boolean },
): Promise<void> {
  const events = await readHistory(database, id);
  await database.asOwner("delete from case_event where case_id = $1", [id]);
  let [seq, prevHash, state] = [0, NO_EVENT, ""];
  for (const event of events) {
    const { payload = event.payload, isDropped = false } = change(event.seq);
    if (isDropped) continue;
    seq++;
    const next = { ...event, seq, payload, prevHash };
    prevHash = hashEvent(next);
    state = event.toState;
    await database.asOwner(
      `insert into case_event (case_id, seq, type, payload, actor, at, from_state, to_state, workflow_version, prev_hash, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        seq,
        next.type,
        JSON.stringify(payload),
        JSON.stringify(next.actor),
        next.at,
        next.fromState,
        next.toState,
        next.workflowVersion,
        next.prevHash,
        prevHash,
      ],
    );
  }
  await database.asOwner(`update "case" set row_version = $2, last_hash = $3, state = $4 where id = $1`, [
    id,
    seq,
    prevHash,
    state,
  ]);
}

test("a chain computed anew is sound in itself and convicted by earlier heads", async () => {
  const heads = path.join(folder, "heads.txt");
  const written = await verify(["--write-heads", heads]);
  const root = /^Root of the heads in .*: ([0-9a-f]{64})$/m.exec(written.out)?.[1] ?? "";
  expect(written.code).toBe(0);
  const against = ["--against", heads, "--root", root];
  expect(await verify(against)).toMatchObject({ code: 0 });

  await rewrite(long.id, (seq) => (seq === 6 ? { payload: { outcome: "refused", text: "No." } } : {}));
  expect(await verify()).toMatchObject({ code: 0 });
  let outcome = await verify(against);
  expect(outcome.code).toBe(1);
  expect(lines(outcome)[0]).toMatch(
    `${long.name}: event 8 (complaint.rated) is not the one that stood here on`,
  );

  await rewrite(short.id, (seq) => ({ isDropped: seq === 3 }));
  outcome = await verify(against);
  expect(lines(outcome).find((line) => line.startsWith(short.name))).toContain(
    "event 3, which stood here on",
  );

  for (const table of tables)
    await database.asOwner(`delete from "${table}" where ${table === "case" ? "id" : "case_id"} = $1`, [
      single.id,
    ]);
  outcome = await verify(against);
  expect(lines(outcome).find((line) => line.startsWith(`case (${single.id})`))).toContain("the case is gone");
  expect(outcome.out).toContain("3 faults in 3 cases");
});

test("a history that went on after the heads were written still holds them", async () => {
  const heads = path.join(folder, "earlier.txt");
  await verify(["--write-heads", heads]);
  await move(database, single.id, ["dispatched", "accepted"]);
  await fileComplaint(database);
  expect(await verify(["--against", heads])).toMatchObject({ code: 0, err: "" });
});

test("a case with a fault is not among the heads", async () => {
  const heads = path.join(folder, "faulty.txt");
  await database.asOwner(`update case_event set type = 'other' where case_id = $1 and seq = 2`, [short.id]);
  expect((await verify(["--write-heads", heads])).code).toBe(1);
  const ids = readFileSync(heads, "utf8").match(/^[0-9a-f-]{36}/gm);
  expect(ids).toEqual([long.id, single.id].sort());
});

test("what cannot be checked is said and ends with 2", async () => {
  const heads = path.join(folder, "whole.txt");
  await verify(["--write-heads", heads]);
  const forgery = path.join(folder, "forgery.txt");
  writeFileSync(forgery, readFileSync(heads, "utf8").replace(/ 8 [0-9a-f]/, " 7 0"));
  const cut = path.join(folder, "cut.txt");
  writeFileSync(cut, readFileSync(heads, "utf8").split("\n").slice(0, 2).join("\n"));
  const table: [string[], Parameters<typeof verify>[1], string][] = [
    [["--against", forgery], {}, "was changed or cut off"],
    [["--against", cut], {}, "was changed or cut off"],
    [["--against", heads, "--root", "0".repeat(64)], {}, "is not the one meant"],
    [["--write-heads", heads], {}, "exists already"],
    [["--write-heads", path.join(folder, "none", "heads.txt")], {}, "cannot be written"],
    [["--from", path.join(folder, "nothing.ndjson")], {}, "cannot be read"],
    [["--from", "-"], { input: "no JSON\n" }, "line 1 is not JSON"],
    [["--from", "-"], { input: '{"a":1}\n' }, "line 1 is not a case"],
    [["--from", "-"], { input: '{"id":"b","events":[]}\n{"id":"a","events":[]}\n' }, "order of their ids"],
    [[], { url: "" }, "DATABASE_URL is not set"],
    [[], { url: "postgresql://nobody:x@127.0.0.1:1/none" }, "the database cannot be read"],
    [["--form", "x"], {}, "Unknown option"],
  ];
  const outcomes = await Promise.all(table.map(([args, options]) => verify(args, options)));
  for (const [index, [args, , text]] of table.entries())
    expect(outcomes[index], args.join(" ")).toMatchObject({
      code: 2,
      err: expect.stringContaining(text) as string,
    });
});

test("it stands alone: elsewhere, without the portal and its packages, it checks a file", async () => {
  const elsewhere = path.join(folder, "elsewhere");
  cpSync(source, elsewhere, { recursive: true, filter: (file) => !file.endsWith(".test.ts") });
  const good = await verify(["--from", "-"], { url: "", at: elsewhere, input: await exported() });
  expect(good).toMatchObject({ code: 0, err: "" });
  await database.asOwner(`update case_event set type = 'other' where case_id = $1 and seq = 2`, [short.id]);
  const bad = await verify(["--from", "-"], { url: "", at: elsewhere, input: await exported() });
  expect(bad.code).toBe(1);
});

test("it needs rights to read three tables and no others", async () => {
  const name = `auditor_${path.basename(folder).slice(-6).toLowerCase()}`;
  await database.asOwner(`create role ${name} login password 'secret'`);
  await database.asOwner(`grant select on "case", case_matter, case_event to ${name}`);
  const url = new URL(database.url);
  Object.assign(url, { username: name, password: "secret" });
  try {
    expect(await verify([], { url: url.href })).toMatchObject({ code: 0, err: "" });
  } finally {
    await database.asOwner(`drop owned by ${name}`);
    await database.asOwner(`drop role ${name}`);
  }
});

const columns = {
  type: "'other'",
  payload: `payload || '{"more":1}'`,
  actor: `'{"kind":"system"}'`,
  at: "at - interval '1 day'",
  from_state: "'elsewhere'",
  to_state: "'elsewhere'",
  workflow_version: "workflow_version + 1",
  prev_hash: "md5('x') || md5('y')",
  hash: "md5('x') || md5('y')",
} as const;

test("whatever row of whatever history is changed, removed or added, that history is named", async () => {
  const rows = cases.flatMap(({ id, number, events }) =>
    Array.from({ length: events }, (_, index) => ({ id, number, seq: index + 1 })),
  );
  const way = fc.oneof(
    fc.constantFrom(...Object.keys(columns)).map((column) => ({ act: "change" as const, column })),
    fc.constant({ act: "remove" as const, column: "" }),
    fc.constant({ act: "add" as const, column: "" }),
  );
  await fc.assert(
    fc
      .asyncProperty(fc.constantFrom(...rows), way, async ({ id, seq }, { act, column }) => {
        const where = `where case_id = '${id}' and seq = ${seq}`;
        if (act === "change")
          await database.asOwner(
            `update case_event set ${column} = ${columns[column as keyof typeof columns]} ${where}`,
          );
        else if (act === "remove") await database.asOwner(`delete from case_event ${where}`);
        else
          await database.asOwner(
            `insert into case_event select case_id, seq + 100, type, payload, actor, at, from_state, to_state,
               workflow_version, prev_hash, hash from case_event ${where}`,
          );
        const named: string[] = [];
        for await (const stored of fromDatabase(database.url)) {
          const faults = checkCase(stored);
          if (stored.id === id) named.push(...faults.map(({ text }) => text));
          else expect(faults).toEqual([]);
        }
        expect(named.join("\n")).toContain(`event ${act === "add" ? seq + 100 : seq}`);
      })
      .afterEach(async () => {
        await database.asOwner("delete from case_event");
        await database.asOwner("insert into case_event select * from kept_case_event");
      }),
    { numRuns: 100 },
  );
});
