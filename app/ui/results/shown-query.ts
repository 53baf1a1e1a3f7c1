// What was searched for, as headings and titles repeat it. Called by the results page; the search box keeps all of it.

/** A heading of more letters fills a phone's screen. */
const MAX_SHOWN = 50;

/** `q`, cut after 50 characters with "…". */
export function shownQuery(q: string): string {
  const letters = [...q];
  return letters.length <= MAX_SHOWN ? q : `${letters.slice(0, MAX_SHOWN).join("").trimEnd()}…`;
}
