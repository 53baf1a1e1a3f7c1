// What is counted of searches: exactly, also by several processes and when a process stops or the database is away.
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { createPool } from "#app/platform/db.server.ts";
import { testDatabase } from "#app/testing/database.ts";
import { countableOf, type ServedPage } from "./count-served.ts";
import { createSearchCounter } from "./search-counter.server.ts";
import { forgetOldTallies, searchReport } from "./tallies.server.ts";

const database = await testDatabase();
afterAll(database.close);
const { pool } = database;
const noon = new Date("2026-06-01T04:00:00Z");
const browser = { "user-agent": "Mozilla/5.0", host: "portal.example" };

beforeEach(async () => {
  await pool.query("delete from search_tally");
});

type Row = { day: string; lang: string; phrase: string; searches: number; nothing: number; followed: number };

async function tallies(): Promise<Row[]> {
  const { rows } = await pool.query<Row>(
    `select to_char(on_day, 'YYYY-MM-DD') as day, lang, phrase, searches, without_result as nothing, followed
       from search_tally order by 1, 2, 3`,
  );
  return rows;
}

const page = (url: string, more: Partial<ServedPage> = {}): ServedPage => ({
  method: "GET",
  url,
  status: 200,
  headers: browser,
  searchTotal: 3,
  ...more,
});
const guide = (referer: string, url = "/zh/services/33-traf-20-0001-01"): ServedPage =>
  page(url, { headers: { ...browser, referer }, searchTotal: undefined });

const counterAt = (now: Date) => createSearchCounter({ pool, now: () => now, ownHosts: ["portal.example"] });

test("searches, those without result, and results that were opened, by day of the province and language", async () => {
  const evening = createSearchCounter({
    pool,
    // 2 June in Hangzhou.
    now: () => new Date("2026-06-01T16:30:00Z"),
  });
  const counter = counterAt(noon);
  counter.onServed(page("/zh/search?q=%E9%A9%BE%E7%85%A7"));
  counter.onServed(page("/zh/search?q=%E9%A9%BE%E7%85%A7&division=330106"));
  counter.onServed(guide("http://portal.example/zh/search?q=%E9%A9%BE%20%E7%85%A7&page=2&depth=IV"));
  counter.onServed(page("/en/search?q=Zebra%20crossing", { searchTotal: 0 }));
  counter.onServed(guide("http://portal.example/en/search?q=permit", "/en/notices/permits-2026"));
  evening.onServed(page("/zh/search?q=%E9%A9%BE%E7%85%A7"));
  expect(await tallies()).toEqual([]);
  await Promise.all([counter.flush(), evening.flush()]);
  expect(await tallies()).toEqual([
    { day: "2026-06-01", lang: "en", phrase: "permit", searches: 0, nothing: 0, followed: 1 },
    { day: "2026-06-01", lang: "en", phrase: "zebra crossing", searches: 1, nothing: 1, followed: 0 },
    { day: "2026-06-01", lang: "zh", phrase: "驾照", searches: 2, nothing: 0, followed: 1 },
    { day: "2026-06-02", lang: "zh", phrase: "驾照", searches: 1, nothing: 0, followed: 0 },
  ]);
});

describe("not counted is", () => {
  const q = "/zh/search?q=%E9%A9%BE%E7%85%A7";
  const withHeader = (headers: Record<string, string>) => page(q, { headers: { ...browser, ...headers } });
  test.each<[string, ServedPage]>([
    ["a page that follows", page(`${q}&page=2`)],
    ["a search narrowed down", page(`${q}&depth=IV`)],
    ["a search for nothing", page("/zh/search")],
    ["what was refused", page(q, { status: 400 })],
    ["what was only asked about", page(q, { method: "HEAD" })],
    ["what a browser fetches beforehand", withHeader({ "sec-purpose": "prefetch;prerender" })],
    ["what a browser fetches beforehand, said otherwise", withHeader({ purpose: "prefetch" })],
    ["what a script fetches", withHeader({ "sec-fetch-dest": "empty" })],
    ["a machine", withHeader({ "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1)" })],
    ["who says nothing of itself", page(q, { headers: {} })],
    ["a suggestion", page("/api/suggest?lang=zh&q=%E9%A9%BE")],
    ["a search with a telephone number", page("/zh/search?q=138+0000+0000")],
    ["a guide that was opened elsewhere", guide("http://portal.example/zh")],
    ["a guide that another site led to", guide("http://elsewhere.example/zh/search?q=x")],
    ["a guide without a word of where from", page("/zh/services/33-x")],
    ["a guide with nonsense of where from", guide("search?q=x")],
    ["the form of a service", guide("http://portal.example/zh/search?q=x", "/zh/services/33-x/apply")],
  ])("%s", (_, served) => {
    expect(countableOf(served, ["portal.example"])).toBeUndefined();
  });
  test("… and all that differs from these is", () => {
    expect(countableOf(page(q), [])).toEqual({ lang: "zh", phrase: "驾照", what: "found" });
    // Behind a proxy the portal may be called otherwise than it knows.
    expect(countableOf(guide("http://portal.example/zh/search?q=x"), [])).toMatchObject({ what: "followed" });
  });
});

