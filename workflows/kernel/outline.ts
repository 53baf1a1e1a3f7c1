// A workflow's machine as plain data: its states, which clocks each listens to and where each event leads. Read from the
// machine itself, so that what is drawn and told of it (app/diagrams) cannot differ from what runs. Never runs anything.
import type { AnyStateMachine, StateNode } from "xstate";
import type { Sender, WorkflowDefinition } from "./definition.ts";

/** On what condition: the machine's names of guards, with "not " before one that must not hold. */
export type Condition = string;

export type Move = {
  event: string;
  by: readonly Sender[];
  /** Of clock.expired: whose end it is. */
  clock?: string;
  /** All must hold, in the order in which they are asked. */
  conditions: readonly Condition[];
  /** Undefined: the case stays where it is. */
  to: string | undefined;
};

export type StateOutline = {
  /** Dotted, as it is stored. */
  name: string;
  isFinal: boolean;
  /** Clocks that may run here: those whose end the state takes. */
  clocks: readonly string[];
  moves: readonly Move[];
};

export type Outline = {
  key: string;
  opening: { event: string; by: readonly Sender[]; to: readonly string[] };
  /** Those in which a case can rest, in the order of the machine. States left at once are folded into the moves. */
  states: readonly StateOutline[];
};

type AnyStateNode = StateNode;
type Transition = { guard?: unknown; target?: readonly AnyStateNode[] | undefined };
type Landing = { to: string; conditions: readonly Condition[] };

const CLOCK_EXPIRED = "clock.expired";
/** The guard that tells clocks apart; its params name the clock. */
const CLOCK_GUARD = /clock/i;

/** What the machine says. Conditions on data are named, not judged: an outline may tell of a way that no case can go. */
export function outlineOf({ key, machine, events, openingEvent }: WorkflowDefinition): Outline {
  const leaves = leavesOf(machine);
  return {
    key,
    opening: {
      event: openingEvent,
      by: events[openingEvent]?.by ?? [],
      to: landings(leafOf(machine.root as unknown as AnyStateNode)).map(({ to }) => to),
    },
    states: leaves
      .filter((leaf) => !isTransient(leaf))
      .map((leaf) => {
        const moves = Object.entries(events).flatMap(([event, { by }]) =>
          movesOn(leaf, event).map((move) => ({ event, by, ...move })),
        );
        return {
          name: nameOf(leaf),
          isFinal: leaf.type === "final",
          clocks: unique(moves.flatMap(({ clock }) => clock ?? [])),
          moves: merged(moves),
        };
      }),
  };
}

/** Moves from so many states to the same one, by the same event, are said once. */
const EVERYWHERE = 4;

/** The moves that lead from at least four states to the same one: "at any time" rather than a way of that state. */
export function movesFromAnywhere({ states }: Outline): ReadonlySet<Move> {
  const groups = new Map<string, Move[]>();
  for (const state of states) {
    for (const move of state.moves) {
      if (move.to === undefined || move.to === state.name || move.clock !== undefined) continue;
      const same = `${move.event} ${move.to}`;
      groups.set(same, [...(groups.get(same) ?? []), move]);
    }
  }
  return new Set([...groups.values()].filter(({ length }) => length >= EVERYWHERE).flat());
}

/** What the state, or a state around it, does on that event; the inner one is asked first. */
function movesOn(leaf: AnyStateNode, event: string): Omit<Move, "event" | "by">[] {
  const moves: Omit<Move, "event" | "by">[] = [];
  const failed: Condition[] = [];
  for (let node: AnyStateNode | undefined = leaf; node !== undefined; node = node.parent) {
    for (const transition of (node.transitions.get(event) ?? []) as readonly Transition[]) {
      const { clock, condition } = asked(transition.guard, event);
      const conditions = [...failed, ...(condition === undefined ? [] : [condition])];
      const name = clock === undefined ? {} : { clock };
      const target = transition.target?.[0];
      if (target === undefined) moves.push({ ...name, conditions, to: undefined });
      else
        for (const landing of landings(leafOf(target)))
          moves.push({ ...name, conditions: [...conditions, ...landing.conditions], to: landing.to });
      if (transition.guard === undefined) return moves;
      // Clocks are told apart by name: that it was none of the former goes without saying.
      if (condition !== undefined && clock === undefined) failed.push(opposite(condition));
    }
  }
  return moves;
}

