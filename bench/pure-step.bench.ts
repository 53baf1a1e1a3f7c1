// What a step costs without a database, beside reading and writing the same case as JSON: at every stage of a life.
import { randomUUID } from "node:crypto";
import { hashMatter } from "#app/domain/cases/history-chain.ts";
import { type CaseInMotion, planOpening, planRecorded, rowOf } from "#app/domain/cases/plan-step.ts";
import { cnCalendars } from "#workflows/kernel/calendars/cn.ts";
import { isLive } from "#workflows/kernel/clock.ts";
import { applyEffects, openTasks } from "#workflows/kernel/record.ts";
import { ruleSetFor, ruleSetOf } from "#workflows/kernel/rule-sets.ts";
import { step } from "#workflows/kernel/step.ts";
import { workflow } from "#workflows/registry.ts";
import { LIFE_EVENTS, nextStep, openingOf } from "./life.ts";
import type { Options } from "./options.ts";
import { type Line, median, us } from "./table.ts";

const definition = workflow("complaint");
/** Of one measurement: all stages, so many times. */
const REPEATS = 300;

type Stage = { text: string; current: CaseInMotion; next: NonNullable<ReturnType<typeof nextStep>> };

export function measurePureStep({ rounds }: Pick<Options, "rounds">): Line[] {
  const stages = stagesOfALife();
  const ways = {
    json: ({ text }: Stage) => JSON.stringify(JSON.parse(text)),
    step: ({ current, next }: Stage) => {
      const result = step(definition, current.stored, { ...next, at: next.at.toISOString() });
      if (!result.ok) throw new Error(`${next.type} is refused: ${result.refusal}`);
      const rules = ruleSetOf(definition, result.stored.context).clocks;
      return applyEffects(current.record, result.effects, { at: next.at, rules, calendars: cnCalendars });
    },
    planned: ({ current, next }: Stage) => planRecorded(definition, current, next),
  };
  const costs: Record<keyof typeof ways, number[]> = { json: [], step: [], planned: [] };
  // Twice as many to warm up: what the compiler has not seen yet costs a multiple.
  for (let round = -rounds; round < rounds; round++) {
    for (const name of ["json", "step", "planned"] as const) {
      const cost = costOf(stages, ways[name]);
      if (round >= 0) costs[name].push(cost);
    }
  }
  const [json, plain, planned] = [median(costs.json), median(costs.step), median(costs.planned)];
  const bytes = Math.round(stages.reduce((sum, { text }) => sum + text.length, 0) / stages.length);
  const peer = `${us(json)} JSON`;
  return [
    {
      what: `pure step: transition, effects, clocks (case of ${bytes} bytes)`,
      ours: us(plain),
      peer,
      ratio: plain / json,
      target: { atMost: 4 },
    },
    {
      what: "the same with the event's hash and the rows to write",
      ours: us(planned),
      peer,
      ratio: planned / json,
    },
  ];
}

function stagesOfALife(): Stage[] {
  const { payload, actor, at, matter, divisionCode } = openingOf();
  const ruleSet = ruleSetFor(definition, divisionCode, at.toISOString().slice(0, 10))?.id;
  let planned = planOpening(definition, randomUUID(), {
    type: definition.openingEvent,
    payload: { ...payload, ruleSet, contentHash: hashMatter(matter) },
    actor,
    at,
  });
  return Array.from({ length: LIFE_EVENTS - 1 }, (_, index) => {
    if (!planned.ok) throw new Error(`the life is refused: ${planned.refusal}`);
    const { record } = planned.next;
    // As the engine loads it: what is live.
    const clocks = record.clocks.filter(isLive);
    const tasks = openTasks(record.tasks);
    const current: CaseInMotion = {
      ...planned.next,
      record: { ...record, clocks, tasks },
      events: [],
      jobs: [],
    };
    const next = nextStep(current.id, index + 1);
    if (next === undefined) throw new RangeError("the life is over");
    planned = planRecorded(definition, planned.next, next);
    return { text: JSON.stringify({ ...rowOf(current), clocks, tasks }), current, next };
  });
}

/** Microseconds of this process's time for one stage. */
function costOf(stages: readonly Stage[], way: (stage: Stage) => unknown): number {
  const before = process.cpuUsage();
  for (let n = 0; n < REPEATS; n++) for (const stage of stages) way(stage);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / (REPEATS * stages.length);
}
