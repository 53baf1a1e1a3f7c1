// What becomes of a case that nobody touches: the clocks that run out, in order. Worked out by the kernel alone, without
// the engine, so that what the engine has fired can be compared with it. For tests only.
import { cnCalendars } from "#workflows/kernel/calendars/cn.ts";
import type { WorkflowDefinition } from "#workflows/kernel/definition.ts";
import { applyEffects, emptyRecord, expireClock } from "#workflows/kernel/record.ts";
import { ruleSetOf } from "#workflows/kernel/rule-sets.ts";
import { start, step, type StepEvent, type StepResult } from "#workflows/kernel/step.ts";

/** The expiries up to `now`, as "clock at instant". Throws where the workflow refuses one. */
export function quietLife(definition: WorkflowDefinition, opening: StepEvent, now: Date): string[] {
  const expiries: string[] = [];
  let at = new Date(opening.at);
  let here = sound(start(definition, opening));
  let record = recordAfter(emptyRecord);
  for (;;) {
    const next = record.clocks
      .filter(({ status, dueAt }) => status === "running" && dueAt <= now)
      .toSorted(
        (a, b) =>
          a.dueAt.getTime() - b.dueAt.getTime() ||
          a.startedAt.getTime() - b.startedAt.getTime() ||
          (a.name < b.name ? -1 : 1),
      )[0];
    if (next === undefined) return expiries;
    at = next.dueAt > at ? next.dueAt : at;
    const expired = expireClock(record, next.name, at);
    if (expired === undefined) throw new Error(`${next.name} does not fire`);
    const payload = { clock: next.name };
    const event = { type: "clock.expired", payload, actor: { kind: "clock" as const }, at: at.toISOString() };
    here = sound(step(definition, here.stored, event));
    record = recordAfter(expired);
    expiries.push(`${next.name} ${at.toISOString()}`);
  }

  function recordAfter(before: typeof emptyRecord): typeof emptyRecord {
    const rules = ruleSetOf(definition, here.stored.context).clocks;
    return applyEffects(before, here.effects, { at, rules, calendars: cnCalendars });
  }
}

function sound(result: StepResult): Extract<StepResult, { ok: true }> {
  if (!result.ok) throw new Error(`refused: ${result.refusal}`);
  return result;
}
