// A case's history as a chain: every event carries the hash of the one before, the case carries the last. Whoever changes,
// drops, adds or reorders a recorded event breaks the chain. Pure; apply-event.server.ts writes it, verifyHistory checks it.
import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json.ts";

/** What the first event names as its predecessor. */
export const NO_EVENT = "0".repeat(64);

/** An event as far as it is hashed: all of it. */
export type ChainedEvent = {
  caseId: string;
  seq: number;
  type: string;
  payload: unknown;
  actor: unknown;
  at: Date;
  fromState: string | null;
  toState: string;
  workflowVersion: number;
  prevHash: string;
};

/** SHA-256 (hex) over the event's canonical JSON. Throws a TypeError when payload or actor are not JSON. */
export function hashEvent(event: ChainedEvent): string {
  const { caseId, seq, type, payload, actor, fromState, toState, workflowVersion, prevHash } = event;
  const at = event.at.toISOString();
  return sha256(
    canonicalJson({ caseId, seq, type, payload, actor, at, fromState, toState, workflowVersion, prevHash }),
  );
}

/** SHA-256 (hex) of what a citizen wrote: the opening event carries it, so the text is in the chain without standing there. */
export function hashMatter(matter: { subject: string; body: string; place: string | null }): string {
  return sha256(canonicalJson({ subject: matter.subject, body: matter.body, place: matter.place }));
}

export type HistoryFault = { seq: number; fault: "gap" | "changed" | "brokenLink" | "endMissing" };

/** Checks a whole history, ordered by seq, against the case's row; undefined when nothing is wrong. */
export function verifyHistory(
  events: readonly (ChainedEvent & { hash: string })[],
  row: { rowVersion: number; lastHash: string },
): HistoryFault | undefined {
  let prevHash = NO_EVENT;
  for (const [index, event] of events.entries()) {
    const seq = index + 1;
    if (event.seq !== seq) return { seq, fault: "gap" };
    if (event.prevHash !== prevHash) return { seq, fault: "brokenLink" };
    if (hashEvent(event) !== event.hash) return { seq, fault: "changed" };
    prevHash = event.hash;
  }
  if (events.length !== row.rowVersion || prevHash !== row.lastHash)
    return { seq: events.length, fault: "endMissing" };
  return undefined;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
