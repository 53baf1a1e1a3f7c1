// The policy, person by person: who may do what with cases, notices and roles.
import { describe, expect, test } from "vitest";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import { GENERAL_OFFICE_AGENCY_ID } from "#app/domain/agencies/general-office.ts";
import { type Role, roles } from "./people.schema.ts";
import {
  type Action,
  type Actor,
  agenciesWhere,
  type CaseInPolicy,
  demand,
  type GuideInPolicy,
  may,
  type NoticeInPolicy,
  type Resources,
} from "./policy.ts";

const own = "330100-aic";
const foreign = "330200-aic";

/** A person called "me" with those roles in that agency. */
function person(agencyId: string, ...held: Role[]): Actor {
  const memberships = held.map((role) => ({ agencyId, role }));
  return {
    kind: "person",
    userId: "me",
    name: "Me",
    email: "me@people.example",
    memberships,
    trackedCaseIds: [],
  };
}

const visitor: Actor = { kind: "anonymous", memberships: [], trackedCaseIds: [] };
const citizen = person(own);

const subject: CaseInPolicy = {
  id: "case-1",
  citizenId: "somebody",
  involvedAgencyIds: [own, CENTRE_AGENCY_ID],
  workflow: "complaint",
  stored: { version: 1, value: "triage", context: {} },
};
const mine = { ...subject, citizenId: "me" };
const tracking = (actor: Actor): Actor => ({ ...actor, trackedCaseIds: ["case-0", "case-1"] });
const guide: GuideInPolicy = { agencyId: own, writerIds: ["author"] };
const notice: NoticeInPolicy = { agencyId: own, writerIds: ["author", "editor"], isPublic: false };

/** Actions asked with the resource that the table is about. */
const questions: { [A in Exclude<Action, "case.send">]: Resources[A] } = {
  "case.read": subject,
  "case.readAtDesk": subject,
  "case.readIdentity": subject,
  "desk.open": undefined,
  "newsroom.open": undefined,
  "notice.create": { agencyId: own },
  "notice.read": notice,
  "notice.edit": notice,
  "notice.submit": notice,
  "notice.approve": notice,
  "notice.return": notice,
  "notice.withdraw": notice,
  "notice.discard": notice,
  "guide.read": guide,
  "guide.start": guide,
  "guide.edit": guide,
  "guide.submit": guide,
  "guide.approve": guide,
  "guide.return": guide,
  "guide.discard": guide,
  "adoption.edit": { agencyId: own },
  "admin.open": undefined,
  "engine.mend": undefined,
  "catalogue.import": undefined,
  "catalogue.export": undefined,
  "search.curate": undefined,
  "people.manage": { userId: "somebody" },
};
const actions = Object.keys(questions) as (keyof typeof questions)[];

function allowedTo(actor: Actor): string[] {
  return actions.filter((action) => may(actor, action, questions[action]).allowed);
}

const rooms = {
  desk: ["desk.open"],
  newsroom: ["newsroom.open"],
  admin: [
    "admin.open",
    "engine.mend",
    "catalogue.import",
    "catalogue.export",
    "search.curate",
    "people.manage",
  ],
};
const readsCase = ["case.read", "case.readAtDesk"];
const writesGuides = [
  "guide.read",
  "guide.start",
  "guide.edit",
  "guide.submit",
  "guide.discard",
  "adoption.edit",
];
const approvesGuides = ["guide.read", "guide.approve", "guide.return"];
const edits = ["notice.create", "notice.read", "notice.edit", "notice.submit", "notice.discard"];
const approves = ["notice.read", "notice.approve", "notice.return", "notice.withdraw"];

