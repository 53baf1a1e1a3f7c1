// Puts right what was typed wrong, by the words that the catalogue and its synonyms know: Chinese by its sound, Chinese
// written in Latin letters, English by its letters. What is known, and what resembles nothing, stays. Pure.
import { emptyWords, knownWords } from "../query-words.ts";
import { officesEn, weakEn } from "../vocabulary/plain-words.ts";
import { distance, stemOf } from "./english-words.ts";
import type { NameIndex } from "./name-index.ts";
import { initialsOf, looksLikePinyin, pinyinOf, soundAlike, soundOf } from "./pinyin.ts";

/** Everything that a query's words are compared with; made once for an index. */
export type Speller = {
  /** `added` are words of staff's synonyms, which are right as they are. */
  respell(q: string, added?: ReadonlySet<string>): string;
};

const LONGEST = 10;
const HAN = /\p{Script=Han}/u;
/** Words that people type rightly and that resemble something else. */
const FEWEST_LETTERS = 5;

/** A speller for an index. */
export function spellerOf(index: NameIndex): Speller {
  let sounds: Sounds | undefined;
  const words = new Set(knownWords().filter((word) => HAN.test(word)));
  // Not to be taken for something else with a letter of the word before.
  const empty = new Set(emptyWords().filter((word) => HAN.test(word) && word.length > 1));
  const known = new Map<string, string>();
  return {
    respell(q, added = none) {
      return q.replace(/\p{Script=Han}+|[a-z]+(?:[ '’-][a-z]+)*/giu, (run) => {
        const text = run.toLowerCase();
        if (added.size > 0 && touches(text, added)) return text;
        const before = known.get(text);
        if (before !== undefined) return before;
        sounds ??= soundsOf(index, words);
        const after = HAN.test(text)
          ? respellChinese(index, words, empty, sounds, text)
          : respellLatin(index, sounds, text);
        if (known.size >= 2_000) known.clear();
        known.set(text, after);
        return after;
      });
    },
  };
}

const none: ReadonlySet<string> = new Set();

function touches(text: string, added: ReadonlySet<string>): boolean {
  if (HAN.test(text)) return [...added].some((word) => text.includes(word));
  return text.split(/[ '’-]+/).some((word) => added.has(word));
}

type Sounds = {
  /** Words of the vocabulary by how they sound, without what is often confused. */
  bySound: ReadonlyMap<string, string>;
  /** Words and parts of names by their pinyin, the likeliest for each. */
  byPinyin: ReadonlyMap<string, { word: string; weight: number }>;
  /** Words of three and more letters with one of them covered. */
  byGap: ReadonlyMap<string, string>;
  /** Words of four and more letters with one of them left out. */
  byMissing: ReadonlyMap<string, string>;
  /** Words of three and more letters by the first letters of their syllables. */
  byInitials: ReadonlyMap<string, string>;
};

function soundsOf(index: NameIndex, words: ReadonlySet<string>): Sounds {
  const bySound = new Map<string, string>();
  const byGap = new Map<string, string>();
  const byMissing = new Map<string, string>();
  const byInitials = new Map<string, string>();
  const byPinyin = new Map<string, { word: string; weight: number }>();
  const spell = (word: string, weight: number): void => {
    const key = pinyinOf(word);
    if ((byPinyin.get(key)?.weight ?? 0) < weight) byPinyin.set(key, { word, weight });
  };
  const subjects = new Set(
    index.services.flatMap(({ othersZh }) =>
      othersZh.split(" ").filter((word) => /^\p{Script=Han}{2,10}$/u.test(word)),
    ),
  );
  for (const word of [...words, ...subjects]) {
    const letters = [...word];
    if (letters.length < 2) continue;
    const sound = soundOf(word);
    if (!bySound.has(sound)) bySound.set(sound, word);
    spell(word, 1_000_000 - letters.length);
    if (letters.length < 3) continue;
    const initials = initialsOf(word);
    if (!byInitials.has(initials)) byInitials.set(initials, word);
    for (let at = 0; at < letters.length; at++) {
      byGap.set(gap(letters, at), word);
      const rest = letters.filter((_, place) => place !== at).join("");
      if (letters.length >= 4 && !byMissing.has(rest)) byMissing.set(rest, word);
    }
  }
  for (const [part, count] of index.chineseParts) {
    if (!/^\p{Script=Han}+$/u.test(part)) continue;
    spell(part, count);
  }
  return { bySound, byPinyin, byGap, byMissing, byInitials };
}

function gap(letters: readonly string[], at: number): string {
  return `${letters.slice(0, at).join("")}_${letters.slice(at + 1).join("")}`;
}

/** The way through the letters that makes most of them parts of known words. */
function respellChinese(
  index: NameIndex,
  words: ReadonlySet<string>,
  empty: ReadonlySet<string>,
  sounds: Sounds,
  run: string,
): string {
  const letters = [...run];
  type Way = { score: number; text: string };
  const ways: Way[] = [{ score: 0, text: "" }];
  for (let end = 1; end <= letters.length; end++) {
    const before = ways[end - 1] ?? { score: 0, text: "" };
    let best: Way = { score: before.score, text: before.text + (letters[end - 1] ?? "") };
    for (let start = Math.max(0, end - LONGEST); start <= end - 2; start++) {
      const way = ways[start];
      const piece = letters.slice(start, end);
      const isEmpty = empty.has(piece.join(""));
      const option = isEmpty
        ? { score: piece.length ** 2, text: piece.join("") }
        : way && readPiece(index, words, sounds, piece);
      if (option && way && way.score + option.score > best.score)
        best = { score: way.score + option.score, text: way.text + option.text };
    }
    ways.push(best);
  }
  return ways[letters.length]?.text ?? run;
}

function readPiece(
  index: NameIndex,
  words: ReadonlySet<string>,
  { bySound, byGap, byMissing }: Sounds,
  letters: readonly string[],
): { score: number; text: string } | undefined {
  const text = letters.join("");
  const square = letters.length ** 2;
  if (words.has(text)) return { score: square, text };
  if (letters.length <= 4 ? index.hasChinese(text) : isInNames(index, letters))
    return { score: square * 0.9, text };
  const alike = bySound.get(soundOf(text));
  // Who mistypes gets some letter right.
  if (alike !== undefined && [...alike].some((letter, at) => letter === letters[at]))
    return { score: letters.length === 2 ? 1.5 : square * 0.62, text: alike };
  if (letters.length < 3) return undefined;
  for (let at = 0; at < letters.length; at++) {
    const word = byGap.get(gap(letters, at));
    // Of three letters the wrong one has to sound somewhat like the right one: 药店 is no 饭店.
    if (word !== undefined && (letters.length > 3 || soundAlike(letters[at] ?? "", [...word][at] ?? "")))
      return { score: square * 0.47, text: word };
  }
  const longer = byMissing.get(text);
  return longer === undefined ? undefined : { score: square * 0.5, text: longer };
}

function isInNames(index: NameIndex, letters: readonly string[]): boolean {
  for (let at = 0; at + 4 <= letters.length; at++)
    if (!index.hasChinese(letters.slice(at, at + 4).join(""))) return false;
  return true;
}

/** Words of Latin letters: each known, or misspelt, or together the sound of Chinese. */
function respellLatin(index: NameIndex, sounds: Sounds, run: string): string {
  const words = run.split(/[ '’-]+/);
  const isKnown = words.map((word) => knowsEnglish(index, word));
  // Neighbours that nobody knows may be one Chinese word: hun yin deng ji.
  const pieces: string[] = [];
  for (let at = 0; at < words.length;) {
    let length = 0;
    while (
      at + length < words.length &&
      !isFirmlyEnglish(words[at + length] ?? "", isKnown[at + length] ?? false)
    )
      length++;
    const chinese = longestChinese(sounds, words.slice(at, at + length), isKnown.slice(at, at + length));
    if (chinese !== undefined) {
      pieces.push(chinese.text);
      at += chinese.words;
      continue;
    }
    const word = words[at] ?? "";
    const short =
      isKnown[at] === true || !/^[^aeiou]{3,6}$/.test(word) ? undefined : sounds.byInitials.get(word);
    pieces.push(short ?? (isKnown[at] === true ? word : respellWord(index, word)));
    at++;
  }
  // Signs between words that are all right stay as they were typed.
  return pieces.join(" ") === words.join(" ") ? run : pieces.join(" ");
}

function isFirmlyEnglish(word: string, isKnown: boolean): boolean {
  return isKnown && word.length > 5;
}

function longestChinese(
  sounds: Sounds,
  words: readonly string[],
  isKnown: readonly boolean[],
): { text: string; words: number } | undefined {
  for (let count = words.length; count >= 1; count--) {
    if (isKnown.slice(0, count).every(Boolean)) continue;
    const text = words.slice(0, count).join("");
    const chinese = looksLikePinyin(text) ? readPinyin(sounds, text) : undefined;
    if (chinese !== undefined) return { text: chinese, words: count };
  }
  return undefined;
}

/** The Chinese that sounds like this, all of it; longer words first. */
function readPinyin({ byPinyin }: Sounds, text: string): string | undefined {
  type Way = { words: number; weight: number; text: string };
  const ways = new Map<number, Way>([[0, { words: 0, weight: 0, text: "" }]]);
  for (let end = 2; end <= text.length; end++) {
    for (let start = Math.max(0, end - 36); start < end; start++) {
      const way = ways.get(start);
      const found = way && byPinyin.get(text.slice(start, end));
      if (way === undefined || found === undefined) continue;
      const next = { words: way.words + 1, weight: way.weight + found.weight, text: way.text + found.word };
      const known = ways.get(end);
      if (
        known === undefined ||
        next.words < known.words ||
        (next.words === known.words && next.weight > known.weight)
      )
        ways.set(end, next);
    }
  }
  return ways.get(text.length)?.text;
}

const emptyOrKnown = new Set([
  ...emptyWords(),
  ...weakEn,
  ...officesEn,
  ...knownWords().flatMap((word) => (HAN.test(word) ? [] : word.split(" "))),
]);

function knowsEnglish(index: NameIndex, word: string): boolean {
  return (
    word.length <= 2 ||
    emptyOrKnown.has(word) ||
    index.englishWords.has(word) ||
    index.withStem(stemOf(word)).size > 0
  );
}

function respellWord(index: NameIndex, word: string): string {
  if (word.length < FEWEST_LETTERS) return word;
  const most = word.length >= 7 ? 2 : 1;
  let best: { word: string; steps: number; count: number } | undefined;
  const consider = (other: string, count: number): void => {
    if (other.length < 4 || Math.abs(other.length - word.length) > most) return;
    // People rarely get the first letter wrong.
    const steps = distance(word, other, most) + (other[0] === word[0] ? 0 : 0.5);
    if (steps > most || (steps > 1 && !other.startsWith(word.slice(0, 3)))) return;
    if (best === undefined || steps < best.steps || (steps === best.steps && count > best.count))
      best = { word: other, steps, count };
  };
  for (const [other, count] of index.englishWords) consider(other, count);
  for (const other of emptyOrKnown) if (/^[a-z]+$/.test(other)) consider(other, 5);
  return best?.word ?? word;
}
