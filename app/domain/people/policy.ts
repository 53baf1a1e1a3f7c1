// The one policy: who may do what, asked by every use case and every page before it reads or writes. Pure; what a rule
// needs to know comes in as the resource. A rule that is not written here does not exist.
import { workflow } from "#workflows/registry.ts";
import type { Actor as CaseSender, StaffRole, StoredState } from "#workflows/kernel/definition.ts";
import { maySend } from "#workflows/kernel/step.ts";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import { GENERAL_OFFICE_AGENCY_ID } from "#app/domain/agencies/general-office.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Role } from "./people.schema.ts";

export type Membership = { agencyId: string; role: Role };

/** Who is asking. Tracked cases are those whose secret was entered in this browser, signed in or not. */
export type Actor =
  | { kind: "anonymous"; memberships: readonly never[]; trackedCaseIds: readonly string[] }
  | {
      kind: "person";
      userId: string;
      name: string;
      email: string;
      memberships: readonly Membership[];
      trackedCaseIds: readonly string[];
    };

/** What the policy needs to know of a case. */
export type CaseInPolicy = {
  id: string;
  /** The signed-in citizen who filed it, if any. */
  citizenId: string | null;
  /** Agencies that answer or answered for it, have or had a task in it, or acted in it. */
  involvedAgencyIds: readonly string[];
  workflow: string;
  stored: StoredState;
};

/** What the policy needs to know of a notice. */
export type NoticeInPolicy = {
  agencyId: string;
  /** Everybody who wrote or changed its text. */
  writerIds: readonly string[];
  /** Whether the public may read it at this instant (also when it is withdrawn: with a banner). */
  isPublic: boolean;
};

/** What the policy needs to know of the next edition of a guide. */
export type GuideInPolicy = {
  /** The province's agency of the service's department: it answers for the guide. */
  agencyId: string;
  /** Everybody who wrote in the draft; nobody where there is none yet. */
  writerIds: readonly string[];
};

/** Every action and what it is done to. */
export type Resources = {
  /** The case's journey, as its citizen sees it. */
  "case.read": CaseInPolicy;
  /** The case as staff see it. */
  "case.readAtDesk": CaseInPolicy;
  "case.send": { case: CaseInPolicy; eventType: string };
  "case.readIdentity": CaseInPolicy;
  "desk.open": undefined;
  "newsroom.open": undefined;
  "notice.create": { agencyId: string };
  "notice.read": NoticeInPolicy;
  "notice.edit": NoticeInPolicy;
  "notice.submit": NoticeInPolicy;
  "notice.approve": NoticeInPolicy;
  "notice.return": NoticeInPolicy;
  "notice.withdraw": NoticeInPolicy;
  "notice.discard": NoticeInPolicy;
  /** A guide's drafts, former editions and defects, for whom the department is theirs. */
  "guide.read": GuideInPolicy;
  "guide.start": GuideInPolicy;
  "guide.edit": GuideInPolicy;
  "guide.submit": GuideInPolicy;
  "guide.approve": GuideInPolicy;
  "guide.return": GuideInPolicy;
  "guide.discard": GuideInPolicy;
  /** What one agency does otherwise than the guide says. */
  "adoption.edit": { agencyId: string };
  "admin.open": undefined;
  /** Trying again, giving up, closing what the engine could not do by itself. */
  "engine.mend": undefined;
  /** Pinning answers and adding synonyms in the search, seeing what is searched for. */
  "search.curate": undefined;
  /** The whole catalogue, from files and to files. */
  "catalogue.import": undefined;
  "catalogue.export": undefined;
  /** Giving or ending a role of that user. */
  "people.manage": { userId: string };
};
export type Action = keyof Resources;

/** Why not: a key below `refusals` in the pages' texts. */
export type Reason =
  | "signInNeeded"
  | "roleMissing"
  | "foreignCase"
  | "recused"
  | "centreOnly"
  | "eventNotYours"
  | "foreignNotice"
  | "foreignGuide"
  | "ownText"
  | "ownRights";

