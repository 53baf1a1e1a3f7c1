// A small process between the portal and one engine: it starts the engine in a session of its own (Ctrl-C in the
// terminal does not reach it) and stops it gracefully when the portal closes the pipe or dies, even by kill -9.
// Run by app/embedded/engine.ts only; the first argument is the TetherOrder as JSON. Exits as the engine did.
import { spawn } from "node:child_process";
import { closeSync, openSync, rmSync, writeFileSync } from "node:fs";

/** What the tether is told to run. */
export type TetherOrder = {
  command: string;
  args: string[];
  cwd: string;
  uid?: number | undefined;
  gid?: number | undefined;
  /** The engine's output is appended to it. */
  logFile: string;
  /** Holds the engine's process id while it runs; for engines that keep no such file themselves. */
  pidFile?: string | undefined;
  /** Asks the engine to stop; it is killed when that takes longer than `stopSeconds`. */
  stopSignal: NodeJS.Signals;
  stopSeconds: number;
  /** A folder to remove once the engine has gone (tests). */
  removeAfter?: string | undefined;
};

const order = JSON.parse(process.argv[2] ?? "") as TetherOrder;
const output = openSync(order.logFile, "a");
const engine = spawn(order.command, order.args, {
  cwd: order.cwd,
  stdio: ["ignore", output, output],
  ...(order.uid === undefined ? {} : { uid: order.uid, gid: order.gid }),
});
closeSync(output);

engine.once("spawn", () => {
  if (order.pidFile !== undefined) writeFileSync(order.pidFile, `${engine.pid}\n`);
  process.stdout.write(`${engine.pid}\n`);
});
engine.once("error", (error) => {
  process.stderr.write(`${error.message}\n`);
  leave(127);
});
engine.once("exit", (code) => leave(code ?? 1));

function stop(): void {
  engine.kill(order.stopSignal);
  setTimeout(() => engine.kill("SIGKILL"), order.stopSeconds * 1000).unref();
}

function leave(code: number): void {
  if (order.pidFile !== undefined) rmSync(order.pidFile, { force: true });
  if (order.removeAfter !== undefined) rmSync(order.removeAfter, { recursive: true, force: true });
  process.exit(code);
}

// The portal holds the other end of standard input; its end means "stop", whoever closed it.
process.stdin.on("end", stop).on("error", stop).resume();
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
process.on("SIGHUP", () => {});
// The portal may be gone when we report: that is no reason to leave the engine alone.
process.stdout.on("error", () => {});
