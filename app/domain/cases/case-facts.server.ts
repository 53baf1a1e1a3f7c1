// Reads everything that one case's page is made of, in one go. Called by case.query.server.ts, which decides what of it
// the reader sees.
import type { Bilingual } from "#app/i18n/languages.ts";
import type { Database } from "#app/platform/db.server.ts";
import { cnCalendars } from "#workflows/kernel/calendars/cn.ts";
import { type ClockRow, explainClock, isLive } from "#workflows/kernel/clock.ts";
import type { ExplainedLimit } from "#workflows/kernel/calendar.ts";
import { workflow } from "#workflows/registry.ts";
import type { PastEvent } from "./journey.ts";

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
};

export type ClockFacts = Omit<ClockRow, "article"> & {
  article: Bilingual;
  /** Day by day why it is due when it is; of live clocks only. */
  explanation: ExplainedLimit | undefined;
};

export type OpenTask = { name: string; agencyId: string; role: string; openedAt: Date };

export type AllFacts = {
  facts: CaseFacts;
  events: PastEvent[];
  clocks: ClockFacts[];
  tasks: OpenTask[];
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
  const staff = events.flatMap(({ actor }) =>
    actor.kind === "staff" && actor.userId !== undefined ? [actor.userId] : [],
  );
  const agencyIds = new Set(
    [
      row.accountableAgencyId,
      row.matter?.aboutAgencyId,
      ...row.tasks.map(({ agencyId }) => agencyId),
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
  const { matter, complainant, clocks, tasks, divisionCode, ...rest } = row;
  return {
    facts: {
      ...rest,
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
    clocks: clocks.map((clock) => clockFacts(row.workflow, clock as unknown as ClockRow)),
    tasks: tasks.map(({ name, agencyId, role, openedAt }) => ({ name, agencyId, role, openedAt })),
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
      tasks: { where: { closedAt: null }, orderBy: { openedAt: "asc" } },
    },
  });
}

/** Agencies an event names: whoever acted, and to whom the case went. */
function agenciesOf({ actor, payload }: { actor: PastEvent["actor"]; payload: unknown }): unknown[] {
  const { leadAgencyId, centreAgencyId } = (payload ?? {}) as Record<string, unknown>;
  return [actor.agencyId, leadAgencyId, centreAgencyId];
}

/** The row keeps the Chinese article; the English one is found beside the same words in one of the rule sets. */
function clockFacts(workflowKey: string, { article, ...clock }: ClockRow): ClockFacts {
  const rule = workflow(workflowKey)
    .ruleSets.flatMap(({ clocks }) => Object.values(clocks))
    .find(({ id, article: { zh } }) => id === clock.ruleId && zh === article);
  const en = rule?.article.en ?? article;
  return {
    ...clock,
    article: { zh: article, en },
    explanation: isLive(clock) ? explainClock(clock, cnCalendars) : undefined,
  };
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
