// What happens in a person's or a firm's life, and where the services for it are: in order (event-steps.ts), or else a theme
// of the catalogue, words to search for, or both. Used by the front page, the pages of events and the guides. A theme alone is
// right where its most used services are the ones people come for.
import type { Bilingual } from "#app/i18n/languages.ts";
import { eventPlans } from "./event-steps.ts";

export type LifeEvent<Id extends string = string> = {
  /** Key of its name below home.lifeEvents or home.businessEvents in app/i18n. */
  id: Id;
  /** As in the address of the results page: n- for persons, l- for firms. */
  theme?: string | undefined;
  words?: Bilingual | undefined;
};

/** Ways into the catalogue for persons. */
export const lifeEvents = [
  { id: "birth", theme: "n-005" },
  { id: "school", words: { zh: "入学", en: "school place" } },
  { id: "job", theme: "n-030" },
  { id: "startup", theme: "n-035" },
  { id: "marriage", theme: "n-060" },
  { id: "buyingHome", theme: "n-075" },
  { id: "rentingHome", theme: "n-075", words: { zh: "租房", en: "rent" } },
  { id: "car", theme: "n-095" },
  { id: "moving", theme: "n-010" },
  { id: "illness", theme: "n-145" },
  { id: "disability", theme: "n-065", words: { zh: "残疾", en: "disabled" } },
  { id: "unemployment", theme: "n-085", words: { zh: "失业", en: "unemployment" } },
  { id: "abroad", theme: "n-105" },
  { id: "army", theme: "n-025" },
  { id: "retirement", theme: "n-150" },
  { id: "death", theme: "n-155" },
] as const satisfies readonly LifeEvent[];

/** Ways into the catalogue for firms. */
export const businessEvents = [
  { id: "founding", theme: "l-005", words: { zh: "设立登记", en: "set up" } },
  { id: "restaurant", theme: "l-010", words: { zh: "餐饮", en: "catering" } },
  { id: "clinic", theme: "l-110", words: { zh: "医疗机构", en: "medical institution" } },
  { id: "permits", theme: "l-010" },
  { id: "building", theme: "l-040" },
  { id: "premises", theme: "l-085" },
  { id: "hiring", theme: "l-030" },
  { id: "tax", theme: "l-025", words: { zh: "税", en: "tax" } },
  { id: "finance", theme: "l-045" },
  { id: "trade", theme: "l-055", words: { zh: "进出口", en: "import export" } },
  { id: "annual", theme: "l-020" },
  { id: "ideas", theme: "l-125" },
  { id: "changes", theme: "l-005", words: { zh: "变更", en: "change" } },
  { id: "closing", theme: "l-165" },
] as const satisfies readonly LifeEvent[];

export type EventId = (typeof lifeEvents)[number]["id"] | (typeof businessEvents)[number]["id"];

const all: readonly LifeEvent<EventId>[] = [...lifeEvents, ...businessEvents];

/** The event of that id; undefined for none. */
export function eventOf(id: string): LifeEvent<EventId> | undefined {
  return all.find((event) => event.id === id);
}

/** The events that are worked out as services in order and count that service among them. */
export function eventsWith(code: string): EventId[] {
  return all.map(({ id }) => id).filter((id) => eventPlans[id]?.steps.some((step) => step.code === code));
}

/** Where an event leads to: to its page, or to a search. */
export function eventPath({ id, theme, words }: LifeEvent, lang: "zh" | "en"): string {
  if (eventPlans[id] !== undefined) return `/${lang}/events/${id}`;
  return `/${lang}/search?${eventSearch({ id, theme, words }, lang)}`;
}

/** The search for everything about an event. */
export function eventSearch(
  { theme, words }: { id: string; theme?: string | undefined; words?: Bilingual | undefined },
  lang: "zh" | "en",
): string {
  const query = new URLSearchParams();
  if (words !== undefined) query.set("q", words[lang]);
  if (theme !== undefined) query.set("theme", theme);
  return query.toString();
}
