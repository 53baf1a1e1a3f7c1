// Examines an import from the first file to the last, against the catalogue as the connection sees it: what becomes of each
// row, and, with a writer, its writing. Called by import.server.ts for the dry run and for the real one alike, so that they
// cannot differ.
import { examineAdoptions } from "./examine-adoptions.server.ts";
import { examinePlaces } from "./examine-places.server.ts";
import { examineServices } from "./examine-services.server.ts";
import type { Examination, Known } from "./examination.ts";
import type { Client } from "./existing.server.ts";

/** Reports every row once; of adoptions that a complete file ends as well. */
export async function examine(given: Omit<Examination, "known">): Promise<void> {
  const examination: Examination = { ...given, known: await knownTypes(given.client) };
  await examinePlaces(examination);
  await examineServices(examination);
  await examineAdoptions(examination);
}

/** What is known of the catalogue before the files are looked at; places are noted by their own examination. */
async function knownTypes(client: Client): Promise<Known> {
  const { rows } = await client.query<{
    id: number;
    code: string;
    promised: number | null;
    zh: string;
    en: string;
  }>(
    `select t.id, t.catalog_code as code, v.promised_days as promised, coalesce(v.name_zh, '') as zh, coalesce(v.name_en, '') as en
       from service_type t left join service_type_version v on v.id = t.current_version_id`,
  );
  return {
    divisions: new Map(),
    departments: new Map(),
    agencies: new Map(),
    types: new Map(rows.map(({ id, code, promised }) => [code, { id, promisedDays: promised ?? 0 }])),
    names: new Map(rows.map(({ code, zh, en }) => [code, [zh, en]])),
  };
}
