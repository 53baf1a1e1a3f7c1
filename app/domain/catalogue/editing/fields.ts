// The fields of a guide as the editor shows them, made from GuideContent itself: a field added to the schema is in the
// form, in the comparison and in the checks at once. A path names a field: `guide.materials.0.name`. Isomorphic and pure.
import { z } from "zod";
import { audiences, themesLegal, themesNatural } from "../browse.ts";
import { AdoptionOverrides, Condition } from "../guide.schema.ts";
import { GuideContent } from "./guide-content.ts";

export type Field =
  /** In Chinese and English, side by side. */
  | { kind: "text"; isOptional: boolean }
  | { kind: "line"; isOptional: boolean; form: "words" | "date" | "url" }
  /** Made by the portal, in addresses. */
  | { kind: "key"; isOptional: false }
  | { kind: "number"; isOptional: boolean; min: number; max: number }
  | { kind: "flag"; isOptional: false }
  | { kind: "choice"; isOptional: boolean; options: readonly string[] }
  | { kind: "choices"; isOptional: boolean; options: readonly string[] }
  /** Words or codes, one a line. */
  | { kind: "lines"; isOptional: boolean }
  /** For which answers to the guide's questions 情形. */
  | { kind: "when"; isOptional: boolean }
  | { kind: "list"; isOptional: boolean; item: Field; max: number }
  | Group;
export type Group = { kind: "group"; isOptional: false; fields: Readonly<Record<string, Field>> };

const MOST_ITEMS = 60;

/** Columns that hold codes of a known list. */
const codes: Readonly<Record<string, readonly { code: string }[]>> = {
  audiences,
  themesNatural,
  themesLegal,
};

/** All of them, from the root. */
export const guideFields: Group = rootGroup();

/** What an office does otherwise than the guide says; their paths begin with `office`. */
export const officeFields: Group = groupOf(AdoptionOverrides);

function groupOf(schema: z.core.$ZodType): Group {
  const root = fieldOf(schema, false);
  if (root.kind !== "group") throw new Error("a form is an object");
  return root;
}

function rootGroup(): Group {
  const root = groupOf(GuideContent);
  const known = Object.entries(codes).map(([key, list]): [string, Field] => [
    key,
    { kind: "choices", isOptional: false, options: list.map(({ code }) => code) },
  ]);
  return { ...root, fields: { ...root.fields, ...Object.fromEntries(known) } };
}

function fieldOf(schema: z.core.$ZodType, isOptional: boolean): Field {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return fieldOf(schema.unwrap(), true);
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Record<string, z.core.$ZodType>;
    const keys = Object.keys(shape);
    if (keys.length === 2 && keys.includes("zh") && keys.includes("en")) return { kind: "text", isOptional };
    const fields = Object.entries(shape).map(([key, part]): [string, Field] => [
      key,
      key === "id" ? { kind: "key", isOptional: false } : fieldOf(part, false),
    ]);
    return { kind: "group", isOptional: false, fields: Object.fromEntries(fields) };
  }
  if (schema instanceof z.ZodArray) return listOf(schema, isOptional);
  if (schema instanceof z.ZodEnum) return { kind: "choice", isOptional, options: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean) return { kind: "flag", isOptional: false };
  if (schema instanceof z.ZodNumber)
    return {
      kind: "number",
      isOptional,
      min: schema.minValue ?? 0,
      max: Math.min(schema.maxValue ?? 9_999, 9_999),
    };
  if (schema instanceof z.ZodISODate) return { kind: "line", isOptional, form: "date" };
  return { kind: "line", isOptional, form: schema instanceof z.ZodURL ? "url" : "words" };
}

function listOf(schema: z.ZodArray, isOptional: boolean): Field {
  const { element } = schema;
  if (element === Condition) return { kind: "when", isOptional };
  const item = fieldOf(element, false);
  switch (item.kind) {
    case "choice":
      return { kind: "choices", isOptional, options: item.options };
    case "line":
      return { kind: "lines", isOptional };
    default: {
      const most = schema.def.checks?.find((check) => check._zod.def.check === "max_length")?._zod.def as
        { maximum?: number } | undefined;
      return { kind: "list", isOptional, item, max: most?.maximum ?? MOST_ITEMS };
    }
  }
}

/** The path without its numbers, by which texts name a field. */
export function fieldName(path: string): string {
  return path.replaceAll(/\.\d+(?=\.|$)/g, "");
}

/** The field at a path; undefined where there is none. */
export function fieldAt(path: string): Field | undefined {
  return path.split(".").reduce<Field | undefined>((field, key) => {
    if (field?.kind === "group") return field.fields[key];
    return field?.kind === "list" && /^\d+$/.test(key) ? field.item : undefined;
  }, guideFields);
}

/** The names of all fields, groups and lists included. */
export function everyFieldName(field: Field = guideFields, path = ""): string[] {
  const own = path === "" ? [] : [path];
  if (field.kind === "list")
    return [...own, ...everyFieldName(field.item, path).filter((name) => name !== path)];
  if (field.kind !== "group") return own;
  const parts = Object.entries(field.fields).map(([key, part]) => ({ key, part }));
  return [
    ...own,
    ...parts.flatMap(({ key, part }) => everyFieldName(part, path === "" ? key : `${path}.${key}`)),
  ];
}

/** What a new item of a list, or a new group, holds. */
export function emptyValue(field: Field): unknown {
  switch (field.kind) {
    case "text":
      return field.isOptional ? undefined : { zh: "", en: "" };
    case "line":
    case "key":
      return field.isOptional ? undefined : "";
    case "number":
      return field.isOptional ? undefined : null;
    case "flag":
      return false;
    case "choice":
      return field.isOptional ? undefined : field.options[0];
    case "choices":
    case "lines":
    case "when":
    case "list":
      return field.isOptional ? undefined : [];
    case "group":
      return Object.fromEntries(
        Object.entries(field.fields).flatMap(([key, part]) => {
          const value = emptyValue(part);
          return value === undefined ? [] : [[key, value]];
        }),
      );
  }
}
