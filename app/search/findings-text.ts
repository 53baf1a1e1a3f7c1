// What a comparison of index and database has found, in lines for operators. Pure.
import type { Verification } from "./verify.server.ts";

const SHOWN = 20;

/** A line for each index, one for each kind of difference, and one for what was mended. */
export function findingsText({ indexes, isRight, mended }: Verification): string[] {
  const lines = indexes.flatMap(({ name, state, documents, missing, surplus, different }) => [
    `${name}: the index is ${state}, ${documents} documents compared`,
    ...list("missing in the index", missing),
    ...list("in the index only", surplus),
    ...list("different", different),
  ]);
  if (isRight) return [...lines, "All is right."];
  const wasMended = mended.indexes + mended.documents > 0;
  return [
    ...lines,
    wasMended
      ? `Mended: ${mended.indexes} indexes built anew, ${mended.documents} documents written.`
      : "Not all is right; --mend mends it.",
  ];
}

function list(what: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const more = ids.length > SHOWN ? ` and ${ids.length - SHOWN} more` : "";
  return [`  ${ids.length} ${what}: ${ids.slice(0, SHOWN).join(", ")}${more}`];
}
