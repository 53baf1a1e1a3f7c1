// Kills a process at each named point and lets a fresh one go on: what was under way is found done or not done, as it must
// be, and in the end it is done once. For tests only.
import { randomUUID } from "node:crypto";
import { type Random, randomFor } from "#prisma/seed/prng.ts";
import { step } from "#workflows/kernel/step.ts";
import { type Act, definitionOf, actTowardsEnd, lawfulAct, openingOf } from "./acts.ts";
import { inspect } from "./inspect.ts";
import { look, open, type Seen, send, type World } from "./lives.ts";
import type { Answer, Request } from "./office-letters.ts";
import { type Office, OfficeGone } from "./offices.ts";
import { inTime, until } from "./patience.ts";
import type { StopPoint } from "./stop-points.ts";
import type { Wire } from "./wire.ts";

/** One kill at that point. Throws when the point is not reached; returns what is wrong afterwards. */
export async function crashAt(
  world: World,
  point: StopPoint,
  {
    victim,
    heir,
    wire,
    workflow,
    seed,
  }: { victim: Office; heir: Office; wire: Wire; workflow: string; seed: string },
): Promise<string[]> {
  const random = randomFor(seed);
  const work = await prepare(world, point.work, workflow, random);
  const stopped = await stop(world, point.how, wire, victim);
  const unanswered = victim.ask(work.request()).catch((error: unknown) => {
    if (error instanceof OfficeGone) return "gone" as const;
    throw error;
  });
  try {
    await inTime(stopped.reached(), `it never came to: ${point.name}`);
    await victim.kill();
    if ((await unanswered) !== "gone") return ["it was answered although it was killed"];
  } finally {
    await stopped.afterDeath();
  }

  const faults: string[] = [];
  const wasDone = await work.isDone();
  if (point.isDone !== undefined && wasDone !== point.isDone)
    faults.push(wasDone ? "it is done, and should not be" : "it was committed, and is lost");
  // The client sends again what got no answer; the clock loop looks again and again, and may find that the database has
  // not yet let go of what the dead process had claimed.
  let answer = await heir.ask(work.request());
  if (point.work === "clocks")
    await until(async () => (await work.isDone()) || ((answer = await heir.ask(work.request())), false));
  if (!(await work.isDone()))
    return [`${point.name} (${workflow}, ${seed}): sent again and not done: ${JSON.stringify(answer)}`];
  const wanted = point.isDone === undefined ? undefined : wasDone;
  faults.push(...work.faultsOf(answer, wanted));
  world.ledger.repeated += 1;
  if (wasDone) world.ledger.foundDone += 1;

  const caseId = await work.caseId();
  faults.push(...(await inspect(world.database, { ids: [caseId], now: world.time.last() })).faults);
  await end(world, workflow, caseId);
  return faults.map((fault) => `${point.name} (${workflow}, ${seed}): ${fault}`);
}

type Work = {
  request(): Request;
  caseId(): Promise<string>;
  /** As the database says. */
  isDone(): Promise<boolean>;
  /** What is wrong with the answer to the repetition; undefined where the first may have got there meanwhile. */
  faultsOf(answer: Answer, wasDone: boolean | undefined): string[];
};

function prepare(world: World, work: StopPoint["work"], workflow: string, random: Random): Promise<Work> {
  switch (work) {
    case "open":
      return Promise.resolve(opening(world, workflow, random));
    case "step":
      return someStep(world, workflow, random);
    case "clocks":
      return firing(world, workflow, random);
  }
}

function opening({ database, time, sealKey, ledger }: World, workflow: string, random: Random): Work {
  const idempotencyKey = randomUUID();
  const form = { draw: random.next(), at: time.next(), sealKey, idempotencyKey };
  const find = () =>
    database.prisma.case.findUnique({ where: { idempotencyKey }, select: { id: true, number: true } });
  return {
    request: () => ({ kind: "open", opening: openingOf(workflow, form) }),
    async caseId() {
      return (await find())?.id ?? "";
    },
    async isDone() {
      return (await find()) !== null;
    },
    faultsOf(answer, wasDone) {
      if (answer.status === "opened" || answer.status === "alreadyOpen")
        ledger.opened.set(idempotencyKey, answer);
      return expected(answer, wasDone, { done: "alreadyOpen", notDone: "opened" });
    },
  };
}

