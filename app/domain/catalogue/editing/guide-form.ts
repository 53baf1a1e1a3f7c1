// Between a draft's content and the form in which it is written: names and values of an HTML form, both ways, and items
// added, removed and moved without losing anything typed. Isomorphic and pure.
import { type DraftContent, DraftContent as Draft } from "./guide-content.ts";
import type { AdoptionOverrides } from "../guide.schema.ts";
import { emptyValue, type Field, fieldAt, guideFields, officeFields } from "./fields.ts";

/** Values by field name, as forms send them; of a list the number of items stands under `count:<path>`. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

/** Why a value was not taken, by path: a key below guideEditor.refusals. */
export type FormErrors = Record<string, "number" | "tooLong" | "characters" | "date">;

export const MAX_TEXT_CHARS = 4_000;
const MAX_COUNT = 99;

/** The field that says how many items a list has. */
export function countName(path: string): string {
  return `count:${path}`;
}

/** What the form shows for that content. */
export function formOf(content: DraftContent): FormValues {
  const values: Record<string, string[]> = {};
  write(guideFields, content, "", values);
  return values;
}

/** What the form of an office shows for what it does otherwise. */
export function officeFormOf(overrides: AdoptionOverrides): FormValues {
  const values: Record<string, string[]> = {};
  write(officeFields, overrides, "office", values);
  return values;
}

/** What those values say an office does otherwise; may still break the schema. */
export function officeTermsFrom(values: FormValues): { terms: unknown; errors: FormErrors } {
  const errors: FormErrors = {};
  return { terms: take(officeFields, "office", values, errors), errors };
}

function write(field: Field, value: unknown, path: string, into: Record<string, string[]>): void {
  if (value === undefined || value === null) {
    if (field.kind === "list") into[countName(path)] = ["0"];
    return;
  }
  switch (field.kind) {
    case "text": {
      const { zh, en } = value as { zh: string; en: string };
      into[`${path}.zh`] = [zh];
      into[`${path}.en`] = [en];
      return;
    }
    case "line":
    case "key":
    case "choice":
    case "number":
      into[path] = [String(value as string | number)];
      return;
    case "flag":
      if (value === true) into[path] = ["on"];
      return;
    case "choices":
      into[path] = [...(value as string[])];
      return;
    case "lines":
      into[path] = [(value as string[]).join("\n")];
      return;
    case "when":
      into[path] = (value as { situation: string; option: string }[]).map(
        ({ situation, option }) => `${situation}=${option}`,
      );
      return;
    case "list": {
      const items = value as unknown[];
      into[countName(path)] = [String(items.length)];
      items.forEach((item, index) => write(field.item, item, `${path}.${index}`, into));
      return;
    }
    case "group":
      for (const [key, part] of Object.entries(field.fields))
        write(part, (value as Record<string, unknown>)[key], path === "" ? key : `${path}.${key}`, into);
  }
}

/** The posted form by field name. */
export function valuesOf(form: FormData): FormValues {
  const values: Record<string, string[]> = {};
  for (const [name, value] of form) if (typeof value === "string") (values[name] ??= []).push(value);
  return values;
}

/** The content that those values say. Where one cannot be taken, `errors` says why and `content` has it empty. */
export function contentFrom(values: FormValues): { content: DraftContent; errors: FormErrors } {
  const errors: FormErrors = {};
  const read = take(guideFields, "", values, errors) as Record<string, unknown>;
  return { content: Draft.parse({ ...read, statutoryDays: read["statutoryDays"] ?? null }), errors };
}

function take(field: Field, path: string, values: FormValues, errors: FormErrors): unknown {
  const first = (name: string): string => (values[name]?.[0] ?? "").trim();
  switch (field.kind) {
    case "text": {
      const zh = words(first(`${path}.zh`), `${path}.zh`, errors);
      const en = words(first(`${path}.en`), `${path}.en`, errors);
      return field.isOptional && zh === "" && en === "" ? undefined : { zh, en };
    }
    case "line": {
      const line = words(first(path), path, errors);
      if (field.form === "date" && line !== "" && !isDay(line)) errors[path] = "date";
      return field.isOptional && line === "" ? undefined : line;
    }
    case "key":
      return first(path) === "" ? keyFor(path, values) : words(first(path), path, errors);
    case "number":
      return numberOf(first(path), field, path, errors);
    case "flag":
      return values[path] !== undefined;
    case "choice": {
      const chosen = field.options.find((option) => option === first(path));
      return chosen ?? emptyValue(field);
    }
    case "choices": {
      // In the order of the form, which shows first what was chosen first.
      const chosen = [...new Set(values[path] ?? [])].filter((option) => field.options.includes(option));
      return field.isOptional && chosen.length === 0 ? undefined : chosen;
    }
    case "lines": {
      const lines = first(path)
        .split(/[\n;；]/)
        .map((line) => words(line.trim(), path, errors))
        .filter((line) => line !== "");
      return field.isOptional && lines.length === 0 ? undefined : [...new Set(lines)];
    }
    case "when": {
      const pairs = (values[path] ?? []).flatMap((pair) => {
        const [situation = "", option = ""] = pair.split("=", 2);
        return [{ situation, option }];
      });
      return pairs.length === 0 ? undefined : pairs;
    }
    case "list": {
      const count = countIn(values, path);
      const items = Array.from({ length: count }, (_, index) =>
        take(field.item, `${path}.${index}`, values, errors),
      );
      return field.isOptional && count === 0 ? undefined : items;
    }
    case "group":
      return Object.fromEntries(
        Object.entries(field.fields).flatMap(([key, part]) => {
          const value = take(part, path === "" ? key : `${path}.${key}`, values, errors);
          return value === undefined ? [] : [[key, value]];
        }),
      );
  }
}

