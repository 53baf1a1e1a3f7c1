// What a workflow is to the engine: a pure machine, its events with who may send them, its rules and its migrations.
// Everything under workflows/ imports only xstate, zod and workflows/ itself.
import type { AnyStateMachine } from "xstate";
import type { z } from "zod";
import type { Reading } from "./reading.ts";
import type { RuleSet } from "./rule-sets.ts";

/** The roles that can move a case or a document. Staff roles are held in an agency (membership). */
export type StaffRole = "intake" | "umpire" | "clerk" | "supervisor" | "editor" | "approver";

/**
 * Who may send an event. `agency` names the field of the machine's context that holds the id (or ids) of the agency
 * whose member may send it; `except` names the field or fields with the id (or ids) of those people who may not, being
 * the first pair of eyes or having a stake in it 回避. `citizen` is the person who filed the case: the policy says who
 * that is.
 */
export type Sender =
  | { role: "citizen" }
  | { role: StaffRole; agency: string; except?: string | readonly string[] }
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

/** An event as the machine sees it; the opening one is the machine's input. */
export type MachineEvent = Envelope & { type: string; payload: unknown };

export type EventSpec = {
  /**
   * Shape of the payload; strict, and free of transforms and defaults: what was sent is what is checked and recorded.
   * What pages, API and jobs must send.
   */
  payload: z.ZodType;
  /** Who may send it: the desk's buttons, the API and the refusal all come from this line. */
  by: readonly Sender[];
  /**
   * What only the payload can tell against it, asked last: the key of the reason, or undefined when all is well. Guards
   * never read a payload, so that the list of what may be sent now is exact; a rule such as "not back to the agency that
   * has just returned it" stands here.
   */
  check?: (context: unknown, payload: unknown, actor: Actor) => string | undefined;
};

/** The state of a case as it is stored. */
export type StoredState = { version: number; value: unknown; context: unknown };

export type WorkflowDefinition = {
  key: string;
  /** A case 办件 always has an accountable agency and a clock; a document 文稿 needs neither. */
  kind: "case" | "document";
  /** Raised whenever states or context change shape, together with a migration and fixtures. */
  version: number;
  machine: AnyStateMachine;
  /** Every event the machine knows, by type. */
  events: Readonly<Record<string, EventSpec>>;
  /** The event that opens a case; with its envelope it is the machine's input. */
  openingEvent: string;
  /** Strict; JSON scalars, arrays and plain objects only. */
  context: z.ZodType;
  /** 规则: limits by division and date, read from rule-sets.json beside the machine. A document has none. */
  ruleSets: readonly RuleSet[];
  /** How people read its history. A document has pages of its own and needs none. */
  reading?: Reading;
  /** migrations[n] turns a state stored by version n into one of version n + 1. */
  migrations: Readonly<Record<number, (state: StoredState) => StoredState>>;
  /** Earlier versions as they were released, by version: a history is replayed by the version that wrote it. */
  former?: Readonly<Record<number, WorkflowDefinition>>;
};
