// A found text in pieces, with what matched marked. Pure.
import type { Term } from "./query-words.ts";

/** Hits are what matched the search. */
export type Marked = readonly { text: string; isHit: boolean }[];

// Private-use letters cannot stand in a query or a title, so they need no escaping.
export const HIT_START = "\u{E000}";
export const HIT_END = "\u{E001}";

/** The pieces of a text in which the search engine has set HIT_START and HIT_END. */
export function piecesOf(formatted: string): Marked {
  const pieces: { text: string; isHit: boolean }[] = [];
  for (const [part] of formatted.matchAll(/\u{E000}[^\u{E001}]*\u{E001}?|[^\u{E000}]+/gu)) {
    const isHit = part.startsWith(HIT_START);
    const text = part.replace(/[\u{E000}\u{E001}]/gu, "");
    const last = pieces.at(-1);
    if (text === "") continue;
    // Words that follow each other without a space, as in Chinese, are one hit.
    if (last?.isHit === isHit) last.text += text;
    else pieces.push({ text, isHit });
  }
  return pieces;
}

/** Marks the terms and their alternatives in a text: Chinese anywhere, other words where a word begins. */
export function markTerms(text: string, terms: readonly Term[]): Marked {
  const words = [...new Set(terms.flatMap(({ text: own, alternatives }) => [own, ...alternatives]))]
    .filter((word) => word !== "")
    .sort((a, b) => b.length - a.length)
    .map((word) => (/^\p{Script=Han}/u.test(word) ? escape(word) : `(?<![\\p{L}\\p{N}])${escape(word)}`));
  if (words.length === 0) return text === "" ? [] : [{ text, isHit: false }];
  return piecesOf(text.replace(new RegExp(words.join("|"), "giu"), `${HIT_START}$&${HIT_END}`));
}

/** The text with the engine's marks where they are of this very text, else with our own. */
export function mark(text: string, formatted: string | undefined, terms: readonly Term[]): Marked {
  const pieces = piecesOf(formatted ?? "");
  const isSame = pieces.map((piece) => piece.text).join("") === text;
  return isSame && pieces.some((piece) => piece.isHit) ? pieces : markTerms(text, terms);
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
