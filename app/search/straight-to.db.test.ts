// The very number of something leads straight to it, however it is typed; anything else is searched for.
import { afterAll, beforeAll, expect, test } from "vitest";
import { seedCatalogue } from "#prisma/seed/catalogue.ts";
import { testDatabase } from "#app/testing/database.ts";
import { caseNumber } from "#app/domain/cases/case-number.ts";
import { nearest } from "./nearest.server.ts";
import { straightTo } from "./straight-to.server.ts";
import { addNotice } from "./testing.ts";

const database = await testDatabase();
afterAll(database.close);
const now = new Date("2026-06-01T08:00:00Z");
let code = "";
let slug = "";

beforeAll(async () => {
  await seedCatalogue(database, () => {}, 60);
  code = (await database.prisma.serviceType.findFirstOrThrow()).catalogCode;
  await addNotice(database, { zh: "关于印发办法的通知", en: "Rules" });
  const notice = await database.prisma.notice.findFirstOrThrow();
  slug = notice.slug;
  await database.prisma.notice.update({
    where: { id: notice.id },
    data: { documentNumber: "浙政办〔2026〕12号" },
  });
}, 60_000);

test("a catalogue code leads to its guide, an unknown one nowhere", async () => {
  for (const typed of [code, ` ${code} `, code.toUpperCase(), code.replaceAll("-", "－")])
    expect(await straightTo(database, typed, now), typed).toBe(`/services/${code}`);
  expect(await straightTo(database, "33-zzz-99-9999-99", now)).toBeUndefined();
  expect(await straightTo(database, `${code} passport`, now)).toBeUndefined();
});

test("a document number leads to its notice with whatever brackets, while the public can read it", async () => {
  for (const typed of [
    "浙政办〔2026〕12号",
    "浙政办[2026]12号",
    "浙政办（2026）第12号",
    "浙政办【2026】 012 号",
    "浙政办(2026)12",
  ])
    expect(await straightTo(database, typed, now), typed).toBe(`/notices/${slug}`);
  expect(await straightTo(database, "浙政办〔2026〕13号", now)).toBeUndefined();
  expect(await straightTo(database, "浙政办〔2026〕12号", new Date("2001-01-01T00:00:00Z"))).toBeUndefined();
});

test("a case number leads to tracking, whether there is such a case or not; a mistyped one nowhere", async () => {
  const number = caseNumber(2026, new Uint8Array([1, 2, 3, 4, 5]));
  for (const typed of [number, number.toLowerCase(), number.replaceAll("-", " ")])
    expect(await straightTo(database, typed, now), typed).toBe(`/track?number=${number}`);
  const last = number.endsWith("0") ? "1" : "0";
  expect(await straightTo(database, `${number.slice(0, -1)}${last}`, now)).toBeUndefined();
});

test("words that find nothing come back as the nearest known ones, with the closest services", async () => {
  const { name_en: name = "" } =
    (
      await database.pool.query<{ name_en: string }>(
        "select name_en from service_type_version where name_en ~ '[a-z]{8,}' order by id limit 1",
      )
    ).rows[0] ?? {};
  const word = /[a-z]{8,}/.exec(name)?.[0] ?? "";
  const misspelt = word.slice(0, 3) + word.slice(4);
  const found = await nearest(database.pool, "en", `Zq ${misspelt}`);
  expect(found.spelling?.toLowerCase()).toContain(word);
  expect(found.services.length).toBeGreaterThan(0);
  expect(await nearest(database.pool, "zh", "㊙㊙")).toEqual({ spelling: undefined, services: [] });
});
