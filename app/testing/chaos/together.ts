// Many people in several processes at once on the same few cases, with clocks running out between them: plans drawn by
// fast-check, carried out for real, and what is then wrong. For tests only.
import { randomUUID } from "node:crypto";
import * as fc from "fast-check";
import type { CaseStep } from "#app/domain/cases/apply-event.server.ts";
import { canonicalJson } from "#app/domain/cases/canonical-json.ts";
import type { Database } from "#app/platform/db.server.ts";
import { randomFor } from "#prisma/seed/prng.ts";
import { type Act, anyAct, caseWorkflows, lawfulAct, openingOf } from "./acts.ts";
import { inspect } from "./inspect.ts";
import { look } from "./lives.ts";
import type { Answer } from "./office-letters.ts";
import type { Office } from "./offices.ts";
import { testTime } from "./test-time.ts";

type Move = {
  lane: number;
  onCase: number;
  /**
   * `lawful` names no version; `seen` the one just read; `stale` one that is over; `any` may be anything by anybody; `batch`
   * goes in one with acts on other cases; `clocks` puts the calendar forward and lets every process fire.
   */
  how: "lawful" | "seen" | "stale" | "any" | "batch" | "clocks";
  days: number;
  draw: number;
};

export type Plan = { cases: { workflow: string; draw: number }[]; moves: Move[] };

/** People who work at once in each process. */
const LANES_PER_OFFICE = 2;
const MS_PER_DAY = 86_400_000;

export function plans(offices: number): fc.Arbitrary<Plan> {
  const draw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  return fc.record({
    cases: fc.array(fc.record({ workflow: fc.constantFrom(...caseWorkflows), draw }), {
      minLength: 2,
      maxLength: 5,
    }),
    moves: fc.array(
      fc.record({
        lane: fc.nat(offices * LANES_PER_OFFICE - 1),
        onCase: fc.nat(4),
        how: fc.constantFrom("lawful", "lawful", "seen", "stale", "any", "batch", "clocks"),
        days: fc.nat(9),
        draw: fc.nat(),
      }),
      { minLength: 30, maxLength: 70 },
    ),
  });
}

export type Together = {
  faults: string[];
  applied: number;
  refused: number;
  conflicts: number;
  clocksFired: number;
};

