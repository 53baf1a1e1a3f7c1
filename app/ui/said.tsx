// A bilingual text of the data in the page's language. Where the English is not there yet, the Chinese stands, marked as
// Chinese for screen readers and fonts.
import type { Bilingual } from "#app/i18n/languages.ts";
import { useLang } from "#app/ui/language.ts";

export function Said({ text }: { text: Bilingual }) {
  const lang = useLang();
  if (text[lang] !== "") return <>{text[lang]}</>;
  return <span lang={lang === "en" ? "zh-CN" : "en"}>{lang === "en" ? text.zh : text.en}</span>;
}
