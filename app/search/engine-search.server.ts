// Asks the search engine. Everything a page needs goes in one request; a second one only when next to nothing has all the
// words. Called by query.server.ts, which knows what to do when this throws.
import type { MultiSearchQuery, MultiSearchResult } from "meilisearch";
import type { Lang } from "#app/i18n/languages.ts";
import { timed } from "#app/platform/page-notes.server.ts";
import type { SearchEngine } from "./client.server.ts";
import { type CheckedFilters, engineFilter, facetNames, isFiltered } from "./filters.ts";
import { HIT_END, HIT_START } from "./highlight.ts";
import type { Understanding } from "./query-words.ts";
import {
  type FacetCounts,
  FEW,
  MAX_SUGGESTIONS,
  type NoticeHits,
  NOTICES_PER_PAGE,
  type ServiceHits,
  SERVICES_PER_PAGE,
} from "./search-page.ts";

type Asked = { lang: Lang; query: Understanding };
export type ServicesAsked = Asked & {
  filters: CheckedFilters;
  page: number;
  /** Services that are left out, as they stand before all others; then a page has those of the page before too. */
  pinned: readonly number[];
  /** Names to show instead of asking for the words; empty where the words are asked for. */
  only: readonly number[];
  /** The same for when next to nothing has all the words. */
  reserve: readonly number[];
};
export type NoticesAsked = Asked & { now: Date; page: number; perPage?: number };

type Strategy = "all" | "frequency";
type Result = MultiSearchResult<Record<string, unknown>>;
/** Queries of one multi-search and what to make of their results. */
type Question<T> = { queries: MultiSearchQuery[]; read(results: Result[]): { answer: T; isMeagre: boolean } };

/** Services, and notices if asked for, in one request. */
export async function askEngine(
  engine: SearchEngine,
  services: ServicesAsked | undefined,
  notices: NoticesAsked | undefined,
): Promise<{ services: ServiceHits | undefined; notices: NoticeHits | undefined }> {
  const [first, second] = await askBoth(
    engine,
    services &&
      (services.only.length > 0
        ? listedQuestion(engine, services, services.only)
        : servicesQuestion(engine, services, "all")),
    notices && noticesQuestion(engine, notices, "all"),
  );
  const retryServices = first?.isMeagre === true ? services : undefined;
  const retryNotices = second?.isMeagre === true ? notices : undefined;
  if (retryServices === undefined && retryNotices === undefined)
    return { services: first?.answer, notices: second?.answer };
  const [looseFirst, looseSecond] = await askBoth(
    engine,
    retryServices &&
      (retryServices.reserve.length > 0
        ? listedQuestion(engine, retryServices, retryServices.reserve)
        : servicesQuestion(engine, retryServices, "frequency")),
    retryNotices && noticesQuestion(engine, retryNotices, "frequency"),
  );
  return {
    services: wider(first?.answer, looseFirst?.answer),
    notices: wider(second?.answer, looseSecond?.answer),
  };
}

/** Ids of the services whose names fit best what has been typed so far. */
export async function askSuggestions(engine: SearchEngine, query: Understanding): Promise<number[]> {
  const path = `/indexes/${engine.uid("services")}/search`;
  const ask = async (strategy: Strategy): Promise<number[]> => {
    const { hits } = (await engine.ask(path, {
      q: wordsOf(query),
      ...common(query, strategy),
      limit: MAX_SUGGESTIONS,
      attributesToRetrieve: ["id"],
      // Names only, in both languages: people paste the one of the other language.
      attributesToSearchOn: ["titleZh", "titleEn", "colloquialZh", "colloquialEn", "partsZh"],
    })) as Result;
    return hits.map((hit) => Number(hit["id"]));
  };
  const strict = await ask("all");
  return strict.length > 0 ? strict : ask("frequency");
}

async function askBoth<A, B>(
  engine: SearchEngine,
  a: Question<A> | undefined,
  b: Question<B> | undefined,
): Promise<[ReturnType<Question<A>["read"]> | undefined, ReturnType<Question<B>["read"]> | undefined]> {
  const queries = [...(a?.queries ?? []), ...(b?.queries ?? [])];
  const { results } = (await timed("search", () => engine.ask("/multi-search", { queries }))) as {
    results: Result[];
  };
  const count = a?.queries.length ?? 0;
  return [a?.read(results.slice(0, count)), b?.read(results.slice(count))];
}

function wider<T extends { total: number; isLoose: boolean }>(strict?: T, loose?: T): T | undefined {
  return loose !== undefined && loose.total > (strict?.total ?? 0) ? { ...loose, isLoose: true } : strict;
}

