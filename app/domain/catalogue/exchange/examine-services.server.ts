// Examines services: their own rows with the rows of their lists, against the edition in force. Whatever differs has to be
// a whole guide without a defect, as in the newsroom.
import { lintGuide } from "../lint-guide.ts";
import {
  type Examination,
  type Known,
  fieldAt,
  type Locate,
  newKeys,
  outcomeOf,
  overlaid,
  problemsOf,
  refusal,
} from "./examination.ts";
import { changesOf } from "./examine-places.server.ts";
import { type ServiceCells, servicesOf } from "./existing.server.ts";
import { LIST_KEYS, listTables, mainTables, ServiceRow, typeHeaders } from "./format.ts";
import { type InputRow, type Problem, shown } from "./input-row.ts";
import type { Change } from "./outcome.ts";
import type { ServiceToWrite } from "./write.server.ts";

type Gathered = { code: string; main: InputRow | undefined; first: InputRow; lists: Map<string, InputRow[]> };
type Item = { cells: readonly string[]; row: InputRow | undefined };

const table = mainTables.services;
const codeAt = table.places.get("catalogCode") ?? 0;
const nameAt = table.places.get("nameZh") ?? 0;
const dayAt = table.places.get("effectiveFrom") ?? 0;
const AT_ONCE = 300;

/** What a new service has where nothing is said. */
const defaults: Readonly<Record<string, string>> = {
  popularity: "0",
  payOnline: "no",
  isBookable: "no",
  acceptsCourier: "no",
  crossArea: "none",
};
const defaultCells = table.fields.map(({ header }) => defaults[header] ?? "");

/** Examines, and with a writer writes, all services that the files speak of. */
export async function examineServices(examination: Examination): Promise<void> {
  const { client, known, report, today, writer } = examination;
  const { gathered, doubles } = gather(examination);
  // Services may refer to each other, and take each other's names, whatever their order.
  for (const { code, main } of gathered) {
    if (main === undefined) continue;
    if (!known.types.has(code)) known.types.set(code, { id: undefined, promisedDays: 0 });
    const [zh, en] = known.names.get(code) ?? ["", ""];
    known.names.set(code, [main.cells[nameAt] ?? zh, main.cells[nameAt + 1] ?? en]);
  }
  const takers = takersOf(known.names);
  for (let start = 0; start < gathered.length; start += AT_ONCE) {
    const batch = gathered.slice(start, start + AT_ONCE);
    const days = batch.map(({ main }) => later(main?.cells[dayAt], today));
    const existing = await servicesOf(
      client,
      batch.map(({ code }) => code),
      days,
    );
    const changed: ServiceToWrite[] = [];
    for (const service of batch) {
      const before = existing.get(service.code);
      const { problems, changes, toWrite } = examineOne(examination, service, before, takers);
      problems.push(...(doubles.get(service.code) ?? []));
      if (toWrite !== undefined && problems.length === 0) changed.push(toWrite);
      await report(
        outcomeOf("services", service.code, service.main ?? service.first, {
          isNew: before === undefined,
          changes,
          problems,
        }),
      );
    }
    await writer?.services(changed, known);
  }
}

/** The later of a day that a file names (if it is one) and today. */
function later(day: string | undefined, today: string): string {
  return day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) && day > today ? day : today;
}

function gather({ input }: Examination) {
  const byCode = new Map<string, Gathered>();
  const doubles = new Map<string, Problem[]>();
  const twice = newKeys();
  for (const row of input.rows.get("services") ?? []) {
    const code = row.cells[codeAt] ?? "";
    const problems = code === "" ? [] : twice(code, row, "catalogCode");
    const known = byCode.get(code);
    if (known === undefined || code === "")
      byCode.set(code === "" ? ` ${row.file}:${row.line}` : code, {
        code,
        main: row,
        first: row,
        lists: new Map(),
      });
    if (problems.length > 0) doubles.set(code, [...(doubles.get(code) ?? []), ...problems, ...row.problems]);
  }
  for (const { kind } of listTables) {
    for (const row of input.rows.get(kind) ?? []) {
      const code = row.cells[0] ?? "";
      const service = byCode.get(code) ?? {
        code,
        main: undefined,
        first: row,
        lists: new Map<string, InputRow[]>(),
      };
      byCode.set(code, service);
      const list = service.lists.get(kind);
      if (list === undefined) service.lists.set(kind, [row]);
      else list.push(row);
    }
  }
  return { gathered: [...byCode.values()], doubles };
}

