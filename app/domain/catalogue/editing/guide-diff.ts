// What is different between two editions of a guide: field by field, items of lists matched by what they are called, and
// within texts word by word. Isomorphic and pure; the review and the comparison of versions show it.
import type { DraftContent } from "./guide-content.ts";
import { type Field, guideFields } from "./fields.ts";

/** A run of words: in both texts, only in the older, only in the newer. */
export type Piece = { kind: "same" | "removed" | "added"; text: string };

/** One field that changed. `lang` of one side of a text; `item` names the item of a list that it belongs to. */
export type Change = {
  path: string;
  lang?: "zh" | "en";
  kind: "changed" | "added" | "removed";
  /** The names of the items on the way to the field, outermost first. */
  items: string[];
  /** For words. */
  pieces?: Piece[];
  /** For anything else, as stored; a page turns codes into words. */
  before?: unknown;
  after?: unknown;
};

/** All changes from one to the other, in the order of the form. Nothing when they are the same. */
export function diffContent(before: DraftContent, after: DraftContent): Change[] {
  return compare(guideFields, before, after, "", []);
}

function compare(field: Field, before: unknown, after: unknown, path: string, items: string[]): Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  switch (field.kind) {
    case "text": {
      const old = textOf(before);
      const now = textOf(after);
      return (["zh", "en"] as const)
        .filter((lang) => old[lang] !== now[lang])
        .map((lang) => ({ path, lang, items, ...wordChange(old[lang], now[lang]) }));
    }
    case "choices": {
      const [old, now] = [asList(before), asList(after)].map((codes) => codes.map(String).sort());
      return JSON.stringify(old) === JSON.stringify(now)
        ? []
        : [{ path, items, kind: "changed", before, after }];
    }
    case "lines":
      return [{ path, items, ...listChange(asList(before), asList(after)) }];
    case "line":
    case "key":
      return [{ path, items, ...wordChange(asWord(before), asWord(after)) }];
    case "list":
      return compareLists(field.item, asList(before), asList(after), path, items);
    case "group":
      return Object.entries(field.fields).flatMap(([key, part]) =>
        compare(part, keyOf(before, key), keyOf(after, key), path === "" ? key : `${path}.${key}`, items),
      );
    default:
      // What was not there and is not set now is no news, such as an unticked box of a new item.
      if (isUnset(before) && isUnset(after)) return [];
      return [{ path, items, kind: "changed", before, after }];
  }
}

function compareLists(
  item: Field,
  before: unknown[],
  after: unknown[],
  path: string,
  items: string[],
): Change[] {
  return matched(before, after).flatMap(({ old, now }): Change[] => {
    const at = now ?? old ?? 0;
    const here = `${path}.${at}`;
    const value = now === undefined ? before[at] : after[now];
    const names = [...items, nameOf(value) || String(at + 1)];
    if (old === undefined) return wholeItem(item, value, here, names, "added");
    if (now === undefined) return wholeItem(item, value, here, names, "removed");
    return compare(item, before[old], after[now], here, item.kind === "group" ? names : items);
  });
}

/** Everything that an added item says, or a removed one said. */
function wholeItem(
  item: Field,
  value: unknown,
  path: string,
  items: string[],
  kind: "added" | "removed",
): Change[] {
  const changes =
    kind === "added"
      ? compare(item, undefined, value, path, items)
      : compare(item, value, undefined, path, items);
  return changes.map((change) => ({ ...change, kind }));
}

/**
 * Which item became which. Those of one name belong together as far as their order allows; between them the rest are
 * paired as they stand.
 */
function matched(before: unknown[], after: unknown[]): { old?: number; now?: number }[] {
  const names = before.map(nameOf);
  const newNames = after.map(nameOf);
  const anchors = commonPairs(names, newNames);
  const pairs: { old?: number; now?: number }[] = [];
  let old = 0;
  let now = 0;
  for (const anchor of [...anchors, { old: before.length, now: after.length }]) {
    while (old < anchor.old && now < anchor.now) {
      if (isAlike(names[old] ?? "", newNames[now] ?? "")) pairs.push({ old: old++, now: now++ });
      else if (anchor.old - old > anchor.now - now) pairs.push({ old: old++ });
      else if (anchor.old - old < anchor.now - now) pairs.push({ now: now++ });
      else pairs.push({ old: old++ }, { now: now++ });
    }
    while (old < anchor.old) pairs.push({ old: old++ });
    while (now < anchor.now) pairs.push({ now: now++ });
    if (anchor.old < before.length && anchor.now < after.length) pairs.push({ old: old++, now: now++ });
  }
  return pairs;
}

