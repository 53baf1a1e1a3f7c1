// Asks the search engine. Everything a page needs goes in one request; a second one only when next to nothing has all the
// words. Called by query.server.ts, which knows what to do when this throws.
import type { MultiSearchQuery, MultiSearchResult } from "meilisearch";
import type { Lang } from "#app/i18n/languages.ts";
import { timed } from "#app/platform/page-notes.server.ts";
import type { SearchEngine } from "./client.server.ts";
import {
  type CheckedFilters,
  engineFilter,
  facetNames,
  isFiltered,
  placeFilter,
  type SearchSort,
} from "./filters.ts";
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
  sort: SearchSort;
  page: number;
  /** Services that are left out, as they stand before all others; then a page has those of the page before too. */
  pinned: readonly number[];
  /** Names to show instead of asking for the words; empty where the words are asked for. */
  only: readonly number[];
  /** Those have only some of the words. */
  isOnlyLoose: boolean;
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
        ? listedQuestion(engine, services, services.only, services.isOnlyLoose)
        : servicesQuestion(engine, services, "all")),
    notices && noticesQuestion(engine, notices, "all"),
  );
  const retryServices = first?.isMeagre === true ? services : undefined;
  const retryNotices = second?.isMeagre === true ? notices : undefined;
  if (retryServices === undefined && retryNotices === undefined)
    return {
      services: first && services && (await filledUp(engine, services, first.answer, "all")),
      notices: second?.answer,
    };
  const [looseFirst, looseSecond] = await askBoth(
    engine,
    retryServices &&
      (retryServices.reserve.length > 0
        ? listedQuestion(engine, retryServices, retryServices.reserve, true)
        : servicesQuestion(engine, retryServices, "frequency")),
    retryNotices && noticesQuestion(engine, retryNotices, "frequency"),
  );
  const found = wider(first?.answer, looseFirst?.answer);
  return {
    services:
      found && services && (await filledUp(engine, services, found, found.isLoose ? "frequency" : "all")),
    notices: wider(second?.answer, looseSecond?.answer),
  };
}

/** Services, of which some may be missing on the page: `rest` of those that the chosen place does not offer. */
type PartOfPage = ServiceHits & { rest?: { start: number; count: number } };

/** The page with those that the chosen place does not offer after those that it does. */
async function filledUp(
  engine: SearchEngine,
  asked: ServicesAsked,
  { rest, ...found }: PartOfPage,
  strategy: Strategy,
): Promise<ServiceHits> {
  if (rest === undefined || rest.count <= 0) return found;
  const first = Math.floor(rest.start / SERVICES_PER_PAGE) + 1;
  const last = Math.floor((rest.start + rest.count - 1) / SERVICES_PER_PAGE) + 1;
  const list = listOf(engine, asked, strategy, placeFilter(asked.filters, "elsewhere"));
  const queries = Array.from({ length: last - first + 1 }, (_, index) => ({ ...list, page: first + index }));
  const results = await askMany(engine, queries);
  const skipped = rest.start - (first - 1) * SERVICES_PER_PAGE;
  const hits = results.flatMap((result) => hitsOf(result, asked.lang));
  return { ...found, hits: [...found.hits, ...hits.slice(skipped, skipped + rest.count)] };
}

/**
 * What fits what has been typed so far, by names alone: ids of services, and of notices. `reserve` are the services to name
 * where no name has all the words.
 */
