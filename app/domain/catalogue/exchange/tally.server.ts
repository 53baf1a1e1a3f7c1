// Sums up what becomes of an import's rows; its hash tells whether a later run would change the same. Called by
// import.server.ts.
import { createHash } from "node:crypto";
import type { Counts, Outcome } from "./outcome.ts";

export type Tally = {
  add(outcome: Outcome): void;
  counts: Counts;
  /** Of all that would change, in the order of the files. */
  fingerprint(): string;
};

export function newTally(): Tally {
  const counts: Counts = {};
  const hash = createHash("sha256");
  return {
    counts,
    add({ kind, key, status, changes }) {
      const own = (counts[kind] ??= {});
      own[status] = (own[status] ?? 0) + 1;
      if (status !== "unchanged") hash.update(JSON.stringify([kind, key, status, changes]));
    },
    fingerprint: () => hash.copy().digest("hex"),
  };
}