/** Paragraphs stay; NUL and its like would break the database, half characters the page. */
function words(text: string, path: string, errors: FormErrors): string {
  const clean = text.replaceAll(/\r\n?/g, "\n").normalize("NFC");
  if (clean.length > MAX_TEXT_CHARS) errors[path] = "tooLong";
  if (!/^(?:[^\p{Cc}\p{Cs}]|[\n\t])*$/u.test(clean)) {
    errors[path] = "characters";
    return "";
  }
  return clean;
}

function numberOf(
  typed: string,
  { isOptional, min, max }: Extract<Field, { kind: "number" }>,
  path: string,
  errors: FormErrors,
): number | null | undefined {
  if (typed === "") return isOptional ? undefined : null;
  // Full-width digits, as Chinese keyboards give them.
  const plain = typed.normalize("NFKC");
  const value = Number(plain);
  if (/^\d{1,5}$/.test(plain) && value >= min && value <= max) return value;
  errors[path] = "number";
  return null;
}

function isDay(line: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(line) && new Date(line).toJSON()?.startsWith(line) === true;
}

/** A short name for a new question or answer that no other beside it has. */
function keyFor(path: string, values: FormValues): string {
  const [, list = "", index = "0"] = /^(.*)\.(\d+)\.id$/.exec(path) ?? [];
  const letter = list.endsWith("options") ? "a" : "q";
  const taken = new Set(
    Array.from({ length: countIn(values, list) }, (_, other) => values[`${list}.${other}.id`]?.[0] ?? ""),
  );
  let number = Number(index) + 1;
  while (taken.has(`${letter}${number}`)) number += 10;
  return `${letter}${number}`;
}

/** How many items the list at that path has. */
export function countIn(values: FormValues, path: string): number {
  const count = Number(values[countName(path)]?.[0] ?? "0");
  const most = fieldAt(path);
  const max = most?.kind === "list" ? most.max : MAX_COUNT;
  return Number.isInteger(count) && count > 0 ? Math.min(count, max, MAX_COUNT) : 0;
}

/** What a button beside a list does to what was typed. */
export type ListAct = { act: "add" | "remove" | "up"; path: string };

/** The act that a button's value names, such as `add:guide.faq` and `remove:guide.faq.2`; undefined for other buttons. */
export function listActOf(button: string): ListAct | undefined {
  const [, act, path = ""] = /^(add|remove|up):([\w.]+)$/.exec(button) ?? [];
  if (act !== "add" && act !== "remove" && act !== "up") return undefined;
  const list = act === "add" ? path : path.replace(/\.\d+$/, "");
  return fieldAt(list)?.kind === "list" && (act === "add" || list !== path) ? { act, path } : undefined;
}

/** The values with an item more, less or one place further up; and the path of the item to go on with. */
export function withListAct(values: FormValues, { act, path }: ListAct): { values: FormValues; at: string } {
  if (act === "add") {
    const field = fieldAt(path);
    const count = countIn(values, path);
    if (field?.kind !== "list" || count >= field.max) return { values, at: path };
    const added: Record<string, string[]> = {};
    write(field.item, emptyValue(field.item), `${path}.${count}`, added);
    return {
      values: { ...values, ...added, [countName(path)]: [String(count + 1)] },
      at: `${path}.${count}`,
    };
  }
  const list = path.replace(/\.\d+$/, "");
  const count = countIn(values, list);
  const index = Number(path.slice(list.length + 1));
  if (index >= count || (act === "up" && index === 0)) return { values, at: list };
  const order = Array.from({ length: count }, (_, place) => place);
  if (act === "remove") order.splice(index, 1);
  else order.splice(index - 1, 2, index, index - 1);
  const moved = reordered(values, list, order);
  return { values: moved, at: act === "up" ? `${list}.${index - 1}` : list };
}

/** The values with the items of a list in that order (old places); those not named are gone. */
function reordered(values: FormValues, list: string, order: readonly number[]): FormValues {
  const place = new Map(order.map((from, to) => [from, to]));
  const entries = Object.entries(values).flatMap(([name, value]): [string, readonly string[]][] => {
    const [, prefix = "", rest = ""] = /^(count:)?(.*)$/.exec(name) ?? [];
    if (!rest.startsWith(`${list}.`)) return [[name, value]];
    const [, index = "", tail = ""] = /^(\d+)(.*)$/.exec(rest.slice(list.length + 1)) ?? [];
    const to = place.get(Number(index));
    return to === undefined ? [] : [[`${prefix}${list}.${to}${tail}`, value]];
  });
  return { ...Object.fromEntries(entries), [countName(list)]: [String(order.length)] };
}

/** The paths of texts that have their Chinese and not yet their English. */
export function untranslatedNames(values: FormValues): string[] {
  const isThere = (name: string) => (values[name]?.[0] ?? "").trim() !== "";
  return Object.keys(values)
    .filter((name) => name.endsWith(".zh") && isThere(name) && !isThere(name.replace(/zh$/, "en")))
    .map((name) => name.slice(0, -3));
}
