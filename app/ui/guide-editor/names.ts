// What fields and their values are called, for the editor's form, its findings and comparisons.
import * as browse from "#app/domain/catalogue/browse.ts";
import { fieldName } from "#app/domain/catalogue/editing/fields.ts";
import type { Finding } from "#app/domain/catalogue/lint-guide.ts";
import type { Lang } from "#app/i18n/languages.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

const lists: Readonly<Record<string, readonly browse.Coded[]>> = {
  audiences: browse.audiences,
  themesNatural: browse.themesNatural,
  themesLegal: browse.themesLegal,
};

/** Names in the page's language. */
export function useFieldNames() {
  const lang = useLang();
  const { guideFields } = useMessages();
  return {
    label: (path: string) => guideFields.labels[fieldName(path)] ?? path,
    /** With the item of a list that it stands in: "Documents to hand in 2 › Copies". */
    place: (path: string) => {
      const [, list, index] = /^(.*?)\.(\d+)(?:\..+)?$/.exec(path) ?? [];
      const own = guideFields.labels[fieldName(path)] ?? path;
      if (list === undefined || index === undefined) return own;
      const item = `${guideFields.labels[list] ?? list} ${Number(index) + 1}`;
      return fieldName(path) === list ? item : `${item} › ${own}`;
    },
    hint: (path: string) => guideFields.hints[fieldName(path)],
    option: (path: string, code: string) => optionName(guideFields.options, path, code, lang),
  };
}

function optionName(
  options: Readonly<Record<string, Readonly<Record<string, string>>>>,
  path: string,
  code: string,
  lang: Lang,
): string {
  const name = fieldName(path);
  return lists[name]?.find((one) => one.code === code)?.[lang] ?? options[name]?.[code] ?? code;
}

/** What a finding says, and how to mend it. */
export function useFindingText() {
  const { guideFindings } = useMessages();
  return ({ rule, params }: Pick<Finding, "rule" | "params">) =>
    guideFindings[rule]?.(params) ?? { wrong: rule, fix: "" };
}
