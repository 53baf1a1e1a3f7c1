// What an applicant fills in to apply for a service, or for several that go together: one schema for the form, the action
// and the API. Isomorphic, and in zod's small dialect like complaint.schema.ts. Messages are keys, translated by the page.
import * as z from "zod/mini";
import { languages } from "#app/i18n/languages.ts";
import { email, line, phone, text, withoutSpaces } from "./typed-text.ts";

/** Smallest and largest number of characters; pages show them as hints. */
export const requestLimits = {
  name: { max: 50 },
  statement: { min: 4, max: 4000 },
} as const;

/** 证件类型: identity card, passport, permit of Hong Kong, Macao or Taiwan, and of firms the credit code 统一社会信用代码. */
export const idKinds = ["identityCard", "passport", "travelPermit", "creditCode"] as const;
export type IdKind = (typeof idKinds)[number];

/** 送达方式; which of them a service has is said by its guide. */
export const deliveryChoices = ["counter", "post", "download", "kiosk"] as const;

const anyNumber = /^[A-Z\d]{6,18}$/;

/** Of an identity card's first 17 digits. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const idPatterns: Readonly<Record<IdKind, RegExp>> = {
  identityCard: /^\d{17}[\dX]$/,
  passport: /^[A-Z\d]{6,12}$/,
  travelPermit: /^[A-Z\d]{8,12}$/,
  creditCode: /^[\dA-HJ-NPQRTUWXY]{18}$/,
};

const shared = {
  divisionCode: z.string("divisionMissing").check(z.regex(/^\d{6}$/, "divisionUnknown")),
  name: line("name", requestLimits.name),
  phone: z.optional(phone()),
  email: z.optional(email()),
  idKind: z.enum(idKinds, "idKindMissing"),
  idNumber: z.pipe(
    z.pipe(
      z.string("idNumberMissing"),
      z.transform((value: string) => withoutSpaces(value).toUpperCase()),
    ),
    z.string().check(z.regex(anyNumber, "idNumberInvalid")),
  ),
  /** What it is for, in the applicant's words. */
  statement: text("statement", requestLimits.statement),
  /** Which papers are ready: their places in the guide's list, from 0; in a bundle `code.place`. */
  ready: z._default(
    z.array(z.string().check(z.regex(/^(?:[\dA-Za-z-]{4,40}\.)?\d{1,2}$/, "readyInvalid"))),
    [],
  ),
  delivery: z.enum(deliveryChoices, "deliveryMissing"),
  language: z.enum(languages),
  /** Drawn when the form is made: the same form sent twice is one case. */
  idempotencyKey: z.uuid("formExpired"),
};

export const ServiceRequest = z
  .object({
    /** Catalogue code. */
    serviceCode: z.string("serviceMissing").check(z.regex(/^[\dA-Za-z-]{4,40}$/, "serviceUnknown")),
    ...shared,
  })
  .check(oneContact(), fittingNumber());
export type ServiceRequest = z.infer<typeof ServiceRequest>;

export const JointRequest = z
  .object({
    /** Of app/domain/catalogue/bundles.ts. */
    bundleId: z.string("bundleMissing").check(z.regex(/^[a-zA-Z]{2,40}$/, "bundleUnknown")),
    ...shared,
  })
  .check(oneContact(), fittingNumber());
export type JointRequest = z.infer<typeof JointRequest>;

type Contact = { phone?: unknown; email?: unknown; idKind?: unknown; idNumber?: unknown };

/** Asked also when other fields are wrong, so that all errors show at once. */
function oneContact() {
  return z.refine<Contact>((form) => form.phone !== undefined || form.email !== undefined, {
    error: "contactMissing",
    path: ["email"],
    when: isForm,
  });
}

function fittingNumber() {
  return z.refine<Contact>(
    ({ idKind, idNumber }) => {
      const kind = idKinds.find((each) => each === idKind);
      if (kind === undefined || typeof idNumber !== "string" || !anyNumber.test(idNumber)) return true;
      return idPatterns[kind].test(idNumber) && (kind !== "identityCard" || hasRightCheckDigit(idNumber));
    },
    { error: "idNumberInvalid", path: ["idNumber"] },
  );
}

/** GB 11643-1999 (ISO 7064 MOD 11-2). */
function hasRightCheckDigit(number: string): boolean {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  return "10X98765432"[sum % 11] === number[17];
}

function isForm({ value }: { value: unknown }): boolean {
  return typeof value === "object" && value !== null;
}
