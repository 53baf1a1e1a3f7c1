// Search, as pages call it. The search engine answers; when it is away, fails or is too slow, PostgreSQL does, and says so.
// Engines give ids; what is shown is read from PostgreSQL.
import { type Database, database as processDatabase } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import { currentCuration, type Curation } from "#app/domain/search-curation/curation.server.ts";
import type { Lang } from "#app/i18n/languages.ts";
import { engine as processEngine, type SearchEngine } from "./client.server.ts";
import { askEngine, askSuggestions, type NoticesAsked, type ServicesAsked } from "./engine-search.server.ts";
import { filterServices, findNotices, findServices, findSuggestions } from "./fallback.server.ts";
import { checkFilters } from "./filters.ts";
import { pinnedFirst } from "./pinned-first.ts";
import { offeredIn, readNotices, readServices, readSuggestions } from "./found-rows.server.ts";
import { understand, type Understanding } from "./query-words.ts";
import { readQuery } from "./reading/read-query.server.ts";
import {
  type FoundNotice,
  type Hits,
  type NoticeHits,
  type NoticeParams,
  NOTICES_BESIDE,
  NOTICES_PER_PAGE,
  NOTICES_SUGGESTED,
  type NoticesFound,
  type SearchPage,
  type SearchParams,
  MAX_SUGGESTIONS,
  type ServiceHits,
  SERVICES_PER_PAGE,
  type Suggestion,
} from "./search-page.ts";
import { lexiconOf } from "./staff-words.ts";
import { askForIndexes } from "./start.server.ts";
import { askForSynonyms } from "./write-synonyms.server.ts";

/** What search works with; the process's own unless a test brings another. */
export type SearchNeeds = {
  database: Database;
  engine: SearchEngine | null;
  now: Date;
  /** Pins and synonyms to search by; those that hold where it is left out. */
  curation?: Curation;
};
type Curated = SearchNeeds & { curation: Curation };

function processNeeds(): SearchNeeds {
  return { database: processDatabase(), engine: processEngine(), now: new Date() };
}

/** One page of services. Whatever is in `q` and `filters` is safe; a filter's value that cannot be one is left out. */
export async function searchServices(
  params: SearchParams,
  plainNeeds: SearchNeeds = processNeeds(),
): Promise<SearchPage> {
  const needs = await curated(plainNeeds);
  const asked = await askedServices(params, needs);
  const [pinned, { answer, ...by }] = await Promise.all([
    findPinned(needs, asked),
    answered(
      needs,
      asked.query,
      async (engine) => (await askEngine(engine, asked, undefined)).services,
      () => findServices(needs.database.pool, asked),
    ),
  ]);
  return servicesPage(needs, asked, pinnedFirst(pinned, answer, asked.page), by);
}

/** One page of the notices that the public can read now. */
export async function searchNotices(
  params: NoticeParams,
  plainNeeds: SearchNeeds = processNeeds(),
): Promise<NoticesFound> {
  const needs = await curated(plainNeeds);
  const asked = askedNotices(params, needs, NOTICES_PER_PAGE);
  const { answer, ...by } = await answered(
    needs,
    asked.query,
    async (engine) => (await askEngine(engine, undefined, asked)).notices,
    () => findNotices(needs.database.pool, asked),
  );
  return noticesPage(needs, asked, answer, by);
}

/** A results page: services, and beside them the notices that fit best (none where nothing was asked). */
export async function searchAll(
  params: SearchParams,
  plainNeeds: SearchNeeds = processNeeds(),
): Promise<{ services: SearchPage; notices: NoticesFound }> {
  const needs = await curated(plainNeeds);
  const asked = await askedServices(params, needs);
  const beside = askedNotices({ lang: params.lang, q: params.q }, needs, NOTICES_BESIDE);
  const isAsked = asked.query.terms.length > 0;
  const [pinned, { answer, ...by }] = await Promise.all([
    findPinned(needs, asked),
    answered(
      needs,
      asked.query,
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
    ),
  ]);
  const [services, notices] = await Promise.all([
    servicesPage(needs, asked, pinnedFirst(pinned, answer.services, asked.page), by),
    noticesPage(needs, beside, answer.notices ?? { hits: [], total: 0, isLoose: false }, by),
  ]);
  return { services, notices };
}

/** At most eight services whose names fit what has been typed so far. */
export async function suggest(lang: Lang, q: string, needs?: SearchNeeds): Promise<Suggestion[]> {
  return (await suggestAll(lang, q, needs)).services;
}

/** The same, and at most two notices whose titles fit. */
export async function suggestAll(
  lang: Lang,
  q: string,
  plainNeeds: SearchNeeds = processNeeds(),
): Promise<{ services: Suggestion[]; notices: FoundNotice[] }> {
  const needs = await curated(plainNeeds);
  const asked = askedNotices({ lang, q }, needs, NOTICES_SUGGESTED);
  const { query } = asked;
  if (query.terms.length === 0) return { services: [], notices: [] };
  const { pool } = needs.database;
  const { ranking } = await readQuery(pool, q, lexiconOf(needs.curation));
  const { answer } = await answered(
    needs,
    query,
    (engine) => askSuggestions(engine, asked, ranking.best),
    async () => {
      const [services, notices] = await Promise.all([findSuggestions(pool, query), findNotices(pool, asked)]);
      // With some of the words only, a notice is no suggestion.
      return { services: [...services, ...ranking.best], notices: notices.isLoose ? [] : notices.hits };
    },
  );
  const ids = new Set([...needs.curation.pinned(lang, query.text), ...answer.services]);
  const [services, notices] = await Promise.all([
    readSuggestions(pool, lang, [...ids].slice(0, MAX_SUGGESTIONS)),
    readNotices(needs.database, lang, answer.notices, query.terms, needs.now),
  ]);
  return { services, notices };
}

