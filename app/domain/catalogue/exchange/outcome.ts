// What becomes of each row of an import, and the sums of it. Pure; pages know it too.
import type { MainKind } from "./format.ts";
import type { Problem } from "./input-row.ts";

export const statuses = ["wrong", "created", "updated", "ended", "unchanged"] as const;
export type Status = (typeof statuses)[number];

/** `field` as in the table's headers; of a list `materials.2.copies`. */
export type Change = { field: string; before: string; after: string };

export type Outcome = {
  kind: MainKind;
  key: string;
  status: Status;
  file: string;
  line: number;
  changes: readonly Change[];
  problems: readonly Problem[];
};

/** How many rows of each kind came to what. */
export type Counts = Partial<Record<MainKind, Partial<Record<Status, number>>>>;

/** All rows of that status. */
export function total(counts: Counts, status: Status): number {
  return Object.values(counts).reduce((sum, own) => sum + (own[status] ?? 0), 0);
}
