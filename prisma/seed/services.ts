// Composes the 9,000 kinds of services: a subject of a department and what one can do about it. Titles only; what a
// guide says stands in guides.ts.
import { audienceOf } from "./audiences.ts";
import { randomFor } from "./prng.ts";
import { vocabulary, type Action, type Department, type Kind } from "./vocabulary.ts";

export const SERVICE_TYPES = 9_000;

/** Subjects that were real in their time but are delicate: left out. */
const LEAVE_OUT_SENSITIVE = true;

export type Fulfilment = "information" | "request" | "appointment" | "payment" | "complaint";

export type ComposedService = {
  catalogCode: string;
  department: Department;
  kind: Kind;
  kindId: string;
  action: Action;
  audience: Kind["audience"];
  subjectZh: string;
  subjectEn: string;
  /** With its article: "a driving licence", "unpaid wages". */
  aSubjectEn: string;
  nameZh: string;
  nameEn: string;
  fulfilment: Fulfilment;
  popularity: number;
  colloquialZh: string[];
  colloquialEn: string[];
};

/** Exactly SERVICE_TYPES services, in the order of their catalogue codes; the same every time. */
export function composeServices(): ComposedService[] {
  const all = vocabulary.departments.flatMap(servicesOf);
  const unique = withoutTwins(all);
  if (unique.length < SERVICE_TYPES) throw new Error(`the vocabulary gives ${unique.length} services only`);
  // What is left out of the cross product are the oddest pairs: the least used actions, never a subject's first one.
  const kept = new Set([...unique].sort(byUse).slice(0, SERVICE_TYPES));
  return unique.filter((service) => kept.has(service));
}

function servicesOf(department: Department): ComposedService[] {
  return department.subjects.flatMap(([zh, en, kindId], index) => {
    if (LEAVE_OUT_SENSITIVE && vocabulary.sensitiveSubjects.includes(zh)) return [];
    const kind = vocabulary.kinds[kindId];
    if (kind === undefined) throw new Error(`unknown kind ${kindId}`);
    return kind.actions.map((action, place) =>
      compose(department, kindId, kind, action, { zh, en, index, place }),
    );
  });
}

function compose(
  department: Department,
  kindId: string,
  kind: Kind,
  action: Action,
  subject: { zh: string; en: string; index: number; place: number },
): ComposedService {
  const subjectZh =
    kind.strip === undefined ? subject.zh : subject.zh.replace(new RegExp(`(?:${kind.strip})$`), "");
  const isBare = subject.en.startsWith("~");
  const subjectEn = isBare ? subject.en.slice(1) : subject.en;
  const withArticle = isBare ? subjectEn : `${articleOf(subjectEn)} ${subjectEn}`;
  const nameZh = action.zh.replace("{s}", subjectZh);
  const titleEn = action.en.replace("{a}", withArticle).replace("{e}", subjectEn);
  const number = String(subject.index + 1).padStart(4, "0");
  const catalogCode = `33-${department.code}-${action.itemType}-${number}-${String(subject.place + 1).padStart(2, "0")}`;
  const audience = audienceOf(kindId, kind, subject.zh);
  const synonyms = vocabulary.synonyms.filter(
    ([, term]) => nameZh.includes(term) || subject.zh.includes(term),
  );
  return {
    catalogCode,
    department,
    kind,
    kindId,
    action,
    audience,
    subjectZh: subject.zh,
    subjectEn,
    aSubjectEn: withArticle,
    nameZh,
    nameEn: titleEn.charAt(0).toUpperCase() + titleEn.slice(1),
    fulfilment: action.fulfilment === "form" ? "request" : action.fulfilment,
    popularity: popularityOf(nameZh, subject.zh, action, subject.place, audience, catalogCode),
    colloquialZh: synonyms.map(([zh]) => action.zh.replace("{s}", zh)),
    colloquialEn: synonyms.map(([, , en]) => en),
  };
}

/** "an" before a vowel that is heard: an X-ray, an honorary supervisor, but a university. */
function articleOf(words: string): "a" | "an" {
  if (/^(?:uni|use|eu|one)/i.test(words)) return "a";
  return /^[aeiou]/i.test(words) || /^(?:hono|hour|heir)/i.test(words) || /^[FHLMNRSX](?:[A-Z&-])/.test(words)
    ? "an"
    : "a";
}

/** Share of a subject's users who do this: most come for its first action (apply, register, pay …), few to correct an error. */
function shareOf({ id }: Action, place: number): number {
  if (place === 0) return 1;
  if (
    /^(precheck|correct|data|alert|object|suspend|resume|withdraw|review|dispute|group|assist|evidence|remark)$/.test(
      id,
    )
  )
    return 0.06;
  if (/^(renew|expired|reissue|result|history|bill|proof|lookup|ticket)$/.test(id)) return 0.5;
  return 0.6 / (1 + place);
}

/** The services everybody needs are on top, in the vocabulary's order; the others have a long tail, subject by subject. */
function popularityOf(
  nameZh: string,
  subjectZh: string,
  action: Action,
  place: number,
  audience: Kind["audience"],
  catalogCode: string,
): number {
  const rank = vocabulary.popular.indexOf(nameZh);
  if (rank >= 0) return 1_000_000 - rank * 10_000;
  const isKnown = vocabulary.popular.some((title) => title.startsWith(subjectZh));
  const luck = randomFor(`popularity ${subjectZh}`).next() ** 3;
  const subject = (isKnown ? Math.max(0.6, luck) : luck) * (audience === "legal" ? 0.5 : 1);
  const noise = 0.9 + 0.1 * randomFor(`popularity ${catalogCode}`).next();
  return Math.floor(400_000 * subject * shareOf(action, place) * noise);
}

function byUse(a: ComposedService, b: ComposedService): number {
  return (
    Number(isFirstAction(b)) - Number(isFirstAction(a)) ||
    b.popularity - a.popularity ||
    (a.catalogCode < b.catalogCode ? -1 : 1)
  );
}

/** Whether it is what most people do about its subject: apply, register, pay … */
function isFirstAction({ catalogCode }: ComposedService): boolean {
  return catalogCode.endsWith("-01");
}

/** No two services share a name in either language: of twins the first stays. */
function withoutTwins(services: readonly ComposedService[]): ComposedService[] {
  const zh = new Set<string>();
  const en = new Set<string>();
  return services.filter(({ nameZh, nameEn }) => {
    const key = nameEn.toLowerCase();
    if (zh.has(nameZh) || en.has(key)) return false;
    zh.add(nameZh);
    en.add(key);
    return true;
  });
}
