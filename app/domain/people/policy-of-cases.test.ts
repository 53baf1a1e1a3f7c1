// Who may send which event in which state of a complaint: every role, every event, every state on the way.
import { expect, test } from "vitest";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import type { Actor as Sender, StoredState } from "#workflows/kernel/definition.ts";
import { start, step, type StepResult } from "#workflows/kernel/step.ts";
import { workflow } from "#workflows/registry.ts";
import type { Role } from "./people.schema.ts";
import { type Actor, type CaseInPolicy, may } from "./policy.ts";

const complaint = workflow("complaint");
const lead = "330100-aic";
const other = "330200-aic";

function person(
  userId: string,
  ...memberships: [agencyId: string, role: Role][]
): Extract<Actor, { kind: "person" }> {
  return {
    kind: "person",
    userId,
    name: userId,
    email: `${userId}@people.example`,
    memberships: memberships.map(([agencyId, role]) => ({ agencyId, role })),
    trackedCaseIds: [],
  };
}

const tracked = { trackedCaseIds: ["case-1"] };
const actors: Record<string, Actor> = {
  visitor: { kind: "anonymous", memberships: [], trackedCaseIds: [] },
  tracker: { kind: "anonymous", memberships: [], ...tracked },
  filer: person("filer"),
  stranger: person("stranger"),
  intake: person("intake", [CENTRE_AGENCY_ID, "intake"]),
  intakeElsewhere: person("intakeElsewhere", [lead, "intake"]),
  centreClerk: person("centreClerk", [CENTRE_AGENCY_ID, "clerk"]),
  clerk: person("clerk", [lead, "clerk"]),
  supervisor: person("supervisor", [lead, "supervisor"]),
  clerkAndSupervisor: person("both", [lead, "clerk"], [lead, "supervisor"]),
  foreignClerk: person("foreignClerk", [other, "clerk"]),
  foreignSupervisor: person("foreignSupervisor", [other, "supervisor"]),
  trackingClerk: { ...person("trackingClerk", [lead, "clerk"]), ...tracked },
  trackingForeignClerk: { ...person("trackingForeignClerk", [other, "clerk"]), ...tracked },
  editor: person("editor", [lead, "editor"]),
  approver: person("approver", [lead, "approver"]),
  administrator: person("administrator", [lead, "administrator"]),
};

const events = Object.keys(complaint.events);

/** Who may send what, without those who may send nothing; names of events without their prefix. */
function allowed(stored: StoredState, involvedAgencyIds: string[], citizenId: string | null = "filer") {
  const subject: CaseInPolicy = { id: "case-1", citizenId, involvedAgencyIds, workflow: "complaint", stored };
  const entries = Object.entries(actors).map(([name, actor]) => {
    const sendable = events.filter(
      (eventType) => may(actor, "case.send", { case: subject, eventType }).allowed,
    );
    return [name, sendable.map((type) => type.replace("complaint.", "")).join(" ")] as const;
  });
  return Object.fromEntries(entries.filter(([, sendable]) => sendable !== ""));
}

function done(result: StepResult): StoredState {
  if (!result.ok) throw new Error(result.refusal);
  return result.stored;
}

const at = "2026-03-02T01:00:00.000Z";
const citizen: Sender = { kind: "citizen", userId: "filer" };
const staff = (userId: string, agencyId: string, role: Role): Sender =>
  ({ kind: "staff", userId, agencyId, role }) as Sender;

const submitted = done(
  start(complaint, {
    type: "complaint.submitted",
    at,
    actor: citizen,
    payload: {
      centreAgencyId: CENTRE_AGENCY_ID,
      language: "en",
      divisionCode: "330100",
      contentHash: "0".repeat(64),
    },
  }),
);
const send = (stored: StoredState, type: string, actor: Sender, payload: object = {}) =>
  done(step(complaint, stored, { type: `complaint.${type}`, at, actor, payload }));

