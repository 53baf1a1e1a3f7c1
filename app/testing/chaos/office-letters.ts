// What goes to and fro between the proofs (offices.ts) and their processes (office.ts), over IPC. For tests only.
import type { WorkerOptions } from "#app/background/worker.server.ts";
import type { CaseStep } from "#app/domain/cases/apply-event.server.ts";
import type { CaseOpening } from "#app/domain/cases/open-cases.server.ts";

export type OfficeSettings = {
  databaseUrl: string;
  /** Connections to the database. */
  connections: number;
  /** Runs jobs too; clocks are fired on request only, because the proofs have a calendar of their own. */
  worker?: Pick<WorkerOptions, "sealKey" | "publicUrl" | "smtpUrl" | "mailFrom">;
};

export type Request =
  | { kind: "open"; opening: CaseOpening }
  | { kind: "step"; step: CaseStep }
  | { kind: "batch"; steps: CaseStep[] }
  | { kind: "clocks"; now: Date; limit?: number };

export type Answer =
  | { status: "opened" | "alreadyOpen"; caseId: string; number: string }
  | { status: "applied"; seq: number; state: string; isClosed: boolean }
  | { status: "refused"; reason: string }
  | { status: "conflict" }
  | { status: "batch"; answers: Answer[] }
  | { status: "fired"; moved: number }
  /** The database was away or, where it is not passing, something is broken. */
  | { status: "failed"; message: string; isPassing: boolean };

export type Letter = { id: number; request: Request } | { holdNextReply: true };

export type Reply = { isReady: true } | { isHolding: true } | { id: number; answer: Answer };
