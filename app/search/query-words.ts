// Understands what somebody typed: takes away what carries no meaning and cuts Chinese where known words begin and end.
// Both engines search by what comes out of here. Pure.
import { synonymsEn, synonymsZh } from "./synonyms.ts";

/** One thing asked for: a result has it, or one of its alternatives, somewhere. */
export type Term = { text: string; alternatives: readonly string[] };

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
// Longest first, so that 结婚证 is not taken for 结婚.
const knownZh = [
  ...new Set([...Object.keys(synonymsZh), ...Object.values(synonymsZh).flat(), ...actionsZh, ...emptyZh]),
]
  .filter((word) => word.length > 1 || meaningless.has(word) || !verbsZh.includes(word))
  .sort((a, b) => b.length - a.length);

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
export function understand(q: string): Understanding {
  const text = cleanQuery(q);
  // Whatever is no letter or digit separates, so that no sign reaches an engine that could take it for an operator.
  const runs = text.toLowerCase().match(RUNS) ?? [];
  const pieces = runs.flatMap((run) => (isHan(run) ? cutChinese(run) : [run]));
  const telling = pieces.filter((word) => !meaningless.has(word) && !emptyEn.has(word));
  return {
    text,
    terms: joinPhrases(telling.length > 0 ? telling : runs).slice(0, MAX_TERMS),
    isChinese: /\p{Script=Han}/u.test(text),
  };
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}

/** 查违章记录 → 查 · 违章 · 记录. What is not known stays together for the engine to cut. */
function cutChinese(run: string): string[] {
  const pieces: string[] = [];
  let unknown = "";
  for (let rest = run; rest !== "";) {
    const known = knownZh.find((word) => rest.startsWith(word));
    const lead =
      known === undefined && unknown === ""
        ? leadingWord(
            rest,
            pieces.every((piece) => meaningless.has(piece)),
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
function leadingWord(text: string, isStart: boolean): { word: string; isEmpty: boolean } | undefined {
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
function joinPhrases(pieces: readonly string[]): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < pieces.length;) {
    const phrase = [3, 2, 1]
      .map((length) => pieces.slice(at, at + length))
      .find((slice) => slice.length === 1 || alternativesOf.has(slice.join(" ")));
    const text = phrase?.join(" ") ?? "";
    terms.push({ text, alternatives: alternativesOf.get(text) ?? [] });
    at += phrase?.length ?? 1;
  }
  return terms;
}
