// The life of the benchmark's complaints, one event an hour: cases stand anywhere on this way and go on by its next event.
// Used by fill.ts, which makes such cases by the hundred thousand, and by step-process.ts, which moves them on.
import { randomUUID } from "node:crypto";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import type { CaseStep } from "#app/domain/cases/apply-event.server.ts";
import type { CaseOpening } from "#app/domain/cases/open-cases.server.ts";
import { hashTrackingSecret } from "#app/domain/cases/tracking-secret.server.ts";
import type { Actor } from "#workflows/kernel/definition.ts";

const HOUR_MS = 3_600_000;
const FIRST_LEAD = "330100-aic";
export const SECOND_LEAD = "330102-aic";

const SUPERIOR = "330000-aic";
/** All that such a life names. */
export const AGENCIES = [CENTRE_AGENCY_ID, SUPERIOR, FIRST_LEAD, SECOND_LEAD];
/** So many events a case has when the second lead begins to handle it. */
export const HANDLING_EVENTS = 5;

/** 09:00 in Shanghai on Monday, 2 March 2026: no holiday near. */
export const FILED_AT = new Date("2026-03-02T01:00:00Z");

const citizen: Actor = { kind: "citizen" };
const intake: Actor = { kind: "staff", userId: "intake-1", agencyId: CENTRE_AGENCY_ID, role: "intake" };
const umpire: Actor = { kind: "staff", userId: "umpire-1", agencyId: CENTRE_AGENCY_ID, role: "umpire" };
const firstClerk: Actor = { kind: "staff", userId: "clerk-1", agencyId: FIRST_LEAD, role: "clerk" };
const clerk: Actor = { kind: "staff", userId: "clerk-2", agencyId: SECOND_LEAD, role: "clerk" };
const supervisor: Actor = { kind: "staff", userId: "boss-2", agencyId: SECOND_LEAD, role: "supervisor" };

type Move = Pick<CaseStep, "type" | "payload" | "actor">;

const dispatched: Move = {
  type: "complaint.dispatched",
  payload: { leadAgencyId: FIRST_LEAD, superiorAgencyId: SUPERIOR },
  actor: intake,
};
const returned: Move = {
  type: "complaint.returned",
  payload: { reason: "The site lies beyond our district.", rule: "List of duties, part 3" },
  actor: firstClerk,
};
const redispatched: Move = {
  type: "complaint.redispatched",
  payload: { leadAgencyId: SECOND_LEAD, superiorAgencyId: FIRST_LEAD },
  actor: umpire,
};
const accepted: Move = { type: "complaint.accepted", payload: {}, actor: clerk };
const asked: Move = {
  type: "complaint.informationAsked",
  payload: { question: "Between which hours have the machines been running?" },
  actor: clerk,
};
const told: Move = {
  type: "complaint.informationGiven",
  payload: { text: "From eleven at night until five, every night of last week." },
  actor: citizen,
};
const drafted: Move = {
  type: "complaint.answerDrafted",
  payload: {
    outcome: "solved",
    text: "We have been there on two nights, and the builder has been told to stop at ten. The neighbours were heard.",
  },
  actor: clerk,
};
const sentBack: Move = {
  type: "complaint.answerSentBack",
  payload: { reason: "Say on which days you have been there." },
  actor: supervisor,
};
const approved: Move = { type: "complaint.answerApproved", payload: {}, actor: supervisor };
const ratedBadly: Move = { type: "complaint.rated", payload: { rating: 1 }, actor: citizen };
const ratedWell: Move = { type: "complaint.rated", payload: { rating: 5 }, actor: citizen };
const reopened: Move = {
  type: "complaint.reopened",
  payload: { reason: "It has begun again." },
  actor: citizen,
};

/** What follows the opening; every kind of step an ordinary complaint sees, as often as it sees it. */
export const life: readonly Move[] = [
  dispatched,
  returned,
  redispatched,
  accepted,
  asked,
  told,
  drafted,
  sentBack,
  drafted,
  approved,
  ratedBadly,
  reopened,
  asked,
  told,
  drafted,
  sentBack,
  drafted,
  approved,
  ratedWell,
];

/** All events of a whole life, the opening one too. */
export const LIFE_EVENTS = life.length + 1;

/** The step that follows when a case has `eventCount` events; undefined when it is closed. */
export function nextStep(caseId: string, eventCount: number, filedAt = FILED_AT): CaseStep | undefined {
  const move = life[eventCount - 1];
  return move && { ...move, caseId, at: new Date(filedAt.getTime() + eventCount * HOUR_MS) };
}

/** The complaint with which such a life begins. */
export function openingOf(filedAt = FILED_AT): CaseOpening {
  return {
    id: randomUUID(),
    workflow: "complaint",
    payload: { centreAgencyId: CENTRE_AGENCY_ID, language: "en", divisionCode: "330203" },
    actor: citizen,
    at: filedAt,
    divisionCode: "330203",
    language: "en",
    matter: {
      subject: "Loud building site by the canal",
      body: "Machines run all night on the building site opposite the school. Nobody at the site answers. ".repeat(
        3,
      ),
      place: null,
      aboutAgencyId: null,
      typeId: null,
    },
    sealed: null,
    citizenId: null,
    secretHash: hashTrackingSecret("0000-0000-0000"),
    idempotencyKey: randomUUID(),
  };
}
