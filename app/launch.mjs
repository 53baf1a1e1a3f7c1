// What the npm scripts call: `start`, `dev`, `test`, `unit`, `e2e`, `chaos`. Makes the checkout ready, then runs the portal or the
// checks on Node 24. Plain JavaScript for any Node from 20.19 on; must work before anything is installed.
import { chromium } from "./launch/chromium.mjs";
import { runChecks, runTool } from "./launch/checks.mjs";
import { runPortal } from "./launch/portal.mjs";
import { prepare, root } from "./launch/prepare.mjs";
import { listenForTheEnd, Refusal } from "./launch/terminal.mjs";

const commands = {
  async start() {
    await prepare({ build: true });
    return runPortal("production");
  },
  async dev() {
    await prepare({ build: false });
    return runPortal("development");
  },
  async test() {
    await prepare({ build: false });
    return runChecks();
  },
  async unit(...args) {
    await prepare({ build: false });
    return runTool("vitest", ["run", "-c", ".config/vitest.config.ts", ...args]);
  },
  async chaos(...args) {
    await prepare({ build: false });
    return runTool("vitest", ["run", "-c", ".config/chaos.config.ts", ...args]);
  },
  async e2e(...args) {
    await prepare({ build: true });
    const browser = await chromium();
    return runTool(
      "playwright",
      ["test", "-c", "e2e/playwright.config.ts", ...args],
      browser && { CHROMIUM: browser },
    );
  },
};

process.chdir(root);
process.exitCode = await main(...process.argv.slice(2));

async function main(name = "start", ...args) {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`OneVisit needs Node 20.19 or newer to start; this is ${process.version}.`);
    return 1;
  }
  const command = commands[name];
  if (command === undefined) {
    console.error(`Unknown command "${name}". There are: ${Object.keys(commands).join(", ")}.`);
    return 1;
  }
  listenForTheEnd();
  try {
    return await command(...args);
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    return 1;
  }
}
