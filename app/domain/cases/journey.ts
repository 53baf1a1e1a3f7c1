// A case's journey made from its events, pure: who had it and how long, what was said, the answers. What the citizen may
// read of an event and what only staff may is the workflow's word (its reading); pages show what they are given.
import type { Reading } from "#workflows/kernel/reading.ts";
import { type FieldShape, payloadFields } from "./act-fields.ts";

/** An event as it is stored; its payload has passed the workflow's schema. */
export type PastEvent = {
  seq: number;
  type: string;
  payload: unknown;
  actor: {
    kind: string;
    userId?: string | undefined;
    agencyId?: string | undefined;
    role?: string | undefined;
  };
  at: Date;
  toState: string;
};

/** How the case stood after an event. */
export type Moment = { at: Date; state: string; accountableAgencyId: string | null; outcome: string | null };

export type Viewer = "citizen" | "staff";

/** Who has the case: an agency (by id) or its citizen. */
export type Holder = { kind: "agency"; agencyId: string } | { kind: "citizen" };

/** All the time one holder has had the case; `to` null = still. */
export type Lane = {
  holder: Holder;
  stays: { from: Date; to: Date | null }[];
  milliseconds: number;
  isNow: boolean;
};

/** 协办单位: an office that does its part beside the one in charge. */
export type SideLane = Lane & {
  holder: { kind: "agency"; agencyId: string };
  /** Of its part, while it is awaited. */
  dueAt: Date | null;
  /** Its time had run out before its part was there. */
  isLate: boolean;
};

/** What a payload field says, and how it is to be read. */
export type Said = { what: string } & (
  | { kind: "text"; text: string }
  | { kind: "choice"; value: string }
  | { kind: "grade"; value: number }
  | { kind: "number"; value: number }
  | { kind: "yesNo"; value: boolean }
  | { kind: "list"; items: readonly string[] }
  | { kind: "agencies"; ids: readonly string[] }
);

export type JourneyEntry = {
  seq: number;
  type: string;
  at: Date;
  by: { kind: string; agencyId: string | undefined; role: string | undefined; userId: string | undefined };
  /** The agencies that the event hands the case to, and those that are to help. */
  toAgencyIds: readonly string[];
  helperIds: readonly string[];
  /** The clock that ran out, without the agency that one of several is called by. */
  clock: string | undefined;
  /** Whether that clock only repeats that another had run out. */
  isReminder: boolean;
  /** Reminders that follow each other are one entry: how many there were, and the last. */
  times: number;
  lastAt: Date;
  said: Said[];
};

export type Answer = {
  /** The event that wrote it. */
  event: string;
  at: Date;
  agencyId: string | undefined;
  outcome: string | undefined;
  text: string;
  remedy: string | undefined;
  /** What else it says. */
  said: readonly Said[];
  /** From before the case was opened again. */
  isEarlier: boolean;
};

const SUPERVISION = "supervision";

/** An answer that a second person has still to approve, and who wrote it. */
export type Draft = Answer & { draftedBy: string | undefined };

/** Whose turn it is in that state; the agency's where the workflow does not say. */
export function turnIn(reading: Reading | undefined, state: string): "agency" | "citizen" | "nobody" {
  return reading?.turns[state] ?? "agency";
}

/** Whether that clock only repeats that another has run out. */
export function isReminder(reading: Reading | undefined, clock: string): boolean {
  return (reading?.clocks?.reminders ?? [SUPERVISION]).includes(nameOf(clock));
}

/** Whether that clock only measures how long something may be done that need not: its end is nobody's due date. */
export function isWindow(reading: Reading | undefined, clock: string): boolean {
  return reading?.clocks?.windows?.includes(nameOf(clock)) ?? false;
}

/** A clock's or task's name without the agency that one of several is called by. */
export function nameOf(qualified: string): string {
  return qualified.split("#")[0] ?? qualified;
}

/** What has happened, in order. */
export function entriesOf(
  workflowKey: string,
  reading: Reading | undefined,
  events: readonly PastEvent[],
  viewer: Viewer,
): JourneyEntry[] {
  const entries = events.map((event): JourneyEntry => {
    const fields = fieldsOf(event.payload);
    const readable = reading?.texts[event.type];
    const names =
      readable === undefined ? [] : [...readable.citizen, ...(viewer === "staff" ? readable.staff : [])];
    const clock = text(fields["clock"]);
    return {
      seq: event.seq,
      type: event.type,
      at: event.at,
      by: {
        kind: event.actor.kind,
        agencyId: event.actor.agencyId,
        role: event.actor.role,
        userId: viewer === "staff" ? event.actor.userId : undefined,
      },
      toAgencyIds: agenciesIn(event.payload, "inCharge").filter((id) => id !== event.actor.agencyId),
      helperIds: agenciesIn(event.payload, "helping").filter((id) => id !== event.actor.agencyId),
      clock: clock === undefined ? undefined : nameOf(clock),
      isReminder: clock !== undefined && isReminder(reading, clock),
      times: 1,
      lastAt: event.at,
      said: saidIn(workflowKey, event, names),
    };
  });
  return entries.reduce(withReminder, []);
}