/** Role × where it is held → every action it gives on the case and notice above; all others must be refused. */
const table: Record<Role, { own: string[]; foreign: string[]; centre: string[] }> = {
  clerk: {
    own: [...rooms.desk, ...readsCase],
    foreign: rooms.desk,
    centre: [...rooms.desk, ...readsCase],
  },
  supervisor: {
    own: [...rooms.desk, ...readsCase],
    foreign: rooms.desk,
    centre: [...rooms.desk, ...readsCase],
  },
  intake: { own: [], foreign: [], centre: [...rooms.desk, ...readsCase, "case.readIdentity"] },
  umpire: { own: [], foreign: [], centre: [...rooms.desk, ...readsCase] },
  // Colleagues of the same department elsewhere read its guides, and change nothing in them.
  editor: {
    own: [...rooms.newsroom, ...edits, ...writesGuides],
    foreign: [...rooms.newsroom, "guide.read"],
    centre: rooms.newsroom,
  },
  approver: {
    own: [...rooms.newsroom, ...approves, ...approvesGuides],
    foreign: [...rooms.newsroom, "guide.read"],
    centre: rooms.newsroom,
  },
  administrator: { own: rooms.admin, foreign: rooms.admin, centre: rooms.admin },
};

describe.each(roles)("a %s", (role) => {
  test.each([
    ["own", own],
    ["foreign", foreign],
    ["centre", CENTRE_AGENCY_ID],
  ] as const)("of the %s agency may do exactly what the table says", (where, agencyId) => {
    expect(allowedTo(person(agencyId, role)).sort()).toEqual([...table[role][where]].sort());
  });

  test("gets nothing more by having filed the case: it is read as a citizen's, not at the desk", () => {
    for (const agencyId of [own, foreign, CENTRE_AGENCY_ID]) {
      const actor = person(agencyId, role);
      expect(may(actor, "case.read", mine).allowed).toBe(true);
      expect(may(actor, "case.readAtDesk", mine).allowed).toBe(false);
      expect(may(actor, "case.readIdentity", mine).allowed).toBe(false);
    }
  });
});

describe("who has a part in a case", () => {
  const superior = "330000-aic";
  const helper = "330100-police";
  const context = { superiorAgencyId: superior, coHandlerIds: [helper], recusedUserIds: ["me"] };
  const shared = { ...subject, stored: { ...subject.stored, context: { ...context, recusedUserIds: [] } } };
  const recusing = { ...subject, stored: { ...subject.stored, context } };

  test("the superior body's supervisors and everybody of a helping office see it; others do not", () => {
    const sees = (agencyId: string, role: Role) =>
      may(person(agencyId, role), "case.readAtDesk", shared).allowed;
    expect([sees(superior, "supervisor"), sees(superior, "clerk")]).toEqual([true, false]);
    expect([sees(helper, "supervisor"), sees(helper, "clerk")]).toEqual([true, true]);
    expect([sees(foreign, "supervisor"), sees(foreign, "clerk")]).toEqual([false, false]);
  });

  test.each(roles)("a %s who is recused opens nothing and sends nothing, whatever else they are", (role) => {
    for (const agencyId of [own, superior, helper, CENTRE_AGENCY_ID]) {
      const actor = tracking(person(agencyId, role));
      expect(may(actor, "case.readAtDesk", recusing)).toEqual({ allowed: false, reason: "recused" });
      expect(may(actor, "case.readIdentity", recusing).allowed).toBe(false);
      const act = { case: recusing, eventType: "complaint.withdrawn" };
      expect(may(actor, "case.send", act)).toEqual({ allowed: false, reason: "eventNotYours" });
    }
  });
});

test("editors of the province's general office look after the search, its approvers and other editors do not", () => {
  const curates = (agencyId: string, role: Role) =>
    may(person(agencyId, role), "search.curate", undefined).allowed;
  expect(curates(GENERAL_OFFICE_AGENCY_ID, "editor")).toBe(true);
  expect(curates(GENERAL_OFFICE_AGENCY_ID, "approver")).toBe(false);
  expect(curates("330100-gro", "editor")).toBe(false);
});

