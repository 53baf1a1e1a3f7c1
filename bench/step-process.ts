// One process of the portal as far as its engine goes: moves cases on as fast as it can, so many at a time, and says how
// many it was. Started by the benchmark, which keeps it for all its rounds, so that it is as warm as a server.
import { fireDueClocks } from "#app/background/clocks.server.ts";
import { applyEvent } from "#app/domain/cases/apply-event.server.ts";
import { createPool, createPrisma, type Database } from "#app/platform/db.server.ts";
import { caseId } from "./fill.ts";
import { nextStep } from "./life.ts";

export type StepOrder = {
  kind: "steps";
  url: string;
  /** Cases 1 to `cases`, of which this process takes those whose number leaves `remainder` when divided by `of`. */
  cases: number;
  share: { of: number; remainder: number };
  inFlight: number;
  seconds: number;
};
/** `times` are those of the single steps, in milliseconds and in order. */
export type StepReport = { rate: number; cpuMs: number; times: Float64Array };

export type FireOrder = { kind: "fire"; url: string; now: Date };
export type FireReport = { moved: number; ms: number };

/** So many different cases are moved on in one round, if there are. */
const SAMPLE = 60_000;

const databases = new Map<string, Database>();

process.on("message", (order: StepOrder | FireOrder) => {
  void (order.kind === "steps" ? moveOn(order) : fire(order)).then(
    (report) => process.send?.(report),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on("disconnect", () => process.exit(0));

async function moveOn({ url, cases, share, inFlight, seconds }: StepOrder): Promise<StepReport> {
  const database = databaseAt(url);
  const queue = await stagesOf(database, sample(cases, share));
  const times: number[] = [];
  const cpu = process.cpuUsage();
  const started = performance.now();
  const end = started + seconds * 1000;
  let next = 0;
  const worker = async () => {
    while (performance.now() < end) {
      const item = queue[next++];
      if (item === undefined) throw new Error("no cases are left to move on: fill in more");
      const step = nextStep(item.id, item.events);
      if (step === undefined) continue;
      const asked = performance.now();
      await applyEvent(database, step);
      times.push(performance.now() - asked);
      item.events++;
      queue.push(item);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  times.sort((a, b) => a - b);
  return { rate: (times.length * 1000) / ms, cpuMs: (user + system) / 1000, times: Float64Array.from(times) };
}

async function fire({ url, now }: FireOrder): Promise<FireReport> {
  const started = performance.now();
  const moved = await fireDueClocks(databaseAt(url), now);
  return { moved, ms: performance.now() - started };
}

function databaseAt(url: string): Database {
  const known = databases.get(url);
  if (known !== undefined) return known;
  const pool = createPool(url, 20);
  const made = { pool, prisma: createPrisma(pool) };
  databases.set(url, made);
  return made;
}

function sample(cases: number, { of, remainder }: StepOrder["share"]): string[] {
  const numbers: number[] = [];
  for (let n = 1; n <= cases; n++) if (n % of === remainder) numbers.push(n);
  const count = Math.min(SAMPLE, numbers.length);
  // The first `count` of a shuffled list.
  for (let i = 0; i < count; i++) {
    const j = i + Math.floor(Math.random() * (numbers.length - i));
    const picked = numbers[j] ?? 0;
    numbers[j] = numbers[i] ?? 0;
    numbers[i] = picked;
  }
  return numbers.slice(0, count).map(caseId);
}

async function stagesOf({ pool }: Database, ids: string[]): Promise<{ id: string; events: number }[]> {
  const { rows } = await pool.query<{ id: string; events: number }>(
    `select id, row_version as events from "case" where id = any($1::uuid[]) and closed_at is null`,
    [ids],
  );
  // In the order drawn: the database gives them in the order of its pages.
  const events = new Map(rows.map((row) => [row.id, row.events]));
  return ids.flatMap((id) => {
    const count = events.get(id);
    return count === undefined ? [] : [{ id, events: count }];
  });
}
