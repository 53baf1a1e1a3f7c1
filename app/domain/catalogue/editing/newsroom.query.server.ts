// What officials read of guides in the newsroom: those of their departments, one guide with its editions and drafts, one
// draft with its findings and differences. Called by the newsroom's pages only.
import type { Bilingual } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { type Actor, agenciesWhere, demand, may } from "#app/domain/people/policy.ts";
import type { Finding } from "../lint-guide.ts";
import { provinceDay } from "../province-day.ts";
import { inForceOn, type VersionColumns } from "../versions.server.ts";
import { findingsOf } from "./draft-findings.server.ts";
import { allowedDraftActions, type DraftAction, type DraftState } from "./draft-step.ts";
import { contentOf, type DraftContent } from "./guide-content.ts";
import type { GuideFilter } from "./guide-filters.ts";
import { type Change, diffContent } from "./guide-diff.ts";
import { type DraftRecord, ownerOf, readDraft } from "./read-draft.server.ts";
import { VERSION_COLUMNS } from "./version-row.server.ts";

export type GuideDepartment = { id: string } & Bilingual & {
    /** Whether the person may begin drafts: editors of the province's agency of the department. */
    canWrite: boolean;
  };

/** The departments whose guides the person may read. */
export async function guideDepartments({ prisma }: Database, actor: Actor): Promise<GuideDepartment[]> {
  demand(actor, "newsroom.open", undefined);
  const rows = await prisma.department.findMany({
    where: { agencies: { some: { id: { in: agenciesWhere(actor, "editor", "approver") } } } },
    orderBy: { code: "asc" },
    select: { id: true, nameZh: true, nameEn: true },
  });
  return rows.map(({ id, nameZh, nameEn }) => ({
    id,
    zh: nameZh,
    en: nameEn,
    canWrite: may(actor, "guide.start", { agencyId: ownerOf(id), writerIds: [] }).allowed,
  }));
}

export type GuideInList = {
  code: string;
  name: Bilingual;
  inForceSince: string | null;
  /** The first day of an edition to come. */
  scheduledFrom: string | null;
  draft: { id: string; state: DraftState; authorName: string; updatedAt: Date } | null;
};

const GUIDES_PER_PAGE = 30;

type ListRow = {
  code: string;
  nameZh: string;
  nameEn: string;
  inForceSince: string | null;
  scheduledFrom: string | null;
  draftId: string | null;
  draftState: DraftState | null;
  authorName: string | null;
  updatedAt: Date | null;
  total: number;
};

/** A department's guides whose name, everyday names or code contain `q`, the most used first. Pages count from 1. */
export async function guideList(
  { pool }: Database,
  actor: Actor,
  { departmentId, q, filter, page = 1, now }: GuideListWish,
): Promise<{ guides: GuideInList[]; total: number; page: number; pages: number }> {
  demand(actor, "guide.read", { agencyId: ownerOf(departmentId), writerIds: [] });
  const { rows } = await pool.query<ListRow>(
    `with listed as (
       select t.catalog_code as code, t.popularity, v.name_zh as "nameZh", v.name_en as "nameEn",
              v.since::text as "inForceSince", s.day::text as "scheduledFrom",
              d.id as "draftId", d.state as "draftState", u.name as "authorName", d.updated_at as "updatedAt"
         from service_type t
         join lateral (
           select name_zh, name_en, colloquial_zh, colloquial_en,
                  case when ${inForceOn("$2")} then effective_from end as since
             from service_type_version v
            where type_id = t.id
            order by ${inForceOn("$2")} desc, effective_from desc, version desc limit 1
         ) v on true
         left join lateral (
           select min(effective_from) as day from service_type_version
            where type_id = t.id and effective_from > $2::date and (effective_to is null or effective_to >= effective_from)
         ) s on true
         left join guide_draft d on d.type_id = t.id and d.state in ('draft', 'inReview', 'returned')
         left join "user" u on u.id = d.author_id
        where t.department_id = $1
          and ($3 = '' or strpos(lower(concat_ws(' ', t.catalog_code, v.name_zh, v.name_en,
                 array_to_string(v.colloquial_zh, ' '), array_to_string(v.colloquial_en, ' '))), lower($3)) > 0)
     )
     select *, count(*) over ()::int as total from listed
      where case $4 when 'inForce' then "inForceSince" is not null
                    when 'draft' then "draftState" in ('draft', 'returned')
                    when 'inReview' then "draftState" = 'inReview'
                    when 'scheduled' then "scheduledFrom" is not null
                    else true end
      order by popularity desc, code limit ${GUIDES_PER_PAGE} offset $5`,
    // PostgreSQL refuses NUL in text.
    [
      departmentId,
      provinceDay(now),
      q.replaceAll("\u0000", "").trim(),
      filter ?? "",
      (page - 1) * GUIDES_PER_PAGE,
    ],
  );
  const total = rows[0]?.total ?? 0;
  return { guides: rows.map(listed), total, page, pages: Math.max(1, Math.ceil(total / GUIDES_PER_PAGE)) };
}

