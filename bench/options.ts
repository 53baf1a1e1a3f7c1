// What the command line says: npm run bench -- --only=steps,clocks --cases=100000 --rounds=5 --seconds=3 --large=1000000
import { parseArgs } from "node:util";

export const parts = [
  "pure",
  "steps",
  "clocks",
  "http",
  "scale",
  "exchange",
  "search",
  "index",
  "pages",
  "firstload",
] as const;
export type Part = (typeof parts)[number];

export type Options = {
  only: readonly Part[];
  /** Cases in the database of steps and clocks. */
  cases: number;
  /** Cases in the two databases that are held beside each other. */
  small: number;
  large: number;
  /** That count; one more goes before them to warm up. */
  rounds: number;
  /** Of one measurement. */
  seconds: number;
};

/** Throws for what it does not know. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: "string", default: parts.join(",") },
      cases: { type: "string", default: "100000" },
      small: { type: "string", default: "10000" },
      large: { type: "string", default: "1000000" },
      rounds: { type: "string", default: "5" },
      seconds: { type: "string", default: "3" },
    },
  });
  const only = values.only.split(",").map((name) => {
    const part = parts.find((each) => each === name);
    if (part === undefined) throw new RangeError(`no such part: ${name} (there are ${parts.join(", ")})`);
    return part;
  });
  return {
    only,
    cases: count(values.cases),
    small: count(values.small),
    large: count(values.large),
    rounds: count(values.rounds),
    seconds: count(values.seconds),
  };
}

function count(text: string): number {
  const number = Number(text.replaceAll("_", ""));
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`not a number of something: ${text}`);
  return number;
}
