// Tells processes apart although process ids are used again: used for locks and for engines left by a killed portal.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Whether a process with that id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return !isZombie(pid);
}

/** When that process started, as an opaque text; undefined when there is none. Same pid and same text: same process. */
export function startMark(pid: number): string | undefined {
  if (process.platform === "linux") return linuxStat(pid)?.[19];
  const answer = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  return answer.status === 0 ? answer.stdout.trim() || undefined : undefined;
}

/** The command line of that process, arguments joined by blanks; empty when there is none. */
export function commandLine(pid: number): string {
  try {
    if (process.platform === "linux")
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
  } catch {
    return "";
  }
  const answer = spawnSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  return answer.status === 0 ? answer.stdout.trim() : "";
}

// A killed child that nobody has waited for (as in containers without an init) is dead for our purposes.
function isZombie(pid: number): boolean {
  return process.platform === "linux" && linuxStat(pid)?.[0] === "Z";
}

// The fields of /proc/PID/stat from the third (state) on; the second, the name, may hold blanks and brackets.
function linuxStat(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}
