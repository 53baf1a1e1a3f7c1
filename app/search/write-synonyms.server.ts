// Brings the synonyms that staff have added to the search engine. Called by the job write-search-synonyms and, after
// looking after the indexes, by start.server.ts; may run as often as it likes, what PostgreSQL says counts.
import { HANDLES_TAKEN, readCuration, SEARCH_TOPIC } from "#app/domain/search-curation/curation.server.ts";
import type { Database } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import { announceChange } from "#app/platform/page-changes.server.ts";
import { remember } from "#app/platform/remember.ts";
import { whileWriting } from "./build-lock.server.ts";
import { exists, finished } from "./build.server.ts";
import { engine as processEngine, type SearchEngine } from "./client.server.ts";
import { indexNames, indexSettings } from "./indexes.ts";
import { engineSynonymsOf } from "./staff-words.ts";

/** Throws when the engine is away or an index is being built, so that the job is tried again. */
export async function writeSynonyms(
  { pool }: Database,
  engine: SearchEngine | null = processEngine(),
): Promise<void> {
  if (engine === null) return;
  await whileWriting(pool, "synonyms", async (client) => {
    const own = engineSynonymsOf(await readCuration(client));
    for (const name of indexNames) {
      const uid = engine.uid(name);
      if (!(await exists({ write: engine.write, uid })))
        throw new Error(`the search engine has no index ${uid} yet`);
      const wanted = { ...indexSettings[name].synonyms, ...own };
      const index = engine.write.index(uid);
      if (!isSame(await index.getSynonyms(), wanted)) await finished(index.updateSynonyms(wanted));
    }
    // Noted when it is so and not before: until then PostgreSQL answers for the new words.
    const { rowCount } = await client.query(
      `insert into setting (key, value, updated_at) values ($1, $2, now())
       on conflict (key) do update set value = excluded.value, updated_at = now()
        where setting.value <> excluded.value`,
      [HANDLES_TAKEN, JSON.stringify(Object.keys(own).sort())],
    );
    if (rowCount !== 0) await announceChange(client, [SEARCH_TOPIC]);
  });
}

/** The engine cuts words its own way, but keeps settings as they were given. */
function isSame(a: object, b: object): boolean {
  const sorted = (synonyms: object): string =>
    JSON.stringify(Object.entries(synonyms).sort(([one], [other]) => (one < other ? -1 : 1)));
  return sorted(a) === sorted(b);
}

const ASK_AGAIN_AFTER_MS = 10_000;
const lastAsked = () => remember("synonyms last asked for", () => ({ at: 0 }));

/**
 * Has the worker see to it now, whatever patience an earlier attempt has got to. Called when a search would have needed
 * it; asks at most every ten seconds and lets nobody wait.
 */
export function askForSynonyms({ pool }: Database): void {
  const last = lastAsked();
  if (Date.now() - last.at < ASK_AGAIN_AFTER_MS) return;
  last.at = Date.now();
  pool
    .query(addSynonymsJob)
    .catch((error: unknown) => log.warn("no job for the search engine's synonyms", { error }));
}

const addSynonymsJob = `
  select graphile_worker.add_job('write-search-synonyms', '{}'::json, job_key := 'write-search-synonyms')`;
