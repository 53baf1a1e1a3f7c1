// The demonstration's complaints on a small province: every state is there, nothing is doubled by a second run or lost by
// a kill, histories verify, and replaying them gives what is stored.
import { afterAll, beforeAll, expect, test } from "vitest";
import { readHistory } from "#app/domain/cases/history.query.server.ts";
import { verifyHistory } from "#app/domain/cases/history-chain.ts";
import { loadCases } from "#app/domain/cases/load-cases.server.ts";
import { replay } from "#app/domain/cases/replay.ts";
import { addAgencies } from "#app/testing/people.ts";
import { testDatabase } from "#app/testing/database.ts";
import { workflow } from "#workflows/registry.ts";
import { seedCases } from "./cases.ts";
import { themes } from "./complaint-texts.ts";

const database = await testDatabase();
afterAll(database.close);

const NOW = new Date("2026-11-24T07:00:00Z");
const COUNT = 420;
const options = { now: NOW, count: COUNT, sealKey: "ab".repeat(32) };

beforeAll(async () => {
  const departments = [
    ...new Set(themes.flatMap(({ department, mistakenFor }) => [department, mistakenFor])),
  ];
  const divisions = ["330000", "330100", "330102", "330200"];
  await addAgencies(database, ...divisions.flatMap((code) => departments.map((id) => `${code}-${id}`)));
  await database.prisma.department.createMany({
    data: departments.map((id) => ({
      id,
      code: id,
      nameZh: id,
      shortZh: id,
      nameEn: id,
      themeNatural: "",
      themeLegal: "",
    })),
  });
  for (const id of departments)
    await database.prisma.agency.updateMany({
      where: { id: { endsWith: `-${id}` } },
      data: { departmentId: id },
    });
});

async function count(text: string): Promise<Record<string, number>> {
  const { rows } = await database.pool.query<{ key: string; n: number }>(text);
  return Object.fromEntries(rows.map(({ key, n }) => [key, n]));
}
const totals = () =>
  count(`select 'cases' as key, count(*)::int as n from "case"
         union all select 'events', count(*)::int from case_event
         union all select 'clocks', count(*)::int from case_clock
         union all select 'jobs', count(*)::int from graphile_worker._private_jobs`);

test("killed half-way, a later run completes it; one more changes nothing", async () => {
  let statements = 0;
  const dying = new Proxy(database.pool, {
    get(pool, name) {
      const value: unknown = Reflect.get(pool, name, pool);
      if (typeof value !== "function") return value;
      return (...args: unknown[]) => {
        if (name === "query" && ++statements > 20) throw new Error("killed");
        return (value as (...args: unknown[]) => unknown).apply(pool, args);
      };
    },
  });
  await expect(seedCases({ ...database, pool: dying }, options)).rejects.toThrow("killed");
  const half = await totals();
  expect(half["cases"]).toBe(200);
  // A day later: the days that were begun are finished as they were begun.
  await seedCases(database, { ...options, now: new Date(NOW.getTime() + 86_400_000) });
  const whole = await totals();
  expect(whole).toMatchObject({ cases: COUNT, jobs: 0 });
  await seedCases(database, options);
  expect(await totals()).toEqual(whole);
});

test("all states are there, with open, overdue and paused cases; nothing lies in the future or before the 90 days", async () => {
  const states = await count(`select state as key, count(*)::int as n from "case" group by 1`);
  for (const state of [
    "inTriage",
    "dispatched",
    "handling",
    "awaitingCitizen",
    "inReview",
    "answered",
    "closed",
    "merged",
  ])
    expect(states[state] ?? 0, state).toBeGreaterThan(0);
  const facts = await count(`
    select 'overdue' as key, count(*)::int as n from "case" where is_overdue
    union all select 'paused', count(*)::int from case_clock where status = 'paused'
    union all select 'due and not fired', count(*)::int from case_clock where status = 'running' and due_at <= '${NOW.toISOString()}'
    union all select 'future', count(*)::int from case_event where at > '${NOW.toISOString()}'
    union all select 'too old', count(*)::int from "case" where opened_at < timestamptz '${NOW.toISOString()}' - interval '91 days'
    union all select 'returned', count(*)::int from case_event where type = 'complaint.returned'
    union all select 'reopened', count(*)::int from case_event where type = 'complaint.reopened'
    union all select 'withdrawn', count(*)::int from case_event where type = 'complaint.withdrawn'
    union all select e.type, count(*)::int from case_event e group by 1
    union all select 'rule sets', count(distinct context->>'ruleSet')::int from "case"
    union all select 'joined but not by a merger', count(*)::int from case_event e where type = 'complaint.joined'
      and not exists (select from "case" m where m.id::text = e.payload->>'caseId' and m.merged_into_id = e.case_id)`);
  expect(facts).toMatchObject({ "rule sets": 2, "joined but not by a merger": 0 });
  // The whole of the workflow is lived, but for what comes too seldom for so few.
  const rare = [
    "complaint.refusedAtIntake",
    "complaint.ruledOut",
    "complaint.draftTakenBack",
    "complaint.umpireRecused",
    "complaint.reviewerRecused",
  ];
  for (const type of Object.keys(workflow("complaint").events).filter((each) => !rare.includes(each)))
    expect(facts[type] ?? 0, type).toBeGreaterThan(0);
  expect(facts).toMatchObject({ future: 0, "too old": 0, "due and not fired": 0 });
  for (const kind of ["overdue", "paused", "returned", "reopened", "withdrawn"])
    expect(facts[kind] ?? 0, kind).toBeGreaterThan(0);
});

/** All rows: the engine itself reads only what is live. */
async function rowsOf(caseId: string) {
  const query = { where: { caseId }, omit: { caseId: true } } as const;
  return Promise.all([database.prisma.caseClock.findMany(query), database.prisma.caseTask.findMany(query)]);
}

test("every history verifies, and replaying it gives the stored state, record and clocks", async () => {
  const ids = (await database.prisma.case.findMany({ select: { id: true } })).map(({ id }) => id);
  const loaded = await loadCases(database.pool, ids);
  expect(loaded.size).toBe(COUNT);
  for (const [id, stored] of loaded) {
    const events = await readHistory(database, id);
    expect(verifyHistory(events, stored.row)).toBeUndefined();
    const replayed = replay(workflow(stored.workflow), events);
    expect(replayed.row).toEqual(stored.row);
    const byName = (a: { name: string; run: number }, b: { name: string; run: number }) =>
      a.name.localeCompare(b.name) || a.run - b.run;
    const [clocks, tasks] = await rowsOf(id);
    expect(replayed.clocks.toSorted(byName)).toEqual(clocks.toSorted(byName));
    expect(replayed.tasks.toSorted(byName)).toEqual(tasks.toSorted(byName));
  }
});

test("the demonstration citizens have a case in each state that asks something of them", async () => {
  const rows = await database.prisma.case.findMany({
    where: { citizenId: "demo-citizen" },
    select: { state: true },
  });
  expect(rows.map(({ state }) => state).sort()).toEqual([
    "answered",
    "awaitingCitizen",
    "closed",
    "handling",
    "rated",
  ]);
});

test("no name, phone or address of a complainant stands anywhere in the clear", async () => {
  const { rows } = await database.pool.query<{ text: string }>(`
    select coalesce(string_agg(t.text, ' '), '') as text from (
      select e::text as text from case_event e union all select m::text from case_matter m
      union all select c::text from "case" c union all select j::text from graphile_worker._private_jobs j) t`);
  expect(rows[0]?.text).not.toMatch(/示例|Example |example\d+@|0571-0000/);
});
