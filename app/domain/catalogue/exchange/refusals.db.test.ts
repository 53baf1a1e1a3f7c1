// Every way in which a file can be wrong is told with its line, field, value and reason, in both languages; and nothing of
// it is written.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "#app/testing/database.ts";
import { seedCatalogue } from "#prisma/seed/catalogue.ts";
import { encodeText } from "./encoding.ts";
import { mainTables } from "./format.ts";
import { applyImport, dryRun } from "./import.server.ts";
import type { Problem } from "./input-row.ts";
import { problemLine } from "./problem-text.ts";
import { readCsv } from "./csv.ts";
import type { ImportFile } from "./read-files.ts";
import { csvFile, exportedFiles } from "./testing.ts";

const NOW = new Date("2026-11-24T04:00:00Z");
const TODAY = "2026-11-24";

let database: TestDatabase;
let exported: Map<string, ImportFile>;
beforeAll(async () => {
  database = await testDatabase();
  await seedCatalogue(database, () => undefined, 20);
  exported = new Map((await exportedFiles(database.pool, "utf-8", TODAY)).map((file) => [file.name, file]));
});
afterAll(() => database.close());

/** The table of an exported file, to be spoilt. */
function table(kind: string): string[][] {
  const bytes = exported.get(`${kind}.csv`)?.bytes ?? new Uint8Array();
  return [...readCsv(new TextDecoder().decode(bytes))].map(({ cells }) => cells);
}

/** The file with the cells of its row `row` (from 1, below the header) replaced. */
function spoilt(kind: string, row: number, cells: Record<string, string>): ImportFile {
  const lines = table(kind);
  const [headers = []] = lines;
  const changed = lines.map((line, n) =>
    n === row ? line.map((cell, at) => cells[headers[at] ?? ""] ?? cell) : line,
  );
  return csvFile(`${kind}.csv`, changed);
}

async function problemsOf(files: ImportFile[], isComplete = false): Promise<Problem[]> {
  const found: Problem[] = [];
  const run = await dryRun(
    database,
    { files, isComplete },
    NOW,
    ({ problems }) => void found.push(...problems),
  );
  const all = [...run.problems, ...found];
  expect(run.isSound).toBe(all.length === 0);
  for (const problem of all)
    for (const lang of ["zh", "en"] as const)
      expect(problemLine(problem, lang)).not.toMatch(/undefined|NaN|[a-z][A-Z][a-z]+$/);
  return all;
}

const first = () => table("services")[1]?.[0] ?? "";

