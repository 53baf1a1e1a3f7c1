// The demonstration's requests on a small province with real guides: many states are there, nothing lies in the future, a
// second run changes nothing, histories verify, and replaying them gives what is stored.
import { afterAll, beforeAll, expect, test } from "vitest";
import { readHistory } from "#app/domain/cases/history.query.server.ts";
import { verifyHistory } from "#app/domain/cases/history-chain.ts";
import { loadCases } from "#app/domain/cases/load-cases.server.ts";
import { replay } from "#app/domain/cases/replay.ts";
import { bundles } from "#app/domain/catalogue/bundles.ts";
import { testDatabase } from "#app/testing/database.ts";
import { addOffices, addService, guide } from "#app/testing/requests.ts";
import { workflow } from "#workflows/registry.ts";
import { seedRequests } from "./requests.ts";

const database = await testDatabase();
afterAll(database.close);

const NOW = new Date("2026-11-24T07:00:00Z");
const COUNT = 220;
const options = { now: NOW, count: COUNT, sealKey: "ab".repeat(32) };

beforeAll(async () => {
  const departments = ["aic", "hous", "hrs", "fda", "psd", "hea", "hpf"];
  for (const department of departments) await addOffices(database, department);
  const offer = { adoptions: [{ divisionCode: "330100" }, { divisionCode: "330102" }] };
  const ofBundles = ["aic", "fda", "hea", "psd", "hea", "hrs", "hrs", "hpf"];
  for (const [index, code] of bundles.flatMap(({ serviceCodes }) => [...serviceCodes]).entries())
    await addService(database, {
      ...offer,
      code,
      departmentId: ofBundles[index] ?? "aic",
      promisedDays: 3 + index,
    });
  const steps = [{ step: "appraisal", maxDays: 30 } as const, { step: "hearing", maxDays: 20 } as const];
  const fee = { name: guide.rights, standard: guide.rights, basis: guide.rights, isWaivable: false };
  for (const [index, changes] of [
    { guide: { specialProcedures: steps, delivery: ["counter" as const] } },
    { guide: { fees: [fee] } },
    { promisedDays: 0, statutoryDays: null },
    { guide: { delivery: ["counter" as const, "post" as const] } },
  ].entries())
    await addService(database, {
      ...offer,
      ...changes,
      code: `33-015-01-000${index + 1}-01`,
      departmentId: "hous",
    });
  await seedRequests(database, options);
});

async function count(text: string): Promise<Record<string, number>> {
  const { rows } = await database.pool.query<{ key: string; n: number }>(text);
  return Object.fromEntries(rows.map(({ key, n }) => [key, n]));
}

test("a second run, a day later too, changes nothing that was", async () => {
  const totals = () =>
    count(`select 'cases' as key, count(*)::int as n from "case"
           union all select 'events', count(*)::int from case_event
           union all select 'clocks', count(*)::int from case_clock
           union all select 'jobs', count(*)::int from graphile_worker._private_jobs`);
  const before = await totals();
  expect(before).toMatchObject({ cases: COUNT, jobs: 0 });
  await seedRequests(database, options);
  expect(await totals()).toEqual(before);
});

test("many states of both kinds, with late, paused, refused and lapsed ones; nothing lies in the future", async () => {
  const states = await count(`select state as key, count(*)::int as n from "case" group by 1`);
  for (const state of ["submitted", "awaitingSupplement", "reviewing", "inApproval", "concluded", "closed"])
    expect(states[state] ?? 0, state).toBeGreaterThan(0);
  const kinds = await count(`select workflow as key, count(*)::int as n from "case" group by 1`);
  expect(kinds["request"] ?? 0).toBeGreaterThan(100);
  expect(kinds["jointRequest"] ?? 0).toBeGreaterThan(10);
  const facts = await count(`
    select 'overdue' as key, count(*)::int as n from "case" where is_overdue
    union all select 'paused', count(*)::int from case_clock where status = 'paused'
    union all select 'future', count(*)::int from case_event where at > '${NOW.toISOString()}'
    union all select 'due and not fired', count(*)::int from case_clock where status = 'running' and due_at <= '${NOW.toISOString()}'
    union all select outcome, count(*)::int from "case" where outcome is not null group by 1
    union all select type, count(*)::int from case_event group by 1`);
  expect(facts).toMatchObject({ future: 0, "due and not fired": 0 });
  for (const kind of [
    "overdue",
    "paused",
    "granted",
    "refused",
    "lapsed",
    "withdrawn",
    "request.stepBegun",
    "request.extensionApproved",
    "request.grantedOnTheSpot",
    "request.feeReceived",
    "request.rated",
    "jointRequest.opinionGiven",
    "jointRequest.decisionApproved",
  ])
    expect(facts[kind] ?? 0, kind).toBeGreaterThan(0);
});

test("the demonstration citizens' own are where they are to be found", async () => {
  const own = await database.prisma.case.findMany({
    where: { citizenId: { startsWith: "demo-" } },
    select: { citizenId: true, state: true },
  });
  expect(own.map(({ citizenId, state }) => `${citizenId} ${state}`).sort()).toEqual([
    "demo-citizen awaitingSupplement",
    "demo-citizen concluded",
    "demo-citizen reviewing",
    "demo-citizen2 awaitingPickup",
    "demo-citizen2 submitted",
  ]);
});

test("every history verifies, and replaying it gives the stored state", async () => {
  const ids = (await database.prisma.case.findMany({ select: { id: true } })).map(({ id }) => id);
  const loaded = await loadCases(database.pool, ids);
  for (const [id, stored] of loaded) {
    const events = await readHistory(database, id);
    expect(verifyHistory(events, stored.row)).toBeUndefined();
    const replayed = replay(workflow(stored.workflow), events);
    expect(replayed.row).toEqual(stored.row);
  }
});

test("no name, phone, address or number of an applicant stands anywhere in the clear", async () => {
  const { rows } = await database.pool.query<{ text: string }>(`
    select coalesce(string_agg(t.text, ' '), '') as text from (
      select e::text as text from case_event e union all select m::text from case_matter m
      union all select c::text from "case" c) t`);
  expect(rows[0]?.text).toContain("演示");
  expect(rows[0]?.text).not.toMatch(/示例|Example |EXAMPLE\d|applicant\d+@|0571-0000/);
});
