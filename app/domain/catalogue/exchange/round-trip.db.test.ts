// What is exported can be imported: into the same catalogue nothing changes, into an empty one everything is there, and a
// second export is the same to the byte. In every encoding and form.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "#app/testing/database.ts";
import { seedCatalogue } from "#prisma/seed/catalogue.ts";
import { applyImport, dryRun } from "./import.server.ts";
import { total } from "./outcome.ts";
import { exportedFiles } from "./testing.ts";

const NOW = new Date("2026-11-24T04:00:00Z");
const TODAY = "2026-11-24";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await seedCatalogue(database, () => undefined, 150);
});
afterAll(() => database.close());

describe.each(["utf-8", "gb18030", "json"] as const)("as %s", (form) => {
  test("into the same catalogue: every row is unchanged, also as a complete file", async () => {
    const files = await exportedFiles(database.pool, form, TODAY);
    const wrong: unknown[] = [];
    const run = await dryRun(database, { files, isComplete: true }, NOW, (outcome) => {
      if (outcome.status !== "unchanged" && wrong.length < 3) wrong.push(outcome);
    });
    expect(run.problems).toEqual([]);
    expect(wrong).toEqual([]);
    expect(run.isSound).toBe(true);
    expect(run.counts.services).toEqual({ unchanged: 150 });
    expect(total(run.counts, "unchanged")).toBeGreaterThan(10_000);
    expect(run.files.map(({ encoding }) => encoding)).toContain(
      form === "json" ? "utf-8" : form === "utf-8" ? "utf-8 with mark" : "gb18030",
    );
  });

  test("into an empty catalogue: everything is created, and exported again the same to the byte", async () => {
    const files = await exportedFiles(database.pool, form, TODAY);
    const empty = await testDatabase();
    try {
      const { isSound, fingerprint, counts } = await dryRun(empty, { files, isComplete: false }, NOW);
      expect(isSound).toBe(true);
      expect(counts.services).toEqual({ created: 150 });
      await applyImport(
        empty,
        { files, isComplete: false },
        { id: crypto.randomUUID(), actorId: "somebody", fingerprint, now: NOW },
      );
      const again = await exportedFiles(empty.pool, form, TODAY);
      for (const [n, { name, bytes }] of files.entries())
        expect(Buffer.compare(again[n]?.bytes ?? Buffer.of(), bytes), `${name} differs`).toBe(0);
      const { rows } = await empty.pool.query(
        `select (select count(*)::int from service_type where current_version_id is not null) as current,
                (select count(*)::int from catalogue_import) as imports,
                (select array_agg(task_identifier) from graphile_worker.jobs) as jobs`,
      );
      expect(rows[0]).toEqual({ current: 150, imports: 1, jobs: ["ensure-search-index"] });
    } finally {
      await empty.close();
    }
  });
});