async function someStep(world: World, workflow: string, random: Random): Promise<Work> {
  const { database, time, ledger } = world;
  const { caseId, act, seen } = await caseWithAct(world, workflow, random);
  const request = { caseId, ...act, at: time.next(), expectedVersion: seen.rowVersion };
  return {
    request: () => ({ kind: "step", step: request }),
    caseId: () => Promise.resolve(caseId),
    async isDone() {
      const { caseId: id, type, at } = request;
      return (await database.prisma.caseEvent.count({ where: { caseId: id, type, at } })) === 1;
    },
    faultsOf(answer, wasDone) {
      if (answer.status === "applied")
        ledger.sent.push({ ...request, outcome: { status: "applied", seq: answer.seq } });
      else ledger.sent.push({ ...request, outcome: { status: "conflict", mayBeDone: true } });
      return expected(answer, wasDone, { done: "conflict", notDone: "applied" });
    },
  };
}

async function firing(world: World, workflow: string, random: Random): Promise<Work> {
  const { database, time } = world;
  const { caseId } = await caseWithAct(world, workflow, random);
  const { dueAt, rowVersion } = await look(database, caseId);
  if (dueAt === null) throw new Error(`${workflow} ${caseId} has no clock`);
  time.reach(dueAt);
  const now = time.next();
  return {
    request: () => ({ kind: "clocks", now }),
    caseId: () => Promise.resolve(caseId),
    async isDone() {
      return (await look(database, caseId)).rowVersion > rowVersion;
    },
    faultsOf: (answer) => expected(answer, undefined, { done: "fired", notDone: "fired" }),
  };
}

function expected(
  answer: Answer,
  wasDone: boolean | undefined,
  { done, notDone }: Record<"done" | "notDone", Answer["status"]>,
): string[] {
  const right = wasDone === undefined ? [done, notDone] : [wasDone ? done : notDone];
  return right.includes(answer.status)
    ? []
    : [`the repetition got ${JSON.stringify(answer)}, not ${right.join(" or ")}`];
}

/** A case somewhere on its way, and something that will surely be accepted next. Its clocks run. */
async function caseWithAct(
  world: World,
  workflow: string,
  random: Random,
): Promise<{ caseId: string; act: Act; seen: Seen }> {
  for (;;) {
    const caseId = await open(world, workflow, random);
    for (let acts = random.int(0, 6); ; acts--) {
      const seen = await look(world.database, caseId);
      const act = seen.closedAt === null ? lawfulAct(workflow, seen, random) : undefined;
      if (act === undefined) break;
      const at = new Date(world.time.last().getTime() + 1000).toISOString();
      const isSure = step(definitionOf(workflow), seen, { ...act, at }).ok;
      if (isSure && acts <= 0 && seen.dueAt !== null) return { caseId, act, seen };
      await send(world, caseId, act, seen.rowVersion);
    }
  }
}

/** Nobody needs the case any more. */
async function end(world: World, workflow: string, caseId: string): Promise<void> {
  for (let acts = 0; acts < 8; acts++) {
    const seen = await look(world.database, caseId);
    const act = seen.closedAt === null ? actTowardsEnd(workflow, seen) : undefined;
    if (act === undefined) return;
    await send(world, caseId, act, seen.rowVersion);
  }
}

type Stopped = { reached: () => Promise<void>; afterDeath: () => Promise<void> };

/** Resolves when all is prepared for the process to be stopped there. */
async function stop(world: World, how: StopPoint["how"], wire: Wire, victim: Office): Promise<Stopped> {
  if (how === "inStatementCutOff" || how === "inStatementCarriedOut")
    return stopInStatement(world, how === "inStatementCarriedOut");
  const reached = how === "beforeReply" ? victim.holdNextReply() : wire.cut(how);
  return { reached: () => reached, afterDeath: () => Promise.resolve() };
}

/** A lock on the histories keeps the statement in its middle: the case is written by then, its event is not. */
async function stopInStatement({ owner }: World, isCarriedOut: boolean): Promise<Stopped> {
  const lock = await owner.connect();
  await lock.query("begin");
  await lock.query("lock table case_event in share row exclusive mode");
  let waiting: number | undefined;
  const findWaiting = async (): Promise<boolean> => {
    const { rows } = await owner.query<{ pid: number }>(
      `select pid from pg_locks where relation = 'case_event'::regclass and not granted`,
    );
    waiting = rows[0]?.pid;
    return waiting !== undefined;
  };
  const isOver = async (): Promise<boolean> => {
    const { rowCount } = await owner.query(
      "select 1 from pg_stat_activity where pid = $1 and state = 'active'",
      [waiting],
    );
    return rowCount === 0;
  };
  return {
    reached: () => until(findWaiting),
    async afterDeath() {
      if (!isCarriedOut) {
        await owner.query("select pg_terminate_backend($1)", [waiting]);
        await until(isOver);
      }
      await lock.query("commit");
      lock.release();
      await until(isOver);
    },
  };
}
