// The portal's two languages and how a reader's is found.

export const languages = ["zh", "en"] as const;
export type Lang = (typeof languages)[number];

/** A text in both languages. */
export type Bilingual = { zh: string; en: string };

/** True for "zh" and "en". */
export function isLang(value: unknown): value is Lang {
  return value === "zh" || value === "en";
}

/** The language of a path such as /en/search; undefined outside /zh and /en. */
export function langOfPath(pathname: string): Lang | undefined {
  const first = pathname.split("/", 2)[1];
  return isLang(first) ? first : undefined;
}

/** The reader's language by the Accept-Language header (RFC 9110 §12.5.4); Chinese where it says neither. */
export function preferredLang(acceptLanguage: string | null): Lang {
  const wishes = (acceptLanguage ?? "")
    .split(",")
    .map((part, order) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const q = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
      return { lang: tag.split("-", 1)[0], weight: q === undefined ? 1 : Number(q), order };
    })
    .filter((wish) => isLang(wish.lang) && wish.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  const first = wishes[0]?.lang;
  return isLang(first) ? first : "zh";
}

/** The same address in the other language. */
export function pathInLang(pathname: string, search: string, lang: Lang): string {
  return `${pathname.replace(/^\/(zh|en)(?=\/|$)/, `/${lang}`)}${search}`;
}
