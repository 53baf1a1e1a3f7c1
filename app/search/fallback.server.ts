// Searches in PostgreSQL alone, for when the search engine is away: rougher in its order, exact in its counts. Called by
// query.server.ts alone.
import { z } from "zod";
import type { Pool } from "#app/platform/db.server.ts";
import { type LooseTerm, matchingSql, pairsOf, searchable, values, type Values } from "./fallback-match.ts";
import { type CheckedFilters, type FacetName, facetNames, type SearchSort } from "./filters.ts";
import type { Term, Understanding } from "./query-words.ts";
import { type NoticesAsked, pageOf, type ServicesAsked } from "./engine-search.server.ts";
import {
  type FacetCounts,
  FEW,
  MAX_SUGGESTIONS,
  type NoticeHits,
  NOTICES_PER_PAGE,
  type ServiceHits,
  SERVICES_PER_PAGE,
} from "./search-page.ts";

// The province's day, as provinceDay() says it.
const TODAY = "(now() at time zone 'Asia/Shanghai')::date";

const Answer = z.object({ ids: z.array(z.int()), total: z.int(), stats: z.record(z.string(), z.number()) });
const NoticeAnswer = Answer.extend({ ids: z.array(z.uuid()) });
const Counts = z.array(z.object({ value: z.string(), count: z.int() }));

/** The same as the engine's answer, without marks. */
export async function findServices(pool: Pool, asked: Omit<ServicesAsked, "lang">): Promise<ServiceHits> {
  const { only, isOnlyLoose, reserve } = asked;
  if (only.length > 0) return listServices(pool, asked, only, isOnlyLoose);
  const found = await findByWords(pool, asked);
  if (!found.isMeagre || reserve.length === 0) return found;
  const listed = await listServices(pool, asked, reserve, true);
  return listed.total > found.total ? listed : found;
}

/** The services of a list that the filters let through, in the list's order. */
async function listServices(
  pool: Pool,
  { filters, sort, page, pinned }: Pick<ServicesAsked, "filters" | "sort" | "page" | "pinned">,
  list: readonly number[],
  isLoose: boolean,
): Promise<ServiceHits> {
  const ids = list.filter((id) => !pinned.includes(id));
  const { hits, total, facets } = await filterServices(pool, ids, filters, sort);
  return { hits: pageOf(hits, page, pinned), total, isLoose: isLoose && total > 0, facets };
}

async function findByWords(
  pool: Pool,
  {
    query,
    filters,
    sort,
    page,
    pinned,
  }: Pick<ServicesAsked, "query" | "filters" | "sort" | "page" | "pinned">,
): Promise<ServiceHits & { isMeagre: boolean }> {
  // With pinned services before them, some of the page before belong to this one.
  const pages = pinned.length > 0 && page > 1 ? 2 : 1;
  return withSpelling(pool, query.terms, async (terms) => {
    const { list, add } = values();
    const start = add((page - pages) * SERVICES_PER_PAGE);
    const { rows } = await pool.query(
      `with ${matchingSql(servicesDoc(), terms, query.text, add)},
            chosen as materialized (select *, ${conditions(filters, add)} from matched
                                     where not (id = any (${add(pinned)}::int[])))
       select array(select id from chosen where ${allOk()} order by ok_place desc, ${sort === "used" ? "" : "score desc,"} popularity desc, id
                     limit ${pages * SERVICES_PER_PAGE} offset ${start}) as ids,
              ${countedSql}, (select to_json(stats) from stats) as stats`,
      list,
    );
    const { ids, total, stats } = Answer.parse(rows[0]);
    const hits = ids.map((id) => ({ id }));
    const isMeagre = terms.length > 0 && (stats["strict"] ?? 0) < FEW;
    return { hits, total, isLoose: isLoose(terms, stats, total), isMeagre, facets: facetsOf(rows[0]), stats };
  });
}

/**
 * Which of these services the filters let through, whatever was asked: what the chosen place offers first, then in the given
 * order unless sorted otherwise.
 */
