// Approves a draft: it becomes the next edition of the guide, in force from a day on without anything further being done.
// Nobody approves what they wrote in, and nothing with an error is published.
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { inTransaction } from "#app/platform/transaction.server.ts";
import type { Finding } from "../lint-guide.ts";
import { dayAfter, provinceDay } from "../province-day.ts";
import { publishVersion } from "../versions.server.ts";
import { findingsOf } from "./draft-findings.server.ts";
import { columnsOf, GuideContent } from "./guide-content.ts";
import { type DraftCommand, mayTake, movedOn, writeDraft } from "./take-draft-action.server.ts";

/** Further off than any law is passed in advance. */
const MOST_DAYS_AHEAD = 731;

/** A draft that may not be published, with the errors that are in the way. */
export class GuideHasErrors extends AppError {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super("invalid", "guideHasErrors");
    this.findings = findings;
  }
}

/**
 * Publishes it from `effectiveFrom` (YYYY-MM-DD; today where it is left out). Throws AppError invalid/guideDateWrong for a
 * day that is past or too far off, GuideHasErrors, conflict/guideOutdated when another edition was published since the
 * draft was begun; else as takeDraftAction.
 */
export async function approveDraft(
  database: Database,
  command: DraftCommand & { effectiveFrom?: string | undefined },
): Promise<{ id: string; version: number; effectiveFrom: string }> {
  const { now } = command;
  const { draft, next, userId } = await mayTake(database, "approve", command);
  const today = provinceDay(now);
  const effectiveFrom = command.effectiveFrom ?? today;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(effectiveFrom) && isCalendarDay(effectiveFrom);
  if (!isDay || effectiveFrom < today || effectiveFrom > dayAfter(today, MOST_DAYS_AHEAD))
    throw new AppError("invalid", "guideDateWrong");
  const errors = (await findingsOf(database, draft.type, draft.content, now)).filter(
    ({ level }) => level === "error",
  );
  if (errors.length > 0) throw new GuideHasErrors(errors);
  const content = columnsOf(GuideContent.parse(draft.content));

  const version = await inTransaction(database.pool, async (client) => {
    // Locked first and asked afterwards: a question within the locking statement would see what was before the wait.
    await client.query("select from service_type where id = $1 for update", [draft.type.id]);
    const { rows } = await client.query<{ newest: number | null }>(
      "select max(version) as newest from service_type_version where type_id = $1",
      [draft.type.id],
    );
    if (rows[0]?.newest !== draft.baseVersion) throw new AppError("conflict", "guideOutdated");
    const published = await publishVersion(client, { typeId: draft.type.id, content, effectiveFrom, now });
    const isWritten = await writeDraft(client, draft, {
      ...next,
      payload: { version: published, effectiveFrom },
      actorId: userId,
      at: now,
      approval: { effectiveFrom },
    });
    if (!isWritten) throw movedOn();
    return published;
  });
  return { id: draft.id, version, effectiveFrom };
}

function isCalendarDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}
