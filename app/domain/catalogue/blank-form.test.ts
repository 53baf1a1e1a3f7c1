// Every paper of the demonstration catalogue that promises a blank form or a sample has one: whole, in both languages, and
// with nobody real on it.
import { expect, test } from "vitest";
import { composeServices } from "../../../prisma/seed/services.ts";
import { composeVersion } from "../../../prisma/seed/guides.ts";
import { formOf, type PaperForm, resultSampleOf } from "./blank-form.ts";

const services = composeServices().map((service) => {
  const version = composeVersion(service);
  return {
    name: { zh: version.nameZh, en: version.nameEn },
    department: { zh: service.department.zh, en: service.department.en },
    audiences: version.audiences,
    guide: version.guide,
  };
});
const forms = services.flatMap((service) => [
  ...service.guide.materials
    .filter(({ hasBlank, hasSample }) => hasBlank || hasSample)
    .map((material) => ({ service, form: formOf(service, material) })),
  ...service.guide.results
    .filter(({ hasSample }) => hasSample)
    .map((result) => ({ service, form: resultSampleOf(service, result) })),
]);

test("every one has a title, lines of its own, and both languages", () => {
  expect(forms.length).toBeGreaterThan(10_000);
  const odd = forms.filter(({ form }) => {
    const lines = [...form.sections.flatMap((section) => section.lines), ...form.signed];
    const texts = [form.title, ...lines.flatMap(({ label, sample }) => [label, sample])];
    const labels = form.sections.map((section) => new Set(section.lines.map(({ label }) => label.zh)).size);
    return (
      texts.some(({ zh, en }) => zh === "" || en === "") ||
      form.sections.some(({ lines: own }, index) => own.length === 0 || own.length !== labels[index])
    );
  });
  expect(odd.map(({ form }) => form.title.zh)).toEqual([]);
});

test("nobody on a sample exists: no valid identity number, no mobile phone", () => {
  const said = (form: PaperForm) =>
    [...form.sections.flatMap(({ lines }) => lines), ...form.signed].map(
      ({ sample }) => `${sample.zh} ${sample.en}`,
    );
  const text = new Set(forms.flatMap(({ form }) => said(form)));
  const numbers = [...text].flatMap((each) => each.match(/\b\d{17}[\dXx]\b/g) ?? []);
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers.filter(isValidIdentityNumber)).toEqual([]);
  expect([...text].filter((each) => /\b1[3-9]\d{9}\b/.test(each))).toEqual([]);
});

test("who applies is asked for as who may: persons, organisations, or either", () => {
  const asked = (audiences: string[]) => {
    const service = { ...(services[0] ?? failed()), audiences };
    const material = services.flatMap(({ guide }) => guide.materials).find(({ hasBlank }) => hasBlank);
    return formOf(service, material ?? failed()).sections[0]?.lines.map(({ label }) => label.en);
  };
  expect(asked(["1"])).toContain("Identity card number");
  expect(asked(["2", "3"])).toContain("Unified social credit code");
  expect(asked(["1", "2"])).toContain("Name of the person or organisation");
});

test("a guide's own lines go before those that the name calls for", () => {
  const service = services[0] ?? failed();
  const material = service.guide.materials.find(({ hasBlank }) => hasBlank) ?? failed();
  const formLines = [{ label: { zh: "楼层", en: "Floor" }, sample: { zh: "3", en: "3" } }];
  expect(formOf(service, { ...material, formLines }).sections[1]?.lines).toBe(formLines);
});

function failed(): never {
  throw new Error("the catalogue has changed");
}

/** GB 11643: the last character checks the seventeen before it. */
function isValidIdentityNumber(number: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return "10X98765432"[sum % 11] === number.at(-1)?.toUpperCase();
}
