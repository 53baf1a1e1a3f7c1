// What is asked of the engine and what it answers. The engine is apply-event.server.ts.
import type { Actor } from "#workflows/kernel/definition.ts";
import type { Refusal, StepResult } from "#workflows/kernel/step.ts";

export type CaseStep = {
  caseId: string;
  type: string;
  /** As the workflow's events declare it. */
  payload: unknown;
  /** Under whose name it goes into the history; the caller has checked that it is them. */
  actor: Actor;
  at: Date;
  /** The rowVersion the sender had before his eyes; when the case has moved on since, the step is a conflict. */
  expectedVersion?: number | undefined;
};

export type AppliedStep = {
  status: "applied";
  caseId: string;
  seq: number;
  state: string;
  isClosed: boolean;
};

export type StepOutcome =
  | AppliedStep
  | {
      status: "refused";
      caseId: string;
      reason: Refusal | "notFound";
      /** Of ruleBroken: which rule, as the event's own check names it. */
      rule?: string | undefined;
      issues?: Extract<StepResult, { ok: false }>["issues"];
    }
  | { status: "conflict"; caseId: string }
  /** The case or its workflow contradicts itself; nothing was written. */
  | { status: "defect"; caseId: string; error: unknown };

export type ApplyOptions = {
  /** False when history is replayed: no mails, no other jobs. */
  jobs?: boolean;
};
