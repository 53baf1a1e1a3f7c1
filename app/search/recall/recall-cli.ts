// `npm run search:recall`: how well search finds what people ask for, over the catalogue of the given database, by both
// engines and in both languages. Only reads. `-- --set=held-out` takes the queries that nobody tunes by; `--misses` names
// what was missed.
import { readFileSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import type { Lang } from "#app/i18n/languages.ts";
import { applicationRole } from "#app/platform/application-role.server.ts";
import { createPool, createPrisma, type Pool } from "#app/platform/db.server.ts";
import { createEngine } from "../client.server.ts";
import { searchServices } from "../query.server.ts";
import { namesOf } from "../reading/name-index.server.ts";
import { measureRecall, RecallSet, recallTable } from "./measure.ts";

const { values } = parseArgs({
  options: { set: { type: "string" }, misses: { type: "boolean", default: false } },
});
const { DATABASE_URL, MEILI_URL, MEILI_KEY } = process.env;
if (!DATABASE_URL) {
  process.stderr.write(
    "Set DATABASE_URL, and MEILI_URL and MEILI_KEY for the search engine, to those of the portal.\n",
  );
  process.exit(1);
}
let pool: Pool | undefined;
try {
  pool = createPool(DATABASE_URL, 4, (await applicationRole(DATABASE_URL)).role);
  const database = { pool, prisma: createPrisma(pool) };
  await namesOf(pool);
  const engines = [
    ...(MEILI_URL ? [{ name: "Meilisearch", engine: createEngine({ url: MEILI_URL, key: MEILI_KEY }) }] : []),
    { name: "PostgreSQL", engine: null },
  ];
  const measured = [];
  for (const lang of ["zh", "en"] as const) {
    const titles = await titlesOf(pool, lang);
    for (const { name, engine } of engines) {
      const recall = await measureRecall(setOf(lang), titles, async (q) => {
        const page = await searchServices({ lang, q }, { database, engine, now: new Date() });
        return page.items.map((item) => item.name.map(({ text }) => text).join(""));
      });
      measured.push({ name: `${name}, ${lang}`, recall });
    }
  }
  process.stdout.write(`${recallTable(measured)}\n`);
  if (values.misses)
    for (const { name, recall } of measured)
      for (const { place, kind, q, found } of recall.misses)
        process.stdout.write(`${name}: ${place || "–"} [${kind}] ${q} → ${found.slice(0, 3).join(" / ")}\n`);
} catch (error) {
  process.stderr.write(`Not measured: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await pool?.end();
}

function setOf(lang: Lang): RecallSet {
  const name = values.set === undefined ? lang : `${lang}-${values.set}`;
  return RecallSet.parse(JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), "utf8")));
}

async function titlesOf(from: Pool, lang: Lang): Promise<string[]> {
  const { rows } = await from.query<{ title: string }>(
    `select v.name_${lang} as title from service_type t join service_type_version v on v.id = t.current_version_id`,
  );
  return rows.map(({ title }) => title);
}
