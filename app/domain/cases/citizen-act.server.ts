// The citizen acts on their own case: gives information, rates, has it done again, withdraws. Called by the case's page.
import { may, type Actor } from "#app/domain/people/policy.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { type FoundCase, getCase } from "./case-in-policy.server.ts";
import { type Acted, type CaseAct, sendEvent } from "./send-event.server.ts";

/** The case, which the actor must be able to see as its citizen; whoever may not is told that there is none. */
export async function caseOfCitizen(database: Database, actor: Actor, number: string): Promise<FoundCase> {
  const found = await getCase(database, number);
  if (!may(actor, "case.read", found).allowed) throw new AppError("notFound", "caseUnknown");
  return found;
}

/** Throws AppError as actOnCase does; whoever may not see the case is told that there is none. */
export async function citizenAct(database: Database, actor: Actor, act: CaseAct): Promise<Acted> {
  return sendEvent(database, actor, await caseOfCitizen(database, actor, act.number), act);
}
