// Checks one case's history by the rules that docs/operations.md states, and says in plain words what is wrong. Part of the
// stand-alone verifier: its own spelling and hashing on purpose, nothing imported from the portal it checks.
import { createHash } from "node:crypto";

export type StoredEvent = {
  seq: number;
  type: string;
  payload: unknown;
  actor: unknown;
  /** An instant as PostgreSQL writes it in JSON. */
  at: string;
  fromState: string | null;
  toState: string;
  workflowVersion: number;
  prevHash: string;
  hash: string;
};

/** A case as it is exported: one line of the file. All of the case's own columns are null when its row is gone. */
export type StoredCase = {
  id: string;
  number: string | null;
  state: string | null;
  rowVersion: number | null;
  lastHash: string | null;
  /** What was written; null when its row is gone. */
  matter: { subject: string; body: string; place: string | null } | null;
  events: StoredEvent[];
};

/** `seq` is null when it is about the case as a whole. */
export type Fault = { seq: number | null; text: string };

/** What the first event names as its predecessor. */
export const NO_EVENT = "0".repeat(64);

/** Everything that is wrong with a case's history; empty when it is as it was recorded. */
export function checkCase(stored: StoredCase): Fault[] {
  const events = stored.events.toSorted((a, b) => a.seq - b.seq).map(examine(stored.id));
  const faults = isWhole(stored, events) ? [] : findFaults(stored, events);
  return [...faults, ...checkRow(stored, events), ...checkMatter(stored, events)];
}

type Examined = StoredEvent & { computed: string | undefined };

/** The chain from the first event to the one that the case's row names. */
function isWhole(stored: StoredCase, events: readonly Examined[]): boolean {
  let previous = NO_EVENT;
  for (const [index, event] of events.entries()) {
    if (event.seq !== index + 1 || event.prevHash !== previous || event.computed !== event.hash) return false;
    previous = event.hash;
  }
  return events.length > 0 && events.length === stored.rowVersion && previous === stored.lastHash;
}

// From the end to the beginning, because the case's row vouches for the last event, and each event for the one before it.
function findFaults(stored: StoredCase, events: readonly Examined[]): Fault[] {
  const faults: Fault[] = [];
  const note = (seq: number | null, text: string) => faults.push({ seq, text });
  const unused = new Set(events);
  const origins = new Map(events.map((event) => [event, originOf(stored, event, events)]));
  const placeOf = (event: Examined) => origins.get(event) ?? event.seq;
  /** The event with that hash, which its content gives at the place where it was recorded. */
  const genuine = (hash: string | null | undefined) =>
    events
      .filter((event) => event.hash === hash && origins.get(event) !== undefined)
      .sort((a, b) => Number(placeOf(b) === b.seq) - Number(placeOf(a) === a.seq))[0];

  const last = genuine(stored.lastHash);
  const end = last === undefined ? (stored.rowVersion ?? Math.max(0, ...events.map(placeOf))) : placeOf(last);
  if (stored.rowVersion === null) note(null, `the case's own row is gone; ${count(events.length)} left`);
  else if (stored.rowVersion !== end)
    note(
      null,
      `the case's row counts ${count(stored.rowVersion)}, but the last one it names is event ${end}`,
    );

  // The hash that the event at this place must have; undefined where nothing vouches for it.
  let wanted = stored.lastHash ?? undefined;
  for (let place = end; place >= 1; place--) {
    const vouched = genuine(wanted);
    if (vouched !== undefined && unused.has(vouched) && placeOf(vouched) === place) {
      unused.delete(vouched);
      if (vouched.seq !== place)
        note(vouched.seq, `${name(vouched)} was recorded as event ${place}: the order was changed`);
      wanted = vouched.prevHash;
      continue;
    }
    const here = events.find((event) => event.seq === place && unused.has(event) && placeOf(event) === place);
    if (here === undefined) {
      const before = Math.max(0, ...[...unused].map(placeOf).filter((other) => other < place));
      for (const missing of few(before + 1, place)) note(missing.seq, missing.text);
      place = before + 1;
      wanted = undefined;
      continue;
    }
    unused.delete(here);
    const wrong = whatIsWrong(here, wanted, place === end);
    if (wrong !== undefined) note(place, `${name(here)} ${wrong}`);
    // An event that was changed may name a predecessor that never was.
    const vouches = wrong === undefined || events.some(({ hash }) => hash === here.prevHash);
    wanted = vouches || place === 1 ? here.prevHash : undefined;
  }
  if (wanted !== undefined && wanted !== NO_EVENT && end > 0)
    note(1, "event 1 was recorded after another one: the beginning of the history was removed");
  for (const event of unused)
    note(event.seq, `${name(event)} was added: nothing that was recorded leads to it`);
  if (faults.length === 0) note(null, "the chain of its events is broken");
  return faults.sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
}

