// From an object of a JSON document to the same rows of cells as a table gives, so that everything after reading knows one
// form only. Called by read-files.ts. Pure.
import { canonicalCell, cellOf, type CellType, type Field } from "./cells.ts";
import { listTables, mainTables, type Table } from "./format.ts";
import { type InputRow, type Problem, shown } from "./input-row.ts";

type Where = { file: string; line: number };
type Leaf = { cell: string } | { reason: string; params?: Problem["params"] };

/** The row of an object and the rows of its guide's lists. It speaks of all that is below a member it has (a guide, say). */
export function rowsOfObject(
  where: Where,
  table: Table,
  value: Record<string, unknown>,
): [InputRow, [kind: string, InputRow][]] {
  const problems: Problem[] = [];
  const cells = table.fields.map((field) =>
    Object.hasOwn(value, field.path[0] ?? "")
      ? leafCell(where, field, valueAt(value, field.path), problems)
      : undefined,
  );
  for (const path of unknownPaths(value, knownPaths.get(table.kind) ?? new Set()))
    problems.push({ ...where, field: path, value: "", reason: "unknownHeader" });
  const { guide } = value;
  const items =
    table === mainTables.services && typeof guide === "object" && guide !== null
      ? listRows(
          where,
          cells[table.places.get("catalogCode") ?? 0] ?? "",
          guide as Record<string, unknown>,
          problems,
        )
      : [];
  return [{ ...where, cells, problems, isWhole: Object.hasOwn(value, "guide") }, items];
}

function listRows(
  where: Where,
  code: string,
  guide: Record<string, unknown>,
  problems: Problem[],
): [kind: string, InputRow][] {
  return listTables.flatMap(({ member, kind, fields }) => {
    const list = guide[member] ?? [];
    if (!Array.isArray(list)) {
      problems.push({ ...where, field: member, value: shown(JSON.stringify(list)), reason: "notList" });
      return [];
    }
    return (list as unknown[]).map((item, n): [string, InputRow] => {
      const wrong: Problem[] = [];
      const keys: Record<string, string> = { catalogCode: code, position: String(n + 1) };
      const cells = fields.map(
        (field) => keys[field.header] ?? leafCell(where, field, valueAt({ item }, field.path), wrong),
      );
      for (const path of unknownPaths({ item }, knownPaths.get(kind) ?? new Set()))
        wrong.push({ ...where, field: `${member}.${n + 1}.${path}`, value: "", reason: "unknownHeader" });
      return [kind, { ...where, cells, problems: wrong }];
    });
  });
}

const knownPaths: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...Object.values(mainTables), ...listTables].map(({ kind, fields }) => [
    kind,
    new Set([
      ...fields.map(({ path }) => path.join(".")),
      ...(kind === "services" ? listTables.map(({ member }) => `guide.${member}`) : []),
    ]),
  ]),
);

/** Paths of members that nobody knows. */
function unknownPaths(value: unknown, known: ReadonlySet<string>, path = ""): string[] {
  if (path !== "" && known.has(path)) return [];
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return value === null && [...known].some((one) => one.startsWith(`${path}.`)) ? [] : [path];
  const members = Object.entries(value);
  return members.flatMap(([name, member]) =>
    unknownPaths(member, known, path === "" ? name : `${path}.${name}`),
  );
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string, unknown>)[step];
  }
  return at;
}

function leafCell(where: Where, { path, type }: Field, leaf: unknown, problems: Problem[]): string {
  if (leaf === undefined || leaf === null) return "";
  const found = cellOfLeaf(type, leaf);
  if ("cell" in found) return found.cell;
  problems.push({ ...where, field: path.join("."), value: shown(JSON.stringify(leaf)), ...found });
  return "";
}

function cellOfLeaf(type: CellType, leaf: unknown): Leaf {
  switch (type.is) {
    case "whole":
      return Number.isInteger(leaf) ? { cell: String(leaf as number) } : { reason: "notWhole" };
    case "flag":
      return typeof leaf === "boolean" ? { cell: cellOf(type, leaf) } : { reason: "notFlag" };
    case "text":
    case "day":
    case "choice":
      return typeof leaf === "string" ? canonicalCell(type, leaf) : { reason: "notText" };
    case "list":
    case "tuples":
    case "json": {
      if (!Array.isArray(leaf)) return { reason: "notList" };
      if (type.is === "list" && !leaf.every((item) => typeof item === "string")) return { reason: "notText" };
      if (type.is === "tuples" && !leaf.every((item) => hasExactly(item, type.names)))
        return { reason: "notTuple", params: { members: type.names.length } };
      return type.is === "list" ? canonicalCell(type, cellOf(type, leaf)) : { cell: cellOf(type, leaf) };
    }
  }
}

function hasExactly(item: unknown, names: readonly string[]): boolean {
  if (typeof item !== "object" || item === null) return false;
  const keys = Object.keys(item);
  return keys.length === names.length && names.every((name) => keys.includes(name));
}
