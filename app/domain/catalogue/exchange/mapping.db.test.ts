// A province's own list, with its headers, its names of types and its encoding, comes in by a saved mapping.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/people/policy.ts";
import { type TestDatabase, testDatabase } from "#app/testing/database.ts";
import { seedCatalogue } from "#prisma/seed/catalogue.ts";
import { serviceByCode } from "../service.query.server.ts";
import { csvLine } from "./csv.ts";
import { encodeText } from "./encoding.ts";
import { applyImport, dryRun } from "./import.server.ts";
import type { Problem } from "./input-row.ts";
import { fieldsOf, guessedFields, postedMapping, readMapping } from "./mapping-form.ts";
import { Mapping } from "./mapping.ts";
import { findMapping, saveMapping } from "./mappings.server.ts";

const NOW = new Date("2026-11-24T04:00:00Z");
const administrator: Actor = {
  kind: "person",
  userId: "admin",
  name: "Admin",
  email: "admin@people.example",
  memberships: [{ agencyId: "330000-gro", role: "administrator" }],
  trackedCaseIds: [],
};

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await seedCatalogue(database, () => undefined, 5);
});
afterAll(() => database.close());

const headers = [
  "基本编码",
  "事项名称",
  "英文名称",
  "事项类型",
  "主管部门",
  "服务对象",
  "面向自然人主题分类",
  "法定办结时限",
  "承诺办结时限",
  "到办事现场次数",
  "网上办理深度",
  "办件类型",
  "是否收费",
  "设定依据",
  "条款内容",
  "受理条件",
  "办理形式",
  "备注",
];
const rows = [
  [
    "ZJ-GA-00021",
    "焰火燃放许可",
    "Permit for fireworks",
    "行政许可",
    "公安厅",
    "自然人、法人",
    "公共安全",
    "20个工作日",
    "7个工作日",
    "0次",
    "全程网办",
    "承诺件",
    "否",
    "《烟花爆竹安全管理条例》第三十三条",
    "申请举办焰火晚会，应当经公安部门许可。",
    "活动方案符合安全要求",
    "网上办理、窗口办理",
    "旧系统导出",
  ],
  [
    "ZJ-GA-00022",
    "犬类登记证明",
    "",
    "公共服务",
    "公安厅",
    "自然人",
    "公共安全",
    "",
    "即办",
    "0次",
    "全程网办",
    "即办件",
    "否",
    "《浙江省犬类管理办法》第八条",
    "个人养犬应当登记。",
    "在本市居住",
    "网上办理",
    "",
  ],
];

function mapping(policeId: string): Mapping {
  const people = { 自然人: "1", 法人: "2" };
  return Mapping.parse({
    kind: "services",
    columns: [
      { header: "基本编码", fields: ["catalogCode"] },
      { header: "事项名称", fields: ["nameZh"] },
      { header: "英文名称", fields: ["nameEn"] },
      { header: "事项类型", fields: ["itemType"], values: { 行政许可: "01", 公共服务: "20" } },
      { header: "主管部门", fields: ["departmentId"], values: { 公安厅: policeId } },
      { header: "服务对象", fields: ["audiences"], separator: "、", values: people },
      { header: "面向自然人主题分类", fields: ["themesNatural"], values: { 公共安全: "115" } },
      { header: "法定办结时限", fields: ["statutoryDays"], takesNumber: true },
      { header: "承诺办结时限", fields: ["promisedDays"], takesNumber: true, values: { 即办: "0" } },
      { header: "到办事现场次数", fields: ["visits"], takesNumber: true },
      { header: "网上办理深度", fields: ["onlineDepth"], values: { 全程网办: "IV" } },
      { header: "办件类型", fields: ["caseType"], values: { 即办件: "onTheSpot", 承诺件: "promised" } },
      { header: "是否收费", fields: ["isFree"], values: { 否: "yes", 是: "no" } },
      { header: "设定依据", fields: ["legal-basis.1.titleZh", "legal-basis.1.articleZh"], separator: "》" },
      { header: "条款内容", fields: ["legal-basis.1.textZh"] },
      { header: "受理条件", fields: ["conditions.1.zh"] },
      {
        header: "办理形式",
        fields: ["handlingForms"],
        separator: "、",
        values: { 网上办理: "online", 窗口办理: "counter" },
      },
      { header: "备注", fields: [] },
    ],
    constants: {
      fulfilment: "information",
      summaryZh: "{事项名称}：由{主管部门}办理",
      remediesReviewZh: "可以依法申请行政复议",
      remediesLitigationZh: "可以依法提起行政诉讼",
      rightsZh: "知情、申辩",
      dutiesZh: "如实提交材料",
      themesLegal: "",
      "steps.1.nameZh": "受理",
      "steps.1.roleZh": "窗口",
      "steps.1.days": "0",
      "steps.1.criteriaZh": "材料齐全",
    },
  });
}

const file = (lines: readonly (readonly string[])[]) => ({
  name: "事项清单.csv",
  bytes: encodeText(lines.map(csvLine).join(""), "gb18030"),
});