export async function askSuggestions(
  engine: SearchEngine,
  asked: NoticesAsked,
  reserve: readonly number[],
): Promise<{ services: number[]; notices: NoticeHits["hits"] }> {
  const { query } = asked;
  const services = (strategy: Strategy): MultiSearchQuery => ({
    indexUid: engine.uid("services"),
    q: wordsOf(query),
    ...common(query, strategy),
    limit: MAX_SUGGESTIONS,
    attributesToRetrieve: ["id"],
    // Names only, in both languages: people paste the one of the other language.
    attributesToSearchOn: ["titleZh", "titleEn", "colloquialZh", "colloquialEn", "partsZh"],
  });
  const { queries, read } = noticesQuestion(engine, asked, "all");
  const [strict, ...notices] = await askMany(engine, [services("all"), ...queries]);
  const found = idsOf(strict);
  return {
    services:
      found.length > 0 || reserve.length > 0
        ? [...found, ...reserve]
        : idsOf((await askMany(engine, [services("frequency")]))[0]),
    // Titles come first. They are not asked for alone, because an index without documents refuses to be asked so.
    notices: read(notices).answer.hits.filter(({ title = "" }) => title.includes(HIT_START)),
  };
}

function idsOf(result: Result | undefined): number[] {
  return (result?.hits ?? []).map((hit) => Number(hit["id"]));
}

async function askBoth<A, B>(
  engine: SearchEngine,
  a: Question<A> | undefined,
  b: Question<B> | undefined,
): Promise<[ReturnType<Question<A>["read"]> | undefined, ReturnType<Question<B>["read"]> | undefined]> {
  const queries = [...(a?.queries ?? []), ...(b?.queries ?? [])];
  const results = await askMany(engine, queries);
  const count = a?.queries.length ?? 0;
  return [a?.read(results.slice(0, count)), b?.read(results.slice(count))];
}

async function askMany(engine: SearchEngine, queries: MultiSearchQuery[]): Promise<Result[]> {
  const { results } = (await timed("search", () => engine.ask("/multi-search", { queries }))) as {
    results: Result[];
  };
  return results;
}

function wider<T extends { total: number; isLoose: boolean }>(strict?: T, loose?: T): T | undefined {
  return loose !== undefined && loose.total > (strict?.total ?? 0) ? { ...loose, isLoose: true } : strict;
}

/** The query of a list of services without its page; `place` narrows it to what the chosen place offers or does not. */
function listOf(
  engine: SearchEngine,
  { lang, query, filters, sort, pinned }: ServicesAsked,
  strategy: Strategy,
  place?: string,
) {
  return {
    indexUid: engine.uid("services"),
    q: wordsOf(query),
    ...common(query, strategy),
    hitsPerPage: SERVICES_PER_PAGE,
    filter: [...engineFilter(filters), ...unpinned(pinned), ...(place === undefined ? [] : [place])],
    attributesToRetrieve: ["id"],
    attributesToHighlight: [...textsOf(lang)],
    highlightPreTag: HIT_START,
    highlightPostTag: HIT_END,
    ...(query.terms.length === 0 || sort === "used" ? { sort: ["popularity:desc"] } : {}),
  };
}

function textsOf(lang: Lang): readonly [title: string, summary: string] {
  return lang === "zh" ? ["titleZh", "summaryZh"] : ["titleEn", "summaryEn"];
}

function unpinned(pinned: readonly number[]): string[] {
  return pinned.length === 0 ? [] : [`id NOT IN [${pinned.join(", ")}]`];
}

function hitsOf({ hits }: Result, lang: Lang): ServiceHits["hits"] {
  const [title, summary] = textsOf(lang);
  return hits.map((hit) => ({
    id: Number(hit["id"]),
    title: marked(hit, title),
    summary: marked(hit, summary),
  }));
}

