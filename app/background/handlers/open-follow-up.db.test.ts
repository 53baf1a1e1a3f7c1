// A bad rating opens one review, whatever happens to the job: run twice, at once, or killed on the way; and the citizen can
// see it with what opens the first case.
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import { getCase } from "#app/domain/cases/case-in-policy.server.ts";
import { followUpsOf } from "#app/domain/cases/open-follow-up.server.ts";
import { trackCase } from "#app/domain/cases/track-case.server.ts";
import { trackingSecret } from "#app/domain/cases/tracking-secret.server.ts";
import { type Actor, may } from "#app/domain/people/policy.ts";
import { unseal } from "#app/platform/seal.server.ts";
import { days, FILED_AT, sealKey } from "#app/testing/cases.ts";
import { testDatabase } from "#app/testing/database.ts";
import { addAgencies } from "#app/testing/people.ts";
import {
  addOffices,
  addService,
  CITY_OFFICE_ID,
  fileRequest,
  moveRequest,
  OFFICE_ID,
  office,
} from "#app/testing/requests.ts";
import { startWorker } from "../worker.server.ts";
import { openFollowUp } from "./open-follow-up.server.ts";

const database = await testDatabase();
const SHOP = "33-029-01-0001-01";
const NOW = days(2);
const needs = { database, sealKey: sealKey(), now: () => NOW };
const about = { workflow: "serviceReview", about: "rating" };

beforeAll(async () => {
  await addAgencies(database, CENTRE_AGENCY_ID);
  await addOffices(database);
  await addService(database, { code: SHOP });
});
afterEach(async () => {
  await database.pool.query("delete from graphile_worker._private_jobs");
});
afterAll(database.close);

const toTheEnd = ["accepted", "granting", "approved", "issued", "delivered"] as const;

/** A request that was rated badly: its id and the number of that event. */
async function ratedBadly(changes: object = {}): Promise<{ caseId: string; seq: number }> {
  const caseId = await fileRequest(database, SHOP, { changes });
  await moveRequest(database, caseId, [...toTheEnd, "ratedBadly"]);
  return { caseId, seq: toTheEnd.length + 2 };
}

async function reviewsOf(caseId: string) {
  const numbers = await followUpsOf(database, caseId);
  return database.prisma.case.findMany({
    where: { number: { in: numbers } },
    include: { matter: true, complainant: true, events: true, tasks: true, clocks: true },
  });
}

async function reviewOf(caseId: string) {
  const [review, ...others] = await reviewsOf(caseId);
  expect(others).toEqual([]);
  if (review === undefined) throw new Error("no review");
  return review;
}

describe("what it opens", () => {
  test("is of the same place and language, about the rating, with the centre's clock running", async () => {
    const { caseId, seq } = await ratedBadly();
    await openFollowUp(needs, { caseId, seq, ...about });
    const origin = await database.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
    const review = await reviewOf(caseId);
    expect(review).toMatchObject({
      workflow: "serviceReview",
      state: "callingBack",
      accountableAgencyId: CENTRE_AGENCY_ID,
      divisionCode: origin.divisionCode,
      language: origin.language,
      citizenId: origin.citizenId,
      secretHash: origin.secretHash,
      openedAt: NOW,
      rowVersion: 1,
    });
    expect(review.context).toMatchObject({
      agencyId: OFFICE_ID,
      superiorAgencyId: CITY_OFFICE_ID,
      originCaseId: caseId,
      originRating: 1,
      // Those who had a hand in it do not verify the rating.
      concernedUserIds: [office.clerk.userId, office.supervisor.userId],
    });
    expect(review.matter?.subject).toContain(origin.number);
    expect(review.matter?.body).toContain("Very dissatisfied");
    expect(review.clocks).toMatchObject([{ name: "callBack", ruleId: "serviceReview.callBack", days: 1 }]);
    expect(review.tasks).toMatchObject([{ name: "callBack", agencyId: CENTRE_AGENCY_ID, role: "intake" }]);
  });

  test("knows whom to call, and not the number of his papers", async () => {
    const { caseId, seq } = await ratedBadly({ email: "marked@example.org" });
    await openFollowUp(needs, { caseId, seq, ...about });
    const review = await reviewOf(caseId);
    const sealed = review.complainant?.sealed;
    if (sealed === undefined) throw new Error("nobody to call");
    const text = unseal(sealKey(), review.id, sealed);
    expect(JSON.parse(text)).toMatchObject({ name: "Marked Applicant", email: "marked@example.org" });
    expect(text).not.toContain("11010519491231002");
    expect(() => unseal(sealKey(), caseId, sealed)).toThrow();
    // Nothing of it stands in the open.
    expect(JSON.stringify([review.matter, review.context, review.events])).not.toMatch(/Marked|example\.org/);
  });

  test("its citizen sees it: by the number with the same secret, and wherever the first case is open", async () => {
    const idempotencyKey = "0b1e1f5a-8a4a-4b0e-9f6e-3a1f6f7f0001";
    const { caseId, seq } = await ratedBadly({ idempotencyKey });
    await openFollowUp(needs, { caseId, seq, ...about });
    const { id, number } = await reviewOf(caseId);
    const secret = trackingSecret(sealKey(), idempotencyKey);
    expect(await trackCase(database, { number, secret })).toEqual({ caseId: id, number });
    const review = await getCase(database, number);
    const tracking = (ids: string[]): Actor => ({ kind: "anonymous", memberships: [], trackedCaseIds: ids });
    expect(may(tracking([caseId]), "case.read", review).allowed).toBe(true);
    const eventType = "serviceReview.withdrawn";
    expect(may(tracking([caseId]), "case.send", { case: review, eventType }).allowed).toBe(true);
    expect(may(tracking([]), "case.read", review).allowed).toBe(false);
    expect(may(tracking(["0b1e1f5a-8a4a-4b0e-9f6e-3a1f6f7f0002"]), "case.read", review).allowed).toBe(false);
  });

  test.each([
    ["an event that is no rating", { seq: 2 }],
    ["an event there is not", { seq: 99 }],
    ["a workflow that follows from nothing", { workflow: "complaint" }],
  ])("nothing for %s", async (_, changes) => {
    const { caseId, seq } = await ratedBadly();
    await expect(openFollowUp(needs, { caseId, seq, ...about, ...changes })).rejects.toThrow();
    expect(await reviewsOf(caseId)).toEqual([]);
  });
});

