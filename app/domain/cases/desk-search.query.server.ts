// Searches the cases that a member of staff may read at the desk. The statement itself holds to the policy's rule
// (case.readAtDesk), and the policy is asked again for every row that is shown. Never reads who is behind a case.
import type { Bilingual } from "#app/i18n/languages.ts";
import { type Actor, type CaseInPolicy, may, type Membership } from "#app/domain/people/policy.ts";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import type { Database } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import { workflow } from "#workflows/registry.ts";
import { findCases } from "./case-in-policy.server.ts";
import type { DeskSort, DeskStanding, DeskTerm } from "./desk-search-words.ts";
import { turnIn } from "./journey.ts";

export type DeskSearch = {
  terms: readonly DeskTerm[];
  /** States (`workflow/state`) that a term names, by the term's place. */
  statesNamed?: ReadonlyMap<number, readonly string[]>;
  /** Days in Shanghai on which it was opened, YYYY-MM-DD, both included. */
  from?: string | undefined;
  to?: string | undefined;
  workflows?: readonly string[];
  /** `workflow/state` */
  states?: readonly string[];
  standings?: readonly DeskStanding[];
  sort?: DeskSort;
  /** From 1. */
  page?: number;
};

export type DeskHit = {
  caseId: string;
  number: string;
  workflow: string;
  state: string;
  turn: "agency" | "citizen" | "nobody";
  subject: string;
  /** Where the words stand in what the citizen wrote; the beginning where they stand elsewhere. */
  excerpt: string;
  language: string;
  division: Bilingual;
  /** Who answers for it; null once it is closed. */
  agency: Bilingual | null;
  dueAt: Date | null;
  isOverdue: boolean;
  /** Of an overdue case: when it was due; what runs since then only reminds of it. */
  missedAt: Date | null;
  openedAt: Date;
  closedAt: Date | null;
};

type Count = { value: string; count: number };
export type DeskFound = {
  items: DeskHit[];
  total: number;
  page: number;
  pages: number;
  /** Exact; a facet's own choices do not narrow its own counts. */
  facets: { workflows: Count[]; states: Count[]; standings: Count[] };
};

export const DESK_HITS_PER_PAGE = 25;
const EXCERPT_CHARS = 160;
/** More cases than this stand by their age alone. */
const MAX_BY_SUBJECT = 2_000;

/** One page of the cases that `actor` may read at the desk and that have all the terms. */
export async function searchAtDesk(
  database: Database,
  actor: Extract<Actor, { kind: "person" }>,
  asked: DeskSearch,
): Promise<DeskFound> {
  const page = Math.max(1, asked.page ?? 1);
  const { text, values } = deskSearchSql(actor, { ...asked, page });
  const { rows } = await database.pool.query<Answer>({ text, values });
  const [answer] = rows;
  if (answer === undefined) throw new Error("the desk's search gave no row");
  return {
    items: await hitsOf(database, actor, answer.ids, asked.terms),
    total: answer.total,
    page,
    pages: Math.max(1, Math.ceil(answer.total / DESK_HITS_PER_PAGE)),
    facets: { workflows: answer.workflows, states: answer.states, standings: answer.standings },
  };
}

type Answer = { ids: string[]; total: number; workflows: Count[]; states: Count[]; standings: Count[] };