function examineOne(
  examination: Examination,
  service: Gathered,
  before: ServiceCells | undefined,
  takers: ReadonlyMap<string, number>,
) {
  const { known, today } = examination;
  const { code, main, first, lists } = service;
  const problems: Problem[] = [
    ...(main?.problems ?? []),
    ...[...lists.values()].flat().flatMap((row) => row.problems),
  ];
  const changes: Change[] = [];
  if (main === undefined && before === undefined) {
    problems.push({
      file: first.file,
      line: first.line,
      field: "catalogCode",
      value: shown(code),
      reason: code === "" ? "missing" : "unknownService",
    });
    return { problems, changes, toWrite: undefined };
  }
  const cells =
    main === undefined ? [...(before?.cells ?? [])] : overlaid(main, before?.cells ?? defaultCells);
  if (cells[dayAt] === "") cells[dayAt] = today;
  const items = new Map(
    listTables.map(({ kind }) => [kind, itemsOf(examination, service, kind, before, problems)]),
  );
  if (before !== undefined) {
    // When an edition began is no part of what it says.
    changes.push(
      ...changesOf(table.fields, before.cells, cells).filter(({ field }) => field !== "effectiveFrom"),
    );
    for (const [kind, list] of items) changes.push(...listChanges(kind, before.lists.get(kind) ?? [], list));
    if (changes.length === 0) return { problems, changes, toWrite: undefined };
    cells[dayAt] = later(cells[dayAt], today);
  }
  if (problems.length > 0) return { problems, changes, toWrite: undefined };

  const value = table.codec.read(cells, 0) as Record<string, unknown> & { guide: Record<string, unknown> };
  for (const { kind, member, codec, isOptional } of listTables) {
    const list = (items.get(kind) ?? []).map(({ cells }) => (codec.read(cells, 0) as { item: unknown }).item);
    if (list.length > 0 || !isOptional) value.guide[member] = list;
  }
  const locate = locateInService(main ?? first, cells, items);
  const parsed = ServiceRow.safeParse(value);
  if (!parsed.success) {
    problems.push(...problemsOf(parsed.error.issues, locate));
    return { problems, changes, toWrite: undefined };
  }
  const row = parsed.data;
  if (!known.departments.has(row.departmentId))
    problems.push(refusal(table, main ?? first, cells, "departmentId", "unknownDepartment"));
  const takenNames = [row.nameZh, row.nameEn].filter((name) => (takers.get(name) ?? 0) > 1);
  const named = [...row.guide.related, ...(row.guide.requires ?? [])];
  const unknownCodes = named.filter((one) => !known.types.has(one));
  for (const { rule, level, path, params } of lintGuide(row, { today, unknownCodes, takenNames }))
    if (level === "error") problems.push({ ...locate(pathOfFinding(path)), reason: `lint.${rule}`, params });
  const type = known.types.get(code);
  known.types.set(code, { id: type?.id, promisedDays: row.promisedDays });
  const isVersionNew = before === undefined || changes.some(({ field }) => !typeHeaders.has(field));
  return { problems, changes, toWrite: { row, isVersionNew } };
}

/** How many services have each name. */
function takersOf(names: Known["names"]): ReadonlyMap<string, number> {
  const takers = new Map<string, number>();
  for (const name of [...names.values()].flat())
    if (name !== "") takers.set(name, (takers.get(name) ?? 0) + 1);
  return takers;
}

/** The lint names fields as the newsroom does, where both languages of a name are one field. */
function pathOfFinding(path: string): string[] {
  const [first = "", ...rest] = path.split(".");
  return ["name", "summary", "colloquial"].includes(first) ? [`${first}Zh`] : [first, ...rest];
}

/** A list as the files want it; as it was, where they do not speak of it. */
function itemsOf(
  { input, isComplete }: Examination,
  { lists, main }: Gathered,
  kind: string,
  before: ServiceCells | undefined,
  problems: Problem[],
): Item[] {
  const rows = lists.get(kind);
  if (rows === undefined) {
    const isEmptied =
      main !== undefined &&
      (main.isWhole === true || (isComplete && input.files.some((file) => file.kind === kind)));
    return isEmptied ? [] : (before?.lists.get(kind) ?? []).map((cells) => ({ cells, row: undefined }));
  }
  const twice = newKeys();
  const placed = rows.map((row) => {
    const position = row.cells[1] ?? "";
    if (position === "" || Number(position) < 1)
      problems.push({
        file: row.file,
        line: row.line,
        field: LIST_KEYS[1],
        value: position,
        reason: position === "" ? "missing" : "tooSmall",
        params: { min: 1 },
      });
    else problems.push(...twice(position, row, LIST_KEYS[1]));
    return { position: Number(position), row };
  });
  return placed
    .sort((a, b) => a.position - b.position)
    .map(({ row }) => ({
      cells: ["", "", ...row.cells.slice(LIST_KEYS.length).map((cell) => cell ?? "")],
      row,
    }));
}

function listChanges(kind: string, before: readonly string[][], after: readonly Item[]): Change[] {
  const { fields } = listTables.find((list) => list.kind === kind) ?? { fields: [] };
  const said = (cells: readonly string[]) => cells.filter((cell) => cell !== "").join(" · ");
  return Array.from({ length: Math.max(before.length, after.length) }, (_, n): Change[] => {
    const [old, next] = [before[n], after[n]?.cells];
    const place = `${kind}.${n + 1}`;
    if (old === undefined) return [{ field: place, before: "", after: said(next ?? []) }];
    if (next === undefined) return [{ field: place, before: said(old), after: "" }];
    return changesOf(fields, old, next).map((change) => ({ ...change, field: `${place}.${change.field}` }));
  }).flat();
}

/** Paths of a ServiceRow: columns, the guide's members, items of its lists. */
function locateInService(
  main: InputRow,
  cells: readonly string[],
  items: ReadonlyMap<string, Item[]>,
): Locate {
  return (path) => {
    const [first, member, index, ...rest] = path.map(String);
    const list = first === "guide" ? listTables.find((one) => one.member === member) : undefined;
    if (list === undefined) {
      const field = fieldAt(table, path);
      return {
        file: main.file,
        line: main.line,
        field: field?.header ?? "",
        value: cells[field === undefined ? -1 : table.fields.indexOf(field)] ?? "",
      };
    }
    if (index === undefined) return { file: main.file, line: main.line, field: list.kind, value: "" };
    const item = items.get(list.kind)?.[Number(index)];
    const field = fieldAt(list, ["item", ...rest]);
    const { file, line } = item?.row ?? main;
    return {
      file,
      line,
      field: `${list.kind}.${Number(index) + 1}${field === undefined ? "" : `.${field.header}`}`,
      value: field === undefined ? "" : (item?.cells[list.fields.indexOf(field)] ?? ""),
    };
  };
}
