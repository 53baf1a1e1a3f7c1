// Reads everything that one case's page is made of, in one go. Called by case.query.server.ts, which decides what of it
// the reader sees.
import type { Bilingual } from "#app/i18n/languages.ts";
import type { Database } from "#app/platform/db.server.ts";
import { cnCalendars } from "#workflows/kernel/calendars/cn.ts";
import { type ClockRow, explainClock, isLive } from "#workflows/kernel/clock.ts";
import type { ExplainedLimit } from "#workflows/kernel/calendar.ts";
import { workflow } from "#workflows/registry.ts";
import { type DueMove, movesOf } from "./due-moves.ts";
import { agenciesIn, isReminder, type Moment, type Part, type PastEvent } from "./journey.ts";
import { type RecordedEvent, stages } from "./replay.ts";

export type CaseFacts = {
  id: string;
  number: string;
  workflow: string;
  state: string;
  /** To be sent back with an act, so that a case that has moved on is noticed. */
  rowVersion: number;
  language: string;
  subject: string;
  body: string;
  place: string | null;
  division: { code: string } & Bilingual;
  aboutAgencyId: string | null;
  service: ({ code: string } & Bilingual) | undefined;
  accountableAgencyId: string | null;
  isOverdue: boolean;
  outcome: string | null;
  rating: number | null;
  openedAt: Date;
  updatedAt: Date;
  closedAt: Date | null;
  mergedIntoId: string | null;
  /** 并案: the number of the case with which this one is answered. It opens nothing: that case has its own citizen. */
  mergedInto: string | null;
};

export type ClockFacts = Omit<ClockRow, "article"> & {
  /** Only repeats that another has run out. */
  isReminder: boolean;
  article: Bilingual;
  /** The limit as it was set, and every pause and extension with the date it led to. */
  moves: DueMove[];
  /** Day by day why it is due when it is; of live clocks only. */
  explanation: ExplainedLimit | undefined;
};

export type OpenTask = { name: string; agencyId: string; role: string; openedAt: Date };

export type AllFacts = {
  facts: CaseFacts;
  events: PastEvent[];
  /** How it stood after each event. */
  moments: Moment[];
  clocks: ClockFacts[];
  /** Those open now. */
  tasks: OpenTask[];
  /** What one of several agencies had or has to do. */
  parts: Part[];
  /** Numbers of the cases that are answered with this one. */
  merged: string[];
  names: Record<string, Bilingual>;
  people: Record<string, string>;
  hasIdentity: boolean;
};

/** Everything of the case with that id, which must exist. */
export async function readFacts({ prisma }: Database, id: string): Promise<AllFacts> {
  const [row, eventRows] = await Promise.all([
    caseRow(prisma, id),
    prisma.caseEvent.findMany({
      where: { caseId: id },
      orderBy: { seq: "asc" },
      omit: { hash: true, prevHash: true },
    }),
  ]);
  const events = eventRows.map((event) => ({ ...event, actor: event.actor as PastEvent["actor"] }));
  const moments = momentsOf(row, eventRows);
  const staff = events.flatMap(({ actor }) =>
    actor.kind === "staff" && actor.userId !== undefined ? [actor.userId] : [],
  );
  const agencyIds = new Set(
    [
      row.accountableAgencyId,
      row.matter?.aboutAgencyId,
      ...row.tasks.map(({ agencyId }) => agencyId),
      ...moments.map(({ accountableAgencyId }) => accountableAgencyId),
      ...events.flatMap(agenciesOf),
    ].filter((agencyId) => typeof agencyId === "string"),
  );
  const [agencies, users, division, service] = await Promise.all([
    prisma.agency.findMany({
      where: { id: { in: [...agencyIds] } },
      select: { id: true, nameZh: true, nameEn: true },
    }),
    prisma.user.findMany({ where: { id: { in: staff } }, select: { id: true, name: true } }),
    prisma.division.findUnique({ where: { code: row.divisionCode }, select: { nameZh: true, nameEn: true } }),
    serviceOf(prisma, row.matter?.typeId ?? null),
  ]);
  const { matter, complainant, clocks, tasks, divisionCode, mergedInto, merged, ...rest } = row;
  return {
    facts: {
      ...rest,
      mergedInto: mergedInto?.number ?? null,
      subject: matter?.subject ?? "",
      body: matter?.body ?? "",
      place: matter?.place ?? null,
      aboutAgencyId: matter?.aboutAgencyId ?? null,
      division: {
        code: divisionCode,
        zh: division?.nameZh ?? divisionCode,
        en: division?.nameEn ?? divisionCode,
      },
      service,
    },
    events,
    moments,
    clocks: clocks.map((clock) => clockFacts(row.workflow, clock as unknown as ClockRow)),
    tasks: tasks.filter(({ closedAt }) => closedAt === null),
    parts: partsOf(clocks, tasks),
    merged: merged.map(({ number }) => number),
    names: Object.fromEntries(
      agencies.map(({ id: agencyId, nameZh, nameEn }) => [agencyId, { zh: nameZh, en: nameEn }]),
    ),
    people: Object.fromEntries(users.map(({ id: userId, name }) => [userId, name])),
    hasIdentity: complainant !== null,
  };
}

