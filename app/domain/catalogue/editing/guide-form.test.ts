// The editor's form: what is stored comes back as it was, what is typed is kept, lists grow and shrink without loss.
import fc from "fast-check";
import { expect, test } from "vitest";
import { composeServices } from "#prisma/seed/services.ts";
import { composeVersion } from "#prisma/seed/guides.ts";
import { emptyValue, everyFieldName, fieldAt, fieldName } from "./fields.ts";
import {
  contentFrom,
  countIn,
  formOf,
  type FormValues,
  listActOf,
  valuesOf,
  withListAct,
} from "./guide-form.ts";
import { contentOf, DraftContent } from "./guide-content.ts";

const services = composeServices().filter((_, index) => index % 97 === 0);
const contents = services.map((service) => contentOf(composeVersion(service)));
const [first] = contents;
if (first === undefined) throw new Error("no guide");

/** As a browser would send it. */
function posted(values: FormValues): FormValues {
  const form = new FormData();
  for (const [name, list] of Object.entries(values)) for (const value of list) form.append(name, value);
  return valuesOf(form);
}

test("every seeded guide goes through the form unchanged", () => {
  for (const content of contents)
    expect(contentFrom(posted(formOf(content)))).toEqual({ content, errors: {} });
});

test("whatever the form is sent, it is a draft that can be stored", () => {
  const names = Object.keys(formOf(first));
  const entry = fc.tuple(
    fc.constantFrom(...names),
    fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.integer().map(String)),
  );
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
      const { content } = contentFrom({
        ...formOf(first),
        ...Object.fromEntries(entries.map(([name, value]) => [name, [value]])),
      });
      expect(DraftContent.parse(JSON.parse(JSON.stringify(content)))).toEqual(content);
      expect(JSON.stringify(content)).not.toContain("\\u0000");
    }),
    { numRuns: 100 },
  );
});

test.each([
  ["promisedDays", "ten", "number"],
  ["promisedDays", "-1", "number"],
  ["guide.materials.0.copies", "10", "number"],
  ["guide.assuredOn", "2026-02-30", "date"],
  ["guide.rights.zh", "长".repeat(4_001), "tooLong"],
  ["summary.en", "a\u0000b", "characters"],
])("%s = %.20j is refused", (path, value, reason) => {
  expect(contentFrom({ ...formOf(first), [path]: [value] }).errors).toEqual({ [path]: reason });
});

test("full-width digits are digits, and an empty limit in law is none", () => {
  const { content } = contentFrom({ ...formOf(first), promisedDays: ["１２"], statutoryDays: [""] });
  expect(content).toMatchObject({ promisedDays: 12, statutoryDays: null });
});

test("an item more, a place up and one less: everything typed stays with its item", () => {
  const typed = {
    ...formOf(first),
    "guide.faq.0.question.zh": ["第一个问题"],
    "summary.en": ["being typed"],
  };
  const add = listActOf("add:guide.faq");
  if (add === undefined) throw new Error("no act");
  const more = withListAct(typed, add);
  const last = countIn(typed, "guide.faq");
  expect(more.at).toBe(`guide.faq.${last}`);
  const filled = { ...more.values, [`guide.faq.${last}.question.zh`]: ["新问题"] };
  const up = withListAct(filled, { act: "up", path: `guide.faq.${last}` });
  expect(up.values[`guide.faq.${last - 1}.question.zh`]).toEqual(["新问题"]);
  const gone = withListAct(up.values, { act: "remove", path: "guide.faq.0" });
  const questions = contentFrom(gone.values).content.guide.faq.map(({ question }) => question.zh);
  expect(questions).not.toContain("第一个问题");
  expect(questions).toContain("新问题");
  expect(questions).toHaveLength(last);
  expect(gone.values["summary.en"]).toEqual(["being typed"]);
});

test("a new question gets names of its own for itself and its answers", () => {
  const act = (values: FormValues, button: string) => {
    const found = listActOf(button);
    if (found === undefined) throw new Error(button);
    return withListAct(values, found).values;
  };
  let values = act(formOf(first), "add:guide.situations");
  const at = `guide.situations.${countIn(values, "guide.situations") - 1}`;
  for (let count = 0; count < 3; count++) values = act(values, `add:${at}.options`);
  values = act(values, `remove:${at}.options.0`);
  values = act(values, `add:${at}.options`);
  const situation = contentFrom(values).content.guide.situations?.at(-1);
  expect(situation?.id).toMatch(/^q\d+$/);
  expect(new Set(situation?.options.map(({ id }) => id)).size).toBe(3);
});

test("a list takes no more than it may hold, and buttons of others are no acts", () => {
  let values = formOf(first);
  for (let count = 0; count < 6; count++)
    values = withListAct(values, { act: "add", path: "guide.situations" }).values;
  expect(countIn(values, "guide.situations")).toBe(4);
  for (const button of ["save", "add:name", "remove:guide.faq", "add:__proto__", "up:guide.faq.x"])
    expect(listActOf(button), button).toBeUndefined();
});

test("every field has a place, and what is empty can be stored", () => {
  for (const name of everyFieldName()) expect(fieldName(`${name}`), name).toBe(name);
  const material = fieldAt("guide.materials.3");
  if (material === undefined) throw new Error("no field");
  const added = { ...first, guide: { ...first.guide, materials: [emptyValue(material)] } };
  expect(DraftContent.safeParse(added).success).toBe(true);
  expect(fieldAt("guide.nothing")).toBeUndefined();
});
