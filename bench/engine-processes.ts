// The processes whose engine is measured: started once, warm for all rounds, given one order at a time.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { FireOrder, FireReport, StepOrder, StepReport } from "./step-process.ts";

export type Engines = {
  /** Moves cases on in so many processes at once, `inFlight` in each; rates are summed, times are of all. */
  steps(processes: number, order: Omit<StepOrder, "kind" | "share">): Promise<StepReport>;
  fire(order: Omit<FireOrder, "kind">): Promise<FireReport>;
  /** Resolves when the processes are gone. */
  stop(): Promise<void>;
};

export function startEngines(processes: number): Engines {
  const engines = Array.from({ length: processes }, startEngine);
  return {
    async steps(count, order) {
      const reports = await Promise.all(
        engines
          .slice(0, count)
          .map((engine, remainder) =>
            ask<StepReport>(engine, { kind: "steps", ...order, share: { of: count, remainder } }),
          ),
      );
      const times = reports.flatMap((report) => [...report.times]).sort((a, b) => a - b);
      return {
        rate: reports.reduce((sum, { rate }) => sum + rate, 0),
        cpuMs: reports.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
        times: Float64Array.from(times),
      };
    },
    fire(order) {
      const [engine] = engines;
      if (engine === undefined) throw new RangeError("no process");
      return ask<FireReport>(engine, { kind: "fire", ...order });
    },
    async stop() {
      await Promise.all(
        engines.map(async ({ child, gone }) => {
          if (child.connected) child.disconnect();
          await gone;
        }),
      );
    },
  };
}

/** The middle of the times, which are in order. */
export function p50({ times }: Pick<StepReport, "times">): number {
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

type Engine = { child: ChildProcess; gone: Promise<unknown> };

function startEngine(): Engine {
  const child = fork(fileURLToPath(new URL("step-process.ts", import.meta.url)), {
    execArgv: ["--disable-warning=ExperimentalWarning"],
    serialization: "advanced",
  });
  return { child, gone: once(child, "exit") };
}

async function ask<Report>({ child, gone }: Engine, order: StepOrder | FireOrder): Promise<Report> {
  const reply = once(child, "message") as Promise<[Report]>;
  child.send(order);
  const answer = await Promise.race([reply, gone.then(() => undefined)]);
  if (answer === undefined) throw new Error("an engine process has ended");
  return answer[0];
}
