// Lets only one portal work on a data folder. Taken by app/main.ts before any embedded engine is touched, because
// whoever holds it may stop engines that were left running.
import { linkSync, renameSync, rmSync, unlinkSync } from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { readIfThere, writeDurably } from "./data-folder.server.ts";
import { isAlive, startMark } from "./process-identity.server.ts";

const Holder = z.object({
  pid: z.int(),
  /** When the process started: process ids are used again. */
  mark: z.string(),
  state: z.enum(["starting", "serving", "stopping"]),
  url: z.string().optional(),
});
type Holder = z.infer<typeof Holder>;

export type InstanceLock = {
  /** Says what the portal is doing, for one that is started meanwhile. */
  note(state: Holder["state"], url?: string): void;
  release(): void;
};

/** Thrown when a living portal holds the folder; the message is meant for people. */
export class AlreadyRunning extends Error {}

// A portal whose parent was killed needs a moment to notice that it has to stop.
const NOTICE_MS = 3_000;
const STOP_MS = 20_000;

/** Takes the lock. Waits for a portal that is stopping (20 s at most); throws AlreadyRunning for one that is not. */
export async function lockInstance(dataDir: string, onWait: () => void = () => {}): Promise<InstanceLock> {
  const file = path.join(dataDir, "portal.json");
  const startedAt = Date.now();
  let hasSaidSo = false;
  while (!take(file)) {
    const holder = livingHolder(file);
    if (holder === undefined) {
      discard(file);
      continue;
    }
    const limit = holder.state === "stopping" ? STOP_MS : NOTICE_MS;
    if (Date.now() - startedAt > limit) throw new AlreadyRunning(refusal(holder));
    if (holder.state === "stopping" && !hasSaidSo) {
      hasSaidSo = true;
      onWait();
    }
    await delay(100);
  }
  return {
    note: (state, url) => writeDurably(file, describe(state, url)),
    release: () => rmSync(file, { force: true }),
  };
}

function refusal({ pid, url, state }: Holder): string {
  if (state === "stopping") return `An earlier OneVisit (process ${pid}) has still not stopped.`;
  return `OneVisit is already running${url === undefined ? "" : ` at ${url}`} (process ${pid}).`;
}

function describe(state: Holder["state"], url?: string): string {
  const holder: Holder = { pid: process.pid, mark: startMark(process.pid) ?? "", state, url };
  return `${JSON.stringify(holder)}\n`;
}

// A link is made only where there is nothing yet, in one step.
function take(file: string): boolean {
  const mine = `${file}.${process.pid}`;
  writeDurably(mine, describe("starting"));
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    unlinkSync(mine);
  }
}

function livingHolder(file: string): Holder | undefined {
  const holder = read(file);
  if (holder === undefined || !isAlive(holder.pid) || startMark(holder.pid) !== holder.mark) return undefined;
  return holder;
}

function read(file: string): Holder | undefined {
  try {
    return Holder.parse(JSON.parse(readIfThere(file) ?? ""));
  } catch {
    return undefined;
  }
}

// Two portals may find the same dead holder: what is taken away is looked at once more, and put back if it was alive.
function discard(file: string): void {
  const aside = `${file}.${process.pid}.old`;
  try {
    renameSync(file, aside);
    if (livingHolder(aside) !== undefined) linkSync(aside, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}
