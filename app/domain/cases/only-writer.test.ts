// What no type can hold: the tables of cases have one writer, and the process's settings few readers. Reads the source.
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

// Tests, their set-up and the benchmark make and break rows on purpose.
const sources = globSync(["app/**/*.{ts,tsx}", "prisma/**/*.ts", "workflows/**/*.ts", "remix.config.js"])
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !/\.test\.tsx?$|^app\/testing\/|^prisma\/generated\//.test(file))
  .map((file) => ({ file, text: readFileSync(file, "utf8") }));

const filesWith = (pattern: RegExp) =>
  sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

const statement =
  /\b(?:insert\s+into|update|delete\s+from|truncate(?:\s+table)?|merge\s+into|copy)\s+(?:only\s+)?(?:public\.)?"?(?:case|case_event|case_clock|case_task|case_matter|complainant)"?(?=[\s(,;])/i;
const clientCall =
  /\.(?:case|caseEvent|caseClock|caseTask|caseMatter|complainant)\s*\.\s*(?:create|update|upsert|delete)/;

test("only write-cases writes the tables of cases", () => {
  expect(filesWith(statement)).toEqual(["app/domain/cases/write-cases.server.ts"]);
  expect(filesWith(clientCall)).toEqual([]);
});

test("only the engine calls it: single steps and batches, steps that belong together, clocks, openings", () => {
  expect(filesWith(/\bwrite(?:Steps|Openings)\(/).sort()).toEqual([
    "app/domain/cases/apply-together.server.ts",
    "app/domain/cases/attempt-steps.server.ts",
    "app/domain/cases/fire-clocks.server.ts",
    "app/domain/cases/open-cases.server.ts",
    "app/domain/cases/write-cases.server.ts",
  ]);
});

test("the patterns see what they are for", () => {
  expect(['update "case" c set', "INSERT INTO case_event (", "delete from case_task\n"].every(seen)).toBe(
    true,
  );
  expect(['select * from "case"', "update case_numbers set", "insert into notice ("].some(seen)).toBe(false);
  expect(clientCall.test("prisma.caseTask.updateMany({})")).toBe(true);
  expect(clientCall.test("prisma.case.findMany({})")).toBe(false);

  function seen(text: string): boolean {
    return statement.test(text);
  }
});

test("settings are read by those who start the process; everything else asks env.server.ts", () => {
  expect(filesWith(/process\.env\b|\benv\b[^;\n]*from "node:process"|= process;/).sort()).toEqual([
    "app/domain/cases/replay-cli.ts", // a command of its own
    "app/domain/cases/verifier/verify-history.ts", // a command of its own
    "app/domain/catalogue/exchange/catalogue-cli.ts", // a command of its own
    "app/domain/people/create-administrator.ts", // a command of its own
    "app/embedded/meilisearch.ts", // PATH, for its child
    "app/embedded/postgres.ts", // PATH, for its child
    "app/main.ts",
    "app/platform/env.server.ts",
    "app/platform/log.server.ts", // logs before the settings are complete
    "app/search/rebuild-cli.ts", // a command of its own
    "app/search/recall/recall-cli.ts", // a command of its own
    "app/search/verify-cli.ts", // a command of its own
    "prisma/prisma.config.ts",
  ]);
});
