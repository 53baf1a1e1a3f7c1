// Understands what somebody typed: takes away what carries no meaning and cuts Chinese where known words begin and end.
// Both engines search by what comes out of here. Pure.
import { synonymsEn, synonymsZh } from "./synonyms.ts";

/** One thing asked for: a result has it, or one of its alternatives, somewhere. */
export type Term = {
  text: string;
  alternatives: readonly string[];
  /** What the search engine is asked for in its place (staff-words.ts). */
  handle?: string;
};

/** Words and what they stand for, beyond those that come with the portal. */
export type AddedWord = { terms: readonly string[]; handle: string };

/** The words that are known when a query is cut. */
export type Lexicon = {
  alternativesOf: ReadonlyMap<string, readonly string[]>;
  handleOf: ReadonlyMap<string, string>;
  /** Longest first, so that 结婚证 is not taken for 结婚. */
  knownZh: readonly string[];
  /** How many words the longest phrase has that means something together. */
  longestPhrase: number;
};

export type Understanding = {
  /** Cleaned, as it may be shown again; "" = everything is wanted. */
  text: string;
  /** Empty exactly when there is no letter or digit in the query. */
  terms: readonly Term[];
  /** Whether there is Chinese in it. */
  isChinese: boolean;
};

export const MAX_QUERY_LENGTH = 200;
/** The search engine looks at ten words; more make no query clearer. */
const MAX_TERMS = 10;

const words = (text: string): string[] => text.split(" ");

/** Chinese without meaning for a search, wherever it stands. */
const emptyZh = words(
  "怎么办理 怎么办 怎么 如何 怎样 哪里 在哪 哪儿 要带什么 带什么 什么时候 什么 多少钱 多久 需要 手续 流程 材料 办理 我要 我想 想要 帮我 一下 的 了 吗 呢 吧 我",
);
/** Chinese without meaning where a query begins; elsewhere it is mostly part of a word. */
const emptyZhAtStart = words("申请 办个 开具 办 去 给 要 想");
const butWordsOfTheirOwn = /^(办学|办园|办公|办事|要求|给付)/;
/** Single letters that say what to do, but only in front of a known word: 查违章, not 查封. */
const verbsZh = words("查 交 缴 付 考 提 取");
const emptyVerbsZh = words("领 挂 换 开");
/** Words that often end what stands before or after them in titles. */
const actionsZh = words(
  "申领 换领 补领 补办 挂失 注销 查询 缴纳 缴费 预约 报名 登记 备案 变更 延续 核发 提取 投诉 举报 咨询 核验 认定 鉴定 公证 许可证 营业执照 登记证 专家号 普通号 通行证 居住证",
);

const emptyEn = new Set(
  words(
    "a an the of for to in on at by with from and or about is are be been am was were do does did i me my mine we our you your it its this that how what where when which who can could should would will need want please get getting got have has had must not",
  ),
);

/** Chinese, or a word of other letters and digits. */
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])*/gu;

const alternativesOf = new Map<string, readonly string[]>([
  ...Object.entries(synonymsZh),
  ...Object.entries(synonymsEn),
]);
const meaningless = new Set(emptyZh);
const shipped: Lexicon = {
  alternativesOf,
  handleOf: new Map(),
  knownZh: longestFirst([
    ...[...Object.keys(synonymsZh), ...Object.values(synonymsZh).flat()],
    ...[...actionsZh, ...emptyZh],
  ]),
  longestPhrase: 3,
};

function longestFirst(known: readonly string[]): string[] {
  return [...new Set(known)]
    .filter((word) => word.length > 1 || meaningless.has(word) || !verbsZh.includes(word))
    .sort((a, b) => b.length - a.length);
}

/** The words that come with the portal and these; keys are as phraseKey() makes them. */
export function lexiconWith(added: ReadonlyMap<string, AddedWord>): Lexicon {
  if (added.size === 0) return shipped;
  const entries = [...added];
  const chinese = entries.flatMap(([key, { terms }]) => [...words(key), ...terms]).filter(isAllHan);
  return {
    alternativesOf: new Map([...alternativesOf, ...entries.map(([key, { terms }]) => [key, terms] as const)]),
    handleOf: new Map(entries.map(([key, { handle }]) => [key, handle])),
    // A single letter would cut every word that has it.
    knownZh: longestFirst([...shipped.knownZh, ...chinese.filter((word) => word.length > 1)]),
    longestPhrase: Math.max(shipped.longestPhrase, ...entries.map(([key]) => words(key).length)),
  };
}

function isAllHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

