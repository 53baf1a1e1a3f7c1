// The workflows' pictures as they are committed in docs/workflows, bundled with the server. A test (app/diagrams) sees to
// it that they show what the machines do.
import type { Lang } from "#app/i18n/languages.ts";

const files = import.meta.glob<string>("../../../docs/workflows/*.svg", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The SVG element of that workflow; undefined when there is none yet. */
export function pictureOf(key: string, lang: Lang): string | undefined {
  return files[`../../../docs/workflows/${key}.${lang}.svg`];
}
