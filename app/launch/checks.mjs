// `npm test`: every check there is, one after the other, whatever fails; the last line counts them.
// Used by app/launch.mjs only.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "./chromium.mjs";
import { buildPages, portalNode, root } from "./prepare.mjs";
import { run } from "./terminal.mjs";

/** @typedef {{ passed: number, failed: number }} Count */

const tool = (...parts) => path.join(root, "node_modules", ...parts);
const tools = {
  tsc: tool("typescript", "bin", "tsc"),
  eslint: tool("eslint", "bin", "eslint.js"),
  prettier: tool("prettier", "bin", "prettier.cjs"),
  vitest: tool("vitest", "vitest.mjs"),
  playwright: tool("@playwright", "test", "cli.js"),
};

/** Runs a tool of node_modules on the portal's Node; resolves to its exit code. */
export async function runTool(name, args, env = {}) {
  return (await run(portalNode(), [tools[name], ...args], { env })).code;
}

/** Runs everything and prints the count. Resolves to the exit code. */
export async function runChecks() {
  const workshop = mkdtempSync(path.join(os.tmpdir(), "onevisit-checks-"));
  const count = { passed: 0, failed: 0 };
  const checks = [
    ["Types", types],
    ["Lint and format", lint],
    ["Unit and integration tests", () => unitTests(path.join(workshop, "vitest.json"))],
    ["Build", build],
    ["Browser tests", () => browserTests(path.join(workshop, "playwright.json"))],
  ];
  try {
    for (const [name, check] of checks) {
      console.log(`\n── ${name} ──`);
      const { passed, failed } = await check();
      count.passed += passed;
      count.failed += failed;
    }
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  console.log(`\n${count.passed} passed, ${count.failed} failed`);
  return count.failed === 0 ? 0 : 1;
}

/** @returns {Count} */
function single(isPassed) {
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1 };
}

async function types() {
  return single((await runTool("tsc", ["--noEmit", "-p", "tsconfig.json"])) === 0);
}

async function lint() {
  const eslint = await runTool("eslint", ["-c", ".config/eslint.config.js", "."]);
  const prettier = await runTool("prettier", ["--check", "--log-level", "warn", "."]);
  return single(eslint === 0 && prettier === 0);
}

async function build() {
  try {
    await buildPages();
    console.log("The pages are built.");
    return single(true);
  } catch (error) {
    console.log(error.message);
    return single(false);
  }
}

async function unitTests(report) {
  const code = await runTool("vitest", [
    ...["run", "-c", ".config/vitest.config.ts"],
    ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
  ]);
  const result = readReport(report);
  if (result === undefined) return single(false);
  // A file that cannot even be loaded fails without having a test.
  const brokenFiles = result.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return honest({ passed: result.numPassedTests, failed: result.numFailedTests + brokenFiles.length }, code);
}

async function browserTests(report) {
  let browser;
  try {
    browser = await chromium();
  } catch (error) {
    console.log(error.message);
    return single(false);
  }
  const code = await runTool(
    "playwright",
    ["test", "-c", "e2e/playwright.config.ts", "--reporter=list,json"],
    {
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      ...(browser === undefined ? {} : { CHROMIUM: browser }),
    },
  );
  const result = readReport(report);
  if (result === undefined) return single(false);
  // A test that passes only when it is repeated has failed.
  return honest(
    { passed: result.stats.expected, failed: result.stats.unexpected + result.stats.flaky },
    code,
  );
}

// A tool that reports no failure but ends with an error (an unhandled rejection, a crashed set-up) has not passed.
function honest(count, code) {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function readReport(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  } catch {
    return undefined;
  }
}
