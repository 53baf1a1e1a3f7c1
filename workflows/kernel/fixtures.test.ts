// Stored states of every released version, in <workflow>/history: each must migrate, resolve and be able to finish. A
// released file never changes, nor does a released rule set. A new version needs files of its own, a new rule set its line
// in hashes.json: WRITE_FIXTURES=<workflow> (or 1 for all) vitest run <this file>.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { explorations } from "../explorations.ts";
import { workflow } from "../registry.ts";
import { statesToStore } from "./conformance.ts";
import type { StoredState, WorkflowDefinition } from "./definition.ts";
import { type Exploration, explore, type Graph, type Node, pathTo, stepsToEnd } from "./explore.ts";
import { migrateState } from "./migrate.ts";
import { type CaseRecord, emptyRecord } from "./record.ts";
import { start, step, type StepEvent } from "./step.ts";

type Fixture = {
  workflow: string;
  state: string;
  /** How it came about, under the version that wrote it. */
  events: StepEvent[];
  stored: StoredState;
  record: CaseRecord;
};

const HASHES = "hashes.json";
const RULE_SET = "rule set ";

describe.each(Object.entries(explorations))("%s", (key, exploration) => {
  const definition = workflow(key);
  const folder = fileURLToPath(new URL(`../${key}/history/`, import.meta.url));
  if (["1", key].includes(process.env["WRITE_FIXTURES"] ?? ""))
    writeFixtures(folder, definition, exploration);
  const files = readdirSync(folder).filter((file) => file !== HASHES);
  const hashes = Object.entries(JSON.parse(readFileSync(folder + HASHES, "utf8")) as Record<string, string>);
  const [releasedSets, releasedFiles] = [true, false].map((isSet) =>
    Object.fromEntries(hashes.filter(([name]) => name.startsWith(RULE_SET) === isSet)),
  );

  test("no released rule set was changed or lost: a case keeps the rules it began with", () => {
    expect(ruleSetHashes(definition)).toEqual(releasedSets);
  });

  test("no released file was changed, added or lost without saying so", () => {
    expect(Object.fromEntries(files.map((file) => [file, hashOf(folder + file)]))).toEqual(releasedFiles);
  });

  test("every version up to the current one has files, the current one of every state there is", () => {
    const versions = new Set(files.map((file) => read(folder + file).stored.version));
    expect([...versions].sort()).toEqual(Array.from({ length: definition.version }, (_, index) => index + 1));
    const current = files
      .map((file) => read(folder + file))
      .filter((each) => each.stored.version === definition.version);
    expect(new Set(current.map(({ state }) => state))).toEqual(new Set(statesToStore(definition.machine)));
  });

  test.each(files)("%s migrates, resolves and can finish", (file) => {
    const { stored, record, state, events } = read(folder + file);
    const asReleased = definition.former?.[stored.version] ?? definition;
    const current = migrateState(definition, stored);
    const snapshot = definition.machine.resolveState({
      value: current.value as never,
      context: current.context,
    });
    const at = new Date(events.at(-1)?.at ?? 0);
    const wasFinal = asReleased.machine.states[state]?.type === "final";
    expect(snapshot.status).toBe(wasFinal ? "done" : "active");
    // In a case, without the citizen's help.
    const passes = (type: string) =>
      definition.kind === "document" ||
      (definition.events[type]?.by.every(({ role }) => role !== "citizen") ?? false);
    const steps = stepsToEnd(definition, exploration, { stored, record, at }, passes);
    if (wasFinal) expect(steps).toBeUndefined();
    else expect(steps).toBeGreaterThan(0);
  });

  test.each(files.filter((file) => file.startsWith(`v${definition.version}-`)))(
    "%s is what its events still lead to: what is stored changes only with the version",
    (file) => {
      const { stored, events } = read(folder + file);
      expect(replay(definition, events)).toEqual(stored);
    },
  );
});

function replay(definition: WorkflowDefinition, [opening, ...events]: readonly StepEvent[]): StoredState {
  if (opening === undefined) throw new Error("no events");
  let result = start(definition, opening);
  for (const event of events) {
    if (!result.ok) break;
    result = step(definition, result.stored, event);
  }
  if (!result.ok) throw new Error(result.refusal);
  return result.stored;
}

function read(file: string): Fixture {
  // Instants are dates in the record and text everywhere else.
  const fixture = JSON.parse(readFileSync(file, "utf8"), (field, value: unknown) =>
    /^(started|due|paused|ended|opened|closed)At$/.test(field) && typeof value === "string"
      ? new Date(value)
      : value,
  ) as Fixture;
  // Columns that are younger than the file have their default, as in the database.
  const clocks = fixture.record.clocks.map((clock) => ({ ...clock, extensions: clock.extensions ?? [] }));
  return { ...fixture, record: { ...emptyRecord, ...fixture.record, clocks } };
}

/** Of what the file says, not of how it is laid out. */
function hashOf(file: string): string {
  const content: unknown = JSON.parse(readFileSync(file, "utf8"));
  return hashOfValue(content);
}

function hashOfValue(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}

/** Of the sets as the workflow has read them: every number, article and trigger. */
function ruleSetHashes({ ruleSets }: WorkflowDefinition): Record<string, string> {
  return Object.fromEntries(ruleSets.map((set) => [RULE_SET + set.id, hashOfValue(set)]));
}

/** Writes the files of the current version that do not exist yet: of each state the first and the last situation found. */
function writeFixtures(folder: string, definition: WorkflowDefinition, exploration: Exploration): void {
  const graph = explore(definition, exploration);
  mkdirSync(folder, { recursive: true });
  for (const [state, nodes] of Map.groupBy(graph.nodes, (node) => node.state)) {
    for (const [name, node] of [
      ["first", nodes[0]],
      ["last", nodes.at(-1)],
    ] as const) {
      const file = `${folder}v${definition.version}-${state}-${name}.json`;
      if (node !== undefined && !existsSync(file))
        writeFileSync(file, `${JSON.stringify(fixtureOf(definition, graph, node), null, 2)}\n`);
    }
  }
  const files = readdirSync(folder).filter((file) => file !== HASHES);
  const old = existsSync(folder + HASHES)
    ? (JSON.parse(readFileSync(folder + HASHES, "utf8")) as Record<string, string>)
    : {};
  // What is written down of a rule set stays, so that writing anew does not bless a changed one.
  const sets = Object.entries(ruleSetHashes(definition)).map(([id, hash]) => [id, old[id] ?? hash] as const);
  const hashes = Object.fromEntries([
    ...sets,
    ...files.map((file) => [file, hashOf(folder + file)] as const),
  ]);
  writeFileSync(folder + HASHES, `${JSON.stringify(hashes, null, 2)}\n`);
}

function fixtureOf({ key }: WorkflowDefinition, graph: Graph, node: Node): Fixture {
  const { state, stored, record } = node;
  return { workflow: key, state, events: pathTo(graph, node), stored, record };
}
