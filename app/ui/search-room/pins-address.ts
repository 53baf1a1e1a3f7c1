// The address of the form that pins answers: it holds what has been chosen so far and not been saved yet.
import type { Lang } from "#app/i18n/languages.ts";

export type PinsDraft = {
  lang: Lang;
  phrase: string;
  codes: readonly string[];
  /** What was looked for to be pinned; "" = nothing. */
  find: string;
};

/** The form with other codes chosen. `pageLang` is the reader's language. */
export function pinsHref(
  pageLang: Lang,
  { lang, phrase, find }: PinsDraft,
  codes: readonly string[],
): string {
  const query = new URLSearchParams([
    ["lang", lang],
    ["phrase", phrase],
    ["draft", "1"],
    ...codes.map((code) => ["codes", code] as [string, string]),
    ...(find === "" ? [] : [["find", find] as [string, string]]),
  ]);
  return `/${pageLang}/newsroom/search/pins?${query.toString()}`;
}