/** Carries the plan out: lanes at once, each one's moves in order. */
export async function liveTogether(
  database: Database,
  offices: readonly Office[],
  plan: Plan,
  sealKey: string,
): Promise<Together> {
  const time = testTime();
  const faults: string[] = [];
  const acknowledged: { step: CaseStep; seq: number }[] = [];
  const counts = { applied: 0, refused: 0, conflicts: 0 };

  const cases = await Promise.all(
    plan.cases.map(async ({ workflow, draw }, index) => {
      const opening = openingOf(workflow, { draw, at: time.next(), sealKey, idempotencyKey: randomUUID() });
      const answer = await officeOf(index).ask({ kind: "open", opening });
      if (answer.status !== "opened") throw new Error(`not opened: ${JSON.stringify(answer)}`);
      return { workflow, id: answer.caseId };
    }),
  );
  const ids = cases.map(({ id }) => id);

  function officeOf(lane: number): Office {
    const office = offices[lane % offices.length];
    if (office === undefined) throw new Error("there is no process");
    return office;
  }

  function note(step: CaseStep, answer: Answer): void {
    if (answer.status === "applied") {
      acknowledged.push({ step, seq: answer.seq });
      counts.applied += 1;
    } else if (answer.status === "refused" || namesNoCase(answer)) counts.refused += 1;
    else if (answer.status === "conflict") {
      counts.conflicts += 1;
      if (step.expectedVersion === undefined) faults.push(`${step.type} named no version and is a conflict`);
    } else faults.push(`${step.type} on ${step.caseId}: ${JSON.stringify(answer)}`);
  }

  async function act(move: Move, onCase: number): Promise<CaseStep | undefined> {
    const target = cases[onCase % cases.length];
    if (target === undefined) throw new Error("there is no case");
    const random = randomFor(`${move.draw}/${onCase}`);
    const seen = await look(database, target.id);
    const others = ids.filter((id) => id !== target.id);
    const chosen: Act | undefined =
      move.how === "any" ? anyAct(target.workflow, random) : lawfulAct(target.workflow, seen, random, others);
    if (chosen === undefined) return undefined;
    const version =
      move.how === "seen" ? seen.rowVersion : move.how === "stale" ? seen.rowVersion - 1 : undefined;
    return { caseId: target.id, ...chosen, at: time.next(), expectedVersion: version };
  }

  async function carryOut(move: Move): Promise<void> {
    const office = officeOf(move.lane);
    if (move.how === "clocks") {
      time.reach(new Date(time.last().getTime() + move.days * MS_PER_DAY));
      const now = time.next();
      const answers = await Promise.all(offices.map((each) => each.ask({ kind: "clocks", now, limit: 2 })));
      for (const answer of answers)
        if (answer.status !== "fired") faults.push(`clocks: ${JSON.stringify(answer)}`);
      return;
    }
    if (move.how === "batch") {
      const steps = (await Promise.all([0, 1, 1, 2].map((offset) => act(move, move.onCase + offset)))).filter(
        (step) => step !== undefined,
      );
      const answer = await office.ask({ kind: "batch", steps });
      if (answer.status !== "batch") faults.push(`batch: ${JSON.stringify(answer)}`);
      else for (const [index, step] of steps.entries()) note(step, answer.answers[index] ?? answer);
      return;
    }
    const step = await act(move, move.onCase);
    if (step === undefined) return;
    const answer = await office.ask({ kind: "step", step });
    if (move.how === "stale" && answer.status === "applied")
      faults.push(`${step.type} was applied for a version that was over`);
    note(step, answer);
  }

  const lanes = Map.groupBy(plan.moves, ({ lane }) => lane);
  await Promise.all(
    [...lanes.values()].map(async (moves) => {
      for (const move of moves) await carryOut(move);
    }),
  );
  // What came due while the last acts were under way.
  for (const office of offices) await office.ask({ kind: "clocks", now: time.last() });

  faults.push(...(await acknowledgedFaults(database, ids, acknowledged)));
  const inspection = await inspect(database, { ids, now: time.last() });
  return { ...counts, clocksFired: inspection.clocksFired, faults: [...faults, ...inspection.faults] };
}

/** The database itself refuses what refers to a case that is nowhere; steps in the same batch must not suffer for it. */
function namesNoCase(answer: Answer): boolean {
  return answer.status === "failed" && answer.message.includes("case_merged_into_id_fkey");
}

/** Each acknowledged step is the event it was said to be, no two are the same one, and there are no others. */
async function acknowledgedFaults(
  { prisma }: Database,
  ids: readonly string[],
  acknowledged: readonly { step: CaseStep; seq: number }[],
): Promise<string[]> {
  const events = await prisma.caseEvent.findMany({
    where: { caseId: { in: [...ids] }, type: { not: "clock.expired" } },
  });
  const left = new Map(
    events.filter(({ seq }) => seq > 1).map((event) => [`${event.caseId} ${event.seq}`, event]),
  );
  const faults = acknowledged.flatMap(({ step, seq }) => {
    const key = `${step.caseId} ${seq}`;
    const event = left.get(key);
    left.delete(key);
    if (event === undefined) return [`${key}: ${step.type} was acknowledged and is lost, or is another's`];
    const isSame =
      event.type === step.type &&
      canonicalJson(event.payload) === canonicalJson(step.payload) &&
      canonicalJson(event.actor) === canonicalJson(step.actor);
    return isSame ? [] : [`${key}: ${step.type} was acknowledged and ${event.type} is there`];
  });
  return [...faults, ...[...left].map(([key, { type }]) => `${key}: nobody has sent this ${type}`)];
}
