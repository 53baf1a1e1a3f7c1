// What an import does to the catalogue: editions, lists, adoptions, jobs and news; and how it waits between trying it out
// and applying it.
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { taskList } from "#app/background/handlers/index.server.ts";
import type { Actor } from "#app/domain/people/policy.ts";
import { type TestDatabase, testDatabase } from "#app/testing/database.ts";
import { seedCatalogue } from "#prisma/seed/catalogue.ts";
import { activateDueVersions } from "../versions.server.ts";
import { serviceByCode } from "../service.query.server.ts";
import { readCsv } from "./csv.ts";
import { applyImport, dryRun } from "./import.server.ts";
import type { Outcome } from "./outcome.ts";
import type { ImportFile } from "./read-files.ts";
import { csvFile, exportedFiles } from "./testing.ts";
import {
  applyUpload,
  keepUpload,
  pastImports,
  readReport,
  readUpload,
  waitingUploads,
} from "./uploads.server.ts";

const NOW = new Date("2026-11-24T04:00:00Z");
const TODAY = "2026-11-24";

const administrator: Actor = {
  kind: "person",
  userId: "admin",
  name: "Admin",
  email: "admin@people.example",
  memberships: [{ agencyId: "330000-gro", role: "administrator" }],
  trackedCaseIds: [],
};
const editor: Actor = { ...administrator, memberships: [{ agencyId: "330000-gro", role: "editor" }] };

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await seedCatalogue(database, () => undefined, 12);
});
afterAll(() => database.close());
beforeEach(() => database.asOwner("delete from graphile_worker._private_jobs"));

async function exported(kind: string): Promise<{ headers: string[]; rows: string[][] }> {
  const files = await exportedFiles(database.pool, "utf-8", TODAY);
  const bytes = files.find(({ name }) => name === `${kind}.csv`)?.bytes;
  const [headers = [], ...rows] = [...readCsv(new TextDecoder().decode(bytes))].map(({ cells }) => cells);
  return { headers, rows };
}

/** A file of the rows of one kind for which `change` gives cells; undefined leaves a row out. */
async function changed(
  kind: string,
  change: (row: Record<string, string>, n: number) => Partial<Record<string, string>> | undefined,
): Promise<ImportFile> {
  const { headers, rows } = await exported(kind);
  const lines = rows.flatMap((cells, n) => {
    const row = Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? ""]));
    const cellsToBe = change(row, n);
    return cellsToBe === undefined ? [] : [headers.map((header) => cellsToBe[header] ?? row[header] ?? "")];
  });
  return csvFile(`${kind}.csv`, [headers, ...lines]);
}

async function importNow(files: ImportFile[], isComplete = false, now = NOW): Promise<Outcome[]> {
  const told: Outcome[] = [];
  const { fingerprint, problems } = await dryRun(
    database,
    { files, isComplete },
    now,
    (outcome) => void told.push(outcome),
  );
  expect([...problems, ...told.flatMap((outcome) => outcome.problems)]).toEqual([]);
  await applyImport(
    database,
    { files, isComplete },
    { id: crypto.randomUUID(), actorId: "admin", fingerprint, now },
  );
  return told.filter(({ status }) => status !== "unchanged");
}

type Edition = { version: number; from: string; to: string | null; isCurrent: boolean };
async function editionsOf(code: string): Promise<Edition[]> {
  const { rows } = await database.pool.query<Edition>(
    `select v.version, v.effective_from::text as "from", v.effective_to::text as "to", v.id = t.current_version_id as "isCurrent"
       from service_type t join service_type_version v on v.type_id = t.id where t.catalog_code = $1 order by v.version`,
    [code],
  );
  return rows;
}

async function jobs(): Promise<string[]> {
  const { rows } = await database.pool.query<{ task: string }>(
    "select task_identifier as task from graphile_worker.jobs order by id",
  );
  return rows.map(({ task }) => task);
}

const codeOf = async (n: number) => (await exported("services")).rows[n]?.[0] ?? "";

