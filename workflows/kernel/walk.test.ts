// What the whole walk of conformance.test.ts takes apart is here taken together, at random: every registered workflow keeps
// the rules of the house on long ways of any acts in any order. A failure names seed and way.
import { describe, expect, test } from "vitest";
import { explorations } from "../explorations.ts";
import { workflow } from "../registry.ts";
import { faults, toyExploration } from "./faulty-workflows.ts";
import { randomWalks } from "./walk.ts";

/** WALK_STEPS=1000000 walks all night. */
const STEPS = Number(process.env["WALK_STEPS"] ?? 6_000);

describe.each(Object.entries(explorations))("%s", (key, exploration) => {
  test("keeps every rule on random ways", { timeout: 60_000 + STEPS * 10 }, () => {
    // Another seed each day, so that over time more is seen; named, so that it can be walked again.
    const seed = Number(process.env["WALK_SEED"] ?? Math.floor(Date.now() / 86_400_000));
    const { violations, walks, steps, attempts, ends } = randomWalks(workflow(key), exploration, {
      seed,
      steps: STEPS,
    });
    expect(violations, `WALK_SEED=${seed}`).toEqual([]);
    expect(ends).toBeGreaterThan(0);
    console.log(
      `${key}: ${walks} random ways (${ends} to an end), ${steps} steps, ${attempts} attempts, seed ${seed}`,
    );
  });
});

test("random ways find what is wrong", () => {
  const found = faults.filter(({ workflow: faulty }) => {
    try {
      return randomWalks(faulty, toyExploration, { seed: 1, steps: 300 }).violations.length > 0;
    } catch {
      return true;
    }
  });
  expect(found.length).toBeGreaterThan(3);
});
