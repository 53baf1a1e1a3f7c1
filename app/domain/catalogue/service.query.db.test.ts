// Which office serves a division: its own, else the city's, else the province's; and cards in the order asked for.
import { afterAll, beforeAll, expect, test } from "vitest";
import { AppError } from "#app/platform/app-error.ts";
import { testDatabase } from "#app/testing/database.ts";
import type { Guide } from "./guide.schema.ts";
import { mostUsed, serviceByCode } from "./service.query.server.ts";

const database = await testDatabase();
afterAll(database.close);

const text = { zh: "文字", en: "text" };
const guide: Guide = {
  legalBasis: [{ title: text, article: text, text }],
  conditions: [text],
  materials: [],
  handlingForms: ["online"],
  crossArea: "none",
  fees: [],
  isBookable: false,
  steps: [{ name: text, role: text, days: 0, criteria: text }],
  results: [],
  delivery: [],
  acceptsCourier: false,
  remedies: { review: text, litigation: text },
  rights: text,
  duties: text,
  faq: [],
  related: ["33-001-01-0001-02", "33-001-01-9999-99"],
};

const divisions = [
  { code: "330000", parentCode: null, level: 2 },
  { code: "330100", parentCode: "330000", level: 3 },
  { code: "330200", parentCode: "330000", level: 3 },
  { code: "330102", parentCode: "330100", level: 4 },
  { code: "330106", parentCode: "330100", level: 4 },
  // Merged away: whoever still has its code in a bookmark is served by the city.
  { code: "330103", parentCode: "330100", level: 4, validTo: new Date("2021-04-09") },
];

beforeAll(async () => {
  const { prisma } = database;
  const since = new Date("2000-01-01");
  await prisma.division.createMany({
    data: divisions.map((division) => ({
      ...division,
      nameZh: `区划${division.code}`,
      nameEn: `Division ${division.code}`,
      areaCode: "0571",
      validFrom: since,
    })),
  });
  await prisma.department.create({
    data: {
      id: "aic",
      code: "001",
      nameZh: "部门",
      shortZh: "部",
      nameEn: "Department",
      themeNatural: "",
      themeLegal: "",
    },
  });
  await prisma.agency.createMany({
    data: divisions.map(({ code }) => ({
      id: `${code}-aic`,
      departmentId: "aic",
      divisionCode: code,
      nameZh: `机构${code}`,
      nameEn: `Agency ${code}`,
      addressZh: "地址",
      addressEn: "Address",
      hoursZh: "时间",
      hoursEn: "Hours",
      consultPhone: `0571-5550-${code.slice(2)}`,
      complaintPhone: `0571-5551-${code.slice(2)}`,
    })),
  });
  // Everywhere in Hangzhou; at the city of Hangzhou only; at the province only; nowhere yet.
  await addService(1, "33-001-01-0001-01", 10, ["330000", "330100", "330102"]);
  await addService(2, "33-001-01-0001-02", 30, ["330100"]);
  await addService(3, "33-001-01-0001-03", 20, ["330000"]);
  await prisma.serviceType.create({
    data: {
      id: 4,
      catalogCode: "33-001-01-0001-04",
      departmentId: "aic",
      itemType: "01",
      fulfilment: "request",
      popularity: 99,
    },
  });
  await prisma.adoption.update({
    where: { typeId_divisionCode: { typeId: 1, divisionCode: "330102" } },
    data: {
      overrides: {
        window: { zh: "7号窗口", en: "Counter 7" },
        hours: { zh: "全天", en: "All day" },
        promisedDays: 3,
        consultPhone: "0571-5552-0007",
      },
    },
  });
  // What an office no longer offers does not count.
  await prisma.adoption.create({
    data: {
      typeId: 3,
      divisionCode: "330106",
      agencyId: "330106-aic",
      validFrom: since,
      validTo: new Date("2026-01-01"),
    },
  });
});

