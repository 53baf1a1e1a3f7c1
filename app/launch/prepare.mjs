// Makes a checkout ready to run: packages, the Prisma client, the built pages, each only when it is missing or stale.
// Runs before anything is installed: no imports but Node's and its neighbours'.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { spawnSync } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { currentPid, Refusal, run, withProgress } from "./terminal.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const inRoot = (/** @type {string[]} */ ...parts) => path.join(root, ...parts);
const bin = (/** @type {string} */ name) => inRoot("node_modules", ".bin", name);

/** Installs and generates what is missing or stale; with `build` the pages too. Two launchers at once take turns. */
export async function prepare({ build }) {
  await alone(async () => {
    await install();
    await generate();
    if (build) await buildPages();
  });
}

/** The Node to run the portal with: version 24 of the package, else the one that runs us if that is new enough. */
export function portalNode() {
  const packaged = bin("node");
  if (existsSync(packaged) && majorOf(spawnSync(packaged, ["--version"], { encoding: "utf8" }).stdout) >= 24)
    return packaged;
  if (majorOf(process.version) >= 24) return process.execPath;
  throw new Refusal(
    `No Node 24 comes with OneVisit for this platform (${process.platform}-${process.arch}), and this is Node ` +
      `${process.version}. Install Node 24 and start again.`,
  );
}

/** @param {string | null} version */
function majorOf(version) {
  return Number(/^v(\d+)/.exec(version ?? "")?.[1] ?? 0);
}

async function install() {
  const lock = readJson(inRoot("package-lock.json"));
  if (missingPackages(lock).length === 0) return;
  const { code, output } = await withProgress("Installing packages", () =>
    run(...npm("ci", "--ignore-scripts", "--include=dev", "--include=optional", "--no-audit", "--no-fund"), {
      quiet: true,
    }),
  );
  if (code !== 0) {
    throw new Refusal(`Packages could not be installed. npm says:\n${lastLines(output, 25)}`);
  }
  const missing = missingPackages(lock);
  if (missing.length > 0)
    console.log(`Not installed although meant for this platform: ${missing.join(", ")}`);
}

// What npm says it has installed, against what the lock file wants. Packages for other platforms are left out by npm.
function missingPackages(lock) {
  const record = inRoot("node_modules", ".package-lock.json");
  const installed = existsSync(record) ? readJson(record).packages : {};
  return Object.entries(lock.packages)
    .filter(
      ([place, wanted]) => place !== "" && isForHere(wanted) && installed[place]?.version !== wanted.version,
    )
    .map(([place]) => place.replace(/^node_modules\//, ""));
}

function isForHere({ os, cpu, libc, optional, peer }) {
  if (peer && optional) return false;
  if (libc && ![libc].flat().includes(isMusl() ? "musl" : "glibc")) return false;
  return matches(os, process.platform) && matches(cpu, process.arch);
}

function matches(wanted, actual) {
  if (wanted === undefined) return true;
  const list = [wanted].flat();
  return list.some((one) => one.startsWith("!")) ? !list.includes(`!${actual}`) : list.includes(actual);
}

function isMusl() {
  return process.platform === "linux" && !process.report?.getReport().header.glibcVersionRuntime;
}

/** @returns {[string, string[]]} */
function npm(...args) {
  const script = process.env.npm_execpath;
  return script?.endsWith(".js") ? [process.execPath, [script, ...args]] : ["npm", args];
}

async function generate() {
  const stampFile = inRoot("prisma", "generated", ".made-from");
  const stamp = hash([inRoot("prisma", "schema.prisma"), inRoot("node_modules", "prisma", "package.json")]);
  if (isStamped(stampFile, stamp)) return;
  const { code, output } = await withProgress("Generating the database client", () =>
    run(
      portalNode(),
      [
        inRoot("node_modules", "prisma", "build", "index.js"),
        "generate",
        "--config",
        "prisma/prisma.config.ts",
      ],
      {
        quiet: true,
        env: {
          // Prisma would first download a binary engine that generating does not use; any program will do in its place.
          PRISMA_SCHEMA_ENGINE_BINARY: existsSync("/bin/true") ? "/bin/true" : "/usr/bin/true",
          PRISMA_HIDE_UPDATE_MESSAGE: "1",
          CHECKPOINT_DISABLE: "1",
        },
      },
    ),
  );
  if (code !== 0) throw new Refusal(`The database client could not be generated:\n${lastLines(output, 25)}`);
  writeFileSync(stampFile, stamp);
}

/** Builds the pages if a source has changed since; throws a Refusal with the builder's words when they do not build. */
export async function buildPages() {
  const stampFile = inRoot("build", "made-from");
  const stamp = hash([
    inRoot("package-lock.json"),
    inRoot("remix.config.js"),
    inRoot("tsconfig.json"),
    ...filesBelow(inRoot("app")),
    ...filesBelow(inRoot("workflows")),
    ...filesBelow(inRoot("prisma", "seed")),
    inRoot("prisma", "schema.prisma"),
  ]);
  if (isStamped(stampFile, stamp)) return;
  rmSync(stampFile, { force: true });
  const { code, output } = await withProgress("Building the pages", () =>
    run(
      portalNode(),
      [
        inRoot("node_modules", "@remix-run", "dev", "dist", "cli.js"),
        "vite:build",
        "--config",
        "remix.config.js",
      ],
      {
        quiet: true,
        env: { NODE_ENV: "production" },
      },
    ),
  );
  if (code !== 0) {
    // Rollup ends its message with every file it has looked at.
    throw new Refusal(
      `The pages could not be built:\n${lastLines(output.replace(/\n\s*watchFiles: [^]*/, ""), 40)}`,
    );
  }
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

function isStamped(file, stamp) {
  return existsSync(file) && readFileSync(file, "utf8") === stamp;
}

function hash(files) {
  const sum = createHash("sha256");
  for (const file of files)
    sum.update(path.relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  return sum.digest("hex");
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** The last lines of a program's output. */
export function lastLines(text, count) {
  return text.trimEnd().split("\n").slice(-count).join("\n");
}

// `npm start` and `npm test` in the same fresh checkout would otherwise install into each other.
async function alone(work) {
  mkdirSync(inRoot(".data"), { recursive: true });
  const lock = inRoot(".data", "preparing");
  for (let waited = 0; !take(lock); waited++) {
    const holder = readFileSync(lock, "utf8").split(" ").map(Number).find(isPreparing);
    if (holder === undefined) rmSync(lock, { force: true });
    else if (waited === 0)
      console.log(`Waiting for another run in this folder (process ${holder}) to get ready …`);
    await delay(200);
  }
  // The command that is running is noted too: it may go on when its launcher is killed.
  const note = setInterval(() => writeFileSync(lock, `${process.pid} ${currentPid() ?? ""}`), 200);
  try {
    await work();
  } finally {
    clearInterval(note);
    rmSync(lock, { force: true });
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function isPreparing(pid) {
  if (!(pid > 1)) return false;
  try {
    process.kill(pid, 0);
    if (process.platform !== "linux") return true;
    // Process ids are used again; the command line tells.
    return /launch\.mjs|npm|prisma|vite:build/.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
  } catch (error) {
    return error.code === "EPERM";
  }
}