/** A word as a query that holds it would have it: "A driving-licence" → driving licence. Chinese stays in one piece. */
export function phraseKey(word: string): string {
  const runs = cleanQuery(word).toLowerCase().match(RUNS) ?? [];
  const telling = runs.filter((run) => !emptyEn.has(run));
  return (telling.length > 0 ? telling : runs).join(" ");
}

/** What the portal's own words say about this one. */
export function shippedTerms(key: string): readonly string[] {
  return alternativesOf.get(key) ?? [];
}

/** Cleans a query: no control characters, half surrogates or repeated spaces, at most 200 characters. */
export function cleanQuery(q: string): string {
  const clean = q
    .slice(0, 4 * MAX_QUERY_LENGTH)
    .normalize("NFKC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return [...clean].slice(0, MAX_QUERY_LENGTH).join("").trim();
}

/** What a query asks for. */
export function understand(q: string, lexicon: Lexicon = shipped): Understanding {
  const text = cleanQuery(q);
  // Whatever is no letter or digit separates, so that no sign reaches an engine that could take it for an operator.
  const runs = text.toLowerCase().match(RUNS) ?? [];
  const pieces = runs.flatMap((run) => (isHan(run) ? cutChinese(run, lexicon) : [run]));
  const telling = pieces.filter((word) => !meaningless.has(word) && !emptyEn.has(word));
  return {
    text,
    terms: joinPhrases(telling.length > 0 ? telling : runs, lexicon).slice(0, MAX_TERMS),
    isChinese: /\p{Script=Han}/u.test(text),
  };
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}

/** 查违章记录 → 查 · 违章 · 记录. What is not known stays together for the engine to cut. */
function cutChinese(run: string, { knownZh }: Lexicon): string[] {
  const pieces: string[] = [];
  let unknown = "";
  for (let rest = run; rest !== "";) {
    const known = knownZh.find((word) => rest.startsWith(word));
    const lead =
      known === undefined && unknown === ""
        ? leadingWord(
            rest,
            pieces.every((piece) => meaningless.has(piece)),
            knownZh,
          )
        : undefined;
    const taken = known ?? lead?.word ?? [...rest][0] ?? "";
    rest = rest.slice(taken.length);
    if (known === undefined && lead === undefined) unknown += taken;
    else {
      if (unknown !== "") pieces.push(unknown);
      unknown = "";
      if (lead?.isEmpty !== true) pieces.push(taken);
    }
  }
  return unknown === "" ? pieces : [...pieces, unknown];
}

/** A short word that says what to do with what follows. */
function leadingWord(
  text: string,
  isStart: boolean,
  knownZh: readonly string[],
): { word: string; isEmpty: boolean } | undefined {
  const isInFrontOfKnown = (word: string): boolean =>
    text.startsWith(word) && knownZh.some((known) => text.startsWith(known, word.length));
  const empty =
    emptyVerbsZh.find(isInFrontOfKnown) ??
    emptyZhAtStart.find(
      (word) =>
        isStart && text.startsWith(word) && text.length > word.length + 1 && !butWordsOfTheirOwn.test(text),
    );
  if (empty !== undefined) return { word: empty, isEmpty: true };
  const verb = verbsZh.find(isInFrontOfKnown);
  return verb === undefined ? undefined : { word: verb, isEmpty: false };
}

/** Joins neighbouring words that mean something together: id · card → id card. */
function joinPhrases(pieces: readonly string[], lexicon: Lexicon): Term[] {
  const { alternativesOf, handleOf, longestPhrase } = lexicon;
  const lengths = Array.from({ length: longestPhrase }, (_, index) => longestPhrase - index);
  const terms: Term[] = [];
  for (let at = 0; at < pieces.length;) {
    const phrase = lengths
      .map((length) => pieces.slice(at, at + length))
      .find((slice) => slice.length === 1 || alternativesOf.has(slice.join(" ")));
    const text = phrase?.join(" ") ?? "";
    const handle = handleOf.get(text);
    const alternatives = alternativesOf.get(text) ?? [];
    terms.push(handle === undefined ? { text, alternatives } : { text, alternatives, handle });
    at += phrase?.length ?? 1;
  }
  return terms;
}

/** Every word that says what is wanted, in either language: synonyms, what they stand for, and actions. */
export function knownWords(): string[] {
  return [
    ...[...Object.keys(synonymsZh), ...Object.values(synonymsZh).flat(), ...actionsZh],
    ...[...Object.keys(synonymsEn), ...Object.values(synonymsEn).flat()],
  ].map((word) => word.toLowerCase());
}

/** Words without meaning for a search, in either language. */
export function emptyWords(): string[] {
  return [...emptyZh, ...emptyZhAtStart, ...emptyEn];
}
