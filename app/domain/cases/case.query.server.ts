// One case shaped for its two pages: the citizen's and the desk's. Neither holds an identity: the desk's because it must
// not, the citizen's because it needs none. Asks the policy itself.
import type { Bilingual } from "#app/i18n/languages.ts";
import { demand, may, type Actor, type CaseInPolicy } from "#app/domain/people/policy.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { earliestDueAt } from "#workflows/kernel/clock.ts";
import type { Reading } from "#workflows/kernel/reading.ts";
import { type RuleSet, ruleSetOf } from "#workflows/kernel/rule-sets.ts";
import { workflow } from "#workflows/registry.ts";
import { type FoundCase, getCase } from "./case-in-policy.server.ts";
import {
  type Answer,
  answersOf,
  type Draft,
  entriesOf,
  isWindow,
  type JourneyEntry,
  type Lane,
  lanesOf,
  openDraftOf,
  openQuestionOf,
  type SideLane,
  sideLanesOf,
  turnIn,
} from "./journey.ts";
import { supervisionOf } from "./supervision.ts";
import {
  type AllFacts,
  type CaseFacts,
  type ClockFacts,
  type OpenTask,
  readFacts,
} from "./case-facts.server.ts";

/** What both sides see. */
export type CaseView = CaseFacts & {
  /** Whose turn it is. */
  turn: "agency" | "citizen" | "nobody";
  lanes: Lane[];
  /** Offices that do a part of it. */
  sideLanes: SideLane[];
  entries: JourneyEntry[];
  answers: Answer[];
  /** What the citizen has still to answer. */
  question: { at: Date; text: string } | undefined;
  clocks: ClockFacts[];
  /** Of the clock that runs out next among those of who has the case. */
  dueAt: Date | null;
  /** Of the answer as a whole, while it is awaited and not paused. */
  answerDueAt: Date | null;
  tasks: OpenTask[];
  /** Events this reader may send now. */
  allowed: string[];
  /** Counts and days that the case's own rules allow, by the names of limits and clocks, for forms. */
  limits: Readonly<Record<string, number>>;
  /** Names of the agencies that occur. */
  names: Readonly<Record<string, Bilingual>>;
};

export type CitizenCase = CaseView;
export type DeskCase = CaseView & {
  /** The answer that a second person has still to approve. */
  draft: Draft | undefined;
  /** Numbers of the cases that are answered with this one. */
  merged: string[];
  /** What is due first of the reader's own part, else of the case; null while paused or final. */
  dueFirstAt: Date | null;
  /** How far supervision has gone; undefined where the case is not supervised. */
  supervision: "reminder" | "warning" | "escalated" | undefined;
  /** Names of the staff who acted, by user id. */
  people: Readonly<Record<string, string>>;
  /** Whether this reader may ask for the identity (see read-identity.server.ts), and whether there is one. */
  identity: "sealed" | "notYours" | "anonymous";
};

/** The case as its citizen sees it. Throws AppError notFound caseUnknown for everybody else too. */
export async function caseForCitizen(
  database: Database,
  actor: Actor,
  { number, now }: { number: string; now: Date },
): Promise<CitizenCase> {
  const found = await getCase(database, number);
  if (!may(actor, "case.read", found).allowed) throw new AppError("notFound", "caseUnknown");
  const all = await readFacts(database, found.id);
  return withMainAnswers(database, shared(all, found, { actor, now, viewer: "citizen" }));
}

/**
 * 并案: whoever has joined another case reads its answers here and nothing else of it, for the office answers both at
 * once and a citizen without an address gets no mail.
 */
async function withMainAnswers(database: Database, view: CitizenCase): Promise<CitizenCase> {
  if (view.mergedIntoId === null) return view;
  const main = await readFacts(database, view.mergedIntoId);
  const { key, reading } = workflow(main.facts.workflow);
  const answers = answersOf(key, reading, main.events, main.moments);
  return { ...view, answers, names: { ...main.names, ...view.names } };
}

/** The case as staff see it. Throws AppError notFound caseUnknown, forbidden with the policy's reason. */
export async function caseForDesk(
  database: Database,
  actor: Actor,
  { number, now }: { number: string; now: Date },
): Promise<DeskCase> {
  const found = await getCase(database, number);
  demand(actor, "case.readAtDesk", found);
  const all = await readFacts(database, found.id);
  const { reading } = workflow(found.workflow);
  const mayAsk = may(actor, "case.readIdentity", found).allowed;
  const view = shared(all, found, { actor, now, viewer: "staff" });
  return {
    ...view,
    entries: view.entries.map(withoutCitizen),
    draft: openDraftOf(found.workflow, reading, all.events),
    merged: all.merged,
    dueFirstAt: dueFirst(reading, all.clocks, actor),
    supervision: supervisionOf(found.stored.context),
    people: all.people,
    identity: !all.hasIdentity ? "anonymous" : mayAsk ? "sealed" : "notYours",
  };
}

function shared(
  { facts, events, moments, clocks, tasks, parts, names }: AllFacts,
  found: FoundCase,
  { actor, now, viewer }: { actor: Actor; now: Date; viewer: "citizen" | "staff" },
): CaseView {
  const definition = workflow(found.workflow);
  const { key, reading } = definition;
  return {
    ...facts,
    turn: turnIn(reading, facts.state),
    lanes: lanesOf(reading, moments, now),
    sideLanes: sideLanesOf(parts, now),
    entries: entriesOf(key, reading, events, viewer),
    answers: answersOf(key, reading, events, moments),
    question: openQuestionOf(reading, events),
    clocks,
    ...dueDates(reading, clocks),
    tasks,
    allowed: allowedTo(actor, found),
    limits: limitsOf(ruleSetOf(definition, found.stored.context)),
    names,
  };
}

/** An account is an identity too: of citizens the desk learns only that it was the citizen. */
function withoutCitizen(entry: JourneyEntry): JourneyEntry {
  return entry.by.kind === "staff" ? entry : { ...entry, by: { ...entry.by, userId: undefined } };
}

function allowedTo(actor: Actor, found: CaseInPolicy): string[] {
  const types = Object.keys(workflow(found.workflow).events);
  return types.filter((eventType) => may(actor, "case.send", { case: found, eventType }).allowed);
}

function limitsOf({ clocks, limits }: RuleSet): Readonly<Record<string, number>> {
  const days = Object.entries(clocks).map(([name, rule]) => [name, rule.days]);
  return { ...Object.fromEntries(days), ...limits };
}

function dueFirst(reading: Reading | undefined, clocks: readonly ClockFacts[], actor: Actor): Date | null {
  const own = new Set(actor.memberships.map(({ agencyId }) => agencyId));
  const parts = clocks.filter(({ name }) => own.has(name.split("#")[1] ?? ""));
  const whole = clocks.filter(({ name }) => !name.includes("#") && !isWindow(reading, name));
  return earliestDueAt(parts) ?? earliestDueAt(whole);
}

/** Reminders and windows are nobody's date, and a part's date is not the case's. */
function dueDates(
  reading: Reading | undefined,
  clocks: readonly ClockFacts[],
): { dueAt: Date | null; answerDueAt: Date | null } {
  const running = clocks.filter(
    ({ name, status, isReminder }) =>
      status === "running" && !name.includes("#") && !isReminder && !isWindow(reading, name),
  );
  const whole = running.find(({ name }) => reading?.clocks?.whole?.includes(name));
  return { dueAt: earliestDueAt(running), answerDueAt: whole?.dueAt ?? null };
}
