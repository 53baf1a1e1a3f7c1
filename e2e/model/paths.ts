// The ways through a workflow that a test can walk for real: from its model, the shortest path to every transition there
// is (state, event, kind of sender, state), as far as one real clock allows it.
import { firstDue, isDue, liveClock } from "#workflows/kernel/clock.ts";
import type { WorkflowDefinition } from "#workflows/kernel/definition.ts";
import { type Edge, explore, type Exploration, type Graph, type Node } from "#workflows/kernel/explore.ts";

export type Stretch = {
  event: string;
  /** Name of the cast member, or "clock". */
  by: string;
  payload: unknown;
  from: Node;
  to: Node;
  /** When it happens: a situation may have been reached before on another, longer or shorter, way. */
  at: Date;
};

export type Path = { start: Node; stretches: Stretch[] };

export type Plan = {
  paths: Path[];
  /** Transitions covered, as "state event role state". */
  covered: Set<string>;
  graph: Graph;
};

/** Paths that together take every transition reachable from openings by `opener`; none is the beginning of another. */
export function planPaths(definition: WorkflowDefinition, exploration: Exploration, opener: string): Plan {
  const graph = explore(definition, {
    ...exploration,
    openings: exploration.openings.filter(({ by }) => by === opener),
    isTimely: true,
  });
  const arrivals = breadthFirst(graph);
  const covered = new Set<string>();
  const ends: { node: Node; edge: Edge }[] = [];
  // The deepest first: what leads there is covered on the way.
  const edges = graph.nodes
    .flatMap((node) => node.edges.map((edge) => ({ node, edge })))
    .filter(({ node }) => arrivals.has(node.id));
  const firstOf = new Map<string, { node: Node; edge: Edge }>();
  for (const each of edges) {
    const key = keyOf(graph, exploration, each.node, each.edge);
    if (!firstOf.has(key)) firstOf.set(key, each);
  }
  const wanted = [...firstOf].sort(([, a], [, b]) => b.node.depth - a.node.depth);
  for (const [key, end] of wanted) {
    if (covered.has(key)) continue;
    ends.push(end);
    for (let here: { node: Node; edge: Edge } | undefined = end; here !== undefined;) {
      covered.add(keyOf(graph, exploration, here.node, here.edge));
      here = arrivals.get(here.node.id);
    }
  }
  return { paths: ends.flatMap((end) => pathTo(graph, arrivals, end) ?? []), covered, graph };
}

/**
 * The clock that ends at the same instant as the one that has just run out, if there is one: nobody can act in between. The
 * situation after may have been reached first at another time, so its own dates say nothing.
 */
export function endsWith({ event, payload, from, to, at }: Stretch): string | undefined {
  if (event !== "clock.expired") return undefined;
  const { clock } = payload as { clock: string };
  const due = from.record.clocks.filter(
    (row) => row.name !== clock && isDue(row, at) && liveClock(to.record.clocks, row.name)?.run === row.run,
  );
  return firstDue(due, at)?.name;
}

/** For every node the edge by which it is reached first. */
function breadthFirst(graph: Graph): Map<number, { node: Node; edge: Edge } | undefined> {
  const arrivals = new Map<number, { node: Node; edge: Edge } | undefined>();
  const queue = graph.nodes.filter(({ depth }) => depth === 0);
  for (const node of queue) arrivals.set(node.id, undefined);
  for (const node of queue) {
    for (const edge of node.edges) {
      const to = graph.nodes[edge.to];
      if (to === undefined || arrivals.has(to.id)) continue;
      arrivals.set(to.id, { node, edge });
      queue.push(to);
    }
  }
  return arrivals;
}

function pathTo(
  graph: Graph,
  arrivals: ReadonlyMap<number, { node: Node; edge: Edge } | undefined>,
  end: { node: Node; edge: Edge },
): Path | undefined {
  const stretches: Stretch[] = [];
  let start = end.node;
  for (let here: { node: Node; edge: Edge } | undefined = end; here !== undefined;) {
    const to = graph.nodes[here.edge.to];
    if (to === undefined) throw new Error("broken graph");
    const { type: event, by, payload, at } = here.edge;
    stretches.unshift({ event, by, payload, from: here.node, to, at });
    start = here.node;
    here = arrivals.get(here.node.id);
  }
  for (let last = stretches.at(-1); last !== undefined;) {
    const clock = endsWith(last);
    if (clock === undefined) break;
    const { at, from, to: here } = last;
    const edge = here.edges.find(({ payload }) => (payload as { clock?: string }).clock === clock);
    const to = edge && graph.nodes[edge.to];
    if (edge === undefined || to === undefined) return undefined;
    // Dates as they are on this way: those of the situation in between may be another way's.
    last = {
      event: edge.type,
      by: edge.by,
      payload: edge.payload,
      from: { ...here, record: from.record },
      to,
      at,
    };
    stretches.push(last);
  }
  return { start, stretches };
}

/** What makes a transition one of its own: persons of one role are the same. */
function keyOf(graph: Graph, { cast }: Exploration, node: Node, { type, by, to, payload }: Edge): string {
  const actor = cast.find(({ name }) => name === by)?.actor;
  const role = actor?.role ?? actor?.kind ?? by;
  const clock = type === "clock.expired" ? (payload as { clock: string }).clock.split("#")[0] : "";
  return `${node.state} ${type}${clock} ${role} ${graph.nodes[to]?.state ?? ""}`;
}
