// The forms that a reader of a case is offered, ready to be drawn: what the workflow's author has declared, completed by
// what the event's schema says. An event without a declaration gets a form made from its schema alone. Pure.
import { type FieldShape, payloadFields, SUPERIOR } from "#app/domain/cases/act-fields.ts";
import { declaredForms } from "./forms/index.ts";
import type { CaseForm, FieldKind, FormField } from "./forms/form.ts";

export type ActField = {
  name: string;
  kind: FieldKind;
  isRequired: boolean;
  /** Of a text its longest length, of a number the largest, of a list how many. */
  max: number | undefined;
  min: number | undefined;
  /** Of a choice. */
  options: readonly string[];
  /** Height of a text of several lines. */
  rows: number;
  /** Of things with the same fields. */
  fields: readonly ActField[];
  /** Rules whose text stands beside this field. */
  rules: readonly string[];
};

export type ActForm = {
  event: string;
  weight: CaseForm["weight"];
  mustConfirm: boolean;
  fields: readonly ActField[];
};

/** Texts up to this length are asked in one line. */
const LONGEST_LINE = 300;
const ROWS = 3;

/** The forms for those events, declared ones first and in their order; `limits` are those of the case's rule set. */
export function actForms(
  workflowKey: string,
  events: readonly string[],
  limits: Readonly<Record<string, number>> = {},
): ActForm[] {
  const declared = declaredForms[workflowKey] ?? {};
  const order = [...Object.keys(declared), ...events];
  return [...new Set(order)]
    .filter((event) => events.includes(event))
    .map((event) => actForm(workflowKey, event, limits))
    .filter(({ weight }) => weight !== "hidden");
}

/** The form for one event, whether it may be sent now or not. */
export function actForm(
  workflowKey: string,
  event: string,
  limits: Readonly<Record<string, number>> = {},
): ActForm {
  const shapes = payloadFields(workflowKey, event);
  const form: CaseForm = declaredForms[workflowKey]?.[event] ?? {
    weight: "other",
    fields: shapes.map(({ name }) => name),
  };
  return {
    event,
    weight: form.weight,
    mustConfirm: form.mustConfirm ?? false,
    fields: form.fields.flatMap((field) => {
      const { name } = named(field);
      const shape = shapes.find((each) => each.name === name);
      return shape === undefined ? [] : (actField(shape, named(field), limits) ?? []);
    }),
  };
}

/** The declared acts that holders of that task may do to many cases at once. */
export function bulkEvents(workflowKey: string, task: string): string[] {
  return Object.entries(declaredForms[workflowKey] ?? {}).flatMap(([event, { bulkTask }]) =>
    bulkTask === task ? [event] : [],
  );
}

/** The id of a field on the page, where several forms may have a field of that name. */
export function fieldId(event: string, name: string): string {
  return `${event.split(".").at(-1) ?? event}-${name}`;
}

function named(field: FormField): Exclude<FormField, string> {
  return typeof field === "string" ? { name: field } : field;
}

function actField(
  shape: FieldShape,
  declared: Exclude<FormField, string>,
  limits: Readonly<Record<string, number>>,
): ActField | undefined {
  const kind = declared.kind ?? kindOf(shape);
  if (kind === undefined) return undefined;
  const limit = declared.limit === undefined ? undefined : limits[declared.limit];
  const max = "max" in shape ? shape.max : undefined;
  return {
    name: shape.name,
    kind,
    isRequired: shape.isRequired,
    max: limit === undefined ? max : Math.min(limit, max ?? limit),
    min: "min" in shape ? shape.min : undefined,
    options: optionsOf(shape),
    rows: declared.rows ?? ROWS,
    fields:
      shape.kind === "rows"
        ? shape.fields.flatMap((inner) => actField(inner, { name: inner.name, rows: 2 }, limits) ?? [])
        : [],
    rules: declared.rules ?? [],
  };
}

function optionsOf(shape: FieldShape): readonly string[] {
  if (shape.kind === "choice") return shape.options;
  return shape.kind === "list" && shape.item.kind === "choice" ? shape.item.options : [];
}

/** Undefined: not to be asked of people. */
function kindOf(shape: FieldShape): FieldKind | undefined {
  switch (shape.kind) {
    case "choice":
      return "choice";
    case "number":
      return "number";
    case "yesNo":
      return "yesNo";
    case "rows":
      return "rows";
    case "list":
      if (shape.item.kind === "choice") return "choices";
      return isOffice(shape.name.replace(/s$/, "")) ? "offices" : "lines";
    case "text":
      if (shape.format === "date") return "date";
      if (shape.name === SUPERIOR) return undefined;
      if (isOffice(shape.name)) return "office";
      if (/user(Id)?$/i.test(shape.name)) return "colleague";
      if (/caseId$/i.test(shape.name)) return "caseNumber";
      if (shape.format === "line") return "line";
      return shape.max === undefined || shape.max > LONGEST_LINE ? "area" : "line";
    case "unknown":
      return undefined;
  }
}

/** Payloads name agencies so: leadAgencyId, coHandlerIds. */
function isOffice(name: string): boolean {
  return /(agency|handler)Id$/i.test(name);
}
