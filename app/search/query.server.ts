// Search, as pages call it. The search engine answers; when it is away, fails or is too slow, PostgreSQL does, and says so.
// Engines give ids; what is shown is read from PostgreSQL.
import { type Database, database as processDatabase } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import type { Lang } from "#app/i18n/languages.ts";
import { engine as processEngine, type SearchEngine } from "./client.server.ts";
import { askEngine, askSuggestions, type NoticesAsked, type ServicesAsked } from "./engine-search.server.ts";
import { findNotices, findServices, findSuggestions } from "./fallback.server.ts";
import { checkFilters } from "./filters.ts";
import { readNotices, readServices, readSuggestions } from "./found-rows.server.ts";
import { understand, type Understanding } from "./query-words.ts";
import {
  type Hits,
  type NoticeHits,
  type NoticeParams,
  NOTICES_BESIDE,
  NOTICES_PER_PAGE,
  type NoticesFound,
  type SearchPage,
  type SearchParams,
  type ServiceHits,
  SERVICES_PER_PAGE,
  type Suggestion,
} from "./search-page.ts";
import { askForIndexes } from "./start.server.ts";

/** What search works with; the process's own unless a test brings another. */
export type SearchNeeds = { database: Database; engine: SearchEngine | null; now: Date };

function processNeeds(): SearchNeeds {
  return { database: processDatabase(), engine: processEngine(), now: new Date() };
}

/** One page of services. Whatever is in `q` and `filters` is safe; a filter's value that cannot be one is left out. */
export async function searchServices(
  params: SearchParams,
  needs: SearchNeeds = processNeeds(),
): Promise<SearchPage> {
  const asked = askedServices(params);
  const { answer, isDegraded } = await answered(
    needs,
    async (engine) => (await askEngine(engine, asked, undefined)).services,
    () => findServices(needs.database.pool, asked),
  );
  return servicesPage(needs, asked, answer, isDegraded);
}

/** One page of the notices that the public can read now. */
export async function searchNotices(
  params: NoticeParams,
  needs: SearchNeeds = processNeeds(),
): Promise<NoticesFound> {
  const asked = askedNotices(params, needs, NOTICES_PER_PAGE);
  const { answer, isDegraded } = await answered(
    needs,
    async (engine) => (await askEngine(engine, undefined, asked)).notices,
    () => findNotices(needs.database.pool, asked),
  );
  return noticesPage(needs, asked, answer, isDegraded);
}

/** A results page: services, and beside them the notices that fit best (none where nothing was asked). */
export async function searchAll(
  params: SearchParams,
  needs: SearchNeeds = processNeeds(),
): Promise<{ services: SearchPage; notices: NoticesFound }> {
  const asked = askedServices(params);
  const beside = askedNotices({ lang: params.lang, q: params.q }, needs, NOTICES_BESIDE);
  const isAsked = asked.query.terms.length > 0;
  const { answer, isDegraded } = await answered(
    needs,
    async (engine) => {
      const { services, notices } = await askEngine(engine, asked, isAsked ? beside : undefined);
      return services && { services, notices };
    },
    async () => {
      const { pool } = needs.database;
      const [services, notices] = await Promise.all([
        findServices(pool, asked),
        isAsked ? findNotices(pool, beside) : undefined,
      ]);
      return { services, notices };
    },
  );
  const [services, notices] = await Promise.all([
    servicesPage(needs, asked, answer.services, isDegraded),
    noticesPage(needs, beside, answer.notices ?? { hits: [], total: 0, isLoose: false }, isDegraded),
  ]);
  return { services, notices };
}

/** At most eight services whose names fit what has been typed so far. */
export async function suggest(
  lang: Lang,
  q: string,
  needs: SearchNeeds = processNeeds(),
): Promise<Suggestion[]> {
  const query = understand(q);
  if (query.terms.length === 0) return [];
  const { pool } = needs.database;
  const { answer } = await answered(
    needs,
    (engine) => askSuggestions(engine, query),
    () => findSuggestions(pool, query),
  );
  return readSuggestions(pool, lang, answer);
}

async function answered<T>(
  { engine, database }: SearchNeeds,
  ask: (engine: SearchEngine) => Promise<T | undefined>,
  fallBack: () => Promise<T>,
): Promise<{ answer: T; isDegraded: boolean }> {
  const answer = await engine?.breaker.ask(async () => {
    try {
      return await ask(engine);
    } catch (error) {
      if (isIndexMissing(error))
        await askForIndexes(database).catch((cause: unknown) =>
          log.warn("no job for the index", { error: cause }),
        );
      throw error;
    }
  });
  return answer === undefined
    ? { answer: await fallBack(), isDegraded: true }
    : { answer, isDegraded: false };
}

function isIndexMissing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { cause } = error;
  return typeof cause === "object" && cause !== null && "code" in cause && cause.code === "index_not_found";
}

function askedServices({ lang, q, filters = {}, page = 1 }: SearchParams): ServicesAsked {
  return { lang, query: understand(q), filters: checkFilters(filters), page: checkPage(page) };
}

function askedNotices(
  { lang, q, page = 1 }: NoticeParams,
  { now }: SearchNeeds,
  perPage: number,
): NoticesAsked & { perPage: number } {
  return { lang, query: understand(q), now, page: checkPage(page), perPage };
}

function checkPage(page: number): number {
  return Number.isSafeInteger(page) && page >= 1 ? Math.min(page, 1_000_000) : 1;
}

async function servicesPage(
  { database: { pool } }: SearchNeeds,
  { lang, query, page }: ServicesAsked,
  found: ServiceHits,
  isDegraded: boolean,
): Promise<SearchPage> {
  return {
    ...summary(query, page, SERVICES_PER_PAGE, found, isDegraded),
    items: await readServices(pool, lang, found.hits, query.terms),
    facets: found.facets,
  };
}

async function noticesPage(
  { database, now }: SearchNeeds,
  { lang, query, page, perPage }: NoticesAsked & { perPage: number },
  found: NoticeHits,
  isDegraded: boolean,
): Promise<NoticesFound> {
  return {
    ...summary(query, page, perPage, found, isDegraded),
    items: await readNotices(database, lang, found.hits, query.terms, now),
  };
}

function summary(
  { text }: Understanding,
  page: number,
  perPage: number,
  { total, isLoose }: Omit<Hits<unknown>, "hits">,
  isDegraded: boolean,
): Omit<NoticesFound, "items"> {
  return {
    engine: isDegraded ? "postgres" : "meilisearch",
    isDegraded,
    q: text,
    page,
    pages: Math.max(1, Math.ceil(total / perPage)),
    total,
    isLoose,
  };
}
