// How far supervision 督办 of a case has gone, as its machine remembers it. Pure; for the desk's pages.

export type Supervision = "reminder" | "warning" | "escalated";

const levels: readonly (Supervision | undefined)[] = [undefined, "reminder", "warning", "escalated"];

/** By the context's `supervisionLevel`: 1 reminder 提醒, 2 warning 警告, 3 escalated to the superior 提级. */
export function supervisionOf(context: unknown): Supervision | undefined {
  const level = (context as { supervisionLevel?: unknown } | null | undefined)?.supervisionLevel;
  return typeof level === "number" ? levels[level] : undefined;
}