async function curated(needs: SearchNeeds): Promise<Curated> {
  return { ...needs, curation: needs.curation ?? (await currentCuration(needs.database.pool)) };
}

/** What is pinned to these words and let through by the filters. */
function findPinned(
  { database }: Curated,
  { pinned, filters }: ServicesAsked,
): Promise<ServiceHits | undefined> {
  return pinned.length === 0 ? Promise.resolve(undefined) : filterServices(database.pool, pinned, filters);
}

type AnsweredBy = Pick<SearchPage, "engine" | "isDegraded">;

async function answered<T>(
  { engine, database, curation }: Curated,
  { terms }: Understanding,
  ask: (engine: SearchEngine) => Promise<T | undefined>,
  fallBack: () => Promise<T>,
): Promise<{ answer: T } & AnsweredBy> {
  if (
    engine !== null &&
    terms.some(({ handle }) => handle !== undefined && !curation.handlesTaken.has(handle))
  ) {
    // The engine is about to learn a synonym; until then PostgreSQL, which knows it, answers for it.
    askForSynonyms(database);
    return { answer: await fallBack(), engine: "postgres", isDegraded: false };
  }
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
    ? { answer: await fallBack(), engine: "postgres", isDegraded: true }
    : { answer, engine: "meilisearch", isDegraded: false };
}

function isIndexMissing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { cause } = error;
  return typeof cause === "object" && cause !== null && "code" in cause && cause.code === "index_not_found";
}

type ServicesRead = ServicesAsked & {
  /** How well the names of services fit, by id. */
  scores: ReadonlyMap<number, number>;
};

async function askedServices(
  { lang, q, filters = {}, sort = "fit", page = 1 }: SearchParams,
  { curation, database }: Curated,
): Promise<ServicesRead> {
  const { query, ranking, only, isOnlyLoose } = await readQuery(database.pool, q, lexiconOf(curation));
  return {
    lang,
    query,
    filters: checkFilters(filters),
    sort,
    page: checkPage(page),
    pinned: curation.pinned(lang, query.text),
    only,
    isOnlyLoose,
    reserve: ranking.best,
    scores: ranking.scores,
  };
}

function askedNotices(
  { lang, q, page = 1 }: NoticeParams,
  { now, curation }: Curated,
  perPage: number,
): NoticesAsked & { perPage: number } {
  return { lang, query: understand(q, lexiconOf(curation)), now, page: checkPage(page), perPage };
}

function checkPage(page: number): number {
  return Number.isSafeInteger(page) && page >= 1 ? Math.min(page, 1_000_000) : 1;
}

async function servicesPage(
  { database: { pool } }: SearchNeeds,
  { lang, query, filters: { divisions }, sort, page, pinned, scores }: ServicesRead,
  found: ServiceHits,
  by: AnsweredBy,
): Promise<SearchPage> {
  const ids = found.hits.map(({ id }) => id);
  const offered = divisions.length === 0 ? undefined : await offeredIn(pool, ids, divisions);
  const isOfferedHere = (id: number): boolean => offered?.has(id) ?? true;
  const hits =
    page === 1 && sort === "fit" ? bestFirst(found.hits, scores, pinned, isOfferedHere) : found.hits;
  return {
    ...summary(query, page, SERVICES_PER_PAGE, found, by),
    items: await readServices(pool, lang, hits, query.terms, pinned, isOfferedHere),
    facets: found.facets,
  };
}

/**
 * The first page in the order in which names fit; what is pinned stays in front, then comes what the chosen place offers.
 * Other pages are as the engine has them.
 */
function bestFirst(
  hits: ServiceHits["hits"],
  scores: ReadonlyMap<number, number>,
  pinned: readonly number[],
  isOfferedHere: (id: number) => boolean,
): ServiceHits["hits"] {
  if (scores.size === 0) return hits;
  const groupOf = ({ id }: { id: number }): number => (pinned.includes(id) ? 0 : isOfferedHere(id) ? 1 : 2);
  const scoreOf = ({ id }: { id: number }): number => (pinned.includes(id) ? 0 : (scores.get(id) ?? 0));
  return [...hits].sort((a, b) => groupOf(a) - groupOf(b) || scoreOf(b) - scoreOf(a));
}

async function noticesPage(
  { database, now }: SearchNeeds,
  { lang, query, page, perPage }: NoticesAsked & { perPage: number },
  found: NoticeHits,
  by: AnsweredBy,
): Promise<NoticesFound> {
  return {
    ...summary(query, page, perPage, found, by),
    items: await readNotices(database, lang, found.hits, query.terms, now),
  };
}

function summary(
  { text }: Understanding,
  page: number,
  perPage: number,
  { total, isLoose }: Omit<Hits<unknown>, "hits">,
  by: AnsweredBy,
): Omit<NoticesFound, "items"> {
  return {
    ...by,
    q: text,
    page,
    pages: Math.max(1, Math.ceil(total / perPage)),
    total,
    isLoose,
  };
}
