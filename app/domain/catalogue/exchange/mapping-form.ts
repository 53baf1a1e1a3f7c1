// A mapping as the fields of a form, and back: columns by number, values and constants as lines "theirs = ours". Pure.
import { mainTables } from "./format.ts";
import { doubles, Mapping, type MappedColumn, nationalHeaders } from "./mapping.ts";

export type ColumnFields = {
  header: string;
  fields: string;
  separator: string;
  values: string;
  takesNumber: boolean;
};
export type MappingFields = { name: string; kind: string; columns: ColumnFields[]; constants: string };

/** What is wrong: a key of exchange.mappingErrors, and what it is about. */
export type MappingError = { field: string; reason: string; about: string };

const MAX_NAME_CHARS = 80;
const noColumn: ColumnFields = { header: "", fields: "", separator: "", values: "", takesNumber: false };

/** The fields that were posted. */
export function postedMapping(form: FormData): MappingFields {
  const said = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const columns: ColumnFields[] = [];
  for (let n = 1; form.has(`header.${n}`); n++)
    columns.push({
      header: said(`header.${n}`).trim(),
      fields: said(`fields.${n}`).trim(),
      separator: said(`separator.${n}`).trim(),
      values: said(`values.${n}`),
      takesNumber: form.has(`takesNumber.${n}`),
    });
  return { name: said("name").trim(), kind: said("kind"), columns, constants: said("constants") };
}

/** The mapping of the fields, or all that is wrong with them. */
export function readMapping(given: MappingFields): { mapping: Mapping } | { errors: MappingError[] } {
  const errors: MappingError[] = [];
  const refuse = (field: string, reason: string, about = "") => errors.push({ field, reason, about });
  if (given.name === "") refuse("name", "nameMissing");
  if (given.name.length > MAX_NAME_CHARS) refuse("name", "nameTooLong");
  const columns = given.columns.flatMap((column, n): MappedColumn[] => {
    if (column.header === "") return [];
    const values = linesOf(column.values, (line) => refuse(`values.${n + 1}`, "lineWrong", line));
    return [
      {
        header: column.header,
        fields: column.fields.split(/[,，\s]+/).filter((field) => field !== ""),
        ...(column.separator === "" ? {} : { separator: column.separator }),
        ...(Object.keys(values).length === 0 ? {} : { values }),
        ...(column.takesNumber ? { takesNumber: true } : {}),
      },
    ];
  });
  if (columns.length === 0) refuse("header.1", "columnsMissing");
  const constants = linesOf(given.constants, (line) => refuse("constants", "lineWrong", line));
  const read = Mapping.safeParse({ kind: given.kind, columns, constants });
  if (!read.success && columns.length > 0)
    for (const issue of read.error.issues) {
      const about = issue.code === "custom" ? String(issue.params?.["about"] ?? "") : issue.path.join(".");
      refuse(
        placeOf(given, issue.message, about),
        issue.code === "custom" ? issue.message : "wrongForm",
        about,
      );
    }
  return read.success && errors.length === 0 ? { mapping: read.data } : { errors };
}

/** The field of the form that an error is about. */
function placeOf({ columns }: MappingFields, reason: string, about: string): string {
  if (reason === "kindUnknown") return "kind";
  const at = columns.findLastIndex(({ header, fields }) =>
    reason === "doubleHeader" ? header === about : fields.split(/[,，\s]+/).includes(about),
  );
  return at < 0 ? "constants" : reason === "doubleHeader" ? `header.${at + 1}` : `fields.${at + 1}`;
}

function linesOf(text: string, refuse: (line: string) => void): Record<string, string> {
  const entries: [string, string][] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "") continue;
    const at = line.search(/[=＝]/);
    if (at < 1) refuse(line.trim());
    else entries.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
  }
  for (const double of doubles(entries.map(([key]) => key))) refuse(double);
  return Object.fromEntries(entries);
}

/** The fields that show a saved mapping. */
export function fieldsOf(name: string, { kind, columns, constants }: Mapping): MappingFields {
  return {
    name,
    kind,
    columns: columns.map(({ header, fields, separator = "", values = {}, takesNumber = false }) => ({
      header,
      fields: fields.join(", "),
      separator,
      values: textOf(values),
      takesNumber,
    })),
    constants: textOf(constants),
  };
}

function textOf(lines: Readonly<Record<string, string>>): string {
  return Object.entries(lines)
    .map(([key, value]) => `${key} = ${value}`)
    .join("\n");
}

/** A start from a file's first line: headers of the national catalogue are known, and our own. */
export function guessedFields(headers: readonly string[]): MappingFields {
  const known = (header: string) =>
    nationalHeaders[header] ?? (mainTables.services.places.has(header) ? header : "");
  const fields = headers.map((header) => ({ ...noColumn, header, fields: known(header) }));
  const isAdoptions =
    fields.some(({ fields }) => fields === "divisionCode") &&
    !fields.some(({ fields }) => fields === "nameZh");
  return { name: "", kind: isAdoptions ? "adoptions" : "services", columns: fields, constants: "" };
}

/** With some empty columns at the end, to be filled in. */
export function withRoom(given: MappingFields, room = 3): MappingFields {
  return { ...given, columns: [...given.columns, ...Array.from({ length: room }, () => noColumn)] };
}