describe("a row that is wrong", () => {
  test.each<[what: string, kind: string, cells: Record<string, string>, expected: Partial<Problem>]>([
    ["item type", "services", { itemType: "99" }, { field: "itemType", value: "99", reason: "notAllowed" }],
    [
      "department",
      "services",
      { departmentId: "nobody" },
      { field: "departmentId", value: "nobody", reason: "unknownDepartment" },
    ],
    [
      "negative days",
      "services",
      { promisedDays: "-3" },
      { field: "promisedDays", value: "-3", reason: "tooSmall" },
    ],
    [
      "days in words",
      "services",
      { promisedDays: "three" },
      { field: "promisedDays", value: "three", reason: "notWhole" },
    ],
    [
      "promise beyond the law",
      "services",
      { statutoryDays: "5", promisedDays: "9", caseType: "promised" },
      { field: "promisedDays", value: "9", reason: "lint.promiseWithinLaw" },
    ],
    ["no Chinese name", "services", { nameZh: "" }, { field: "nameZh", value: "", reason: "missing" }],
    [
      "theme",
      "services",
      { themesNatural: "777", audiences: "1" },
      { field: "themesNatural", reason: "lint.codesKnown" },
    ],
    [
      "related service",
      "services",
      { related: "33-000-01-0000-00" },
      { field: "related", reason: "lint.linksKnown" },
    ],
    [
      "day",
      "services",
      { effectiveFrom: "2026-02-30" },
      { field: "effectiveFrom", value: "2026-02-30", reason: "notDay" },
    ],
    ["flag", "services", { isFree: "maybe" }, { field: "isFree", value: "maybe", reason: "notFlag" }],
    [
      "empty item",
      "services",
      { keywords: "a||b" },
      { field: "keywords", value: "a||b", reason: "emptyItem" },
    ],
    [
      "code of a service",
      "services",
      { catalogCode: "a b" },
      { field: "catalogCode", value: "a b", reason: "wrongForm" },
    ],
    [
      "copies",
      "materials",
      { copies: "12" },
      { field: "materials.1.copies", value: "12", reason: "tooLarge" },
    ],
    [
      "name of a material",
      "materials",
      { nameZh: "" },
      { field: "materials.1.nameZh", value: "", reason: "missing" },
    ],
    [
      "catch-all material",
      "materials",
      { nameZh: "其他材料" },
      { field: "materials.1.nameZh", value: "其他材料", reason: "lint.noCatchAllMaterial" },
    ],
    ["position", "steps", { position: "0" }, { field: "position", value: "0", reason: "tooSmall" }],
    [
      "whose step",
      "steps",
      { catalogCode: "33-000-01-0000-00" },
      { field: "catalogCode", value: "33-000-01-0000-00", reason: "unknownService" },
    ],
    [
      "parent division",
      "divisions",
      { parentCode: "990000" },
      { field: "parentCode", value: "990000", reason: "unknownDivision" },
    ],
    ["level", "divisions", { level: "7" }, { field: "level", value: "7", reason: "tooLarge" }],
    ["department's code", "departments", { code: "" }, { field: "code", value: "", reason: "missing" }],
    [
      "office's division",
      "agencies",
      { divisionCode: "990000" },
      { field: "divisionCode", value: "990000", reason: "unknownDivision" },
    ],
    [
      "office's phones",
      "agencies",
      { consultPhone: "0571-1", complaintPhone: "0571-1" },
      { field: "complaintPhone", value: "0571-1", reason: "samePhone" },
    ],
    [
      "adopted service",
      "adoptions",
      { catalogCode: "33-000-01-0000-00" },
      { field: "catalogCode", value: "33-000-01-0000-00", reason: "unknownService" },
    ],
    [
      "adopting division",
      "adoptions",
      { divisionCode: "990000" },
      { field: "divisionCode", value: "990000", reason: "unknownDivision" },
    ],
    [
      "adopting office",
      "adoptions",
      { agencyId: "330100-nobody" },
      { field: "agencyId", value: "330100-nobody", reason: "unknownAgency" },
    ],
    [
      "its promise",
      "adoptions",
      { promisedDays: "999" },
      { field: "promisedDays", value: "999", reason: "promisedOverType" },
    ],
    [
      "its end",
      "adoptions",
      { validTo: "2020-01-01" },
      { field: "validTo", value: "2020-01-01", reason: "endsBeforeStart" },
    ],
    [
      "web address",
      "adoptions",
      { consultWeb: "javascript:alert(1)" },
      { field: "consultWeb", reason: "wrongForm" },
    ],
  ])("%s", async (_, kind, cells, expected) => {
    const file = `${kind}.csv`;
    const problems = await problemsOf([spoilt(kind, 1, cells)]);
    expect(problems).toContainEqual(expect.objectContaining({ file, line: 2, ...expected }));
  });

  test("an office elsewhere may not adopt; a county's parent must stand above it", async () => {
    const [headers = [], ...rows] = table("adoptions");
    const at = headers.indexOf("divisionCode");
    const other = rows.find((row) => row[at] !== rows[0]?.[at]);
    const agencyId = other?.[headers.indexOf("agencyId")] ?? "";
    expect(await problemsOf([spoilt("adoptions", 1, { agencyId })])).toMatchObject([
      { field: "agencyId", value: agencyId, reason: "agencyElsewhere" },
    ]);
    expect(await problemsOf([spoilt("divisions", 2, { parentCode: "330200" })])).toMatchObject([
      { line: 3, field: "parentCode", value: "330200", reason: "parentNotAbove" },
    ]);
  });

  test("the same service twice: both lines are named", async () => {
    const lines = table("services");
    const problems = await problemsOf([csvFile("services.csv", [...lines, lines[1] ?? []])]);
    expect(problems).toEqual([
      {
        file: "services.csv",
        line: lines.length + 1,
        field: "catalogCode",
        value: first(),
        reason: "duplicate",
        params: { file: "services.csv", line: 2 },
      },
    ]);
    const twice = table("adoptions");
    expect(await problemsOf([csvFile("adoptions.csv", [...twice, twice[3] ?? []])])).toMatchObject([
      { line: twice.length + 1, reason: "duplicate", params: { line: 4 } },
    ]);
    const materials = table("materials");
    expect(await problemsOf([csvFile("materials.csv", [...materials, materials[1] ?? []])])).toMatchObject([
      { line: materials.length + 1, field: "position", reason: "duplicate", params: { line: 2 } },
    ]);
  });

  test("a name that another service has", async () => {
    const nameAt = mainTables.services.places.get("nameZh") ?? 0;
    const taken = table("services")[2]?.[nameAt] ?? "";
    expect(await problemsOf([spoilt("services", 1, { nameZh: taken })])).toContainEqual(
      expect.objectContaining({ field: "nameZh", value: taken, reason: "lint.nameIsOwn" }),
    );
  });

  test("more cells than the first line has", async () => {
    const lines = table("services").map((line, n) => (n === 2 ? [...line, "", "one too many"] : line));
    expect(await problemsOf([csvFile("services.csv", lines)])).toMatchObject([
      {
        line: 3,
        value: "one too many",
        reason: "tooManyColumns",
        params: { found: (lines[0]?.length ?? 0) + 2 },
      },
    ]);
  });
});

