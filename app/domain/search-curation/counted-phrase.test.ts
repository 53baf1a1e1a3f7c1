// Nothing that could tell who somebody is gets counted, however it is typed; what people look for does.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caseNumber } from "#app/domain/cases/case-number.ts";
import { trackingSecret } from "#app/domain/cases/tracking-secret.server.ts";
import { countedPhrase } from "./counted-phrase.ts";
import { MAX_PHRASE_LENGTH, phraseOf } from "./phrase.ts";

describe("phrases are counted as they are compared", () => {
  test.each([
    ["  驾照  丢了？", "驾照丢了"],
    ["Driving LICENCE", "driving licence"],
    ["ＰＡＳＳＰＯＲＴ", "passport"],
    ["HPV vaccine", "hpv vaccine"],
    ["h1n1", "h1n1"],
    ["12345", "12345"],
    ["打12345投诉", "打12345投诉"],
    ["二建", "二建"],
    ["三八红旗手", "三八红旗手"],
    ["ETC卡", "etc卡"],
    ["cat café", "cat café"],
    ["16 personal tax", "16 personal tax"],
  ])("%s", (q, phrase) => {
    expect(countedPhrase(q)).toBe(phrase);
  });

  test("whatever is counted is a phrase in its one spelling, short and with few digits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (q) => {
        const phrase = countedPhrase(q);
        if (phrase === undefined) return;
        expect(phraseOf(phrase)).toBe(phrase);
        expect(countedPhrase(phrase)).toBe(phrase);
        expect([...phrase].length).toBeLessThanOrEqual(MAX_PHRASE_LENGTH);
        expect(phrase.replace(/12345|123[1-8]\d|96345/, "").match(/\p{N}/gu)?.length ?? 0).toBeLessThan(4);
      }),
      { numRuns: 2_000 },
    );
  });
});

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(""));
const letters = (length: number, alphabet: string) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((all) => all.join(""));
const LATIN = "ABCDEFGHJKLMNPQRSTUVWXYZ";

/** With separators put in anywhere, in full width, or with invisible letters: people and programs write them so. */
function disguised(text: fc.Arbitrary<string>, separators: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(text, fc.infiniteStream(fc.constantFrom("", "", "", ...separators)), fc.boolean())
    .map(([plain, stream, isWide]) => {
      const parts = [...plain].map((letter) => {
        const wide = isWide && letter > "!" && letter < "\u007f";
        const shown = wide ? String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0) : letter;
        return shown + (stream.next().value ?? "");
      });
      return parts.join("");
    });
}

const spaces = [" ", "-", "\u200b", "\u00a0"];
const personal: Record<string, fc.Arbitrary<string>> = {
  "mobile telephones": disguised(
    fc
      .tuple(fc.constantFrom("", "+86", "0086"), fc.constantFrom("13", "15", "18", "19"), digits(9))
      .map((all) => all.join("")),
    spaces,
  ),
  "other telephones": disguised(
    fc.tuple(fc.constantFrom("0571", "0574", "010"), digits(8)).map((all) => all.join("")),
    spaces,
  ),
  "identity cards": disguised(
    fc.tuple(digits(17), fc.constantFrom("X", "x", "0", "7")).map((all) => all.join("")),
    spaces,
  ),
  "bank cards": disguised(digits(19), spaces),
  passports: disguised(
    fc.tuple(letters(1, LATIN), digits(8)).map((all) => all.join("")),
    [" ", "\u200b"],
  ),
  plates: disguised(
    fc
      .tuple(fc.constantFrom("浙", "沪", "粤"), letters(1, LATIN), letters(5, `${LATIN}0123456789`))
      .map((all) => all.join("")),
    [" ", "·", "-"],
  ),
  "case numbers": fc
    .uint8Array({ minLength: 8, maxLength: 8 })
    .chain((bytes) => fc.constantFrom(caseNumber(2026, bytes), caseNumber(2026, bytes).toLowerCase())),
  "tracking secrets": fc.string().map((key) => trackingSecret("00".repeat(32), key)),
  "e-mail addresses": fc
    .tuple(fc.emailAddress(), fc.constantFrom("@", "＠", " @ "))
    .map(([address, at]) => address.replace("@", at)),
  "numbers in Chinese": letters(11, "零一二三四五六七八九幺"),
};

describe.each(Object.entries(personal))("%s", (_, arbitrary) => {
  test("are never counted, whatever stands around them", () => {
    fc.assert(
      fc.property(
        arbitrary,
        fc.constantFrom("", "查 ", "我的", "lost passport ", "12345 ", "投诉"),
        fc.constantFrom("", " 进度", " status", "丢了", " 12345"),
        (secret, before, after) => {
          expect(countedPhrase(before + secret + after)).toBeUndefined();
        },
      ),
      { numRuns: 500 },
    );
  });
});

test.each([
  "我叫张三 低保",
  "身份证号",
  "my name is Li Lei",
  "文三路90号",
  "3幢二单元",
  "12 West Lake Road",
  "zhang at example dot com",
  "http://example.com/me",
  "微信：abcdef",
  "a".repeat(41),
  "  ?! ",
])("%s is not counted", (q) => {
  expect(countedPhrase(q)).toBeUndefined();
});
