// XState's transition() without the actor that it makes, starts and throws away at each call, which costs as much as the
// transition itself. Called by step.ts. Machines here are pure: they never look at their actor, so one will do for all.
import { type AnyActorScope, type AnyMachineSnapshot, type AnyStateMachine, createActor } from "xstate";
import type { MachineEvent } from "./definition.ts";

/** An action the machine asks for: an effect of the step. */
export type WantedAction = { type: string; params?: unknown };

const actors = new WeakMap<AnyStateMachine, Pick<AnyActorScope, "self" | "system">>();

/** The next snapshot and the actions in their order, as `transition(machine, snapshot, event)` of XState gives them. */
export function transitionOf(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  event: MachineEvent,
): [AnyMachineSnapshot, WantedAction[]] {
  const actions: WantedAction[] = [];
  const scope: AnyActorScope = {
    ...actorOf(machine),
    id: "",
    sessionId: "",
    logger: () => {},
    defer: () => {},
    emit: () => {},
    stopChild: () => {},
    actionExecutor: (action) => actions.push(action),
  };
  return [machine.transition(snapshot, event, scope), actions];
}

function actorOf(machine: AnyStateMachine): Pick<AnyActorScope, "self" | "system"> {
  const known = actors.get(machine);
  if (known !== undefined) return known;
  const self = createActor(machine);
  const made = { self, system: self.system };
  actors.set(machine, made);
  return made;
}
