// The desk's queue: what the reader's roles have to do now, the most urgent first. Rows hold no identity.
import type { Bilingual } from "#app/i18n/languages.ts";
import type { Membership } from "#app/domain/people/policy.ts";
import type { Database } from "#app/platform/db.server.ts";

export type QueueFilter = {
  /**
   * tasks: all there is to do; overdue: of these, whose time has run out; today: not overdue and due before the day ends in Shanghai;
   * waiting: cases the reader's agencies answer for while nobody there has anything to do.
   */
  view?: QueueView | undefined;
  /** One kind of task, such as triage. */
  task?: string | undefined;
};
export type QueueView = (typeof queueViews)[number];
export const queueViews = ["tasks", "overdue", "today", "waiting"] as const;

export type QueueItem = {
  caseId: string;
  number: string;
  subject: string;
  state: string;
  rowVersion: number;
  /** What is to be done; null in the view `waiting`. */
  task: string | null;
  role: string | null;
  agencyId: string;
  agency: Bilingual;
  division: Bilingual;
  language: string;
  /** Earliest running clock; null while all are paused. */
  dueAt: Date | null;
  isOverdue: boolean;
  /** Of an overdue case: when it was due; what runs since then only reminds of it. */
  missedAt: Date | null;
  isPaused: boolean;
  openedAt: Date;
  /** Since when the task is open. */
  taskOpenedAt: Date | null;
};

export type Queue = {
  items: QueueItem[];
  page: number;
  pageCount: number;
  total: number;
  counts: Record<QueueView, number>;
  /** Of the view `tasks`, by kind. */
  byTask: Record<string, number>;
};

const QUEUE_PAGE_SIZE = 50;

/** One page of the queue of those memberships; overdue first, then by due date, paused last. */
export async function deskQueue(
  { pool }: Database,
  {
    memberships,
    now,
    page = 1,
    filter = {},
  }: { memberships: readonly Membership[]; now: Date; page?: number; filter?: QueueFilter },
): Promise<Queue> {
  const view = filter.view ?? "tasks";
  const agencies = memberships.map(({ agencyId }) => agencyId);
  const roles = memberships.map(({ role }) => role);
  const scope = [agencies, roles, endOfDayInShanghai(now)];
  const { rows: totals } = await pool.query<Totals>({ name: "desk-counts", text: COUNTS, values: scope });
  const counts = { tasks: 0, overdue: 0, today: 0, waiting: 0, ...totals[0]?.counts };
  const byTask = totals[0]?.byTask ?? {};
  const total = await countOf(pool, view, filter.task, scope, counts, byTask);
  const pageCount = Math.max(1, Math.ceil(total / QUEUE_PAGE_SIZE));
  const shown = Math.min(Math.max(1, page), pageCount);
  const { rows: items } = await pool.query<QueueItem>({
    name: "desk-queue",
    text: ITEMS,
    values: [...scope, view, filter.task ?? null, QUEUE_PAGE_SIZE, (shown - 1) * QUEUE_PAGE_SIZE],
  });
  return { items, page: shown, pageCount, total, counts, byTask };
}

type Totals = { counts: Record<QueueView, number>; byTask: Record<string, number> };

async function countOf(
  pool: Database["pool"],
  view: QueueView,
  task: string | undefined,
  scope: unknown[],
  counts: Record<QueueView, number>,
  byTask: Record<string, number>,
): Promise<number> {
  if (task === undefined) return counts[view];
  if (view === "tasks") return byTask[task] ?? 0;
  const { rows } = await pool.query<{ count: number }>({
    name: "desk-count",
    text: `${MINE} select count(*)::int as count from shown`,
    values: [...scope, view, task],
  });
  return rows[0]?.count ?? 0;
}

/** The last instant of now's day in Shanghai, when the day's limits end. */
function endOfDayInShanghai(now: Date): Date {
  const day = 86_400_000;
  const offset = 8 * 3_600_000;
  return new Date(Math.floor((now.getTime() + offset) / day) * day + day - offset - 1);
}

const MEMBERSHIPS = /* sql */ `
  with membership as (
    select distinct m.agency_id, m.role from unnest($1::text[], $2::text[]) as m(agency_id, role)
     where m.role in ('intake', 'umpire', 'clerk', 'supervisor')
  ), mine as (
    select t.case_id, t.name as task, t.role, t.agency_id, t.opened_at as task_opened_at
      from case_task t join membership m on m.agency_id = t.agency_id and m.role = t.role
     where t.closed_at is null
  ), waiting as (
    select c.id as case_id, null::text as task, null::text as role, c.accountable_agency_id as agency_id,
           null::timestamptz as task_opened_at
      from "case" c
     where c.closed_at is null and c.accountable_agency_id in (select agency_id from membership)
       and not exists (select from case_task t where t.case_id = c.id and t.closed_at is null
                          and t.agency_id = c.accountable_agency_id)
  )`;

const COUNTS = /* sql */ `${MEMBERSHIPS}, tasks as (
    select mine.task, c.is_overdue, c.due_at from mine join "case" c on c.id = mine.case_id
  )
  select json_build_object(
           'tasks', (select count(*) from tasks),
           'overdue', (select count(*) from tasks where is_overdue),
           'today', (select count(*) from tasks where due_at <= $3 and not is_overdue),
           'waiting', (select count(*) from waiting)) as counts,
         (select coalesce(json_object_agg(task, n), '{}')
            from (select task, count(*) as n from tasks group by task) as kinds) as "byTask"`;

const MINE = /* sql */ `${MEMBERSHIPS}, shown as (
    select rows.*, c.number, c.state, c.row_version, c.division_code, c.language, c.due_at, c.is_overdue, c.opened_at,
           case when c.is_overdue then (select max(k.due_at) from case_clock k
             where k.case_id = c.id and k.status = 'fired' and k.name <> 'supervision') end as missed_at
      from (select * from mine where $4::text <> 'waiting' union all select * from waiting where $4::text = 'waiting')
           as rows
      join "case" c on c.id = rows.case_id
     where ($5::text is null or rows.task = $5::text)
       and ($4::text <> 'overdue' or c.is_overdue) and ($4::text <> 'today' or c.due_at <= $3 and not c.is_overdue)
  )`;

const ITEMS = /* sql */ `${MINE}
  select s.case_id as "caseId", s.number, m.subject, s.state, s.row_version as "rowVersion", s.task, s.role,
         s.agency_id as "agencyId",
         json_build_object('zh', coalesce(a.name_zh, s.agency_id), 'en', coalesce(a.name_en, s.agency_id)) as agency,
         json_build_object('zh', coalesce(d.name_zh, s.division_code), 'en', coalesce(d.name_en, s.division_code))
           as division,
         s.language, s.due_at as "dueAt", s.is_overdue as "isOverdue", s.missed_at as "missedAt",
         exists (select from case_clock k where k.case_id = s.case_id and k.status = 'paused') as "isPaused",
         s.opened_at as "openedAt", s.task_opened_at as "taskOpenedAt"
    from shown s
    join case_matter m on m.case_id = s.case_id
    left join agency a on a.id = s.agency_id
    left join division d on d.code = s.division_code
   order by s.is_overdue desc, coalesce(s.missed_at, s.due_at) nulls last, s.opened_at, s.number, s.task
   limit $6 offset $7`;