type Refused = { allowed: false; reason: Reason };
/** `as` is the identity under which the event goes into the case's history. */
type Granted<A extends Action> = A extends "case.send"
  ? { allowed: true; as: CaseSender }
  : { allowed: true };
export type Verdict<A extends Action = Action> = Granted<A> | Refused;

/** Whether `actor` may do `action` to `resource`. */
export function may<A extends Action>(actor: Actor, action: A, resource: Resources[A]): Verdict<A> {
  return rules[action](actor, resource);
}

/** As `may`, but throws: AppError signInNeeded for visitors whom signing in could help, else forbidden with the reason. */
export function demand<A extends Action>(actor: Actor, action: A, resource: Resources[A]): Granted<A> {
  const verdict: Granted<A> | Refused = may(actor, action, resource);
  if (verdict.allowed) return verdict as Granted<A>;
  const { reason } = verdict as Refused;
  throw new AppError(reason === "signInNeeded" ? "signInNeeded" : "forbidden", reason);
}

/** The agencies in which `actor` holds one of `roles`. */
export function agenciesWhere(actor: Actor, ...roles: Role[]): string[] {
  const ids = actor.memberships.filter(({ role }) => roles.includes(role)).map(({ agencyId }) => agencyId);
  return [...new Set(ids)];
}

const rules: { [A in Action]: (actor: Actor, resource: Resources[A]) => Verdict<A> } = {
  "case.read": (actor, subject) =>
    isCitizenOf(actor, subject) || staffSenders(actor, subject).length > 0
      ? granted
      : refuse(actor, "foreignCase"),

  "case.readAtDesk": (actor, subject) => {
    if (isFiler(actor, subject)) return refuse(actor, "foreignCase");
    // 回避: whoever is recused does not even open it.
    if (isRecused(actor, subject)) return refuse(actor, "recused");
    return staffSenders(actor, subject).length > 0 ? granted : refuse(actor, "foreignCase");
  },

  "case.send": (actor, { case: subject, eventType }) => {
    const definition = workflow(subject.workflow);
    const sender = sendersOf(actor, subject).find((candidate) =>
      maySend(definition, subject.stored, eventType, candidate),
    );
    return sender === undefined ? refuse(actor, "eventNotYours") : { allowed: true, as: sender };
  },

  // The sealed identity stays at the centre; no agency, least of all the one complained about, gets to it here. Only who
  // decides on an application may ask whose it is.
  "case.readIdentity": (actor, subject) =>
    (isIntake(actor) || decides(actor, subject)) && !isFiler(actor, subject) && !isRecused(actor, subject)
      ? granted
      : refuse(actor, "centreOnly"),

  "desk.open": (actor) =>
    isIntake(actor) ||
    holds(actor, "umpire", CENTRE_AGENCY_ID) ||
    has(actor, "clerk") ||
    has(actor, "supervisor")
      ? granted
      : refuse(actor, "roleMissing"),

  "newsroom.open": (actor) => onlyIf(actor, has(actor, "editor") || has(actor, "approver")),

  "notice.create": (actor, { agencyId }) => inAgency(actor, "editor", agencyId),
  "notice.read": (actor, notice) =>
    notice.isPublic || holds(actor, "editor", notice.agencyId) || holds(actor, "approver", notice.agencyId)
      ? granted
      : refuse(actor, "foreignNotice"),
  "notice.edit": (actor, notice) => inAgency(actor, "editor", notice.agencyId),
  "notice.submit": (actor, notice) => inAgency(actor, "editor", notice.agencyId),
  "notice.discard": (actor, notice) => inAgency(actor, "editor", notice.agencyId),
  // Two pairs of eyes: whoever wrote a word of it, as author or as a later editor, cannot be the second pair.
  "notice.approve": (actor, notice) => {
    const verdict = inAgency(actor, "approver", notice.agencyId);
    if (!verdict.allowed) return verdict;
    return actor.kind === "person" && notice.writerIds.includes(actor.userId)
      ? refuse(actor, "ownText")
      : granted;
  },
  "notice.return": (actor, notice) => inAgency(actor, "approver", notice.agencyId),
  "notice.withdraw": (actor, notice) => inAgency(actor, "approver", notice.agencyId),

  "guide.read": (actor, { agencyId }) => ofDepartment(actor, agencyId),
  "guide.start": (actor, guide) => ofGuide(actor, "editor", guide),
  "guide.edit": (actor, guide) => ofGuide(actor, "editor", guide),
  "guide.submit": (actor, guide) => ofGuide(actor, "editor", guide),
  "guide.discard": (actor, guide) => ofGuide(actor, "editor", guide),
  "adoption.edit": (actor, { agencyId }) => ofGuide(actor, "editor", { agencyId, writerIds: [] }),
  "guide.return": (actor, guide) => ofGuide(actor, "approver", guide),
  // As with notices: nobody is the second pair of eyes for their own words.
  "guide.approve": (actor, guide) => {
    const verdict = ofGuide(actor, "approver", guide);
    if (!verdict.allowed) return verdict;
    return actor.kind === "person" && guide.writerIds.includes(actor.userId)
      ? refuse(actor, "ownText")
      : granted;
  },

  "admin.open": (actor) => onlyIf(actor, has(actor, "administrator")),
  "engine.mend": (actor) => onlyIf(actor, has(actor, "administrator")),
  // 省政府办公厅 looks after the whole catalogue; other editors after their own guides.
  "search.curate": (actor) =>
    onlyIf(actor, has(actor, "administrator") || holds(actor, "editor", GENERAL_OFFICE_AGENCY_ID)),
  "catalogue.import": (actor) => onlyIf(actor, has(actor, "administrator")),
  "catalogue.export": (actor) => onlyIf(actor, has(actor, "administrator")),
  // Nobody widens their own rights.
  "people.manage": (actor, { userId }) => {
    if (!has(actor, "administrator")) return refuse(actor, "roleMissing");
    return actor.kind === "person" && actor.userId === userId ? refuse(actor, "ownRights") : granted;
  },
};

