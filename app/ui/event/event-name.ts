// The name of an event in the page's language; the front page, the events' pages and the guides call it the same.
import type { EventId } from "#app/domain/catalogue/life-events.ts";
import type { Messages } from "#app/i18n/index.ts";

export function eventName({ lifeEvents, businessEvents }: Messages["home"], id: EventId): string {
  const names: Record<EventId, string> = { ...lifeEvents, ...businessEvents };
  return names[id];
}