describe("a file that is wrong", () => {
  const bytes = (text: string) => Buffer.from(text, "utf8");
  const head = "code,nameZh\r\n";

  test.each<[what: string, file: () => ImportFile, expected: Partial<Problem>]>([
    [
      "a quote cut off",
      () => ({ name: "divisions.csv", bytes: bytes(`${head}330100,"杭州\r\n330200,宁波\r\n`) }),
      { line: 2, reason: "cutOffQuote" },
    ],
    [
      "a quote closed too early",
      () => ({ name: "divisions.csv", bytes: bytes(`${head}330200,宁波\r\n330100,"杭"州\r\n`) }),
      { line: 3, reason: "cutOffQuote" },
    ],
    [
      "an unknown header",
      () => ({ name: "divisions.csv", bytes: bytes("code,nameZh,colour\r\n330100,杭州,red\r\n") }),
      { line: 1, field: "colour", reason: "unknownHeader" },
    ],
    [
      "a header twice",
      () => ({ name: "divisions.csv", bytes: bytes("code,nameZh,nameZh\r\n330100,杭州,杭\r\n") }),
      { line: 1, field: "nameZh", reason: "doubleHeader" },
    ],
    [
      "no key",
      () => ({ name: "divisions.csv", bytes: bytes("nameZh,nameEn\r\n杭州,Hangzhou\r\n") }),
      { line: 1, field: "code", reason: "missingHeader" },
    ],
    [
      "headers of nobody",
      () => ({ name: "list.csv", bytes: bytes("甲,乙\r\n1,2\r\n") }),
      { line: 1, value: "甲, 乙", reason: "kindUnknown" },
    ],
    [
      "nothing in it",
      () => ({ name: "divisions.csv", bytes: new Uint8Array() }),
      { line: 1, reason: "emptyFile" },
    ],
    [
      "a mark and nothing more",
      () => ({ name: "divisions.csv", bytes: encodeText("\r\n", "utf-8", { isStart: true }) }),
      { line: 1, reason: "emptyFile" },
    ],
    [
      "a NUL",
      () => ({ name: "divisions.csv", bytes: bytes(`${head}330100,杭\u0000州\r\n`) }),
      { line: 2, reason: "nul" },
    ],
    [
      "UTF-8 that breaks off",
      () => ({
        name: "divisions.csv",
        bytes: Buffer.concat([bytes(`${head}330100,杭州市上城区\r\n330200,宁波市`), Buffer.of(0xe5, 0xae)]),
      }),
      { line: 3, reason: "wrongEncoding" },
    ],
    [
      "UTF-16",
      () => ({ name: "divisions.csv", bytes: Buffer.from(`\ufeff${head}`, "utf16le") }),
      { line: 1, reason: "wrongEncoding" },
    ],
    [
      "neither encoding",
      () => ({
        name: "divisions.csv",
        bytes: Buffer.concat([bytes(head), Buffer.of(0x33, 0x2c, 0xff, 0xff, 0x0a)]),
      }),
      { line: 2, reason: "wrongEncoding" },
    ],
    [
      "a workbook",
      () => ({ name: "divisions.xlsx", bytes: Buffer.of(0x50, 0x4b, 3, 4, 0) }),
      { line: 1, reason: "workbook" },
    ],
    [
      "JSON that breaks off",
      () => ({
        name: "c.json",
        bytes: bytes('{"format":"onevisit-catalogue/1",\n"divisions":[\n{"code":"330100"},\n{"co'),
      }),
      { line: 4, reason: "notDocument" },
    ],
    [
      "JSON of something else",
      () => ({ name: "c.json", bytes: bytes('{"persons":[\n{"name":"x"}]}') }),
      { line: 2, value: "persons", reason: "kindUnknown" },
    ],
  ])("%s", async (_, file, expected) => {
    expect(await problemsOf([file()])).toMatchObject([expected]);
  });

  test("a JSON row names the path of what is wrong", async () => {
    const [file] = await exportedFiles(database.pool, "json", TODAY);
    const text = new TextDecoder()
      .decode(file?.bytes)
      .replace(/"copies":\d/, '"copies":-1')
      .replace('"isFree":', '"isFreee":true,"isFree":');
    const line = text.split("\n").findIndex((one) => one.includes('"isFreee"')) + 1;
    const problems = await problemsOf([{ name: "catalogue.json", bytes: bytes(text) }]);
    expect(problems).toContainEqual(
      expect.objectContaining({ line, field: "isFreee", reason: "unknownHeader" }),
    );
    const copies = text.split("\n").findIndex((one) => one.includes('"copies":-1')) + 1;
    if (copies !== line)
      expect(problems).toContainEqual(
        expect.objectContaining({
          line: copies,
          field: expect.stringMatching(/^materials\.\d+\.copies$/) as string,
          value: "-1",
          reason: "tooSmall",
        }),
      );
  });
});

