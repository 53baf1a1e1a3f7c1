// Lint rules: strict TypeScript, and the house's import arrows
// (routes -> domain -> platform; domain/cases -> workflows; workflows imports only xstate, zod and itself).
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Forbids imports that match one of the patterns; each says why. */
function forbid(files, patterns, ignores = []) {
  return {
    files,
    ignores,
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] },
  };
}

/**
 * An import of something below one of these folders of the project, by its alias or by a relative path. As a regular
 * expression: a pattern of `group` that begins with # would be a comment and forbid nothing.
 */
function below(...folders) {
  const names = folders.map((folder) => folder.replace(/^app\//, "")).join("|");
  return `^(?:#app/|#|(?:\\.\\./)+(?:app/)?)(?:${names})/`;
}

const toRoutes = { regex: below("app/routes"), message: "Nothing below the routes knows them." };
const toUi = { regex: `${below("app/ui")}|^react(?:-dom)?(?:/|$)`, message: "Rules know no pages." };
const toRemix = {
  regex: "^@remix-run/",
  message: "Only routes, root, entries, http and ui speak Remix.",
};
const toMeili = { regex: "^meilisearch(?:/|$)", message: "Only app/search speaks to Meilisearch." };
const toPrisma = {
  regex: `${below("prisma")}|^@prisma/|^pg(?:/|$)`,
  message: "Pages ask the domain, never the database.",
};
const toXstate = { regex: "^xstate(?:/|$)", message: "Only workflows/ speaks XState." };
const toChildren = {
  regex: "^(?:node:)?child_process$",
  message: "Only app/main.ts, app/launch.mjs and app/embedded start children.",
};
const toSeed = {
  regex: below("prisma/seed"),
  message: "The portal never depends on the demonstration's data.",
};
const toWorkers = {
  regex: "background/worker\\.server\\.ts$",
  message: "Only app/main.ts starts loops.",
};
const toSearch = { regex: below("app/search"), message: "Rules know no search: pages ask it beside them." };

const tests = ["**/*.test.ts", "**/*.test.tsx", "app/testing/**"];

export default tseslint.config(
  { ignores: ["build/**", "prisma/generated/**", "node_modules/**", "e2e/artefacts/**", ".data/**"] },
  ...tseslint.configs.strict,
  hooks.configs.flat["recommended-latest"],
  {
    linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/no-extraneous-class": "off",
      "no-restricted-exports": ["error", { restrictDefaultExports: { defaultFrom: true } }],
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    ignores: [".config/**"],
    languageOptions: { parserOptions: { project: "../tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      // Express takes async handlers; Remix's own catches what they throw.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { arguments: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // `type` aliases cannot be merged into a library's own interfaces.
    files: ["app/http.ts"],
    rules: { "@typescript-eslint/consistent-type-definitions": "off" },
  },
  forbid(
    ["workflows/**"],
    [
      {
        regex: "^(?!(?:xstate|zod)(?:/|$)|#workflows/|\\./|\\.\\./)",
        message: "Workflows are pure: only xstate, zod and workflows/.",
      },
      { regex: "^(?:\\.\\./)+(?:app|prisma)/", message: "Workflows know nothing of the portal." },
    ],
    tests,
  ),
  forbid(
    ["app/platform/**"],
    [
      {
        regex: below("app/domain", "app/search", "app/background", "app/embedded", "app/i18n", "workflows"),
        message: "The platform knows no domain words.",
      },
      toRoutes,
      toUi,
      toRemix,
      toMeili,
      toSeed,
    ],
    tests,
  ),
  forbid(
    ["app/domain/**"],
    [toRoutes, toUi, toRemix, toMeili, toSearch, toXstate, toChildren, toSeed, toWorkers],
    tests,
  ),
  forbid(
    ["app/domain/!(cases|people|notices)/**"],
    [
      toRoutes,
      toUi,
      toRemix,
      toMeili,
      toSearch,
      toXstate,
      toChildren,
      toSeed,
      toWorkers,
      { regex: below("workflows"), message: "Only cases, notices and the policy know workflows." },
    ],
    tests,
  ),
  forbid(["app/search/**"], [toRoutes, toUi, toRemix, toXstate, toChildren, toSeed, toWorkers], tests),
  forbid(["app/background/**"], [toRoutes, toUi, toRemix, toMeili, toXstate, toChildren, toSeed], tests),
  forbid(["app/routes/**"], [toPrisma, toMeili, toXstate, toChildren, toSeed, toWorkers], tests),
  forbid(
    ["app/ui/**", "app/i18n/**", "app/enhance/**"],
    [
      toPrisma,
      toMeili,
      toXstate,
      toChildren,
      toSeed,
      toWorkers,
      toRoutes,
      {
        regex: "\\.server\\.ts$",
        allowTypeImports: true,
        message: "Server code never reaches the browser.",
      },
    ],
    tests,
  ),
);