type GuideListWish = {
  departmentId: string;
  q: string;
  filter?: GuideFilter | undefined;
  page?: number;
  now: Date;
};

function listed(row: ListRow): GuideInList {
  const { code, nameZh, nameEn, inForceSince, scheduledFrom, draftId, draftState, authorName, updatedAt } =
    row;
  return {
    code,
    name: { zh: nameZh, en: nameEn },
    inForceSince,
    scheduledFrom,
    draft:
      draftId === null || draftState === null || updatedAt === null
        ? null
        : { id: draftId, state: draftState, authorName: authorName ?? "", updatedAt },
  };
}

/** One edition of a guide as its history lists it. Days are YYYY-MM-DD. */
export type Edition = {
  version: number;
  effectiveFrom: string;
  effectiveTo: string | null;
  /** replaced: another one was published before it could come into force, or on the same day. */
  standing: "scheduled" | "inForce" | "past" | "replaced";
};

export type GuideOverview = {
  code: string;
  name: Bilingual;
  department: { id: string } & Bilingual;
  /** Newest first. */
  editions: Edition[];
  /** Newest first; the open one, if any, is the first. */
  drafts: { id: string; state: DraftState; authorName: string; updatedAt: Date; version: number | null }[];
  openDraftId: string | undefined;
  canStart: boolean;
  /** Of the edition in force. */
  findings: Finding[];
  /** The person's own offices that offer it, by division. */
  offices: ({ divisionCode: string } & Bilingual)[];
};

/** A guide with its editions, drafts and defects. Throws AppError notFound/guideUnknown and by the policy. */
export async function guideOverview(
  database: Database,
  actor: Actor,
  code: string,
  now: Date,
): Promise<GuideOverview> {
  const { prisma } = database;
  const type = await typeOf(database, actor, code);
  const editions = await editionsOf(database, type.id, now);
  const shown = editions.find(({ standing }) => standing === "inForce") ?? editions[0];
  const drafts = await prisma.guideDraft.findMany({
    where: { typeId: type.id },
    orderBy: { createdAt: "desc" },
    select: {
      id: true,
      state: true,
      authorId: true,
      updatedAt: true,
      events: { where: { type: "approved" }, select: { payload: true } },
    },
  });
  const names = await namesOf(
    database,
    drafts.map(({ authorId }) => authorId),
  );
  const content = shown === undefined ? undefined : await editionContent(database, type.id, shown.version);
  const offices = await prisma.adoption.findMany({
    where: { typeId: type.id, agencyId: { in: agenciesWhere(actor, "editor") }, validTo: null },
    select: { divisionCode: true, agency: { select: { nameZh: true, nameEn: true } } },
    orderBy: { divisionCode: "asc" },
  });
  const open = drafts.find(({ state }) => ["draft", "inReview", "returned"].includes(state));
  return {
    code,
    name: content?.name ?? { zh: code, en: code },
    department: { id: type.department.id, zh: type.department.nameZh, en: type.department.nameEn },
    editions,
    drafts: drafts.map(({ id, state, authorId, updatedAt, events }) => ({
      id,
      state: state as DraftState,
      authorName: names.get(authorId) ?? "",
      updatedAt,
      version: (events[0]?.payload as { version?: number } | undefined)?.version ?? null,
    })),
    openDraftId: open?.id,
    offices: offices.map(({ divisionCode, agency }) => ({
      divisionCode,
      zh: agency.nameZh,
      en: agency.nameEn,
    })),
    canStart:
      open === undefined &&
      shown?.standing === "inForce" &&
      may(actor, "guide.start", { agencyId: ownerOf(type.departmentId), writerIds: [] }).allowed,
    findings: content === undefined ? [] : await findingsOf(database, type, content, now),
  };
}

/** The editions of a type by number, newest first. */
async function editionsOf({ pool }: Pick<Database, "pool">, typeId: number, now: Date): Promise<Edition[]> {
  const { rows } = await pool.query<Omit<Edition, "standing">>(
    `select version, effective_from::text as "effectiveFrom", effective_to::text as "effectiveTo"
       from service_type_version where type_id = $1 order by version desc`,
    [typeId],
  );
  const today = provinceDay(now);
  const isInForce = ({ effectiveFrom, effectiveTo }: Omit<Edition, "standing">) =>
    effectiveFrom <= today && (effectiveTo === null || effectiveTo >= today);
  const [current] = rows
    .filter(isInForce)
    .sort((a, b) =>
      a.effectiveFrom === b.effectiveFrom
        ? b.version - a.version
        : a.effectiveFrom < b.effectiveFrom
          ? 1
          : -1,
    );
  return rows.map((edition) => {
    const { effectiveFrom, effectiveTo } = edition;
    const isReplaced = effectiveTo !== null && effectiveTo < effectiveFrom;
    const standing =
      edition === current
        ? "inForce"
        : isReplaced
          ? "replaced"
          : effectiveFrom > today
            ? "scheduled"
            : "past";
    return { ...edition, standing };
  });
}

