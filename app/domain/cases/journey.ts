// A case's journey made from its events, pure: who had it and how long, what was said, the answers. What the citizen may
// read of an event and what only staff may is decided here, once; pages show what they are given.
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";

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

/** A text of an event with the name of what it is. */
export type Said = { what: string; text: string };

export type JourneyEntry = {
  seq: number;
  type: string;
  at: Date;
  by: { kind: string; agencyId: string | undefined; role: string | undefined; userId: string | undefined };
  /** The agency that the event hands the case to. */
  toAgencyId: string | undefined;
  /** The clock that ran out. */
  clock: string | undefined;
  rating: number | undefined;
  outcome: string | undefined;
  /** A reason from a list, such as that of a refusal at intake. */
  reasonKey: string | undefined;
  said: Said[];
};

export type Answer = {
  at: Date;
  agencyId: string | undefined;
  outcome: string;
  text: string;
  remedy: string | undefined;
  /** From before the case was opened again. */
  isEarlier: boolean;
};

/** Whose turn it is in each state; a state that is not here leaves the case with whoever had it. */
const holderIn: Readonly<Record<string, "centre" | "lead" | "citizen" | "nobody">> = {
  inTriage: "centre",
  dispatched: "lead",
  returned: "centre",
  handling: "lead",
  awaitingCitizen: "citizen",
  inReview: "lead",
  answered: "citizen",
  rated: "citizen",
  closed: "nobody",
  withdrawn: "nobody",
};

/** The texts of each event: what the citizen may read, and what staff may read besides. */
const texts: Readonly<Record<string, { citizen: readonly string[]; staff: readonly string[] }>> = {
  "complaint.dispatched": { citizen: [], staff: ["instruction"] },
  "complaint.redispatched": { citizen: [], staff: ["instruction"] },
  "complaint.designated": { citizen: ["ground"], staff: [] },
  "complaint.refusedAtIntake": { citizen: ["text", "remedy"], staff: [] },
  "complaint.returned": { citizen: ["reason", "rule"], staff: [] },
  "complaint.informationAsked": { citizen: ["question"], staff: [] },
  "complaint.informationGiven": { citizen: ["text"], staff: [] },
  // A draft is the office's own until a second person has approved it; then it is shown as the answer.
  "complaint.answerDrafted": { citizen: [], staff: ["text", "remedy"] },
  "complaint.answerSentBack": { citizen: [], staff: ["reason"] },
  "complaint.rated": { citizen: ["comment"], staff: [] },
  "complaint.reopened": { citizen: ["reason"], staff: [] },
  "complaint.withdrawn": { citizen: ["reason"], staff: [] },
  "complaint.pressed": { citizen: [], staff: ["instruction"] },
};

/** What has happened, in order. */
export function entriesOf(events: readonly PastEvent[], viewer: Viewer): JourneyEntry[] {
  return events.map((event) => {
    const fields = fieldsOf(event.payload);
    const isDraft = event.type === "complaint.answerDrafted";
    const readable = texts[event.type];
    const names =
      readable === undefined ? [] : [...readable.citizen, ...(viewer === "staff" ? readable.staff : [])];
    const reason = fields["reason"];
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
      toAgencyId: text(fields["leadAgencyId"]),
      clock: text(fields["clock"]),
      rating: typeof fields["rating"] === "number" ? fields["rating"] : undefined,
      outcome: isDraft && viewer === "citizen" ? undefined : text(fields["outcome"]),
      reasonKey: event.type === "complaint.refusedAtIntake" ? text(reason) : undefined,
      said: names.flatMap((what) => {
        const said = text(fields[what]);
        return said === undefined ? [] : [{ what, text: said }];
      }),
    };
  });
}

/** Who has had the case and how long, in the order in which they first had it. */
export function lanesOf(events: readonly PastEvent[], now: Date): Lane[] {
  const lanes = new Map<string, Lane>();
  let current: Lane | undefined;
  let leadAgencyId: string | undefined;
  for (const event of events) {
    const fields = fieldsOf(event.payload);
    leadAgencyId = text(fields["leadAgencyId"]) ?? leadAgencyId;
    const centre = text(fields["centreAgencyId"]) ?? CENTRE_AGENCY_ID;
    const holder = holderAfter(event.toState, centre, leadAgencyId);
    if (holder === undefined) continue;
    const key = holder === "nobody" ? undefined : keyOf(holder);
    if (current !== undefined && key === keyOf(current.holder)) continue;
    end(current, event.at);
    current = undefined;
    if (holder === "nobody" || key === undefined) continue;
    current = lanes.get(key) ?? { holder, stays: [], milliseconds: 0, isNow: false };
    lanes.set(key, current);
    current.stays.push({ from: event.at, to: null });
    current.isNow = true;
  }
  if (current !== undefined)
    current.milliseconds += now.getTime() - (current.stays.at(-1)?.from ?? now).getTime();
  return [...lanes.values()];
}

/** The answers that reached the citizen, oldest first. */
export function answersOf(events: readonly PastEvent[]): Answer[] {
  const answers: Answer[] = [];
  let draft: PastEvent | undefined;
  for (const event of events) {
    if (event.type === "complaint.answerDrafted") draft = event;
    else if (event.type === "complaint.answerApproved" && draft !== undefined)
      answers.push(answerOf(draft, event.at, text(fieldsOf(draft.payload)["outcome"]) ?? ""));
    else if (event.type === "complaint.refusedAtIntake")
      answers.push(answerOf(event, event.at, "beyondPower"));
    else if (event.type === "complaint.reopened") for (const answer of answers) answer.isEarlier = true;
  }
  return answers;
}

/** The draft under review, which only staff may read. */
export function openDraftOf(events: readonly PastEvent[]): Answer | undefined {
  const last = events.findLast(({ type }) => type.startsWith("complaint.answer"));
  if (last?.type !== "complaint.answerDrafted") return undefined;
  return answerOf(last, last.at, text(fieldsOf(last.payload)["outcome"]) ?? "");
}

/** The question the citizen has still to answer. */
export function openQuestionOf(events: readonly PastEvent[]): { at: Date; text: string } | undefined {
  if (events.at(-1)?.toState !== "awaitingCitizen") return undefined;
  const asked = events.findLast(({ type }) => type === "complaint.informationAsked");
  const question = asked === undefined ? undefined : text(fieldsOf(asked.payload)["question"]);
  return asked === undefined || question === undefined ? undefined : { at: asked.at, text: question };
}

function answerOf(event: PastEvent, at: Date, outcome: string): Answer {
  const fields = fieldsOf(event.payload);
  return {
    at,
    agencyId: event.actor.agencyId,
    outcome,
    text: text(fields["text"]) ?? "",
    remedy: text(fields["remedy"]),
    isEarlier: false,
  };
}

function holderAfter(
  state: string,
  centreAgencyId: string,
  leadAgencyId: string | undefined,
): Holder | "nobody" | undefined {
  switch (holderIn[state]) {
    case "centre":
      return { kind: "agency", agencyId: centreAgencyId };
    case "lead":
      return leadAgencyId === undefined ? undefined : { kind: "agency", agencyId: leadAgencyId };
    case "citizen":
      return { kind: "citizen" };
    case "nobody":
      return "nobody";
    default:
      return undefined;
  }
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