/** Renamed rather than replaced: more than half of the words are still there. */
function isAlike(old: string, now: string): boolean {
  const pieces = diffWords(old, now);
  const length = (kind: Piece["kind"]) =>
    pieces.filter((piece) => piece.kind === kind).reduce((sum, { text }) => sum + text.length, 0);
  return length("same") * 2 > Math.max(old.length, now.length);
}

/** What an item is called: its first text. */
function nameOf(item: unknown): string {
  if (typeof item === "string") return item;
  if (typeof item !== "object" || item === null) return "";
  if ("zh" in item) return String(item.zh);
  const first = Object.values(item).find(
    (value) => typeof value === "object" && value !== null && "zh" in value,
  );
  if (first !== undefined) return nameOf(first);
  const [word] = Object.values(item);
  return typeof word === "string" ? word : "";
}

/** The words of two texts, run by run. Of long texts that have little in common the whole is shown as replaced. */
export function diffWords(before: string, after: string): Piece[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const pieces: Piece[] = [];
  const say = (kind: Piece["kind"], words: readonly string[]) => {
    const text = words.join("");
    const last = pieces.at(-1);
    if (text === "") return;
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  };
  let o = 0;
  let n = 0;
  for (const pair of [...commonPairs(old, now), { old: old.length, now: now.length }]) {
    say("removed", old.slice(o, pair.old));
    say("added", now.slice(n, pair.now));
    say("same", old.slice(pair.old, pair.old + 1));
    o = pair.old + 1;
    n = pair.now + 1;
  }
  return pieces;
}

const MOST_CELLS = 4_000_000;

/** A longest common subsequence of two lists, as pairs of places. */
function commonPairs(before: readonly string[], after: readonly string[]): { old: number; now: number }[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  const pairs = Array.from({ length: start }, (_, index) => ({ old: index, now: index }));
  if (old.length * now.length <= MOST_CELLS)
    for (const pair of longest(old, now)) pairs.push({ old: pair.old + start, now: pair.now + start });
  for (let index = end; index > 0; index--)
    pairs.push({ old: before.length - index, now: after.length - index });
  return pairs;
}

function longest(old: readonly string[], now: readonly string[]): { old: number; now: number }[] {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (o: number, n: number) => lengths[o * width + n] ?? 0;
  for (let o = old.length - 1; o >= 0; o--)
    for (let n = now.length - 1; n >= 0; n--)
      lengths[o * width + n] =
        old[o] === now[n] ? at(o + 1, n + 1) + 1 : Math.max(at(o + 1, n), at(o, n + 1));
  const pairs: { old: number; now: number }[] = [];
  for (let o = 0, n = 0; o < old.length && n < now.length;)
    if (old[o] === now[n]) pairs.push({ old: o++, now: n++ });
    else if (at(o + 1, n) >= at(o, n + 1)) o++;
    else n++;
  return pairs;
}

/** Chinese character by character, other scripts word by word; spaces and marks for themselves. */
function wordsOf(text: string): string[] {
  return text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+|\s+|./gsu) ?? [];
}

function wordChange(before: string, after: string): Pick<Change, "kind" | "pieces"> {
  const kind = before === "" ? "added" : after === "" ? "removed" : "changed";
  return { kind, pieces: diffWords(before, after) };
}

/** Lists of short words: each is there, gone or new as a whole. */
function listChange(before: unknown[], after: unknown[]): Pick<Change, "kind" | "pieces"> {
  const old = before.map(String);
  const now = after.map(String);
  const pieces: Piece[] = [
    ...old.map((text): Piece => ({ kind: now.includes(text) ? "same" : "removed", text })),
    ...now.filter((text) => !old.includes(text)).map((text): Piece => ({ kind: "added", text })),
  ];
  return {
    kind: "changed",
    pieces: pieces.flatMap((piece, index) =>
      index === 0 ? [piece] : [{ kind: "same", text: " · " }, piece],
    ),
  };
}

function isUnset(value: unknown): boolean {
  return value === undefined || value === null || value === false;
}

function textOf(value: unknown): { zh: string; en: string } {
  return (value ?? { zh: "", en: "" }) as { zh: string; en: string };
}

function asWord(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function keyOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