test("a visitor may do nothing, a citizen nothing of staff's", () => {
  expect(allowedTo(visitor)).toEqual([]);
  expect(allowedTo(citizen)).toEqual([]);
});

test("a case is read by who filed it and by whoever has entered its secret, and by nobody else's tracking", () => {
  for (const actor of [visitor, citizen, person(foreign, "clerk")]) {
    expect(may(actor, "case.read", subject).allowed).toBe(false);
    expect(may(tracking(actor), "case.read", subject).allowed).toBe(true);
    expect(may(tracking(actor), "case.readAtDesk", subject).allowed).toBe(false);
    expect(may(tracking(actor), "case.readIdentity", subject).allowed).toBe(false);
    expect(may(tracking(actor), "case.read", { ...subject, id: "case-2" }).allowed).toBe(false);
  }
  expect(may(citizen, "case.read", mine).allowed).toBe(true);
  // Filed without an account: nobody's, however they signed in.
  expect(may(citizen, "case.read", { ...subject, citizenId: null }).allowed).toBe(false);
});

test("roles add up, and never beyond their own agency", () => {
  const actor: Actor = {
    ...person(own, "editor"),
    memberships: [
      { agencyId: own, role: "editor" },
      { agencyId: foreign, role: "approver" },
    ],
  } as Actor;
  expect(may(actor, "notice.approve", notice).allowed).toBe(false);
  expect(may(actor, "notice.approve", { ...notice, agencyId: foreign }).allowed).toBe(true);
  expect(may(actor, "notice.edit", { ...notice, agencyId: foreign }).allowed).toBe(false);
  expect(agenciesWhere(actor, "editor", "approver")).toEqual([own, foreign]);
  expect(agenciesWhere(actor, "clerk")).toEqual([]);
});

test("two pairs of eyes: who wrote in a notice may return or withdraw it, never approve it", () => {
  const writer = person(own, "editor", "approver");
  const written = { ...notice, writerIds: ["author", "me"] };
  expect(may(writer, "notice.approve", written)).toEqual({ allowed: false, reason: "ownText" });
  expect(may(writer, "notice.return", written).allowed).toBe(true);
  expect(may(writer, "notice.approve", notice).allowed).toBe(true);
});

test("two pairs of eyes: who wrote in a guide may return it, never approve it", () => {
  const writer = person(own, "editor", "approver");
  const written = { ...guide, writerIds: ["author", "me"] };
  expect(may(writer, "guide.approve", written)).toEqual({ allowed: false, reason: "ownText" });
  expect(may(writer, "guide.return", written).allowed).toBe(true);
  expect(may(writer, "guide.approve", guide).allowed).toBe(true);
  expect(may(person(foreign, "editor"), "guide.edit", guide)).toEqual({
    allowed: false,
    reason: "foreignGuide",
  });
});

test("a public notice is everybody's to read and nobody's to change", () => {
  const published = { ...notice, isPublic: true };
  for (const actor of [visitor, citizen, person(foreign, "approver")]) {
    expect(may(actor, "notice.read", published).allowed).toBe(true);
    for (const action of ["notice.edit", "notice.approve", "notice.withdraw"] as const)
      expect(may(actor, action, published).allowed).toBe(false);
  }
});

test("nobody gives themselves a role", () => {
  expect(may(person(own, "administrator"), "people.manage", { userId: "me" })).toEqual({
    allowed: false,
    reason: "ownRights",
  });
});

test("a refusal says whether signing in could help", () => {
  expect(() => demand(visitor, "desk.open", undefined)).toThrow(
    expect.objectContaining({ code: "signInNeeded", status: 401 }),
  );
  expect(() => demand(citizen, "desk.open", undefined)).toThrow(
    expect.objectContaining({ code: "forbidden", reason: "roleMissing" }),
  );
  expect(demand(person(own, "clerk"), "desk.open", undefined)).toEqual({ allowed: true });
});