function withReminder(before: JourneyEntry[], entry: JourneyEntry): JourneyEntry[] {
  const last = before.at(-1);
  if (last === undefined || !last.isReminder || !entry.isReminder) return [...before, entry];
  return [...before.slice(0, -1), { ...last, times: last.times + 1, lastAt: entry.at }];
}

/** Who has had the case and how long, in the order in which they first had it. */
export function lanesOf(reading: Reading | undefined, moments: readonly Moment[], now: Date): Lane[] {
  const lanes = new Map<string, Lane>();
  let current: Lane | undefined;
  for (const { at, state, accountableAgencyId } of moments) {
    const holder = holderIn(turnIn(reading, state), accountableAgencyId);
    const key = holder === undefined ? undefined : keyOf(holder);
    if (current !== undefined && key === keyOf(current.holder)) continue;
    end(current, at);
    current = undefined;
    if (holder === undefined || key === undefined) continue;
    current = lanes.get(key) ?? { holder, stays: [], milliseconds: 0, isNow: false };
    lanes.set(key, current);
    current.stays.push({ from: at, to: null });
    current.isNow = true;
  }
  if (current !== undefined)
    current.milliseconds += now.getTime() - (current.stays.at(-1)?.from ?? now).getTime();
  return [...lanes.values()];
}

/** A clock or task of one of several agencies. */
export type Part = { name: string; from: Date; to: Date | null; dueAt: Date | null; isLate: boolean };

/** The offices that do or did a part beside the one in charge, by clocks and tasks called name#agency. */
export function sideLanesOf(parts: readonly Part[], now: Date): SideLane[] {
  const byAgency = Map.groupBy(
    parts.filter(({ name }) => name.includes("#")),
    ({ name }) => name.slice(name.indexOf("#") + 1),
  );
  return [...byAgency].map(([agencyId, own]) => {
    const stays = own.map(({ from, to }) => ({ from, to }));
    const live = own.findLast(({ to }) => to === null);
    return {
      holder: { kind: "agency", agencyId },
      stays,
      milliseconds: stays.reduce((sum, { from, to }) => sum + (to ?? now).getTime() - from.getTime(), 0),
      isNow: live !== undefined,
      dueAt: live?.dueAt ?? null,
      isLate: own.some(({ isLate }) => isLate),
    };
  });
}

/** The answers that reached the citizen, oldest first. `moments` are those after the events. */
export function answersOf(
  workflowKey: string,
  reading: Reading | undefined,
  events: readonly PastEvent[],
  moments: readonly Moment[],
): Answer[] {
  if (reading === undefined) return [];
  const { drafted, sent, direct, void: voiding } = reading.answers;
  const answers: Answer[] = [];
  let draft: PastEvent | undefined;
  for (const [index, event] of events.entries()) {
    const outcome = moments[index]?.outcome ?? undefined;
    if (drafted.includes(event.type)) draft = event;
    else if (sent.includes(event.type) && draft !== undefined)
      answers.push(answerOf(workflowKey, reading, draft, { at: event.at, outcome }));
    else if (direct.includes(event.type))
      answers.push(answerOf(workflowKey, reading, event, { at: event.at, outcome }));
    if (voiding.includes(event.type)) for (const answer of answers) answer.isEarlier = true;
  }
  return answers;
}

/** The draft that has still to be approved, which only staff may read. */
export function openDraftOf(
  workflowKey: string,
  reading: Reading | undefined,
  events: readonly PastEvent[],
): Draft | undefined {
  if (reading === undefined) return undefined;
  const { drafted, sent } = reading.answers;
  const at = events.findLastIndex(({ type }) => drafted.includes(type));
  const draft = events[at];
  // In any other state than the draft's own it has been sent back or given up.
  if (draft === undefined || events.at(-1)?.toState !== draft.toState) return undefined;
  const after = events.slice(at + 1);
  const isOver = after.some(({ type, toState }) => sent.includes(type) || toState !== draft.toState);
  if (isOver) return undefined;
  return {
    ...answerOf(workflowKey, reading, draft, { at: draft.at, outcome: undefined }),
    draftedBy: draft.actor.userId,
  };
}

