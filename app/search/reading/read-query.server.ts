// Reads a query with the catalogue's names at hand: puts right what was typed wrong, and says which services fit best.
// Called by query.server.ts before any engine is asked.
import { setTimeout as delay } from "node:timers/promises";
import type { Pool } from "#app/platform/db.server.ts";
import { cleanQuery, type Lexicon, understand, type Understanding } from "../query-words.ts";
import { namesOf } from "./name-index.server.ts";
import { type Ranking, rankNames } from "./rank-names.ts";

const noRanking: Ranking = { scores: new Map(), best: [], complete: [], isBestComplete: true };

export type Reading = {
  query: Understanding;
  ranking: Ranking;
  /**
   * The services to show when next to nothing has all the words, the best first; empty when an engine is to be asked for
   * those that have all.
   */
  only: readonly number[];
  /** Those have only some of the words. */
  isOnlyLoose: boolean;
};

/** How long a search waits for the names when the process has just started; then it does without them. */
const PATIENCE_MS = 2_000;

/** Reads one query. Throws when the database is away. */
export async function readQuery(pool: Pool, q: string, lexicon?: Lexicon): Promise<Reading> {
  const text = cleanQuery(q);
  const late = new AbortController();
  const names = await Promise.race([
    namesOf(pool),
    delay(PATIENCE_MS, undefined, { signal: late.signal, ref: false }).catch(() => undefined),
  ]).finally(() => late.abort());
  if (names === undefined)
    return { query: understand(text, lexicon), ranking: noRanking, only: [], isOnlyLoose: false };
  const { index, speller } = names;
  const query = { ...understand(speller.respell(text, lexicon?.added), lexicon), text };
  const ranking = rankNames(index, query.terms, text);
  if (!ranking.isBestComplete) return { query, ranking, only: ranking.best, isOnlyLoose: true };
  // An engine does not know what sayings mean; where there are none it also knows summaries and offices.
  const hasSayings = query.terms.some(
    ({ alternatives, handle }) => alternatives.length > 0 && handle === undefined,
  );
  return { query, ranking, only: hasSayings ? ranking.complete : [], isOnlyLoose: false };
}
