// Fills an empty database with the demonstration province. Called by app/main.ts in demonstration mode at every start:
// stages that are done are skipped, one that was cut short is begun anew or goes on.
import { z } from "zod";
import type { Database } from "#app/platform/db.server.ts";
import { announceChange, EVERY_PAGE } from "#app/platform/page-changes.server.ts";
import type { Progress } from "#app/platform/progress.ts";
import { seedCases } from "./cases.ts";
import { seedCatalogue } from "./catalogue.ts";
import { seedNotices } from "./notices.ts";
import { seedPeople } from "./people.ts";
import { seedRequests } from "./requests.ts";
import { seedSearches } from "./searches.ts";

type Stage = { name: string; run(): Promise<unknown> };

/** Seeds what is missing. `now` is the day that cases and notices lead up to. */
export async function seed({
  database,
  now,
  progress,
}: {
  database: Database;
  now: Date;
  progress: Progress;
}): Promise<void> {
  const { prisma } = database;
  const today = await begunAt(database, now);
  const stages: Stage[] = [
    { name: "catalogue", run: () => seedCatalogue(database, progress) },
    { name: "people", run: () => seedPeople(database) },
    { name: "notices", run: () => seedNotices(database, { now: today, progress }) },
    { name: "cases", run: () => seedCases(database, { now: today, progress }) },
    { name: "requests", run: () => seedRequests(database, { now: today, progress }) },
    { name: "searches", run: () => seedSearches(database, today) },
  ];
  for (const { name, run } of stages) {
    const key = `seed.stage.${name}`;
    if ((await prisma.setting.findFirst({ where: { key } })) !== null) continue;
    await run();
    await prisma.setting.create({ data: { key, value: now.toISOString() } });
    await announceChange(database.pool, [EVERY_PAGE]);
  }
}

/** The day of the first try: a seeding that goes on after a crash makes the same cases at the same times. */
async function begunAt({ prisma }: Database, now: Date): Promise<Date> {
  const key = "seed.begunAt";
  const known = await prisma.setting.findFirst({ where: { key } });
  if (known !== null) return new Date(z.string().parse(known.value));
  await prisma.setting.create({ data: { key, value: now.toISOString() } });
  return now;
}