describe("once", () => {
  test("run twice, and five times at once, it is one case with one event", async () => {
    const { caseId, seq } = await ratedBadly();
    const job = { caseId, seq, ...about };
    await Promise.all(Array.from({ length: 5 }, () => openFollowUp(needs, job)));
    await openFollowUp({ ...needs, now: () => days(9) }, job);
    expect((await reviewOf(caseId)).events).toHaveLength(1);
  });

  test("killed in its statement, nothing is there; run again, it is one case", async () => {
    const { caseId, seq } = await ratedBadly();
    const job = { caseId, seq, ...about };
    const blocker = await database.pool.connect();
    try {
      await blocker.query("begin; lock table case_matter in share row exclusive mode");
      const run = expect(openFollowUp(needs, job)).rejects.toThrow(/terminat|connection/i);
      const waiting = `select pid from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'`;
      const pid = await vi.waitFor(async () => {
        const { rows } = await database.asOwner<{ pid: number }>(waiting);
        if (rows[0] === undefined) throw new Error("not there yet");
        return rows[0].pid;
      }, 10_000);
      await database.asOwner("select pg_terminate_backend($1)", [pid]);
      await run;
    } finally {
      await blocker.query("rollback");
      blocker.release();
    }
    expect(await reviewsOf(caseId)).toEqual([]);
    await openFollowUp(needs, job);
    expect((await reviewOf(caseId)).events).toHaveLength(1);
  });

  test("killed after its commit, before the job is struck off: the worker finds the case and opens no other", async () => {
    const { caseId, seq } = await ratedBadly({ email: "marked@example.org" });
    await openFollowUp(needs, { caseId, seq, ...about });
    const before = await reviewOf(caseId);
    // The rating's own job is still in the queue, as after a kill.
    const queued = `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'open-follow-up'`;
    const left = async () => (await database.pool.query<{ n: number }>(queued)).rows[0]?.n;
    expect(await left()).toBe(1);
    const worker = await startWorker({
      database,
      sealKey: sealKey(),
      publicUrl: "https://portal.example",
      mailFrom: "OneVisit <no-reply@portal.example>",
      clockPauseMs: 60_000,
    });
    try {
      await vi.waitFor(async () => expect(await left()).toBe(0), 10_000);
      // The citizen is told of it, once.
      const mails = () =>
        database.prisma.outboxMail.findMany({ where: { text: { contains: before.number } } });
      await vi.waitFor(async () => expect(await mails()).toHaveLength(1), 10_000);
    } finally {
      await worker.stop();
    }
    const after = await reviewOf(caseId);
    expect([after.id, after.number, after.openedAt]).toEqual([before.id, before.number, before.openedAt]);
    expect(after.events.filter(({ type }) => type === "serviceReview.opened")).toHaveLength(1);
  });
});

test("a good rating opens nothing", async () => {
  const caseId = await fileRequest(database, SHOP, { at: FILED_AT });
  await moveRequest(database, caseId, [...toTheEnd, "ratedWell"]);
  const { rows } = await database.pool.query(
    "select 1 from graphile_worker.jobs where task_identifier = 'open-follow-up'",
  );
  expect(rows).toEqual([]);
});
