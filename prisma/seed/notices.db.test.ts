// The demonstration's notices: a killed run is completed to the very same rows, a second run changes nothing, every kind and
// standing is there, and the history is one that people could have made.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { whatIsMissing } from "#app/domain/notices/notice.schema.ts";
import { noticeTypes } from "#app/domain/notices/notice-types.ts";
import { standingAt } from "#app/domain/notices/visibility.ts";
import { demoAccounts, demoAgencies } from "#app/domain/people/demo-accounts.ts";
import type { Database } from "#app/platform/db.server.ts";
import { addAgencies } from "#app/testing/people.ts";
import { testDatabase } from "#app/testing/database.ts";
import { noticeStaff } from "./notice-staff.ts";
import { noticeAgencyIds, seedNotices } from "./notices.ts";
import { seedPeople } from "./people.ts";

const [database, killed] = await Promise.all([testDatabase(), testDatabase()]);
afterAll(async () => {
  await Promise.all([database.close(), killed.close()]);
});

const NOW = new Date("2026-11-24T07:00:00Z");
const progress: [number, number][] = [];
const options = {
  now: NOW,
  progress: (_: string, done: number, total: number) => void progress.push([done, total]),
};

beforeAll(async () => {
  const demoIds = demoAccounts.flatMap(({ memberships }) => memberships.map(({ agencyId }) => agencyId));
  for (const one of [database, killed]) await addAgencies(one, ...new Set([...demoIds, ...noticeAgencyIds]));
  await seedPeople(database);
  await seedNotices(database, options);
});

async function everything({ prisma, pool }: Database) {
  const [notices, events, jobs] = await Promise.all([
    prisma.notice.findMany({ orderBy: { id: "asc" } }),
    prisma.noticeEvent.findMany({ orderBy: [{ noticeId: "asc" }, { seq: "asc" }] }),
    pool.query<{ key: string; run_at: Date }>("select key, run_at from graphile_worker.jobs order by key"),
  ]);
  return { notices, events, jobs: jobs.rows };
}

test("some 300 notices of all kinds, from many agencies, over 90 days", async () => {
  const { notices } = await everything(database);
  expect(notices).toHaveLength(300);
  expect(progress.at(-1)).toEqual([300, 300]);
  expect(new Set(notices.map(({ type }) => type))).toEqual(new Set(noticeTypes.map(({ code }) => code)));
  expect(new Set(notices.map(({ agencyId }) => agencyId)).size).toBeGreaterThan(60);
  const ages = notices.map(({ createdAt }) => (NOW.getTime() - createdAt.getTime()) / 86_400_000);
  expect(Math.max(...ages)).toBeGreaterThan(80);
  expect(Math.max(...ages)).toBeLessThan(95);
  expect(Math.min(...ages)).toBeGreaterThanOrEqual(0);
});

test("most are published; every other standing is there, also for the demonstration's editors", async () => {
  const { notices } = await everything(database);
  const count = (of: typeof notices) => Object.groupBy(of, (notice) => standingAt(notice, NOW));
  const all = count(notices);
  expect(all.published?.length).toBeGreaterThan(225);
  for (const standing of ["draft", "inReview", "returned", "scheduled", "expired", "withdrawn"] as const)
    expect(all[standing]?.length ?? 0, standing).toBeGreaterThanOrEqual(5);
  const ours = count(notices.filter(({ agencyId }) => agencyId === demoAgencies.labour));
  for (const standing of ["draft", "inReview", "returned", "scheduled", "published", "withdrawn"] as const)
    expect(ours[standing]?.length ?? 0, `labour: ${standing}`).toBeGreaterThan(0);
  for (const notice of all.withdrawn ?? []) {
    expect(notice.withdrawnReasonZh).toMatch(/\p{Script=Han}/u);
    expect(notice.withdrawnReasonEn).toMatch(/[a-z]/);
  }
  for (const { publishAt } of all.scheduled ?? [])
    expect((publishAt?.getTime() ?? 0) - NOW.getTime()).toBeLessThan(12 * 86_400_000);
});

