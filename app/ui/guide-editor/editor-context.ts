// What every field of the editor's form needs: what is typed, what is wrong with it, and which item was just added. One
// object, handed down.
import type { Finding } from "#app/domain/catalogue/lint-guide.ts";
import type { FormErrors, FormValues } from "#app/domain/catalogue/editing/guide-form.ts";

export type EditorState = {
  values: FormValues;
  errors: FormErrors;
  findings: readonly Finding[];
  /** The path of the item that was added or moved last. */
  at: string | undefined;
};

/** The value of a one-line field; empty where there is none. */
export function valueAt({ values }: Pick<EditorState, "values">, name: string): string {
  return values[name]?.[0] ?? "";
}

/** Whether something is wrong with the field or anything inside it. */
export function isTroubled({ errors, findings }: EditorState, path: string): boolean {
  const isInside = (other: string) => other === path || other.startsWith(`${path}.`);
  return Object.keys(errors).some(isInside) || findings.some((finding) => isInside(finding.path));
}

/** The questions of the guide with their answers, as typed, for what is only for some. */
export function typedSituations(values: FormValues): { value: string; question: string; answer: string }[] {
  const count = (path: string) => Number(values[`count:${path}`]?.[0] ?? "0");
  const text = (path: string) => values[`${path}.zh`]?.[0] || values[`${path}.en`]?.[0] || "";
  return Array.from({ length: count("guide.situations") }, (_, index) => `guide.situations.${index}`).flatMap(
    (at) =>
      Array.from({ length: count(`${at}.options`) }, (_, index) => ({
        value: `${values[`${at}.id`]?.[0] ?? ""}=${values[`${at}.options.${index}.id`]?.[0] ?? ""}`,
        question: text(`${at}.question`),
        answer: text(`${at}.options.${index}.label`),
      })),
  );
}