describe("nothing is written", () => {
  const counts = async () =>
    (
      await database.pool.query<Record<string, string>>(
        `select (select count(*) from division) as divisions, (select count(*) from service_type) as types,
                (select count(*) from service_type_version) as versions, (select count(*) from adoption) as adoptions,
                (select count(*) from catalogue_import) as imports, (select count(*) from graphile_worker.jobs) as jobs,
                (select md5(string_agg(a::text, '' order by type_id, division_code)) from adoption a) as content`,
      )
    ).rows[0];

  test("of 60,000 rows with one wrong among them", async () => {
    const before = await counts();
    const headers = ["code", "parentCode", "level", "nameZh", "nameEn", "validFrom"];
    const towns = Array.from({ length: 60_000 }, (_, n) => {
      const code = String(330106000000 + n);
      return [code, n === 41_234 ? "999999" : "330106", "5", `第${n}街道`, `Subdistrict ${n}`, "2020-01-01"];
    });
    const files = [csvFile("divisions.csv", [headers, ...towns])];
    const wrong: Problem[] = [];
    const run = await dryRun(
      database,
      { files, isComplete: false },
      NOW,
      ({ problems }) => void wrong.push(...problems),
    );
    expect(wrong).toEqual([
      {
        file: "divisions.csv",
        line: 41_236,
        field: "parentCode",
        value: "999999",
        reason: "unknownDivision",
      },
    ]);
    expect(run.counts.divisions).toEqual({ wrong: 1, created: 59_999 });
    const applying = applyImport(
      database,
      { files, isComplete: false },
      { ...run, id: crypto.randomUUID(), actorId: "me", now: NOW },
    );
    await expect(applying).rejects.toMatchObject({ code: "invalid", reason: "importUnsound" });
    expect(await counts()).toEqual(before);
  });

  test("when the connection is cut in the middle of it", async () => {
    const before = await counts();
    const files = [
      spoilt("services", 1, { summaryZh: "改过的简介" }),
      spoilt("adoptions", 1, { windowZh: "九号窗口" }),
    ];
    const run = await dryRun(database, { files, isComplete: false }, NOW);
    expect(run.counts).toMatchObject({ services: { updated: 1 }, adoptions: { updated: 1 } });
    // Somebody holds a row that comes late, so the import stands half-way, having written; then its connection is cut.
    const holder = await database.pool.connect();
    await holder.query("begin");
    await holder.query("select from adoption for update");
    const applying = applyImport(
      database,
      { files, isComplete: false },
      { ...run, id: crypto.randomUUID(), actorId: "me", now: NOW },
    );
    const refused = expect(applying).rejects.toThrow(/terminat/i);
    await expect.poll(() => cutWaiting(), { timeout: 10_000 }).toBe(1);
    await refused;
    await holder.query("rollback");
    holder.release();
    expect(await counts()).toEqual(before);
  });

  async function cutWaiting(): Promise<number> {
    const { rowCount } = await database.asOwner(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and query like '%insert into adoption%'`,
    );
    return rowCount ?? 0;
  }

  test("when the catalogue has changed since the dry run; tried out anew, it goes", async () => {
    const files = [spoilt("services", 1, { summaryZh: "改过的简介" })];
    const run = await dryRun(database, { files, isComplete: false }, NOW);
    await database.pool.query("update service_type set popularity = 7 where catalog_code = $1", [first()]);
    const before = await counts();
    const apply = (fingerprint: string) =>
      applyImport(
        database,
        { files, isComplete: false },
        { id: crypto.randomUUID(), actorId: "me", now: NOW, fingerprint },
      );
    await expect(apply(run.fingerprint)).rejects.toMatchObject({
      code: "conflict",
      reason: "catalogueChanged",
    });
    expect(await counts()).toEqual(before);
    const { fingerprint } = await dryRun(database, { files, isComplete: false }, NOW);
    expect(await apply(fingerprint)).toEqual({ services: { updated: 1, unchanged: 19 } });
  });
});
