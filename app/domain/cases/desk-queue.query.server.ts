// The desk's queue: what the reader's roles have to do now, the most urgent first. Rows hold no identity.
import type { Bilingual } from "#app/i18n/languages.ts";
import type { Membership } from "#app/domain/people/policy.ts";
import type { Database } from "#app/platform/db.server.ts";
import { workflow, workflows } from "#workflows/registry.ts";
import { turnIn } from "./journey.ts";
import { type Supervision, supervisionOf } from "./supervision.ts";

export type QueueFilter = {
  /**
   * tasks: all there is to do; overdue: of these, whose time has run out; today: not overdue and due before the day ends in Shanghai;
   * waiting: cases the reader's agencies answer for in which the reader has nothing to do: they wait for others.
   */
  view?: QueueView | undefined;
  /** One workflow. */
  kind?: string | undefined;
  /** One kind of task, such as triage. */
  task?: string | undefined;
};
export type QueueView = (typeof queueViews)[number];
export const queueViews = ["tasks", "overdue", "today", "waiting"] as const;

export type QueueItem = {
  caseId: string;
  number: string;
  workflow: string;
  subject: string;
  state: string;
  turn: "agency" | "citizen" | "nobody";
  rowVersion: number;
  /** What is to be done, without the agency that one of several is called by; null in the view `waiting`. */
  task: string | null;
  role: string | null;
  agencyId: string;
  agency: Bilingual;
  /** In the view `waiting`: the offices that have something to do. */
  waitsFor: Bilingual[];
  division: Bilingual;
  language: string;
  /** Earliest running clock of the case, or of the office's own part of it; null while all are paused. */
  dueAt: Date | null;
  isOverdue: boolean;
  /** Of an overdue case: when it was due; what runs since then only reminds of it. */
  missedAt: Date | null;
  isPaused: boolean;
  supervision: Supervision | undefined;
  openedAt: Date;
  /** Since when the task is open. */
  taskOpenedAt: Date | null;
};

export type TaskCount = { workflow: string; task: string; count: number };

export type Queue = {
  items: QueueItem[];
  page: number;
  pageCount: number;
  total: number;
  /** Of the kind that is filtered by, else of all. */
  counts: Record<QueueView, number>;
  /** Of the view `tasks`, all kinds. */
  byTask: TaskCount[];
};

type Reader = { memberships: readonly Membership[]; now: Date; filter?: QueueFilter };

const QUEUE_PAGE_SIZE = 50;

/** Clocks whose end is nobody's due date, of all workflows. */
const windows = Object.values(workflows).flatMap(({ reading }) => reading?.clocks?.windows ?? []);

/** One page of the queue of those memberships; overdue first, then by due date, paused last. */
export async function deskQueue(
  { pool }: Database,
  { memberships, now, page = 1, filter = {} }: Reader & { page?: number },
): Promise<Queue> {
  const view = filter.view ?? "tasks";
  const scope = scopeOf(memberships, now, filter);
  const { rows: totals } = await pool.query<Totals>({ name: "desk-counts", text: COUNTS, values: scope });
  const counts = { tasks: 0, overdue: 0, today: 0, waiting: 0, ...totals[0]?.counts };
  const byTask = totals[0]?.byTask ?? [];
  const total =
    filter.task === undefined ? counts[view] : await countOf(pool, [...scope, view, filter.task, windows]);
  const pageCount = Math.max(1, Math.ceil(total / QUEUE_PAGE_SIZE));
  const shown = Math.min(Math.max(1, page), pageCount);
  const { rows } = await pool.query<QueueRow>({
    name: "desk-queue",
    text: ITEMS,
    values: [...scope, view, filter.task ?? null, windows, QUEUE_PAGE_SIZE, (shown - 1) * QUEUE_PAGE_SIZE],
  });
  return { items: rows.map(itemOf), page: shown, pageCount, total, counts, byTask };
}

/** The numbers of the first `limit` cases of the queue, in its order; each once. */
export async function queueNumbers(
  { pool }: Database,
  { memberships, now, filter = {}, limit }: Reader & { limit: number },
): Promise<string[]> {
  const { rows } = await pool.query<{ number: string }>({
    name: "desk-numbers",
    text: NUMBERS,
    values: [
      ...scopeOf(memberships, now, filter),
      filter.view ?? "tasks",
      filter.task ?? null,
      windows,
      limit,
    ],
  });
  return [...new Set(rows.map(({ number }) => number))];
}

type Totals = { counts: Record<QueueView, number>; byTask: TaskCount[] };
type QueueRow = Omit<QueueItem, "turn" | "supervision"> & { supervisionLevel: number | null };

function itemOf({ supervisionLevel, ...row }: QueueRow): QueueItem {
  return {
    ...row,
    turn: turnIn(workflow(row.workflow).reading, row.state),
    supervision: supervisionOf({ supervisionLevel }),
  };
}

function scopeOf(memberships: readonly Membership[], now: Date, { kind }: QueueFilter): unknown[] {
  const agencies = memberships.map(({ agencyId }) => agencyId);
  const roles = memberships.map(({ role }) => role);
  return [agencies, roles, endOfDayInShanghai(now), kind ?? null];
}

async function countOf(pool: Database["pool"], values: unknown[]): Promise<number> {
  const { rows } = await pool.query<{ count: number }>({
    name: "desk-count",
    text: `${MINE} select count(*)::int as count from shown`,
    values,
  });
  return rows[0]?.count ?? 0;
}

