// What a citizen fills in to complain: one schema for the form, the action and the API. Isomorphic: no server code here.
// Messages are keys, translated by the page (complaint.errors in app/i18n).
import { z } from "zod";
import { languages } from "#app/i18n/languages.ts";

/** Smallest and largest number of characters; pages show them as hints. */
export const complaintLimits = {
  subject: { min: 4, max: 100 },
  body: { min: 10, max: 4000 },
  place: { max: 200 },
  name: { max: 50 },
} as const;

/** A mobile of the mainland, a landline with area code, or an international number. */
const phonePattern = /^(?:1\d{10}|0\d{9,11}|\+\d{7,15})$/;

export const Complaint = z
  .object({
    subject: line("subject", complaintLimits.subject),
    body: text("body", complaintLimits.body),
    place: line("place", complaintLimits.place).optional(),
    divisionCode: z.string("divisionMissing").regex(/^\d{6}$/, "divisionUnknown"),
    /** Agency the citizen thinks it is about; the centre decides. */
    aboutAgencyId: z
      .string()
      .regex(/^\d{6}-[a-z]{2,12}$/, "agencyUnknown")
      .optional(),
    /** Catalogue code of the service it is about. */
    serviceCode: z
      .string()
      .regex(/^[\dA-Za-z-]{4,40}$/, "serviceUnknown")
      .optional(),
    isAnonymous: z.boolean().default(false),
    name: line("name", complaintLimits.name).optional(),
    phone: z
      .string()
      .transform(withoutSpaces)
      .pipe(z.string().regex(phonePattern, "phoneInvalid"))
      .optional(),
    email: z.string().trim().max(254, "emailInvalid").pipe(z.email("emailInvalid")).optional(),
    language: z.enum(languages),
    /** Drawn when the form is made: the same form sent twice is one case. */
    idempotencyKey: z.uuid("formExpired"),
  })
  .superRefine((complaint, context) => {
    if (complaint.isAnonymous) return;
    if (complaint.name === undefined) context.addIssue(missing("name", "nameMissing"));
    if (complaint.phone === undefined && complaint.email === undefined)
      context.addIssue(missing("email", "contactMissing"));
  });
export type Complaint = z.infer<typeof Complaint>;

function missing(field: string, message: string) {
  return { code: "custom" as const, path: [field], message };
}

/** Text of several lines: line ends as \n, control characters out, Unicode composed, so that it hashes the same everywhere. */
function text(field: string, { min = 1, max }: { min?: number; max: number }) {
  return z
    .string(`${field}Missing`)
    .transform(tidy)
    .pipe(
      z
        .string()
        .min(1, { message: `${field}Missing`, abort: true })
        .refine((value) => lengthOf(value) >= min, `${field}TooShort`)
        .refine((value) => lengthOf(value) <= max, `${field}TooLong`),
    );
}

function line(field: string, limits: { min?: number; max: number }) {
  return z
    .string(`${field}Missing`)
    .transform((value) => value.replace(/\s+/g, " "))
    .pipe(text(field, limits));
}

function tidy(value: string): string {
  return (
    value
      .toWellFormed()
      .replace(/\r\n?/g, "\n")
      // All control characters but line feed and tab; they are invisible, and PostgreSQL refuses NUL.
      .replace(/(?![\n\t])\p{Cc}/gu, "")
      .trim()
      .normalize("NFC")
  );
}

/** Characters as people count them, not UTF-16 units. */
function lengthOf(value: string): number {
  return [...value].length;
}

function withoutSpaces(value: string): string {
  return value.normalize("NFKC").replace(/[\s()-]/g, "");
}
