// Gathers calls that come in while others are under way, so that many small pieces of work are done in few large ones.
// Used where a round trip to the database costs more than the work. Never makes a call wait that comes alone.

export type Coalescing<Item, Result> = {
  /** Batches under way at the same time; whoever comes while all are busy goes with the next. */
  lanes: number;
  /** Items in one batch, at most. */
  largest: number;
  /** Items of one key are never in two batches at the same time; in one batch they keep their order. */
  keyOf: (item: Item) => string;
  /** Results in the order of the items. When it throws, these items have failed and no others. */
  run: (items: readonly Item[]) => Promise<readonly Result[]>;
};

type Waiting<Item, Result> = {
  item: Item;
  key: string;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
};

/** A function for one item that does its work together with what else is asked for at that time. */
export function coalesce<Item, Result>(options: Coalescing<Item, Result>): (item: Item) => Promise<Result> {
  const { lanes, largest, keyOf, run } = options;
  let waiting: Waiting<Item, Result>[] = [];
  const busyKeys = new Set<string>();
  let underWay = 0;
  let isAwaited = false;

  // At the end of this turn of the event loop: all that arrive in it go together, and one alone has lost no time.
  function startSoon(): void {
    if (isAwaited || underWay === lanes) return;
    isAwaited = true;
    setImmediate(() => {
      isAwaited = false;
      start();
    });
  }

  function start(): void {
    for (; underWay < lanes && waiting.length > 0;) {
      const batch = take(Math.min(largest, Math.ceil(waiting.length / (lanes - underWay))));
      // Those that are left wait for a key that is under way.
      if (batch.length === 0) return;
      void carryOut(batch);
    }
  }

  /** The first `count` that may go, oldest first; further ones of their keys come along. */
  function take(count: number): Waiting<Item, Result>[] {
    const batch: Waiting<Item, Result>[] = [];
    const left: Waiting<Item, Result>[] = [];
    const keys = new Set<string>();
    for (const each of waiting) {
      const mayGo = keys.has(each.key) || (batch.length < count && !busyKeys.has(each.key));
      if (mayGo) keys.add(each.key);
      (mayGo && batch.length < largest ? batch : left).push(each);
    }
    waiting = left;
    return batch;
  }

  async function carryOut(batch: Waiting<Item, Result>[]): Promise<void> {
    underWay++;
    for (const { key } of batch) busyKeys.add(key);
    try {
      const results = await run(batch.map(({ item }) => item));
      if (results.length !== batch.length) throw new RangeError("a batch must give one result for each item");
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    } finally {
      underWay--;
      for (const { key } of batch) busyKeys.delete(key);
      if (waiting.length > 0) startSoon();
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, key: keyOf(item), resolve, reject });
      startSoon();
    });
}
