// Deterministic chance: the same seed gives the same province, byte for byte, on every machine.

export type Random = {
  /** 0 ≤ n < 1 */
  next(): number;
  /** A whole number from min to max, both included. */
  int(min: number, max: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One of the items; throws for an empty list. */
  pick<T>(items: readonly T[]): T;
  /** `count` different items (fewer if there are fewer), in their order. */
  sample<T>(items: readonly T[], count: number): T[];
};

/** Chance of its own for `key`, so that one thing's draws do not shift another's (mulberry32 over FNV-1a). */
export function randomFor(key: string): Random {
  let state = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    state = Math.imul(state ^ key.charCodeAt(index), 0x01000193);
  }
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick(items) {
      const item = items[int(0, items.length - 1)];
      if (item === undefined) throw new Error(`nothing to pick from for ${key}`);
      return item;
    },
    sample(items, count) {
      const order = items.map((item, index) => ({ item, index, weight: next() }));
      const chosen = order.sort((a, b) => a.weight - b.weight).slice(0, count);
      return chosen.sort((a, b) => a.index - b.index).map(({ item }) => item);
    },
  };
}