const byIntake = staff("intake", CENTRE_AGENCY_ID, "intake");
const dispatched = send(submitted, "dispatched", byIntake, { leadAgencyId: lead });
const handling = send(dispatched, "accepted", staff("clerk", lead, "clerk"));
const draft = { outcome: "solved", text: "Mended." };
const inReview = send(handling, "answerDrafted", staff("both", lead, "clerk"), draft);
const answered = send(inReview, "answerApproved", staff("supervisor", lead, "supervisor"));

test("in triage: the centre's intake, and the citizen takes back", () => {
  expect(allowed(submitted, [CENTRE_AGENCY_ID])).toEqual({
    tracker: "withdrawn",
    filer: "withdrawn",
    intake: "dispatched refusedAtIntake",
    // The lead's and others' clerks have no part in it yet: with the secret they are citizens like any.
    trackingClerk: "withdrawn",
    trackingForeignClerk: "withdrawn",
  });
});

test("dispatched and handled: the lead's clerks, whoever else they are", () => {
  const involved = [CENTRE_AGENCY_ID, lead];
  const clerks = (events: string) => ({
    clerk: events,
    clerkAndSupervisor: events,
    // Knowing the secret does not make a clerk of the agency the citizen.
    trackingClerk: events,
  });
  const citizens = { tracker: "withdrawn", filer: "withdrawn", trackingForeignClerk: "withdrawn" };
  expect(allowed(dispatched, involved)).toEqual({ ...citizens, ...clerks("accepted returned") });
  expect(allowed(handling, involved)).toEqual({ ...citizens, ...clerks("informationAsked answerDrafted") });
});

test("in review: a supervisor of the lead, but not the one who drafted it as a clerk", () => {
  expect(allowed(inReview, [CENTRE_AGENCY_ID, lead])).toEqual({
    tracker: "withdrawn",
    filer: "withdrawn",
    trackingForeignClerk: "withdrawn",
    supervisor: "answerApproved answerSentBack",
  });
});

test("answered: the citizen's verdict, and nobody else's", () => {
  expect(allowed(answered, [CENTRE_AGENCY_ID, lead])).toEqual({
    tracker: "rated",
    filer: "rated",
    trackingForeignClerk: "rated",
  });
  // Filed without an account, it is who knows the secret.
  expect(allowed(answered, [CENTRE_AGENCY_ID, lead], null)).toEqual({
    tracker: "rated",
    trackingForeignClerk: "rated",
  });
});

test("who filed it does not handle it", () => {
  for (const [stored, name] of [
    [submitted, "intake"],
    [handling, "clerk"],
    [inReview, "supervisor"],
  ] as const) {
    const allowedToFiler = allowed(stored, [CENTRE_AGENCY_ID, lead], name);
    expect(allowedToFiler[name]).toBe("withdrawn");
  }
});

test("the event goes into the history under the membership that gives the right to it", () => {
  const subject: CaseInPolicy = {
    id: "case-1",
    citizenId: null,
    involvedAgencyIds: [CENTRE_AGENCY_ID, lead, other],
    workflow: "complaint",
    stored: handling,
  };
  const twoAgencies = person("two", [other, "clerk"], [lead, "supervisor"], [lead, "clerk"]);
  expect(may(twoAgencies, "case.send", { case: subject, eventType: "complaint.answerDrafted" })).toEqual({
    allowed: true,
    as: { kind: "staff", userId: "two", agencyId: lead, role: "clerk" },
  });
  const tracker = actors["tracker"] as Actor;
  expect(may(tracker, "case.send", { case: subject, eventType: "complaint.withdrawn" })).toEqual({
    allowed: true,
    as: { kind: "citizen" },
  });
  for (const eventType of ["clock.expired", "complaint.submitted", "toString", ""])
    for (const actor of Object.values(actors))
      expect(may(actor, "case.send", { case: subject, eventType }).allowed).toBe(false);
});
