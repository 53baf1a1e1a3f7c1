// Runs app/main.ts and stays with it: hands on the wish to stop, passes its exit code on, starts it again on changes in
// development. Used by app/launch.mjs only.
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import path from "node:path";
import { portalNode, root } from "./prepare.mjs";
import { exitCode, stopGently } from "./terminal.mjs";

// What app/main.ts itself has loaded. Pages and components are reloaded by Vite without a restart.
const watched = ["app/domain", "app/platform", "app/search", "app/background", "workflows", "prisma"];

/**
 * Runs the portal until it ends or we are asked to stop; resolves to its exit code.
 * @param {"production" | "development"} mode
 * @returns {Promise<number>}
 */
export async function runPortal(mode) {
  let isLeaving = false;
  let child = launch(mode);
  stopGently(() => {
    isLeaving = true;
    if (hasEnded(child)) process.exit(0);
    askToStop(child);
  });
  if (mode === "production") return ended(child);

  const changes = watchSources();
  for (;;) {
    const changed = changes.next();
    const code = await Promise.race([ended(child), changed.then(() => undefined)]);
    if (isLeaving) return code ?? (await ended(child));
    if (code === undefined) {
      console.log("A source has changed; starting again …");
      askToStop(child);
      await ended(child);
    } else {
      console.log(`The portal has ended (${code}); waiting for a change …`);
      await changed;
    }
    if (isLeaving) return 0;
    child = launch(mode);
  }
}

function launch(mode) {
  const child = spawn(portalNode(), ["app/main.ts"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: { ...process.env, NODE_ENV: mode },
  });
  child.once("error", (error) => console.error(error.message));
  return child;
}

// By message and not by signal: a Ctrl-C in the terminal reaches the portal as well, and must not count twice.
function askToStop(child) {
  if (child.connected) child.send("stop", () => {});
  else child.kill("SIGTERM");
}

function hasEnded(child) {
  return child.exitCode !== null || child.signalCode !== null;
}

/** @returns {Promise<number>} */
function ended(child) {
  if (hasEnded(child)) return Promise.resolve(exitCode(child.exitCode, child.signalCode));
  return new Promise((resolve) => {
    child.once("exit", (code, signal) => {
      if (signal !== null) console.error(`The portal was ended by ${signal}.`);
      resolve(exitCode(code, signal));
    });
    child.once("error", () => resolve(127));
  });
}

// One promise per burst of changes. Tests, and what is generated, are not loaded by the portal.
function watchSources() {
  let resolveNext = () => {};
  let timer;
  for (const folder of watched) {
    watch(path.join(root, folder), { recursive: true }, (_event, file) => {
      if (
        file === null ||
        /\.test\.tsx?$|(^|\/)generated(\/|$)/.test(file) ||
        !/\.(ts|json|sql|prisma)$/.test(file)
      )
        return;
      clearTimeout(timer);
      timer = setTimeout(() => resolveNext(), 200);
    });
  }
  return {
    /** @returns {Promise<void>} */
    next: () => new Promise((resolve) => (resolveNext = resolve)),
  };
}
