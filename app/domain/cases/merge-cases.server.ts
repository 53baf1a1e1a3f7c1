// 并案: one case is answered together with another of its kind, which learns of it in the same statement: both move or
// neither does. Called by send-event.server.ts for whoever may merge.
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { workflow } from "#workflows/registry.ts";
import { maySend } from "#workflows/kernel/step.ts";
import type { AppliedStep, CaseStep } from "./apply-event.server.ts";
import { applyTogether } from "./apply-together.server.ts";
import { findCaseById, type FoundCase } from "./case-in-policy.server.ts";

/** The case into which `payload` merges; undefined for what is no merger. */
export function mergeTarget(type: string, payload: unknown): string | undefined {
  const id = (payload as { intoCaseId?: unknown } | null | undefined)?.intoCaseId;
  return type.endsWith(".merged") && typeof id === "string" ? id : undefined;
}

/** What only a merger may cause, or a case would say that somebody has joined who has not. */
export function isJoining(type: string): boolean {
  return type.endsWith(".joined");
}

/**
 * Applies the merger and tells the other case. Throws AppError invalid mergeIntoItself or mergeTargetUnfit (no such case,
 * another kind, answered already, merged itself), and what applyTogether throws.
 */
export async function mergeCases(
  database: Database,
  found: FoundCase,
  step: CaseStep,
  intoCaseId: string,
): Promise<AppliedStep> {
  if (intoCaseId === found.id) throw new AppError("invalid", "mergeIntoItself");
  const definition = workflow(found.workflow);
  const joined = `${found.workflow}.joined`;
  const target = await findCaseById(database, intoCaseId);
  if (target?.workflow !== found.workflow || !maySend(definition, target.stored, joined, step.actor))
    throw new AppError("invalid", "mergeTargetUnfit");
  const [merged] = await applyTogether(database, [
    step,
    { caseId: target.id, type: joined, payload: { caseId: found.id }, actor: step.actor, at: step.at },
  ]);
  if (merged === undefined) throw new AppError("conflict", "caseMovedOn");
  return merged;
}
