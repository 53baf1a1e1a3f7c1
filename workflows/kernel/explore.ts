// Walks everything that can happen in a workflow: breadth first through start() and step(), with every actor of a cast
// and every payload variant, the effects applied to a record as the engine would. For conformance tests only.
import type { Actor, StoredState, WorkflowDefinition } from "./definition.ts";
import { cnCalendars } from "./calendars/cn.ts";
import { earliestDueAt, firstDue, isLive } from "./clock.ts";
import { applyEffects, type CaseRecord, emptyRecord, expireClock, openTasks } from "./record.ts";
import { ruleSetOf } from "./rule-sets.ts";
import { start, step, type StepEvent, type StepResult } from "./step.ts";

export type CastMember = { name: string; actor: Actor };

/** What the explorer needs to know of a workflow to walk it. */
export type Exploration = {
  cast: readonly CastMember[];
  /** Valid payloads by event; variants that lead to different places. Not of clock.expired: the clocks say that. */
  payloads: Readonly<Record<string, readonly unknown[]>>;
  /** Events that can only happen so often in one case: no cycle may contain them. */
  boundedEvents: readonly string[];
  /**
   * How the case is opened: each makes an initial node. `without` names events that are tried and judged everywhere but
   * not followed from there on: what has nothing to do with each other is walked apart, not in every combination.
   */
  openings: readonly { by: string; payload: unknown; without?: readonly string[] }[];
  startAt: string;
  /**
   * Only what can come about on one real clock: people act a minute after what was before, and of several clocks the one
   * due first runs out first. Without it every order is tried, also such as only a different limit would allow.
   */
  isTimely?: boolean;
};

export type Edge = { type: string; by: string; payload: unknown; to: number; at: Date };

export type Node = {
  id: number;
  state: string;
  stored: StoredState;
  record: CaseRecord;
  isFinal: boolean;
  at: Date;
  /** How the walk came here first: a shortest path. */
  parent: { node: number; event: StepEvent } | undefined;
  opening: StepEvent;
  /** Of its opening: events that are not followed. */
  without: readonly string[];
  depth: number;
  edges: Edge[];
};

export type Graph = {
  nodes: Node[];
  edgeCount: number;
  stepCount: number;
  /** Clocks that run in a node although the machine does not take their end there. */
  deafClocks: { node: Node; clock: string }[];
};

export const CLOCK_EXPIRED = "clock.expired";
const clockActor: Actor = { kind: "clock" };
const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 3_600_000;

/** One event tried in one node, and what came of it. */
export type Attempt = { node: Node; event: StepEvent; result: StepResult };

/** A case at rest: what the engine stores of it. */
export type Situation = {
  stored: StoredState;
  record: CaseRecord;
  at: Date;
  without?: readonly string[] | undefined;
};

export type Move = Situation & { event: StepEvent; by: string; state: string; isFinal: boolean };

const MAX_NODES = 50_000;

/**
 * The whole graph: every event tried by everybody in every node, final ones too; `observe` sees each attempt. Throws
 * what start() and step() throw, and when there are more than 50,000 nodes.
 */
export function explore(
  definition: WorkflowDefinition,
  exploration: Exploration,
  observe: (attempt: Attempt) => void = () => undefined,
): Graph {
  const graph: Graph = { nodes: [], edgeCount: 0, stepCount: 0, deafClocks: [] };
  const known = new Map<string, number>();

  function add(node: Omit<Node, "id" | "edges">): number {
    const key = `${node.without.join()} ${keyOf(node.stored, node.record)}`;
    const old = known.get(key);
    if (old !== undefined) return old;
    const id = graph.nodes.length;
    if (id >= MAX_NODES) throw new Error(`${definition.key}: more than ${MAX_NODES} nodes`);
    known.set(key, id);
    graph.nodes.push({ ...node, id, edges: [] });
    return id;
  }

  for (const { event, stored, state, isFinal, at, record, without = [] } of openings(definition, exploration))
    add({ stored, state, isFinal, at, record, without, opening: event, parent: undefined, depth: 0 });

  // The array grows while it is walked: breadth first.
  for (const node of graph.nodes) {
    const moves = movesFrom(definition, exploration, node, {
      observe(event, result) {
        graph.stepCount += 1;
        observe({ node, event, result });
      },
      onDeafClock: (clock) => graph.deafClocks.push({ node, clock }),
    });
    for (const { event, by, stored, state, isFinal, at, record } of moves) {
      const parent = { node: node.id, event };
      const depth = node.depth + 1;
      const { opening, without } = node;
      const to = add({ stored, state, isFinal, at, record, opening, without, parent, depth });
      node.edges.push({ type: event.type, by, payload: event.payload, to, at });
      graph.edgeCount += 1;
    }
  }
  return graph;
}

