// A clerk, supervisor or intake officer acts on a case. Called by the desk's case page.
import { demand, type Actor } from "#app/domain/people/policy.ts";
import type { Database } from "#app/platform/db.server.ts";
import { getCase } from "./case-in-policy.server.ts";
import { type Acted, type CaseAct, sendEvent } from "./send-event.server.ts";

/**
 * Throws AppError: notFound caseUnknown, forbidden with the policy's reason, conflict caseMovedOn when somebody was
 * quicker, conflict notAllowedNow, invalid eventUnknown, payloadInvalid or agencyUnknown.
 */
export async function actOnCase(database: Database, actor: Actor, act: CaseAct): Promise<Acted> {
  const found = await getCase(database, act.number);
  demand(actor, "case.readAtDesk", found);
  return sendEvent(database, actor, found, act);
}
