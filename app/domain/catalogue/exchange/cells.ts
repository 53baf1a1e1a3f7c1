// How values of the catalogue become cells of a table and back, derived from their zod schemas, so that a field added to a
// guide is exported and imported without a line here. Pure; used by format.ts.
import { z } from "zod";

/** What may stand in a cell. */
export type CellType =
  | { is: "text" }
  | { is: "whole" }
  | { is: "flag" }
  | { is: "day" }
  | { is: "choice"; of: readonly string[] }
  /** Items parted by `|`. */
  | { is: "list"; of: CellType }
  /** Items parted by `|`, their members by `:`. */
  | { is: "tuples"; names: readonly string[]; of: readonly CellType[] }
  /** Deeper than a table goes. */
  | { is: "json" };

const TEXT: CellType = { is: "text" };

export type Field = { header: string; path: readonly string[]; type: CellType };

/** Reads and writes a run of cells that belong together. */
export type Codec = {
  fields: readonly Field[];
  /** The value of the cells from `at` on; undefined where there is none. Cells are canonical (see canonicalCell). */
  read(cells: readonly string[], at: number): unknown;
  write(value: unknown): string[];
};

export type CellRefusal = { reason: CellReason; params?: Record<string, string | number> };
export type CellReason =
  "notWhole" | "notFlag" | "notDay" | "notAllowed" | "emptyItem" | "notTuple" | "notJson";

/** A codec for a zod schema; `prefix` begins the headers (camelCase). Throws for schemas a table cannot hold. */
export function codecOf(schema: z.core.$ZodType, prefix: string, path: readonly string[] = []): Codec {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    const inner = codecOf(schema.unwrap(), prefix, path);
    const nothing = schema instanceof z.ZodNullable ? null : undefined;
    const { length } = inner.fields;
    return {
      fields: inner.fields,
      read: (cells, at) => {
        for (let n = at; n < at + length; n++) if (cells[n] !== "") return inner.read(cells, at);
        return nothing;
      },
      write: (value) =>
        value === undefined || value === null ? Array.from({ length }, () => "") : inner.write(value),
    };
  }
  if (schema instanceof z.ZodObject) {
    const members = Object.entries(schema.shape as Record<string, z.core.$ZodType>).map(
      ([name, member]) => [name, codecOf(member, joined(prefix, name), [...path, name])] as const,
    );
    return objectCodec(members);
  }
  const type = typeOf(schema);
  return {
    fields: [{ header: prefix, path, type }],
    read: (cells, at) => valueOfCell(type, cells[at] ?? ""),
    write: (value) => [cellOf(type, value)],
  };
}

/** Reads and writes an object by codecs of its members. */
export function objectCodec(members: readonly (readonly [name: string, codec: Codec])[]): Codec {
  return {
    fields: members.flatMap(([, { fields }]) => fields),
    read(cells, at) {
      const value: Record<string, unknown> = {};
      let offset = at;
      for (const [name, { fields, read }] of members) {
        const member = read(cells, offset);
        if (member !== undefined) value[name] = member;
        offset += fields.length;
      }
      return value;
    },
    write(value) {
      const given = (value ?? {}) as Record<string, unknown>;
      const cells: string[] = [];
      for (const [name, { write }] of members) cells.push(...write(given[name]));
      return cells;
    },
  };
}

function joined(prefix: string, name: string): string {
  return prefix === "" ? name : prefix + name.charAt(0).toUpperCase() + name.slice(1);
}

function typeOf(schema: z.core.$ZodType): CellType {
  if (schema instanceof z.ZodEnum) return { is: "choice", of: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean) return { is: "flag" };
  if (schema instanceof z.ZodNumber) return { is: "whole" };
  if (schema instanceof z.ZodISODate) return { is: "day" };
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) return { is: "text" };
  if (schema instanceof z.ZodArray) {
    const element = schema.element as z.core.$ZodType;
    if (!(element instanceof z.ZodObject)) return { is: "list", of: typeOf(element) };
    const members = Object.entries(element.shape as Record<string, z.core.$ZodType>);
    const isFlat = !isBilingual(members) && members.every(([, member]) => isShort(member));
    return isFlat
      ? {
          is: "tuples",
          names: members.map(([name]) => name),
          of: members.map(([, member]) => typeOf(member)),
        }
      : { is: "json" };
  }
  throw new TypeError(`no cell for a zod ${schema._zod.def.type}`);
}

/** Short words and numbers only: no texts that people write, which may hold any sign. */
function isShort(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodEnum || schema instanceof z.ZodNumber || schema instanceof z.ZodString;
}

/** A text in both languages is never short. */
function isBilingual(members: readonly (readonly [name: string, member: unknown])[]): boolean {
  return members.map(([name]) => name).join() === "zh,en";
}

/** The items' schema of a list whose items have so much to say that each is a row of a table of its own. */
export function isListOfRows(schema: z.core.$ZodType): z.ZodObject | undefined {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  if (!(inner instanceof z.ZodArray) || !(inner.element instanceof z.ZodObject)) return undefined;
  return typeOf(inner).is === "tuples" ? undefined : inner.element;
}

