// Turns a posted form into the payload of an event, judged by the workflow's own schema: the form knows no rules of its
// own. Called by the actions of the desk and of the citizen's page.
import type { z } from "zod";
import { workflow } from "#workflows/registry.ts";

/** Keys of what is wrong, by field. */
export type ActErrors = Record<string, ("missing" | "tooLong" | "invalid")[]>;

export type ActRead = { ok: true; payload: Record<string, unknown> } | { ok: false; errors: ActErrors };

/** Fields of the form that are not of the payload. */
const envelope = new Set(["event", "expectedVersion", "confirm", "intent", "place"]);

/** Fields that travel as digits. */
const numbers = new Set(["rating"]);

/** The payload that `form` gives for an event of that workflow; an unknown event has none and is `invalid` as a whole. */
export function readAct(workflowKey: string, type: string, form: FormData): ActRead {
  const { events } = workflow(workflowKey);
  const spec = Object.hasOwn(events, type) ? events[type] : undefined;
  if (spec === undefined) return { ok: false, errors: { "": ["invalid"] } };
  const payload: Record<string, unknown> = {};
  for (const [name, value] of form) {
    if (envelope.has(name) || typeof value !== "string") continue;
    const tidied = tidy(value);
    if (tidied === "") continue;
    payload[name] = numbers.has(name) && /^\d+$/.test(tidied) ? Number(tidied) : tidied;
  }
  const result = spec.payload.safeParse(payload);
  return result.success
    ? { ok: true, payload }
    : { ok: false, errors: errorsOf(result.error.issues, payload) };
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
): ActErrors {
  const errors: ActErrors = {};
  for (const issue of issues) {
    const name = String(issue.path[0] ?? "");
    const key =
      issue.code === "too_big"
        ? "tooLong"
        : name !== "" && (payload[name] === undefined || issue.code === "invalid_union")
          ? "missing"
          : "invalid";
    errors[name] = [...new Set([...(errors[name] ?? []), key] as const)];
  }
  return errors;
}