/** The question the citizen has still to answer. */
export function openQuestionOf(
  reading: Reading | undefined,
  events: readonly PastEvent[],
): { at: Date; text: string } | undefined {
  const question = reading?.question;
  if (question === undefined || events.at(-1)?.toState !== question.state) return undefined;
  const asked = events.findLast(({ type }) => type === question.event);
  const words = asked === undefined ? undefined : wordsOf(fieldsOf(asked.payload)["question"]);
  return asked === undefined || words === undefined ? undefined : { at: asked.at, text: words };
}

/** The agencies that a payload names as those the case goes to: all, those in charge, or those that help 协办. */
export function agenciesIn(payload: unknown, part?: "inCharge" | "helping"): string[] {
  const named = Object.entries(fieldsOf(payload)).flatMap(([name, value]) => {
    if (!/(agency|handler)Ids?$/i.test(name) || /^(centre|about|superior|accountable)/.test(name)) return [];
    const isHelping = /handlerIds?$/i.test(name);
    return part === undefined || (part === "helping") === isHelping ? [value].flat() : [];
  });
  return [...new Set(named.filter((id) => typeof id === "string"))];
}

function answerOf(
  workflowKey: string,
  reading: Reading,
  event: PastEvent,
  { at, outcome }: { at: Date; outcome: string | undefined },
): Answer {
  const fields = fieldsOf(event.payload);
  const readable = reading.texts[event.type];
  const others = [...(readable?.citizen ?? []), ...(readable?.staff ?? [])].filter(
    (name) => !["text", "remedy", "outcome"].includes(name),
  );
  return {
    event: event.type,
    at,
    agencyId: event.actor.agencyId,
    outcome: text(fields["outcome"]) ?? outcome,
    text: wordsOf(fields["text"]) ?? "",
    remedy: wordsOf(fields["remedy"]),
    said: saidIn(workflowKey, event, others),
    isEarlier: false,
  };
}

function saidIn(workflowKey: string, event: PastEvent, names: readonly string[]): Said[] {
  const fields = fieldsOf(event.payload);
  const shapes = payloadFields(workflowKey, event.type);
  return names.flatMap((what) => {
    const value = fields[what];
    const shape = shapes.find(({ name }) => name === what);
    return value === undefined ? [] : (saidAs(what, value, shape) ?? []);
  });
}

function saidAs(what: string, value: unknown, shape: FieldShape | undefined): Said | undefined {
  if (typeof value === "number") return { what, kind: what === "rating" ? "grade" : "number", value };
  if (typeof value === "boolean") return { what, kind: "yesNo", value };
  if (/(agency|handler)Ids?$/i.test(what))
    return { what, kind: "agencies", ids: [value].flat().filter((id) => typeof id === "string") };
  if (Array.isArray(value) && value.length === 0) return undefined;
  if (Array.isArray(value)) return { what, kind: "list", items: value.map((item) => wordsOf(item) ?? "") };
  const words = text(value);
  if (words === undefined) return undefined;
  return shape?.kind === "choice"
    ? { what, kind: "choice", value: words }
    : { what, kind: "text", text: words };
}

/** A text, or several of them one a line; of things with several fields their texts side by side. */
function wordsOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join("\n") || undefined;
  if (typeof value === "object" && value !== null)
    return Object.values(value).map(wordsOf).filter(Boolean).join(" · ") || undefined;
  return text(value);
}

function holderIn(turn: "agency" | "citizen" | "nobody", agencyId: string | null): Holder | undefined {
  if (turn === "citizen") return { kind: "citizen" };
  return turn === "nobody" || agencyId === null ? undefined : { kind: "agency", agencyId };
}

function end(lane: Lane | undefined, at: Date): void {
  const stay = lane?.stays.at(-1);
  if (lane === undefined || stay === undefined || stay.to !== null) return;
  stay.to = at;
  lane.milliseconds += at.getTime() - stay.from.getTime();
  lane.isNow = false;
}

function keyOf(holder: Holder): string {
  return holder.kind === "agency" ? holder.agencyId : "citizen";
}

function fieldsOf(payload: unknown): Readonly<Record<string, unknown>> {
  return typeof payload === "object" && payload !== null
    ? (payload as Readonly<Record<string, unknown>>)
    : {};
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
