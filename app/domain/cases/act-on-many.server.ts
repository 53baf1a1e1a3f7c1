// One act on many cases at once, as when a supervisor presses five hundred: each case by itself under the policy, all in
// one batch of the engine. One that is refused keeps no other from being done. Called by the desk's queue.
import { may, type Actor } from "#app/domain/people/policy.ts";
import type { Actor as Sender } from "#workflows/kernel/definition.ts";
import { applyEvents, type CaseStep, type StepOutcome } from "./apply-event.server.ts";
import { findCases, type FoundCase } from "./case-in-policy.server.ts";
import type { Database } from "#app/platform/db.server.ts";

export const MOST_AT_ONCE = 500;

export type ManyAct = {
  workflow: string;
  /** As stored; what is over MOST_AT_ONCE is left out. */
  numbers: readonly string[];
  type: string;
  /** The same for all; it names no office and no case. */
  payload: unknown;
  now: Date;
};

export type Refused = {
  number: string;
  reason: "conflict" | "notAllowedNow" | "forbidden" | "invalid" | "defect";
  /** Of the workflow's own rule that is broken. */
  rule?: string | undefined;
};

export type ManyActed = { done: string[]; refused: Refused[] };

/** Throws only when the database fails; then nothing was done. */
export async function actOnMany(
  database: Database,
  actor: Actor,
  { workflow, numbers, type, payload, now }: ManyAct,
): Promise<ManyActed> {
  const asked = [...new Set(numbers)].slice(0, MOST_AT_ONCE);
  const found = new Map((await findCases(database, asked)).map((each) => [each.number, each]));
  const refused: Refused[] = [];
  const steps: { number: string; step: CaseStep }[] = [];
  for (const number of asked) {
    const subject = found.get(number);
    const sender = subject?.workflow === workflow ? senderOf(actor, subject, type) : undefined;
    if (subject === undefined || sender === undefined) refused.push({ number, reason: "forbidden" });
    else {
      const expectedVersion = subject.rowVersion;
      steps.push({
        number,
        step: { caseId: subject.id, type, payload, actor: sender, at: now, expectedVersion },
      });
    }
  }
  const outcomes = await applyEvents(
    database,
    steps.map(({ step }) => step),
  );
  const done: string[] = [];
  for (const [index, { number }] of steps.entries()) {
    const outcome = outcomes[index];
    if (outcome?.status === "applied") done.push(number);
    else refused.push({ number, ...reasonOf(outcome) });
  }
  return { done, refused };
}

function senderOf(actor: Actor, subject: FoundCase, eventType: string): Sender | undefined {
  if (!may(actor, "case.readAtDesk", subject).allowed) return undefined;
  const verdict = may(actor, "case.send", { case: subject, eventType });
  return verdict.allowed ? verdict.as : undefined;
}

function reasonOf(outcome: StepOutcome | undefined): Omit<Refused, "number"> {
  if (outcome?.status === "defect") return { reason: "defect" };
  if (outcome?.status !== "refused") return { reason: "conflict" };
  switch (outcome.reason) {
    case "notAllowedNow":
      return { reason: "notAllowedNow" };
    case "notAllowedForYou":
    case "notFound":
      return { reason: "forbidden" };
    default:
      return { reason: "invalid", rule: outcome.rule };
  }
}
