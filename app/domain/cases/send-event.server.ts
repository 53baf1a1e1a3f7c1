// What acting on a case has in common, whichever side acts: version, policy, then the engine. Called by act-on-case and
// citizen-act, which have made sure that the actor may see the case.
import { demand, type Actor } from "#app/domain/people/policy.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { workflow } from "#workflows/registry.ts";
import { applyEvent } from "./apply-event.server.ts";
import type { FoundCase } from "./case-in-policy.server.ts";

export type CaseAct = {
  /** As it stands in the URL. */
  number: string;
  type: string;
  /** As the workflow declares it: act-form.ts makes it from a form. */
  payload: unknown;
  /** The rowVersion that was before the sender's eyes. */
  expectedVersion: number;
  now: Date;
};

export type Acted = { caseId: string; number: string; state: string };

/** Sends the event under the identity that the policy grants. */
export async function sendEvent(
  database: Database,
  actor: Actor,
  found: FoundCase,
  { type, payload, expectedVersion, now }: CaseAct,
): Promise<Acted> {
  if (!Object.hasOwn(workflow(found.workflow).events, type)) throw new AppError("invalid", "eventUnknown");
  // Before the policy, which would tell whoever was too late that the act is not theirs.
  if (found.rowVersion !== expectedVersion) throw new AppError("conflict", "caseMovedOn");
  const { as } = demand(actor, "case.send", { case: found, eventType: type });
  await demandOffice(database, payload);
  const step = { caseId: found.id, type, payload, actor: as, at: now, expectedVersion };
  const { state } = await applyEvent(database, step);
  return { caseId: found.id, number: found.number, state };
}

/** A lead must be an office that exists; the centre, which has no department, leads nothing. */
async function demandOffice({ prisma }: Database, payload: unknown): Promise<void> {
  const id = (payload as { leadAgencyId?: unknown } | null | undefined)?.leadAgencyId;
  if (typeof id !== "string") return;
  const office = await prisma.agency.findFirst({
    where: { id, departmentId: { not: null } },
    select: { id: true },
  });
  if (office === null) throw new AppError("invalid", "agencyUnknown");
}
