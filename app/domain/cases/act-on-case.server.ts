// A clerk, supervisor or intake officer acts on a case. Called by the desk's case page.
import { demand, type Actor } from "#app/domain/people/policy.ts";
import type { Database } from "#app/platform/db.server.ts";
import { type FoundCase, getCase } from "./case-in-policy.server.ts";
import { type Acted, type CaseAct, sendEvent } from "./send-event.server.ts";

/** The case, which the actor must be able to see at the desk. Throws AppError notFound caseUnknown or forbidden. */
export async function caseAtDesk(database: Database, actor: Actor, number: string): Promise<FoundCase> {
  const found = await getCase(database, number);
  demand(actor, "case.readAtDesk", found);
  return found;
}

/**
 * Throws AppError: notFound caseUnknown, forbidden with the policy's reason, conflict caseMovedOn when somebody was
 * quicker, conflict notAllowedNow, invalid eventUnknown, payloadInvalid or agencyUnknown, invalid with the workflow's own
 * reason where one of its rules is broken.
 */
export async function actOnCase(database: Database, actor: Actor, act: CaseAct): Promise<Acted> {
  return sendEvent(database, actor, await caseAtDesk(database, actor, act.number), act);
}
