// Marks in titles and summaries, the engine's and our own: whatever the text, the pieces are the text.
import fc from "fast-check";
import { expect, test } from "vitest";
import { HIT_END, HIT_START, mark, markTerms, piecesOf } from "./highlight.ts";

const hit = (text: string) => ({ text, isHit: true });
const rest = (text: string) => ({ text, isHit: false });
const term = (text: string, ...alternatives: string[]) => ({ text, alternatives });

test("the engine's marks become pieces; words that touch are one", () => {
  const formatted = `${HIT_START}机动车${HIT_END}${HIT_START}驾驶证${HIT_END}到期换领`;
  expect(piecesOf(formatted)).toEqual([hit("机动车驾驶证"), rest("到期换领")]);
});

test("the engine's marks count only on the very text that is shown", () => {
  const stale = `${HIT_START}Old${HIT_END} name`;
  expect(mark("New name", stale, [term("name")])).toEqual([rest("New "), hit("name")]);
  expect(mark("Old name", stale, [])).toEqual([hit("Old"), rest(" name")]);
});

test("own marks: Chinese anywhere, other words where a word begins", () => {
  expect(markTerms("分公司设立登记", [term("公司")])).toEqual([rest("分"), hit("公司"), rest("设立登记")]);
  expect(markTerms("Residence ID card", [term("id", "card")])).toEqual([
    rest("Residence "),
    hit("ID"),
    rest(" "),
    hit("card"),
  ]);
  expect(markTerms("机动车驾驶证换领", [term("驾照", "机动车驾驶证")])[0]).toEqual(hit("机动车驾驶证"));
});

test("whatever the text and the terms, the pieces are the text", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", ".", "*", "(", "-", "\\", " ", "公", "司") });
  fc.assert(
    fc.property(text, fc.array(text), (shown, words) => {
      const pieces = markTerms(
        shown,
        words.map((word) => term(word)),
      );
      expect(pieces.map((piece) => piece.text).join("")).toBe(shown);
    }),
  );
});