/** What an edition says. Throws AppError notFound/guideUnknown. */
async function editionContent(
  { pool }: Pick<Database, "pool">,
  typeId: number,
  version: number,
): Promise<DraftContent> {
  const { rows } = await pool.query<VersionColumns>(
    `select ${VERSION_COLUMNS} from service_type_version v where v.type_id = $1 and v.version = $2`,
    [typeId, version],
  );
  const [row] = rows;
  if (row === undefined) throw new AppError("notFound", "guideUnknown");
  return contentOf(row);
}

/** What changed from one published edition to another. Throws AppError notFound/guideUnknown and by the policy. */
export async function compareEditions(
  database: Database,
  actor: Actor,
  { code, from, to, now }: { code: string; from: number; to: number; now: Date },
): Promise<{ name: Bilingual; editions: Edition[]; changes: Change[] }> {
  const type = await typeOf(database, actor, code);
  const [editions, before, after] = await Promise.all([
    editionsOf(database, type.id, now),
    editionContent(database, type.id, from),
    editionContent(database, type.id, to),
  ]);
  return { name: after.name, editions, changes: diffContent(before, after) };
}

export type DraftForNewsroom = Omit<DraftRecord, "writerIds"> & {
  department: { id: string } & Bilingual;
  authorName: string;
  /** The edition it is compared with: the one in force. */
  comparedWith: number | undefined;
  changes: Change[];
  findings: Finding[];
  /** What the actor may do now: the page's buttons. */
  allowed: DraftAction[];
  /** Whether the actor could approve, had they not written in it themselves. */
  isOwnText: boolean;
  /** Another edition was published since it was begun. */
  isOutdated: boolean;
  /** The day of an edition to come, which this one would replace. */
  scheduledFrom: string | undefined;
  /** Of the last return, while it counts. */
  returnReason: string | undefined;
  /** Oldest first. */
  history: {
    type: string;
    at: Date;
    actorName: string;
    reason: string | undefined;
    version: number | undefined;
  }[];
};

/** A draft as the newsroom shows it. Throws AppError notFound/guideUnknown and by the policy. */
export async function draftForNewsroom(
  database: Database,
  actor: Actor,
  id: string,
  now: Date,
): Promise<DraftForNewsroom> {
  const { prisma } = database;
  const { writerIds, ...draft } = await readDraft(database, id);
  const subject = { agencyId: draft.agencyId, writerIds };
  demand(actor, "guide.read", subject);
  const [department, events, editions, findings] = await Promise.all([
    prisma.department.findFirstOrThrow({
      where: { id: draft.type.departmentId },
      select: { id: true, nameZh: true, nameEn: true },
    }),
    prisma.guideDraftEvent.findMany({ where: { draftId: id }, orderBy: { seq: "asc" } }),
    editionsOf(database, draft.type.id, now),
    findingsOf(database, draft.type, draft.content, now),
  ]);
  const comparedWith = baseOf(draft.state, events, editions);
  const before =
    comparedWith === undefined ? undefined : await editionContent(database, draft.type.id, comparedWith);
  const names = await namesOf(database, [draft.authorId, ...events.map(({ actorId }) => actorId)]);
  const history = events.map(({ type, at, actorId, payload }) => {
    const { reason, version } = payload as { reason?: string; version?: number };
    return { type, at, actorName: names.get(actorId) ?? "", reason, version };
  });
  return {
    ...draft,
    department: { id: department.id, zh: department.nameZh, en: department.nameEn },
    authorName: names.get(draft.authorId) ?? "",
    comparedWith,
    changes: before === undefined ? [] : diffContent(before, draft.content),
    findings,
    allowed: allowedDraftActions({ state: draft.state, ...subject }, actor),
    isOwnText: actor.kind === "person" && writerIds.includes(actor.userId),
    isOutdated: (editions[0]?.version ?? 0) > draft.baseVersion && draft.state !== "approved",
    scheduledFrom: editions.find(({ standing }) => standing === "scheduled")?.effectiveFrom,
    returnReason:
      draft.state === "returned" ? history.findLast(({ type }) => type === "returned")?.reason : undefined,
    history,
  };
}

/** With which edition a draft is compared: the one in force; an approved one with the one before its own. */
function baseOf(
  state: DraftState,
  events: readonly { type: string; payload: unknown }[],
  editions: readonly Edition[],
): number | undefined {
  const current = editions.find(({ standing }) => standing === "inForce")?.version;
  if (state !== "approved") return current;
  const { version = 0 } = (events.find(({ type }) => type === "approved")?.payload ?? {}) as {
    version?: number;
  };
  return editions.find((edition) => edition.version < version)?.version;
}

/** Throws AppError notFound/guideUnknown and by the policy. */
async function typeOf({ prisma }: Database, actor: Actor, code: string) {
  const type = /^[\w-]{1,40}$/.test(code)
    ? await prisma.serviceType.findFirst({ where: { catalogCode: code }, include: { department: true } })
    : null;
  if (type === null) throw new AppError("notFound", "guideUnknown");
  demand(actor, "guide.read", { agencyId: ownerOf(type.departmentId), writerIds: [] });
  return type;
}

async function namesOf({ prisma }: Pick<Database, "prisma">, ids: string[]): Promise<Map<string, string>> {
  const users = await prisma.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}
