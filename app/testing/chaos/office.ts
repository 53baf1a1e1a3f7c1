// One process of the portal, as the proofs start many of them: the case engine on a database, and the worker where it is
// asked for. Does what the parent (offices.ts) asks over IPC and answers when it is done. Made to be killed; for tests only.
import { fireDueClocks } from "#app/background/clocks.server.ts";
import { startWorker } from "#app/background/worker.server.ts";
import { applyEvent, applyEvents } from "#app/domain/cases/apply-event.server.ts";
import { openCase } from "#app/domain/cases/open-cases.server.ts";
import { AppError } from "#app/platform/app-error.ts";
import { createPool, createPrisma, type Database } from "#app/platform/db.server.ts";
import { WorkflowDefect } from "#workflows/kernel/defect.ts";
import type { Answer, Letter, OfficeSettings, Request } from "./office-letters.ts";

const settings = JSON.parse(process.argv[2] ?? "") as OfficeSettings;
const pool = createPool(settings.databaseUrl, settings.connections);
const database: Database = { pool, prisma: createPrisma(pool) };
let holdsNextReply = false;

process.on("message", (letter: Letter) => {
  if ("holdNextReply" in letter) holdsNextReply = true;
  else void serve(letter.id, letter.request);
});
// The parent has gone, however it went.
process.on("disconnect", () => process.exit());

if (settings.worker !== undefined) await startWorker({ database, ...settings.worker, clockPauseMs: 600_000 });
tell({ isReady: true });

async function serve(id: number, request: Request): Promise<void> {
  const answer = await answerTo(request);
  if (holdsNextReply && answer.status !== "failed") {
    holdsNextReply = false;
    // The work is done and committed; who asked will never know from us.
    tell({ isHolding: true });
    return;
  }
  tell({ id, answer });
}

async function answerTo(request: Request): Promise<Answer> {
  try {
    switch (request.kind) {
      case "open": {
        const { status, caseId, number } = await openCase(database, request.opening);
        return { status, caseId, number };
      }
      case "step": {
        const { seq, state, isClosed } = await applyEvent(database, request.step);
        return { status: "applied", seq, state, isClosed };
      }
      case "batch":
        return { status: "batch", answers: (await applyEvents(database, request.steps)).map(plain) };
      case "clocks":
        return { status: "fired", moved: await fireDueClocks(database, request.now, request.limit) };
    }
  } catch (error) {
    if (error instanceof AppError)
      return error.reason === "caseMovedOn"
        ? { status: "conflict" }
        : { status: "refused", reason: error.reason ?? error.code };
    return { status: "failed", message: String(error), isPassing: isPassing(error) };
  }
}

/** Whether it may go well when it is tried again: the database was away, and nothing is wrong with the request. */
function isPassing(error: unknown): boolean {
  if (error instanceof WorkflowDefect) return false;
  const { code } = error as { code?: unknown };
  // SQLSTATE classes of wrong data, broken constraints, wrong statements.
  return !(typeof code === "string" && /^(?:22|23|42)...$/.test(code));
}

function plain(outcome: Awaited<ReturnType<typeof applyEvents>>[number]): Answer {
  switch (outcome.status) {
    case "applied": {
      const { seq, state, isClosed } = outcome;
      return { status: "applied", seq, state, isClosed };
    }
    case "refused":
      return { status: "refused", reason: outcome.reason };
    case "conflict":
      return { status: "conflict" };
    case "defect":
      return { status: "failed", message: String(outcome.error), isPassing: false };
  }
}

function tell(letter: unknown): void {
  process.send?.(letter);
}
