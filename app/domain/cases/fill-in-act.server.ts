// Completes what a posted form says by what only the database knows, before the schema judges it: the superior of the
// agency that is to have the case, the id of a case that was named by its number. Called by the pages' actions.
import { superiorOf } from "#app/domain/agencies/superior.server.ts";
import { may, type Actor } from "#app/domain/people/policy.ts";
import type { Database } from "#app/platform/db.server.ts";
import { payloadFields, SUPERIOR } from "./act-fields.ts";
import { findCase } from "./case-in-policy.server.ts";

/** Whether the field names a case. */
function isCaseField(name: string): boolean {
  return /caseId$/i.test(name);
}

/** Puts the values into `form`; returns the fields whose value is not there or not open to the actor, with the reason. */
export async function fillInAct(
  database: Database,
  actor: Actor,
  { workflow, type }: { workflow: string; type: string },
  form: FormData,
): Promise<Record<string, "agencyUnknown" | "caseUnknown">> {
  const wrong: Record<string, "agencyUnknown" | "caseUnknown"> = {};
  for (const { name } of payloadFields(workflow, type)) {
    if (name === SUPERIOR) {
      form.delete(name);
      const leadAgencyId = textOf(form, "leadAgencyId");
      if (leadAgencyId === "") continue;
      const superior = await superiorOf(database, leadAgencyId);
      if (superior === undefined) wrong["leadAgencyId"] = "agencyUnknown";
      else form.set(name, superior);
    } else if (isCaseField(name)) {
      const typed = textOf(form, name);
      if (typed === "") continue;
      const found = await findCase(database, typed);
      if (found === undefined || !may(actor, "case.readAtDesk", found).allowed) wrong[name] = "caseUnknown";
      else form.set(name, found.id);
    }
  }
  return wrong;
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}