function servicesQuestion(
  engine: SearchEngine,
  asked: ServicesAsked,
  strategy: Strategy,
): Question<PartOfPage> {
  const { lang, query, filters, page, pinned } = asked;
  const base = { indexUid: engine.uid("services"), q: wordsOf(query), ...common(query, strategy) };
  const narrowed = facetNames.filter((name) => filters.chosen[name].length > 0);
  const hasPlace = filters.divisions.length > 0;
  const list = listOf(engine, asked, strategy, hasPlace ? placeFilter(filters, "here") : undefined);
  const pages = pinned.length > 0 && page > 1 ? [page - 1, page] : [page];
  const all = { ...base, filter: [...engineFilter(filters), ...unpinned(pinned)], facets: [...facetNames] };
  const lists: MultiSearchQuery[] = pages.map((each) => ({ ...list, page: each }));
  const queries: MultiSearchQuery[] = [
    // What the place does not offer counts too, so that the counts are of another query than the list.
    ...(hasPlace
      ? [{ ...all, ...countOnly }, ...lists]
      : lists.map((each, index) => (index === 0 ? { ...each, facets: [...facetNames] } : each))),
    ...narrowed.map((name) => ({
      ...base,
      ...countOnly,
      filter: [...engineFilter(filters, name), ...unpinned(pinned)],
      facets: [name],
    })),
    ...(isFiltered(filters) || pinned.length > 0 ? [{ ...base, ...countOnly }] : []),
  ];
  return {
    queries,
    read(results) {
      const [main] = results;
      const lead = hasPlace ? 1 : 0;
      const facets = {} as FacetCounts;
      for (const name of facetNames) {
        const own = results[lead + pages.length + narrowed.indexOf(name)];
        facets[name] = countsOf((narrowed.includes(name) ? own : main)?.facetDistribution?.[name]);
      }
      const shown = results.slice(lead, lead + pages.length);
      const hits = shown.flatMap((result) => hitsOf(result, lang));
      const total = main?.totalHits ?? 0;
      const answer: PartOfPage = { hits, total, isLoose: false, facets };
      if (hasPlace) {
        const here = shown[0]?.totalHits ?? 0;
        const start = (page - pages.length) * SERVICES_PER_PAGE;
        const missing = pages.length * SERVICES_PER_PAGE - hits.length;
        answer.rest = {
          start: Math.max(0, start - here),
          count: Math.min(missing, total - Math.max(start, here)),
        };
      }
      // Whether the words are too many is a matter of the words, not of the filters or of what is pinned.
      const unfiltered = isFiltered(filters) || pinned.length > 0 ? (results.at(-1)?.totalHits ?? 0) : total;
      return { answer, isMeagre: query.terms.length > 0 && unfiltered < FEW };
    },
  };
}

/** The services of a list that the filters let through, in the list's order unless sorted otherwise. */
function listedQuestion(
  engine: SearchEngine,
  { filters, sort, page, pinned }: ServicesAsked,
  list: readonly number[],
  isLoose: boolean,
): Question<PartOfPage> {
  const ids = list.filter((id) => !pinned.includes(id));
  const base = { indexUid: engine.uid("services"), q: "" };
  const listed = `id IN [${ids.join(", ")}]`;
  const hasPlace = filters.divisions.length > 0;
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
        ...(sort === "used" ? { sort: ["popularity:desc"] } : {}),
      },
      ...(hasPlace
        ? [
            {
              ...base,
              page: 1,
              hitsPerPage: Math.max(1, ids.length),
              filter: [listed, placeFilter(filters, "here")],
              attributesToRetrieve: ["id"],
            },
          ]
        : []),
      ...narrowed.map((name) => ({
        ...base,
        ...countOnly,
        filter: [...engineFilter(filters, name), listed],
        facets: [name],
      })),
    ],
    read([main, ...rest]) {
      const others = hasPlace ? rest.slice(1) : rest;
      const facets = {} as FacetCounts;
      for (const name of facetNames)
        facets[name] = countsOf(
          (narrowed.includes(name) ? others[narrowed.indexOf(name)] : main)?.facetDistribution?.[name],
        );
      const passing = (main?.hits ?? []).map((hit) => Number(hit["id"]));
      const ordered = sort === "used" ? passing : ids.filter((id) => passing.includes(id));
      const here = hasPlace ? new Set(rest[0]?.hits.map((hit) => Number(hit["id"]))) : undefined;
      const isHere = (id: number): boolean => here?.has(id) ?? true;
      const hits = [...ordered.filter(isHere), ...ordered.filter((id) => !isHere(id))].map((id) => ({ id }));
      const answer = {
        hits: pageOf(hits, page, pinned),
        total: hits.length,
        isLoose: isLoose && hits.length > 0,
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
