// The names of all services in memory: which services have a word, and whether the catalogue knows it at all. Built by
// name-index.server.ts; rank-names.ts and respell.ts read it. Pure.
import { stemOf } from "./english-words.ts";

/** A service as far as its names go. */
export type NamedService = {
  id: number;
  titleZh: string;
  titleEn: string;
  /** Colloquial names and keywords. */
  othersZh: string;
  othersEn: string;
  popularity: number;
};

/** In which of a service's names a word stands. */
export const IN_TITLE = 1;
export const IN_OTHERS = 0.75;

export type NameIndex = {
  services: readonly NamedService[];
  /** Places of the services in which a Chinese text stands, and how well: 1 in the title, less in other names. */
  withChinese(text: string): ReadonlyMap<number, number>;
  /** The same for the stem of an English word. */
  withStem(stem: string): ReadonlyMap<number, number>;
  /** Stems of titles and other names that begin with the same five letters as this one. */
  stemsLike(stem: string): readonly string[];
  /** Whether a Chinese text of two to four letters stands in a name. */
  hasChinese(text: string): boolean;
  /** English words of titles, with the number of services that have them. */
  englishWords: ReadonlyMap<string, number>;
  /** Chinese texts of two to four letters in names, with the number of services that have them. */
  chineseParts: ReadonlyMap<string, number>;
  /** How many letters or words a title has. */
  lengthZh: readonly number[];
  lengthEn: readonly number[];
};

const CACHED_TEXTS = 2_000;
/** So many letters in common make words relatives: electrical, electricity. */
const BEGINNING = 5;

export const ENGLISH_WORD = /[\p{L}\p{N}]+/gu;

/** The index; `pause` is called now and then, so that a long build does not hold up requests. */
export async function buildNameIndex(
  services: readonly NamedService[],
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<NameIndex> {
  const pairs = new Map<string, number[]>();
  const parts = new Map<string, number>();
  const stems = new Map<string, Map<number, number>>();
  const words = new Map<string, number>();
  const lengthZh: number[] = [];
  const lengthEn: number[] = [];
  for (const [place, service] of services.entries()) {
    if (place % 500 === 499) await pause();
    addChinese(pairs, parts, place, `${service.titleZh} ${service.othersZh}`);
    const title = new Set(wordsOf(service.titleEn));
    lengthEn.push(title.size);
    lengthZh.push([...service.titleZh].length);
    for (const word of title) words.set(word, (words.get(word) ?? 0) + 1);
    for (const word of wordsOf(service.othersEn)) note(stems, stemOf(word), place, IN_OTHERS);
    for (const word of title) note(stems, stemOf(word), place, IN_TITLE);
  }
  const beginnings = Map.groupBy(
    [...stems.keys()].filter((stem) => stem.length >= BEGINNING),
    (stem) => stem.slice(0, BEGINNING),
  );
  const empty: ReadonlyMap<number, number> = new Map();
  const found = new Map<string, ReadonlyMap<number, number>>();
  return {
    services,
    englishWords: words,
    chineseParts: parts,
    lengthZh,
    lengthEn,
    hasChinese: (text) => parts.has(text),
    withStem: (stem) => stems.get(stem) ?? empty,
    stemsLike: (stem) => (stem.length < BEGINNING ? [] : (beginnings.get(stem.slice(0, BEGINNING)) ?? [])),
    withChinese(text) {
      const known = found.get(text);
      if (known !== undefined) return known;
      const answer = lookUpChinese(services, pairs, text);
      if (found.size >= CACHED_TEXTS) found.clear();
      found.set(text, answer);
      return answer;
    },
  };
}

/** The words of an English text in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(ENGLISH_WORD) ?? [];
}

function note(stems: Map<string, Map<number, number>>, stem: string, place: number, weight: number): void {
  const places = stems.get(stem);
  if (places === undefined) stems.set(stem, new Map([[place, weight]]));
  else places.set(place, weight);
}

function addChinese(
  pairs: Map<string, number[]>,
  parts: Map<string, number>,
  place: number,
  text: string,
): void {
  const own = new Set<string>();
  for (const [run] of text.matchAll(/[\p{Script=Han}\p{N}a-z]{2,}/giu)) {
    const letters = [...run.toLowerCase()];
    for (let length = 2; length <= 4; length++)
      for (let at = 0; at + length <= letters.length; at++) own.add(letters.slice(at, at + length).join(""));
  }
  for (const part of own) {
    parts.set(part, (parts.get(part) ?? 0) + 1);
    if ([...part].length !== 2) continue;
    const places = pairs.get(part);
    if (places === undefined) pairs.set(part, [place]);
    else places.push(place);
  }
}

function lookUpChinese(
  services: readonly NamedService[],
  pairs: ReadonlyMap<string, number[]>,
  text: string,
): ReadonlyMap<number, number> {
  const letters = [...text];
  let candidates: readonly number[] | undefined;
  for (let at = 0; at + 2 <= letters.length; at++) {
    const places = pairs.get(letters.slice(at, at + 2).join("")) ?? [];
    if (candidates === undefined || places.length < candidates.length) candidates = places;
  }
  const answer = new Map<number, number>();
  for (const place of candidates ?? []) {
    const service = services[place];
    if (service === undefined) continue;
    if (service.titleZh.toLowerCase().includes(text)) answer.set(place, IN_TITLE);
    else if (service.othersZh.toLowerCase().includes(text)) answer.set(place, IN_OTHERS);
  }
  return answer;
}