test("several processes add to the same tallies at once, in any order, and none is lost", async () => {
  const phrases = Array.from(
    { length: 40 },
    (_, index) => `phrase ${String.fromCharCode(97 + (index % 26))}${index % 3}`,
  );
  const distinct = [...new Set(phrases)];
  const pools = Array.from({ length: 3 }, () => createPool(database.url, 2));
  try {
    await Promise.all(
      pools.map(async (own, at) => {
        const counter = createSearchCounter({ pool: own, now: () => noon });
        for (let round = 0; round < 20; round++) {
          // Each in an order of its own.
          const order = [...distinct.slice((at * 7 + round) % distinct.length), ...distinct];
          for (const phrase of order.slice(0, distinct.length))
            counter.count({ lang: "en", phrase, what: "found" });
          await counter.flush();
        }
      }),
    );
  } finally {
    await Promise.all(pools.map((own) => own.end()));
  }
  const rows = await tallies();
  expect(rows.reduce((sum, { searches }) => sum + searches, 0)).toBe(3 * 20 * distinct.length);
});

test("what is counted is written within moments, and the rest when the process stops", async () => {
  const counter = createSearchCounter({ pool, now: () => noon, pauseMs: 20 });
  counter.start();
  counter.count({ lang: "en", phrase: "kite", what: "found" });
  await expect
    .poll(tallies, { timeout: 10_000, interval: 20 })
    .toMatchObject([{ phrase: "kite", searches: 1 }]);
  counter.count({ lang: "en", phrase: "kite", what: "nothing" });
  await counter.stop();
  expect(await tallies()).toMatchObject([{ phrase: "kite", searches: 2, nothing: 1 }]);
});

test("while the database is away counts are held", async () => {
  const away = createPool(database.url, 1);
  const flaky = createSearchCounter({
    // The first statement meets a server that has gone.
    pool: new Proxy(away, {
      get(target, name: keyof typeof away) {
        if (name !== "query" || !isAway) return Reflect.get(target, name) as unknown;
        return () => Promise.reject(new Error("Connection terminated"));
      },
    }),
    now: () => noon,
  });
  let isAway = true;
  try {
    flaky.count({ lang: "en", phrase: "kite", what: "found" });
    await flaky.flush();
    flaky.count({ lang: "en", phrase: "kite", what: "followed" });
    isAway = false;
    await flaky.flush();
    expect(await tallies()).toMatchObject([{ phrase: "kite", searches: 1, followed: 1 }]);
  } finally {
    await away.end();
  }
});

test("a flood of different phrases fills neither memory nor the table", async () => {
  const counter = counterAt(noon);
  for (let n = 0; n < 5_000; n++) counter.count({ lang: "en", phrase: `p ${n.toString(26)}`, what: "found" });
  await counter.flush();
  expect((await tallies()).length).toBe(2_000);
  await pool.query(
    "insert into search_tally (on_day, lang, phrase) select '2026-06-01', 'zh', n::text from generate_series(1, 18000) n",
  );
  counter.count({ lang: "en", phrase: "one more", what: "found" });
  counter.count({ lang: "en", phrase: "p 1", what: "found" });
  await counter.flush();
  const rows = await tallies();
  expect(rows.length).toBe(20_000);
  expect(rows.find(({ phrase }) => phrase === "p 1")?.searches).toBe(2);
});

test("the report looks back thirty days, and tells what was found and left from what was not found", async () => {
  await pool.query(`insert into search_tally values
    ('2026-06-01', 'en', 'kite', 10, 0, 3), ('2026-05-20', 'en', 'kite', 5, 5, 0),
    ('2026-06-01', 'zh', '风筝', 2, 2, 0), ('2026-06-01', 'en', 'many opened', 1, 0, 9),
    ('2026-05-02', 'en', 'old', 100, 100, 0), ('2026-05-03', 'en', 'just in', 1, 0, 1)`);
  const report = await searchReport(database, noon, 10);
  expect(report.withoutResult.map(({ phrase, withoutResult }) => [phrase, withoutResult])).toEqual([
    ["kite", 5],
    ["风筝", 2],
  ]);
  expect(report.abandoned.map(({ phrase, abandoned }) => [phrase, abandoned])).toEqual([["kite", 7]]);
  expect(report.frequent.map(({ phrase }) => phrase)).toEqual(["kite", "风筝", "just in", "many opened"]);
  expect(report.total).toEqual({ searches: 19, withoutResult: 7, abandoned: 7 });
  expect((await searchReport(database, noon, 1)).frequent.length).toBe(1);
});

test("tallies end after 400 days, by a job that the first search of a day asks for", async () => {
  await pool.query(`insert into search_tally values
    ('2025-04-26', 'en', 'too old', 1, 0, 0), ('2025-04-27', 'en', 'old', 1, 0, 0)`);
  const jobs = async () => {
    const { rows } = await pool.query<{ n: number }>(
      "select count(*)::int as n from graphile_worker.jobs where task_identifier = 'forget-search-tallies'",
    );
    return rows[0]?.n;
  };
  const counter = counterAt(noon);
  counter.count({ lang: "en", phrase: "kite", what: "found" });
  await counter.flush();
  expect(await jobs()).toBe(1);
  expect(await forgetOldTallies(database, noon)).toBe(1);
  expect((await tallies()).map(({ phrase }) => phrase)).toEqual(["old", "kite"]);
});
