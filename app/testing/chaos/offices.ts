// Starts processes of the portal (office.ts), asks them, and kills them as nothing but kill -9 does. For tests only.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Answer, Letter, OfficeSettings, Reply, Request } from "./office-letters.ts";

/** Its process is gone, so nobody knows what has become of the request. */
export class OfficeGone extends Error {}

export type Office = {
  pid: number;
  /** Rejects with OfficeGone when the process dies before it has answered. */
  ask(request: Request): Promise<Answer>;
  /** Does the next piece of work and then keeps silent about it; resolves when it has come to that. */
  holdNextReply(): Promise<void>;
  isOpen(): boolean;
  /** It has ended and nobody has killed it; asking it tells why. */
  hasFailed(): boolean;
  /** kill -9; resolves when the process is gone. */
  kill(): Promise<void>;
};

/** Resolves when the process can be asked. */
export async function openOffice(settings: OfficeSettings): Promise<Office> {
  const child = fork(fileURLToPath(new URL("office.ts", import.meta.url)), [JSON.stringify(settings)], {
    // Dates and bytes arrive as what they are.
    serialization: "advanced",
    execArgv: ["--disable-warning=ExperimentalWarning"],
    env: { PATH: process.env["PATH"], NODE_ENV: "test", LOG_LEVEL: "silent" },
    stdio: ["ignore", "inherit", "pipe", "ipc"],
  });
  // graphile-worker complains of a database that is away here, however silent we are; told only where it matters.
  let complaints = "";
  child.stderr?.on(
    "data",
    (chunk: Buffer) => (complaints = `${complaints}${chunk.toString()}`.slice(-4_000)),
  );
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  const gone = once(child, "exit");
  let isOpen = true;
  let isKilled = false;
  /** Nobody has killed it: it must not die of anything that happens to it. */
  let ending: Error = new OfficeGone("the process is gone");
  let last = 0;
  let holding: (() => void) | undefined;
  let ready: (() => void) | undefined;

  child.on("message", (reply: Reply) => {
    if ("isReady" in reply) ready?.();
    else if ("isHolding" in reply) holding?.();
    else {
      waiting.get(reply.id)?.resolve(reply.answer);
      waiting.delete(reply.id);
    }
  });
  child.once("exit", (code) => {
    isOpen = false;
    if (!isKilled) ending = new Error(`a process ended by itself (${String(code)}): ${complaints}`);
    for (const { reject } of waiting.values()) reject(ending);
    waiting.clear();
  });

  await Promise.race([
    new Promise<void>((resolve) => (ready = resolve)),
    gone.then(() => Promise.reject(ending)),
  ]);

  return {
    pid: pidOf(child),
    isOpen: () => isOpen,
    hasFailed: () => !isOpen && !isKilled,
    ask: (request) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        if (!isOpen) {
          reject(ending);
          return;
        }
        waiting.set(id, { resolve, reject });
        send(child, { id, request });
      }),
    holdNextReply() {
      send(child, { holdNextReply: true });
      return new Promise((resolve) => (holding = resolve));
    },
    async kill() {
      isOpen = false;
      isKilled = true;
      child.kill("SIGKILL");
      await gone;
    },
  };
}

/** Several processes behind one counter: whoever asks is sent to one that is open. */
export type Counter = {
  /**
   * Asks until there is an answer, as a client does that gets no reply or a 503: the same request to another process.
   * `tries` tells how often it was sent. Throws when there is no answer in time, or a failure that no repetition mends.
   */
  ask(request: () => Request): Promise<{ answer: Answer; tries: number }>;
  offices: Office[];
};

const PATIENCE_MS = 120_000;
/** What a client waits before it asks again, the portal having said Retry-After. */
const RETRY_MS = 50;

export function counterOf(offices: Office[]): Counter {
  let turn = 0;
  return {
    offices,
    async ask(request) {
      const deadline = Date.now() + PATIENCE_MS;
      for (let tries = 1; ; tries++) {
        const open = offices.filter((each) => each.isOpen() || each.hasFailed());
        const office = open[turn++ % Math.max(1, open.length)];
        const answer = await office?.ask(request()).catch((error: unknown) => {
          if (error instanceof OfficeGone) return undefined;
          throw error;
        });
        if (answer?.status === "failed" && !answer.isPassing) throw new Error(answer.message);
        if (answer !== undefined && answer.status !== "failed") return { answer, tries };
        if (Date.now() > deadline)
          throw new Error(`no answer after ${tries} tries: ${answer?.message ?? "no process is open"}`);
        await pause(RETRY_MS);
      }
    },
  };
}

function send(child: ChildProcess, letter: Letter): void {
  // Where the channel is closed the process has gone, which its exit tells.
  child.send(letter, () => {});
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error("the process has not come about");
  return pid;
}