async function addService(
  id: number,
  catalogCode: string,
  popularity: number,
  places: string[],
): Promise<void> {
  const { prisma } = database;
  const since = new Date("2026-01-01");
  await prisma.serviceType.create({
    data: { id, catalogCode, departmentId: "aic", itemType: "01", fulfilment: "request", popularity },
  });
  await prisma.serviceTypeVersion.create({
    data: {
      id,
      typeId: id,
      version: 1,
      effectiveFrom: since,
      nameZh: `事项${id}`,
      nameEn: `Service ${id}`,
      colloquialZh: [],
      colloquialEn: [],
      summaryZh: "简介",
      summaryEn: "Summary",
      keywords: [],
      audiences: ["2"],
      themesNatural: [],
      themesLegal: ["010"],
      caseType: "promised",
      statutoryDays: 20,
      promisedDays: 10,
      visits: 0,
      onlineDepth: "IV",
      isFree: true,
      payOnline: false,
      guide,
    },
  });
  await prisma.serviceType.update({ where: { id }, data: { currentVersionId: id } });
  await prisma.adoption.createMany({
    data: places.map((code) => ({
      typeId: id,
      divisionCode: code,
      agencyId: `${code}-aic`,
      validFrom: since,
    })),
  });
}

async function officeOf(code: string, divisionCode?: string): Promise<string | undefined> {
  const { office } = await serviceByCode(database, code, { divisionCode });
  return office?.agency.id;
}

test("the county's own office, with what it does otherwise", async () => {
  const { office, placeCount } = await serviceByCode(database, "33-001-01-0001-01", {
    divisionCode: "330102",
  });
  expect(office).toMatchObject({
    agency: { id: "330102-aic" },
    division: { code: "330102", en: "Division 330102" },
    window: { zh: "7号窗口", en: "Counter 7" },
    hours: { zh: "全天", en: "All day" },
    promisedDays: 3,
    consultPhone: "0571-5552-0007",
    complaintPhone: "0571-5551-0102",
  });
  expect(placeCount).toBe(3);
});

test.each([
  ["the city above a county without it", "33-001-01-0001-01", "330106", "330100-aic"],
  ["the city above a county that is gone", "33-001-01-0001-01", "330103", "330100-aic"],
  ["the province above a city without it", "33-001-01-0001-01", "330200", "330000-aic"],
  ["the province, past a county that has given it up", "33-001-01-0001-03", "330106", "330000-aic"],
  ["nobody, where only another city has it", "33-001-01-0001-02", "330200", undefined],
  ["nobody above the province", "33-001-01-0001-02", "330000", undefined],
])("%s", async (_, code, divisionCode, office) => {
  expect(await officeOf(code, divisionCode)).toBe(office);
});

test("no office without a division", async () => {
  expect(await officeOf("33-001-01-0001-01")).toBeUndefined();
});

test("an inherited office keeps to its own telephone and the type's promise", async () => {
  const { office } = await serviceByCode(database, "33-001-01-0001-01", { divisionCode: "330106" });
  expect(office).toMatchObject({
    consultPhone: "0571-5550-0100",
    promisedDays: undefined,
    window: undefined,
  });
});

test.each([
  ["an unknown code", "33-999-01-0001-01", undefined, "serviceUnknown"],
  ["a service without a published version", "33-001-01-0001-04", undefined, "serviceUnknown"],
  ["what is no code", "33-001' or 1=1 --", undefined, "serviceUnknown"],
  ["NUL", "33-001\u0000", undefined, "serviceUnknown"],
  ["a text without end", "3".repeat(100_000), undefined, "serviceUnknown"],
  ["an unknown division", "33-001-01-0001-01", "339999", "divisionUnknown"],
  ["a division with NUL", "33-001-01-0001-01", "\u0000", "divisionUnknown"],
])("%s is not found", async (_, code, divisionCode, reason) => {
  const refusal = await serviceByCode(database, code, { divisionCode }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(AppError);
  expect(refusal).toMatchObject({ code: "notFound", reason });
});

test("related services are those that exist", async () => {
  const { related } = await serviceByCode(database, "33-001-01-0001-01");
  expect(related.map(({ code }) => code)).toEqual(["33-001-01-0001-02"]);
});

test("the most used come first, unpublished ones never", async () => {
  expect((await mostUsed(database, 2)).map(({ id }) => id)).toEqual([2, 3]);
});
