// Every file of docs/workflows as it should be: each registered workflow as a picture and as text, in both languages.
// Written by draw.ts; a test compares with what is committed. Never reads or writes anything itself.
import { messages } from "#app/i18n/index.ts";
import { languages } from "#app/i18n/languages.ts";
import { workflows } from "#workflows/registry.ts";
import { drawingOf } from "./drawing.ts";
import { markdownOf } from "./markdown.ts";
import { svgOf } from "./svg.ts";
import { tellingOf } from "./telling.ts";

/** File names below docs/workflows and their contents. */
export async function documents(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const definition of Object.values(workflows)) {
    for (const lang of languages) {
      const telling = tellingOf(definition, lang);
      files.set(`${definition.key}.${lang}.svg`, svgOf(telling, await drawingOf(telling)));
      files.set(`${definition.key}.${lang}.md`, markdownOf(telling));
    }
  }
  files.set("README.md", contentsOf());
  return files;
}

/** The list of all, in both languages, as the folder's own page. */
function contentsOf(): string {
  const rows = Object.values(workflows).map((definition) => {
    const links = languages.map((lang) => {
      const { key, name } = tellingOf(definition, lang);
      return `[${name}](${key}.${lang}.md) ([SVG](${key}.${lang}.svg))`;
    });
    return `- ${links.join(" · ")}`;
  });
  const made = languages.map((lang) => messages(lang).diagram.document.made);
  return `# 工作流 Workflows\n\n${made.join("\n")}\n\n${rows.join("\n")}\n`;
}