/** The fewest steps from there to an end along moves that pass the filter; undefined when there is no way. */
export function stepsToEnd(
  definition: WorkflowDefinition,
  exploration: Exploration,
  situation: Situation,
  passes: (eventType: string) => boolean,
): number | undefined {
  const known = new Set<string>();
  let front: Situation[] = [situation];
  for (let steps = 1; front.length > 0; steps++) {
    const next: Situation[] = [];
    for (const here of front) {
      for (const move of movesFrom(definition, exploration, here)) {
        if (!passes(move.event.type)) continue;
        if (move.isFinal) return steps;
        const key = keyOf(move.stored, move.record);
        if (!known.has(key)) next.push(move);
        known.add(key);
      }
    }
    front = next;
  }
  return undefined;
}

/** Where walks begin: the case just opened, once for each opening. */
export function openings(definition: WorkflowDefinition, exploration: Exploration): Move[] {
  return exploration.openings.map(({ by, payload, without }) => {
    const actor = exploration.cast.find(({ name }) => name === by)?.actor;
    if (actor === undefined) throw new Error(`nobody in the cast is called ${by}`);
    const event: StepEvent = { type: definition.openingEvent, payload, at: exploration.startAt, actor };
    const result = start(definition, event);
    if (!result.ok) throw new Error(`${definition.key}: ${by} cannot open a case: ${result.refusal}`);
    return { ...moveBy(definition, event, by, result, emptyRecord), without };
  });
}

/** What can happen next: everything that somebody may send, and the end of every running clock. */
function* movesFrom(
  definition: WorkflowDefinition,
  exploration: Exploration,
  { stored, record, at: since, without = [] }: Situation,
  watch?: { observe: (event: StepEvent, result: StepResult) => void; onDeafClock: (clock: string) => void },
): Generator<Move> {
  const { isTimely = false } = exploration;
  const next = new Date(since.getTime() + (isTimely ? MS_PER_MINUTE : MS_PER_HOUR));
  const first = isTimely ? earliestDueAt(record.clocks) : null;
  const at = next.toISOString();
  for (const [type, payloads] of Object.entries(
    first !== null && first <= next ? {} : exploration.payloads,
  )) {
    for (const { name, actor } of exploration.cast) {
      for (const payload of payloads) {
        const event = { type, payload, at, actor };
        const result = step(definition, stored, event);
        watch?.observe(event, result);
        if (result.ok && !without.includes(type)) yield moveBy(definition, event, name, result, record);
        // Whom and when come before what: other payloads would be refused alike.
        if (!result.ok && (result.refusal === "notAllowedForYou" || result.refusal === "notAllowedNow"))
          break;
      }
    }
  }
  const ending = isTimely
    ? [firstDue(record.clocks, first ?? since)].filter((clock) => clock !== undefined)
    : record.clocks.filter(({ status }) => status === "running");
  for (const { name: clock, dueAt } of ending) {
    const due = dueAt > since ? dueAt : since;
    const event = { type: CLOCK_EXPIRED, payload: { clock }, at: due.toISOString(), actor: clockActor };
    const fired = expireClock(record, clock, due);
    const result = step(definition, stored, event);
    watch?.observe(event, result);
    if (result.ok && fired !== undefined) yield moveBy(definition, event, "clock", result, fired);
    else watch?.onDeafClock(clock);
  }
}

