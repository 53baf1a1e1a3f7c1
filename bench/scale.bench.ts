// Whether a step stays as quick when the province has filed for years: the same steps in a small and in a large database on
// one server, in turns.
import { type Engines, p50 } from "./engine-processes.ts";
import type { Options } from "./options.ts";
import { type Line, median, ms } from "./table.ts";

export async function measureScale(
  small: { url: string; cases: number },
  large: { url: string; cases: number; events: number },
  engines: Engines,
  { rounds, seconds }: Options,
  note: (text: string) => void,
): Promise<Line[]> {
  const settings = [1, 4, 16].map((inFlight) => ({ inFlight, small: [] as number[], large: [] as number[] }));
  for (let round = 0; round <= rounds; round++) {
    for (const { inFlight, ...times } of settings) {
      for (const [size, { url, cases }] of [["small", small] as const, ["large", large] as const]) {
        const report = await engines.steps(1, { url, cases, inFlight, seconds });
        if (round > 0) times[size].push(p50(report));
      }
    }
    note(`scale: round ${round} of ${rounds}`);
  }
  return settings.map((setting) => {
    const [ours, peer] = [median(setting.large), median(setting.small)];
    const size = (count: number) => count.toLocaleString("en");
    return {
      what: `p50 of a step, ${setting.inFlight} in flight, ${size(large.cases)} cases and ${size(large.events)} events beside ${size(small.cases)} cases`,
      ours: ms(ours),
      peer: ms(peer),
      ratio: ours / peer,
      target: { atMost: 1.3 },
    };
  });
}
