// The same promises for both engines: what is found, in what order it is counted and paged, whatever is typed.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedCatalogue } from "#prisma/seed/catalogue.ts";
import { testDatabase } from "#app/testing/database.ts";
import { facetNames, type SearchFilters } from "./filters.ts";
import {
  searchAll,
  searchNotices,
  searchServices,
  suggest,
  suggestAll,
  type SearchNeeds,
} from "./query.server.ts";
import type { FacetCounts, FoundService, SearchPage, SearchParams } from "./search-page.ts";
import { ensureIndexes } from "./start.server.ts";
import { addNotice, addService, names, plain, testEngine } from "./testing.ts";

const database = await testDatabase();
afterAll(database.close);
const meilisearch = testEngine();
const now = new Date("2026-06-01T08:00:00Z");

beforeAll(async () => {
  await seedCatalogue(database, () => {}, 400);
  await addService(database, {
    zh: "在建工程抵押登记",
    en: "Register a mortgage on a building under construction",
    divisions: ["330106"],
    natural: ["075"],
    legal: ["050"],
  });
  await addService(database, { zh: "分公司印章刻制", en: "Order a branch seal", divisions: ["330000"] });
  await addNotice(database, { zh: "护照办理窗口调整的通知", en: "Passport counter moves" });
  await addNotice(database, {
    zh: "护照收费调整预告",
    en: "Passport fees will change",
    publishAt: new Date("2026-06-01T09:00:00Z"),
  });
  await addNotice(database, {
    zh: "护照系统停机通知",
    en: "Passport system down",
    expireAt: new Date("2026-05-31T00:00:00Z"),
  });
  await addNotice(database, { zh: "护照草稿", en: "Passport draft", state: "draft", publishAt: null });
  await ensureIndexes({ database, engine: meilisearch, now: new Date("2026-05-01T00:00:00Z") });
}, 180_000);

const engines = [
  { name: "Meilisearch", engine: meilisearch },
  { name: "PostgreSQL", engine: null },
];

