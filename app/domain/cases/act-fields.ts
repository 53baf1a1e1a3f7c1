// What a form has to ask for an event, read off the workflow's own schema: names, kinds, limits. Pure. Called by
// act-form.ts, which reads posted forms, and by the pages, which draw them; so both always know what the schema knows.
import { z } from "zod";
import { workflow } from "#workflows/registry.ts";

/** A payload field as far as a form can ask for it. */
export type FieldShape = { name: string; isRequired: boolean } & ValueShape;

export type ValueShape =
  /** `format`: of one line, such as a date. */
  | { kind: "text"; max: number | undefined; format: "date" | "line" | undefined }
  | { kind: "choice"; options: readonly string[] }
  | { kind: "number"; min: number | undefined; max: number | undefined }
  | { kind: "yesNo" }
  /** Several values of one kind, each a text or a choice. */
  | { kind: "list"; item: ValueShape; min: number; max: number | undefined }
  /** Several things with the same fields. */
  | { kind: "rows"; fields: readonly FieldShape[]; min: number; max: number | undefined }
  /** Nothing that people can be asked for. */
  | { kind: "unknown" };

/** The payload field that nobody is asked for: who stands above the agency that gets the case is filled in. */
export const SUPERIOR = "superiorAgencyId";

const known = new WeakMap<z.ZodType, readonly FieldShape[]>();

/** The fields of the event's payload in the schema's order; none for an event that the workflow does not know. */
export function payloadFields(workflowKey: string, type: string): readonly FieldShape[] {
  const { events } = workflow(workflowKey);
  const spec = Object.hasOwn(events, type) ? events[type] : undefined;
  return spec === undefined ? [] : shapesOf(spec.payload);
}

/** The fields of a schema of objects, or of a union of such: there a field is required if every variant requires it. */
export function shapesOf(schema: z.ZodType): readonly FieldShape[] {
  const before = known.get(schema);
  if (before !== undefined) return before;
  const fields = fieldsOf(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Node);
  known.set(schema, fields);
  return fields;
}

/** JSON Schema as far as zod writes it for payloads. */
type Node = {
  type?: string | readonly string[];
  properties?: Readonly<Record<string, Node>>;
  required?: readonly string[];
  oneOf?: readonly Node[];
  anyOf?: readonly Node[];
  enum?: readonly unknown[];
  const?: unknown;
  format?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Node;
};

function fieldsOf(node: Node): FieldShape[] {
  const variants = node.oneOf ?? node.anyOf ?? [node];
  const names = [...new Set(variants.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  return names.map((name) => ({
    name,
    isRequired: variants.every(({ required }) => required?.includes(name) === true),
    ...merged(variants.flatMap(({ properties }) => properties?.[name] ?? []).map(shapeOf)),
  }));
}

/** A field that differs between variants only in what may be chosen offers all of it. */
function merged(shapes: readonly ValueShape[]): ValueShape {
  const [first, ...rest] = shapes;
  if (first === undefined) return { kind: "unknown" };
  const options = shapes.map((shape) => (shape.kind === "choice" ? shape.options : undefined));
  if (options.every((each) => each !== undefined))
    return { kind: "choice", options: [...new Set(options.flat())] };
  return rest.every(({ kind }) => kind === first.kind) ? first : { kind: "unknown" };
}

function shapeOf(node: Node): ValueShape {
  const options = optionsOf(node);
  if (options !== undefined) return { kind: "choice", options };
  switch (node.type) {
    case "string":
      return { kind: "text", max: node.maxLength, format: formatOf(node) };
    case "integer":
    case "number":
      return { kind: "number", min: node.minimum, max: node.maximum };
    case "boolean":
      return { kind: "yesNo" };
    case "array":
      return listOf(node);
    default:
      return { kind: "unknown" };
  }
}

function formatOf({ format }: Node): "date" | "line" | undefined {
  return format === undefined ? undefined : format === "date" ? "date" : "line";
}

function listOf({ items = {}, minItems: min = 0, maxItems: max }: Node): ValueShape {
  if (items.type === "object" || items.oneOf !== undefined)
    return { kind: "rows", fields: fieldsOf(items), min, max };
  return { kind: "list", item: shapeOf(items), min, max };
}

function optionsOf(node: Node): readonly string[] | undefined {
  const values = node.anyOf?.map(({ const: value }) => value) ?? node.enum ?? [node.const];
  return values.every((value) => typeof value === "string") ? values : undefined;
}
