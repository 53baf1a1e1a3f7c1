// What is understood of what people type, in both languages.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composeServices } from "#prisma/seed/services.ts";
import { vocabulary } from "#prisma/seed/vocabulary.ts";
import { cleanQuery, MAX_QUERY_LENGTH, understand } from "./query-words.ts";
import { synonymsEn, synonymsZh } from "./synonyms.ts";

const termsOf = (q: string): string[] => understand(q).terms.map(({ text }) => text);

describe("what a query asks for", () => {
  test.each([
    ["驾照丢了怎么办", ["驾照丢了"]],
    ["查违章", ["查违章"]],
    ["查签证", ["查", "签证"]],
    ["我想办护照", ["办护照"]],
    ["怎么办理居住证", ["居住证"]],
    ["办身份证要带什么", ["办身份证"]],
    ["护照多久", ["护照"]],
    ["领结婚证", ["领结婚证"]],
    ["领居住证", ["居住证"]],
    // A letter that begins a word is not a verb.
    ["查封公告", ["查封公告"]],
    ["办学许可证", ["办学", "许可证"]],
    ["CT检查预约", ["ct", "检查", "预约"]],
    ["How do I renew my driving license?", ["renew", "driving license"]],
    ["LOST ID-card", ["lost id card"]],
    ["change of address", ["change address"]],
    ["no-criminal-record", ["no", "criminal record"]],
  ])("%s", (q, terms) => {
    expect(termsOf(q)).toEqual(terms);
  });

  test("words without meaning are kept where there are no others", () => {
    expect(termsOf("怎么办理")).not.toEqual([]);
    expect(termsOf("how to")).toEqual(["how", "to"]);
  });

  test("knows the catalogue's word for it", () => {
    expect(understand("驾照").terms).toEqual([{ text: "驾照", alternatives: ["机动车驾驶证"] }]);
    // Names of an object's own properties are ordinary words.
    expect(understand("toString valueOf").terms.map(({ alternatives }) => alternatives)).toEqual([[], []]);
  });

  test.each(["", "   ", "!!! ?", "\u0000\u0001", "😀", "\ud800", "——"])("%j asks for everything", (q) => {
    expect(understand(q).terms).toEqual([]);
  });

  test("no sign that an engine could take for an operator gets through, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (q) => {
        const { text, terms } = understand(q);
        expect([...text].length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
        expect(terms.length).toBeLessThanOrEqual(10);
        for (const term of terms) expect(term.text).toMatch(/^[\p{L}\p{N}\p{M} ]+$/u);
        expect(terms.length > 0).toBe(/[\p{L}\p{N}]/u.test(text));
        expect(cleanQuery(text)).toBe(text);
      }),
    );
  });
});

describe("synonyms", () => {
  // The demonstration keeps 9,000 of what its vocabulary can compose; which ones is not the synonyms' business.
  const titles = [
    ...composeServices(),
    ...vocabulary.departments.flatMap(({ subjects }) =>
      subjects.map(([nameZh, nameEn]) => ({ nameZh, nameEn })),
    ),
  ];
  const zh = titles.map(({ nameZh }) => nameZh).join("\n");
  const en = titles
    .map(({ nameEn }) => nameEn)
    .join("\n")
    .toLowerCase();

  test("lead to words that stand in the catalogue", () => {
    const lost = [
      ...Object.values(synonymsZh)
        .flat()
        .filter((term) => !zh.includes(term)),
      ...Object.values(synonymsEn)
        .flat()
        .filter((term) => !en.includes(term.toLowerCase())),
    ];
    expect(lost).toEqual([]);
  });

  test("are met by the query that is the word itself", () => {
    const unmet = [...Object.keys(synonymsZh), ...Object.keys(synonymsEn)].filter(
      (word) => termsOf(word).join("|") !== word.toLowerCase(),
    );
    expect(unmet).toEqual([]);
  });
});
