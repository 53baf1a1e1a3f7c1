// The pictures and texts in docs/workflows: what is committed is what the machines give, everything can be read, and
// nothing hides anything.
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { languages } from "#app/i18n/languages.ts";
import { workflows } from "#workflows/registry.ts";
import { documents } from "./documents.ts";
import { type Drawing, drawingOf } from "./drawing.ts";
import { tellingOf } from "./telling.ts";
import { widthOf, wrapped } from "./text-width.ts";

const folder = fileURLToPath(new URL("../../docs/workflows/", import.meta.url));
const files = await documents();

test("what is committed is what the machines give (else: npm run workflow:diagrams)", async () => {
  expect((await readdir(folder)).toSorted()).toEqual([...files.keys()].toSorted());
  const stale: string[] = [];
  for (const [name, content] of files)
    if ((await readFile(`${folder}${name}`, "utf8")) !== content) stale.push(name);
  expect(stale).toEqual([]);
});

const all = Object.keys(workflows).flatMap((key) => languages.map((lang) => ({ key, lang })));

describe.each(all)("$key in $lang", ({ key, lang }) => {
  const definition = workflows[key];
  if (definition === undefined) throw new Error(key);
  const telling = tellingOf(definition, lang);
  const svg = files.get(`${key}.${lang}.svg`) ?? "";
  const text = files.get(`${key}.${lang}.md`) ?? "";

  test("says what it is, and needs nothing that a page forbids", () => {
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="(\S+) (\S+)"/);
    for (const id of /aria-labelledby="(\S+) (\S+)"/.exec(svg)?.slice(1) ?? [])
      expect(svg).toContain(`id="${id}"`);
    expect(svg).not.toMatch(/style=|<style|<script|<image|href=|@import|https?:\/\/(?!www\.w3\.org)/);
  });

  test("shows every state, and tells every move in words", () => {
    for (const { label, moves } of telling.states) {
      expect(text).toContain(`### ${label} `);
      for (const move of moves) expect(text).toContain(`| ${move.event} | ${move.by} |`);
    }
    const drawn = visibleWords(svg);
    for (const { label } of telling.states) expect(drawn).toContain(label.replaceAll(/\s/g, ""));
    for (const move of telling.states.flatMap(({ moves }) => moves))
      if (!move.isClock || move.to !== undefined)
        expect(drawn, move.event).toContain(move.event.replaceAll(/\s/g, ""));
  });

  test("nothing hides anything", async () => {
    const drawing = await drawingOf(telling);
    expect(overlaps(drawing)).toEqual([]);
  });
});

/** What is written in a picture, without blanks: lines break where they like. */
function visibleWords(svg: string): string {
  const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, word]) => word ?? "");
  return words.join("").replaceAll(/\s/g, "").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

type Rect = { x: number; y: number; width: number; height: number; name: string };

/** Boxes and words that overlap each other, or lie outside; arrows that run through a box or through words not theirs. */
function overlaps({ width, height, boxes, labels, arrows }: Drawing): string[] {
  const rects: Rect[] = [...boxes, ...labels].map((each) => ({
    ...each,
    name: each.lines.map(({ text }) => text).join(" "),
  }));
  const wrong = rects
    .filter(
      (rect) => rect.x < 0 || rect.y < 0 || rect.x + rect.width > width || rect.y + rect.height > height,
    )
    .map(({ name }) => `${name}: outside`);
  rects.forEach((one, index) => {
    for (const other of rects.slice(index + 1))
      if (meet(one, other)) wrong.push(`${one.name} overlaps ${other.name}`);
  });
  arrows.forEach(({ points }, index) => {
    points.slice(1).forEach((end, at) => {
      const begin = points[at] ?? end;
      const line: Rect = {
        x: Math.min(begin.x, end.x),
        y: Math.min(begin.y, end.y),
        width: Math.abs(begin.x - end.x),
        height: Math.abs(begin.y - end.y),
        name: "arrow",
      };
      rects.forEach((rect, place) => {
        const isOwnLabel = place - boxes.length === index;
        if (!isOwnLabel && meet(line, rect)) wrong.push(`an arrow runs through ${rect.name}`);
      });
    });
  });
  return wrong;
}

/** Touching is not meeting: arrows begin and end at boxes. */
function meet(a: Rect, b: Rect): boolean {
  const near = 1;
  return (
    a.x < b.x + b.width - near &&
    b.x < a.x + a.width - near &&
    a.y < b.y + b.height - near &&
    b.y < a.y + a.height - near
  );
}

test("texts break between words and between Chinese characters, never before a full stop", () => {
  expect(wrapped("Sent to the office responsible", 100, 12.5)).toEqual([
    "Sent to the",
    "office",
    "responsible",
  ]);
  expect(wrapped("拟好答复，交第二人审核", 60, 12)).toEqual(["拟好答复，", "交第二人审", "核"]);
  for (const line of wrapped("The citizen's reply: time is up", 120, 12))
    expect(widthOf(line, 12)).toBeLessThanOrEqual(120);
});
