// The catalogue goes out as a file, one name is changed in it, and comes in again: tried out, applied, seen by the public.
// A wrong file is refused with its line; a foreign one is read by a mapping. On a phone, without JavaScript, in both
// languages.
import type { Page } from "@playwright/test";
import { readCsv, csvLine } from "../../app/domain/catalogue/exchange/csv.ts";
import { expect, expectAccessible, person, phone, test, unique } from "../fixtures/test.ts";

type Table = { headers: string[]; rows: string[][] };

// Each begins with the download of all services.
test.describe.configure({ timeout: 150_000 });

/** An export, as a spreadsheet opens it. */
async function exported(page: Page, file: string): Promise<Table> {
  const answer = await page.request.get(`/en/admin/catalogue/export/${file}`);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-disposition"]).toContain(file.split("?")[0]);
  const [headers = [], ...rows] = [...readCsv(new TextDecoder().decode(await answer.body()))].map(
    ({ cells }) => cells,
  );
  return { headers, rows };
}

/** A file of one of its rows, with some cells changed. */
function fileOf({ headers }: Table, row: readonly string[], cells: Record<string, string>) {
  const changed = row.map((cell, n) => cells[headers[n] ?? ""] ?? cell);
  return {
    name: "services.csv",
    mimeType: "text/csv",
    buffer: Buffer.from([headers, changed].map(csvLine).join("")),
  };
}

const cellOf = ({ headers }: Table, row: readonly string[], header: string) =>
  row[headers.indexOf(header)] ?? "";

test("exported, changed, tried out, applied: the guide says it", async ({ browser }) => {
  const administrator = await person(browser, "administrator", { ...phone, javaScriptEnabled: false });
  const services = await exported(administrator, "services.csv");
  expect(services.rows.length).toBeGreaterThan(8_000);
  const row = services.rows.at(-1) ?? [];
  const code = cellOf(services, row, "catalogCode");
  const [was, name] = [cellOf(services, row, "nameEn"), unique("Renamed by import")];

  await administrator.goto("/en/admin/catalogue");
  await administrator.getByRole("button", { name: "Try it out" }).click();
  await expect(administrator).toHaveTitle(/^Error: /);
  await expect(administrator.getByRole("alert")).toContainText("Choose at least one file");

  await administrator.locator("#files").setInputFiles(fileOf(services, row, { nameEn: name }));
  await administrator.getByRole("button", { name: "Try it out" }).click();
  await expect(administrator.getByRole("heading", { level: 1 })).toHaveText("What the import would do");
  await expect(administrator.getByRole("link", { name: "Changed (1)" })).toBeVisible();
  await expect(administrator.locator("li", { hasText: code })).toContainText(`“${was}” → “${name}”`);
  const address = administrator.url();
  await expectAccessibleWithScript(address);

  const visitor = await person(browser, null);
  await visitor.goto(`/en/services/${code}`);
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText(was);

  await administrator.getByRole("button", { name: "Apply all of it" }).click();
  await expect(administrator.getByRole("status")).toContainText("Everything was applied");
  await expect(administrator.locator("table", { hasText: "services.csv" })).toContainText(
    "Services: Changed 1",
  );
  await visitor.goto(`/en/services/${code}`);
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText(name);
  // What was applied is not kept, so it cannot be applied again.
  expect((await administrator.goto(address))?.status()).toBe(404);
  await expectAccessibleWithScript("/en/admin/catalogue");

  /** axe itself needs scripts, so the same page is looked at by somebody who has them. */
  async function expectAccessibleWithScript(url: string): Promise<void> {
    const other = await person(browser, "administrator", phone);
    await other.goto(url);
    await expectAccessible(other);
    await other.context().close();
  }
});

