// Progress of long work, with and without a terminal.
import { expect, test } from "vitest";
import { textProgress } from "./progress.ts";

function recorder(isTTY: boolean): {
  texts: string[];
  clock: { at: number };
  report: ReturnType<typeof textProgress>;
} {
  const texts: string[] = [];
  const clock = { at: 0 };
  const report = textProgress({ isTTY, write: (text: string) => texts.push(text) }, () => clock.at);
  return { texts, clock, report };
}

test("short work is not mentioned", () => {
  const { texts, clock, report } = recorder(false);
  report("Agencies", 0, 10);
  clock.at = 900;
  report("Agencies", 10, 10);
  expect(texts).toEqual([]);
});

test("without a terminal there is a line every three seconds and one at the end", () => {
  const { texts, clock, report } = recorder(false);
  for (clock.at = 0; clock.at <= 8_000; clock.at += 500) report("Services", clock.at, 9_000);
  clock.at = 9_000;
  report("Services", 9_000, 9_000);
  expect(texts).toEqual([
    "  Services: 11 % (1000 of 9000, 1 s)\n",
    "  Services: 44 % (4000 of 9000, 4 s)\n",
    "  Services: 77 % (7000 of 9000, 7 s)\n",
    "  Services: 100 % (9000 of 9000, 9 s)\n",
  ]);
});

test("on a terminal one line is overwritten and closed at the end", () => {
  const { texts, clock, report } = recorder(true);
  report("Cases", 0, 4);
  clock.at = 1_500;
  report("Cases", 1, 4);
  clock.at = 1_520;
  report("Cases", 2, 4);
  clock.at = 2_000;
  report("Cases", 4, 4);
  expect(texts).toEqual([
    "\r\u001b[2K  Cases: 25 % (1 of 4, 2 s)",
    "\r\u001b[2K  Cases: 100 % (4 of 4, 2 s)\n",
  ]);
});
