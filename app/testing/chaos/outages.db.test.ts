// A few outages; `npm run test:chaos` lives a thousand cases through many.
import { expect, test } from "vitest";
import { sealKey } from "#app/testing/cases.ts";
import { liveThroughOutages, tellOutages } from "./outages.ts";

test("PostgreSQL goes away twice: every case comes to its end, with everything once", async () => {
  const plan = { cases: 60, atOnce: 6, everyMs: 300, atMost: 2, fsync: false };
  const report = await liveThroughOutages(sealKey(), plan);
  console.log(tellOutages(report));
  expect(report.faults).toEqual([]);
  expect(report.inspection.cases).toBeGreaterThanOrEqual(plan.cases);
  expect([...report.outages.values()]).toEqual([1, 1]);
  // An outage that nobody noticed would prove nothing.
  expect(report.ledger.repeated).toBeGreaterThan(0);
}, 600_000);