describe("a service", () => {
  test("gets a new edition from today where what it says differs, and the one before ends yesterday", async () => {
    const code = await codeOf(0);
    const before = await editionsOf(code);
    const listener = new pg.Client({ connectionString: database.url });
    await listener.connect();
    await listener.query("listen page_changes");
    const heard = new Promise<string>((resolve) =>
      listener.once("notification", ({ payload = "" }) => resolve(payload)),
    );
    const told = await importNow([
      await changed("services", ({ catalogCode }) => (catalogCode === code ? { summaryZh: "新的简介" } : {})),
    ]);
    expect(told).toMatchObject([
      {
        kind: "services",
        key: code,
        status: "updated",
        line: 2,
        changes: [{ field: "summaryZh", after: "新的简介" }],
      },
    ]);
    const editions = await editionsOf(code);
    expect(editions.slice(0, before.length).map(({ isCurrent, to }) => [isCurrent, to !== null])).toEqual(
      before.map(() => [false, true]),
    );
    expect(editions.at(-2)?.to).toBe("2026-11-23");
    expect(editions.at(-1)).toEqual({ version: before.length + 1, from: TODAY, to: null, isCurrent: true });
    expect((await serviceByCode(database, code, { now: NOW })).summary.zh).toBe("新的简介");
    expect(await jobs()).toEqual(["index-service"]);
    expect(await heard).toMatch(/"catalogue".*"service:\d+"/);
    await listener.end();
  });

  test("keeps its edition when only its type differs", async () => {
    const code = await codeOf(1);
    const before = await editionsOf(code);
    await importNow([
      await changed("services", ({ catalogCode }) =>
        catalogCode === code ? { popularity: "4321" } : undefined,
      ),
    ]);
    expect(await editionsOf(code)).toEqual(before);
    const { rows } = await database.pool.query(
      "select popularity from service_type where catalog_code = $1",
      [code],
    );
    expect(rows).toEqual([{ popularity: 4321 }]);
  });

  test("changes on the file's day where that is to come; sent again, nothing changes", async () => {
    const code = await codeOf(2);
    const file = await changed("services", ({ catalogCode }) =>
      catalogCode === code ? { nameEn: "Renamed for next year", effectiveFrom: "2027/1/1" } : undefined,
    );
    await importNow([file]);
    expect((await editionsOf(code)).at(-1)).toMatchObject({ from: "2027-01-01", isCurrent: false });
    expect((await serviceByCode(database, code, { now: NOW })).name.en).not.toBe("Renamed for next year");
    expect(await importNow([file])).toEqual([]);
    const newYear = new Date("2026-12-31T16:00:01Z");
    await activateDueVersions(database, newYear);
    expect((await editionsOf(code)).at(-1)).toMatchObject({ isCurrent: true });
    expect((await serviceByCode(database, code, { now: newYear })).name.en).toBe("Renamed for next year");
  });

  test("has the list that the files have; lists they do not speak of stay", async () => {
    const code = await codeOf(3);
    const guideOf = async () => (await serviceByCode(database, code, { now: NOW })).guide;
    const before = await guideOf();
    const told = await importNow([
      await changed("faq", ({ catalogCode, position }) =>
        catalogCode !== code ? undefined : position === "1" ? { position: "9", answerZh: "改过的回答" } : {},
      ),
    ]);
    expect(told).toMatchObject([{ key: code, status: "updated" }]);
    const after = await guideOf();
    // The first has become the last.
    expect(after.faq).toHaveLength(before.faq.length);
    expect(after.faq.at(-1)).toEqual({
      ...before.faq[0],
      answer: { ...before.faq[0]?.answer, zh: "改过的回答" },
    });
    expect(after.materials).toEqual(before.materials);
  });

  test("columns that a file does not have stay as they are", async () => {
    const code = await codeOf(4);
    const before = await serviceByCode(database, code, { now: NOW });
    await importNow([
      csvFile("services.csv", [
        ["catalogCode", "keywords"],
        [code, "甲|乙\\|丙"],
      ]),
    ]);
    const after = await serviceByCode(database, code, { now: NOW });
    for (const part of ["name", "summary", "guide", "caseType", "promisedDays", "audiences"] as const)
      expect(after[part]).toEqual(before[part]);
    const { rows } = await database.pool.query(
      "select v.keywords from service_type t join service_type_version v on v.id = t.current_version_id where catalog_code = $1",
      [code],
    );
    expect(rows).toEqual([{ keywords: ["甲", "乙|丙"] }]);
  });
});

