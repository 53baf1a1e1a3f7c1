// Reads the form of an act on a case, for the citizen's page and the desk's: which event, on which version, with what.
import type { ActErrors } from "#app/domain/cases/act-form.ts";
import { readAct } from "#app/domain/cases/act-form.ts";
import { AppError } from "#app/platform/app-error.ts";
import { typed } from "#app/routes/read-form.server.ts";

export type PostedAct = { event: string; expectedVersion: number; values: Record<string, string> };

/** Throws AppError invalid when the form names no event or no version. */
export function postedAct(form: FormData): PostedAct {
  const event = form.get("event");
  const version = form.get("expectedVersion");
  if (typeof event !== "string" || typeof version !== "string" || !/^[1-9]\d{0,8}$/.test(version))
    throw new AppError("invalid");
  return { event, expectedVersion: Number(version), values: typed(form) };
}

/** The payload, or what is wrong in the reader's language; `texts` by "<field><Key>", then by key. */
export function payloadOf(
  event: string,
  form: FormData,
  texts: Readonly<Record<string, string>>,
): { ok: true; payload: Record<string, unknown> } | { ok: false; errors: Record<string, string[]> } {
  const read = readAct("complaint", event, form);
  return read.ok ? read : { ok: false, errors: inWords(read.errors, texts) };
}

/** Error keys as texts. */
function inWords(errors: ActErrors, texts: Readonly<Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(errors).map(([field, keys]) => [
      field,
      keys.map((key) => texts[`${field}${key[0]?.toUpperCase() ?? ""}${key.slice(1)}`] ?? texts[key] ?? key),
    ]),
  );
}
