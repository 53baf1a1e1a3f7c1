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
const helper = "330100-police";
const superior = "330000-aic";

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
  umpire: person("umpire", [CENTRE_AGENCY_ID, "umpire"]),
  umpireElsewhere: person("umpireElsewhere", [lead, "umpire"]),
  intakeElsewhere: person("intakeElsewhere", [lead, "intake"]),
  centreClerk: person("centreClerk", [CENTRE_AGENCY_ID, "clerk"]),
  clerk: person("clerk", [lead, "clerk"]),
  supervisor: person("supervisor", [lead, "supervisor"]),
  clerkAndSupervisor: person("both", [lead, "clerk"], [lead, "supervisor"]),
  foreignClerk: person("foreignClerk", [other, "clerk"]),
  foreignSupervisor: person("foreignSupervisor", [other, "supervisor"]),
  helper: person("helper", [helper, "clerk"]),
  superior: person("superior", [superior, "supervisor"]),
  superiorsClerk: person("superiorsClerk", [superior, "clerk"]),
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
      ruleSet: "complaint-33-2026",
      language: "en",
      divisionCode: "330100",
      contentHash: "0".repeat(64),
    },
  }),
);
const sent = (stored: StoredState, type: string, actor: Sender, payload: object) =>
  done(step(complaint, stored, { type, at, actor, payload }));
const send = (stored: StoredState, type: string, actor: Sender, payload: object = {}) =>
  done(step(complaint, stored, { type: `complaint.${type}`, at, actor, payload }));

/** Whoever speaks for the citizen: the filer, and who knows the secret and has no part in the case. */
const citizens = (events: string) => ({ tracker: events, filer: events, trackingForeignClerk: events });
const clerks = (events: string) => ({
  clerk: events,
  clerkAndSupervisor: events,
  // Knowing the secret does not make a clerk of the agency the citizen.
  trackingClerk: events,
});

const byIntake = staff("intake", CENTRE_AGENCY_ID, "intake");
const byClerk = staff("clerk", lead, "clerk");
const office = { leadAgencyId: lead, superiorAgencyId: superior };
const dispatched = send(submitted, "dispatched", byIntake, { ...office, coHandlerIds: [helper] });
const returned = send(dispatched, "returned", byClerk, { reason: "Not ours", rule: "Rule 1" });
const helped = send(dispatched, "accepted", byClerk);
const handling = send(helped, "contributed", staff("helper", helper, "clerk"), { text: "Measured." });
const draft = { outcome: "solved", text: "Mended." };
const inReview = send(handling, "answerDrafted", staff("both", lead, "clerk"), draft);
const answered = send(inReview, "answerApproved", staff("supervisor", lead, "supervisor"));

const involved = [CENTRE_AGENCY_ID, lead, helper];

test("in triage: the centre's intake, and the citizen urges or takes back", () => {
  expect(allowed(submitted, [CENTRE_AGENCY_ID])).toEqual({
    ...citizens("urged withdrawn"),
    intake: "dispatched refusedAtIntake referred merged joined",
    // The lead's and others' clerks have no part in it yet: with the secret they are citizens like any.
    trackingClerk: "urged withdrawn",
  });
});

test("dispatched and handled: the lead's clerks, whoever else they are, and those who help", () => {
  expect(allowed(dispatched, involved)).toEqual({
    ...citizens("urged withdrawn"),
    ...clerks("accepted returned recusalDeclared"),
    supervisor: "recusalDeclared",
    intake: "joined",
    helper: "contributed",
  });
  const asLead = "informationAsked coHandlerAdded extensionAsked";
  const others = {
    ...citizens("urged recusalAsked withdrawn"),
    supervisor: "recusalDeclared",
    intake: "joined",
  };
  // Nothing is answered over the heads of those who were asked to help.
  expect(allowed(helped, involved)).toEqual({
    ...others,
    ...clerks(`${asLead} recusalDeclared`),
    helper: "contributed",
  });
  expect(allowed(handling, involved)).toEqual({
    ...others,
    ...clerks(`${asLead} answerDrafted recusalDeclared`),
  });
});

test("returned: the umpire of the centre, not its intake", () => {
  expect(allowed(returned, involved)).toEqual({
    ...citizens("urged withdrawn"),
    intake: "joined",
    umpire: "redispatched designated ruledOut umpireRecused",
  });
});

test("in review: a supervisor of the lead, but not the one who drafted it as a clerk", () => {
  expect(allowed(inReview, involved)).toEqual({
    ...citizens("urged recusalAsked withdrawn"),
    ...clerks("draftTakenBack recusalDeclared"),
    intake: "joined",
    supervisor: "answerApproved answerSentBack recusalDeclared",
  });
});

test("answered: the citizen's verdict, or what he says when the centre calls", () => {
  expect(allowed(answered, involved)).toEqual({
    ...citizens("rated"),
    intake: "calledBack callBackFailed",
  });
  // Filed without an account, it is who knows the secret.
  expect(allowed(answered, involved, null)).toEqual({
    tracker: "rated",
    trackingForeignClerk: "rated",
    intake: "calledBack callBackFailed",
  });
});

test("under review: supervisors of the superior body, none who had a hand in the answer", () => {
  const again = send(send(answered, "rated", citizen, { rating: 1 }), "reopened", citizen, { reason: "No" });
  const second = send(
    send(again, "answerDrafted", byClerk, draft),
    "answerApproved",
    staff("superior", lead, "supervisor"),
  );
  const asked = send(send(second, "rated", citizen, { rating: 1 }), "reviewAsked", citizen, { reason: "No" });
  // He approved the answer when he still sat in the lower body.
  expect(allowed(asked, involved)).toEqual({});
  const third = send(
    send(again, "answerDrafted", byClerk, draft),
    "answerApproved",
    staff("supervisor", lead, "supervisor"),
  );
  const fresh = send(send(third, "rated", citizen, { rating: 1 }), "reviewAsked", citizen, { reason: "No" });
  expect(allowed(fresh, involved)).toEqual({ superior: "reviewerRecused upheld answeredAnew" });
});

test("late and escalated: whoever has it to press", () => {
  const clock: Sender = { kind: "clock" };
  const late = sent(handling, "clock.expired", clock, { clock: "answer" });
  expect(allowed(late, involved)["supervisor"]).toContain("pressed");
  const warned = sent(late, "clock.expired", clock, { clock: "supervision" });
  const escalated = sent(warned, "clock.expired", clock, { clock: "supervision" });
  expect(allowed(escalated, involved)["superior"]).toBe("pressed");
  expect(allowed(escalated, involved)["supervisor"]).not.toContain("pressed");
});

test("recused: nothing, by any way", () => {
  const recused = send(handling, "recusalDeclared", staff("both", lead, "clerk"));
  expect(allowed(recused, involved)["clerkAndSupervisor"]).toBeUndefined();
  expect(allowed(recused, involved)["clerk"]).toContain("answerDrafted");
});

test("who filed it does not handle it", () => {
  for (const [stored, name] of [
    [submitted, "intake"],
    [handling, "clerk"],
    [inReview, "supervisor"],
  ] as const) {
    const allowedToFiler = allowed(stored, [CENTRE_AGENCY_ID, lead], name);
    expect(allowedToFiler[name]).toMatch(/withdrawn$/);
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
