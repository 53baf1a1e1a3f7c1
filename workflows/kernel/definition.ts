// What a workflow is to the engine: a pure machine, its events with who may send them, its rules and its migrations.
// Everything under workflows/ imports only xstate, zod and workflows/ itself.
import type { AnyStateMachine } from "xstate";
import type { z } from "zod";

/** The roles that can move a case. Staff roles are held in an agency (membership). */
export type StaffRole = "intake" | "clerk" | "supervisor";

/**
 * Who may send an event. `agency` names the field of the machine's context that holds the id of the agency
 * whose member may send it; `citizen` is the person who filed the case.
 */
export type Sender =
  | { role: "citizen" }
  | { role: StaffRole; agency: string }
  | { role: "clock" }
  | { role: "system" };

/** Who did it, as the event records it. */
export type Actor = {
  kind: "citizen" | "staff" | "clock" | "system";
  userId?: string | undefined;
  agencyId?: string | undefined;
  role?: StaffRole | undefined;
};

/** What every machine event carries beside its payload: time and actor come in the event, never from outside. */
export type Envelope = { at: string; actor: Actor };

export type EventSpec = {
  /** Shape of the payload; strict. What pages, API and jobs must send. */
  payload: z.ZodType;
  /** Who may send it: the desk's buttons, the API and the refusal all come from this line. */
  by: readonly Sender[];
};

/** 时限规则: a limit as data. */
export type ClockRule = {
  id: string;
  days: number;
  /** workingDay 工作日 | day 日 */
  unit: "workingDay" | "day";
  /** The article or standard that sets it, in words a citizen can look up. */
  article: { zh: string; en: string };
};

/** The state of a case as it is stored. */
export type StoredState = { version: number; value: unknown; context: unknown };

export type WorkflowDefinition = {
  key: string;
  version: number;
  machine: AnyStateMachine;
  /** Every event the machine knows, by type. */
  events: Readonly<Record<string, EventSpec>>;
  /** The event that opens a case; its payload is also the machine's input (with the envelope). */
  openingEvent: string;
  /** JSON scalars, arrays and plain objects only. */
  context: z.ZodType;
  rules: Readonly<Record<string, ClockRule>>;
  /** migrations[n] turns a state stored by version n into one of version n + 1. */
  migrations: Readonly<Record<number, (state: StoredState) => StoredState>>;
};
