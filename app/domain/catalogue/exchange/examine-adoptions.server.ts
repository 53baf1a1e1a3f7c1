// Examines adoptions, of which there may be hundreds of thousands: some at a time, and only what differs is looked at.
import {
  type Examination,
  type Known,
  locateIn,
  newKeys,
  outcomeOf,
  overlaid,
  problemsOf,
  refusal,
} from "./examination.ts";
import { changesOf } from "./examine-places.server.ts";
import { adoptionKey, adoptionsOf } from "./existing.server.ts";
import { AdoptionRow, mainTables } from "./format.ts";
import type { InputRow, Problem } from "./input-row.ts";
import type { AdoptionToWrite } from "./write.server.ts";

const table = mainTables.adoptions;
const codeAt = table.places.get("catalogCode") ?? 0;
const divisionAt = table.places.get("divisionCode") ?? 0;
const fromAt = table.places.get("validFrom") ?? 0;
const AT_ONCE = 5_000;

/** Examines, and with a writer writes, all adoptions of the files; of a complete file also those that it ends. */
export async function examineAdoptions(examination: Examination): Promise<void> {
  const { client, input, known, report, today, writer } = examination;
  const rows = input.rows.get("adoptions") ?? [];
  const twice = newKeys();
  const named: { typeIds: number[]; divisionCodes: string[] } = { typeIds: [], divisionCodes: [] };
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const batch = rows.slice(start, start + AT_ONCE);
    const asked = batch.flatMap((row) => {
      const id = known.types.get(row.cells[codeAt] ?? "")?.id;
      return id === undefined ? [] : [{ id, division: row.cells[divisionAt] ?? "" }];
    });
    const [typeIds, divisionCodes] = [asked.map(({ id }) => id), asked.map(({ division }) => division)];
    for (const { id, division } of asked) {
      named.typeIds.push(id);
      named.divisionCodes.push(division);
    }
    const existing = await adoptionsOf(client, typeIds, divisionCodes);
    const changed: AdoptionToWrite[] = [];
    for (const row of batch) {
      const code = row.cells[codeAt] ?? "";
      const key = `${code} ${row.cells[divisionAt] ?? ""}`;
      const type = known.types.get(code);
      const found =
        type?.id === undefined ? undefined : existing.get(adoptionKey(type.id, row.cells[divisionAt] ?? ""));
      const before = found && withCode(found, code);
      const { problems, changes, value } = examineOne(known, row, before, today);
      problems.push(...twice(key, row, "divisionCode"));
      if (value !== undefined && type?.id !== undefined && problems.length === 0)
        changed.push({ typeId: type.id, row: value });
      await report(outcomeOf("adoptions", key, row, { isNew: before === undefined, changes, problems }));
    }
    await writer?.adoptions(changed);
  }
  const isSpokenOf = input.files.some(({ kind }) => kind === "adoptions");
  if (examination.isComplete && isSpokenOf) await endOthers(examination, named);
}

function withCode(cells: readonly string[], code: string): string[] {
  return cells.with(codeAt, code);
}

function examineOne(known: Known, row: InputRow, before: readonly string[] | undefined, today: string) {
  const problems: Problem[] = [...row.problems];
  const cells = overlaid(row, before);
  if (cells[fromAt] === "") cells[fromAt] = today;
  const changes = changesOf(table.fields, before, cells);
  if (problems.length > 0 || (before !== undefined && changes.length === 0))
    return { problems, changes, value: undefined };
  const parsed = AdoptionRow.safeParse(table.codec.read(cells, 0));
  if (!parsed.success) {
    problems.push(...problemsOf(parsed.error.issues, locateIn(table, row, cells)));
    return { problems, changes, value: undefined };
  }
  const { catalogCode, divisionCode, agencyId, overrides, validFrom, validTo } = parsed.data;
  const refuse = (field: string, reason: string, params?: Problem["params"]) =>
    problems.push(refusal(table, row, cells, field, reason, params));
  const type = known.types.get(catalogCode);
  const agency = known.agencies.get(agencyId);
  const division = known.divisions.get(divisionCode);
  if (type === undefined) refuse("catalogCode", "unknownService");
  if (division === undefined) refuse("divisionCode", "unknownDivision");
  else if (division.isEnded && validTo === null) refuse("divisionCode", "divisionEnded");
  if (agency === undefined) refuse("agencyId", "unknownAgency");
  else if (division !== undefined && !serves(known, agency.divisionCode, divisionCode))
    refuse("agencyId", "agencyElsewhere", { division: agency.divisionCode });
  if (validTo !== null && validTo < validFrom) refuse("validTo", "endsBeforeStart", { start: validFrom });
  if (type !== undefined && (overrides?.promisedDays ?? 0) > type.promisedDays)
    refuse("promisedDays", "promisedOverType", { days: type.promisedDays });
  return { problems, changes, value: parsed.data };
}

/** Whether an office there may serve the division: it is its own or one above it. */
function serves({ divisions }: Known, officeDivision: string, divisionCode: string): boolean {
  for (
    let code: string | null | undefined = divisionCode, n = 0;
    code !== null && code !== undefined && n < 6;
    n++
  ) {
    if (code === officeDivision) return true;
    code = divisions.get(code)?.parentCode;
  }
  return false;
}

async function endOthers(
  { client, report, today, writer }: Examination,
  { typeIds, divisionCodes }: { typeIds: number[]; divisionCodes: string[] },
): Promise<void> {
  const { rows } = await client.query<{ typeId: number; code: string; divisionCode: string }>(
    `select a.type_id as "typeId", t.catalog_code as code, a.division_code as "divisionCode"
       from adoption a join service_type t on t.id = a.type_id
      where a.valid_to is null
        and not exists (select from unnest($1::int[], $2::text[]) as named(type_id, division_code)
                         where named.type_id = a.type_id and named.division_code = a.division_code)
      order by t.catalog_code collate "C", a.division_code collate "C"`,
    [typeIds, divisionCodes],
  );
  for (const { code, divisionCode } of rows)
    await report({
      kind: "adoptions",
      key: `${code} ${divisionCode}`,
      status: "ended",
      file: "",
      line: 0,
      changes: [{ field: "validTo", before: "", after: today }],
      problems: [],
    });
  await writer?.endAdoptions(
    rows.map(({ typeId }) => typeId),
    rows.map(({ divisionCode }) => divisionCode),
    today,
  );
}