/** The last instant of now's day in Shanghai, when the day's limits end. */
function endOfDayInShanghai(now: Date): Date {
  const day = 86_400_000;
  const offset = 8 * 3_600_000;
  return new Date(Math.floor((now.getTime() + offset) / day) * day + day - offset - 1);
}

/** $1 agencies, $2 roles, $3 the day's end, $4 the workflow or null. */
const MEMBERSHIPS = /* sql */ `
  with membership as (
    select distinct m.agency_id, m.role from unnest($1::text[], $2::text[]) as m(agency_id, role)
     where m.role in ('intake', 'umpire', 'clerk', 'supervisor')
  ), mine as (
    select t.case_id, split_part(t.name, '#', 1) as task, position('#' in t.name) > 0 as is_part, t.role, t.agency_id, t.opened_at as task_opened_at
      from case_task t join membership m on m.agency_id = t.agency_id and m.role = t.role
     where t.closed_at is null
  ), waiting as (
    select c.id as case_id, null::text as task, false as is_part, null::text as role, c.accountable_agency_id as agency_id,
           null::timestamptz as task_opened_at
      from "case" c
     where c.closed_at is null and c.accountable_agency_id in (select agency_id from membership)
       and not exists (select from case_task t join membership m on m.agency_id = t.agency_id and m.role = t.role
                        where t.case_id = c.id and t.closed_at is null)
  )`;

const COUNTS = /* sql */ `${MEMBERSHIPS}, tasks as (
    select mine.task, c.workflow, c.is_overdue, c.due_at from mine join "case" c on c.id = mine.case_id
  ), of_kind as (select * from tasks where $4::text is null or workflow = $4)
  select json_build_object(
           'tasks', (select count(*) from of_kind),
           'overdue', (select count(*) from of_kind where is_overdue),
           'today', (select count(*) from of_kind where due_at <= $3 and not is_overdue),
           'waiting', (select count(*) from waiting w join "case" c on c.id = w.case_id
                        where $4::text is null or c.workflow = $4)) as counts,
         (select coalesce(json_agg(kinds order by workflow, task), '[]')
            from (select workflow, task, count(*)::int as count from tasks group by workflow, task) as kinds) as "byTask"`;

/**
 * What is shown as due and goes by the order: the earliest running clock of the case, or of the office's own part of it;
 * windows ($7) are nobody's due date. Overdue cases go by what they missed.
 */
const DUE = /* sql */ `
  case when c.is_overdue or c.due_at is null then c.due_at else
    (select min(k.due_at) from case_clock k
      where k.case_id = c.id and k.status = 'running' and not k.name = any($7::text[])
        and case when rows.is_part then right(k.name, length(rows.agency_id) + 1) = '#' || rows.agency_id
                 else position('#' in k.name) = 0 end) end as due`;

const MINE = /* sql */ `${MEMBERSHIPS}, shown as (
    select rows.*, c.number, c.workflow, c.state, c.row_version, c.division_code, c.language, c.due_at, c.is_overdue,
           c.opened_at, ${DUE}, (c.context->>'supervisionLevel')::int as supervision_level,
           case when c.is_overdue then (select max(k.due_at) from case_clock k
             where k.case_id = c.id and k.status = 'fired' and k.name <> 'supervision') end as missed_at
      from (select * from mine where $5::text <> 'waiting' union all select * from waiting where $5::text = 'waiting')
           as rows
      join "case" c on c.id = rows.case_id
     where ($4::text is null or c.workflow = $4) and ($6::text is null or rows.task = $6::text)
       and ($5::text <> 'overdue' or c.is_overdue) and ($5::text <> 'today' or c.due_at <= $3 and not c.is_overdue)
  )`;

const ORDER = /* sql */ `
  order by s.is_overdue desc, coalesce(s.missed_at, s.due) nulls last, s.opened_at, s.number, s.task`;

const NUMBERS = /* sql */ `${MINE} select s.number from shown s ${ORDER} limit $8`;

const ITEMS = /* sql */ `${MINE}
  select s.case_id as "caseId", s.number, s.workflow, m.subject, s.state, s.row_version as "rowVersion", s.task, s.role,
         s.agency_id as "agencyId",
         json_build_object('zh', coalesce(a.name_zh, s.agency_id), 'en', coalesce(a.name_en, s.agency_id)) as agency,
         case when s.task is null
              then array(select json_build_object('zh', w.name_zh, 'en', w.name_en) from agency w
                          where w.id in (select t.agency_id from case_task t
                                          where t.case_id = s.case_id and t.closed_at is null) order by w.id)
              else '{}' end as "waitsFor",
         json_build_object('zh', coalesce(d.name_zh, s.division_code), 'en', coalesce(d.name_en, s.division_code))
           as division,
         s.language,
         s.due as "dueAt", s.is_overdue as "isOverdue", s.missed_at as "missedAt",
         exists (select from case_clock k where k.case_id = s.case_id and k.status = 'paused') as "isPaused",
         s.supervision_level as "supervisionLevel", s.opened_at as "openedAt", s.task_opened_at as "taskOpenedAt"
    from shown s
    join case_matter m on m.case_id = s.case_id
    left join agency a on a.id = s.agency_id
    left join division d on d.code = s.division_code
   ${ORDER}
   limit $8 offset $9`;
