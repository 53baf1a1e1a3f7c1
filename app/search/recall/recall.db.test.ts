// Does the right service stand on the first page? Judged over the whole catalogue by what people say, in both languages
// and by both engines. The queries were written before any result was seen; a query that fails stays in the set.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { composeServices } from "#prisma/seed/services.ts";
import { writeWholeCatalogue } from "#prisma/seed/whole-catalogue.ts";
import type { Lang } from "#app/i18n/languages.ts";
import { testDatabase } from "#app/testing/database.ts";
import { searchServices } from "../query.server.ts";
import { namesOf } from "../reading/name-index.server.ts";
import { ensureIndexes } from "../start.server.ts";
import { names, testEngine } from "../testing.ts";
import en from "./en.json" with { type: "json" };
import { measureRecall, recallTable, RecallSet, unanswerable } from "./measure.ts";
import zh from "./zh.json" with { type: "json" };

const sets = { zh: RecallSet.parse(zh), en: RecallSet.parse(en) };
const composed = composeServices();
const titles = {
  zh: composed.map(({ nameZh }) => nameZh),
  en: composed.map(({ nameEn }) => nameEn),
};

const database = await testDatabase();
afterAll(database.close);
const meilisearch = testEngine();
const now = new Date("2026-06-01T08:00:00Z");

beforeAll(async () => {
  await writeWholeCatalogue(database);
  await ensureIndexes({ database, engine: meilisearch, now });
  await namesOf(database.pool);
}, 240_000);

type Floor = { at1: number; at5: number; ndcg: number };

// What was measured, less about a hundredth.
const floors: { name: string; engine: typeof meilisearch | null; lang: Lang; floor: Floor }[] = [
  { name: "Meilisearch", engine: meilisearch, lang: "zh", floor: { at1: 0.96, at5: 0.98, ndcg: 0.84 } },
  { name: "Meilisearch", engine: meilisearch, lang: "en", floor: { at1: 0.94, at5: 0.97, ndcg: 0.82 } },
  { name: "PostgreSQL", engine: null, lang: "zh", floor: { at1: 0.96, at5: 0.98, ndcg: 0.84 } },
  { name: "PostgreSQL", engine: null, lang: "en", floor: { at1: 0.94, at5: 0.97, ndcg: 0.82 } },
];

describe.each(floors)("$name, $lang", ({ name, engine, lang, floor }) => {
  test("what people say finds what they need", async () => {
    const recall = await measureRecall(sets[lang], titles[lang], async (q) =>
      names((await searchServices({ lang, q }, { database, engine, now })).items),
    );
    const text = recallTable([{ name: `${name}, ${lang}`, recall }]);
    console.info(`\n${text}`);
    const isGoodEnough = (Object.keys(floor) as (keyof Floor)[]).every(
      (key) => recall.all[key] >= floor[key],
    );
    expect(isGoodEnough, JSON.stringify({ floor, table: text, misses: recall.misses }, null, 1)).toBe(true);
  }, 240_000);
});

test.each(["zh", "en"] as const)("every query has its answer in the catalogue: %s", (lang) => {
  expect(unanswerable(sets[lang], titles[lang])).toEqual([]);
});