export async function filterServices(
  pool: Pool,
  ids: readonly number[],
  filters: CheckedFilters,
  sort: SearchSort = "fit",
): Promise<ServiceHits> {
  const { list, add } = values();
  const wanted = `${add(ids)}::int[]`;
  const doc = `${servicesDoc({ isNamesOnly: true })} where t.id = any (${wanted})`;
  const { rows } = await pool.query(
    `with ${matchingSql(doc, [], "", add)},
          chosen as materialized (select *, ${conditions(filters, add)} from matched)
     select array(select id from chosen where ${allOk()} 
                  order by ok_place desc, ${sort === "used" ? "popularity desc," : ""} array_position(${wanted}, id)) as ids,
            ${countedSql}, '{}'::json as stats`,
    list,
  );
  const answer = Answer.parse(rows[0]);
  const hits = answer.ids.map((id) => ({ id }));
  return { hits, total: answer.total, isLoose: false, facets: facetsOf(rows[0]) };
}

function facetsOf(row: unknown): FacetCounts {
  const facets = {} as FacetCounts;
  for (const name of facetNames) facets[name] = Counts.parse((row as Record<string, unknown>)[name]);
  return facets;
}

/** Ids of the services whose names fit best what has been typed so far. */
export async function findSuggestions(pool: Pool, query: Understanding): Promise<number[]> {
  const { hits } = await withSpelling(pool, query.terms, async (terms) => {
    const { list, add } = values();
    const { rows } = await pool.query(
      `with ${matchingSql(servicesDoc({ isNamesOnly: true }), terms, query.text, add)}
       select array(select id from matched order by score desc, popularity desc, id limit ${MAX_SUGGESTIONS}) as ids,
              0 as total, (select to_json(stats) from stats) as stats`,
      list,
    );
    const { ids, stats } = Answer.parse(rows[0]);
    return { hits: ids, stats };
  });
  return hits;
}

/** Notices that the public can read at `now`. */
export async function findNotices(
  pool: Pool,
  { query, now, page, perPage = NOTICES_PER_PAGE }: Omit<NoticesAsked, "lang">,
): Promise<NoticeHits> {
  const { list, add } = values();
  // Must say the same as isPublishedAt of app/domain/notices/visibility.ts.
  const doc = `
    select n.id, n.publish_at, ${searchable("n.title_zh || ' ' || n.title_en")} as title,
           ${searchable("coalesce(n.document_number, '')")} as alias,
           ${searchable("n.body_zh || ' ' || a.name_zh")} as rest_zh,
           ${searchable("n.body_en || ' ' || a.name_en")} as rest_en
      from notice n join agency a on a.id = n.agency_id
     where n.state = 'approved' and n.publish_at <= ${add(now)}
       and (n.expire_at is null or n.expire_at > ${add(now)})`;
  const { rows } = await pool.query(
    `with ${matchingSql(doc, query.terms, query.text, add)}
     select (select count(*)::int from matched) as total,
            array(select id from matched order by score desc, publish_at desc, id
                   limit ${add(perPage)} offset ${add((page - 1) * perPage)}) as ids,
            (select to_json(stats) from stats) as stats`,
    list,
  );
  const { ids, total, stats } = NoticeAnswer.parse(rows[0]);
  return { hits: ids.map((id) => ({ id })), total, isLoose: isLoose(query.terms, stats, total) };
}

function isLoose(terms: readonly Term[], stats: Record<string, number>, total: number): boolean {
  return terms.length > 0 && (stats["strict"] ?? 0) < FEW && total > (stats["strict"] ?? 0);
}

type WithStats = { stats: Record<string, number> };

/**
 * Asks once more when the catalogue does not know some of the words: other words then count for words that look alike,
 * and Chinese for its pairs of letters.
 */
async function withSpelling<T extends WithStats>(
  pool: Pool,
  terms: readonly Term[],
  ask: (terms: readonly LooseTerm[]) => Promise<T>,
): Promise<T> {
  const answer = await ask(terms);
  const unknown = new Set(terms.filter((_, index) => answer.stats[`df${index + 1}`] === 0));
  const misspelt = [...unknown].map(({ text }) => text).filter((text) => /^[a-z]{5,}$/.test(text));
  const alike = misspelt.length === 0 ? new Map<string, string[]>() : await wordsLike(pool, misspelt);
  const looser = terms.map((term): LooseTerm => {
    if (!unknown.has(term)) return term;
    const alternatives = [...term.alternatives, ...(alike.get(term.text) ?? [])];
    return { ...term, alternatives, isInPairs: pairsOf(term.text).length > 1 };
  });
  const isLooser = looser.some(
    (term, index) =>
      term.isInPairs === true || term.alternatives.length > (terms[index]?.alternatives.length ?? 0),
  );
  return isLooser ? ask(looser) : answer;
}