/** The statement and its values; for searchAtDesk(), and for tests that look at its plan. */
export function deskSearchSql(
  { userId, memberships }: { userId: string; memberships: readonly Membership[] },
  {
    terms,
    statesNamed,
    from,
    to,
    workflows = [],
    states = [],
    standings: chosen = [],
    sort = "fit",
    page = 1,
  }: DeskSearch,
): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const conditions = [
    ...readable(userId, memberships, add),
    ...terms.map((term, index) => `c.id in (${hasTerm(term, statesNamed?.get(index) ?? [], add)})`),
    ...(from === undefined ? [] : [`c.opened_at >= ${add(`${from}T00:00:00+08:00`)}::timestamptz`]),
    ...(to === undefined
      ? []
      : [`c.opened_at < ${add(`${to}T00:00:00+08:00`)}::timestamptz + interval '1 day'`]),
  ];
  const ok = {
    workflows: workflows.length === 0 ? "true" : `workflow = any(${add(workflows)}::text[])`,
    states: states.length === 0 ? "true" : `state = any(${add(states)}::text[])`,
    standings: chosen.length === 0 ? "true" : `standing = any(${add(chosen)}::text[])`,
  };
  const passing = (except?: keyof typeof ok): string =>
    Object.entries(ok)
      .flatMap(([name, condition]) => (name === except ? [] : [condition]))
      .join(" and ");
  const counts = (name: keyof typeof ok, column: string): string => `
    (select coalesce(json_agg(json_build_object('value', value, 'count', count) order by count desc, value), '[]')
       from (select ${column} as value, count(*)::int as count from found where ${passing(name)} group by 1) as each)`;
  // In a long list the newest are what one looks for, and looking at every subject would take longer than finding them.
  const inSubject =
    terms.length === 0 || sort !== "fit"
      ? ""
      : `case when (select count(*) from found where ${passing()}) > ${MAX_BY_SUBJECT} then 0 else
           (select count(*) from case_matter m, unnest(${add(terms.map(({ text }) => text))}::text[]) as word
             where m.case_id = found.id and position(word in lower(m.subject)) > 0) end desc,`;
  const order =
    sort === "due"
      ? "closed_at is not null, due_at nulls last, opened_at desc, id"
      : `${inSubject} opened_at desc, id`;
  const text = /* sql */ `
    with found as materialized (
      select c.id, c.workflow, c.workflow || '/' || c.state as state, c.opened_at, c.closed_at, c.due_at,
             case when c.closed_at is not null then 'closed' when c.is_overdue then 'overdue' else 'open' end as standing
        from "case" c
       where ${conditions.join("\n         and ")}
    )
    select (select count(*)::int from found where ${passing()}) as total,
           ${counts("workflows", "workflow")} as workflows, ${counts("states", "state")} as states,
           ${counts("standings", "standing")} as standings,
           array(select id from found where ${passing()} order by ${order}
                  limit ${DESK_HITS_PER_PAGE} offset ${add((page - 1) * DESK_HITS_PER_PAGE)}) as ids`;
  return { text, values };
}

/** The rule of case.readAtDesk, as SQL: whose case it is not, and who may read it. */
function readable(
  userId: string,
  memberships: readonly Membership[],
  add: (value: unknown) => string,
): string[] {
  const user = add(userId);
  const conditions = [
    `c.citizen_id is distinct from ${user}`,
    // Most have nobody recused: the first test is the cheaper one.
    `coalesce(not (c.context->'recusedUserIds' ? ${user}), true)`,
  ];
  const isOfCentre = memberships.some(
    ({ agencyId, role }) => agencyId === CENTRE_AGENCY_ID && (role === "intake" || role === "umpire"),
  );
  if (isOfCentre) return conditions;
  const idsOf = (...roles: string[]): string[] => [
    ...new Set(memberships.filter(({ role }) => roles.includes(role)).map(({ agencyId }) => agencyId)),
  ];
  const agencies = `${add(idsOf("clerk", "supervisor"))}::text[]`;
  const supervised = idsOf("supervisor");
  // The cheapest test that most pass comes first; the planner looks up what is left by case or by agency.
  const ways = [
    `c.accountable_agency_id = any(${agencies})`,
    `exists (select from case_task t where t.case_id = c.id and t.agency_id = any(${agencies}))`,
    ...(supervised.length === 0 ? [] : [`c.context->>'superiorAgencyId' = any(${add(supervised)}::text[])`]),
    `c.context->'coHandlerIds' ?| ${agencies}`,
    `exists (select from case_event e
              where e.case_id = c.id and e.actor ? 'agencyId' and e.actor->>'agencyId' = any(${agencies}))`,
  ];
  return [...conditions, `(${ways.join("\n          or ")})`];
}

