// What a citizen fills in to complain: one schema for the form, the action and the API. Isomorphic: no server code here,
// and zod's small dialect, because the form's browser script carries it (9 kB instead of 28 kB compressed).
// Messages are keys, translated by the page (complaint.errors in app/i18n).
import * as z from "zod/mini";
import { languages } from "#app/i18n/languages.ts";
import { email, line, phone, text } from "./typed-text.ts";

/** Smallest and largest number of characters; pages show them as hints. */
export const complaintLimits = {
  subject: { min: 4, max: 100 },
  body: { min: 10, max: 4000 },
  place: { max: 200 },
  name: { max: 50 },
} as const;

/** What somebody writes to the hotline for 诉求类型; each is a workflow of that name. */
export const matterKinds = ["complaint", "consultation", "suggestion"] as const;
export type MatterKind = (typeof matterKinds)[number];

export const Complaint = z
  .object({
    kind: z._default(z.enum(matterKinds, "kindUnknown"), "complaint"),
    subject: line("subject", complaintLimits.subject),
    body: text("body", complaintLimits.body),
    place: z.optional(line("place", complaintLimits.place)),
    divisionCode: z.string("divisionMissing").check(z.regex(/^\d{6}$/, "divisionUnknown")),
    /** Agency the citizen thinks it is about; the centre decides. */
    aboutAgencyId: z.optional(z.string().check(z.regex(/^\d{6}-[a-z]{2,12}$/, "agencyUnknown"))),
    /** Catalogue code of the service it is about. */
    serviceCode: z.optional(z.string().check(z.regex(/^[\dA-Za-z-]{4,40}$/, "serviceUnknown"))),
    isAnonymous: z._default(z.boolean(), false),
    /** 保密: kept from the agency it is about; of complaints only. */
    isConfidential: z.optional(z.boolean()),
    name: z.optional(line("name", complaintLimits.name)),
    phone: z.optional(phone()),
    email: z.optional(email()),
    language: z.enum(languages),
    /** Drawn when the form is made: the same form sent twice is one case. */
    idempotencyKey: z.uuid("formExpired"),
  })
  .check(
    unlessAnonymous("name", "nameMissing", ({ name }) => name !== undefined),
    unlessAnonymous(
      "email",
      "contactMissing",
      ({ phone, email }) => phone !== undefined || email !== undefined,
    ),
  );
export type Complaint = z.infer<typeof Complaint>;

/** The fields of a filled-in form that count: who stays anonymous has given no contact, whatever stands in its fields. */
export function withoutUnwantedContact(form: FormData): FormData {
  const counted = new FormData();
  const isAnonymous = form.get("isAnonymous") === "on";
  for (const [name, value] of form) {
    if (!isAnonymous || !["name", "phone", "email", "isConfidential"].includes(name))
      counted.append(name, value);
  }
  return counted;
}

type Contact = { isAnonymous?: unknown; name?: unknown; phone?: unknown; email?: unknown };

/** A rule about how to reach somebody; asked also when other fields are wrong, so that all errors show at once. */
function unlessAnonymous(field: string, message: string, isGiven: (contact: Contact) => boolean) {
  return z.refine<Contact>((contact) => contact.isAnonymous === true || isGiven(contact), {
    error: message,
    path: [field],
    when: ({ value }) => typeof value === "object" && value !== null,
  });
}
