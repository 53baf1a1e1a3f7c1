// A field that the form does not show would be emptied by saving: each stands in it once.
import { expect, test } from "vitest";
import { everyFieldName, fieldAt } from "#app/domain/catalogue/editing/fields.ts";
import { editorSections, sectionOf } from "./sections.ts";

test("every field of a guide stands in the form exactly once, and each that is named there exists", () => {
  const shown = editorSections().flatMap(({ paths }) => paths);
  const top = everyFieldName().filter((name) => /^(?:guide\.[^.]+|[^.]+)$/.test(name) && name !== "guide");
  expect([...shown].sort()).toEqual([...top].sort());
  for (const path of shown) expect(fieldAt(path), path).toBeDefined();
});

test("a finding's field is found in its section", () => {
  expect(sectionOf("guide.materials.0.name")).toBe("materials");
  expect(sectionOf("promisedDays")).toBe("times");
  expect(sectionOf("guide.remedies.review")).toBe("rights");
  expect(sectionOf("office")).toBe("other");
});
