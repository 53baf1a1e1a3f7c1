// Lives stored cases through again and says in words where their rows, clocks and tasks are not what their events make of
// them. Called by replay-cli.ts; only reads.
import type { Database } from "#app/platform/db.server.ts";
import { workflow } from "#workflows/registry.ts";
import { canonicalJson } from "./canonical-json.ts";
import { replay } from "./replay.ts";

export type ReplayedCase = {
  id: string;
  number: string;
  events: number;
  /** In words; empty when what is stored is what its events lead to. */
  faults: string[];
};

const BATCH = 200;

/** All cases in the order of their ids, or those with the given numbers. Never more than a batch is in memory. */
export async function* replayStoredCases(
  database: Database,
  numbers: readonly string[] = [],
): AsyncGenerator<ReplayedCase> {
  const wanted = numbers.length === 0 ? {} : { number: { in: [...numbers] } };
  for (let after: string | undefined; ;) {
    const batch = await readBatch(database, wanted, after);
    for (const stored of batch)
      yield {
        id: stored.id,
        number: stored.number,
        events: stored.events.length,
        faults: replayFaults(stored),
      };
    after = batch.at(-1)?.id;
    if (batch.length < BATCH) return;
  }
}

// Several statements, of one instant: a step taken meanwhile must not show in half of them.
async function readBatch({ prisma }: Database, wanted: object, after: string | undefined) {
  const [batch] = await prisma.$transaction(
    [
      prisma.case.findMany({
        where: { ...wanted, ...(after === undefined ? {} : { id: { gt: after } }) },
        orderBy: { id: "asc" },
        take: BATCH,
        include: { events: { orderBy: { seq: "asc" } }, clocks: true, tasks: true },
      }),
    ],
    { isolationLevel: "RepeatableRead" },
  );
  return batch;
}

type StoredCase = Awaited<ReturnType<typeof readBatch>>[number];

/** What in the stored row, clocks and tasks is not what the events make of it, in words; a history that no longer lives too. */
export function replayFaults(stored: StoredCase): string[] {
  if (stored.events.length === 0) return ["it has no events"];
  try {
    const { row, clocks, tasks } = replay(workflow(stored.workflow), stored.events);
    return [
      ...differences("case", row, stored),
      ...listDifferences("clock", clocks, stored.clocks),
      ...listDifferences("task", tasks, stored.tasks),
    ];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

type Run = { name: string; run: number };

function listDifferences(what: string, lived: readonly Run[], stored: readonly Run[]): string[] {
  const nameOf = ({ name, run }: Run) => `${what} ${name}${run === 1 ? "" : ` (run ${run})`}`;
  const byName = new Map(stored.map((each) => [nameOf(each), each]));
  const known = new Set(lived.map(nameOf));
  return [
    ...lived.flatMap((each) => {
      const other = byName.get(nameOf(each));
      return other === undefined ? [`${nameOf(each)} is missing`] : differences(nameOf(each), each, other);
    }),
    ...stored.filter((each) => !known.has(nameOf(each))).map((each) => `${nameOf(each)} should not be there`),
  ];
}

/** Of every member that `lived` has. */
function differences(what: string, lived: object, stored: object): string[] {
  return Object.entries(lived).flatMap(([name, value]: [string, unknown]) => {
    const other: unknown = (stored as Record<string, unknown>)[name];
    const [wanted, found] = [spell(value), spell(other)];
    return wanted === found ? [] : [`${what}: ${name} is stored as ${found}, its events make it ${wanted}`];
  });
}

function spell(value: unknown): string {
  return value === undefined ? "nothing" : canonicalJson(JSON.parse(JSON.stringify(value)));
}
