// What clients were told, and what they may not have been told: compared with the histories afterwards. For tests only.
import { canonicalJson } from "#app/domain/cases/canonical-json.ts";
import type { CaseStep } from "#app/domain/cases/apply-event.server.ts";
import type { Database } from "#app/platform/db.server.ts";

/** A step a client has sent, under an instant that no other step has. */
export type Sent = CaseStep & {
  outcome:
    | { status: "applied"; seq: number }
    | { status: "refused" }
    /** Somebody else was quicker or, if it was sent more than once, we were ourselves. */
    | { status: "conflict"; mayBeDone: boolean };
};

export type Ledger = {
  /** Case id by idempotency key, as it was told first. */
  opened: Map<string, { caseId: string; number: string }>;
  sent: Sent[];
  /** Requests that were sent again because no answer came. */
  repeated: number;
  /** Of those, how many had been carried out the first time. */
  foundDone: number;
};

export function newLedger(): Ledger {
  return { opened: new Map(), sent: [], repeated: 0, foundDone: 0 };
}

type Recorded = { seq: number; type: string; payload: unknown; actor: unknown; at: Date };

/** Everything acknowledged is there as it was acknowledged, everything refused is not, and nothing is there twice. */
export async function ledgerFaults({ prisma }: Database, ledger: Ledger): Promise<string[]> {
  const faults: string[] = [];
  const ids = [...ledger.opened.values()].map(({ caseId }) => caseId);
  const events = await prisma.caseEvent.findMany({
    where: { caseId: { in: ids }, type: { not: "clock.expired" } },
    select: { caseId: true, seq: true, type: true, payload: true, actor: true, at: true },
  });
  const cases = await prisma.case.findMany({
    where: { idempotencyKey: { in: [...ledger.opened.keys()] } },
    select: { id: true, number: true, idempotencyKey: true },
  });
  const told = new Map(cases.map((row) => [row.idempotencyKey, row]));
  for (const [key, { caseId, number }] of ledger.opened) {
    const row = told.get(key);
    if (row?.id !== caseId || row.number !== number)
      faults.push(`case ${number} (${caseId}) was acknowledged and is ${row?.number ?? "not there"}`);
  }

  const histories = Map.groupBy(events, ({ caseId }) => caseId);
  const steps = Map.groupBy(ledger.sent, ({ caseId }) => caseId);
  for (const id of ids) {
    const left = new Map((histories.get(id) ?? []).map((event) => [event.seq, event as Recorded]));
    if (!left.delete(1)) faults.push(`${id} has no opening`);
    for (const sent of steps.get(id) ?? []) {
      const { outcome } = sent;
      const found = [...left.values()].filter((event) => isSame(sent, event));
      const wanted =
        outcome.status === "applied"
          ? [1]
          : outcome.status === "refused"
            ? [0]
            : outcome.mayBeDone
              ? [0, 1]
              : [0];
      if (!wanted.includes(found.length))
        faults.push(`${id}: ${sent.type} was ${outcome.status} and is there ${found.length} times`);
      if (outcome.status === "applied" && found[0]?.seq !== outcome.seq)
        faults.push(
          `${id}: ${sent.type} was acknowledged as event ${outcome.seq}, and is ${found[0]?.seq ?? "lost"}`,
        );
      for (const { seq } of found) left.delete(seq);
      if (outcome.status === "conflict" && found.length > 0) ledger.foundDone += 1;
    }
    for (const { seq, type } of left.values()) faults.push(`${id}: nobody has sent event ${seq}, ${type}`);
  }
  return faults;
}

function isSame(sent: CaseStep, event: Recorded): boolean {
  return (
    event.type === sent.type &&
    event.at.getTime() === sent.at.getTime() &&
    canonicalJson(event.payload) === canonicalJson(sent.payload) &&
    canonicalJson(event.actor) === canonicalJson(sent.actor)
  );
}
