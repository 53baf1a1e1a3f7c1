// What staff pin and which words they equate holds at once, on both engines, and outlives a rebuild.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedCatalogue } from "#prisma/seed/catalogue.ts";
import type { Actor } from "#app/domain/people/policy.ts";
import { currentCuration } from "#app/domain/search-curation/curation.server.ts";
import { addSynonym, removeSynonym, setPins } from "#app/domain/search-curation/write-curation.server.ts";
import type { Lang } from "#app/i18n/languages.ts";
import { createPool, createPrisma } from "#app/platform/db.server.ts";
import { testDatabase } from "#app/testing/database.ts";
import { addAgencies, addPerson } from "#app/testing/people.ts";
import { facetNames, type SearchFilters } from "./filters.ts";
import { searchAll, searchServices, suggest, type SearchNeeds } from "./query.server.ts";
import type { FoundService, SearchPage, SearchParams } from "./search-page.ts";
import { ensureIndexes } from "./start.server.ts";
import { addService, names, testEngine } from "./testing.ts";
import { writeSynonyms } from "./write-synonyms.server.ts";

const database = await testDatabase();
afterAll(database.close);
const meilisearch = testEngine();
const now = new Date("2026-06-01T08:00:00Z");
let editor: Actor;

beforeAll(async () => {
  await seedCatalogue(database, () => {}, 400);
  await addAgencies(database, "330000-gro");
  editor = await addPerson(database, [{ agencyId: "330000-gro", role: "editor" }]);
  await addService(database, { zh: "老区茶园补贴", en: "Tea garden subsidy", popularity: 1 });
  await addService(database, { zh: "茶园火灾保险", en: "Tea garden fire insurance" });
  await ensureIndexes({ database, engine: meilisearch, now });
}, 180_000);

async function codesOf(...titles: string[]): Promise<string[]> {
  const { rows } = await database.pool.query<{ code: string }>(
    `select t.catalog_code as code from unnest($1::text[]) with ordinality as wanted (title, at)
       join service_type_version v on v.name_en = wanted.title
       join service_type t on t.current_version_id = v.id order by at`,
    [titles],
  );
  expect(rows.length).toBe(titles.length);
  return rows.map(({ code }) => code);
}

const pin = async (lang: Lang, phrase: string, ...titles: string[]): Promise<void> =>
  setPins(database, editor, { lang, phrase, codes: await codesOf(...titles) }, now);

const engines = [
  { name: "Meilisearch", engine: meilisearch },
  { name: "PostgreSQL", engine: null },
];

