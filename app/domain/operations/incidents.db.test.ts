// What jobs could not do to a case comes before the operator, once, on a real database.
import { afterAll, expect, test } from "vitest";
import { taskOf } from "#app/background/handlers/index.server.ts";
import { AppError } from "#app/platform/app-error.ts";
import { FILED_AT, fileComplaint } from "#app/testing/cases.ts";
import { testDatabase } from "#app/testing/database.ts";
import { WorkflowDefect } from "#workflows/kernel/defect.ts";
import { openIncidents } from "./engine.server.ts";
import { noteRefusal } from "./incidents.server.ts";

const database = await testDatabase();
afterAll(database.close);
const now = FILED_AT;

const incidentsAbout = async (number: string) =>
  (await openIncidents(database, 1000)).filter((incident) => incident.number === number);

async function filed(): Promise<{ caseId: string; number: string }> {
  const caseId = await fileComplaint(database);
  const { number } = await database.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
  return { caseId, number };
}

test("a refused event and a case that contradicts its workflow are incidents; tried again, still the same", async () => {
  const { caseId, number } = await filed();
  const attempt = { job: "open-follow-up", caseId };
  const refusal = new AppError("conflict", "notAllowedNow");
  for (const at of [now, new Date(now.getTime() + 1000)])
    expect(await noteRefusal(database, attempt, refusal, at)).toBe(true);
  expect(await noteRefusal(database, attempt, new WorkflowDefect("complaint", "no such state"), now)).toBe(
    true,
  );
  const found = await incidentsAbout(number);
  expect(found.map(({ kind, subject, detail }) => ({ kind, subject, detail }))).toEqual([
    {
      kind: "defect",
      subject: "open-follow-up",
      detail: { why: "WorkflowDefect: complaint: no such state" },
    },
    { kind: "eventRefused", subject: "open-follow-up", detail: { why: "AppError: conflict: notAllowedNow" } },
  ]);
});

test("what may go better the next time is no incident", async () => {
  const { caseId, number } = await filed();
  expect(await noteRefusal(database, { job: "send-mail", caseId }, new Error("ECONNREFUSED"), now)).toBe(
    false,
  );
  expect(await incidentsAbout(number)).toEqual([]);
});

test("a job whose event is refused fails as before, and the operator is told of it", async () => {
  const { caseId, number } = await filed();
  const refusal = new AppError("conflict", "notAllowedNow");
  const run = taskOf("open-follow-up", () => Promise.reject(refusal), { database, now: () => now });
  const payload = { caseId, seq: 1, workflow: "serviceReview", about: "rating" };
  await expect(run(payload)).rejects.toBe(refusal);
  expect(await incidentsAbout(number)).toMatchObject([{ kind: "eventRefused", subject: "open-follow-up" }]);
  // A payload out of shape is nobody's refusal.
  await expect(run({ ...payload, seq: 0 })).rejects.toThrow();
  expect(await incidentsAbout(number)).toHaveLength(1);
});
