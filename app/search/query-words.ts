// Understands what somebody typed: takes away what carries no meaning and cuts Chinese where known words begin and end.
// Both engines search by what comes out of here. Pure.
import { stemOf } from "./reading/english-words.ts";
import { synonymsEn, synonymsZh } from "./synonyms.ts";
import { emptyEn, officesEn, officesZh, RUNS } from "./vocabulary/plain-words.ts";

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
  /** Words of what was added, which are right as they are. */
  added: ReadonlySet<string>;
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
  "怎么办理 怎么办 怎么 如何 怎样 哪里 在哪 哪儿 要带什么 带什么 什么时候 什么 多少钱 多久 需要 手续 流程 材料 办理 我要 我想 想要 帮我 一下 请问 怎么弄 怎么搞 怎样才能 有没有 能不能 可不可以 要不要 是不是 需不需要 可以 应该 自己 本人 个人办 去哪里 去哪儿 去哪 到哪里 到哪 找谁 找哪个部门 哪个部门 什么部门 哪些 哪个 需要什么 要什么 要哪些 什么条件 条件 以后 之后 现在 如果 打算 准备 想办 我家 我爸 我妈 我们 我的 孩子的 家里 办理 办下 办一下 办个 办好 会不会 行不行 算不算 能否 是否 在哪里办 网上 杭州 浙江 电话 多长时间 几天 的 了 吗 呢 吧 我 啊 呀",
);
/** Chinese without meaning where a query begins; elsewhere it is mostly part of a word. */
const emptyZhAtStart = words("申请 办个 开具 办 去 给 要 想");
const butWordsOfTheirOwn = /^(办学|办园|办公|办事|要求|给付)/;
/** Single letters that say what to do, but only in front of a known word: 查违章, not 查封. */
const verbsZh = words("查 交 缴 付 考 提 取");
const emptyVerbsZh = words("领 挂 换 开");
/** Words that often end what stands before or after them in titles. */
const actionsZh = words(
  "审批 遗失补领 到期换领 损坏换领 首次申领 信息变更 账单 成绩 成绩查询 准考证 年度检查 恢复 撤销 补发 鉴定 评定 申诉 调解 仲裁 申领 换领 补领 补办 挂失 注销 查询 缴纳 缴费 预约 报名 登记 备案 变更 延续 核发 提取 投诉 举报 咨询 核验 认定 鉴定 公证 许可证 营业执照 登记证 专家号 普通号 通行证 居住证",
);

const alternativesOf = new Map<string, readonly string[]>([
  ...Object.entries(synonymsZh),
  ...Object.entries(synonymsEn),
]);
/** English phrases by their stems, so that renewing licences is known as renew licence. */
const phraseOfStems = new Map(Object.keys(synonymsEn).map((phrase) => [stemsOf(phrase), phrase]));
const wordsOfTerms = new Set(
  Object.values(synonymsEn)
    .flat()
    .flatMap((term) => words(term.toLowerCase())),
);
const meaningless = new Set(emptyZh);
const offices = new Set(officesZh);
const shipped: Lexicon = {
  alternativesOf,
  handleOf: new Map(),
  added: new Set(),
  knownZh: longestFirst([
    ...[...Object.keys(synonymsZh), ...Object.values(synonymsZh).flat()],
    ...[...actionsZh, ...emptyZh, ...officesZh],
  ]),
  longestPhrase: 4,
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
    added: new Set(entries.flatMap(([key]) => words(key))),
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
  // A word said twice says no more, and costs an engine as much.
  const once = [...new Set(telling.length > 0 ? telling : runs)];
  const terms = joinPhrases(once, lexicon);
  return {
    text,
    terms: withoutOffices(terms).slice(0, MAX_TERMS),
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
  const dictionary = wordSet(knownZh);
  for (let rest = run; rest !== "";) {
    const known = longestOf(dictionary, rest);
    const lead =
      known === undefined && unknown === ""
        ? leadingWord(
            rest,
            pieces.every((piece) => meaningless.has(piece)),
            dictionary,
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

type Dictionary = { words: ReadonlySet<string>; longest: number };
const dictionaries = new WeakMap<readonly string[], Dictionary>();

function wordSet(list: readonly string[]): Dictionary {
  const known = dictionaries.get(list);
  if (known !== undefined) return known;
  const made = { words: new Set(list), longest: Math.max(1, ...list.map((word) => word.length)) };
  dictionaries.set(list, made);
  return made;
}

/** The longest word that the text begins with. */
function longestOf({ words: known, longest }: Dictionary, text: string): string | undefined {
  for (let length = Math.min(longest, text.length); length >= 1; length--) {
    const word = text.slice(0, length);
    if (known.has(word)) return word;
  }
  return undefined;
}

function stemsOf(phrase: string): string {
  return words(phrase).map(stemOf).join(" ");
}

/**
 * People name the wrong office, and the right one says nothing new: an office counts only where nothing else is asked for.
 */
function withoutOffices(terms: readonly Term[]): readonly Term[] {
  const isOffice = (at: number): boolean => {
    const text = terms[at]?.text ?? "";
    const next = terms[at + 1];
    return (
      offices.has(text) ||
      officesEn.has(text) ||
      (text === "station" && terms[at - 1]?.text === "police") ||
      (at + 2 < terms.length && /^(bureau|ministry|department|commission)$/.test(next?.text ?? ""))
    );
  };
  const others = terms.filter((_, at) => !isOffice(at));
  return others.length > 0 ? others : terms;
}

/** A short word that says what to do with what follows. */
function leadingWord(
  text: string,
  isStart: boolean,
  dictionary: Dictionary,
): { word: string; isEmpty: boolean } | undefined {
  const isInFrontOfKnown = (word: string): boolean =>
    text.startsWith(word) && longestOf(dictionary, text.slice(word.length)) !== undefined;
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
    let text = pieces[at] ?? "";
    let taken = 1;
    for (const length of lengths) {
      if (at + length > pieces.length) continue;
      const known = knownAs(pieces.slice(at, at + length).join(" "), alternativesOf);
      if (known === undefined) continue;
      text = known;
      taken = length;
      break;
    }
    const handle = handleOf.get(text);
    const alternatives = alternativesOf.get(text) ?? [];
    terms.push(handle === undefined ? { text, alternatives } : { text, alternatives, handle });
    at += taken;
  }
  return terms;
}

/** The phrase of the vocabulary that this one is, in whatever form. */
function knownAs(phrase: string, alternativesOf: Lexicon["alternativesOf"]): string | undefined {
  if (alternativesOf.has(phrase)) return phrase;
  // A word that the catalogue itself uses is not taken for another of its forms.
  return /^[a-z ]+$/.test(phrase) && !wordsOfTerms.has(phrase)
    ? phraseOfStems.get(stemsOf(phrase))
    : undefined;
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
