// Rows kept in the process: read once, dropped by topic, never older than a change, and not kept while nothing is heard.
import { afterEach, expect, test } from "vitest";
import { keptRows, keptValue, rowsListener } from "./kept-rows.server.ts";

afterEach(() => rowsListener.onDeaf());

/** Reads rows named after their ids and notes which were asked for. */
function table(owner: object = {}) {
  const asked: number[][] = [];
  let edition = 1;
  let before = (): Promise<void> => Promise.resolve();
  return {
    asked,
    change: () => edition++,
    wait: (until: () => Promise<void>) => (before = until),
    read: async (...ids: number[]) => {
      const rows = await keptRows(owner, {
        name: "row",
        ids,
        topics: (id) => [`service:${id}`, "catalogue"],
        load: async (missing) => {
          asked.push(missing);
          const found = new Map(missing.filter((id) => id < 100).map((id) => [id, `${id} of ${edition}`]));
          await before();
          return found;
        },
      });
      return ids.map((id) => rows.get(id));
    },
  };
}

test("only rows that are not kept are read, those that are not there each time", async () => {
  rowsListener.onHearing();
  const { read, asked } = table();
  expect(await read(1, 2)).toEqual(["1 of 1", "2 of 1"]);
  expect(await read(2, 3, 100)).toEqual(["2 of 1", "3 of 1", undefined]);
  expect(await read(3, 100)).toEqual(["3 of 1", undefined]);
  expect(asked).toEqual([[1, 2], [3, 100], [100]]);
});

test("a change drops its rows and no others", async () => {
  rowsListener.onHearing();
  const { read, asked, change } = table();
  await read(1, 2);
  change();
  rowsListener.onTopics(["service:1"]);
  expect(await read(1, 2)).toEqual(["1 of 2", "2 of 1"]);
  rowsListener.onTopics(["catalogue"]);
  expect(await read(1, 2)).toEqual(["1 of 2", "2 of 2"]);
  expect(asked).toEqual([[1, 2], [1], [1, 2]]);
});

test("rows that changed while they were read are read again", async () => {
  rowsListener.onHearing();
  const { read, change, wait } = table();
  wait(async () => {
    change();
    rowsListener.onTopics(["service:1"]);
    wait(() => Promise.resolve());
  });
  expect(await read(1, 2)).toEqual(["1 of 1", "2 of 1"]);
  expect(await read(1, 2)).toEqual(["1 of 2", "2 of 1"]);
});

test("nothing is kept while changes are not heard, nor across a gap", async () => {
  const { read, asked } = table();
  await read(1);
  await read(1);
  rowsListener.onHearing();
  await read(1);
  await read(1);
  rowsListener.onDeaf();
  rowsListener.onHearing();
  await read(1);
  expect(asked).toHaveLength(4);
});

test("two databases in one process do not share their rows", async () => {
  rowsListener.onHearing();
  const [one, other] = [table(), table()];
  other.change();
  expect([await one.read(1), await other.read(1)]).toEqual([["1 of 1"], ["1 of 2"]]);
});

test("a value is read once by all who ask at the same time, until it changes", async () => {
  rowsListener.onHearing();
  const owner = {};
  let count = 0;
  const read = () => keptValue(owner, { name: "labels", topics: ["catalogue"], read: async () => ++count });
  expect(await Promise.all([read(), read()])).toEqual([1, 1]);
  expect(await read()).toBe(1);
  rowsListener.onTopics(["catalogue"]);
  expect(await read()).toBe(2);
});
