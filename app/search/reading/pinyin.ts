// How Chinese is read, so that a wrong letter that sounds right, or the sound itself in Latin letters, leads to the word.
// Pure.
import { PINYIN } from "./pinyin-table.ts";

const readings = new Map<string, string>();
const syllables = new Set<string>();
for (const [, syllable = "", letters = ""] of PINYIN.matchAll(/([a-z]+)([^a-z ]+)/g)) {
  syllables.add(syllable);
  for (const letter of letters) readings.set(letter, syllable);
}

/** The syllables of a Chinese text, run together and without tones; a letter that is not known stays as it is. */
export function pinyinOf(text: string): string {
  return [...text].map((letter) => readings.get(letter) ?? letter).join("");
}

/** The same with what many people do not tell apart taken for one: zh/z, ch/c, sh/s, l/n, f/h, -ng/-n. */
export function soundOf(text: string): string {
  return [...text]
    .map((letter) => {
      const syllable = readings.get(letter);
      return syllable === undefined
        ? letter
        : syllable
            .replace(/^([zcs])h/, "$1")
            .replace(/^n(?=[aeiou])/, "l")
            .replace(/ng$/, "n");
    })
    .join("'");
}

/** The first letters of the syllables: 身份证 → sfz. */
export function initialsOf(text: string): string {
  return [...text].map((letter) => readings.get(letter)?.[0] ?? letter).join("");
}

/** Whether two letters sound alike at their beginning or at their end. */
export function soundAlike(one: string, other: string): boolean {
  const [a, b] = [soundOf(one), soundOf(other)];
  const begin = (sound: string): string => /^[^aeiouv]+/.exec(sound)?.[0] ?? "";
  const end = (sound: string): string => sound.slice(begin(sound).length);
  return (begin(a) !== "" && begin(a) === begin(b)) || end(a) === end(b);
}

/** Whether a text in Latin letters can be cut into at least two syllables of Chinese. */
export function looksLikePinyin(text: string): boolean {
  // Places up to which it can be cut, with the least number of syllables.
  const counts = new Map([[0, 0]]);
  for (let end = 1; end <= text.length; end++) {
    for (let start = Math.max(0, end - 6); start < end; start++) {
      const before = counts.get(start);
      if (before === undefined || !syllables.has(text.slice(start, end))) continue;
      counts.set(end, Math.min(counts.get(end) ?? Infinity, before + 1));
    }
  }
  const count = counts.get(text.length);
  return count !== undefined && count >= 2;
}
