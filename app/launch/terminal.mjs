// Child processes and what a person sees of them while they run. Plain JavaScript for any Node from 20.19 on, because it
// runs before anything is installed. Used by app/launch.mjs and its neighbours only.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { constants } from "node:os";

/** @typedef {{ code: number, output: string }} Outcome exit code (128 + number for a signal) and captured output */

/** @type {import("node:child_process").ChildProcess | undefined} */
let current;

/** What is done when we are to stop; a running portal has a gentler way than the commands that prepare it. */
let leave = (/** @type {number} */ code) => {
  current?.kill("SIGTERM");
  process.exit(code);
};

/** @param {() => void} gently */
export function stopGently(gently) {
  leave = gently;
}

/**
 * From now on we stop on SIGINT, SIGTERM and SIGHUP, and when npm, which started us, is killed by force: that sends no
 * signal. Started from a shell we go on without it, as one expects after `nohup`.
 */
export function listenForTheEnd() {
  for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
    process.on(signal, () => leave(code));
  }
  if (process.env.npm_lifecycle_event === undefined) return;
  const before = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(timer);
    leave(143);
  }, 500);
  timer.unref();
}

// Our parent and, where it can be read, its parent: npm may run us through a shell.
function ancestors() {
  const parent = process.ppid;
  try {
    const stat = readFileSync(`/proc/${parent}/stat`, "utf8");
    return `${parent} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]}`;
  } catch {
    return String(parent);
  }
}

/** The process id of the command that is running, if any. */
export function currentPid() {
  return current?.pid;
}

/**
 * Runs a command and waits for it. Its output is shown as it comes, or with `quiet` kept and given back.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, quiet?: boolean }} [options]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
      env: { ...process.env, ...env },
    });
    current = child;
    let output = "";
    child.stdout?.on("data", (chunk) => (output += chunk));
    child.stderr?.on("data", (chunk) => (output += chunk));
    child.once("error", (error) => resolve({ code: 127, output: error.message }));
    child.once("close", (code, signal) => {
      current = undefined;
      resolve({ code: exitCode(code, signal), output });
    });
  });
}

/**
 * What a shell would report.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
export function exitCode(code, signal) {
  return code ?? 128 + (signal === null ? 1 : constants.signals[signal]);
}

/**
 * Shows that something goes on while `work` is under way: from two seconds on, the seconds that it has taken.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(label, work) {
  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  const { isTTY } = process.stdout;
  let isShown = false;
  const show = () => {
    isShown = true;
    process.stdout.write(isTTY ? `\r\u001b[2K${label} … ${seconds()} s` : `${label} … ${seconds()} s\n`);
  };
  const timer = setInterval(() => (isTTY || seconds() % 5 === 2) && seconds() >= 2 && show(), 1_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (isShown)
      process.stdout.write(
        isTTY ? `\r\u001b[2K${label}: ${seconds()} s\n` : `${label}: done after ${seconds()} s\n`,
      );
  }
}

/** Ends with a line (or a few) saying what is wrong and what to do. */
export class Refusal extends Error {}
