// Kept pages: bounded, made once for all who ask at the same time, dropped by topic, and never older than a change.
import { expect, test } from "vitest";
import { createPageCache, type Made } from "./page-cache.server.ts";
import { EVERY_PAGE } from "./page-changes.server.ts";

type Text = Made<string>;

function hearingCache({ maxBytes = 1_000, now = () => 0 }: { maxBytes?: number; now?: () => number } = {}) {
  const cache = createPageCache<string>({ maxBytes, now });
  cache.hear();
  return cache;
}

function made(page: string, { topics = ["t"], until = 1, bytes = 100 } = {}): Text {
  return { page, keep: { topics: new Set(topics), until, bytes } };
}

/** A page whose making goes on until `finish` is called. */
function slow(): { make: () => Promise<Text>; finish: (value: Text) => void; fail: (error: Error) => void } {
  const { promise, resolve, reject } = Promise.withResolvers<Text>();
  return { make: () => promise, finish: resolve, fail: reject };
}

test("a page is kept until its time", async () => {
  let now = 0;
  const cache = hearingCache({ now: () => now });
  expect(cache.find("a")).toBeUndefined();
  await cache.make("a", async () => made("A", { until: 60 }));
  now = 59;
  expect(cache.find("a")).toBe("A");
  now = 60;
  expect(cache.find("a")).toBeUndefined();
  expect(cache.stats()).toMatchObject({ pages: 0, bytes: 0 });
});

test("what was used longest ago goes when there is no more room, and what is larger than all never comes in", async () => {
  const cache = hearingCache({ maxBytes: 300 });
  for (const key of ["a", "b", "c"]) await cache.make(key, async () => made(key));
  cache.find("a");
  await cache.make("d", async () => made("d"));
  expect(["a", "b", "c", "d"].map((key) => cache.find(key))).toEqual(["a", undefined, "c", "d"]);
  await cache.make("huge", async () => made("huge", { bytes: 301 }));
  expect(cache.stats()).toMatchObject({ pages: 3, bytes: 300 });
});

test("a page that grows counts with what it is", async () => {
  const cache = hearingCache({ maxBytes: 300 });
  for (const key of ["a", "b"]) await cache.make(key, async () => made(key));
  cache.grew("b", "b", 50);
  expect(cache.stats()).toMatchObject({ pages: 2, bytes: 250 });
  // An older page of that key has nothing to do with it.
  cache.grew("b", "older", 900);
  cache.grew("b", "b", 100);
  expect(cache.stats()).toMatchObject({ pages: 1, bytes: 250 });
  expect(cache.find("b")).toBe("b");
});

test("who asks while a page is made waits for it", async () => {
  const cache = hearingCache();
  const { make, finish } = slow();
  let count = 0;
  const counted = () => (count++, make());
  const all = [1, 2, 3].map(() => cache.make("a", counted));
  finish(made("A"));
  expect(await Promise.all(all)).toEqual(["A", "A", "A"]);
  expect(count).toBe(1);
});

test("a failure reaches those who waited and is forgotten", async () => {
  const cache = hearingCache();
  const { make, fail } = slow();
  const all = [1, 2].map(() => cache.make("a", make));
  fail(new Error("no"));
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await cache.make("a", async () => made("A"))).toBe("A");
});

test("what is not to be kept is not", async () => {
  const cache = hearingCache();
  expect(await cache.make("a", async () => ({ page: "404", keep: undefined }))).toBe("404");
  expect(cache.find("a")).toBeUndefined();
});

test("a change drops the pages of its topic and of its family, and no other", async () => {
  const cache = hearingCache();
  await cache.make("guide 12", async () => made("12", { topics: ["service:12", "catalogue"] }));
  await cache.make("guide 13", async () => made("13", { topics: ["service:13", "catalogue"] }));
  await cache.make("start 12", async () => made("start", { topics: ["service:*"] }));
  await cache.make("notices", async () => made("notices", { topics: ["notices"] }));
  const keys = ["guide 12", "guide 13", "start 12", "notices"];
  const left = () => keys.filter((key) => cache.find(key) !== undefined);
  cache.drop(["service:12"]);
  expect(left()).toEqual(["guide 13", "notices"]);
  cache.drop(["catalogue"]);
  expect(left()).toEqual(["notices"]);
  cache.drop([EVERY_PAGE]);
  expect(left()).toEqual([]);
  expect(cache.stats()).toMatchObject({ pages: 0, bytes: 0 });
});

test.each([
  ["its topic", "service:12"],
  ["everything", EVERY_PAGE],
])(
  "a page begun before a change of %s is neither kept nor given to who asks afterwards",
  async (_, topic) => {
    const cache = hearingCache();
    const before = slow();
    const asked = cache.make("a", before.make);
    await Promise.resolve();
    cache.drop([topic]);
    const after = cache.make("a", async () => made("new", { topics: ["service:12"] }));
    before.finish(made("old", { topics: ["service:12"] }));
    expect(await asked).toBe("old");
    expect(await after).toBe("new");
    expect(cache.find("a")).toBe("new");
  },
);

test("an old page that is finished after the new one does not come in its place", async () => {
  const cache = hearingCache();
  const before = slow();
  const asked = cache.make("a", before.make);
  await Promise.resolve();
  cache.drop(["service:12"]);
  await cache.make("a", async () => made("new", { topics: ["service:12"] }));
  before.finish(made("old", { topics: ["service:12"] }));
  await asked;
  expect(cache.find("a")).toBe("new");
});

test("a change of something else does not keep a page from being kept", async () => {
  const cache = hearingCache();
  const { make, finish } = slow();
  const asked = cache.make("a", make);
  cache.drop(["notices"]);
  finish(made("A", { topics: ["service:12"] }));
  await asked;
  expect(cache.find("a")).toBe("A");
});

test("while changes are not heard, nothing is kept, and nobody gets a page begun for another", async () => {
  const cache = hearingCache();
  await cache.make("a", async () => made("A"));
  const { make, finish } = slow();
  const asked = cache.make("b", make);
  cache.deafen();
  expect(cache.find("a")).toBeUndefined();
  expect(await cache.make("b", async () => made("B"))).toBe("B");
  finish(made("old B"));
  await asked;
  expect(cache.stats()).toEqual({ pages: 0, bytes: 0, isHearing: false });
  cache.hear();
  await cache.make("a", async () => made("A"));
  expect(cache.find("a")).toBe("A");
});

test("a page begun while deaf is not kept when changes are heard again meanwhile", async () => {
  const cache = createPageCache<string>({ maxBytes: 1_000, now: () => 0 });
  const { make, finish } = slow();
  const asked = cache.make("a", make);
  cache.hear();
  finish(made("A"));
  await asked;
  expect(cache.find("a")).toBeUndefined();
});
