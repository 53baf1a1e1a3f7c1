// A few kills of each sort; `npm run test:chaos` does hundreds.
import { afterAll, expect, test } from "vitest";
import { sealKey } from "#app/testing/cases.ts";
import { testDatabase } from "#app/testing/database.ts";
import { crashAndLookAfterwards, tell } from "./crashes.ts";
import { mailStopPoints, stopPoints } from "./stop-points.ts";

const database = await testDatabase();
afterAll(database.close);

const telling = [
  "a step, with half the write sent",
  "a step, in the statement, cut off",
  "a step, committed and not known to be",
  "an opening, with the write sent",
  "an opening, committed and not answered",
  "a firing, written and not committed",
  "a firing, committed and not known to be",
];
const tellingMails = ["a mail, in the outbox", "a mail, taken by a server that has not said so"];

test("kill -9 at any instant: nothing acknowledged is lost, nothing happens twice, every clock fires", async () => {
  const report = await crashAndLookAfterwards(database, sealKey(), {
    points: stopPoints.filter(({ name }) => telling.includes(name)),
    mailPoints: mailStopPoints.filter(({ name }) => tellingMails.includes(name)),
    rounds: 1,
    underLoad: 4,
    atOnce: 8,
  });
  console.log(tell(report));
  expect(report.faults).toEqual([]);
  expect([...report.killedAt.keys()]).toHaveLength(telling.length + tellingMails.length);
}, 600_000);