test("a wrong file is refused with line, field, value and reason, and cannot be applied", async ({
  browser,
}) => {
  const administrator = await person(browser, "administrator", phone);
  const services = await exported(administrator, "services.csv");
  const row = services.rows.at(-2) ?? [];
  await administrator.goto("/zh/admin/catalogue");
  await administrator.locator("#files").setInputFiles(fileOf(services, row, { promisedDays: "-3" }));
  await administrator.getByRole("button", { name: "试算" }).click();
  await expect(administrator.getByRole("alert")).toContainText("1 行有误");
  const told = administrator.locator("li", { hasText: cellOf(services, row, "catalogCode") });
  await expect(told).toContainText("services.csv 第 2 行");
  await expect(told).toContainText(/promisedDays\s*“-3”\s*不得小于 0/);
  await expect(administrator.getByRole("button", { name: "全部生效" })).toHaveCount(0);
  await expectAccessible(administrator);
  await administrator.getByRole("button", { name: "放弃" }).click();
  await expect(administrator.getByRole("status")).toContainText("文件已删除");
});

test("columns of somebody else become a mapping, and the file is read by it", async ({ browser }) => {
  const administrator = await person(browser, "administrator", phone);
  const services = await exported(administrator, "services.csv?encoding=utf-8");
  const row = services.rows.at(-3) ?? [];
  const [code, name, mapping] = [
    cellOf(services, row, "catalogCode"),
    cellOf(services, row, "nameZh"),
    unique("省厅清单"),
  ];
  const foreign = {
    name: "清单.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      [
        ["基本编码", "事项名称", "备注"],
        [code, name, "无"],
      ]
        .map(csvLine)
        .join(""),
    ),
  };
  await administrator.goto("/zh/admin/catalogue");
  await administrator.locator("#files").setInputFiles(foreign);
  await administrator.getByRole("button", { name: "试算" }).click();
  await expect(administrator.getByRole("alert")).toContainText("基本编码, 事项名称, 备注");
  await administrator.getByRole("link", { name: "用此文件的列新建映射" }).click();
  await expect(administrator.locator('[name="fields.1"]')).toHaveValue("catalogCode");
  await expect(administrator.locator('[name="fields.2"]')).toHaveValue("nameZh");
  await administrator.getByRole("button", { name: "保存" }).click();
  await expect(administrator.getByRole("alert")).toContainText("请填写名称");
  await administrator.locator("#name").fill(mapping);
  await expectAccessible(administrator);
  await administrator.getByRole("button", { name: "保存" }).click();
  await expect(administrator.getByRole("status")).toContainText("映射已保存");

  await administrator.locator("#mapping").selectOption({ label: mapping });
  await administrator.locator("#files").setInputFiles(foreign);
  await administrator.getByRole("button", { name: "试算" }).click();
  await expect(administrator.getByRole("status")).toContainText("没有错误，也没有变化");
  await administrator.getByRole("button", { name: "放弃" }).click();
  await administrator.getByRole("link", { name: mapping }).click();
  await administrator.getByRole("button", { name: "删除此映射" }).click();
  await expect(administrator.getByRole("status")).toContainText("映射已删除");
});

test("nobody else gets in, with however large a file", async ({ browser, baseURL }) => {
  const clerk = await person(browser, "clerk.market");
  expect((await clerk.goto("/en/admin/catalogue"))?.status()).toBe(403);
  expect((await clerk.request.get("/en/admin/catalogue/export/catalogue.json")).status()).toBe(403);
  const send = (address: string, bytes: number) =>
    clerk.request.post(address, {
      headers: { Origin: baseURL ?? "" },
      multipart: { files: { name: "a.csv", mimeType: "text/csv", buffer: Buffer.alloc(bytes, 32) } },
    });
  expect((await send("/en/admin/catalogue", 5_000_000)).status()).toBe(403);
  expect((await send("/en/admin/catalogue", 60_000_000)).status()).toBe(413);
  // Only that address takes files.
  expect((await send("/en/admin/engine", 2_000_000)).status()).toBe(413);
});
