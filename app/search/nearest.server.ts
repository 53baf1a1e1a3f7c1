// What comes closest to a search that found nothing: known words that look like the ones typed, and services whose names
// do. Asks PostgreSQL alone, so that it works the same whichever engine answered. Called by the results page.
import type { Lang } from "#app/i18n/languages.ts";
import type { Pool } from "#app/platform/db.server.ts";
import { cleanQuery } from "./query-words.ts";
import type { Suggestion } from "./search-page.ts";

const MAX_NEAREST = 5;
/** Below this two words have hardly three letters in a row in common. */
const ALIKE = 0.34;
const NEAR = 0.3;

export type Nearest = {
  /** The query with its misspelt words replaced; undefined where no word is like a known one. */
  spelling: string | undefined;
  services: Suggestion[];
};

/** At most five services, the closest first. */
export async function nearest(pool: Pool, lang: Lang, q: string): Promise<Nearest> {
  const text = cleanQuery(q);
  const words = text.toLowerCase().match(/[a-z]{4,40}/g) ?? [];
  const [services, alike] = await Promise.all([
    nearestServices(pool, lang, text),
    words.length === 0 ? new Map<string, string>() : wordsLike(pool, [...new Set(words)].slice(0, 10)),
  ]);
  const spelling = text.replace(/[a-z]{4,40}/gi, (word) => alike.get(word.toLowerCase()) ?? word);
  return { spelling: spelling.toLowerCase() === text.toLowerCase() ? undefined : spelling, services };
}

async function nearestServices(pool: Pool, lang: Lang, text: string): Promise<Suggestion[]> {
  const { rows } = await pool.query<Suggestion>({
    name: `nearest-services-${lang}`,
    text: `select code, name, department
             from (select t.catalog_code as code, v.name_${lang} as name, d.name_${lang} as department, t.popularity,
                          word_similarity($1, lower(v.name_${lang})) as likeness
                     from service_type t
                     join service_type_version v on v.id = t.current_version_id
                     join department d on d.id = t.department_id) as named
            where likeness >= ${NEAR} order by likeness desc, popularity desc, code limit ${MAX_NEAREST}`,
    values: [text.toLowerCase()],
  });
  return rows;
}

async function wordsLike(pool: Pool, words: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ typed: string; known: string | null }>({
    name: "nearest-words",
    text: `select typed, (select word from (
                select distinct word from service_type t join service_type_version v on v.id = t.current_version_id,
                       regexp_split_to_table(lower(v.name_en), '[^a-z]+') as word where length(word) >= 4) as known
               where similarity(word, typed) >= ${ALIKE} order by similarity(word, typed) desc, word limit 1) as known
             from unnest($1::text[]) as typed`,
    values: [words],
  });
  return new Map(rows.flatMap(({ typed, known }) => (known === null ? [] : [[typed, known] as const])));
}
