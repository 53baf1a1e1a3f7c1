// Seeds the demonstration's complaints of the past 90 days by living them: filed, acted on and expired through the same
// engine as real ones, so none can be in a state that could not have come about. Needs the seeded catalogue.
import { z } from "zod";
import { applyTogether } from "#app/domain/cases/apply-together.server.ts";
import { loadCases } from "#app/domain/cases/load-cases.server.ts";
import type { Database } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import type { Progress } from "#app/platform/progress.ts";
import { joining, nextStep } from "./case-behaviour.ts";
import { type CasePlan, planCase, readProvince } from "./case-plans.ts";
import { liveOn, openAll } from "./live.ts";

export type SeedCasesOptions = {
  /** The end of the 90 days. */
  now: Date;
  count?: number;
  progress?: Progress;
  sealKey?: string;
};

/** How far seeding has come; `now` and `count` of the first run hold for all later ones. */
const Mark = z.object({ now: z.iso.datetime(), count: z.int(), done: z.int() });
type Mark = z.infer<typeof Mark>;

const KEY = "seed.cases";
const BATCH = 200;

/** Makes the cases that are not there yet. Interrupted anywhere, the next run goes on; run again, it changes nothing. */
export async function seedCases(
  database: Database,
  { now, count = 3000, progress = () => undefined, sealKey = env().SEAL_KEY }: SeedCasesOptions,
): Promise<void> {
  const mark = await readMark(database, { now: now.toISOString(), count, done: 0 });
  if (mark.done >= mark.count) return;
  const province = await readProvince(database);
  const end = new Date(mark.now);
  for (let { done } = mark; done < mark.count;) {
    progress("cases", done, mark.count);
    const size = Math.min(BATCH, mark.count - done);
    const plans = Array.from({ length: size }, (_, at) =>
      planCase(province, { index: done + at, now: end, sealKey }),
    );
    await live(database, plans, end);
    done += size;
    await database.prisma.setting.update({ where: { key: KEY }, data: { value: { ...mark, done } } });
  }
  progress("cases", mark.count, mark.count);
}

/** Opens the batch and lets one thing after the other happen to each of its cases until nothing more does. */
async function live(database: Database, plans: readonly CasePlan[], now: Date): Promise<void> {
  await openAll(database, plans);
  await joinTheSame(database, plans, now);
  await liveOn(database, plans, { now, nextStep });
}

/** 并案: whoever complains of the same is joined with the one before, as long as nothing has happened to either. */
async function joinTheSame(database: Database, plans: readonly CasePlan[], now: Date): Promise<void> {
  const duplicates = plans.filter(({ ways }) => ways.sameAs !== undefined);
  const ids = duplicates.flatMap(({ opening, ways }) => [opening.id, ways.sameAs ?? ""]);
  const loaded = ids.length === 0 ? new Map<string, never>() : await loadCases(database.pool, ids);
  for (const { opening, ways } of duplicates) {
    const both = [opening.id, ways.sameAs ?? ""].map((id) => loaded.get(id)?.row.rowVersion);
    const steps = joining(opening, ways.sameAs ?? "");
    if (both.every((version) => version === 1) && steps.every(({ at }) => at <= now))
      await applyTogether(database, steps, { jobs: false });
  }
}

async function readMark({ prisma }: Database, first: Mark): Promise<Mark> {
  const { value } = await prisma.setting.upsert({
    where: { key: KEY },
    create: { key: KEY, value: first },
    update: {},
    select: { value: true },
  });
  return Mark.parse(value);
}