/** Where a case comes to rest that enters the state: eventless transitions are followed. */
function landings(node: AnyStateNode, seen: readonly AnyStateNode[] = []): Landing[] {
  if (seen.includes(node)) return [];
  const found: Landing[] = [];
  const failed: Condition[] = [];
  for (const { guard, target } of (node.always ?? []) as readonly Transition[]) {
    const { condition } = asked(guard, "");
    const conditions = [...failed, ...(condition === undefined ? [] : [condition])];
    const next = target?.[0];
    if (next !== undefined)
      for (const landing of landings(leafOf(next), [...seen, node]))
        found.push({ to: landing.to, conditions: [...conditions, ...landing.conditions] });
    if (guard === undefined) return found;
    if (condition !== undefined) failed.push(opposite(condition));
  }
  return [...found, { to: nameOf(node), conditions: failed }];
}

function asked(guard: unknown, event: string): { clock?: string; condition?: Condition } {
  if (guard === undefined) return {};
  const parts = partsOf(guard);
  const clockPart = parts.find(({ type, params }) => CLOCK_GUARD.test(type) && clockIn(params) !== undefined);
  const clock = event === CLOCK_EXPIRED ? clockIn(clockPart?.params) : undefined;
  const rest = parts.filter((part) => clock === undefined || part !== clockPart).map(({ type }) => type);
  return {
    ...(clock === undefined ? {} : { clock }),
    ...(rest.length === 0 ? {} : { condition: rest.join(" & ") }),
  };
}

type GuardPart = { type: string; params?: unknown };

/** A guard's names: one, or all that XState's and() holds together. */
function partsOf(guard: unknown): GuardPart[] {
  if (typeof guard === "string") return [{ type: guard }];
  const { type, params, guards, name } = guard as {
    type?: string;
    params?: unknown;
    guards?: unknown[];
    name?: string;
  };
  if (type !== undefined) return [{ type, params }];
  const inner = (guards ?? []).map(partsOf);
  if (name === "and") return inner.flat();
  if (name === "not")
    return inner.map((parts) => ({ type: opposite(parts.map((part) => part.type).join(" & ")) }));
  return [{ type: inner.map((parts) => parts.map((part) => part.type).join(" & ")).join(" | ") || "inline" }];
}

function clockIn(params: unknown): string | undefined {
  const clock = (params as { clock?: unknown } | null | undefined)?.clock;
  return typeof clock === "string" ? clock : undefined;
}

function opposite(condition: Condition): Condition {
  return condition.startsWith("not ") ? condition.slice(4) : `not ${condition}`;
}

/** Two ways to the same place on the same event are one; its conditions are those that both have. */
function merged(moves: readonly Move[]): Move[] {
  const found = new Map<string, Move>();
  for (const move of moves) {
    const same = `${move.event} ${move.clock ?? ""} ${move.to ?? ""}`;
    const other = found.get(same);
    found.set(
      same,
      other === undefined
        ? move
        : { ...move, conditions: other.conditions.filter((each) => move.conditions.includes(each)) },
    );
  }
  return [...found.values()];
}

function leavesOf({ root }: AnyStateMachine): AnyStateNode[] {
  const below = (node: AnyStateNode): AnyStateNode[] =>
    isLeaf(node) ? [node] : Object.values(node.states).flatMap(below);
  return below(root as unknown as AnyStateNode);
}

function isLeaf({ type }: AnyStateNode): boolean {
  return type === "atomic" || type === "final";
}

/** Left in the same step: one of its eventless transitions has no guard. */
function isTransient(node: AnyStateNode): boolean {
  return (node.always ?? []).some(({ guard }) => guard === undefined);
}

/** The state in which one rests that enters `node`: its first leaf. */
function leafOf(node: AnyStateNode): AnyStateNode {
  if (isLeaf(node)) return node;
  const [first] = (node.initial.target ?? []) as readonly AnyStateNode[];
  return first === undefined ? node : leafOf(first);
}

function nameOf({ path }: AnyStateNode): string {
  return path.join(".");
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
