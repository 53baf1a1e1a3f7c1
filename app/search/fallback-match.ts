// The reserve's way of matching, as SQL: which rows have all terms, or failing that the rarest, and how well. Pure; used
// by fallback.server.ts for services and notices alike.
import type { Term } from "./query-words.ts";
import { FEW } from "./search-page.ts";

/** A term as the reserve looks for it. */
export type LooseTerm = Term & {
  /** Its pairs of letters count too: for Chinese that stands nowhere as a whole. */
  isInPairs?: boolean;
};

/** Collects the values of a statement and names their places. */
export type Values = { list: unknown[]; add(value: unknown): string };

/** An empty collection. */
export function values(): Values {
  const list: unknown[] = [];
  return { list, add: (value) => `$${list.push(value)}` };
}

// How much it says that a term stands in the title, in other names, or in the rest of the text.
const IN_TITLE = 3;
const IN_ALIAS = 2;
const IN_REST = 1;

/**
 * CTEs `scored`, `stats` and `matched` over `doc`, a SELECT of id, title, alias, rest_zh and rest_en (made by `searchable`) and what
 * else it likes. `matched` adds score to all columns; `stats` has strict and, for each term, df1 … dfN.
 */
export function matchingSql(
  doc: string,
  terms: readonly LooseTerm[],
  wholeText: string,
  add: Values["add"],
): string {
  // OFFSET keeps the texts from being made anew at each place where they are looked at.
  if (terms.length === 0)
    return `stats as (select 0 as strict), matched as materialized (select doc.*, 0::real as score from (${doc} offset 0) as doc)`;
  const places = terms.map((_, index) => index + 1);
  const scores = terms.map((term, index) => `(${termSql(term, add)})::real as s${index + 1}`);
  const has = places.map((place) => `s${place} > 0`);
  const rarest = `least(${places.map((place) => `nullif(df${place}, 0)`).join(", ")})`;
  const weights = places.map((place) => `s${place} * ln(1 + n::real / greatest(df${place}, 1))`);
  // The very title that was asked for comes first; titles are `zh en` between spaces. Then those that say it in one piece.
  const phrase = escapeLike(wholeText.toLowerCase());
  const isWhole = `case when title like ${add(`% ${phrase} %`)} then 1000 when title like ${add(`%${phrase}%`)} then 5 else 0 end`;
  return `
    scored as materialized (select doc.*, ${isWhole} as whole, ${scores.join(", ")} from (${doc} offset 0) as doc),
    stats as (
      select count(*) as n, count(*) filter (where ${has.join(" and ")}) as strict,
             ${places.map((place) => `count(*) filter (where s${place} > 0) as df${place}`).join(", ")}
        from scored
    ),
    matched as materialized (
      select scored.*, whole + ${weights.join(" + ")} as score
        from scored, stats
       where (${has.join(" and ")})
          or (strict < ${FEW} and (${places.map((place) => `(s${place} > 0 and df${place} = ${rarest})`).join(" or ")}))
    )`;
}

/** How well a row has a term: 0 = not at all. */
function termSql({ text, alternatives, isInPairs = false }: LooseTerm, add: Values["add"]): string {
  const patterns = [...new Set([text, ...alternatives].flatMap(patternsOf))];
  const place = `${add(patterns)}::text[]`;
  const cases = [
    `when title like any (${place}) then ${IN_TITLE}`,
    `when alias like any (${place}) then ${IN_ALIAS}`,
    // The long texts are looked through in the term's own language only: they cost the most.
    `when ${isHan(text) ? "rest_zh" : "rest_en"} like any (${place}) then ${IN_REST}`,
  ];
  return `case ${cases.join(" ")} else ${isInPairs ? partSql(text, add) : "0"} end`;
}

/** 老板拖欠工资 as a whole stands nowhere; a title with half of its pairs of letters is about it. */
function partSql(text: string, add: Values["add"]): string {
  const pairs = pairsOf(text);
  if (pairs.length < 2) return "0";
  const share = `(select count(*) from unnest(${add(pairs)}::text[]) as pair where title like pair)::real / ${pairs.length}`;
  return `(select case when share >= 0.5 then ${IN_ALIAS} * share else 0 end from (select ${share} as share) as found)`;
}

/** LIKE patterns: Chinese anywhere, other words where a word begins, and without the plural's s. */
function patternsOf(text: string): string[] {
  const plain = text.toLowerCase();
  if (isHan(plain)) return [`%${escapeLike(plain)}%`];
  const singular = /[^s]s$/.test(plain) && plain.length > 3 ? plain.slice(0, -1) : plain;
  return WORD_STARTS.map((sign) => `%${sign}${escapeLike(singular)}%`);
}

// Measured: turning all signs of 9,000 texts into spaces takes most of a second, looking for four patterns does not.
const WORD_STARTS = [" ", "-", "–", "("];

/** LIKE patterns of the pairs of letters in Chinese; none in other text. */
export function pairsOf(text: string): string[] {
  if (!/^\p{Script=Han}{3,}$/u.test(text)) return [];
  const letters = [...text];
  return letters.slice(1).map((letter, at) => `%${letters[at] ?? ""}${letter}%`);
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

/** The SQL for a text as the patterns look at it. ASCII's capitals suffice, and are quicker than all of Unicode's. */
export function searchable(expression: string): string {
  return `lower((' ' || ${expression} || ' ') collate "C")`;
}
