// Finds a case as the policy needs it. Called first by every use case and read that is about one case.
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import type { CaseInPolicy } from "#app/domain/people/policy.ts";
import { readCaseNumber } from "./case-number.ts";

export type FoundCase = CaseInPolicy & { number: string; state: string; rowVersion: number };

/** The case with that number, as it was typed; undefined when there is none. */
export async function findCase(database: Database, typedNumber: string): Promise<FoundCase | undefined> {
  const number = readCaseNumber(typedNumber);
  if (number === undefined) return undefined;
  return (await findCases(database, [number]))[0];
}

/** The cases with those numbers, as they are stored, in no order; unknown ones are missing. */
export async function findCases(database: Database, numbers: readonly string[]): Promise<FoundCase[]> {
  return select(database, "cases-by-number", "c.number = any($1::text[])", numbers);
}

/** The case with that id; undefined when there is none. */
export async function findCaseById(database: Database, id: string): Promise<FoundCase | undefined> {
  return (await select(database, "cases-by-id", "c.id = any($1::uuid[])", [id]))[0];
}

async function select(
  { pool }: Database,
  name: string,
  where: string,
  keys: readonly string[],
): Promise<FoundCase[]> {
  const { rows } = await pool.query<
    Omit<FoundCase, "stored"> & { version: number; value: unknown; context: unknown }
  >({
    name,
    text: /* sql */ `
      select c.id, c.number, c.state, c.row_version as "rowVersion", c.citizen_id as "citizenId", c.workflow,
             c.workflow_version as version, c.value, c.context,
             array(select t.agency_id from case_task t where t.case_id = c.id
                   union select e.actor->>'agencyId' from case_event e
                          where e.case_id = c.id and e.actor ? 'agencyId'
                   union select c.accountable_agency_id where c.accountable_agency_id is not null
             ) as "involvedAgencyIds"
        from "case" c where ${where}`,
    values: [keys],
  });
  return rows.map(({ version, value, context, ...rest }) => ({
    ...rest,
    stored: { version, value, context },
  }));
}

/** As findCase; throws AppError notFound caseUnknown. */
export async function getCase(database: Database, typedNumber: string): Promise<FoundCase> {
  const found = await findCase(database, typedNumber);
  if (found === undefined) throw new AppError("notFound", "caseUnknown");
  return found;
}
