// The demonstration's searches: they may be counted, add up, and are the same each time.
import { afterAll, expect, test } from "vitest";
import { countedPhrase } from "#app/domain/search-curation/counted-phrase.ts";
import { searchReport } from "#app/domain/search-curation/tallies.server.ts";
import { testDatabase } from "#app/testing/database.ts";
import { searchedFor, seedSearches } from "./searches.ts";

const database = await testDatabase();
afterAll(database.close);

test("the search room shows the month that was written", async () => {
  const now = new Date("2026-06-01T04:00:00Z");
  await seedSearches(database, now);
  // A stage that was cut short is run once more.
  await seedSearches(database, now);
  const { frequent } = await searchReport(database, now, 100);
  const expected = (["zh", "en"] as const).flatMap((lang) =>
    searchedFor[lang].map(([phrase, searches, withoutResult, followed]) => {
      expect(countedPhrase(phrase)).toBe(phrase);
      return { lang, phrase, searches, withoutResult, followed };
    }),
  );
  expect(frequent).toHaveLength(expected.length);
  for (const row of expected) expect(frequent).toContainEqual(expect.objectContaining(row));
});
