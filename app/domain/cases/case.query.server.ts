// One case shaped for its two pages: the citizen's and the desk's. Neither holds an identity: the desk's because it must
// not, the citizen's because it needs none. Asks the policy itself.
import type { Bilingual } from "#app/i18n/languages.ts";
import { demand, may, type Actor, type CaseInPolicy } from "#app/domain/people/policy.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { earliestDueAt } from "#workflows/kernel/clock.ts";
import { workflow } from "#workflows/registry.ts";
import { getCase } from "./case-in-policy.server.ts";
import {
  type Answer,
  answersOf,
  entriesOf,
  type JourneyEntry,
  type Lane,
  lanesOf,
  openDraftOf,
  openQuestionOf,
} from "./journey.ts";
import { type CaseFacts, type ClockFacts, type OpenTask, readFacts } from "./case-facts.server.ts";

/** What both sides see. */
export type CaseView = CaseFacts & {
  lanes: Lane[];
  entries: JourneyEntry[];
  answers: Answer[];
  /** What the citizen has still to answer. */
  question: { at: Date; text: string } | undefined;
  clocks: ClockFacts[];
  /** Due date of the clock that matters now, in this order: the citizen's, the stage's, the answer's. */
  dueAt: Date | null;
  /** Of the answer as a whole, while it is awaited and not paused. */
  answerDueAt: Date | null;
  tasks: OpenTask[];
  /** Events this reader may send now. */
  allowed: string[];
  /** Names of the agencies that occur. */
  names: Readonly<Record<string, Bilingual>>;
};

export type CitizenCase = CaseView;
export type DeskCase = CaseView & {
  /** The answer that a second person has still to approve. */
  draft: Answer | undefined;
  /** What the queue goes by: the earliest due date of all that run; null while paused or final. */
  dueFirstAt: Date | null;
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
  const { facts, events, clocks, tasks, names } = await readFacts(database, found.id);
  return {
    ...facts,
    lanes: lanesOf(events, now),
    entries: entriesOf(events, "citizen"),
    answers: answersOf(events),
    question: openQuestionOf(events),
    clocks,
    ...dueDates(clocks),
    tasks,
    allowed: allowedTo(actor, found),
    names,
  };
}

/** The case as staff see it. Throws AppError notFound caseUnknown, forbidden with the policy's reason. */
export async function caseForDesk(
  database: Database,
  actor: Actor,
  { number, now }: { number: string; now: Date },
): Promise<DeskCase> {
  const found = await getCase(database, number);
  demand(actor, "case.readAtDesk", found);
  const { facts, events, clocks, tasks, names, people, hasIdentity } = await readFacts(database, found.id);
  const mayAsk = may(actor, "case.readIdentity", found).allowed;
  return {
    ...facts,
    lanes: lanesOf(events, now),
    entries: entriesOf(events, "staff").map(withoutCitizen),
    answers: answersOf(events),
    draft: openDraftOf(events),
    dueFirstAt: earliestDueAt(clocks),
    question: openQuestionOf(events),
    clocks,
    ...dueDates(clocks),
    tasks,
    allowed: allowedTo(actor, found),
    names,
    people,
    identity: !hasIdentity ? "anonymous" : mayAsk ? "sealed" : "notYours",
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

/** Clocks by how near they are to what the reader waits for; supervision is nobody's date. */
const order = ["information", "verdict", "reopening", "triage", "ruling", "accept", "review", "answer"];

function dueDates(clocks: readonly ClockFacts[]): { dueAt: Date | null; answerDueAt: Date | null } {
  const running = clocks.filter(({ status }) => status === "running");
  const first = order.map((name) => running.find((clock) => clock.name === name)).find(Boolean);
  const answer = running.find(({ name }) => name === "answer");
  return { dueAt: first?.dueAt ?? null, answerDueAt: answer?.dueAt ?? null };
}