describe.each(engines)("$name", ({ engine }) => {
  const needs: SearchNeeds = { database, engine, now };
  const ask = (params: Partial<SearchParams>): Promise<SearchPage> =>
    searchServices({ lang: "en", q: "", ...params }, needs);

  /** All pages of a search. */
  async function everything(params: Partial<SearchParams>): Promise<FoundService[]> {
    const { pages } = await ask(params);
    const all: FoundService[] = [];
    for (let page = 1; page <= pages; page++) all.push(...(await ask({ ...params, page })).items);
    return all;
  }

  test("says who answered", async () => {
    expect(await ask({ q: "passport" })).toMatchObject(
      engine === null
        ? { engine: "postgres", isDegraded: true }
        : { engine: "meilisearch", isDegraded: false },
    );
  });

  test.each([
    ["passprot", /passport/],
    ["electricty bill", /^Pay electricity bills$/],
    ["driving licnece", /driving licence/],
  ])("forgives the typing error in %s", async (q, expected) => {
    const { items } = await ask({ q });
    expect(names(items)[0]).toMatch(expected);
  });

  test.each([
    ["工程", "在建工程抵押登记"],
    // Words that the engine's own cutting of Chinese would not find inside longer ones.
    ["公司", "分公司印章刻制"],
    ["印章", "分公司印章刻制"],
  ])("finds %s in %s", async (q, expected) => {
    expect(names(await everything({ lang: "zh", q }))).toContain(expected);
  });

  test("knows the colloquial word, in both languages", async () => {
    const zh = names((await ask({ lang: "zh", q: "驾照丢了" })).items);
    expect(zh[0]).toBe("机动车驾驶证遗失补领");
    const en = names((await ask({ q: "speeding ticket" })).items);
    expect(en.slice(0, 3)).toContain("Pay traffic fines");
  });

  test("finds names of the other language, and shows one's own", async () => {
    const { items } = await ask({ lang: "en", q: "普通护照首次申领" });
    expect(names(items)[0]).toBe("Get your first ordinary passport");
    expect(names((await ask({ lang: "zh", q: "ordinary passport" })).items)[0]).toMatch(/普通护照/);
  });

  test("without words it shows everything, the most used first", async () => {
    const { items, total, pages } = await ask({});
    const { rows } = await database.pool.query<{ name: string }>(
      `select v.name_en as name from service_type t join service_type_version v on v.id = t.current_version_id
        order by t.popularity desc limit 20`,
    );
    expect(names(items)).toEqual(rows.map(({ name }) => name));
    expect([total, pages]).toEqual([402, 21]);
  });

  test("pages follow each other without gap or repetition, to a last one", async () => {
    for (const params of [{}, { q: "licence" }, { filters: { fulfilment: ["request"] } }]) {
      const { total } = await ask(params);
      const all = await everything(params);
      expect(all.length).toBe(total);
      expect(new Set(all.map(({ id }) => id)).size).toBe(total);
    }
    const beyond = await ask({ q: "licence", page: 999_999_999 });
    expect(beyond.items).toEqual([]);
    expect(beyond.total).toBe((await ask({ q: "licence" })).total);
  });

  const filterSets: SearchFilters[] = [
    {},
    { audience: ["1"] },
    { fulfilment: ["request", "payment"], depth: ["IV"] },
    { theme: ["n-075", "l-050"] },
    { department: ["traf", "exit", "psd"], audience: ["2"] },
    { division: "330106" },
    { division: "330106", fulfilment: ["appointment"] },
  ];
  test.each(filterSets)("counts exactly what there is: %j", async (filters) => {
    const { total, facets } = await ask({ filters });
    expect({ total, facets }).toEqual(await countedInSql(filters));
  });

  test.each(["licence", "驾照", "passport"])("counts exactly what is found: %s", async (q) => {
    const { facets } = await ask({ q, lang: "zh" });
    const found = await everything({ q, lang: "zh" });
    for (const [name, value] of [
      ["fulfilment", (service: FoundService) => service.fulfilment],
      ["depth", (service: FoundService) => service.onlineDepth],
      ["department", (service: FoundService) => service.department.id],
    ] as const)
      expect(facets[name]).toEqual(sorted(found.map(value)));
  });

  test("a filter's choice does not narrow its own counts", async () => {
    const open = await ask({ q: "licence" });
    const narrowed = await ask({ q: "licence", filters: { depth: ["III"] } });
    expect(narrowed.facets.depth).toEqual(open.facets.depth);
    expect(narrowed.total).toBe(open.facets.depth.find(({ value }) => value === "III")?.count);
    expect(narrowed.total).toBeLessThan(open.total);
    expect(narrowed.facets.depth.length).toBeGreaterThan(1);
  });

  test("too many words: what has some of them is shown, and said", async () => {
    const answer = await ask({ q: "my boss passport zebra" });
    expect(answer.isLoose).toBe(true);
    expect(names(answer.items)[0]).toMatch(/passport/);
    expect((await ask({ q: "passport" })).isLoose).toBe(false);
  });

  test("filters do not make a search loose", async () => {
    const answer = await ask({ q: "ordinary passport", filters: { fulfilment: ["complaint"] } });
    expect(answer).toMatchObject({ total: 0, isLoose: false, items: [] });
  });

  test("nothing fits: nothing is shown", async () => {
    expect(await ask({ q: "xyzzyqwfp" })).toMatchObject({ total: 0, pages: 1, items: [] });
    expect(await ask({ q: "龘龖龖" })).toMatchObject({ total: 0, items: [] });
  });

  test.each([
    '"',
    '"passport',
    "-passport",
    "\\",
    "%",
    "_",
    "'; drop table service_type; --",
    "passport\u0000\u0007",
    "\ud800passport",
    "😀",
    "<script>alert(1)</script>",
    "a".repeat(10_000),
    "护".repeat(10_000),
    "很 ".repeat(5_000),
  ])("whatever is typed is safe: %j", async (q) => {
    const answer = await searchAll({ lang: "zh", q, filters: { theme: ['n-005" OR id > 0'] } }, needs);
    expect(answer.services.isDegraded).toBe(engine === null);
    expect([...answer.services.q].length).toBeLessThanOrEqual(200);
    await suggest("zh", q, needs);
  });

  test("a minus is no operator", async () => {
    const { items } = await ask({ q: "-passport" });
    expect(names(items)[0]).toMatch(/passport/);
  });

  test("marks what matched in the text that is shown", async () => {
    const marked = (page: SearchPage, text: string) =>
      page.items
        .find(({ name }) => plain(name) === text)
        ?.name.filter(({ isHit }) => isHit)
        .map((piece) => piece.text);
    expect(marked(await ask({ lang: "zh", q: "公司" }), "分公司印章刻制")).toEqual(["公司"]);
    expect(marked(await ask({ q: "seal" }), "Order a branch seal")).toEqual(["seal"]);
  });

  test("suggests names that begin with what is typed", async () => {
    for (const q of ["pass", "passp", "ordinary pass"]) {
      const found = await suggest("en", q, needs);
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(8);
      expect(found[0]?.name).toMatch(/passport/);
      expect(found[0]?.code).toMatch(/^33-/);
      expect(found[0]?.department).toMatch(/Zhejiang/);
    }
    expect((await suggest("zh", "护", needs))[0]?.name).toMatch(/护/);
    expect(await suggest("en", "", needs)).toEqual([]);
  });

  test("suggests notices too, by their titles, once the public can read them", async () => {
    const titles = async (q: string) =>
      (await suggestAll("en", q, needs)).notices.map(({ title }) => plain(title));
    expect(await titles("passport count")).toEqual(["Passport counter moves"]);
    expect(await titles("passport fees will")).toEqual([]);
    expect(await titles("passport draft")).toEqual([]);
    // Words that a notice only has some of do not suggest it.
    expect(await titles("passport counter dismantled")).toEqual([]);
  });

  test("notices beside: only what the public can read now", async () => {
    const { services, notices } = await searchAll({ lang: "zh", q: "护照" }, needs);
    expect(services.total).toBeGreaterThan(0);
    expect(notices.items.map(({ title }) => plain(title))).toEqual(["护照办理窗口调整的通知"]);
    expect(notices.total).toBe(1);
    expect(notices.items[0]).toMatchObject({ type: { code: "notice", zh: "通知公告" } });
    expect(notices.items[0]?.title.filter(({ isHit }) => isHit)).toEqual([{ text: "护照", isHit: true }]);
    // Without words there is nothing for them to fit.
    expect((await searchAll({ lang: "zh", q: "" }, needs)).notices.items).toEqual([]);
  });

  test("a notice is found from its time on and until its end, without anything being done", async () => {
    const at = async (time: string) => {
      const found = await searchNotices({ lang: "en", q: "passport" }, { ...needs, now: new Date(time) });
      expect(found.total).toBe(found.items.length);
      return found.items.map(({ title }) => plain(title)).sort();
    };
    expect(await at("2026-05-30T00:00:00Z")).toEqual(["Passport counter moves", "Passport system down"]);
    expect(await at("2026-06-01T08:59:59Z")).toEqual(["Passport counter moves"]);
    expect(await at("2026-06-01T09:00:00Z")).toEqual(["Passport counter moves", "Passport fees will change"]);
    expect((await searchNotices({ lang: "en", q: "" }, needs)).total).toBe(1);
  });
});