const granted = { allowed: true } as const;

function refuse(actor: Actor, reason: Reason): Refused {
  return { allowed: false, reason: actor.kind === "anonymous" ? "signInNeeded" : reason };
}

function onlyIf(actor: Actor, condition: boolean): { allowed: true } | Refused {
  return condition ? granted : refuse(actor, "roleMissing");
}

function inAgency(actor: Actor, role: Role, agencyId: string): { allowed: true } | Refused {
  if (!has(actor, role)) return refuse(actor, "roleMissing");
  return holds(actor, role, agencyId) ? granted : refuse(actor, "foreignNotice");
}

function ofGuide(actor: Actor, role: Role, { agencyId }: GuideInPolicy): { allowed: true } | Refused {
  if (!has(actor, role)) return refuse(actor, "roleMissing");
  return holds(actor, role, agencyId) ? granted : refuse(actor, "foreignGuide");
}

/** Agencies are named `{division}-{department}`: colleagues of every division may read what the province's one writes. */
function ofDepartment(actor: Actor, agencyId: string): { allowed: true } | Refused {
  if (!has(actor, "editor") && !has(actor, "approver")) return refuse(actor, "roleMissing");
  const department = departmentOf(agencyId);
  return agenciesWhere(actor, "editor", "approver").some((id) => departmentOf(id) === department)
    ? granted
    : refuse(actor, "foreignGuide");
}

function departmentOf(agencyId: string): string {
  return agencyId.slice(agencyId.indexOf("-") + 1);
}

function has(actor: Actor, role: Role): boolean {
  return actor.memberships.some((membership: Membership) => membership.role === role);
}