const Alike = z.array(z.object({ meant: z.string(), words: z.array(z.string()) }));

async function wordsLike(pool: Pool, misspelt: readonly string[]): Promise<Map<string, string[]>> {
  const { rows } = await pool.query(
    `select meant, array_agg(word order by likeness desc) as words
       from unnest($1::text[]) as meant,
            lateral (select word, similarity(word, meant) as likeness from (${knownWords}) as known
                      where similarity(word, meant) >= 0.35 order by 2 desc limit 3) as alike
      group by meant`,
    [misspelt],
  );
  return new Map(Alike.parse(rows).map(({ meant, words }) => [meant, words]));
}

const knownWords = `
  select distinct word from service_type t join service_type_version v on v.id = t.current_version_id,
         regexp_split_to_table(lower(v.name_en), '[^a-z]+') as word
   where length(word) >= 4`;

function servicesDoc({ isNamesOnly = false } = {}): string {
  const rest = isNamesOnly
    ? "'' as rest_zh, '' as rest_en"
    : `${searchable("d.name_zh || ' ' || d.short_zh || ' ' || v.summary_zh")} as rest_zh,
       ${searchable("d.name_en || ' ' || v.summary_en")} as rest_en`;
  return `
    select t.id, t.popularity, t.department_id as department, t.fulfilment, v.online_depth as depth,
           v.audiences as audience, v.themes_natural, v.themes_legal,
           ${searchable("v.name_zh || ' ' || v.name_en")} as title,
           ${searchable("array_to_string(v.colloquial_zh || v.colloquial_en || v.keywords, ' ')")} as alias,
           ${rest}
      from service_type t
      join service_type_version v on v.id = t.current_version_id
      join department d on d.id = t.department_id`;
}

/** One column per filter that says whether the row passes it, and one for the chosen place, which only orders. */
function conditions({ chosen, divisions }: CheckedFilters, add: Values["add"]): string {
  const columns = facetNames.map(
    (name) => `${chosen[name].length === 0 ? "true" : passes(name, chosen[name], add)} as ok_${name}`,
  );
  const place =
    divisions.length === 0
      ? "true"
      : `exists (select from adoption a where a.type_id = matched.id and a.division_code = any (${add(divisions)}::text[])
                    and a.valid_from <= ${TODAY} and (a.valid_to is null or a.valid_to > ${TODAY}))`;
  return [...columns, `${place} as ok_place`].join(", ");
}

function passes(name: FacetName, chosen: readonly string[], add: Values["add"]): string {
  const codes = (list: "n-" | "l-"): string =>
    `${add(chosen.filter((value) => value.startsWith(list)).map((value) => value.slice(list.length)))}::text[]`;
  if (name === "theme") return `(themes_natural && ${codes("n-")} or themes_legal && ${codes("l-")})`;
  return name === "audience"
    ? `audience && ${add(chosen)}::text[]`
    : `${name} = any (${add(chosen)}::text[])`;
}

function allOk(except?: FacetName): string {
  return facetNames
    .filter((name) => name !== except)
    .map((name) => `ok_${name}`)
    .join(" and ");
}

const countedSql = `
  (select count(*)::int from chosen where ${allOk()}) as total,
  ${facetNames.map((name) => `(${countsSql(name)}) as "${name}"`).join(", ")}`;

function countsSql(name: FacetName): string {
  return `select coalesce(json_agg(json_build_object('value', value, 'count', count) order by count desc, value), '[]')
            from (select value, count(*)::int as count from (${valuesSql(name)}) as each group by value) as counts`;
}

function valuesSql(name: FacetName): string {
  const from = (value: string, list = ""): string =>
    `select ${value} as value from chosen ${list} where ${allOk(name)}`;
  if (name === "theme")
    return `${from("'n-' || code", ", unnest(themes_natural) as code")} union all ${from("'l-' || code", ", unnest(themes_legal) as code")}`;
  return name === "audience" ? from("code", ", unnest(audience) as code") : from(name);
}