describe.each(engines)("$name", ({ engine }) => {
  const needs: SearchNeeds = { database, engine, now };
  const ask = (params: Partial<SearchParams>): Promise<SearchPage> =>
    searchServices({ lang: "en", q: "", ...params }, needs);

  async function everything(params: Partial<SearchParams>): Promise<FoundService[]> {
    const { pages } = await ask(params);
    const all: FoundService[] = [];
    for (let page = 1; page <= pages; page++) all.push(...(await ask({ ...params, page })).items);
    return all;
  }

  const pinnedTitles = [
    "Tea garden subsidy",
    "Get your first ordinary passport",
    "Tea garden fire insurance",
  ] as const;

  test("what is pinned stands first at once, in its order, whatever else is found, and is marked", async () => {
    await pin("en", "licence");
    const before = await ask({ q: "licence" });
    expect(before.items.some(({ isPinned }) => isPinned)).toBe(false);
    await pin("en", " LICENCE? ", ...pinnedTitles);
    const page = await ask({ q: "Licence" });
    expect(names(page.items).slice(0, 3)).toEqual(pinnedTitles);
    expect(page.items.map(({ isPinned }) => isPinned)).toEqual([
      ...[true, true, true],
      ...Array.from({ length: 17 }, () => false),
    ]);
    expect(page.items.length).toBe(20);
    expect(page.total).toBe(before.total + 3);
    expect(page.isDegraded).toBe(engine === null);
    // The same words in the other language, and other words, stay as they are.
    expect((await ask({ q: "licence", lang: "zh" })).items[0]?.isPinned).toBe(false);
    expect((await ask({ q: "licences" })).items[0]?.isPinned).toBe(false);
    const both = await searchAll({ lang: "en", q: "licence" }, needs);
    expect(names(both.services.items)).toEqual(names(page.items));
    expect((await suggest("en", "licence", needs)).slice(0, 3).map(({ name }) => name)).toEqual(pinnedTitles);
  });

  test("pages follow each other without gap or repetition, and counts are exact, with what is pinned", async () => {
    await pin("en", "licence");
    const plain = await everything({ q: "licence" });
    expect(plain.length).toBeGreaterThan(30);
    // Two that are found anyway, far behind, and one that is not.
    const far = plain.at(-1);
    const middle = plain[25];
    if (far === undefined || middle === undefined) throw new Error("too few");
    await setPins(
      database,
      editor,
      {
        lang: "en",
        phrase: "licence",
        codes: [far.code, ...(await codesOf("Tea garden subsidy")), middle.code],
      },
      now,
    );
    const all = await everything({ q: "licence" });
    const [first, second, third, ...rest] = all.map(({ id }) => id);
    expect([first, third]).toEqual([far.id, middle.id]);
    // Each of the others once; in what order depends on which of them share the first page.
    const others = plain.map(({ id }) => id).filter((id) => id !== far.id && id !== middle.id);
    expect(others).not.toContain(second);
    expect(rest.sort()).toEqual(others.sort());
    const { total, facets } = await ask({ q: "licence", page: 2 });
    expect(total).toBe(all.length);
    expect(facets.depth.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(facets.department.find(({ value }) => value === far.department.id)?.count).toBe(
      all.filter(({ department }) => department.id === far.department.id).length,
    );
    expect((await ask({ q: "licence", page: 999 })).items).toEqual([]);
  });

  test.each<SearchFilters>([
    { fulfilment: ["request"] },
    { fulfilment: ["appointment", "payment"] },
    { depth: ["IV"], audience: ["1"] },
    { division: "330106" },
  ])("what is pinned obeys %j, and every page counts", async (filters) => {
    await pin("en", "licence", ...pinnedTitles);
    const all = await everything({ q: "licence", filters });
    const wide = await everything({ q: "licence" });
    const { total, facets } = await ask({ q: "licence", filters });
    expect(all.length).toBe(total);
    expect(new Set(all.map(({ id }) => id)).size).toBe(total);
    for (const service of all.filter(({ isPinned }) => isPinned)) {
      if (filters.fulfilment) expect(filters.fulfilment).toContain(service.fulfilment);
      if (filters.depth) expect(filters.depth).toContain(service.onlineDepth);
    }
    if (filters.fulfilment) {
      const passing = wide.filter(({ fulfilment }) => filters.fulfilment?.includes(fulfilment));
      expect(all.map(({ id }) => id).sort()).toEqual(passing.map(({ id }) => id).sort());
      expect(facets.fulfilment).toEqual((await ask({ q: "licence" })).facets.fulfilment);
    }
    // Nothing of the test's own is offered anywhere.
    const tea = all.find((each) => names([each])[0] === "Tea garden subsidy");
    expect(tea?.isOfferedHere).toBe(tea && filters.division === undefined);
    for (const name of facetNames) for (const { count } of facets[name]) expect(count).toBeGreaterThan(0);
  });

  test("what is pinned to words that find nothing else is all there is", async () => {
    await pin("zh", "乌有之事", "Tea garden subsidy");
    const page = await ask({ q: "乌有之事", lang: "zh" });
    expect(names(page.items)[0]).toBe("老区茶园补贴");
    expect(page.items.filter(({ isPinned }) => isPinned).length).toBe(1);
    await pin("zh", "乌有之事");
    expect((await ask({ q: "乌有之事", lang: "zh" })).items.some(({ isPinned }) => isPinned)).toBe(false);
  });

  test.each<[Lang, string, string[], string, string]>([
    ["en", "oolong money", ["tea garden subsidy"], "How do I get oolong money?", "Tea garden subsidy"],
    ["en", "brew", ["tea garden"], "brew insurance", "Tea garden fire insurance"],
    // More words than the search engine's own synonyms can have.
    [
      "en",
      "burnt my green leaf hill down",
      ["tea garden fire"],
      "burnt my green leaf hill down",
      "Tea garden fire insurance",
    ],
    ["zh", "叶子坡给钱不给钱老板说了算", ["茶园补贴"], "叶子坡给钱不给钱老板说了算", "老区茶园补贴"],
    ["zh", "叶子坡", ["茶园火灾"], "我家叶子坡呢", "茶园火灾保险"],
    // A word that has synonyms already keeps them.
    ["en", "car", ["tea garden"], "car subsidy", "Tea garden subsidy"],
  ])("a synonym holds at once, and no longer once removed (%s %s)", async (lang, word, terms, q, title) => {
    const found = async () => names((await ask({ q, lang })).items).slice(0, 3);
    if (word !== "car") expect(await found()).not.toContain(title);
    await addSynonym(database, editor, { lang, word, terms: terms.join("\n") }, now);
    const atOnce = await ask({ q, lang });
    expect(names(atOnce.items)[0]).toBe(title);
    // Not the engine yet, but nothing is amiss either.
    expect([atOnce.engine, atOnce.isDegraded]).toEqual(["postgres", engine === null]);
    expect((await suggest(lang, q, needs))[0]?.name).toBe(title);

    if (engine !== null) {
      await writeSynonyms(database, engine);
      const taken = await ask({ q, lang });
      expect(names(taken.items)[0]).toBe(title);
      expect([taken.engine, taken.isDegraded]).toEqual(["meilisearch", false]);
      expect((await suggest(lang, q, needs))[0]?.name).toBe(title);
    }

    expect(await removeSynonym(database, editor, { lang, word }, now)).toBe(true);
    if (word !== "car") expect(await found()).not.toContain(title);
    expect(await removeSynonym(database, editor, { lang, word }, now)).toBe(false);
  });
});

test("a rebuild takes synonyms along; they cause none", async () => {
  const needs = { database, engine: meilisearch, now };
  const page = () => searchServices({ lang: "en", q: "kettle things" }, needs);
  await addSynonym(database, editor, { lang: "en", word: "kettle things", terms: "tea garden" }, now);
  expect(await ensureIndexes({ database, engine: meilisearch, now })).toEqual([]);
  expect(await page()).toMatchObject({ engine: "meilisearch", total: 2 });

  expect(await ensureIndexes({ database, engine: meilisearch, now, isForced: true })).toEqual([
    "services",
    "notices",
  ]);
  expect(await page()).toMatchObject({ engine: "meilisearch", total: 2 });

  // An engine that lost them, as one restored from an older copy: noticed at the next start.
  await meilisearch.write.index(meilisearch.uid("services")).updateSynonyms({}).waitTask();
  await ensureIndexes({ database, engine: meilisearch, now });
  const held = await meilisearch.write.index(meilisearch.uid("services")).getSynonyms();
  expect(Object.values(held ?? {})).toContainEqual(expect.arrayContaining(["kettle things", "tea garden"]));
  expect(await page()).toMatchObject({ engine: "meilisearch", total: 2 });
});

test("whatever order jobs run in, the last state of the database is what the engine has", async () => {
  const add = (word: string) => addSynonym(database, editor, { lang: "en", word, terms: "tea garden" }, now);
  await add("zarf");
  const first = writeSynonyms(database, meilisearch);
  await add("kullhad");
  const second = writeSynonyms(database, meilisearch);
  await removeSynonym(database, editor, { lang: "en", word: "zarf" }, now);
  await Promise.all([first, second, writeSynonyms(database, meilisearch)]);
  await writeSynonyms(database, meilisearch);
  const needs = { database, engine: meilisearch, now };
  expect(await searchServices({ lang: "en", q: "kullhad" }, needs)).toMatchObject({
    engine: "meilisearch",
    total: 2,
  });
  expect((await searchServices({ lang: "en", q: "zarf" }, needs)).total).toBe(0);
  const { rows } = await database.pool.query(
    "select count(*)::int as n from graphile_worker.jobs where task_identifier = 'write-search-synonyms'",
  );
  expect(rows).toEqual([{ n: 1 }]);
});

test("while an index is built the new word is served by PostgreSQL, and the job is tried again", async () => {
  const needs = { database, engine: meilisearch, now };
  const other = await database.pool.connect();
  try {
    await other.query("select pg_advisory_lock(7114330003)");
    await addSynonym(database, editor, { lang: "en", word: "samovar", terms: "tea garden" }, now);
    await expect(writeSynonyms(database, meilisearch)).rejects.toThrow("being built");
    expect(await searchServices({ lang: "en", q: "samovar" }, needs)).toMatchObject({
      engine: "postgres",
      isDegraded: false,
      total: 2,
    });
  } finally {
    await other.query("select pg_advisory_unlock(7114330003)");
    other.release();
  }
});

test("another process knows at once too: nothing is kept while nobody listens", async () => {
  const pool = createPool(database.url, 2);
  const elsewhere = { pool, prisma: createPrisma(pool) };
  try {
    expect((await currentCuration(elsewhere.pool)).pinned("en", "gaiwan")).toEqual([]);
    await pin("en", "gaiwan", "Tea garden subsidy");
    const page = await searchServices(
      { lang: "en", q: "gaiwan" },
      { database: elsewhere, engine: null, now },
    );
    expect(names(page.items)[0]).toBe("Tea garden subsidy");
  } finally {
    await elsewhere.prisma.$disconnect();
    await pool.end();
  }
});
