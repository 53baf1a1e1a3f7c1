// What a reviewer is shown: words kept, removed and added; items of lists followed through renaming, moving and removal.
import { expect, test } from "vitest";
import { soundGuide } from "#app/testing/guides.ts";
import type { DraftContent } from "./guide-content.ts";
import { diffContent, diffWords } from "./guide-diff.ts";

function content(): DraftContent {
  return {
    name: { zh: "某证核发", en: "Apply for a licence" },
    colloquialZh: ["办证"],
    colloquialEn: [],
    summary: { zh: "核发某证", en: "For a licence" },
    keywords: [],
    audiences: ["1"],
    themesNatural: ["005"],
    themesLegal: [],
    caseType: "promised",
    statutoryDays: 20,
    promisedDays: 10,
    visits: 1,
    onlineDepth: "III",
    isFree: true,
    payOnline: false,
    guide: soundGuide(),
  };
}

function changed(change: (draft: DraftContent) => void) {
  const after = content();
  change(after);
  return diffContent(content(), after);
}

const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `{+${text}+}` : `[-${text}-]`))
    .join("");

test("nothing has changed between a guide and itself", () => {
  expect(diffContent(content(), content())).toEqual([]);
});

test.each([
  ["ten working days", "eight working days", "[-ten-]{+eight+} working days"],
  ["身份证复印件", "身份证原件和复印件", "身份证{+原件和+}复印件"],
  ["", "new", "{+new+}"],
  ["gone", "", "[-gone-]"],
  ["A类许可", "B类许可", "[-A-]{+B+}类许可"],
  ["10日", "20日", "[-10-]{+20+}日"],
])("%j to %j", (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

test("the two texts can be put together again from the pieces, however little they have in common", () => {
  const before = "受理材料后十个工作日内办结。".repeat(30);
  const after = "Decided within ten working days 十日. ".repeat(40);
  const pieces = diffWords(before, after);
  const side = (kind: "removed" | "added") =>
    pieces
      .filter((piece) => piece.kind === "same" || piece.kind === kind)
      .map(({ text }) => text)
      .join("");
  expect(side("removed")).toBe(before);
  expect(side("added")).toBe(after);
});

test("numbers, choices and flags are told with both values, each language of a text for itself", () => {
  expect(
    changed((draft) => {
      draft.promisedDays = 8;
      draft.summary.en = "For a new licence";
      draft.statutoryDays = null;
    }),
  ).toEqual([
    {
      path: "summary",
      lang: "en",
      kind: "changed",
      items: [],
      pieces: [
        { kind: "same", text: "For a " },
        { kind: "added", text: "new " },
        { kind: "same", text: "licence" },
      ],
    },
    { path: "statutoryDays", kind: "changed", items: [], before: 20, after: null },
    { path: "promisedDays", kind: "changed", items: [], before: 10, after: 8 },
  ]);
});

test("an item put in before others does not make the others look changed", () => {
  const found = changed((draft) => {
    draft.guide.steps.unshift({
      name: { zh: "预审", en: "Check" },
      role: { zh: "窗口", en: "Desk" },
      days: 0,
      criteria: { zh: "齐全", en: "Whole" },
    });
  });
  expect(found.every(({ path, kind }) => path.startsWith("guide.steps.0.") && kind === "added")).toBe(true);
  expect(found[0]).toMatchObject({ items: ["预审"], lang: "zh" });
  expect(found.map(({ path }) => path)).toContain("guide.steps.0.days");
});

test("an item taken out is told with all that it said", () => {
  const found = changed((draft) => void draft.guide.steps.splice(1, 1));
  expect(found.every(({ kind, items }) => kind === "removed" && items[0] === "审核")).toBe(true);
});

test("a renamed item is the same item; only its name has changed", () => {
  const found = changed((draft) => {
    for (const material of draft.guide.materials) material.name.zh = "许可申请表";
  });
  expect(found).toMatchObject([
    { path: "guide.materials.0.name", lang: "zh", kind: "changed", items: ["许可申请表"] },
  ]);
});

test("two items changed and one added are three things", () => {
  const found = changed(({ guide }) => {
    guide.steps.forEach((step, index) => (step.days = index === 1 ? 3 : 1));
    guide.faq.push({ question: { zh: "可以代办吗", en: "" }, answer: { zh: "可以", en: "" } });
  });
  expect(found.map(({ path, kind }) => `${kind} ${path}`)).toEqual([
    "changed guide.steps.1.days",
    "added guide.faq.1.question",
    "added guide.faq.1.answer",
  ]);
});

test("of a list of words each is kept, gone or new", () => {
  expect(changed((draft) => (draft.colloquialZh = ["领证", "办证"]))).toMatchObject([
    {
      path: "colloquialZh",
      pieces: [{ kind: "same", text: "办证" }, { kind: "same" }, { kind: "added", text: "领证" }],
    },
  ]);
});

test("a part that was optional and is there now is new", () => {
  expect(changed(({ guide }) => (guide.quota = { zh: "每年一百名", en: "" }))).toMatchObject([
    { path: "guide.quota", lang: "zh", kind: "added" },
  ]);
});
