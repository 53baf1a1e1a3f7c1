// What the benchmark prints: medians of its rounds as one table of ratios.

/** One line of the table. A ratio without a target is told for comparison. */
export type Line = {
  what: string;
  ours: string;
  peer: string;
  ratio: number;
  target?: { atLeast: number } | { atMost: number };
};

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export const perSecond = (rate: number): string => `${Math.round(rate).toLocaleString("en")}/s`;
export const ms = (value: number): string => `${value.toFixed(2)} ms`;
export const us = (value: number): string => `${value.toFixed(1)} µs`;

export function printTable(lines: readonly Line[]): void {
  const rows = [
    ["", "ours", "peer", "ratio", "target", ""],
    ...lines.map(({ what, ours, peer, ratio, target }) => [
      what,
      ours,
      peer,
      ratio.toFixed(2),
      target === undefined ? "" : "atLeast" in target ? `≥ ${target.atLeast}` : `≤ ${target.atMost}`,
      target === undefined ? "" : isMet(ratio, target) ? "met" : "MISSED",
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(cells.join("  ").trimEnd());
  }
}

function isMet(ratio: number, target: NonNullable<Line["target"]>): boolean {
  return "atLeast" in target ? ratio >= target.atLeast : ratio <= target.atMost;
}
