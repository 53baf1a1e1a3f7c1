// The names of states, as they are typed.
import { expect, test } from "vitest";
import { readDeskQuery } from "#app/domain/cases/desk-search-words.ts";
import { messages } from "#app/i18n/index.ts";
import { earliestOf, latestOf } from "./days-asked.ts";
import { statesNamed } from "./states-named.ts";

test.each(["zh", "en"] as const)("what a state is called in %s finds the cases in it", (lang) => {
  const { states } = messages(lang).workflows.complaint;
  for (const [state, name] of Object.entries(states)) {
    const named = statesNamed(readDeskQuery(name.toUpperCase()).terms);
    expect(named.terms).toHaveLength(1);
    expect(named.statesNamed.get(0), name).toContain(`complaint/${state}`);
  }
});

test("beside other words a state counts where it is one word; other words name none", () => {
  const { states } = messages("zh").workflows.complaint;
  const [[state, name] = ["", ""]] = Object.entries(states);
  const named = statesNamed(readDeskQuery(`电梯 ${name}`).terms);
  expect(named.terms).toHaveLength(2);
  expect(named.statesNamed.get(0)).toBeUndefined();
  expect(named.statesNamed.get(1)).toContain(`complaint/${state}`);
});

test("days of the box and of the filter narrow each other", () => {
  expect(latestOf("2026-01-01", "2026-02-01")).toBe("2026-02-01");
  expect(earliestOf("2026-01-01", "")).toBe("2026-01-01");
  expect(latestOf(undefined, "")).toBeUndefined();
});
