// Names of agencies on a case's pages, by id, and how a page speaks of who did something.
import type { Bilingual, Lang } from "#app/i18n/languages.ts";
import type { Messages } from "#app/i18n/index.ts";

export type Names = Readonly<Record<string, Bilingual>>;

/** The agency's name; a general word where it is not known. */
export function agencyName(
  names: Names,
  agencyId: string | null | undefined,
  lang: Lang,
  texts: Messages["journey"],
): string {
  const name = agencyId === null || agencyId === undefined ? undefined : names[agencyId];
  return name?.[lang] ?? texts.someAgency;
}
