// A bilingual text of the data in the page's language. Where the English is not there yet, the page says so and the Chinese stands, marked as
// Chinese for screen readers and fonts.
import type { Bilingual } from "#app/i18n/languages.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

export function Said({ text }: { text: Bilingual }) {
  const lang = useLang();
  const { notTranslated } = useMessages().guide;
  if (text[lang] !== "") return <>{text[lang]}</>;
  return (
    <>
      <span lang={lang === "en" ? "zh-CN" : "en"}>{lang === "en" ? text.zh : text.en}</span>{" "}
      <span className="text-[0.8em] font-normal whitespace-nowrap text-quiet">[{notTranslated.title}]</span>
    </>
  );
}
