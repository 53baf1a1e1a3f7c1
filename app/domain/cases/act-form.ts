// Turns a posted form into the payload of an event, judged by the workflow's own schema: the form knows no rules of its
// own. Called by the actions of the desk and of the citizen's page.
import type { z } from "zod";
import { workflow } from "#workflows/registry.ts";
import { type FieldShape, shapesOf, type ValueShape } from "./act-fields.ts";

/**
 * What is wrong with a field. `limit` is the number that the schema sets: characters, items, or the number itself;
 * `rule` the reason a schema of the workflow gives by a name of its own.
 */
export type ActError =
  | { key: "missing" | "invalid" | "notANumber" | "notHere" }
  | { key: "tooLong" | "tooBig" | "tooSmall" | "tooMany" | "tooFew"; limit: number }
  | { key: "rule"; rule: string };

/** By field; of several things with the same fields by "field.row.inner"; "" is the form as a whole. */
export type ActErrors = Record<string, ActError[]>;

export type ActRead = { ok: true; payload: Record<string, unknown> } | { ok: false; errors: ActErrors };

/** Fields of the form that are not of the payload. */
const envelope = new Set(["event", "expectedVersion", "confirm", "intent", "place", "scope", "case"]);

const MAX_ROWS = 50;

/** The payload that `form` gives for an event of that workflow; an unknown event has none and is `invalid` as a whole. */
export function readAct(workflowKey: string, type: string, form: FormData): ActRead {
  const { events } = workflow(workflowKey);
  const spec = Object.hasOwn(events, type) ? events[type] : undefined;
  return spec === undefined
    ? { ok: false, errors: { "": [{ key: "invalid" }] } }
    : readPayload(spec.payload, form);
}

/** As readAct, by the schema: what was left empty is left out, what it does not know is handed on for it to refuse. */
export function readPayload(schema: z.ZodType, form: FormData): ActRead {
  const fields = shapesOf(schema);
  const payload: Record<string, unknown> = {};
  for (const field of fields) {
    const value = valueOf(field, field.name, form);
    if (value !== undefined) payload[field.name] = value;
  }
  for (const name of new Set(form.keys())) {
    const isKnown = fields.some((field) => name === field.name || name.startsWith(`${field.name}.`));
    const [first = ""] = textsOf(form, name);
    if (!isKnown && !envelope.has(name) && first !== "") payload[name] = first;
  }
  const result = schema.safeParse(payload);
  return result.success
    ? { ok: true, payload }
    : { ok: false, errors: errorsOf(result.error.issues, payload, fields) };
}

/** What was posted under `name` as a value of that shape; undefined when nothing was. */
function valueOf(shape: FieldShape, name: string, form: FormData): unknown {
  const texts = textsOf(form, name).filter((text) => text !== "");
  const [first] = texts;
  switch (shape.kind) {
    case "list": {
      // Several lines of one field are several items, and so are several fields of one name.
      const items = texts.flatMap((text) => text.split("\n")).map((item) => item.trim());
      const unique = [...new Set(items)].filter((item) => item !== "");
      return isLeftOut(shape, unique) ? undefined : unique.map((item) => scalar(shape.item, item));
    }
    case "rows": {
      const rows = rowsOf(shape.fields, name, form);
      return isLeftOut(shape, rows) ? undefined : rows;
    }
    default:
      return first === undefined ? undefined : scalar(shape, first);
  }
}

/** An empty list is an answer only where the schema asks for one and takes it empty. */
function isLeftOut(shape: FieldShape & { min: number }, items: readonly unknown[]): boolean {
  return items.length === 0 && (!shape.isRequired || shape.min > 0);
}

/** Rows in which nothing was filled in do not count, wherever they stand. */
function rowsOf(fields: readonly FieldShape[], name: string, form: FormData): Record<string, unknown>[] {
  return Array.from({ length: MAX_ROWS }, (_, row) => {
    const cells = fields.map(
      (field) => [field.name, valueOf(field, `${name}.${row}.${field.name}`, form)] as const,
    );
    return Object.fromEntries(cells.filter(([, value]) => value !== undefined));
  }).filter((row) => Object.keys(row).length > 0);
}

/** What cannot be such a value stays the text it was: the schema refuses it. */
function scalar(shape: ValueShape, text: string): unknown {
  if (shape.kind === "number") return /^-?\d{1,9}$/.test(text) ? Number(text) : text;
  if (shape.kind === "yesNo") return text === "yes" ? true : text === "no" ? false : text;
  return text;
}

function textsOf(form: FormData, name: string): string[] {
  return form.getAll(name).flatMap((value) => (typeof value === "string" ? [tidy(value)] : []));
}

/** As the complaint's own texts: lines end in \n, no control characters, Unicode composed. */
function tidy(value: string): string {
  return value
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\n\t])\p{Cc}/gu, "")
    .trim()
    .normalize("NFC");
}

function errorsOf(
  issues: readonly z.core.$ZodIssue[],
  payload: Readonly<Record<string, unknown>>,
  fields: readonly FieldShape[],
): ActErrors {
  const errors: ActErrors = {};
  for (const issue of issues.flatMap(innermost)) {
    for (const [name, error] of errorsOfIssue(issue, payload, fields)) {
      const before = errors[name] ?? [];
      if (!before.some((each) => JSON.stringify(each) === JSON.stringify(error)))
        errors[name] = [...before, error];
    }
  }
  return errors;
}

/** Of a union without a discriminator: what is wrong with the variant that fits best. */
function innermost(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
  const [best = []] = issue.errors.toSorted((a, b) => a.length - b.length);
  return best.map((each) => ({ ...each, path: [...issue.path, ...each.path] })).flatMap(innermost);
}

function errorsOfIssue(
  issue: z.core.$ZodIssue,
  payload: Readonly<Record<string, unknown>>,
  fields: readonly FieldShape[],
): (readonly [name: string, error: ActError])[] {
  if (issue.code === "unrecognized_keys" && issue.path.length === 0)
    return issue.keys.map((key) =>
      // Asked for in the form, but not with what was chosen beside it.
      fields.some(({ name }) => name === key) ? [key, { key: "notHere" }] : ["", { key: "invalid" }],
    );
  const field = fields.find(({ name }) => name === issue.path[0]);
  const isInRow = field?.kind === "rows" && issue.path.length > 2;
  const name = isInRow ? issue.path.slice(0, 3).join(".") : String(issue.path[0] ?? "");
  const value = issue.path.reduce<unknown>(
    (inside, key) => (inside as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
    payload,
  );
  return [[name, errorOf(issue, value)]];
}

function errorOf(issue: z.core.$ZodIssue, value: unknown): ActError {
  switch (issue.code) {
    case "too_big": {
      const key =
        issue.origin === "string" ? "tooLong" : issue.origin === "array" ? "tooMany" : ("tooBig" as const);
      return { key, limit: Number(issue.maximum) };
    }
    case "too_small": {
      if (issue.origin === "string" || (issue.origin === "array" && Number(issue.minimum) === 1))
        return { key: "missing" };
      return { key: issue.origin === "array" ? "tooFew" : "tooSmall", limit: Number(issue.minimum) };
    }
    case "custom":
      return { key: "rule", rule: issue.message };
    default:
      if (value === undefined && issue.path.length > 0) return { key: "missing" };
      return issue.code === "invalid_type" && (issue.expected === "int" || issue.expected === "number")
        ? { key: "notANumber" }
        : { key: "invalid" };
  }
}