/** Missing events one by one; very many, which only a false number can mean, in one line. */
function few(from: number, to: number): Fault[] {
  if (to - from >= 20) return [{ seq: from, text: `events ${from} to ${to} are missing` }];
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    seq: from + index,
    text: `event ${from + index} is missing`,
  }));
}

/** The place at which the event was recorded: its hash fits no other. Undefined when it fits none. */
function originOf(stored: StoredCase, event: Examined, events: readonly Examined[]): number | undefined {
  if (event.computed === event.hash) return event.seq;
  const places = Math.min(
    1_000,
    Math.max(stored.rowVersion ?? 0, events.at(-1)?.seq ?? 0, events.length) + 1,
  );
  for (let seq = 1; seq <= places; seq++) if (hashOf(stored.id, { ...event, seq }) === event.hash) return seq;
  return undefined;
}

function whatIsWrong(event: Examined, wanted: string | undefined, isLast: boolean): string | undefined {
  if (event.computed === undefined) return "was changed: it cannot be read any more";
  if (wanted === undefined || event.hash === wanted)
    return event.computed === event.hash ? undefined : "was changed after it was recorded";
  if (event.computed === wanted) return "has another hash than was recorded for it";
  if (event.computed !== event.hash) return "was changed after it was recorded";
  return isLast
    ? "is not the one that the case's row names as its last: one of them was replaced"
    : "is not the one after which the next was recorded: it was replaced";
}

function checkRow({ state, rowVersion }: StoredCase, events: readonly Examined[]): Fault[] {
  const last = events.at(-1);
  if (rowVersion === null || last === undefined || last.seq !== rowVersion || last.toState === state)
    return [];
  return [{ seq: null, text: `the case's row says "${state}", but its last event led to "${last.toState}"` }];
}

/** The opening event holds the hash of what was written, which itself stands elsewhere. */
function checkMatter({ matter, rowVersion }: StoredCase, events: readonly Examined[]): Fault[] {
  const [opening] = events;
  if (rowVersion === null || opening?.seq !== 1) return [];
  const { contentHash } = (opening.payload ?? {}) as { contentHash?: unknown };
  if (matter === null) return [{ seq: null, text: "what the case is about was removed" }];
  const { subject, body, place } = matter;
  if (attempt(() => sha256(canonical({ subject, body, place }))) === contentHash) return [];
  return [{ seq: null, text: "what the case is about was changed after it was filed" }];
}

function examine(caseId: string): (event: StoredEvent) => Examined {
  return (event) => ({ ...event, computed: hashOf(caseId, event) });
}

/** SHA-256 (hex) of the event's canonical JSON; undefined when it cannot be written so. */
function hashOf(caseId: string, event: StoredEvent): string | undefined {
  const { seq, type, payload, actor, fromState, toState, workflowVersion, prevHash } = event;
  return attempt(() => {
    const at = new Date(event.at).toISOString();
    return sha256(
      canonical({ caseId, seq, type, payload, actor, at, fromState, toState, workflowVersion, prevHash }),
    );
  });
}

function attempt(make: () => string): string | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** Keys in the order of their UTF-16 units, no spaces, strings and numbers as JSON.stringify writes them. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function name({ seq, type, at }: StoredEvent): string {
  return `event ${seq} (${type}, ${at})`;
}

function count(events: number): string {
  return events === 1 ? "1 event" : `${events} events`;
}
