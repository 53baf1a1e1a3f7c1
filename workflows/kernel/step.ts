// One step of a workflow, pure: stored state and event in, new state and effects out, or a refusal with its reason.
// Called by apply-event (which writes the result), by the policy and by pages (which ask what is allowed).
import { type AnyMachineSnapshot, initialTransition } from "xstate";
import type { z } from "zod";
import type { Actor, EventSpec, MachineEvent, StoredState, WorkflowDefinition } from "./definition.ts";
import { WorkflowDefect } from "./defect.ts";
import { Effect } from "./effects.ts";
import { migrateState } from "./migrate.ts";
import { isDeclaredSender, isSentByPeople } from "./senders.ts";
import { transitionOf } from "./transition.ts";

/** What happened; `at` is an ISO instant. */
export type StepEvent = { type: string; payload: unknown; at: string; actor: Actor };

export type Refusal = "unknownEvent" | "invalidPayload" | "notAllowedNow" | "notAllowedForYou" | "ruleBroken";

export type StepResult =
  | {
      ok: true;
      stored: StoredState;
      /** Dotted leaf of the value, such as "inTriage". */
      state: string;
      effects: Effect[];
      isFinal: boolean;
    }
  | {
      ok: false;
      refusal: Refusal;
      issues?: readonly z.core.$ZodIssue[];
      /** Of ruleBroken: the key of the reason, as the event's `check` gives it. */
      reason?: string;
    };

/** Opens a case. Refused unless `event` is the opening one. Throws WorkflowDefect when the workflow contradicts itself. */
export function start(definition: WorkflowDefinition, event: StepEvent): StepResult {
  const spec = specOf(definition, event.type);
  if (spec === undefined) return { ok: false, refusal: "unknownEvent" };
  if (event.type !== definition.openingEvent) return { ok: false, refusal: "notAllowedNow" };
  const payload = spec.payload.safeParse(event.payload);
  if (!payload.success) return { ok: false, refusal: "invalidPayload", issues: payload.error.issues };
  const input: MachineEvent = { ...event, payload: payload.data };
  const [snapshot, actions] = initialTransition(definition.machine, input);
  // Who may open it depends on the agency it names, which only the new context knows.
  if (!isDeclaredSender(spec, snapshot.context, event.actor))
    return { ok: false, refusal: "notAllowedForYou" };
  const reason = spec.check?.(snapshot.context, payload.data, event.actor);
  if (reason !== undefined) return { ok: false, refusal: "ruleBroken", reason };
  return result(definition, snapshot, actions);
}

/** Moves a case on. Throws WorkflowDefect when the workflow contradicts itself or the stored state is not one of its. */
export function step(definition: WorkflowDefinition, stored: StoredState, event: StepEvent): StepResult {
  const spec = specOf(definition, event.type);
  if (spec === undefined) return { ok: false, refusal: "unknownEvent" };
  const current = migrateState(definition, stored);
  if (!isDeclaredSender(spec, current.context, event.actor))
    return { ok: false, refusal: "notAllowedForYou" };
  const snapshot = resolve(definition, current);
  // Before the payload: whoever comes too late is told so, not sent to mend a form that no longer matters.
  const isPeoples = isSentByPeople(spec);
  if (isPeoples && !isPossible(snapshot, event)) return { ok: false, refusal: "notAllowedNow" };
  const payload = spec.payload.safeParse(event.payload);
  if (!payload.success) return { ok: false, refusal: "invalidPayload", issues: payload.error.issues };
  const machineEvent: MachineEvent = { ...event, payload: payload.data };
  if (!isPeoples && !isPossible(snapshot, machineEvent)) return { ok: false, refusal: "notAllowedNow" };
  const reason = spec.check?.(current.context, payload.data, event.actor);
  if (reason !== undefined) return { ok: false, refusal: "ruleBroken", reason };
  const [next, actions] = transitionOf(definition.machine, snapshot, machineEvent);
  // XState ignores what it does not take without a word.
  if (next === snapshot && actions.length === 0)
    throw new WorkflowDefect(definition.key, `${event.type} was allowed and then ignored`);
  return result(definition, next, actions);
}