function servicesQuestion(
  engine: SearchEngine,
  { lang, query, filters, page, pinned }: ServicesAsked,
  strategy: Strategy,
): Question<ServiceHits> {
  const base = { indexUid: engine.uid("services"), q: wordsOf(query), ...common(query, strategy) };
  const texts = lang === "zh" ? (["titleZh", "summaryZh"] as const) : (["titleEn", "summaryEn"] as const);
  const narrowed = facetNames.filter((name) => filters.chosen[name].length > 0);
  const unpinned = pinned.length === 0 ? [] : [`id NOT IN [${pinned.join(", ")}]`];
  const list = {
    ...base,
    hitsPerPage: SERVICES_PER_PAGE,
    filter: [...engineFilter(filters), ...unpinned],
    attributesToRetrieve: ["id"],
    attributesToHighlight: [...texts],
    highlightPreTag: HIT_START,
    highlightPostTag: HIT_END,
    ...(query.terms.length === 0 ? { sort: ["popularity:desc"] } : {}),
  };
  const before = pinned.length > 0 && page > 1 ? [{ ...list, page: page - 1 }] : [];
  const queries: MultiSearchQuery[] = [
    { ...list, page, facets: [...facetNames] },
    ...narrowed.map((name) => ({
      ...base,
      ...countOnly,
      filter: [...engineFilter(filters, name), ...unpinned],
      facets: [name],
    })),
    ...before,
    ...(isFiltered(filters) || pinned.length > 0 ? [{ ...base, ...countOnly }] : []),
  ];
  return {
    queries,
    read(results) {
      const [main] = results;
      const facets = {} as FacetCounts;
      for (const name of facetNames) {
        const own = results[1 + narrowed.indexOf(name)];
        facets[name] = countsOf((narrowed.includes(name) ? own : main)?.facetDistribution?.[name]);
      }
      // Whether the words are too many is a matter of the words, not of the filters or of what is pinned.
      const unfiltered = results.at(-1)?.totalHits ?? 0;
      const earlier = before.length > 0 ? (results[1 + narrowed.length]?.hits ?? []) : [];
      return {
        answer: {
          hits: [...earlier, ...(main?.hits ?? [])].map((hit) => ({
            id: Number(hit["id"]),
            title: marked(hit, texts[0]),
            summary: marked(hit, texts[1]),
          })),
          total: main?.totalHits ?? 0,
          isLoose: false,
          facets,
        },
        isMeagre: query.terms.length > 0 && unfiltered < FEW,
      };
    },
  };
}

/** The services of a list that the filters let through, in the list's order. */
function listedQuestion(
  engine: SearchEngine,
  { filters, page, pinned }: ServicesAsked,
  list: readonly number[],
): Question<ServiceHits> {
  const ids = list.filter((id) => !pinned.includes(id));
  const base = { indexUid: engine.uid("services"), q: "" };
  const listed = `id IN [${ids.join(", ")}]`;
  const narrowed = facetNames.filter((name) => filters.chosen[name].length > 0);
  return {
    queries: [
      {
        ...base,
        page: 1,
        hitsPerPage: Math.max(1, ids.length),
        filter: [...engineFilter(filters), listed],
        facets: [...facetNames],
        attributesToRetrieve: ["id"],
      },
      ...narrowed.map((name) => ({
        ...base,
        ...countOnly,
        filter: [...engineFilter(filters, name), listed],
        facets: [name],
      })),
    ],
    read([main, ...others]) {
      const facets = {} as FacetCounts;
      for (const name of facetNames)
        facets[name] = countsOf(
          (narrowed.includes(name) ? others[narrowed.indexOf(name)] : main)?.facetDistribution?.[name],
        );
      const passing = new Set((main?.hits ?? []).map((hit) => Number(hit["id"])));
      const hits = ids.filter((id) => passing.has(id)).map((id) => ({ id }));
      const answer = {
        hits: pageOf(hits, page, pinned),
        total: hits.length,
        isLoose: hits.length > 0,
        facets,
      };
      return { answer, isMeagre: false };
    },
  };
}

/** A page of a list; with pinned services before them, some of the page before belong to it. */
export function pageOf<T>(list: readonly T[], page: number, pinned: readonly number[]): T[] {
  const pages = pinned.length > 0 && page > 1 ? 2 : 1;
  return list.slice((page - pages) * SERVICES_PER_PAGE, page * SERVICES_PER_PAGE);
}

function noticesQuestion(
  engine: SearchEngine,
  { lang, query, now, page, perPage = NOTICES_PER_PAGE }: NoticesAsked,
  strategy: Strategy,
): Question<NoticeHits> {
  const title = lang === "zh" ? "titleZh" : "titleEn";
  const at = now.getTime();
  return {
    queries: [
      {
        indexUid: engine.uid("notices"),
        q: wordsOf(query),
        ...common(query, strategy),
        page,
        hitsPerPage: perPage,
        filter: [`publishAt <= ${at}`, `expireAt > ${at}`],
        attributesToRetrieve: ["id"],
        attributesToHighlight: [title],
        highlightPreTag: HIT_START,
        highlightPostTag: HIT_END,
        ...(query.terms.length === 0 ? { sort: ["publishAt:desc"] } : {}),
      },
    ],
    read([main]) {
      const total = main?.totalHits ?? 0;
      return {
        answer: {
          hits: (main?.hits ?? []).map((hit) => ({ id: String(hit["id"]), title: marked(hit, title) })),
          total,
          isLoose: false,
        },
        isMeagre: query.terms.length > 0 && total < 1,
      };
    },
  };
}

// One hit, which is not looked at: without a page the engine only estimates.
const countOnly = { page: 1, hitsPerPage: 1, attributesToRetrieve: ["id"] };

function wordsOf({ terms }: Understanding): string {
  return terms.map(({ text, handle = text }) => handle).join(" ");
}

function common({ isChinese }: Understanding, matchingStrategy: Strategy) {
  return { matchingStrategy, locales: [isChinese ? "cmn" : "eng"] };
}

function countsOf(distribution: Record<string, number> = {}): { value: string; count: number }[] {
  return Object.entries(distribution)
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function marked(hit: Record<string, unknown>, field: string): string {
  const formatted = hit["_formatted"];
  const text =
    typeof formatted === "object" && formatted !== null ? Reflect.get(formatted, field) : undefined;
  return typeof text === "string" ? text : "";
}
