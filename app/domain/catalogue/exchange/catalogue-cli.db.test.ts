// The command as an operator runs it: out of one portal's database, into an empty one, and what it says.
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "#app/testing/database.ts";
import { seedCatalogue } from "#prisma/seed/catalogue.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "onevisit-exchange-"));
let [full, empty]: TestDatabase[] = [];
beforeAll(async () => {
  [full, empty] = await Promise.all([testDatabase(), testDatabase()]);
  await seedCatalogue(full, () => undefined, 10);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await Promise.all([full?.close(), empty?.close()]);
});

function run(
  database: TestDatabase | undefined,
  ...args: string[]
): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["app/domain/catalogue/exchange/catalogue-cli.ts", ...args], {
      env: { ...process.env, DATABASE_URL: database?.url ?? "", LANG: "en" },
    });
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.on("close", (code) => resolve({ code, said }));
  });
}

test("out as CSV, into an empty database, and again: nothing to do", async () => {
  expect(await run(full, "export", "--format=csv", `--to=${folder}`)).toMatchObject({ code: 0 });
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  expect(files.length).toBeGreaterThan(10);
  const tried = await run(empty, "import", ...files, "--dry-run");
  expect(tried).toMatchObject({ code: 0, said: expect.stringContaining("Services: New 10") as string });
  expect((await empty?.pool.query("select from service_type"))?.rowCount).toBe(0);
  expect((await run(empty, "import", ...files)).said).toMatch(/Applied in \d/);
  expect(
    (await empty?.pool.query("select from service_type where current_version_id is not null"))?.rowCount,
  ).toBe(10);
  expect((await run(empty, "import", ...files, "--complete")).said).toContain("Nothing to do");
});

test("a wrong row is named in the operator's language, and the command fails", async () => {
  const file = path.join(folder, "wrong.csv");
  writeFileSync(file, "catalogCode,divisionCode,agencyId\r\n33-000-01-0000-00,330100,330100-aic\r\n");
  const { code, said } = await run(empty, "import", file, "--lang=zh");
  expect(code).toBe(1);
  expect(said).toContain("wrong.csv 第 2 行: catalogCode “33-000-01-0000-00”: 目录和文件中都没有这个事项");
  expect(said).toContain("没有写入");
});

test.each([[], ["import"], ["export"], ["import", "x.csv", "--mapping=nobody"]])(
  "%j is answered with what to say",
  async (...args) => {
    const { code, said } = await run(empty, ...args);
    expect(code).toBe(2);
    expect(said).toMatch(/Usage:|no mapping/);
  },
);
