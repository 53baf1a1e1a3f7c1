// How fast cases move on, beside the same step as five statements by hand on the same server, over the same cases.
import type { Engines } from "./engine-processes.ts";
import { p50 } from "./engine-processes.ts";
import type { Options } from "./options.ts";
import type { Peer } from "./peer.ts";
import { type Line, median, ms, perSecond } from "./table.ts";

type Setting = { inFlight: number; processes: number; peerInFlight: number; target?: Line["target"] };

const settings: readonly Setting[] = [
  { inFlight: 1, processes: 1, peerInFlight: 1 },
  { inFlight: 4, processes: 1, peerInFlight: 4, target: { atLeast: 0.8 } },
  { inFlight: 16, processes: 1, peerInFlight: 16, target: { atLeast: 0.8 } },
  { inFlight: 8, processes: 2, peerInFlight: 16, target: { atLeast: 1.2 } },
  { inFlight: 16, processes: 2, peerInFlight: 32 },
];

export type StepMeasures = { lines: Line[]; /** At 16 in flight. */ rate: number };

export async function measureSteps(
  url: string,
  engines: Engines,
  peer: Peer,
  { cases, rounds, seconds }: Options,
  note: (text: string) => void,
): Promise<StepMeasures> {
  const found = settings.map((setting) => ({
    ...setting,
    rates: [] as number[],
    times: [] as number[],
    cpu: [] as number[],
  }));
  const peers = new Map<number, number[]>([1, 4, 16, 32].map((inFlight) => [inFlight, []]));
  const whole: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const [inFlight, rates] of peers) {
      const rate = await peer.rate(inFlight, seconds);
      if (round > 0) rates.push(rate);
      for (const each of found.filter(({ peerInFlight }) => peerInFlight === inFlight)) {
        const report = await engines.steps(each.processes, { url, cases, inFlight: each.inFlight, seconds });
        if (round === 0) continue;
        each.rates.push(report.rate);
        each.times.push(p50(report));
        each.cpu.push((report.cpuMs * 1000) / report.times.length);
      }
    }
    const rate = await peer.wholeRate(16, seconds);
    if (round > 0) whole.push(rate);
    note(`steps: round ${round} of ${rounds}`);
  }
  const lines = found.map(({ inFlight, processes, peerInFlight, target, rates, times, cpu }): Line => {
    const rate = median(rates);
    const other = median(peers.get(peerInFlight) ?? []);
    const who = processes === 1 ? `${inFlight} in flight` : `${processes} processes with ${inFlight} each`;
    const more = `p50 ${ms(median(times))}, ${Math.round(median(cpu))} µs of Node`;
    const what = `case steps over ${cases.toLocaleString("en")}, ${who} (${more})`;
    return {
      what,
      ours: perSecond(rate),
      peer: perSecond(other),
      ratio: rate / other,
      ...(target && { target }),
    };
  });
  const rate = median(
    found.find(({ inFlight, processes }) => inFlight === 16 && processes === 1)?.rates ?? [],
  );
  const all = median(whole);
  lines.push({
    what: "… beside all rows that the engine writes, by hand, 16 in flight",
    ours: perSecond(rate),
    peer: perSecond(all),
    ratio: rate / all,
  });
  return { lines, rate };
}
