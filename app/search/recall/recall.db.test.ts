// Does the right service stand on the first page? Judged over the whole catalogue by what people say, in both languages
// and by both engines. The queries were written before any result was seen; a query that fails stays in the set.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { composeVersion } from "#prisma/seed/guides.ts";
import { composeServices } from "#prisma/seed/services.ts";
import { vocabulary } from "#prisma/seed/vocabulary.ts";
import type { Lang } from "#app/i18n/languages.ts";
import { testDatabase } from "#app/testing/database.ts";
import { searchServices } from "../query.server.ts";
import { ensureIndexes } from "../start.server.ts";
import { names, testEngine } from "../testing.ts";
import en from "./en.json" with { type: "json" };
import zh from "./zh.json" with { type: "json" };

/** A right answer is any title that one of the patterns fits, in the language of the query. */
const RecallSet = z.array(z.object({ q: z.string(), answers: z.array(z.string()).min(1) }));
const sets = { zh: RecallSet.parse(zh), en: RecallSet.parse(en) };

const database = await testDatabase();
afterAll(database.close);
const meilisearch = testEngine();
const now = new Date("2026-06-01T08:00:00Z");

beforeAll(async () => {
  await writeWholeCatalogue();
  await ensureIndexes({ database, engine: meilisearch, now });
}, 240_000);

/** Of all queries, how many have a right answer among the first ten and the first three. */
type Recall = { inTen: number; inThree: number };

// What was measured, less one.
const floors: { name: string; engine: typeof meilisearch | null; lang: Lang; floor: Recall }[] = [
  { name: "Meilisearch", engine: meilisearch, lang: "zh", floor: { inTen: 57, inThree: 57 } },
  { name: "Meilisearch", engine: meilisearch, lang: "en", floor: { inTen: 57, inThree: 55 } },
  { name: "PostgreSQL", engine: null, lang: "zh", floor: { inTen: 59, inThree: 57 } },
  { name: "PostgreSQL", engine: null, lang: "en", floor: { inTen: 58, inThree: 57 } },
];

describe.each(floors)("$name, $lang", ({ engine, lang, floor }) => {
  test(`at least ${floor.inTen} of ${sets[lang].length} on the first page, ${floor.inThree} at its top`, async () => {
    const recall: Recall = { inTen: 0, inThree: 0 };
    const missed: Record<string, string[]> = {};
    for (const { q, answers } of sets[lang]) {
      const { items } = await searchServices({ lang, q }, { database, engine, now });
      const found = names(items);
      const place = found.findIndex((name) => answers.some((answer) => new RegExp(answer).test(name)));
      if (place >= 0 && place < 10) recall.inTen++;
      if (place >= 0 && place < 3) recall.inThree++;
      else missed[q] = found.slice(0, 3);
    }
    const isGoodEnough = recall.inTen >= floor.inTen && recall.inThree >= floor.inThree;
    expect(isGoodEnough, JSON.stringify({ recall, missed }, null, 1)).toBe(true);
  }, 120_000);
});

test("every query has its answer in the catalogue", () => {
  const titles = composeServices();
  const lost = (["zh", "en"] as const).flatMap((lang) =>
    sets[lang]
      .filter(
        ({ answers }) =>
          !titles.some(({ nameZh, nameEn }) =>
            answers.some((answer) => new RegExp(answer).test(lang === "zh" ? nameZh : nameEn)),
          ),
      )
      .map(({ q }) => q),
  );
  expect(lost).toEqual([]);
});

/** All services with what search looks at; guides and adoptions, which take most of the time, are left out. */
async function writeWholeCatalogue(): Promise<void> {
  const { prisma, pool } = database;
  await prisma.department.createMany({
    data: vocabulary.departments.map(
      ({ id, code, zh: nameZh, shortZh, en: nameEn, themeNatural, themeLegal }) => ({
        id,
        code,
        nameZh,
        shortZh,
        nameEn,
        themeNatural,
        themeLegal,
      }),
    ),
  });
  const services = composeServices();
  await prisma.serviceType.createMany({
    data: services.map(({ catalogCode, department, action, fulfilment, popularity }, index) => ({
      id: index + 1,
      catalogCode,
      departmentId: department.id,
      itemType: action.itemType,
      fulfilment,
      popularity,
    })),
  });
  await prisma.serviceTypeVersion.createMany({
    data: services.map((service, index) => ({
      ...composeVersion(service),
      id: index + 1,
      typeId: index + 1,
      version: 1,
      effectiveFrom: new Date("2026-01-01"),
      guide: {},
    })),
  });
  await pool.query("update service_type set current_version_id = id");
  await pool.query("analyze service_type, service_type_version");
}