test("no text is there twice; Chinese is Chinese, English is English, and nothing but drafts is unfinished", async () => {
  const { notices } = await everything(database);
  for (const key of ["titleZh", "titleEn", "bodyZh"] as const)
    expect(new Set(notices.map((notice) => notice[key])).size, key).toBe(300);
  for (const notice of notices) {
    expect(notice.titleZh + notice.bodyZh, notice.titleZh).toMatch(/\p{Script=Han}{4}/u);
    expect(notice.titleEn + notice.bodyEn, notice.titleEn).not.toMatch(/\p{Script=Han}|[，。：“”]/u);
    expect(`${notice.titleZh}${notice.bodyZh}${notice.titleEn}${notice.bodyEn}`).not.toMatch(
      /undefined|null|NaN|[{}]/,
    );
    expect(notice.state === "draft" || whatIsMissing(notice).length === 0, notice.titleZh).toBe(true);
  }
});

test("nothing happens before what led to it or after now, and everybody who acts is a user with the role", async () => {
  const { notices, events } = await everything(database);
  for (const [index, event] of events.entries()) {
    expect(event.at <= NOW).toBe(true);
    const before = events[index - 1];
    if (before?.noticeId === event.noticeId) expect(event.at >= before.at).toBe(true);
  }
  const returned = events.filter(({ type }) => type === "notice.returned");
  expect(returned.length).toBeGreaterThan(15);
  const held = new Set(
    (await database.prisma.membership.findMany()).map(
      ({ userId, agencyId, role }) => `${userId} ${agencyId} ${role}`,
    ),
  );
  const agencyOf = new Map(notices.map(({ id, agencyId }) => [id, agencyId]));
  for (const { type, actorId, noticeId } of events) {
    const role = /drafted|edited|submitted/.test(type) ? "editor" : "approver";
    expect(held).toContain(`${actorId} ${agencyOf.get(noticeId) ?? ""} ${role}`);
  }
  const passwords = await database.prisma.account.count({
    where: { userId: { in: noticeStaff.map(({ userId }) => userId) } },
  });
  expect(passwords).toBe(0);
});

test("search is told of what is still to come, and of nothing else", async () => {
  const { notices, jobs } = await everything(database);
  const coming = notices
    .filter(({ state }) => state === "approved")
    .flatMap(({ publishAt, expireAt }) => [publishAt, expireAt])
    .filter((at) => at !== null && at > NOW);
  expect(coming.length).toBeGreaterThan(8);
  expect(jobs.map(({ run_at }) => run_at.getTime()).sort()).toEqual(coming.map((at) => at?.getTime()).sort());
});

test("a second run changes nothing", async () => {
  const before = await everything(database);
  await seedNotices(database, options);
  expect(await everything(database)).toEqual(before);
});

test("killed half-way by the system, the next run completes it to the very same", async () => {
  const script = `
    import { createPool, createPrisma } from "#app/platform/db.server.ts";
    import { seedNotices } from "./prisma/seed/notices.ts";
    const pool = createPool(process.env.DATABASE_URL);
    await seedNotices({ pool, prisma: createPrisma(pool) }, { now: new Date(${NOW.getTime()}), progress: () => {} });`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    env: { ...process.env, DATABASE_URL: killed.url },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const exit = once(child, "exit");
  while (child.exitCode === null && (await killed.prisma.notice.count()) < 100);
  child.kill("SIGKILL");
  expect((await exit)[1]).toBe("SIGKILL");
  // Statements that were under way when it died may still be carried out.
  const isBusy = `select 1 from pg_stat_activity
    where datname = current_database() and state = 'active' and pid <> pg_backend_pid()`;
  while ((await killed.asOwner(isBusy)).rowCount !== 0);
  const half = await everything(killed);
  expect(half.notices.length).toBeLessThan(300);

  await seedNotices(killed, options);
  expect(await everything(killed)).toEqual(await everything(database));
});
