// Chance for the demonstration's cases: prng.ts with weights, and identifiers that are the same every time.
import { createHash } from "node:crypto";
import { randomFor, type Random } from "./prng.ts";

export type Draw = Random & {
  /** An entry by its weight. */
  weighted<T>(entries: readonly (readonly [weight: number, value: T])[]): T;
};

/** Draws for everything that goes by the name `key`. */
export function drawFor(key: string): Draw {
  const random = randomFor(key);
  return {
    ...random,
    weighted<T>(entries: readonly (readonly [weight: number, value: T])[]): T {
      let rest = random.next() * entries.reduce((sum, [weight]) => sum + weight, 0);
      const chosen = entries.find(([weight]) => (rest -= weight) < 0) ?? entries.at(-1);
      if (chosen === undefined) throw new Error(`nothing to draw from for ${key}`);
      return chosen[1];
    },
  };
}

/** A UUID (version 4 in shape) that belongs to `key`. */
export function uuidFor(key: string): string {
  const hex = createHash("sha256").update(key).digest("hex");
  const variant = ((parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
