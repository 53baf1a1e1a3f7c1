// How a workflow's author declares the forms of its events: fields in the order they are asked, and how much weight each
// act has. What is required and how long it may be is the schema's word (act-fields.ts) and never repeated here.

export type FieldKind =
  /** Text of several lines, or of one. */
  | "area"
  | "line"
  | "date"
  /** One of the schema's values, as radio buttons; `grade` from the best to the worst. */
  | "choice"
  | "grade"
  | "number"
  | "yesNo"
  /** An office, or several, from those of the case's place and above it. */
  | "office"
  | "offices"
  /** Several of the schema's values, as boxes to tick. */
  | "choices"
  /** Somebody who works in an office of the reader that has to do with the case. */
  | "colleague"
  /** Another case by its number, which the server turns into its id. */
  | "caseNumber"
  /** Several texts, one a line. */
  | "lines"
  /** Several things with the same fields. */
  | "rows";

/** A field by its name in the payload; the kind is found by schema and name, and said only where that is wrong. */
export type FormField =
  | string
  | {
      name: string;
      kind?: FieldKind;
      /** Height of a text of several lines. */
      rows?: number;
      /** What a number may not exceed: a limit of the case's rule set, or the days of one of its clocks, by name. */
      limit?: string;
      /** Where a rule that `check` names belongs, so that its text stands beside the field. */
      rules?: readonly string[];
    };

export type CaseForm = {
  /** main: stands open; other: folded; danger: folded, and red; hidden: sent by the portal itself, never offered. */
  weight: "main" | "other" | "danger" | "hidden";
  fields: readonly FormField[];
  /** A box has to be ticked first: it cannot be undone. */
  mustConfirm?: boolean;
  /** The task whose holders may do it to many cases at once from the queue. */
  bulkTask?: string;
};

/** The forms of a workflow's events, in the order in which they are offered; what is left out gets a form all the same. */
export type CaseForms = Readonly<Record<string, CaseForm>>;
