// Finds a case as the policy needs it. Called first by every use case and read that is about one case.
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import type { CaseInPolicy } from "#app/domain/people/policy.ts";
import { readCaseNumber } from "./case-number.ts";

export type FoundCase = CaseInPolicy & { number: string; state: string; rowVersion: number };

/** The case with that number, as it was typed; undefined when there is none. */
async function findCase(database: Database, typedNumber: string): Promise<FoundCase | undefined> {
  const number = readCaseNumber(typedNumber);
  if (number === undefined) return undefined;
  const { rows } = await database.pool.query<
    FoundCase & { version: number; value: unknown; context: unknown }
  >({
    name: "case-in-policy",
    text: /* sql */ `
      select c.id, c.number, c.state, c.row_version as "rowVersion", c.citizen_id as "citizenId", c.workflow,
             c.workflow_version as version, c.value, c.context,
             array(select t.agency_id from case_task t where t.case_id = c.id
                   union select e.actor->>'agencyId' from case_event e
                          where e.case_id = c.id and e.actor ? 'agencyId'
                   union select c.accountable_agency_id where c.accountable_agency_id is not null
             ) as "involvedAgencyIds"
        from "case" c where c.number = $1`,
    values: [number],
  });
  const [row] = rows;
  if (row === undefined) return undefined;
  const { version, value, context, ...rest } = row;
  return { ...rest, stored: { version, value, context } };
}

/** As findCase; throws AppError notFound caseUnknown. */
export async function getCase(database: Database, typedNumber: string): Promise<FoundCase> {
  const found = await findCase(database, typedNumber);
  if (found === undefined) throw new AppError("notFound", "caseUnknown");
  return found;
}
