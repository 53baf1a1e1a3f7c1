// The way to the search engine. Only app/search uses it; everybody else asks query.server.ts.
import { Meilisearch } from "meilisearch";
import { env } from "#app/platform/env.server.ts";
import { log } from "#app/platform/log.server.ts";
import { remember } from "#app/platform/remember.ts";
import { type Ask, createAsk } from "./ask-engine.server.ts";
import { type Breaker, createBreaker } from "./circuit-breaker.ts";
import type { IndexName } from "./indexes.ts";

export type SearchEngine = {
  /** For searches: gives up after SEARCH_TIMEOUT_MS. */
  ask: Ask;
  /** For building and writing, which may take longer. */
  write: Meilisearch;
  breaker: Breaker;
  /** What the engine calls an index. */
  uid(name: IndexName): string;
  /** The index that holds what the others were built from. */
  notesUid: string;
};

export const SEARCH_TIMEOUT_MS = 1_500;
const WRITE_TIMEOUT_MS = 30_000;
const RETRY_AFTER_MS = 2_000;

/** An engine at an address; `prefix` keeps several portals apart on one server (tests). */
export function createEngine({
  url,
  key,
  prefix = "",
  retryAfterMs = RETRY_AFTER_MS,
}: {
  url: string;
  key?: string | undefined;
  prefix?: string;
  retryAfterMs?: number;
}): SearchEngine {
  const access = {
    host: url,
    ...(key === undefined ? {} : { apiKey: key }),
    // Compressed answers are sent in two pieces, of which the second waits 40 ms for the first one's acknowledgement
    // (Nagle's algorithm against delayed acknowledgements).
    requestInit: { headers: { "Accept-Encoding": "identity" } },
  };
  return {
    ask: createAsk({ url, key, timeoutMs: SEARCH_TIMEOUT_MS }),
    write: new Meilisearch({
      ...access,
      timeout: WRITE_TIMEOUT_MS,
      defaultWaitOptions: { timeout: 10 * 60_000, interval: 50 },
    }),
    breaker: createBreaker({
      retryAfterMs,
      onChange: (isBroken, error) =>
        isBroken
          ? log.warn("the search engine does not answer; PostgreSQL does instead", { error })
          : log.info("the search engine answers again"),
    }),
    uid: (name) => `${prefix}${name}`,
    notesUid: `${prefix}notes`,
  };
}

/** The process's engine; null where there is none. */
export function engine(): SearchEngine | null {
  const { MEILI_URL, MEILI_KEY } = env();
  if (MEILI_URL === undefined) return null;
  return remember("search engine", () => createEngine({ url: MEILI_URL, key: MEILI_KEY }));
}
