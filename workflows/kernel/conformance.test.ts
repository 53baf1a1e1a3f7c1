// Every registered workflow keeps the rules of the house over its whole reachable graph; and every check is shown to bite.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explorations } from "../explorations.ts";
import { workflow, workflows } from "../registry.ts";
import { examine } from "./conformance.ts";
import { explore } from "./explore.ts";
import { defects, faults, soundHelpedToy, soundToy, toyExploration } from "./faulty-workflows.ts";

test("every registered workflow is walked", () => {
  expect(Object.keys(explorations).sort()).toEqual(Object.keys(workflows).sort());
});

describe.each(Object.entries(explorations))("%s", (key, exploration) => {
  const definition = workflow(key);

  test("keeps every rule in every reachable state", () => {
    const { violations, graph, transitions } = examine(definition, exploration);
    expect(violations).toEqual([]);
    const states = new Set(graph.nodes.map(({ state }) => state));
    const ends = graph.nodes.filter(({ isFinal }) => isFinal);
    const longest = Math.max(...graph.nodes.map(({ depth }) => depth));
    console.log(
      `${key}: ${states.size} states, ${transitions.taken} of ${transitions.declared} transitions; ` +
        `${graph.nodes.length} situations by as many shortest paths (longest ${longest} steps, ${ends.length} to an end), ` +
        `${graph.edgeCount} moves, ${graph.stepCount} attempts`,
    );
  }, 120_000);

  test("payloads are recorded as they were sent, and nothing that is not declared gets in", () => {
    for (const [type, payloads] of Object.entries(exploration.payloads)) {
      const schema = definition.events[type]?.payload;
      for (const payload of payloads) {
        expect(schema?.parse(payload), type).toEqual(payload);
        const withMore = { ...(payload as object), more: 1 };
        expect(schema?.safeParse(withMore).success, `${type} with a field too many`).toBe(false);
      }
      fc.assert(
        fc.property(fc.anything(), (junk) => {
          const parsed = schema?.safeParse(junk);
          if (parsed?.success) expect(parsed.data).toEqual(junk);
        }),
        { numRuns: 200 },
      );
    }
  });

  test("texts that PostgreSQL cannot store, or that say nothing, are refused", () => {
    for (const [type, payloads] of Object.entries(exploration.payloads)) {
      const schema = definition.events[type]?.payload;
      for (const payload of payloads as Record<string, unknown>[]) {
        for (const field of [
          "reason",
          "text",
          "question",
          "remedy",
          "rule",
          "instruction",
          "ground",
          "comment",
        ]) {
          if (!(field in payload) || (type === "complaint.refusedAtIntake" && field === "reason")) continue;
          for (const bad of ["", " \n", "a\0b", "\ud800", "x".repeat(100_000)])
            expect(schema?.safeParse({ ...payload, [field]: bad }).success, `${type}.${field}`).toBe(false);
        }
      }
    }
  });
});

describe("the checks bite", () => {
  test.each([
    ["a sound workflow", soundToy],
    ["one where others help and oversee", soundHelpedToy],
  ])("%s has no violation", (_, sound) => {
    expect(examine(sound, toyExploration).violations).toEqual([]);
  });

  test.each(faults)("$fault", ({ workflow: faulty, says }) => {
    expect(examine(faulty, toyExploration).violations.join("\n")).toMatch(says);
  });

  test.each(defects)("$fault is a defect, not a refusal", ({ workflow: faulty, says }) => {
    expect(() => explore(faulty, toyExploration)).toThrow(says);
  });
});
