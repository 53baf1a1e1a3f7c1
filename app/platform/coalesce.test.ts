// Gathering calls into batches: who goes with whom, who waits, and that no call suffers for another.
import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { coalesce } from "./coalesce.ts";

/** Batches are held until the test lets them go. */
function held({ lanes = 2, largest = 100, fails = "nothing" } = {}) {
  const batches: { items: readonly string[]; finish: () => void }[] = [];
  const ask = coalesce<string, string>({
    lanes,
    largest,
    // "a1" and "a2" have the same key.
    keyOf: (item) => item.slice(0, 1),
    run: (items) =>
      new Promise((resolve, reject) => {
        const finish = () => {
          if (items.includes(fails)) reject(new Error(`no ${fails}`));
          else resolve(items.map((item) => item.toUpperCase()));
        };
        batches.push({ items, finish });
      }),
  });
  return {
    ask,
    sizes: () => batches.map(({ items }) => items.length),
    items: () => batches.map(({ items }) => [...items]),
    batches,
  };
}

test("one that comes alone goes at once", async () => {
  const { ask, batches, items } = held();
  const answer = ask("a");
  await turn();
  expect(items()).toEqual([["a"]]);
  batches[0]?.finish();
  expect(await answer).toBe("A");
});

test("what comes while all lanes are busy goes together, each with its own answer", async () => {
  const { ask, batches, items } = held({ lanes: 1 });
  const first = ask("a");
  await turn();
  const rest = ["b", "c", "d"].map(ask);
  await turn();
  expect(items()).toEqual([["a"]]);
  batches[0]?.finish();
  await first;
  await turn();
  expect(items()).toEqual([["a"], ["b", "c", "d"]]);
  batches[1]?.finish();
  expect(await Promise.all(rest)).toEqual(["B", "C", "D"]);
});

test("what comes at once is shared out among the lanes, and no batch is larger than it may be", async () => {
  const { ask, sizes } = held({ lanes: 2 });
  for (const item of ["a", "b", "c", "d"]) void ask(item);
  await turn();
  expect(sizes()).toEqual([2, 2]);

  const small = held({ lanes: 1, largest: 3 });
  for (const item of ["a", "b", "c", "d", "e"]) void small.ask(item);
  await turn();
  expect(small.sizes()).toEqual([3]);
  small.batches[0]?.finish();
  await turn();
  await turn();
  expect(small.sizes()).toEqual([3, 2]);
});

test("one key is never in two batches at once, and keeps its order", async () => {
  const { ask, batches, items } = held({ lanes: 2 });
  void ask("a1");
  await turn();
  void ask("a2");
  void ask("b1");
  void ask("a3");
  await turn();
  expect(items()).toEqual([["a1"], ["b1"]]);
  batches[0]?.finish();
  await turn();
  await turn();
  expect(items()).toEqual([["a1"], ["b1"], ["a2", "a3"]]);
});

test("a batch that fails fails its own and no others", async () => {
  const { ask, batches } = held({ lanes: 1, fails: "b" });
  const first = ask("a");
  await turn();
  const [broken, fellow] = [ask("b"), ask("c")];
  batches[0]?.finish();
  expect(await first).toBe("A");
  await turn();
  batches[1]?.finish();
  await expect(broken).rejects.toThrow("no b");
  await expect(fellow).rejects.toThrow("no b");
  // And the lane is free again.
  const next = ask("d");
  await turn();
  batches[2]?.finish();
  expect(await next).toBe("D");
});
