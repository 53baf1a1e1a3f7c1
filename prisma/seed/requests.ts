// Seeds the demonstration's requests and joint requests of the past 90 days by living them through the engine. Needs the
// seeded catalogue; where it offers nothing to apply for, there are none.
import type { Database } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import type { Progress } from "#app/platform/progress.ts";
import { liveOn, openAll } from "./live.ts";
import { nextRequestStep } from "./request-behaviour.ts";
import { planRequest, readOffers } from "./request-plans.ts";

export type SeedRequestsOptions = {
  /** The end of the 90 days. */
  now: Date;
  count?: number;
  progress?: Progress;
  sealKey?: string;
};

const BATCH = 150;

/** Makes the requests that are not there yet, and goes on with those that were interrupted; run again, it changes nothing. */
export async function seedRequests(
  database: Database,
  { now, count = 300, progress = () => undefined, sealKey = env().SEAL_KEY }: SeedRequestsOptions,
): Promise<void> {
  const offers = await readOffers(database);
  for (let done = 0; done < count; done += BATCH) {
    progress("requests", done, count);
    const plans = Array.from({ length: Math.min(BATCH, count - done) }, (_, at) =>
      planRequest(offers, { index: done + at, now, sealKey }),
    ).filter((plan) => plan !== undefined);
    await openAll(database, plans);
    await liveOn(database, plans, { now, nextStep: nextRequestStep });
  }
  progress("requests", count, count);
}
