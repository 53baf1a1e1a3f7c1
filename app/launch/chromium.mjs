// Finds a Chromium for the browser tests, or installs one. Used by app/launch/checks.mjs only.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { Refusal, run, withProgress } from "./terminal.mjs";
import { lastLines, portalNode, root } from "./prepare.mjs";

const names = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"];
const macApps = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * Path of a Chromium that runs; undefined when it is Playwright's own, which Playwright finds by itself. Order: CHROMIUM,
 * an installed one, Playwright's, Debian's package (as root), a download by Playwright.
 */
export async function chromium() {
  const found = installedChromium();
  if (found !== undefined) return found;
  if (hasPlaywrights()) return undefined;
  const failures = [];
  if (process.getuid?.() === 0 && runs("apt-get")) {
    const { code, output } = await withProgress("Installing Chromium (apt-get)", installFromDebian);
    const installed = code === 0 ? installedChromium() : undefined;
    if (installed !== undefined) return installed;
    failures.push(`apt-get: ${lastLines(output, 3)}`);
  }
  const { code, output } = await withProgress("Installing Chromium (Playwright)", () =>
    run(portalNode(), [`${root}/node_modules/@playwright/test/cli.js`, "install", "chromium"], {
      quiet: true,
    }),
  );
  if (code === 0 && hasPlaywrights()) return undefined;
  // Its first line says it; what follows is a stack.
  failures.push(
    `Playwright: ${output.split("\n").find((line) => /^Error|failed/i.test(line)) ?? lastLines(output, 3)}`,
  );
  throw new Refusal(
    `There is no Chromium, and none could be installed. Install one (Debian: apt-get install chromium fonts-noto-cjk) or ` +
      `set CHROMIUM to its path.\n${failures.join("\n")}`,
  );
}

function installedChromium() {
  const wished = process.env.CHROMIUM;
  if (wished) {
    if (runs(wished)) return wished;
    throw new Refusal(`CHROMIUM is ${wished}, which does not run.`);
  }
  for (const name of names) {
    const { status, stdout } = spawnSync("/bin/sh", ["-c", `command -v ${name}`], { encoding: "utf8" });
    // Some systems have a stub of that name that only says how to install it.
    if (status === 0 && runs(stdout.trim())) return stdout.trim();
  }
  return macApps.find((app) => existsSync(app));
}

function runs(command) {
  return spawnSync(command, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

function hasPlaywrights() {
  try {
    return existsSync(createRequire(`${root}/package.json`)("@playwright/test").chromium.executablePath());
  } catch {
    return false;
  }
}

async function installFromDebian() {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const updated = await run("apt-get", ["update"], { quiet: true, env });
  const installed = await run("apt-get", ["install", "-y", "chromium", "fonts-noto-cjk"], {
    quiet: true,
    env,
  });
  return installed.code === 0
    ? installed
    : { code: installed.code, output: `${updated.output}\n${installed.output}` };
}
