// How a case comes into being: the opening event, the case, its matter and the sealed identity in one statement, once per
// idempotency key. Called by the use cases that file something, and by the seed. The engine itself is apply-event.server.ts.
import { randomBytes } from "node:crypto";
import type { Lang } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { wakeWorkers } from "#app/platform/wake-workers.server.ts";
import { dayOf, writeDay } from "#workflows/kernel/calendar.ts";
import type { Actor } from "#workflows/kernel/definition.ts";
import { ruleSetFor } from "#workflows/kernel/rule-sets.ts";
import { workflow } from "#workflows/registry.ts";
import { type ApplyOptions, refusal, type StepOutcome } from "./apply-event.server.ts";
import { caseNumber } from "./case-number.ts";
import { hashMatter } from "./history-chain.ts";
import { difference, planOpening } from "./plan-step.ts";
import { type CaseHead, type CaseWrite, jobsIn, writeOpenings } from "./write-cases.server.ts";

export type CaseOpening = {
  /** Drawn by the caller, because the identity is sealed for it. */
  id: string;
  workflow: string;
  /** Of the workflow's opening event, but for contentHash and ruleSet, which are found here. */
  payload: Readonly<Record<string, unknown>>;
  actor: Actor;
  at: Date;
  divisionCode: string;
  language: Lang;
  /** What was written; it stands apart from the history, which holds its hash. */
  matter: CaseHead["matter"];
  /** Sealed with the case's id as context; null when the citizen stays anonymous. */
  sealed: Uint8Array | null;
  citizenId: string | null;
  secretHash: string;
  /** One key, one case. */
  idempotencyKey: string;
  /** Only for a case whose number must not be drawn. */
  number?: string;
};

export type OpeningOutcome =
  | { status: "opened"; caseId: string; number: string }
  /** That key has opened a case before; `isSame` tells whether about the same words. */
  | { status: "alreadyOpen"; caseId: string; number: string; isSame: boolean }
  | Extract<StepOutcome, { status: "refused" }>;

/** Numbers are drawn from 2³⁵; several of them taken one after the other means something else is wrong. */
const MAX_DRAWS = 5;

/**
 * Opens cases, all in one statement; the outcomes are in their order. However often and at whatever the same time the
 * same key comes in, there is one case. Throws only when the database fails or the workflow is defective.
 */
export async function openCases(
  database: Database,
  openings: readonly CaseOpening[],
  options: ApplyOptions = {},
): Promise<OpeningOutcome[]> {
  const outcomes = new Map<CaseOpening, OpeningOutcome>();
  for (let draw = 1; outcomes.size < openings.length; draw++) {
    if (draw > MAX_DRAWS) throw new Error("no free case number was found");
    const writes: Prepared[] = [];
    for (const opening of openings.filter((each) => !outcomes.has(each))) {
      const planned = plan(opening, options);
      if ("status" in planned) outcomes.set(opening, planned);
      else writes.push(planned);
    }
    const opened = writes.length === 0 ? new Set<string>() : await writeOpenings(database.pool, writes);
    wakeWorkers(database.pool, jobsIn(writes, opened));
    const rest = writes.filter(({ opening, head }) => {
      if (!opened.has(opening.id)) return true;
      outcomes.set(opening, { status: "opened", caseId: opening.id, number: head.number });
      return false;
    });
    const known = await openedBefore(database, rest);
    // Who is not known by his key either has met a taken number and draws again.
    for (const { opening } of rest) {
      const before = known.get(opening.idempotencyKey);
      if (before !== undefined) outcomes.set(opening, before);
    }
  }
  return openings.flatMap((opening) => outcomes.get(opening) ?? []);
}

/** Opens one case. Throws AppError as applyEvent does. */
export async function openCase(
  database: Database,
  opening: CaseOpening,
  options?: ApplyOptions,
): Promise<Exclude<OpeningOutcome, { status: "refused" }>> {
  const [outcome] = await openCases(database, [opening], options);
  if (outcome === undefined) throw new AppError("invalid");
  if (outcome.status === "refused") throw refusal(outcome.reason, outcome.rule);
  return outcome;
}

type Prepared = CaseWrite & { head: CaseHead; opening: CaseOpening };

function plan(opening: CaseOpening, { jobs = true }: ApplyOptions): Prepared | OpeningOutcome {
  const definition = workflow(opening.workflow);
  const { id, actor, at, matter, divisionCode, language, citizenId, secretHash, sealed } = opening;
  const ruleSet = ruleSetFor(definition, divisionCode, dayInShanghai(at))?.id;
  const payload = { ...opening.payload, ruleSet, contentHash: hashMatter(matter) };
  const planned = planOpening(definition, id, { type: definition.openingEvent, payload, actor, at });
  if (!planned.ok)
    return {
      status: "refused",
      caseId: id,
      reason: planned.refusal,
      issues: planned.issues,
      rule: planned.reason,
    };
  const write = difference(undefined, planned.next);
  const head: CaseHead = {
    number: opening.number ?? caseNumber(Number(dayInShanghai(at).slice(0, 4)), randomBytes(5)),
    workflow: definition.key,
    divisionCode,
    language,
    citizenId,
    secretHash,
    idempotencyKey: opening.idempotencyKey.toLowerCase(),
    openedAt: at,
    matter,
    sealed,
  };
  return { ...write, jobs: jobs ? write.jobs : [], head, opening };
}

async function openedBefore(
  { pool }: Database,
  writes: readonly Prepared[],
): Promise<Map<string, Extract<OpeningOutcome, { status: "alreadyOpen" }>>> {
  if (writes.length === 0) return new Map();
  const { rows } = await pool.query<{ id: string; number: string; key: string; contentHash: string }>({
    name: "cases-by-key",
    text: /* sql */ `
      select c.id, c.number, c.idempotency_key as key, e.payload->>'contentHash' as "contentHash"
        from "case" c join case_event e on e.case_id = c.id and e.seq = 1
       where c.idempotency_key = any($1::uuid[])`,
    values: [writes.map(({ head }) => head.idempotencyKey)],
  });
  const known = new Map(rows.map((row) => [row.key, row]));
  const found = new Map<string, Extract<OpeningOutcome, { status: "alreadyOpen" }>>();
  for (const { opening, head } of writes) {
    const row = known.get(head.idempotencyKey);
    if (row === undefined) continue;
    const isSame = row.contentHash === hashMatter(head.matter);
    found.set(opening.idempotencyKey, { status: "alreadyOpen", caseId: row.id, number: row.number, isSame });
  }
  return found;
}

function dayInShanghai(at: Date): string {
  return writeDay(dayOf(at));
}
