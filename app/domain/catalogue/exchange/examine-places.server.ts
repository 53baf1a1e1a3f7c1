// Examines the rows that others refer to: divisions, departments, agencies. Each kind is checked once all its rows are
// known, so that parents may stand below their children in a file.
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
import { allRows } from "./existing.server.ts";
import { AgencyRow, DepartmentRow, DivisionRow, mainTables } from "./format.ts";
import type { Problem } from "./input-row.ts";
import type { Change } from "./outcome.ts";
import type { z } from "zod";

type PlaceKind = "divisions" | "departments" | "agencies";
type Check<T> = (
  value: T,
  refuse: (field: string, reason: string, params?: Problem["params"]) => void,
) => void;

/** Examines, and with a writer writes, all three. */
export async function examinePlaces(examination: Examination): Promise<void> {
  const { known } = examination;
  await examine(examination, "divisions", DivisionRow, noteDivision(known), checkDivision(known));
  await examine(examination, "departments", DepartmentRow, noteDepartment(known), checkDepartment(known));
  await examine(examination, "agencies", AgencyRow, noteAgency(known), checkAgency(known));
}

async function examine<S extends z.ZodType<Record<string, unknown>>>(
  { client, input, report, writer }: Examination,
  kind: PlaceKind,
  schema: S,
  note: (value: z.output<S>) => void,
  check: Check<z.output<S>>,
): Promise<void> {
  const table = mainTables[kind];
  const [keyHeader = ""] = table.keys;
  const keyAt = table.places.get(keyHeader) ?? 0;
  const existing = new Map((await allRows(client, kind)).map((cells) => [cells[keyAt] ?? "", cells]));
  for (const cells of existing.values()) note(table.codec.read(cells, 0) as z.output<S>);
  const twice = newKeys();
  const examined = (input.rows.get(kind) ?? []).map((row) => {
    const key = row.cells[keyAt] ?? "";
    const before = existing.get(key);
    const cells = overlaid(row, before);
    const problems: Problem[] = [...row.problems, ...(key === "" ? [] : twice(key, row, keyHeader))];
    const parsed = schema.safeParse(table.codec.read(cells, 0));
    if (parsed.success) note(parsed.data);
    else if (row.problems.length === 0)
      problems.push(...problemsOf(parsed.error.issues, locateIn(table, row, cells)));
    return { row, key, before, cells, problems, value: parsed.success ? parsed.data : undefined };
  });
  const changed: z.output<S>[] = [];
  for (const { row, key, before, cells, problems, value } of examined) {
    const changes = changesOf(table.fields, before, cells);
    const isNew = before === undefined;
    if (value !== undefined && (isNew || changes.length > 0)) {
      check(value, (field, reason, params) =>
        problems.push(refusal(table, row, cells, field, reason, params)),
      );
      if (problems.length === 0) changed.push(value);
    }
    await report(outcomeOf(kind, key, row, { isNew, changes, problems }));
  }
  await writer?.places(kind, changed);
}

/** Field by field; none for what is new. */
export function changesOf(
  fields: readonly { header: string }[],
  before: readonly string[] | undefined,
  after: readonly string[],
): Change[] {
  if (before === undefined) return [];
  return fields.flatMap(({ header }, n) =>
    before[n] === after[n] ? [] : [{ field: header, before: before[n] ?? "", after: after[n] ?? "" }],
  );
}

function noteDivision({ divisions }: Known) {
  return ({ code, level, parentCode = null, validTo = null }: z.output<typeof DivisionRow>) =>
    void divisions.set(code, { level, parentCode, isEnded: validTo !== null });
}

function checkDivision({ divisions }: Known): Check<z.output<typeof DivisionRow>> {
  return ({ level, parentCode, validFrom, validTo, successorCode, code }, refuse) => {
    const parent = parentCode === null ? undefined : divisions.get(parentCode);
    if (parentCode === null && level > 2) refuse("parentCode", "missing");
    else if (parentCode !== null && parent === undefined) refuse("parentCode", "unknownDivision");
    else if (parent !== undefined && parent.level >= level)
      refuse("parentCode", "parentNotAbove", { level: parent.level, own: level });
    if (validTo !== null && validTo <= validFrom) refuse("validTo", "endsBeforeStart", { start: validFrom });
    if (successorCode === null) return;
    if (!divisions.has(successorCode) || successorCode === code) refuse("successorCode", "unknownDivision");
    else if (validTo === null) refuse("successorCode", "successorOfLiving");
  };
}

function noteDepartment({ departments }: Known) {
  return ({ id, code }: z.output<typeof DepartmentRow>) => void departments.set(id, { code });
}

function checkDepartment({ departments }: Known): Check<z.output<typeof DepartmentRow>> {
  return ({ id, code }, refuse) => {
    const other = [...departments].find(([otherId, other]) => otherId !== id && other.code === code);
    if (other !== undefined) refuse("code", "codeTaken", { by: other[0] });
  };
}

function noteAgency({ agencies }: Known) {
  return ({ id, divisionCode, parentId = null }: z.output<typeof AgencyRow>) =>
    void agencies.set(id, { divisionCode, parentId });
}

function checkAgency({ agencies, departments, divisions }: Known): Check<z.output<typeof AgencyRow>> {
  return ({ id, departmentId, divisionCode, parentId, consultPhone, complaintPhone }, refuse) => {
    if (!divisions.has(divisionCode)) refuse("divisionCode", "unknownDivision");
    if (departmentId !== null && !departments.has(departmentId)) refuse("departmentId", "unknownDepartment");
    const due = departmentId === null ? `${divisionCode}-` : `${divisionCode}-${departmentId}`;
    if (departmentId === null ? !id.startsWith(due) : id !== due) refuse("id", "agencyIdForm", { due });
    if (parentId !== null && !agencies.has(parentId)) refuse("parentId", "unknownAgency");
    else if (isInLoop(agencies, id)) refuse("parentId", "parentLoop");
    if (consultPhone === complaintPhone) refuse("complaintPhone", "samePhone");
  };
}

function isInLoop(agencies: Known["agencies"], id: string): boolean {
  const seen = new Set([id]);
  for (
    let next = agencies.get(id)?.parentId;
    next !== null && next !== undefined;
    next = agencies.get(next)?.parentId
  ) {
    if (seen.has(next)) return true;
    seen.add(next);
  }
  return false;
}
