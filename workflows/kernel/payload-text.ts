// The text fields of payloads. No transforms: forms tidy up what people typed, the workflow only says yes or no.
import { z } from "zod";

/** Text of 1 to `maxChars` characters that says something and that PostgreSQL can store. */
export function text(maxChars: number) {
  return z
    .string()
    .max(maxChars)
    .regex(/\S/u, "blank")
    .refine((value) => value.isWellFormed() && !value.includes("\0"), "unstorable");
}

/** The id of a row we know of elsewhere: an agency, a person. */
export const Id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w-]+$/, "noId");
