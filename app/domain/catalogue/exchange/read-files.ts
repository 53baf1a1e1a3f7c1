// From the files of an import to rows by kind, with what is wrong about each cell by itself. What rows say about each other
// and about the catalogue is for examine.server.ts. Touches nothing outside.
import { setImmediate as othersFirst } from "node:timers/promises";
import { canonicalCell, type CellReason, type Field } from "./cells.ts";
import { OpenQuote, readCsv, separatorOf } from "./csv.ts";
import { decodeFile, type FoundEncoding } from "./encoding.ts";
import { isMainKind, kinds, mainTables, type Table, tableOf } from "./format.ts";
import { type InputRow, type Problem, shown } from "./input-row.ts";
import { NoDocument, readDocument } from "./json-document.ts";
import { bindMapping, doubles, type MappedRow, type Mapping } from "./mapping.ts";
import { rowsOfObject } from "./rows-of-object.ts";

export type ImportFile = { name: string; bytes: Uint8Array };

export type FoundFile = { name: string; kind: string; rows: number; encoding: FoundEncoding | undefined };

export type Input = {
  files: FoundFile[];
  rows: ReadonlyMap<string, InputRow[]>;
  /** Of whole files: they could not be read, or not to their end. */
  problems: Problem[];
  /** First lines that no kind has: a mapping could be made from them. */
  unknownHeaders: { file: string; headers: string[] }[];
};

/** The process also serves pages: after so many rows others have their turn. */
const ROWS_IN_ONE_GO = 2_000;
const NO_PROBLEMS: readonly Problem[] = [];
/** Columns that hold codes: spaces around them mean nothing. */
const codeHeader = /^(?:id|code|position)$|(?:Id|Code)$/;

/** Reads every file. Nothing is thrown: what is wrong is among the problems. */
export async function readFiles(files: readonly ImportFile[], mapping?: Mapping): Promise<Input> {
  const rows = new Map<string, InputRow[]>(kinds.map((kind) => [kind, []]));
  const input: Input = { files: [], rows, problems: [], unknownHeaders: [] };
  for (const file of files) await readFile(file, mapping, input, rows);
  return input;
}

