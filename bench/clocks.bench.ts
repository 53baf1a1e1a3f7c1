// How fast 10,000 deadlines that have run out become events, beside the rate of plain steps.
import type { Engines } from "./engine-processes.ts";
import { type FillDatabase, fill } from "./fill.ts";
import { FILED_AT } from "./life.ts";
import type { Options } from "./options.ts";
import { type Line, median, perSecond } from "./table.ts";

const DUE = 10_000;
const WEEK_MS = 7 * 86_400_000;

/** `stepRate`: plain steps a second at 16 in flight, in the same run. */
export async function measureClocks(
  database: FillDatabase & { url: string },
  engines: Engines,
  stepRate: number,
  { cases, rounds }: Options,
  note: (text: string) => void,
): Promise<Line[]> {
  const rates: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    // Each lot is filed in a week of its own before all other cases and before the lots of earlier rounds, whose next
    // deadlines come later: so it alone is due.
    const filedAt = new Date(FILED_AT.getTime() - (round + 1) * WEEK_MS);
    const from = cases + 1 + round * DUE;
    await fill(database, { from, to: from + DUE - 1, eventCounts: [1], filedAt });
    const now = await lastDue(database, filedAt);
    const { moved, ms } = await engines.fire({ url: database.url, now });
    // The model from which they were copied is due too.
    if (moved !== DUE + 1) throw new Error(`${moved} clocks have fired, not ${DUE}`);
    if (round > 0) rates.push((moved * 1000) / ms);
    note(`clocks: round ${round} of ${rounds}`);
  }
  const rate = median(rates);
  return [
    {
      what: `firing ${DUE.toLocaleString("en")} due clocks, events, beside plain steps at 16 in flight`,
      ours: perSecond(rate),
      peer: perSecond(stepRate),
      ratio: rate / stepRate,
      target: { atLeast: 0.5 },
    },
  ];
}

async function lastDue({ pool }: FillDatabase, filedAt: Date): Promise<Date> {
  const { rows } = await pool.query<{ dueAt: Date }>(
    `select max(k.due_at) as "dueAt" from case_clock k where k.status = 'running' and k.started_at = $1`,
    [filedAt],
  );
  const [row] = rows;
  if (row === undefined) throw new Error("no clock is running");
  return row.dueAt;
}
