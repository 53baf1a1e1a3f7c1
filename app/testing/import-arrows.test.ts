// The import arrows of .config/eslint.config.js bite: for each, an import that it forbids, by alias and by path.
import { ESLint } from "eslint";
import { expect, test } from "vitest";

const eslint = new ESLint({
  overrideConfigFile: ".config/eslint.config.js",
  // The arrows need no types, and without them a file need not exist.
  overrideConfig: {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { project: null } },
    rules: {
      "@typescript-eslint/no-floating-promises": "off",
      "@typescript-eslint/no-misused-promises": "off",
      "@typescript-eslint/switch-exhaustiveness-check": "off",
    },
  },
});

async function isForbidden(file: string, imported: string): Promise<boolean> {
  const code = `import { one } from "${imported}";\nexport const two = one;\n`;
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).some(({ ruleId }) => ruleId === "@typescript-eslint/no-restricted-imports");
}

const forbidden: [from: string, imports: string[]][] = [
  [
    "workflows/kernel/new.ts",
    [
      "#app/platform/app-error.ts",
      "../../app/platform/app-error.ts",
      "#prisma/seed/prng.ts",
      "node:fs",
      "pg",
    ],
  ],
  [
    "app/platform/new.ts",
    [
      ...["#app/domain/people/policy.ts", "../domain/people/policy.ts", "#app/search/filters.ts"],
      ...["#app/background/jobs.ts", "#workflows/registry.ts", "../../workflows/registry.ts"],
      ...["#app/routes/serve.server.ts", "#app/ui/dates.ts", "@remix-run/node", "meilisearch", "react"],
      ...["#prisma/seed/index.ts", "#app/i18n/index.ts"],
    ],
  ],
  [
    "app/domain/cases/new.ts",
    [
      ...[
        "#app/routes/serve.server.ts",
        "../../routes/serve.server.ts",
        "#app/ui/dates.ts",
        "@remix-run/node",
      ],
      ...[
        "meilisearch",
        "#app/search/query.server.ts",
        "xstate",
        "node:child_process",
        "#prisma/seed/prng.ts",
      ],
      ...["#app/background/worker.server.ts"],
    ],
  ],
  ["app/domain/catalogue/new.ts", ["#workflows/registry.ts", "xstate", "#app/routes/serve.server.ts"]],
  [
    "app/search/new.ts",
    [
      ...[
        "#app/routes/serve.server.ts",
        "#app/ui/dates.ts",
        "@remix-run/node",
        "xstate",
        "node:child_process",
      ],
      ...["#prisma/seed/prng.ts", "#app/background/worker.server.ts"],
    ],
  ],
  [
    "app/background/new.ts",
    ["#app/routes/serve.server.ts", "#app/ui/dates.ts", "@remix-run/node", "meilisearch", "xstate"],
  ],
  [
    "app/routes/public/new.ts",
    [
      ...["pg", "#prisma/generated/client.ts", "../../../prisma/generated/client.ts", "@prisma/client"],
      ...["meilisearch", "xstate", "node:child_process", "#app/background/worker.server.ts"],
    ],
  ],
  ...["app/ui/new.ts", "app/i18n/new.ts", "app/enhance/new.ts"].map((file): [string, string[]] => [
    file,
    ["#app/platform/env.server.ts", "../platform/env.server.ts", "#app/routes/serve.server.ts", "pg"],
  ]),
];

test.each(forbidden)("%s may not import what lies against the arrows", async (file, imports) => {
  for (const imported of imports) expect(await isForbidden(file, imported), imported).toBe(true);
});

test.each([
  ["workflows/kernel/new.ts", "xstate"],
  ["workflows/complaint/new.ts", "../kernel/step.ts"],
  ["app/domain/cases/new.ts", "#workflows/registry.ts"],
  ["app/routes/public/new.ts", "#app/domain/people/policy.ts"],
  ["app/search/new.ts", "meilisearch"],
  ["app/platform/new.ts", "#prisma/generated/client.ts"],
])("%s may import %s", async (file, imported) => {
  expect(await isForbidden(file, imported)).toBe(false);
});
