// Random walks through a workflow with everything that can happen in every combination, also what explore.ts walks apart:
// long, seeded, judged at every step. For tests only.
import { brokenAt } from "./conformance.ts";
import type { WorkflowDefinition } from "./definition.ts";
import { CLOCK_EXPIRED, type Exploration, type Move, moveBy, openings } from "./explore.ts";
import { expireClock } from "./record.ts";
import { step, type StepEvent } from "./step.ts";

export type Walks = {
  violations: string[];
  walks: number;
  steps: number;
  /** Events sent to a case, accepted or not. */
  attempts: number;
  /** Walks that came to an end of the case. */
  ends: number;
};

const MS_PER_MINUTE = 60_000;
/** A case that is not over by then is left, and another begun. */
const LONGEST = 400;
/** Guesses at an event that somebody may send now, before the next clock is let run out. */
const GUESSES = 400;
/** How readily a way takes a step that ends it. */
const ENDING = 0.1;
/** Acts that are tried on a case that is over. */
const KNOCKS = 60;

/** Walks until that many steps are taken. The same seed walks the same ways. */
export function randomWalks(
  definition: WorkflowDefinition,
  exploration: Exploration,
  { seed, steps: wanted }: { seed: number; steps: number },
): Walks {
  const draw = generator(seed);
  const starts = openings(definition, exploration);
  const acts = Object.entries(exploration.payloads);
  const walks: Walks = { violations: [], walks: 0, steps: 0, attempts: 0, ends: 0 };

  function act(here: Move, guesses: number): Move | undefined {
    const at = new Date(here.at.getTime() + MS_PER_MINUTE).toISOString();
    for (let guess = 0; guess < guesses; guess++) {
      const [type, payloads] = pick(acts, draw);
      const { name, actor } = pick(exploration.cast, draw);
      const event = { type, payload: pick(payloads, draw), at, actor };
      walks.attempts += 1;
      const result = step(definition, here.stored, event);
      // Most ways end soon if they may; the long ones are what these walks are for.
      if (result.ok && (!result.isFinal || draw() < ENDING))
        return moveBy(definition, event, name, result, here.record);
    }
    return undefined;
  }

  function runOut(here: Move): Move | string | undefined {
    const running = here.record.clocks.filter(({ status }) => status === "running");
    if (running.length === 0) return undefined;
    const clock = pick(running, draw);
    const due = clock.dueAt > here.at ? clock.dueAt : here.at;
    const event: StepEvent = {
      type: CLOCK_EXPIRED,
      payload: { clock: clock.name },
      at: due.toISOString(),
      actor: { kind: "clock" },
    };
    walks.attempts += 1;
    const result = step(definition, here.stored, event);
    const fired = expireClock(here.record, clock.name, due);
    if (!result.ok || fired === undefined)
      return `${clock.name} runs in ${here.state}, which does not take its end`;
    return moveBy(definition, event, "clock", result, fired);
  }

  while (walks.steps < wanted && walks.violations.length === 0) {
    walks.walks += 1;
    const way: string[] = [];
    let here = pick(starts, draw);
    for (let length = 0; length < LONGEST && !here.isFinal; length++) {
      const isClocks = draw() < 0.15;
      const next = isClocks ? (runOut(here) ?? act(here, GUESSES)) : (act(here, GUESSES) ?? runOut(here));
      if (next === undefined) break;
      if (typeof next === "string") {
        walks.violations.push(`${next} after ${way.join(" → ")}`);
        break;
      }
      way.push(next.event.type);
      walks.steps += 1;
      here = next;
      const broken = brokenAt(definition, here);
      walks.violations.push(...broken.map((what) => `${here.state}: ${what} after ${way.join(" → ")}`));
      if (broken.length > 0) break;
    }
    if (!here.isFinal) continue;
    walks.ends += 1;
    if (act(here, KNOCKS) !== undefined) walks.violations.push(`${here.state}: a final case moves`);
  }
  return walks;
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(from: readonly T[], draw: () => number): T {
  const found = from[Math.floor(draw() * from.length)];
  if (found === undefined) throw new RangeError("nothing to pick from");
  return found;
}
