// Which states of cases the words of a search name, in either language: "Awaiting triage" finds the cases that are. Pure;
// called by the desk's search page.
import type { DeskTerm } from "#app/domain/cases/desk-search-words.ts";
import { messages } from "#app/i18n/index.ts";
import { languages } from "#app/i18n/languages.ts";
import { workflows } from "#workflows/registry.ts";

/** `workflow/state` by what the state is called, in small letters. */
const statesByName = new Map<string, string[]>();
for (const lang of languages) {
  const words: Record<string, { states: Readonly<Record<string, string>> } | undefined> = {
    ...messages(lang).workflows,
  };
  for (const key of Object.keys(workflows)) {
    for (const [state, name] of Object.entries(words[key]?.states ?? {})) {
      const named = name.toLowerCase();
      statesByName.set(named, [...(statesByName.get(named) ?? []), `${key}/${state}`]);
    }
  }
}

/** The terms, those that name a state together as one, and the states by the term's place. */
export function statesNamed(terms: readonly DeskTerm[]): {
  terms: readonly DeskTerm[];
  statesNamed: ReadonlyMap<number, readonly string[]>;
} {
  const whole = terms.map(({ text }) => text).join(" ");
  const ofWhole = statesByName.get(whole);
  if (terms.length > 1 && ofWhole !== undefined) {
    const [first] = terms;
    if (first !== undefined) {
      const query = terms.map((term) => term.query).join(" & ");
      return {
        terms: [{ ...first, text: whole, query, isNumberPart: false }],
        statesNamed: new Map([[0, ofWhole]]),
      };
    }
  }
  return {
    terms,
    statesNamed: new Map(
      terms.flatMap(({ text }, index) => {
        const states = statesByName.get(text);
        return states === undefined ? [] : [[index, states] as const];
      }),
    ),
  };
}
