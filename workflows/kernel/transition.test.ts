// The quick way through the machine leads where XState's own leads: walked beside it along every recorded history.
import { globSync, readFileSync } from "node:fs";
import { type AnyMachineSnapshot, initialTransition, transition } from "xstate";
import { expect, test } from "vitest";
import { workflow } from "../registry.ts";
import type { MachineEvent, StoredState, WorkflowDefinition } from "./definition.ts";
import { transitionOf, type WantedAction } from "./transition.ts";

type History = { workflow: string; stored: StoredState; events: MachineEvent[] };

const histories = globSync("workflows/*/history/v*.json").map((file) => ({
  file,
  history: JSON.parse(readFileSync(file, "utf8")) as History,
}));

test.each(histories)("$file", ({ history }) => {
  const { machine } = definitionOf(history);
  const [opening, ...rest] = history.events;
  let [snapshot]: [AnyMachineSnapshot, unknown] = initialTransition(machine, opening);
  for (const event of rest) {
    const [next, actions] = transition(machine, snapshot, event);
    const [ours, ourActions] = transitionOf(machine, snapshot, event);
    expect(seen(ours)).toEqual(seen(next));
    expect(ourActions.map(plain)).toEqual(actions.map(plain));
    snapshot = next;
  }
  expect(rest.length + 1).toBe(history.events.length);
});

test("there are histories to walk", () => {
  expect(histories.length).toBeGreaterThan(10);
});

test("an event that the machine does not take changes nothing and asks for nothing", () => {
  const [{ history } = expect.fail("no history")] = histories;
  const { machine } = definitionOf(history);
  const { value, context } = history.stored;
  const snapshot: AnyMachineSnapshot = machine.resolveState({ value: value as never, context });
  const event = { ...history.events[0], type: "nobody.knows" } as MachineEvent;
  expect(transitionOf(machine, snapshot, event)).toEqual([snapshot, []]);
});

/** In the version that wrote the history. */
function definitionOf({ workflow: key, stored: { version } }: History): WorkflowDefinition {
  const current = workflow(key);
  return version === current.version ? current : (current.former?.[version] ?? current);
}

function seen({ value, context, status }: AnyMachineSnapshot) {
  return { value: value as unknown, context: context as unknown, status };
}

function plain({ type, params }: WantedAction) {
  return { type, params };
}