function caseRow(prisma: Database["prisma"], id: string) {
  return prisma.case.findUniqueOrThrow({
    where: { id },
    // Never the sealed identity, the account or the secret's hash.
    omit: {
      secretHash: true,
      idempotencyKey: true,
      citizenId: true,
      lastHash: true,
      value: true,
      context: true,
      workflowVersion: true,
      dueAt: true,
    },
    include: {
      matter: true,
      complainant: { select: { caseId: true } },
      clocks: { orderBy: [{ startedAt: "asc" }, { name: "asc" }] },
      tasks: { orderBy: { openedAt: "asc" } },
      mergedInto: { select: { number: true } },
      merged: { select: { number: true }, orderBy: { openedAt: "asc" } },
    },
  });
}

/**
 * Lives the history through again, for the database keeps only who has the case now. A history that the workflow refuses
 * (verify-history finds such) shows what is stored, so that the page of a damaged case still opens.
 */
function momentsOf(
  row: { workflow: string; state: string; accountableAgencyId: string | null; outcome: string | null },
  events: readonly RecordedEvent[],
): Moment[] {
  try {
    return stages(workflow(row.workflow), events).map(({ at, state, record }) => ({
      at,
      state,
      accountableAgencyId: record.accountableAgencyId,
      outcome: record.outcome,
    }));
  } catch {
    const { state, accountableAgencyId, outcome } = row;
    return events.map(({ at }) => ({ at, state, accountableAgencyId, outcome }));
  }
}

/** A part that has a clock is told by it; one that has only a task, by that. */
function partsOf(
  clocks: readonly (Pick<ClockRow, "name" | "startedAt" | "endedAt" | "dueAt"> & { status: string })[],
  tasks: readonly { name: string; openedAt: Date; closedAt: Date | null }[],
): Part[] {
  const timed = clocks.filter(({ name }) => name.includes("#"));
  const agencyOf = (name: string) => name.slice(name.indexOf("#"));
  const parts = timed.map(({ name, status, startedAt, endedAt, dueAt }): Part => {
    // A clock that ran out is not the end of the part: the task is.
    const task = tasks.find((each) => agencyOf(each.name) === agencyOf(name) && each.name.includes("#"));
    const to = status === "fired" ? (task?.closedAt ?? null) : endedAt;
    return { name, from: startedAt, to, dueAt, isLate: status === "fired" };
  });
  const untimed = tasks.filter(
    ({ name }) => name.includes("#") && !timed.some((clock) => agencyOf(clock.name) === agencyOf(name)),
  );
  return [
    ...parts,
    ...untimed.map(({ name, openedAt, closedAt }) => ({
      name,
      from: openedAt,
      to: closedAt,
      dueAt: null,
      isLate: false,
    })),
  ];
}

/** Agencies an event names: whoever acted, and to whom the case went. */
function agenciesOf({ actor, payload }: { actor: PastEvent["actor"]; payload: unknown }): unknown[] {
  return [actor.agencyId, ...agenciesIn(payload)];
}

function clockFacts(workflowKey: string, { article, ...clock }: ClockRow): ClockFacts {
  const inBoth = (ruleId: string, words: string) => articleOf(workflowKey, ruleId, words);
  return {
    ...clock,
    isReminder: isReminder(workflow(workflowKey).reading, clock.name),
    article: inBoth(clock.ruleId, article),
    moves: movesOf(clock, cnCalendars, inBoth),
    explanation: isLive(clock) ? explainClock(clock, cnCalendars) : undefined,
  };
}

/** The row keeps the Chinese article; the English one is found beside the same words in one of the rule sets. */
function articleOf(workflowKey: string, ruleId: string, article: string): Bilingual {
  const rule = workflow(workflowKey)
    .ruleSets.flatMap(({ clocks }) => Object.values(clocks))
    .find((each) => each.id === ruleId && each.article.zh === article);
  return { zh: article, en: rule?.article.en ?? article };
}

async function serviceOf(prisma: Database["prisma"], typeId: number | null): Promise<CaseFacts["service"]> {
  if (typeId === null) return undefined;
  const type = await prisma.serviceType.findUnique({
    where: { id: typeId },
    select: { catalogCode: true, currentVersion: { select: { nameZh: true, nameEn: true } } },
  });
  const edition = type?.currentVersion;
  if (!type || !edition) return undefined;
  return { code: type.catalogCode, zh: edition.nameZh, en: edition.nameEn };
}
