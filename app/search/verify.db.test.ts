// The comparison of index and database finds what was broken on purpose, each in its way, and mends it.
import { afterAll, beforeAll, expect, test } from "vitest";
import { seedCatalogue } from "#prisma/seed/catalogue.ts";
import { testDatabase } from "#app/testing/database.ts";
import { findingsText } from "./findings-text.ts";
import { searchServices } from "./query.server.ts";
import { ensureIndexes, indexState } from "./start.server.ts";
import { lastVerified, tendIndexes } from "./tend.server.ts";
import { addNotice, names, testEngine } from "./testing.ts";
import { verifyIndexes } from "./verify.server.ts";

const database = await testDatabase();
afterAll(database.close);
const engine = testEngine();
const now = new Date("2026-06-01T08:00:00Z");
const services = engine.write.index(engine.uid("services"));
const notices = engine.write.index(engine.uid("notices"));
const needs = { database, engine, now };
let noticeId: string;

beforeAll(async () => {
  await seedCatalogue(database, () => {}, 120);
  noticeId = await addNotice(database, { zh: "护照通知", en: "Passport notice" });
  await ensureIndexes(needs);
}, 60_000);

test("finds nothing where nothing is wrong, and mends nothing", async () => {
  const found = await verifyIndexes({ ...needs, mends: true });
  expect(found).toMatchObject({ isRight: true, mended: { indexes: 0, documents: 0 } });
  expect(found.indexes).toMatchObject([
    { name: "services", state: "current", documents: 120 },
    { name: "notices", state: "current", documents: 1 },
  ]);
  expect(findingsText(found).at(-1)).toBe("All is right.");
});

test("finds what is missing, surplus and different by id, leaves it alone, and mends it when asked", async () => {
  const ids = (await database.prisma.serviceType.findMany({ take: 3, orderBy: { id: "asc" } })).map(
    ({ id }) => id,
  );
  const [gone = 0, renamed = 0, moved = 0] = ids;
  await services.deleteDocument(gone).waitTask();
  await services.updateDocuments([{ id: renamed, titleEn: "Something else" }]).waitTask();
  await services.updateDocuments([{ id: moved, divisions: ["000000"] }]).waitTask();
  await services.addDocuments([{ id: 777_777, titleEn: "Nobody's service" }]).waitTask();
  await services.addDocuments([{ id: "no-number", titleEn: "Not even a number" }]).waitTask();
  await notices.addDocuments([{ id: "foreign", titleEn: "Foreign" }]).waitTask();
  await notices.updateDocuments([{ id: noticeId, publishAt: 1 }]).waitTask();

  const check = async (mends: boolean) => {
    const found = await verifyIndexes({ ...needs, mends });
    const [first, second] = found.indexes;
    expect(first?.missing).toEqual([String(gone)]);
    expect(first?.surplus.sort()).toEqual(["777777", "no-number"]);
    expect(first?.different.sort()).toEqual([String(renamed), String(moved)].sort());
    expect(second).toMatchObject({ missing: [], surplus: ["foreign"], different: [noticeId] });
    expect(found.isRight).toBe(false);
    return found;
  };
  expect((await check(false)).mended.documents).toBe(0);
  expect((await check(true)).mended).toEqual({ indexes: 0, documents: 7 });
  expect(await verifyIndexes(needs)).toMatchObject({ isRight: true });
});

test("an index with other settings is built anew, one that is gone as well; every search meanwhile is answered in full", async () => {
  await services.updateSettings({ searchableAttributes: ["titleEn"] }).waitTask();
  await engine.write.deleteIndex(engine.uid("notices")).waitTask();
  let isMending = true;
  const mending = verifyIndexes({ ...needs, mends: true }).finally(() => (isMending = false));
  let asked = 0;
  while (isMending) {
    const page = await searchServices({ lang: "en", q: "passport" }, needs);
    expect(page.isDegraded).toBe(false);
    expect(names(page.items)[0]).toMatch(/passport/);
    asked++;
  }
  expect(await mending).toMatchObject({ isRight: false, mended: { indexes: 2 } });
  expect(asked).toBeGreaterThan(3);
  expect(await verifyIndexes(needs)).toMatchObject({ isRight: true });
});

test("an emptied index is filled again", async () => {
  await services.deleteAllDocuments().waitTask();
  const found = await verifyIndexes({ ...needs, mends: true });
  expect(found.indexes[0]?.missing.length).toBe(120);
  expect(await verifyIndexes(needs)).toMatchObject({ isRight: true });
});

test("what is being written while one compares is no difference", async () => {
  const { id } = await database.prisma.serviceType.findFirstOrThrow();
  let isComparing = true;
  const writing = (async () => {
    for (let round = 0; isComparing; round++) {
      await database.prisma.serviceTypeVersion.updateMany({
        where: { typeId: id },
        data: { summaryEn: `Round ${round}` },
      });
      const { writeService } = await import("./write-document.server.ts");
      await writeService(database, id, engine, now);
    }
  })();
  for (let times = 0; times < 3; times++) {
    const [found] = (await verifyIndexes(needs)).indexes;
    expect([found?.missing, found?.surplus]).toEqual([[], []]);
  }
  isComparing = false;
  await writing;
  expect(await verifyIndexes(needs)).toMatchObject({ isRight: true });
});

test("once a day the worker compares and mends, and says what it found", async () => {
  expect(await indexState({ database, engine, name: "services" })).toBe("current");
  await services.addDocuments([{ id: 888_888, titleEn: "Nobody's service" }]).waitTask();
  // Too early in the day.
  await tendIndexes({ database, engine, now: new Date("2026-06-01T17:00:00Z") });
  expect(await lastVerified(database)).toBeUndefined();
  const morning = new Date("2026-06-01T20:00:00Z");
  await tendIndexes({ database, engine, now: morning });
  const verified = await lastVerified(database);
  expect(verified?.at).toBe(morning.toISOString());
  expect(verified?.lines.join("\n")).toContain("1 in the index only: 888888");
  expect((await verifyIndexes(needs)).isRight).toBe(true);
  // Not twice on one day.
  await services.addDocuments([{ id: 888_888, titleEn: "Nobody's service" }]).waitTask();
  await tendIndexes({ database, engine, now: new Date("2026-06-01T22:00:00Z") });
  expect((await verifyIndexes(needs)).isRight).toBe(false);
});
