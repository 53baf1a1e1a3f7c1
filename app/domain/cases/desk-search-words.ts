// Understands what was typed into the desk's search: a case number, days, and words; and how its results can be narrowed. Words are cut as the SQL function
// case_words (migration desk_search) cuts what citizens wrote. Pure; called by desk-search.query.server.ts.
import { readCaseNumber } from "./case-number.ts";

/** overdue: open, and its time has run out; open: open in time; closed. Every case is in one of them. */
export const standings = ["overdue", "open", "closed"] as const;
export type DeskStanding = (typeof standings)[number];

/** fit: what has the words in its subject, then the newest (of very many the newest alone); due: what is due next comes first. */
export const deskSorts = ["fit", "due"] as const;
export type DeskSort = (typeof deskSorts)[number];

/** One thing asked for. */
export type DeskTerm = {
  /** As it was typed, in small letters. */
  text: string;
  /** A tsquery that finds it in case_words. */
  query: string;
  /** Chinese of three letters or more: its pairs may stand apart, so it is looked for once more as a whole. */
  isRechecked: boolean;
  /** May be part of a case's number. */
  isNumberPart: boolean;
};

export type DeskAsked = {
  /** The whole is a case's number. */
  number: string | undefined;
  /** Days in Shanghai on which the case was opened, YYYY-MM-DD, both included. */
  from: string | undefined;
  to: string | undefined;
  terms: DeskTerm[];
};

export const MAX_DESK_QUERY = 200;
const MAX_TERMS = 10;

const PAIRED = "\\u3040-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff";
const WORD = "0-9a-z\\u00df-\\u1fff";
const runs = new RegExp(`[${PAIRED}]+|[${WORD}]{1,64}`, "gu");
const paired = new RegExp(`^[${PAIRED}]`, "u");

/** Reads a query: days become a span of days, everything else words. */
export function readDeskQuery(q: string): DeskAsked {
  const text = q
    .normalize("NFKC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, " ")
    .trim()
    .slice(0, MAX_DESK_QUERY);
  const number = readCaseNumber(text);
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  const spans = words.map(spanOf);
  const days = spans.filter((span) => span !== undefined);
  return {
    number,
    from: days.map(({ from }) => from).toSorted()[0],
    to: days
      .map(({ to }) => to)
      .toSorted()
      .at(-1),
    terms: words
      .filter((_, index) => spans[index] === undefined)
      .map(termOf)
      // Nothing but signs asks for nothing.
      .filter(({ query }) => query !== "")
      .slice(0, MAX_TERMS),
  };
}

function termOf(text: string): DeskTerm {
  const found = text.match(runs) ?? [];
  const lexemes = found.flatMap((run) => (paired.test(run) ? pairsOf(run) : [`'${run}':*`]));
  return {
    text,
    query: [...new Set(lexemes)].join(" & "),
    isRechecked: found.some((run) => paired.test(run) && [...run].length > 2),
    isNumberPart: /^[0-9a-z]{2,4}(?:-[0-9a-z]{0,4}){0,2}$/.test(text) && /\d/.test(text) && text.length >= 3,
  };
}

/** 工商局 → 工商 & 商局; a letter alone begins a pair or is the last of its run. */
function pairsOf(run: string): string[] {
  const letters = [...run];
  if (letters.length === 1) return [`'${run}':*`];
  return letters.slice(1).map((letter, at) => `'${letters[at] ?? ""}${letter}'`);
}

/** 2026-11-20, 2026/11/20, 2026年11月20日: the day; 2026-11, 2026年11月: the month. */
function spanOf(word: string): { from: string; to: string } | undefined {
  const [, year, month, day] =
    /^(20\d\d)(?:-|\/|年)(\d{1,2})(?:(?:-|\/|月)(\d{1,2})日?|月)?$/.exec(word) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const isDay = day !== undefined;
  const first = dayOf(year, month, day ?? "1");
  if (first === undefined) return undefined;
  if (isDay) return { from: first, to: first };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return { from: first, to: last };
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(text) ? text : undefined;
}

/** Whether `text` is a day that there is, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
