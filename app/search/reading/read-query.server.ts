// Reads a query with the catalogue's names at hand: puts right what was typed wrong, and says which services fit best.
// Called by query.server.ts before any engine is asked.
import type { Pool } from "#app/platform/db.server.ts";
import { cleanQuery, type Lexicon, understand, type Understanding } from "../query-words.ts";
import { namesOf } from "./name-index.server.ts";
import { type Ranking, rankNames } from "./rank-names.ts";

export type Reading = {
  query: Understanding;
  ranking: Ranking;
  /**
   * The services to show when next to nothing has all the words, the best first; empty when an engine is to be asked for
   * those that have all.
   */
  only: readonly number[];
};

/** Reads one query. Throws when the database is away. */
export async function readQuery(pool: Pool, q: string, lexicon?: Lexicon): Promise<Reading> {
  const { index, speller } = await namesOf(pool);
  const text = cleanQuery(q);
  const query = { ...understand(speller.respell(text, lexicon?.added), lexicon), text };
  const ranking = rankNames(index, query.terms, text);
  // Whether it is worth asking an engine for all words: it also knows summaries and offices.
  const isStrict = ranking.isBestComplete;
  return { query, ranking, only: isStrict ? [] : ranking.best };
}
