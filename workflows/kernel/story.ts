// A case told event by event, with the record the engine would keep, and what a walk found as a table. For the machine
// tests of the workflows only.
import type { Actor, StoredState, WorkflowDefinition } from "./definition.ts";
import type { Effect } from "./effects.ts";
import { cnCalendars } from "./calendars/cn.ts";
import { isLive, liveClock } from "./clock.ts";
import type { CastMember, Graph } from "./explore.ts";
import { applyEffects, type CaseRecord, emptyRecord, expireClock, openTasks } from "./record.ts";
import { ruleSetOf } from "./rule-sets.ts";
import { start, step, type StepResult } from "./step.ts";

/** 10:00 in Shanghai on a Monday with no holiday near. */
export const MONDAY = "2026-11-23T10:00";

export class Story {
  stored: StoredState | undefined;
  record: CaseRecord = emptyRecord;
  effects: Effect[] = [];
  /** All mails so far. */
  mails: string[] = [];
  state = "";
  readonly definition: WorkflowDefinition;
  readonly cast: readonly CastMember[];

  constructor(definition: WorkflowDefinition, cast: readonly CastMember[]) {
    this.definition = definition;
    this.cast = cast;
  }

  /** `at` is Shanghai's time; the workflow's key may be left out of the type. Throws where it is refused. */
  says(name: string, type: string, payload: object = {}, at = MONDAY): this {
    const instant = shanghai(at);
    return this.take(this.attempt(this.actor(name), type, payload, instant), this.record, instant);
  }

  /** That clock runs out, at the instant it is due. */
  clock(clock: string): this {
    const at = liveClock(this.record.clocks, clock)?.dueAt;
    const fired = at && expireClock(this.record, clock, at);
    if (at === undefined || fired === undefined) throw new Error(`${clock} is not due`);
    return this.take(this.attempt({ kind: "clock" }, "clock.expired", { clock }, at), fired, at);
  }

  /** Why it is refused, in one word; undefined when it is not. */
  refusal(name: string, type: string, payload: object = {}): string | undefined {
    const result = this.attempt(this.actor(name), type, payload, shanghai(MONDAY));
    return result.ok ? undefined : (result.reason ?? result.refusal);
  }

  /** Live clocks and open tasks, in words. */
  get waits(): string[] {
    const clocks = this.record.clocks.filter(isLive).map(({ name, status }) => `${name} ${status}`);
    const tasks = openTasks(this.record.tasks);
    return [...clocks, ...tasks.map(({ name, role, agencyId }) => `${name}: ${role} of ${agencyId}`)];
  }

  /** The day on which that live clock is due, Shanghai. */
  dueOn(clock: string): string | undefined {
    const row = liveClock(this.record.clocks, clock);
    return row && new Date(row.dueAt.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  }

  private actor(name: string): Actor {
    const actor = this.cast.find((member) => member.name === name)?.actor;
    if (actor === undefined) throw new Error(`nobody is called ${name}`);
    return actor;
  }

  private attempt(actor: Actor, short: string, payload: object, at: Date): StepResult {
    const type = short.includes(".") ? short : `${this.definition.key}.${short}`;
    const event = { type, payload, actor, at: at.toISOString() };
    return this.stored === undefined
      ? start(this.definition, event)
      : step(this.definition, this.stored, event);
  }

  private take(result: StepResult, before: CaseRecord, at: Date): this {
    if (!result.ok) throw new Error(result.reason ?? result.refusal);
    const { stored, state, effects } = result;
    const rules = ruleSetOf(this.definition, stored.context).clocks;
    const record = applyEffects(before, effects, { at, rules, calendars: cnCalendars });
    const mails = effects.flatMap((effect) => (effect.type === "notifyCitizen" ? [effect.template] : []));
    return Object.assign(this, { stored, state, effects, record, mails: [...this.mails, ...mails] });
  }
}

function shanghai(local: string): Date {
  return new Date(`${local}:00+08:00`);
}

/**
 * By state and by whom, what may be done in some situation of it: sorted names without the workflow's key. `alike` names
 * members of the cast who are to the workflow what another one is.
 */
export function tableOf(
  graph: Graph,
  alike: Readonly<Record<string, string>> = {},
): Record<string, Record<string, string>> {
  const found: Record<string, Record<string, Set<string>>> = {};
  for (const { state, edges } of graph.nodes) {
    const here = (found[state] ??= {});
    for (const { type, by } of edges)
      if (by !== "clock") (here[alike[by] ?? by] ??= new Set()).add(type.slice(type.indexOf(".") + 1));
  }
  return Object.fromEntries(
    Object.entries(found).map(([state, who]) => [
      state,
      Object.fromEntries(Object.entries(who).map(([name, types]) => [name, [...types].sort().join(" ")])),
    ]),
  );
}