test("the file of another system, in GB18030, by a mapping saved under a name", async () => {
  const { rows: departments } = await database.pool.query<{ id: string }>(
    "select id from department where name_zh like '%公安厅'",
  );
  const given = mapping(departments[0]?.id ?? "");
  // The legal person of the first row needs a theme that this list does not have.
  given.constants["themesLegal"] = "";
  expect(
    await saveMapping(database, administrator, { id: undefined, name: "省公安", mapping: given }, NOW),
  ).toBe(true);
  expect(
    await saveMapping(database, administrator, { id: undefined, name: "省公安", mapping: given }, NOW),
  ).toBe(false);
  const saved = await findMapping(database, "省公安");
  expect(saved?.mapping).toEqual(given);

  const wrong: Problem[] = [];
  const first = await dryRun(
    database,
    { files: [file([headers, ...rows])], mapping: saved?.mapping, isComplete: false },
    NOW,
    ({ problems }) => void wrong.push(...problems),
  );
  expect(first.files).toEqual([{ name: "事项清单.csv", kind: "services", rows: 2, encoding: "gb18030" }]);
  expect(wrong).toMatchObject([
    { file: "事项清单.csv", line: 2, field: "themesLegal", reason: "lint.audienceHasTheme" },
  ]);

  const people = rows.map((row) => row.map((cell, n) => (headers[n] === "服务对象" ? "自然人" : cell)));
  const request = { files: [file([headers, ...people])], mapping: saved?.mapping, isComplete: false };
  const run = await dryRun(database, request, NOW, ({ problems }) => expect(problems).toEqual([]));
  expect(run).toMatchObject({ isSound: true, counts: { services: { created: 2 } } });
  await applyImport(database, request, {
    id: crypto.randomUUID(),
    actorId: "admin",
    fingerprint: run.fingerprint,
    now: NOW,
  });
  expect(await serviceByCode(database, "ZJ-GA-00021")).toMatchObject({
    name: { zh: "焰火燃放许可", en: "Permit for fireworks" },
    itemType: "01",
    statutoryDays: 20,
    promisedDays: 7,
    summary: { zh: "焰火燃放许可：由公安厅办理".replace("公安厅", departments[0]?.id ?? ""), en: "" },
    guide: {
      legalBasis: [
        { title: { zh: "《烟花爆竹安全管理条例", en: "" }, article: { zh: "第三十三条", en: "" } },
      ],
      conditions: [{ zh: "活动方案符合安全要求", en: "" }],
      handlingForms: ["online", "counter"],
      steps: [{ name: { zh: "受理", en: "" }, days: 0 }],
    },
  });
  expect(await serviceByCode(database, "ZJ-GA-00022")).toMatchObject({
    caseType: "onTheSpot",
    promisedDays: 0,
    statutoryDays: null,
  });
  const { isSound, counts } = await dryRun(database, request, NOW);
  expect({ isSound, counts }).toEqual({ isSound: true, counts: { services: { unchanged: 2 } } });
});

test("columns that the mapping leaves out, or that the file has not, are named before anything is read", async () => {
  const given = mapping("psd");
  const strange = [...headers.filter((header) => header !== "受理条件"), "颜色"];
  const { problems, isSound } = await dryRun(
    database,
    { files: [file([strange, strange.map(() => "x")])], mapping: given, isComplete: false },
    NOW,
  );
  expect(isSound).toBe(false);
  expect(problems).toMatchObject([
    { line: 1, field: "颜色", reason: "unmappedColumn" },
    { line: 1, field: "受理条件", reason: "missingHeader" },
  ]);
});

test("a mapping that fills a field twice, or one that does not exist, is refused; a form shows it as it was saved", () => {
  const given = mapping("psd");
  const spoilt = {
    ...given,
    constants: { ...given.constants, nameZh: "x", colour: "red", summaryEn: "{甲}" },
  };
  const { error } = Mapping.safeParse(spoilt);
  expect(error?.issues.map(({ message }) => message).sort()).toEqual([
    "doublyMapped",
    "fieldUnknown",
    "missingHeader",
  ]);

  const fields = fieldsOf("省公安", given);
  const form = new FormData();
  form.set("name", fields.name);
  form.set("kind", fields.kind);
  form.set("constants", fields.constants);
  for (const [n, column] of fields.columns.entries()) {
    for (const name of ["header", "fields", "separator", "values"] as const)
      form.set(`${name}.${n + 1}`, column[name]);
    if (column.takesNumber) form.set(`takesNumber.${n + 1}`, "on");
  }
  expect(readMapping(postedMapping(form))).toEqual({ mapping: given });
  form.set("name", "");
  form.set("fields.2", "colour");
  form.set("constants", "no sign of equality");
  expect(readMapping(postedMapping(form))).toMatchObject({
    errors: expect.arrayContaining([
      { field: "name", reason: "nameMissing", about: "" },
      { field: "fields.2", reason: "fieldUnknown", about: "colour" },
      { field: "constants", reason: "lineWrong", about: "no sign of equality" },
    ]) as unknown,
  });
  expect(
    guessedFields(headers)
      .columns.slice(0, 2)
      .map(({ fields }) => fields),
  ).toEqual(["catalogCode", "nameZh"]);
});