describe.each(["meilisearch", "postgres"] as const)("a chosen place, asked of %s", (engineName) => {
  const needs = { database, engine: engineName === "meilisearch" ? meilisearch : null, now };
  const everything = async (params: Omit<SearchParams, "page">): Promise<FoundService[]> => {
    const first = await searchServices(params, needs);
    expect(first.engine).toBe(engineName);
    const all = [...first.items];
    for (let page = 2; page <= first.pages; page++)
      all.push(...(await searchServices({ ...params, page }, needs)).items);
    expect(all, "the total is what the pages hold").toHaveLength(first.total);
    expect(new Set(all.map(({ id }) => id)).size, "each once").toBe(first.total);
    return all;
  };

  test("what the place, its city and the province offer stands first; what they do not is marked, not hidden", async () => {
    const q = "在建工程抵押";
    const there = await searchServices({ lang: "zh", q, filters: { division: "330106" } }, needs);
    expect(there.items.map(({ isOfferedHere }) => isOfferedHere)).toEqual([true]);
    const elsewhere = await searchServices({ lang: "zh", q, filters: { division: "330200" } }, needs);
    expect(elsewhere.items.map(({ isOfferedHere }) => isOfferedHere)).toEqual([false]);
  });

  test.each<[string, Omit<SearchParams, "lang" | "q" | "page">]>([
    ["", {}],
    ["", { filters: { fulfilment: ["request"] } }],
    ["", { sort: "used" }],
    ["登记", {}],
    ["licence", { filters: { depth: ["IV"], fulfilment: ["request", "appointment"] } }],
    ["licence", { sort: "used" }],
  ])("pages of %j with %j run through the place's services, then through all others", async (q, params) => {
    const lang = q === "登记" ? "zh" : "en";
    const division = "330106";
    const anywhere = await everything({ lang, q, ...params });
    const all = await everything({ lang, q, ...params, filters: { ...params.filters, division } });
    expect(all.map(({ id }) => id).toSorted()).toEqual(anywhere.map(({ id }) => id).toSorted());
    const marks = all.map(({ isOfferedHere }) => isOfferedHere);
    expect(marks).toEqual(marks.toSorted((a, b) => Number(b) - Number(a)));
    const { rows } = await database.pool.query<{ id: number }>(
      "select distinct type_id as id from adoption where division_code in ('330106', '330100', '330000')",
    );
    const offered = new Set(rows.map(({ id }) => id));
    expect(all.filter(({ id }) => offered.has(id)).map(({ isOfferedHere }) => isOfferedHere)).not.toContain(
      false,
    );
    expect(marks.filter(Boolean)).toHaveLength(all.filter(({ id }) => offered.has(id)).length);
  });

  test("sorted by use, what is used most stands first", async () => {
    const all = await everything({ lang: "en", q: "licence", sort: "used" });
    const { rows } = await database.pool.query<{ id: number; popularity: number }>(
      "select id, popularity from service_type",
    );
    const popularity = new Map(rows.map((row) => [row.id, row.popularity]));
    const uses = all.map(({ id }) => popularity.get(id) ?? -1);
    expect(uses.length).toBeGreaterThan(2);
    expect(uses).toEqual(uses.toSorted((a, b) => b - a));
  });
});