/** What an accepted event has made of the case. */
export function moveBy(
  definition: WorkflowDefinition,
  event: StepEvent,
  by: string,
  { stored, state, isFinal, effects }: Extract<StepResult, { ok: true }>,
  before: CaseRecord,
): Move {
  const at = new Date(event.at);
  const rules = definition.kind === "document" ? {} : ruleSetOf(definition, stored.context).clocks;
  const record = applyEffects(before, effects, { at, rules, calendars: cnCalendars });
  return { event, by, stored, state, isFinal, at, record };
}

/** How the walk came to that node: the events of a shortest path, the opening one first. */
export function pathTo(graph: Graph, node: Node): StepEvent[] {
  const events: StepEvent[] = [];
  for (let here = node; ;) {
    if (here.parent === undefined) return [here.opening, ...events.reverse()];
    events.push(here.parent.event);
    const before = graph.nodes[here.parent.node];
    if (before === undefined) throw new Error("broken graph");
    here = before;
  }
}

/** The nodes from which, along edges that pass the filter, a goal can be reached. */
export function canReach(
  graph: Graph,
  isGoal: (node: Node) => boolean,
  passes: (edge: Edge) => boolean,
): Set<number> {
  const sources = new Map<number, number[]>();
  for (const { id, edges } of graph.nodes) {
    for (const edge of edges.filter(passes)) sources.set(edge.to, [...(sources.get(edge.to) ?? []), id]);
  }
  const reached = new Set(graph.nodes.filter(isGoal).map(({ id }) => id));
  for (const id of reached) for (const source of sources.get(id) ?? []) reached.add(source);
  return reached;
}

/** The edges that lie on a cycle: those within a strongly connected component (Kosaraju). */
export function cyclicEdges(graph: Graph): { from: Node; edge: Edge }[] {
  const order = finishOrder(graph);
  const sources = graph.nodes.map((): number[] => []);
  for (const { id, edges } of graph.nodes) for (const { to } of edges) sources[to]?.push(id);
  const component = new Map<number, number>();
  for (const root of order.reverse()) {
    const stack = component.has(root) ? [] : [root];
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      if (component.has(id)) continue;
      component.set(id, root);
      stack.push(...(sources[id] ?? []));
    }
  }
  return graph.nodes.flatMap((from) =>
    from.edges
      .filter(({ to }) => component.get(to) === component.get(from.id))
      .map((edge) => ({ from, edge })),
  );
}

function finishOrder({ nodes }: Graph): number[] {
  const seen = new Set<number>();
  const order: number[] = [];
  for (const { id: root } of nodes) {
    if (seen.has(root)) continue;
    seen.add(root);
    const stack = [{ id: root, next: 0 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const to = nodes[top.id]?.edges[top.next++]?.to;
      if (to === undefined) {
        order.push(top.id);
        stack.pop();
      } else if (!seen.has(to)) {
        seen.add(to);
        stack.push({ id: to, next: 0 });
      }
    }
  }
  return order;
}

/** Nodes are the same when everything is but instants and numbers of runs. */
function keyOf({ value, context }: StoredState, record: CaseRecord): string {
  const { accountableAgencyId, outcome, rating, isOverdue, mergedIntoId } = record;
  const clocks = record.clocks
    .filter(isLive)
    .map(
      ({ name, status, ruleId, days, extensions }) =>
        `${name} ${status} ${ruleId} ${days} ${extensions.length}`,
    );
  const tasks = openTasks(record.tasks).map(({ name, agencyId, role }) => `${name} ${agencyId} ${role}`);
  return JSON.stringify([
    value,
    context,
    accountableAgencyId,
    outcome,
    rating,
    isOverdue,
    mergedIntoId,
    clocks.sort(),
    tasks.sort(),
  ]);
}
