// Complaints for tests on a database of their own: filed and moved on through the engine, as in real life.
import { randomUUID } from "node:crypto";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import { applyEvent, type CaseStep } from "#app/domain/cases/apply-event.server.ts";
import { type CaseOpening, openCase } from "#app/domain/cases/open-cases.server.ts";
import { hashTrackingSecret } from "#app/domain/cases/tracking-secret.server.ts";
import type { Database } from "#app/platform/db.server.ts";
import { seal } from "#app/platform/seal.server.ts";
import type { Actor } from "#workflows/kernel/definition.ts";

export const LEAD_AGENCY_ID = "330100-aic";
/** Reviews what the lead agency has answered. */
export const SUPERIOR_AGENCY_ID = "330000-aic";

/** Who may act on the test's cases. */
export const actors = {
  citizen: { kind: "citizen" },
  intake: { kind: "staff", userId: "intake-1", agencyId: CENTRE_AGENCY_ID, role: "intake" },
  clerk: { kind: "staff", userId: "clerk-1", agencyId: LEAD_AGENCY_ID, role: "clerk" },
  supervisor: { kind: "staff", userId: "supervisor-1", agencyId: LEAD_AGENCY_ID, role: "supervisor" },
  clock: { kind: "clock" },
} as const satisfies Record<string, Actor>;

/** 09:00 in Shanghai on Monday, 2 March 2026: no holiday near. */
export const FILED_AT = new Date("2026-03-02T01:00:00Z");

export const hours = (count: number, from: Date = FILED_AT): Date =>
  new Date(from.getTime() + count * 3_600_000);
export const days = (count: number, from: Date = FILED_AT): Date => hours(24 * count, from);

/** A complaint that can be filed; `identity` is sealed with the run's key. */
export function opening(
  changes: Partial<CaseOpening> & { identity?: { name?: string; email?: string; phone?: string } } = {},
): CaseOpening {
  const { identity, ...rest } = changes;
  const id = rest.id ?? randomUUID();
  return {
    id,
    workflow: "complaint",
    payload: { centreAgencyId: CENTRE_AGENCY_ID, language: "en", divisionCode: "330102" },
    actor: actors.citizen,
    at: FILED_AT,
    divisionCode: "330102",
    language: "en",
    matter: {
      subject: "Loud building site",
      body: "Machines run all night.",
      place: null,
      aboutAgencyId: null,
      typeId: null,
    },
    sealed: identity === undefined ? null : seal(sealKey(), id, JSON.stringify(identity)),
    citizenId: null,
    secretHash: hashTrackingSecret("0000-0000-0000"),
    idempotencyKey: randomUUID(),
    ...rest,
  };
}

/** The run's key for sealing identities. */
export function sealKey(): string {
  const key = process.env["SEAL_KEY"];
  if (key === undefined)
    throw new Error("SEAL_KEY is not set: run the tests by vitest -c .config/vitest.config.ts");
  return key;
}

/** Files a complaint; returns its id. */
export async function fileComplaint(
  database: Database,
  changes?: Parameters<typeof opening>[0],
): Promise<string> {
  return (await openCase(database, opening(changes))).caseId;
}

type Move = { type: string; payload?: unknown; actor: Actor };

const lead = { leadAgencyId: LEAD_AGENCY_ID, superiorAgencyId: SUPERIOR_AGENCY_ID };
const moves = {
  dispatched: { type: "complaint.dispatched", payload: lead, actor: actors.intake },
  accepted: { type: "complaint.accepted", actor: actors.clerk },
  returned: {
    type: "complaint.returned",
    payload: { reason: "Not ours", rule: "Rule 1" },
    actor: actors.clerk,
  },
  asked: { type: "complaint.informationAsked", payload: { question: "Where?" }, actor: actors.clerk },
  told: { type: "complaint.informationGiven", payload: { text: "There." }, actor: actors.citizen },
  drafted: {
    type: "complaint.answerDrafted",
    payload: { outcome: "solved", text: "It has been stopped." },
    actor: actors.clerk,
  },
  approved: { type: "complaint.answerApproved", actor: actors.supervisor },
  ratedWell: { type: "complaint.rated", payload: { rating: 5 }, actor: actors.citizen },
  ratedBadly: { type: "complaint.rated", payload: { rating: 1 }, actor: actors.citizen },
  reopened: { type: "complaint.reopened", payload: { reason: "Still loud" }, actor: actors.citizen },
  withdrawn: { type: "complaint.withdrawn", payload: {}, actor: actors.citizen },
} as const satisfies Record<string, Move>;
export type MoveName = keyof typeof moves;

/** A step of the complaint's everyday life. */
export function stepOf(caseId: string, name: MoveName, at: Date, changes: Partial<CaseStep> = {}): CaseStep {
  return { caseId, at, payload: {}, ...moves[name], ...changes };
}

/** Moves a case on by these steps, an hour apart, from an hour after `from`; throws where one is refused. */
export async function move(
  database: Database,
  caseId: string,
  names: MoveName[],
  from = FILED_AT,
): Promise<void> {
  for (const [index, name] of names.entries())
    await applyEvent(database, stepOf(caseId, name, hours(index + 1, from)));
}
