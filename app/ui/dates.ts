// Dates as people of the province read them: Asia/Shanghai, in the page's language.
import type { Lang } from "#app/i18n/languages.ts";

const locale = { zh: "zh-CN", en: "en-GB" } as const;
const timeZone = "Asia/Shanghai";

/** "24 November 2026" / "2026年11月24日". */
export function formatDay(at: Date | string, lang: Lang): string {
  return new Intl.DateTimeFormat(locale[lang], { dateStyle: "long", timeZone }).format(new Date(at));
}

/** "24 Nov 2026, 14:05" / "2026年11月24日 14:05". */
export function formatMoment(at: Date | string, lang: Lang): string {
  return new Intl.DateTimeFormat(locale[lang], {
    dateStyle: lang === "zh" ? "long" : "medium",
    timeStyle: "short",
    timeZone,
  }).format(new Date(at));
}