/** The cell of a value that is of that type. */
export function cellOf(type: CellType, value: unknown): string {
  if (value === undefined || value === null) return "";
  switch (type.is) {
    case "flag":
      return value === true ? "yes" : "no";
    case "list":
      return (value as unknown[]).map((item) => escaped(cellOf(type.of, item), "|")).join("|");
    case "tuples":
      return (value as Record<string, unknown>[])
        .map((item) =>
          type.names.map((name, n) => escaped(cellOf(type.of[n] ?? TEXT, item[name]), "|:")).join(":"),
        )
        .join("|");
    case "json":
      return (value as unknown[]).length === 0 ? "" : JSON.stringify(value);
    case "text":
    case "whole":
    case "day":
    case "choice":
      return String(value as string | number);
  }
}

/** Its signs of parting, and the sign that escapes them, each with that sign before it. */
function escaped(item: string, signs: "|" | "|:"): string {
  return item.replace(signs === "|" ? /[\\|]/g : /[\\|:]/g, "\\$&");
}

/** Parts at an unescaped sign; escapes stay where they are. */
function parted(text: string, sign: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === sign) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

const unescaped = (item: string): string => item.replace(/\\(.)/gs, "$1");

function valueOfCell(type: CellType, cell: string): unknown {
  switch (type.is) {
    case "text":
      return cell;
    case "list":
      return cell === "" ? [] : parted(cell, "|").map((item) => valueOfCell(type.of, unescaped(item)));
    case "tuples":
      if (cell === "") return [];
      return parted(cell, "|").map((item) => {
        const members = parted(item, ":");
        return Object.fromEntries(
          type.names.map((name, n) => [name, valueOfCell(type.of[n] ?? TEXT, unescaped(members[n] ?? ""))]),
        );
      });
    case "json":
      return cell === "" ? [] : (JSON.parse(cell) as unknown);
    case "flag":
      return cell === "" ? undefined : cell === "yes";
    case "whole":
      return cell === "" ? undefined : Number(cell);
    case "day":
    case "choice":
      return cell === "" ? undefined : cell;
  }
}

const yes = new Set(["yes", "true", "1", "是", "y"]);
const no = new Set(["no", "false", "0", "否", "n"]);

/** The cell as we would write it ourselves, or why it cannot be that. Spreadsheets change dates, numbers and flags. */
export function canonicalCell(type: CellType, raw: string): { cell: string } | CellRefusal {
  if (type.is === "text" || raw === "") return { cell: raw };
  const text = raw.trim().normalize("NFKC");
  if (text === "") return { cell: "" };
  switch (type.is) {
    case "whole": {
      const number = /^-?\d{1,9}(?:\.0+)?$/.test(text) ? Number(text) : undefined;
      return number === undefined ? { reason: "notWhole" } : { cell: String(number) };
    }
    case "flag": {
      const word = text.toLowerCase();
      return yes.has(word) ? { cell: "yes" } : no.has(word) ? { cell: "no" } : { reason: "notFlag" };
    }
    case "day":
      return canonicalDay(text);
    case "choice":
      return canonicalChoice(type.of, text);
    case "list":
      return canonicalItems(type.of, raw);
    case "tuples":
      return canonicalTuples(type.of, raw);
    case "json":
      return canonicalJson(raw);
  }
}

function canonicalDay(text: string): { cell: string } | CellRefusal {
  const parts =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\s+0{1,2}:00(?::00)?)?$/.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (parts === null) return { reason: "notDay" };
  const [, year = "", month = "", day = ""] = parts;
  const cell = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  // 30 February rolls over into March.
  const time = Date.parse(`${cell}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== cell
    ? { reason: "notDay" }
    : { cell };
}

function canonicalChoice(of: readonly string[], text: string): { cell: string } | CellRefusal {
  // A spreadsheet takes 01 for a number.
  const found = of.find((one) => one === text) ?? of.find((one) => one === text.padStart(one.length, "0"));
  return found === undefined ? { reason: "notAllowed", params: { allowed: of.join(", ") } } : { cell: found };
}

function canonicalItems(of: CellType, raw: string): { cell: string } | CellRefusal {
  const cells: string[] = [];
  for (const item of parted(raw, "|")) {
    const text = unescaped(item);
    if (text.trim() === "") return { reason: "emptyItem" };
    const found = canonicalCell(of, text);
    if (!("cell" in found)) return found;
    cells.push(escaped(found.cell, "|"));
  }
  return { cell: cells.join("|") };
}

function canonicalTuples(of: readonly CellType[], raw: string): { cell: string } | CellRefusal {
  const cells: string[] = [];
  for (const item of parted(raw, "|")) {
    const members = parted(item, ":");
    if (members.length !== of.length) return { reason: "notTuple", params: { members: of.length } };
    const canonical: string[] = [];
    for (const [n, member] of members.entries()) {
      const found = canonicalCell(of[n] ?? TEXT, unescaped(member));
      if (!("cell" in found)) return found;
      canonical.push(escaped(found.cell, "|:"));
    }
    cells.push(canonical.join(":"));
  }
  return { cell: cells.join("|") };
}

function canonicalJson(raw: string): { cell: string } | CellRefusal {
  try {
    const value: unknown = JSON.parse(raw);
    return Array.isArray(value)
      ? { cell: value.length === 0 ? "" : JSON.stringify(value) }
      : { reason: "notJson" };
  } catch {
    return { reason: "notJson" };
  }
}