/** Total and counts by plain SQL, filter by filter. */
async function countedInSql(filters: SearchFilters): Promise<{ total: number; facets: FacetCounts }> {
  const columns = {
    audience: "v.audiences",
    theme:
      "(select array_agg(x) from (select 'n-' || unnest(v.themes_natural) as x union all select 'l-' || unnest(v.themes_legal)) as t)",
    department: "array[t.department_id]",
    fulfilment: "array[t.fulfilment]",
    depth: "array[v.online_depth]",
  };
  const where = (except?: string): string =>
    facetNames
      .filter((name) => name !== except && filters[name])
      .map((name) => `${columns[name]} && array['${(filters[name] ?? []).join("','")}']`)
      .concat("true")
      .join(" and ");
  const from = "service_type t join service_type_version v on v.id = t.current_version_id";
  const total = await database.pool.query<{ n: number }>(
    `select count(*)::int as n from ${from} where ${where()}`,
  );
  const facets = {} as FacetCounts;
  for (const name of facetNames) {
    const { rows } = await database.pool.query<{ value: string }>(
      `select unnest(${columns[name]}) as value from ${from} where ${where(name)}`,
    );
    facets[name] = sorted(rows.map(({ value }) => value));
  }
  return { total: total.rows[0]?.n ?? -1, facets };
}

function sorted(values: readonly string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
