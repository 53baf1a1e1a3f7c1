// Every field of a guide has a name, every choice and every finding of the lint a text, in both languages.
import { expect, test } from "vitest";
import { everyFieldName, fieldAt, officeFields } from "#app/domain/catalogue/editing/fields.ts";
import { ruleNames } from "#app/domain/catalogue/lint-guide.ts";
import { messages } from "./index.ts";
import { languages } from "./languages.ts";

const fromLists = new Set(["audiences", "themesNatural", "themesLegal"]);

test.each(languages)("fields and their choices have names in %s", (lang) => {
  const { labels, options } = messages(lang).guideFields;
  for (const name of everyFieldName(officeFields, "office")) expect(labels[name], name).toMatch(/\S/);
  for (const name of everyFieldName()) {
    expect(labels[name], name).toMatch(/\S/);
    // A field inside a list is found by the path of a first item.
    const path = [name, ...placesOf(name)].find((candidate) => fieldAt(candidate) !== undefined) ?? name;
    const field = fieldAt(path);
    expect(field, name).toBeDefined();
    if ((field?.kind === "choice" || field?.kind === "choices") && !fromLists.has(name))
      for (const option of field.options) expect(options[name]?.[option], `${name} ${option}`).toMatch(/\S/);
  }
});

/** The name with a `.0` at one or two places. */
function placesOf(name: string): string[] {
  const keys = name.split(".");
  const once = keys.slice(1).map((_, index) => [...keys.slice(0, index + 1), "0", ...keys.slice(index + 1)]);
  const twice = once.flatMap((path) =>
    path.slice(1).map((_, index) => [...path.slice(0, index + 1), "0", ...path.slice(index + 1)]),
  );
  return [...once, ...twice].map((path) => path.join("."));
}

test.each(languages)("every finding says what is wrong and how to mend it in %s", (lang) => {
  const texts = messages(lang).guideFindings;
  const params = { name: "N", day: "2026-01-01", days: 3, count: 2, office: "O", code: "C", due: "approval" };
  for (const rule of ruleNames) {
    const { wrong, fix } = texts[rule]?.(params) ?? { wrong: "", fix: "" };
    expect(wrong, rule).toMatch(/\S.*[.。]$/);
    expect(fix, rule).toMatch(/\S.*[.。]$/);
  }
  expect(Object.keys(texts).sort()).toEqual([...ruleNames].sort());
});
