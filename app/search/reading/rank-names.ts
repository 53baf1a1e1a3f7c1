// How well the names of services fit what somebody asks for: every term counts as much as it is rare, a title more than
// other names, and what most people come for decides between equals. Pure; called by read-query.server.ts.
import type { Term } from "../query-words.ts";
import { broadWords, weakEn } from "../vocabulary/plain-words.ts";
import { stemOf } from "./english-words.ts";
import { type NameIndex, wordsOf } from "./name-index.ts";

export type Ranking = {
  /** Scores by id, of all services that have something of the query. */
  scores: ReadonlyMap<number, number>;
  /** Ids of the best, in order. */
  best: readonly number[];
  /** Ids of those that have every term, the best first; not all where there are very many. */
  complete: readonly number[];
  /** Whether the first one of the best is among those. */
  isBestComplete: boolean;
};

/** Below this share of the best score a service is not about the same thing. */
const SHARE_OF_BEST = 0.55;
const MOST = 60;
const MOST_LOOKED_AT = 200;
const MOST_COMPLETE = 300;
/** What stands for a word counts a little less than the word itself. */
const ALTERNATIVE = 0.92;
const OWN = 0.8;
/** A word that only begins like the one that was asked for. */
const RELATIVE = 0.5;
/** A part of a Chinese text that is not known as a whole. */
const PART = 0.4;
/** How far popularity and a title's brevity move a service among its equals. */
const POPULARITY = 0.9;
const BREVITY = 0.6;

/** A term this rare names a subject rather than an action. */
const RARE = 4;
/** What it counts that a name has the whole query in one piece. */
const WHOLE = 3;
/** What a term counts beside a word of the vocabulary, and everyday English beside anything. */
const BESIDE = 0.55;
const WEAK = 0.3;
const BROAD = 0.5;

function emphasisOf(term: Term | undefined, isMeant: boolean): number {
  if (term === undefined) return 1;
  if (broadWords.has(term.text)) return isMeant ? BROAD : 1;
  if (term.alternatives.length > 0) return 1;
  if (weakEn.has(term.text)) return WEAK;
  return isMeant ? BESIDE : 1;
}

type Match = {
  /** Places with the share of the weight they get; more than one where a word has several meanings. */
  found: readonly { places: ReadonlyMap<number, number>; factor: number }[];
  /** At most so many services have it. */
  count: number;
  weight: number;
};

/** What more services have than this only adds to what rarer terms have found: looking at all of them takes too long. */
const MOST_CANDIDATES = 2_500;

/** Ranks the services by the terms of a query. */
export function rankNames(index: NameIndex, terms: readonly Term[], text = ""): Ranking {
  const found = terms.map((term) => matchOf(index, term));
  // Where words of the vocabulary say what is meant, the others matter less.
  const isMeant = terms.some(
    ({ alternatives }, at) => alternatives.length > 0 && (found[at]?.weight ?? 0) > RARE,
  );
  const matches = found
    .map((match, at) => ({ ...match, weight: match.weight * emphasisOf(terms[at], isMeant) }))
    .sort((a, b) => a.count - b.count);
  const sums = new Map<number, { score: number; met: number }>();
  const gainsOf = (match: Match, place: number): number =>
    match.found.reduce((most, { places, factor }) => Math.max(most, (places.get(place) ?? 0) * factor), 0);
  const add = (place: number, share: number, weight: number): void => {
    const sum = sums.get(place) ?? { score: 0, met: 0 };
    sum.score += share * weight;
    if (share >= 0.6) sum.met++;
    sums.set(place, sum);
  };
  for (const match of matches) {
    if (match.count > MOST_CANDIDATES) {
      for (const place of sums.keys()) {
        const share = gainsOf(match, place);
        if (share > 0) add(place, share, match.weight);
      }
      continue;
    }
    const places = new Set(match.found.flatMap((each) => [...each.places.keys()]));
    for (const place of places) add(place, gainsOf(match, place), match.weight);
  }
  const isHan = terms.some(({ text }) => /\p{Script=Han}/u.test(text));
  const lengths = isHan ? index.lengthZh : index.lengthEn;
  const scored: { place: number; id: number; score: number; isComplete: boolean }[] = [];
  for (const [place, { score, met }] of sums) {
    const service = index.services[place];
    if (service === undefined) continue;
    const fame = Math.log10(1 + service.popularity) / 6;
    const brevity = 1 / (1 + (lengths[place] ?? 10) / (isHan ? 8 : 5));
    scored.push({
      place,
      id: service.id,
      score: score + POPULARITY * fame + BREVITY * brevity,
      isComplete: met === terms.length,
    });
  }
  scored.sort((a, b) => b.score - a.score || a.id - b.id);
  const asked = text.toLowerCase().trim();
  // A word of the vocabulary alone means what it stands for, not the names that happen to have it.
  if (terms.length > 1 || terms[0]?.alternatives.length === 0) {
    for (const each of scored.slice(0, MOST_LOOKED_AT)) {
      const service = index.services[each.place];
      const title = (isHan ? service?.titleZh : service?.titleEn)?.toLowerCase() ?? "";
      each.score += wholeness(title, asked, isHan);
    }
    scored.sort((a, b) => b.score - a.score || a.id - b.id);
  }
  const least = (scored[0]?.score ?? 0) * SHARE_OF_BEST;
  return {
    scores: new Map(scored.map(({ id, score }) => [id, score])),
    best: scored
      .slice(0, MOST)
      .filter(({ score }) => score >= least)
      .map(({ id }) => id),
    complete: scored
      .filter(({ isComplete }) => isComplete)
      .slice(0, MOST_COMPLETE)
      .map(({ id }) => id),
    isBestComplete: scored[0]?.isComplete ?? false,
  };
}