function holds(actor: Actor, role: Role, agencyId: string): boolean {
  return actor.memberships.some((held: Membership) => held.role === role && held.agencyId === agencyId);
}

/** Intake, as the umpire, exists at the centre only; the role in any other agency gives nothing. */
function isIntake(actor: Actor): boolean {
  return holds(actor, "intake", CENTRE_AGENCY_ID);
}

function isFiler(actor: Actor, subject: CaseInPolicy): boolean {
  return actor.kind === "person" && subject.citizenId === actor.userId;
}

function isCitizenOf(actor: Actor, subject: CaseInPolicy): boolean {
  // Who has the secret of the first case has it of those that follow from it: it is the same.
  const { originCaseId } = subject.stored.context as { originCaseId?: string };
  return (
    isFiler(actor, subject) ||
    [subject.id, originCaseId].some((id) => id !== undefined && actor.trackedCaseIds.includes(id))
  );
}

/** The fields of a case's context that say who has a part in it, by the names every workflow uses. */
type Parties = {
  superiorAgencyId?: string | null;
  coHandlerIds?: readonly string[];
  recusedUserIds?: readonly string[];
};

function partiesOf({ stored }: CaseInPolicy): Parties {
  return (stored.context ?? {}) as Parties;
}

function isRecused(actor: Actor, subject: CaseInPolicy): boolean {
  return actor.kind === "person" && (partiesOf(subject).recusedUserIds ?? []).includes(actor.userId);
}

/** Whether `actor` works in an agency that the workflow lets know who is behind the case. */
function decides(actor: Actor, subject: CaseInPolicy): boolean {
  const context = (subject.stored.context ?? {}) as Readonly<Record<string, unknown>>;
  const fields = workflow(subject.workflow).reading?.identity ?? [];
  return fields.some((field) => {
    const agencyId = context[field];
    return (
      typeof agencyId === "string" &&
      (holds(actor, "clerk", agencyId) || holds(actor, "supervisor", agencyId))
    );
  });
}

/**
 * The identities under which `actor` may act on the case, staff first. Both sides of a case are never one person: who
 * filed it does not handle it, and who handles it does not speak for the citizen, even knowing the secret. Nor does who
 * had to step aside.
 */
function sendersOf(actor: Actor, subject: CaseInPolicy): CaseSender[] {
  const userId = actor.kind === "person" ? actor.userId : undefined;
  const citizen: CaseSender = userId === undefined ? { kind: "citizen" } : { kind: "citizen", userId };
  if (isFiler(actor, subject)) return [citizen];
  if (isRecused(actor, subject)) return [];
  const staff = staffSenders(actor, subject);
  if (staff.length > 0) return staff;
  return isCitizenOf(actor, subject) ? [citizen] : [];
}

function staffSenders(actor: Actor, subject: CaseInPolicy): CaseSender[] {
  if (actor.kind === "anonymous" || isRecused(actor, subject)) return [];
  const { userId } = actor;
  const { superiorAgencyId, coHandlerIds = [] } = partiesOf(subject);
  return actor.memberships.flatMap(({ agencyId, role }): CaseSender[] => {
    const asMember = (held: StaffRole): CaseSender[] => [{ kind: "staff", userId, agencyId, role: held }];
    const isInvolved = subject.involvedAgencyIds.includes(agencyId) || coHandlerIds.includes(agencyId);
    switch (role) {
      case "intake":
      case "umpire":
        return agencyId === CENTRE_AGENCY_ID ? asMember(role) : [];
      case "clerk":
        return isInvolved ? asMember(role) : [];
      case "supervisor":
        // 上级: looks after what its lower body does, and takes it over once it is escalated or reviewed.
        return isInvolved || agencyId === superiorAgencyId ? asMember(role) : [];
      case "editor":
      case "approver":
      case "administrator":
        return [];
    }
  });
}
