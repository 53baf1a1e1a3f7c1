// What of a search may be counted: the phrase, unless it could tell who somebody is. Called before anything is kept, even in
// memory; when in doubt a search is not counted. Pure.
import { MAX_PHRASE_LENGTH, phraseOf } from "./phrase.ts";

/** Numbers that everybody calls, and which people look for. */
const HOTLINES = /(?<!\p{Nd})(12345|12315|12333|12329|12366|12388|96345)(?!\p{Nd})/u;
/** From so many digits on it may be a number of somebody: telephone, identity document, account, house and flat. */
const TELLING_DIGITS = 4;

const telling: readonly RegExp[] = [
  // E-mail, web and chat addresses.
  /@|:\/\/|www\./i,
  /\b[\w.+-]+\s*(?:\(at\)|\[at\]|\sat\s)\s*[\w-]+\s*(?:\.|\sdot\s)\s*[a-z]{2,}/i,
  /微信号|微信:|qq号|vx:/i,
  // 号牌, with what people put between.
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][\s·.-]*[a-z][\s·.-]*(?:[a-z0-9][\s·.-]*){4,6}(?![a-z0-9])/i,
  // Case numbers and tracking secrets, however dashed.
  /\bc\d\d[\s-]?[0-9a-z]{4}[\s-]?[0-9a-z]{4}\b/i,
  /\b[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}\b/i,
  // Letters and digits in one word: documents, licences, passwords.
  /(?=[a-z0-9]*\d)(?=[a-z0-9]*[a-z])[a-z0-9]{6,}/i,
  // Numbers in Chinese letters.
  /[零〇○一二三四五六七八九壹贰叁肆伍陆柒捌玖幺两]{4,}/u,
  // Addresses down to the house, and who says who they are.
  /[\p{Nd}一二三四五六七八九十]+\s*(?:号楼|号院|弄|栋|幢|单元|室|门牌)/u,
  /(?:路|街|巷|道|村|里)\s*\p{Nd}+\s*号?/u,
  /\b\p{Nd}+[a-z]?\s+(?:\p{L}+\s+){1,3}(?:street|road|avenue|lane|st|rd|ave)\b/iu,
  /我叫|我姓|名叫|姓名|本人是|身份证号|电话是|手机号是?\S*\p{Nd}|\bmy name\b|\bi am called\b/u,
];

/** The phrase as it is counted; undefined = this search is not. */
export function countedPhrase(q: string): string | undefined {
  // Longer texts are too long as phrases too, and looking through them would take time.
  if (q.length > 4 * MAX_PHRASE_LENGTH) return undefined;
  const typed = q.normalize("NFKC").toLowerCase();
  // Whatever is invisible parts nothing.
  const text = typed.replace(/[\p{Cf}\p{Mn}]/gu, "").replace(/[\p{Cc}\p{Co}\p{Cn}\p{Cs}]/gu, " ");
  const rest = text.replace(HOTLINES, " ");
  if ((rest.match(/\p{N}/gu)?.length ?? 0) >= TELLING_DIGITS) return undefined;
  if (telling.some((pattern) => pattern.test(rest))) return undefined;
  const phrase = phraseOf(text);
  return phrase === "" || [...phrase].length > MAX_PHRASE_LENGTH ? undefined : phrase;
}
