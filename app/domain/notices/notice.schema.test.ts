// What a notice's form takes and refuses, field by field.
import { expect, test } from "vitest";
import { noticeSlug } from "./notice-slug.ts";
import { noticeTypeName, noticeTypes } from "./notice-types.ts";
import {
  NoticeDraft,
  NoticeReturn,
  noticeTimes,
  NoticeWithdrawal,
  paragraphs,
  whatIsMissing,
} from "./notice.schema.ts";

const whole = {
  type: "service-outage",
  titleZh: "停水通知",
  titleEn: "Water off on Monday",
  bodyZh: "因管网检修，周一停水。",
  bodyEn: "Pipes are being mended.",
};

/** Errors as "field: key", sorted. */
function errors(result: {
  error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined;
}): string[] {
  return (result.error?.issues ?? []).map((issue) => `${issue.path.join(".")}: ${issue.message}`).sort();
}

test("a draft needs a kind and a title in one language; the rest can wait", () => {
  expect(errors(NoticeDraft.safeParse({}))).toEqual(["type: required"]);
  expect(errors(NoticeDraft.safeParse({ type: "news" }))).toEqual(["titleZh: required"]);
  expect(NoticeDraft.parse({ type: "news", titleEn: " A " })).toEqual({
    type: "news",
    titleZh: "",
    titleEn: "A",
    bodyZh: "",
    bodyEn: "",
  });
});

test("what is missing before review is named by field", () => {
  expect(whatIsMissing(whole)).toEqual([]);
  expect(whatIsMissing({ ...whole, titleEn: "abc", bodyZh: "" })).toEqual([
    { field: "titleEn", reason: "tooShort" },
    { field: "bodyZh", reason: "required" },
  ]);
});

test("too long, unknown kind, control characters and halves of characters are refused; emoji and markup are text", () => {
  const wrong = (change: object) => errors(NoticeDraft.safeParse({ ...whole, ...change }));
  expect(wrong({ titleZh: "字".repeat(121) })).toEqual(["titleZh: tooLong"]);
  expect(wrong({ bodyEn: "x".repeat(20_001) })).toEqual(["bodyEn: tooLong"]);
  expect(wrong({ type: "constructor" })).toEqual(["type: required"]);
  expect(wrong({ titleEn: "a\u0000b" })).toEqual(["titleEn: invalid"]);
  expect(wrong({ titleEn: "two\nlines" })).toEqual(["titleEn: invalid"]);
  expect(wrong({ bodyZh: "\ud800 half a character" })).toEqual(["bodyZh: invalid"]);
  expect(wrong({ titleEn: "<script>alert(1)</script> 🎉", documentNumber: "浙政发〔2026〕3号" })).toEqual([]);
});

test("a browser's line ends become ours, and blank lines part paragraphs", () => {
  const { bodyEn } = NoticeDraft.parse({ ...whole, bodyEn: "\r\nOne\r\nstill one\r\n \r\n\r\nTwo\r\n" });
  expect(bodyEn).toBe("One\nstill one\n \n\nTwo");
  expect(paragraphs(bodyEn)).toEqual(["One\nstill one", "Two"]);
});

test("times are Zhejiang's, must come, and must come in order", () => {
  const now = new Date("2026-03-02T01:30:40Z"); // 09:30:40 in Zhejiang
  const times = noticeTimes(now);
  expect(times.parse({})).toEqual({});
  expect(times.parse({ publishAt: "2026-03-02T09:31" })).toEqual({
    publishAt: new Date("2026-03-02T01:31:00Z"),
  });
  expect(errors(times.safeParse({ publishAt: "2026-03-02T09:30" }))).toEqual([]);
  expect(errors(times.safeParse({ publishAt: "2026-03-02T09:29" }))).toEqual(["publishAt: past"]);
  expect(errors(times.safeParse({ expireAt: "2026-03-02T09:30" }))).toEqual(["expireAt: beforePublish"]);
  expect(errors(times.safeParse({ publishAt: "2026-04-01T00:00", expireAt: "2026-04-01T00:00" }))).toEqual([
    "expireAt: beforePublish",
  ]);
  for (const bad of [
    "tomorrow",
    "2026-02-30T10:00",
    "2026-03-02",
    "2026-13-01T10:00",
    "2026-03-02T25:00",
    "1",
  ])
    expect(errors(times.safeParse({ publishAt: bad }))).toEqual(["publishAt: invalid"]);
});

test("a withdrawal and a return say why", () => {
  expect(errors(NoticeWithdrawal.safeParse({ reasonZh: " " }))).toHaveLength(2);
  // A field left empty does not reach the schema at all.
  expect(errors(NoticeReturn.safeParse({}))).toEqual(["reason: required"]);
  expect(errors(NoticeWithdrawal.safeParse({}))).toEqual(["reasonEn: required", "reasonZh: required"]);
  expect(errors(NoticeReturn.safeParse({ reason: "x".repeat(501) }))).toEqual(["reason: tooLong"]);
  expect(NoticeReturn.parse({ reason: " 请补充依据 " })).toEqual({ reason: "请补充依据" });
});

test("slugs read well, stay short and differ", () => {
  const id = "3f9a1c7e-0000-4000-8000-000000000000";
  expect(noticeSlug("Water supply off: Café d’Été, 2 March!", id)).toBe(
    "water-supply-off-cafe-dete-2-march-3f9a1c7e",
  );
  expect(noticeSlug("停水", id)).toBe("notice-3f9a1c7e");
  expect(noticeSlug("word ".repeat(40), id)).toMatch(/^(word-){12}3f9a1c7e$/);
  expect(noticeSlug("x".repeat(120), id)).toBe(`${"x".repeat(60)}-3f9a1c7e`);
});

test("there are sixteen kinds, each with a name in both languages", () => {
  expect(noticeTypes).toHaveLength(16);
  expect(noticeTypeName("policy")).toMatchObject({ zh: "政策文件", en: "Policy document" });
  expect(() => noticeTypeName("toString")).toThrow();
});