/** The cases that have the term: in what was written, in the name of a place, an office or a service, or in the number. */
function hasTerm(
  { text, query, isRechecked, isNumberPart }: DeskTerm,
  states: readonly string[],
  add: (value: unknown) => string,
): string {
  // A single letter is in too many names to say which is meant.
  const isName = [...text].length > 1;
  const like = isName ? add(`%${text.replace(/[\\%_]/g, "\\$&")}%`) : "";
  const named = (table: string, key: string): string =>
    `select ${key} from ${table} where name_zh ilike ${like} or name_en ilike ${like}`;
  const written = `select m.case_id from case_matter m
           where case_words(m.subject, m.body, m.place) @@ ${add(query)}::tsquery
             ${isRechecked ? `and lower(m.subject || ' ' || m.body || ' ' || coalesce(m.place, '')) like ${like}` : ""}`;
  const names = isName
    ? [
        `select n.id from "case" n where n.division_code in (${named("division", "code")})`,
        `select n.id from "case" n where n.accountable_agency_id in (${named("agency", "id")})`,
        `select m.case_id from case_matter m where m.about_agency_id in (${named("agency", "id")})`,
        `select m.case_id from case_matter m where m.type_id in
           (select t.id from service_type t join service_type_version v on v.id = t.current_version_id
             where v.name_zh ilike ${like} or v.name_en ilike ${like})`,
      ]
    : [];
  const number = isNumberPart ? [`select n.id from "case" n where n.number ilike ${like}`] : [];
  const state =
    states.length === 0
      ? []
      : [`select n.id from "case" n where n.workflow || '/' || n.state = any(${add(states)}::text[])`];
  return [written, ...names, ...number, ...state].join("\n          union all ");
}

type Row = Omit<DeskHit, "turn" | "excerpt"> & { body: string };

async function hitsOf(
  database: Database,
  actor: Actor,
  ids: readonly string[],
  terms: readonly DeskTerm[],
): Promise<DeskHit[]> {
  if (ids.length === 0) return [];
  const { rows } = await database.pool.query<Row>({
    name: "desk-search-hits",
    text: /* sql */ `
      select c.id as "caseId", c.number, c.workflow, c.state, m.subject, m.body, c.language,
             json_build_object('zh', coalesce(d.name_zh, c.division_code), 'en', coalesce(d.name_en, c.division_code))
               as division,
             case when c.accountable_agency_id is not null then
               json_build_object('zh', coalesce(a.name_zh, c.accountable_agency_id),
                                 'en', coalesce(a.name_en, c.accountable_agency_id)) end as agency,
             c.due_at as "dueAt", c.is_overdue as "isOverdue",
             case when c.is_overdue then (select max(k.due_at) from case_clock k
               where k.case_id = c.id and k.status = 'fired' and k.name <> 'supervision') end as "missedAt",
             c.opened_at as "openedAt", c.closed_at as "closedAt"
        from "case" c
        join case_matter m on m.case_id = c.id
        left join agency a on a.id = c.accountable_agency_id
        left join division d on d.code = c.division_code
       where c.id = any($1::uuid[]) order by array_position($1::uuid[], c.id)`,
    values: [ids],
  });
  const cases = await findCases(
    database,
    rows.map(({ number }) => number),
  );
  const byId = new Map<string, CaseInPolicy>(cases.map((each) => [each.id, each]));
  return rows.flatMap(({ body, ...row }) => {
    const subject = byId.get(row.caseId);
    if (subject === undefined) return [];
    if (!may(actor, "case.readAtDesk", subject).allowed) {
      // It became so between the two statements, or the statement says more than the policy.
      log.warn("the desk's search found a case that may not be read", { caseId: row.caseId });
      return [];
    }
    return {
      ...row,
      turn: turnIn(workflow(row.workflow).reading, row.state),
      excerpt: excerptOf(body, terms),
    };
  });
}

/** The part of a text around the first of the words. */
export function excerptOf(body: string, terms: readonly DeskTerm[]): string {
  const text = body.replace(/\s+/gu, " ").trim();
  const plain = text.toLowerCase();
  const places = terms.map((term) => plain.indexOf(term.text)).filter((place) => place >= 0);
  const at = Math.max(0, Math.min(...places, Infinity) - EXCERPT_CHARS / 3);
  const start = Number.isFinite(at) && at > 0 ? at : 0;
  const piece = [...text.slice(Math.round(start))].slice(0, EXCERPT_CHARS).join("");
  const isCutBefore = start > 0;
  return `${isCutBefore ? "…" : ""}${piece}${Math.round(start) + piece.length < text.length ? "…" : ""}`;
}