/** The events that `actor` may send now: exactly those that step() accepts with a valid payload. */
export function allowedEvents(definition: WorkflowDefinition, stored: StoredState, actor: Actor): string[] {
  const snapshot = resolve(definition, migrateState(definition, stored));
  return Object.keys(definition.events).filter((type) => isAllowed(definition, snapshot, type, actor));
}

/**
 * Whether `sender` may send this event now. Of the clock's events it says whether any clock could be due in this state;
 * which one may is for step() to say, because only the payload names it.
 */
export function maySend(
  definition: WorkflowDefinition,
  stored: StoredState,
  eventType: string,
  sender: Actor,
): boolean {
  return isAllowed(definition, resolve(definition, migrateState(definition, stored)), eventType, sender);
}

function isAllowed(
  definition: WorkflowDefinition,
  snapshot: AnyMachineSnapshot,
  type: string,
  actor: Actor,
): boolean {
  const spec = specOf(definition, type);
  if (spec === undefined || !isDeclaredSender(spec, snapshot.context, actor)) return false;
  return isSentByPeople(spec)
    ? isPossible(snapshot, { type, actor })
    : clockNames(definition).some((clock) => isPossible(snapshot, { type, actor, payload: { clock } }));
}

/** Whether the machine takes the event; asked without a payload, because guards for people's events never read one. */
function isPossible(
  snapshot: AnyMachineSnapshot,
  { type, actor, payload }: { type: string; actor: Actor; payload?: unknown },
): boolean {
  return snapshot.status === "active" && snapshot.can({ type, actor, payload });
}

/** Every clock there may be, without the agency that one of several is called by. */
function clockNames({ ruleSets }: WorkflowDefinition): string[] {
  return [...new Set(ruleSets.flatMap(({ clocks }) => Object.keys(clocks)))];
}

/** Only own keys: "constructor" is no event. */
function specOf(definition: WorkflowDefinition, type: string): EventSpec | undefined {
  return Object.hasOwn(definition.events, type) ? definition.events[type] : undefined;
}

/** The snapshot of a state in the current version. */
function resolve(definition: WorkflowDefinition, { value, context }: StoredState): AnyMachineSnapshot {
  try {
    // XState throws for a value that is not a state of this machine.
    return definition.machine.resolveState({ value: value as never, context });
  } catch (cause) {
    throw new WorkflowDefect(definition.key, `no such state: ${JSON.stringify(value)}`, { cause });
  }
}

function result(
  definition: WorkflowDefinition,
  snapshot: AnyMachineSnapshot,
  actions: readonly { type: string; params?: unknown }[],
): StepResult {
  const { key, version } = definition;
  if (snapshot.status === "error")
    throw new WorkflowDefect(key, "the machine failed", { cause: snapshot.error });
  const context = definition.context.safeParse(snapshot.context);
  if (!context.success)
    throw new WorkflowDefect(key, `context does not fit its schema: ${context.error.message}`);
  return {
    ok: true,
    stored: { version, value: snapshot.value, context: context.data },
    state: leafOf(key, snapshot.value),
    effects: actions.map((action) => effectOf(key, action)),
    isFinal: snapshot.status === "done",
  };
}

function effectOf(workflow: string, { type, params }: { type: string; params?: unknown }): Effect {
  const effect = Effect.safeParse({ ...(params as object | undefined), type });
  if (!effect.success)
    throw new WorkflowDefect(
      workflow,
      `no such effect: ${type} ${JSON.stringify(params)}: ${effect.error.message}`,
    );
  return effect.data;
}

function leafOf(workflow: string, value: unknown): string {
  if (typeof value === "string") return value;
  const children = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const [only, ...others] = children;
  if (only === undefined || others.length > 0)
    throw new WorkflowDefect(workflow, `not one leaf: ${JSON.stringify(value)}`);
  return `${only[0]}.${leafOf(workflow, only[1])}`;
}
