// Reads a posted form against a zod schema, for actions: either the value, or the errors' keys by field and what was typed.
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import { AppError } from "#app/platform/app-error.ts";

export type FormRead<T> =
  | { ok: true; value: T; form: FormData }
  | { ok: false; errors: Record<string, string[]>; values: Record<string, string>; form: FormData };

/** Throws AppError invalid when the body is no form at all. Error texts are the schema's message keys. */
export async function readForm<S extends z.core.$ZodType>(
  posted: Request | FormData,
  schema: S,
): Promise<FormRead<z.output<S>>> {
  const form = posted instanceof FormData ? posted : await formData(posted);
  const submission = parseWithZod(form, { schema });
  if (submission.status === "success") return { ok: true, value: submission.value, form };
  const errors = Object.entries(submission.error ?? {}).map(([name, keys]) => [name, keys ?? []] as const);
  return { ok: false, errors: Object.fromEntries(errors), values: typed(form), form };
}

/** The posted form; throws AppError invalid when the body is none. */
export async function formData(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new AppError("invalid");
  }
}

/** What was typed, to be shown again; never passwords, never files. */
export function typed(form: FormData): Record<string, string> {
  const entries = [...form].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && entry[0] !== "password",
  );
  return Object.fromEntries(entries);
}

/** The errors with their keys replaced by `texts`; a key without a text stands for itself (a test would show it). */
export function translated(
  errors: Record<string, string[]>,
  texts: Readonly<Record<string, string>>,
): Record<string, string[]> {
  const lines = Object.entries(errors).map(
    ([name, keys]) => [name, keys.map((key) => texts[key] ?? key)] as const,
  );
  return Object.fromEntries(lines);
}
