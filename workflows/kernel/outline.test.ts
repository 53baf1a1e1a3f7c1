// What is drawn of a workflow is what can happen in it: outlines against the explored graph.
import { describe, expect, test } from "vitest";
import { explorations } from "../explorations.ts";
import { workflows } from "../registry.ts";
import { isLive } from "./clock.ts";
import { explore } from "./explore.ts";
import { movesFromAnywhere, outlineOf } from "./outline.ts";

describe.each(Object.values(workflows).map((definition) => ({ key: definition.key, definition })))(
  "$key",
  ({ key, definition }) => {
    const exploration = explorations[key];
    if (exploration === undefined) throw new Error(`no exploration of ${key}`);
    const graph = explore(definition, exploration);
    const outline = outlineOf(definition);

    test("every state that is reached, and no other", () => {
      expect(outline.states.map(({ name }) => name).toSorted()).toEqual(
        [...new Set(graph.nodes.map(({ state }) => state))].toSorted(),
      );
      const ends = new Set(graph.nodes.filter(({ isFinal }) => isFinal).map(({ state }) => state));
      expect(
        outline.states
          .filter(({ isFinal }) => isFinal)
          .map(({ name }) => name)
          .toSorted(),
      ).toEqual([...ends].toSorted());
      const begins = graph.nodes.filter(({ depth }) => depth === 0).map(({ state }) => state);
      expect(outline.opening.to).toEqual(expect.arrayContaining(begins));
    });

    test("every way that is gone, and no other without a condition", () => {
      const gone = new Set(
        graph.nodes.flatMap(({ state, edges }) =>
          edges.map(({ type, payload, to }) => way(state, type, clockOf(payload), graph.nodes[to]?.state)),
        ),
      );
      const told = outline.states.flatMap(({ name, moves }) =>
        moves.map(({ event, clock, to, conditions }) => ({
          way: way(name, event, clock, to ?? name),
          isConditional: conditions.length > 0,
        })),
      );
      const ways = new Set(told.map((each) => each.way));
      expect([...gone].filter((each) => !ways.has(each))).toEqual([]);
      // Conditions are named, not judged, and walks are cut short where nothing new would come of them.
      expect(told.filter((each) => !each.isConditional && !gone.has(each.way))).toEqual([]);
    });

    test("every clock that runs, and no other", () => {
      const running = graph.nodes.flatMap(({ state, record }) =>
        record.clocks
          .filter((clock) => isLive(clock) && clock.status === "running")
          .map(({ name }) => `${state}: ${unqualified(name)}`),
      );
      const told = outline.states.flatMap(({ name, clocks }) => clocks.map((clock) => `${name}: ${clock}`));
      expect([...new Set(told)].toSorted()).toEqual([...new Set(running)].toSorted());
    });
  },
);

function way(from: string, event: string, clock: string | undefined, to: string | undefined): string {
  return `${from} –${event}${clock === undefined ? "" : ` (${clock})`}→ ${to ?? "?"}`;
}

function clockOf(payload: unknown): string | undefined {
  const clock = (payload as { clock?: unknown } | null)?.clock;
  return typeof clock === "string" ? unqualified(clock) : undefined;
}

/** Clocks of co-handlers are called after their agency; they are one kind. */
function unqualified(name: string): string {
  return name.split("#")[0] ?? name;
}

test("what can be done in at least four states, with the same end, is a way from anywhere", () => {
  const complaint = workflows["complaint"];
  if (complaint === undefined) throw new Error("no complaint workflow");
  const anywhere = [...movesFromAnywhere(outlineOf(complaint))];
  expect(new Set(anywhere.map(({ event, to }) => `${event} ${to}`))).toContain(
    "complaint.withdrawn withdrawn",
  );
  expect(anywhere.length).toBeGreaterThanOrEqual(4);
});