async function readFile(
  { name, bytes }: ImportFile,
  mapping: Mapping | undefined,
  input: Input,
  rows: ReadonlyMap<string, InputRow[]>,
): Promise<void> {
  const decoded = decodeFile(bytes);
  const refuse = (reason: string, line: number, rest: Partial<Problem> = {}) =>
    input.problems.push({ file: name, line, field: "", value: "", reason, ...rest });
  if ("refused" in decoded) {
    refuse(decoded.refused, decoded.line);
    input.files.push({ name, kind: "", rows: 0, encoding: undefined });
    return;
  }
  const { text, encoding } = decoded;
  const isDocument = /^\s*[{[]/.test(text);
  const counted = new Map<string, number>();
  const count = (kind: string): number => {
    const rows = (counted.get(kind) ?? 0) + 1;
    counted.set(kind, rows);
    return rows;
  };
  try {
    if (isDocument) await readRowsOfDocument(name, text, rows, refuse, count);
    else await readRowsOfTable(name, text, mapping, input, rows, refuse, count);
  } catch (error) {
    if (error instanceof OpenQuote) refuse("cutOffQuote", error.line);
    else if (error instanceof NoDocument) refuse("notDocument", error.line);
    else throw error;
  }
  if (counted.size === 0) input.files.push({ name, kind: "", rows: 0, encoding });
  for (const [kind, rows] of counted) input.files.push({ name, kind, rows, encoding });
}

type Refuse = (reason: string, line: number, rest?: Partial<Problem>) => void;

async function readRowsOfTable(
  file: string,
  text: string,
  mapping: Mapping | undefined,
  input: Input,
  rows: ReadonlyMap<string, InputRow[]>,
  refuse: Refuse,
  count: (kind: string) => number,
): Promise<void> {
  const lines = readCsv(text, separatorOf(text));
  const first = lines.next();
  if (first.done === true) return refuse("emptyFile", 1);
  const headers = first.value.cells.map((header) => header.trim());
  // Spreadsheets leave empty columns at the end.
  while (headers.at(-1) === "") headers.pop();
  const isOurs = mapping === undefined || kindOf(file, headers, true) !== undefined;
  const kind = isOurs ? kindOf(file, headers, false) : mapping.kind;
  const table = kind === undefined ? undefined : tableOf(kind);
  if (kind === undefined || table === undefined) {
    input.unknownHeaders.push({ file, headers });
    return refuse("kindUnknown", first.value.line, { value: shown(headers.join(", ")) });
  }
  const bound = isOurs ? bindHeaders(table, headers) : bindMapping(mapping as Mapping, headers);
  for (const { reason, header } of bound.problems) refuse(reason, first.value.line, { field: header });
  if (bound.problems.length > 0) {
    if (isOurs) input.unknownHeaders.push({ file, headers });
    return;
  }
  for (const { line, cells } of lines) {
    if (count(kind) % ROWS_IN_ONE_GO === 0) await othersFirst();
    const overflow = cells.slice(headers.length).find((cell) => cell !== "");
    const mapped = bound.read(cells);
    const row = inputRow(file, line, table, mapped.cells);
    if (overflow !== undefined)
      row.problems = [
        ...row.problems,
        {
          file,
          line,
          field: "",
          value: shown(overflow),
          reason: "tooManyColumns",
          params: { found: cells.length, expected: headers.length },
        },
      ];
    rows.get(kind)?.push(row);
    for (const item of mapped.items) {
      const list = tableOf(item.kind);
      if (list === undefined) continue;
      item.cells[list.places.get("catalogCode") ?? 0] = row.cells[table.places.get("catalogCode") ?? 0] ?? "";
      rows.get(item.kind)?.push(inputRow(file, line, list, item.cells));
    }
  }
}

/** The kind whose table these headers are: by the file's name, else the one that has all of them. */
function kindOf(file: string, headers: readonly string[], isExact: boolean): string | undefined {
  const fits = (kind: string) => {
    const table = tableOf(kind);
    return table !== undefined && table.keys.every((key) => headers.includes(key));
  };
  const all = (kind: string) => headers.every((header) => tableOf(kind)?.places.has(header));
  const base = file.replace(/^.*[\\/]/, "").toLowerCase();
  const named = [...kinds].sort((a, b) => b.length - a.length).find((kind) => base.startsWith(kind));
  if (named !== undefined && fits(named) && (!isExact || all(named))) return named;
  const fitting = kinds.filter((kind) => fits(kind) && all(kind));
  if (fitting.length > 0 || isExact) return fitting.length === 1 ? fitting[0] : undefined;
  return named;
}

/** Our own headers, in any order; what a file does not have stays as it is in the catalogue. */
function bindHeaders(table: Table, headers: readonly string[]) {
  const problems = [
    ...headers
      .filter((header) => !table.places.has(header))
      .map((header) => ({ reason: "unknownHeader", header })),
    ...doubles(headers).map((header) => ({ reason: "doubleHeader", header })),
    ...table.keys
      .filter((key) => !headers.includes(key))
      .map((header) => ({ reason: "missingHeader", header })),
  ];
  const places = headers.map((header) => table.places.get(header) ?? 0);
  return {
    problems,
    read(cells: readonly string[]): MappedRow {
      const row: (string | undefined)[] = Array.from({ length: table.fields.length });
      for (const [n, at] of places.entries()) row[at] = cells[n] ?? "";
      return { cells: row, items: [] };
    },
  };
}

function inputRow(
  file: string,
  line: number,
  table: Table,
  raw: readonly (string | undefined)[],
): { file: string; line: number; cells: (string | undefined)[]; problems: readonly Problem[] } {
  let problems = NO_PROBLEMS;
  const cells = raw.map((cell, n) => {
    const field = table.fields[n];
    if (cell === undefined || field === undefined) return cell;
    const found = canonicalCell(field.type, codeHeader.test(field.header) ? cell.trim() : cell);
    if ("cell" in found) return found.cell;
    problems = [...problems, problemOf(file, line, field, cell, found.reason, found.params)];
    return cell;
  });
  return { file, line, cells, problems };
}

function problemOf(
  file: string,
  line: number,
  { header }: Field,
  value: string,
  reason: CellReason,
  params?: Problem["params"],
): Problem {
  return {
    file,
    line,
    field: header,
    value: shown(value),
    reason,
    ...(params === undefined ? {} : { params }),
  };
}

async function readRowsOfDocument(
  file: string,
  text: string,
  rows: ReadonlyMap<string, InputRow[]>,
  refuse: Refuse,
  count: (kind: string) => number,
): Promise<void> {
  let isAny = false;
  for (const { kind, line, value } of readDocument(text)) {
    isAny = true;
    if (!isMainKind(kind)) {
      refuse("kindUnknown", line, { value: kind });
      continue;
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      refuse("notObject", line, { value: shown(JSON.stringify(value)) });
      continue;
    }
    if (count(kind) % ROWS_IN_ONE_GO === 0) await othersFirst();
    const [row, items] = rowsOfObject({ file, line }, mainTables[kind], value as Record<string, unknown>);
    rows.get(kind)?.push(row);
    for (const [list, item] of items) rows.get(list)?.push(item);
  }
  if (!isAny) refuse("emptyFile", 1);
}
