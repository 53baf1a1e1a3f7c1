// Replay across versions: a history that an older version began and the current one goes on with leads to what is stored,
// because each event is lived through by the version that wrote it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Actor, WorkflowDefinition } from "#workflows/kernel/definition.ts";
import type { Exploration } from "#workflows/kernel/explore.ts";
import { allowedEvents } from "#workflows/kernel/step.ts";
import { explorations } from "#workflows/explorations.ts";
import { workflow } from "#workflows/registry.ts";
import { type CaseInMotion, inMotion, planStep, rowOf } from "./plan-step.ts";
import { type RecordedEvent, replay, stages } from "./replay.ts";

const ID = "00000000-0000-4000-8000-000000000001";

type Fixture = { state: string; events: { type: string; payload: unknown; at: string; actor: Actor }[] };

/**
 * Written when a pause to the very end of a day still left that day in the count: their clock fires a day before it would
 * be due by what counts now.
 */
const countedBefore = ["v1-handling-last.json", "v1-inReview-last.json"];

/** What released versions have written down: the histories of every state they had. */
const old = Object.keys(explorations).flatMap((key) => {
  const folder = join(import.meta.dirname, "../../../workflows", key, "history");
  return readdirSync(folder).flatMap((file) => {
    const version = Number(/^v(\d+)-/.exec(file)?.[1]);
    const definition = workflow(key);
    if (!(version < definition.version) || countedBefore.includes(file)) return [];
    const { state, events } = JSON.parse(readFileSync(join(folder, file), "utf8")) as Fixture;
    const written = events.map((event): RecordedEvent => ({
      ...event,
      at: new Date(event.at),
      caseId: ID,
      workflowVersion: version,
    }));
    return [{ name: `${key} ${file}`, key, definition, state, version, written }];
  });
});

/** As the database gives it back: JSON columns through JSON, dates as dates. */
function stored(current: CaseInMotion): CaseInMotion {
  const row = rowOf(current);
  const { value, context } = JSON.parse(JSON.stringify(row)) as Pick<typeof row, "value" | "context">;
  return inMotion({ ...row, value, context }, current.record);
}

const nothing: Pick<Exploration, "cast" | "payloads"> = { cast: [], payloads: {} };

/** Everything that might be done next by people or the clock, with the payloads of the walk. */
function happenings(definition: WorkflowDefinition, key: string, current: CaseInMotion) {
  const { cast, payloads } = explorations[key] ?? nothing;
  const at = new Date(current.at.getTime() + 60_000);
  const acts = cast.flatMap(({ actor }) =>
    allowedEvents(definition, current.stored, actor).flatMap((type) =>
      (payloads[type] ?? []).map((payload) => ({ type, payload, actor, at })),
    ),
  );
  const clocks = current.record.clocks
    .filter(({ status }) => status === "running")
    .map(({ name, dueAt }) => ({
      type: "clock.expired",
      payload: { clock: name },
      actor: { kind: "clock" } as const,
      at: dueAt > current.at ? dueAt : current.at,
    }));
  return [...acts, ...clocks];
}

test("there are older histories to live through", () => {
  expect(new Set(old.map(({ state }) => state)).size).toBeGreaterThan(5);
});

describe.each(old)("$name", ({ key, definition, written, version }) => {
  const before = stages(definition, written).at(-1);
  if (before === undefined) throw new Error("no history");

  test("is replayed by the version that wrote it", () => {
    expect(before.stored.version).toBe(version);
    expect(replay(definition, written).row).toEqual(rowOf(before));
  });

  test("gone on with by the current version in every way there is, the replay gives what is stored", () => {
    const ways = before.closedAt === null ? happenings(definition, key, before) : [];
    let taken = 0;
    for (const happening of ways) {
      const planned = planStep(definition, stored(before), happening);
      // Another act or a clock that is not first due; whatever is taken counts.
      if (!planned.ok) continue;
      taken += 1;
      const { next } = planned;
      const history: RecordedEvent[] = [...written, ...next.events];
      const lived = replay(definition, history);
      expect(lived.row, happening.type).toEqual(rowOf(next));
      expect(lived.clocks).toEqual(next.record.clocks);
      expect(lived.tasks).toEqual(next.record.tasks);
      expect(lived.row.workflowVersion).toBe(definition.version);
    }
    expect(taken > 0).toBe(before.closedAt === null);
  });

  test("told as if the current version had written it, it does not pass unseen", () => {
    const forged = written.map((event) => ({ ...event, workflowVersion: definition.version }));
    expect(() => replay(definition, forged)).toThrow();
  });

  test("of a version that nobody knows it is not guessed at", () => {
    const unknown = written.map((event) => ({ ...event, workflowVersion: 99 }));
    expect(() => replay(definition, unknown)).toThrow(/version 99 is not known/);
  });
});
