// What the examiners of each kind of rows share: what is known to refer to, and how schemas' complaints become problems of
// a line and a field. Pure.
import type { z } from "zod";
import type { Field } from "./cells.ts";
import type { Client } from "./existing.server.ts";
import type { MainKind, Table } from "./format.ts";
import { type InputRow, type Problem, shown } from "./input-row.ts";
import type { Outcome } from "./outcome.ts";
import type { Input } from "./read-files.ts";
import type { Writer } from "./write.server.ts";

/** What rows may refer to: of the catalogue and of the files alike. */
export type Known = {
  divisions: Map<string, { level: number; parentCode: string | null; isEnded: boolean }>;
  departments: Map<string, { code: string }>;
  agencies: Map<string, { divisionCode: string; parentId: string | null }>;
  /** By catalogue code; without an id while it is not written. */
  types: Map<string, { id: number | undefined; promisedDays: number }>;
  /** By catalogue code: in Chinese and English. */
  names: Map<string, readonly [zh: string, en: string]>;
};

export type Examination = {
  client: Client;
  input: Input;
  known: Known;
  /** YYYY-MM-DD in the province. */
  today: string;
  /** What the files do not name is no more. */
  isComplete: boolean;
  report(outcome: Outcome): Promise<void> | void;
  /** Undefined: nothing is written, only told. */
  writer: Writer | undefined;
};

/** Where the value at a path of a row came from, for problems. */
export type Locate = (path: readonly PropertyKey[]) => {
  file: string;
  line: number;
  field: string;
  value: string;
};

/** A schema's complaints as problems. */
export function problemsOf(issues: readonly z.core.$ZodIssue[], locate: Locate): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const found = locate(issue.path);
    return [{ ...found, value: shown(found.value), ...reasonOf(issue, found.value === "") }];
  });
}

function reasonOf(issue: z.core.$ZodIssue, isEmpty: boolean): Pick<Problem, "reason" | "params"> {
  switch (issue.code) {
    case "too_small": {
      const min = Number(issue.minimum);
      if (issue.origin === "array") return { reason: "tooFew", params: { min } };
      return isEmpty || issue.origin === "string"
        ? { reason: "missing" }
        : { reason: "tooSmall", params: { min } };
    }
    case "too_big": {
      const max = Number(issue.maximum);
      if (issue.origin === "array") return { reason: "tooMany", params: { max } };
      return { reason: issue.origin === "string" ? "tooLong" : "tooLarge", params: { max } };
    }
    case "invalid_value":
      return isEmpty
        ? { reason: "missing" }
        : { reason: "notAllowed", params: { allowed: issue.values.join(", ") } };
    case "invalid_type":
    case "invalid_format":
    case "unrecognized_keys":
    case "invalid_union":
    case "invalid_key":
    case "invalid_element":
    case "not_multiple_of":
    case "custom":
      return { reason: isEmpty ? "missing" : "wrongForm" };
  }
}

/** The field at a schema's path, or the nearest above or below it. */
export function fieldAt(table: Table, path: readonly PropertyKey[]): Field | undefined {
  const wanted = path.map(String);
  const fits = (length: number) =>
    table.fields.find((field) => wanted.slice(0, length).every((step, n) => field.path[n] === step));
  for (let length = wanted.length; length > 0; length--) {
    const found = fits(length);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Locates in one row of cells. */
export function locateIn(
  table: Table,
  row: Pick<InputRow, "file" | "line">,
  cells: readonly string[],
): Locate {
  return (path) => {
    const field = fieldAt(table, path);
    const at = field === undefined ? -1 : table.fields.indexOf(field);
    return { file: row.file, line: row.line, field: field?.header ?? "", value: cells[at] ?? "" };
  };
}

/** The row's own cells where it has any, else those of before, else nothing. */
export function overlaid(row: InputRow, before: readonly string[] | undefined): string[] {
  return row.cells.map((cell, n) => cell ?? before?.[n] ?? "");
}

/** Notes which key stands where; gives the problem of the second row with the same. */
export function newKeys(): (key: string, row: InputRow, field: string) => Problem[] {
  const seen = new Map<string, InputRow>();
  return (key, row, field) => {
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row);
      return [];
    }
    const { file, line } = first;
    return [
      {
        file: row.file,
        line: row.line,
        field,
        value: shown(key),
        reason: "duplicate",
        params: { file, line },
      },
    ];
  };
}

/** A problem of one field of a row. */
export function refusal(
  table: Table,
  row: Pick<InputRow, "file" | "line">,
  cells: readonly string[],
  field: string,
  reason: string,
  params?: Problem["params"],
): Problem {
  const value = shown(cells[table.places.get(field) ?? -1] ?? "");
  return {
    file: row.file,
    line: row.line,
    field,
    value,
    reason,
    ...(params === undefined ? {} : { params }),
  };
}

/** The outcome of a row: wrong if anything is, else by what it changes. */
export function outcomeOf(
  kind: MainKind,
  key: string,
  row: Pick<InputRow, "file" | "line">,
  { isNew, changes, problems }: { isNew: boolean; changes: Outcome["changes"]; problems: readonly Problem[] },
): Outcome {
  const status =
    problems.length > 0 ? "wrong" : isNew ? "created" : changes.length > 0 ? "updated" : "unchanged";
  return { kind, key, status, file: row.file, line: row.line, changes, problems };
}
