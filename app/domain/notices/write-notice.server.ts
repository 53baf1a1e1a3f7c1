// The only writer of notices: row, history and jobs in one statement, guarded by the row version. Called by the use
// cases beside it, each of which decides by policy and workflow first.
import type { Database } from "#app/platform/db.server.ts";
import { changeMessage, PAGE_CHANGES } from "#app/platform/page-changes.server.ts";
import type { NoticeRecord } from "./read-notice.server.ts";

/** What an event changes in the row beside its state. */
export type NoticeChange = Partial<
  Pick<
    NoticeRecord,
    | "slug"
    | "type"
    | "titleZh"
    | "titleEn"
    | "bodyZh"
    | "bodyEn"
    | "documentNumber"
    | "approverId"
    | "publishAt"
    | "expireAt"
    | "withdrawnAt"
    | "withdrawnReasonZh"
    | "withdrawnReasonEn"
  >
>;

export type NoticeWrite = {
  id: string;
  /** The version the decision was made on: equals the number of events so far. */
  rowVersion: number;
  state: string;
  change: NoticeChange;
  event: { type: string; payload: object; actorId: string };
  at: Date;
  /** Instants at which search looks at the notice again; before the first one it does not know it. */
  indexAt: readonly Date[];
  /** Whether it changes, now or at a time to come, what the public reads. */
  isSeen: boolean;
};

const columns: Record<keyof NoticeChange, string> = {
  slug: "slug",
  type: "type",
  titleZh: "title_zh",
  titleEn: "title_en",
  bodyZh: "body_zh",
  bodyEn: "body_en",
  documentNumber: "document_number",
  approverId: "approver_id",
  publishAt: "publish_at",
  expireAt: "expire_at",
  withdrawnAt: "withdrawn_at",
  withdrawnReasonZh: "withdrawn_reason_zh",
  withdrawnReasonEn: "withdrawn_reason_en",
};

/** What pages that show this notice depend on (page-changes.server.ts), alone or in a list. */
function noticeTopics(id: string): string[] {
  return [`notice:${id}`, "notices"];
}

/** Writes the event and what follows from it; false when somebody else wrote first, and then nothing is written. */
export async function writeNotice({ pool }: Database, write: NoticeWrite): Promise<boolean> {
  const { id, rowVersion, state, change, event, at, indexAt, isSeen } = write;
  const values: unknown[] = [
    id,
    rowVersion,
    state,
    at,
    event.type,
    JSON.stringify(event.payload),
    event.actorId,
    [...new Set(indexAt.map((instant) => instant.getTime()))].map((time) => new Date(time)),
    PAGE_CHANGES,
    isSeen ? changeMessage(noticeTopics(id)) : null,
  ];
  const sets = (Object.keys(change) as (keyof NoticeChange)[]).map((key) => {
    values.push(change[key]);
    return `, ${columns[key]} = $${values.length}`;
  });
  const { rows } = await pool.query(
    `with changed as (
       update notice set state = $3, row_version = row_version + 1, updated_at = $4 ${sets.join("")}
       where id = $1::uuid and row_version = $2
       returning id, row_version
     ), recorded as (
       insert into notice_event (notice_id, seq, type, payload, actor_id, at)
       select id, row_version, $5, $6::jsonb, $7, $4 from changed
     ), queued as (
       select graphile_worker.add_job(
         'index-notice',
         json_build_object('noticeId', changed.id),
         run_at := instant,
         job_key := 'index-notice:' || changed.id || ':' || extract(epoch from instant)
       )
       from changed, unnest($8::timestamptz[]) as instant
     ), announced as (
       select pg_notify($9, $10) from changed where $10::text is not null
     )
     select row_version, (select count(*) from queued), (select count(*) from announced) from changed`,
    values,
  );
  return rows.length === 1;
}
