// People who see their cases through to the end over a portal that fails them now and then: they open a case, look at it,
// act, and send again what got no answer, under the same key and for the version they had seen. For tests only.
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { CaseStep } from "#app/domain/cases/apply-event.server.ts";
import type { Database, Pool } from "#app/platform/db.server.ts";
import type { Random } from "#prisma/seed/prng.ts";
import type { StoredState } from "#workflows/kernel/definition.ts";
import { type Act, actTowardsEnd, lawfulAct, leastUsedAct, openingOf } from "./acts.ts";
import type { Ledger } from "./ledger.ts";
import type { Counter } from "./offices.ts";
import type { TestTime } from "./test-time.ts";

export type World = {
  /** To look at cases; never through a process that is killed. */
  database: Database;
  /** Of the database's owner, for what the portal may not do. */
  owner: Pool;
  counter: Counter;
  time: TestTime;
  ledger: Ledger;
  sealKey: string;
};

export type Seen = StoredState & { rowVersion: number; closedAt: Date | null; dueAt: Date | null };

/** Opens a case; however often it has to be sent, there is one. */
export async function open(world: World, workflow: string, random: Random): Promise<string> {
  const { counter, time, ledger, sealKey } = world;
  const idempotencyKey = randomUUID();
  const at = time.next();
  const form = { draw: random.next(), at, sealKey, idempotencyKey, name: idempotencyKey };
  const { answer, tries } = await counter.ask(() => ({ kind: "open", opening: openingOf(workflow, form) }));
  if (answer.status !== "opened" && answer.status !== "alreadyOpen")
    throw new Error(`${workflow} cannot be opened: ${JSON.stringify(answer)}`);
  if (answer.status === "alreadyOpen" && tries === 1) throw new Error(`${workflow} was open before`);
  if (tries > 1) ledger.repeated += 1;
  if (answer.status === "alreadyOpen") ledger.foundDone += 1;
  ledger.opened.set(idempotencyKey, answer);
  return answer.caseId;
}

/** Sends one step for the version seen until it is answered, and writes down what was said. */
export async function send(
  { counter, time, ledger }: World,
  caseId: string,
  act: Act,
  expectedVersion: number,
): Promise<void> {
  const step: CaseStep = { caseId, ...act, at: time.next(), expectedVersion };
  const { answer, tries } = await counter.ask(() => ({ kind: "step", step }));
  if (tries > 1) ledger.repeated += 1;
  switch (answer.status) {
    case "applied":
      ledger.sent.push({ ...step, outcome: { status: "applied", seq: answer.seq } });
      return;
    case "refused":
      ledger.sent.push({ ...step, outcome: { status: "refused" } });
      return;
    case "conflict":
      ledger.sent.push({ ...step, outcome: { status: "conflict", mayBeDone: tries > 1 } });
      return;
    default:
      throw new Error(`no answer to a step: ${JSON.stringify(answer)}`);
  }
}

/** After so many acts people want an end of it. */
const ENOUGH = 15;

/** Now and then days go by between two acts, for everybody. */
const CALENDAR_MOVES = 0.1;
const MANY_DAYS = 4;
const MS_PER_DAY = 86_400_000;

async function letTimePass({ counter, time }: World, days: number): Promise<void> {
  time.reach(new Date(time.last().getTime() + days * MS_PER_DAY));
  const now = time.next();
  await counter.ask(() => ({ kind: "clocks", now }));
}

/** From the opening to a final state: acts as they come, and where nobody may act, the calendar goes on. */
export async function liveThrough(world: World, workflow: string, random: Random): Promise<string> {
  const { database, time, ledger } = world;
  const caseId = await open(world, workflow, random);
  const uses = new Map<string, number>();
  for (let acts = 1; ; acts++) {
    const seen = await look(database, caseId);
    if (seen.closedAt !== null) return caseId;
    if (random.chance(CALENDAR_MOVES)) await letTimePass(world, random.next() * MANY_DAYS);
    const others = [...ledger.opened.values()].map((each) => each.caseId).filter((id) => id !== caseId);
    const act =
      acts < ENOUGH
        ? lawfulAct(workflow, seen, random, others)
        : (actTowardsEnd(workflow, seen) ??
          leastUsedAct(workflow, seen, random, (type) => uses.get(type) ?? 0));
    if (act !== undefined) uses.set(act.type, (uses.get(act.type) ?? 0) + 1);
    if (act !== undefined) await send(world, caseId, act, seen.rowVersion);
    else if (seen.dueAt === null) throw new Error(`${workflow} ${caseId} waits for nobody and nothing`);
    else {
      time.reach(seen.dueAt);
      await letTimePass(world, 0);
    }
  }
}

/** The case as its page would show it; waits for a database that is away. */
export async function look({ prisma }: Database, caseId: string): Promise<Seen> {
  for (;;) {
    try {
      const { workflowVersion: version, ...rest } = await prisma.case.findUniqueOrThrow({
        where: { id: caseId },
        select: {
          workflowVersion: true,
          value: true,
          context: true,
          rowVersion: true,
          closedAt: true,
          dueAt: true,
        },
      });
      return { version, ...rest };
    } catch (error) {
      if ((error as { code?: unknown }).code === "P2025") throw error;
      await pause(50);
    }
  }
}

/** `count` cases of all kinds, so many at a time. */
export async function liveAll(
  world: World,
  {
    count,
    atOnce,
    workflows,
    randomOf,
    onEnd,
  }: {
    count: number;
    atOnce: number;
    workflows: readonly string[];
    randomOf: (index: number) => Random;
    onEnd?: (ended: number) => void;
  },
): Promise<void> {
  let next = 0;
  let ended = 0;
  const lane = async (): Promise<void> => {
    while (next < count) {
      const index = next++;
      await liveThrough(world, workflows[index % workflows.length] ?? "", randomOf(index));
      onEnd?.(++ended);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
