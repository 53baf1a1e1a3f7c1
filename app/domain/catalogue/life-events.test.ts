// Life events: each leads somewhere and has a name in both languages.
import { expect, test } from "vitest";
import { messages } from "#app/i18n/index.ts";
import { languages } from "#app/i18n/languages.ts";
import { themesLegal, themesNatural } from "./browse.ts";
import { businessEvents, type LifeEvent, lifeEvents } from "./life-events.ts";

const themes = new Set([
  ...themesNatural.map(({ code }) => `n-${code}`),
  ...themesLegal.map(({ code }) => `l-${code}`),
]);
const events: readonly LifeEvent[] = [...lifeEvents, ...businessEvents];

test("every event leads to a theme there is, to words, or to both", () => {
  for (const { id, theme, words } of events) {
    expect(theme ?? words, id).toBeDefined();
    if (theme !== undefined) expect(themes, id).toContain(theme);
    if (words !== undefined) for (const lang of languages) expect(words[lang].trim(), id).not.toBe("");
  }
});

test("every event has a name in both languages, and no name stands without an event", () => {
  for (const lang of languages) {
    const { lifeEvents: life, businessEvents: business } = messages(lang).home;
    expect(Object.keys(life).sort()).toEqual(lifeEvents.map(({ id }) => id).sort());
    expect(Object.keys(business).sort()).toEqual(businessEvents.map(({ id }) => id).sort());
  }
});