describe("adoptions", () => {
  const inForce = async () => {
    const { rows } = await database.pool.query<{ count: number }>(
      "select count(*)::int as count from adoption where valid_to is null",
    );
    return rows[0]?.count ?? 0;
  };

  test("that a file leaves out stay, unless it is said to be complete: then they end today", async () => {
    const all = await inForce();
    const file = await changed("adoptions", (_, n) =>
      n < 3 ? undefined : n === 3 ? { windowZh: "三号窗口", windowEn: "Counter 3" } : {},
    );
    const partly = await importNow([file]);
    expect(partly.length).toBeLessThanOrEqual(1);
    expect(await inForce()).toBe(all);
    const ended = await importNow([file], true);
    expect(ended.map(({ status, changes }) => [status, changes[0]?.after])).toEqual([
      ["ended", TODAY],
      ["ended", TODAY],
      ["ended", TODAY],
    ]);
    expect(await inForce()).toBe(all - 3);
    expect(await importNow([file], true)).toEqual([]);
  });

  test("one that has ended can begin again", async () => {
    const all = await inForce();
    const file = await changed("adoptions", ({ validTo }) =>
      validTo === "" ? undefined : { validFrom: "2026-12-01", validTo: "" },
    );
    expect(await importNow([file])).toHaveLength(3);
    expect(await inForce()).toBe(all + 3);
  });
});

test("names of places have the whole index built anew; without an engine nothing else is waited for", async () => {
  await database.pool.query(
    "insert into setting (key, value, updated_at) values ('search-identity', '\"x\"', now()) on conflict do nothing",
  );
  await importNow([
    csvFile("divisions.csv", [
      ["code", "nameEn"],
      ["330100", "Hangzhou City"],
    ]),
  ]);
  expect(await jobs()).toEqual(["ensure-search-index"]);
  expect((await database.pool.query("select from setting where key = 'search-identity'")).rowCount).toBe(0);
});

describe("what was tried out", () => {
  const file = () =>
    changed("services", (_, n) => (n === 5 ? { summaryEn: `Summary ${Math.random()}` } : undefined));

  test("waits with its report, is applied once, and is then gone", async () => {
    const sent = await file();
    await expect(keepUpload(database, editor, [sent], { isComplete: false }, NOW)).rejects.toMatchObject({
      code: "forbidden",
    });
    const id = await keepUpload(database, administrator, [sent], { isComplete: false }, NOW);
    expect(await jobs()).toEqual(["discard-upload"]);
    expect((await readUpload(database, administrator, id)).run).toMatchObject({
      isSound: true,
      counts: { services: { updated: 1 } },
    });
    await expect(readUpload(database, editor, id)).rejects.toMatchObject({ code: "forbidden" });
    expect(await readReport(database, id, "updated", 1)).toMatchObject({
      pages: 1,
      rows: [{ changes: [{ field: "summaryEn" }] }],
    });
    expect(await readReport(database, id, "wrong", 1)).toEqual({ pages: 0, rows: [] });
    expect((await waitingUploads(database)).map((waiting) => waiting.id)).toContain(id);

    const twice = await Promise.allSettled([
      applyUpload(database, administrator, id, NOW),
      applyUpload(database, administrator, id, NOW),
    ]);
    expect(
      twice.filter(({ status }) => status === "fulfilled").map((one) => "value" in one && one.value),
    ).toEqual([true]);
    await expect(readUpload(database, administrator, id)).rejects.toMatchObject({ reason: "uploadGone" });
    expect((await pastImports(database, 100)).find((past) => past.id === id)).toMatchObject({
      id,
      fileName: "services.csv",
      counts: { services: { updated: 1 } },
    });
  });

  test("is tried out anew where the catalogue has changed meanwhile, and not applied", async () => {
    const id = await keepUpload(database, administrator, [await file()], { isComplete: false }, NOW);
    const first = await readUpload(database, administrator, id);
    await importNow([await file()]);
    expect(await applyUpload(database, administrator, id, NOW)).toBe(false);
    const { run } = await readUpload(database, administrator, id);
    expect(run.fingerprint).not.toBe(first.run.fingerprint);
    expect(await applyUpload(database, administrator, id, NOW)).toBe(true);
  });

  test("with something wrong cannot be applied, and is thrown away by its job", async () => {
    const wrong = await changed("services", (_, n) => (n === 0 ? { promisedDays: "-1" } : undefined));
    const id = await keepUpload(database, administrator, [wrong], { isComplete: false }, NOW);
    await expect(applyUpload(database, administrator, id, NOW)).rejects.toMatchObject({
      reason: "importUnsound",
    });
    const tasks = taskList({
      database,
      sealKey: "0".repeat(64),
      publicUrl: "http://localhost",
      mailer: undefined,
      now: () => NOW,
    });
    // What the handler needs of the runner is nothing.
    await tasks["discard-upload"]?.({ uploadId: id }, {} as never);
    await expect(readUpload(database, administrator, id)).rejects.toMatchObject({ reason: "uploadGone" });
  });
});