/** What it counts that a title is the query, begins with it or has it in one piece. */
function wholeness(title: string, text: string, isHan: boolean): number {
  if (title === text) return WHOLE + 2;
  if (title.startsWith(text)) return WHOLE + 0.5;
  return (isHan ? title.includes(text) : ` ${title} `.includes(` ${text} `)) ? WHOLE : 0;
}

/** Which services have a term, how well (0 … 1), and how much that says. */
function matchOf(index: NameIndex, { text, alternatives }: Term): Match {
  const found = [
    // Who uses a word of the vocabulary means what it stands for, even where a name happens to have the word.
    { places: withText(index, text), factor: alternatives.length > 0 ? OWN : 1 },
    // The first of several meanings is the likeliest.
    ...alternatives.map((other, at) => ({
      places: withText(index, other),
      factor: ALTERNATIVE - Math.min(at, 3) * 0.05,
    })),
  ].filter(({ places }) => places.size > 0);
  if (found.length === 0 && /^[a-z]{6,}$/.test(text)) return relativesOf(index, text);
  if (found.length === 0 && /^\p{Script=Han}{3,}$/u.test(text)) return partsOf(index, text);
  return matched(index, found);
}

function matched(index: NameIndex, found: Match["found"]): Match {
  const sum = found.reduce((all, { places }) => all + places.size, 0);
  // Where it is about few, those are counted that have it in several ways.
  const count =
    found.length < 2 || sum > MOST_CANDIDATES
      ? sum
      : new Set(found.flatMap(({ places }) => [...places.keys()])).size;
  return { found, count, weight: rarity(index, Math.min(count, index.services.length)) };
}

/** For an English word that no name has: names with words that begin as it does. */
function relativesOf(index: NameIndex, text: string): Match {
  const places = new Map<number, number>();
  for (const stem of index.stemsLike(stemOf(text)))
    for (const place of index.withStem(stem).keys()) places.set(place, RELATIVE);
  return matched(index, [{ places, factor: 1 }]);
}

function withText(index: NameIndex, text: string): ReadonlyMap<number, number> {
  return /\p{Script=Han}/u.test(text) ? index.withChinese(text.toLowerCase()) : withEnglish(index, text);
}

/** Services that have all the words of a phrase; a word must be there, the order does not matter. */
function withEnglish(index: NameIndex, text: string): ReadonlyMap<number, number> {
  const stems = [...new Set(wordsOf(text).map(stemOf))];
  const [first, ...rest] = stems.map((stem) => index.withStem(stem)).sort((a, b) => a.size - b.size);
  if (first === undefined) return new Map();
  if (rest.length === 0) return first;
  const all = new Map<number, number>();
  for (const [place, share] of first) {
    const shares = rest.map((other) => other.get(place));
    if (shares.every((each) => each !== undefined)) all.set(place, Math.min(share, ...shares));
  }
  return all;
}

/** For Chinese that stands nowhere as a whole: the pairs of letters in it. */
function partsOf(index: NameIndex, text: string): Match {
  const letters = [...text];
  const sums = new Map<number, number>();
  let whole = 0;
  for (let at = 0; at + 2 <= letters.length; at++) {
    const found = index.withChinese(letters.slice(at, at + 2).join(""));
    const weight = rarity(index, found.size);
    whole += found.size === 0 ? 1 : weight;
    for (const [place, share] of found) sums.set(place, (sums.get(place) ?? 0) + share * weight);
  }
  const places = new Map([...sums].map(([place, sum]) => [place, sum / whole]));
  return { found: [{ places, factor: 1 }], count: places.size, weight: whole * PART };
}

function rarity(index: NameIndex, count: number): number {
  return count === 0 ? 0 : Math.log(1 + index.services.length / count);
}
