// One portal per data folder: waiting, taking over what a dead one left, many at once.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { AlreadyRunning, lockInstance } from "./instance-lock.server.ts";
import { startMark } from "./process-identity.server.ts";

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "onevisit-lock-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test("a second portal is told where the first one serves", async () => {
  const folder = temporaryFolder();
  const lock = await lockInstance(folder);
  lock.note("serving", "http://localhost:3000");
  const refusal = new AlreadyRunning(
    `OneVisit is already running at http://localhost:3000 (process ${process.pid}).`,
  );
  await expect(lockInstance(folder)).rejects.toThrowError(refusal);
}, 20_000);

test("a portal that is stopping is waited for", async () => {
  const folder = temporaryFolder();
  const lock = await lockInstance(folder);
  lock.note("stopping");
  const second = await lockInstance(folder, lock.release);
  expect(readFileSync(path.join(folder, "portal.json"), "utf8")).toContain('"starting"');
  second.release();
});

test("a lock of a process that has gone is taken over, also when its id is used again", async () => {
  const folder = temporaryFolder();
  const other = spawn("sleep", ["60"]);
  onTestFinished(() => void other.kill());
  const pid = other.pid ?? 0;
  expect(startMark(pid)).toBeDefined();
  // The same id, but a process that started at another time.
  writeFileSync(path.join(folder, "portal.json"), JSON.stringify({ pid, mark: "earlier", state: "serving" }));
  const lock = await lockInstance(folder);
  lock.release();
});

test("a lock that was cut short while being written is taken over", async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, "portal.json"), '{"pid": 1');
  const lock = await lockInstance(folder);
  lock.release();
});

test("of many that start at once exactly one gets the lock of a dead one", async () => {
  const folder = temporaryFolder();
  writeFileSync(
    path.join(folder, "portal.json"),
    JSON.stringify({ pid: 999_999, mark: "gone", state: "serving" }),
  );
  const script = `
    import { lockInstance } from ${JSON.stringify(path.resolve(import.meta.dirname, "instance-lock.server.ts"))};
    try { await lockInstance(${JSON.stringify(folder)}); console.log("got it"); setTimeout(() => {}, 6000); }
    catch (error) { console.log(error.constructor.name); }`;
  const answers = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      onTestFinished(() => void child.kill());
      let output = "";
      for await (const chunk of child.stdout) {
        output += String(chunk);
        if (output.includes("\n")) break;
      }
      return output.trim();
    }),
  );
  expect(answers.sort()).toEqual(["AlreadyRunning", "AlreadyRunning", "AlreadyRunning", "got it"]);
}, 30_000);
