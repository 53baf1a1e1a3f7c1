// The desk's forms as data: for each event of a complaint the fields that make its payload, in the order they are asked.
// Which events are offered is the workflow's word, what is valid its schemas'; here is only how they look.
import { textLimits } from "#workflows/complaint/events.ts";

export type DeskField =
  | {
      name: string;
      kind: "area" | "line";
      max: number;
      rows?: number;
      isRequired: boolean;
      hint?: string;
      label?: "press";
    }
  | { name: string; kind: "office" }
  | { name: string; kind: "outcome" }
  | { name: string; kind: "refusal" };

export type DeskForm = {
  fields: readonly DeskField[];
  /** main: stands open; other: folded; danger: folded, and red. */
  weight: "main" | "other" | "danger";
};

const office = { name: "leadAgencyId", kind: "office" } as const;
const instruction = {
  name: "instruction",
  kind: "area",
  max: textLimits.instruction,
  rows: 2,
  isRequired: false,
  hint: "instruction",
} as const;
const remedy = { name: "remedy", kind: "area", max: textLimits.reason, rows: 2, hint: "remedy" } as const;
const answer = {
  name: "text",
  kind: "area",
  max: textLimits.answer,
  rows: 8,
  isRequired: true,
  hint: "text",
} as const;
const reason = { name: "reason", kind: "area", max: textLimits.reason, rows: 3, isRequired: true } as const;

export const deskForms: Readonly<Record<string, DeskForm>> = {
  "complaint.dispatched": { weight: "main", fields: [office, instruction] },
  "complaint.designated": {
    weight: "main",
    fields: [office, { name: "ground", kind: "area", max: textLimits.reason, rows: 3, isRequired: true }],
  },
  "complaint.redispatched": { weight: "other", fields: [office, instruction] },
  "complaint.refusedAtIntake": {
    weight: "danger",
    fields: [{ name: "reason", kind: "refusal" }, answer, { ...remedy, isRequired: true }],
  },
  "complaint.accepted": { weight: "main", fields: [] },
  "complaint.returned": {
    weight: "other",
    fields: [reason, { name: "rule", kind: "line", max: textLimits.rule, isRequired: true, hint: "rule" }],
  },
  "complaint.answerDrafted": {
    weight: "main",
    fields: [{ name: "outcome", kind: "outcome" }, answer, { ...remedy, isRequired: false }],
  },
  "complaint.informationAsked": {
    weight: "other",
    fields: [{ name: "question", kind: "area", max: textLimits.question, rows: 4, isRequired: true }],
  },
  "complaint.answerApproved": { weight: "main", fields: [] },
  "complaint.answerSentBack": { weight: "other", fields: [reason] },
  "complaint.pressed": {
    weight: "other",
    fields: [
      {
        name: "instruction",
        kind: "area",
        max: textLimits.instruction,
        rows: 3,
        isRequired: true,
        label: "press",
      },
    ],
  },
};

/** The id of a field on the page, where several forms may have a field of that name. */
export function fieldId(event: string, name: string): string {
  return `${event.split(".").at(-1) ?? event}-${name}`;
}
