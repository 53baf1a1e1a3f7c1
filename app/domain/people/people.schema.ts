// The shapes of the sign-in and sign-up forms and of a membership; shared by pages (to show errors) and the domain
// (to refuse). Messages are keys: the page translates them.
import { z } from "zod";

/** RFC 5321 §4.5.3.1.3. */
const MAX_EMAIL_CHARS = 254;
export const MIN_PASSWORD_CHARS = 10;
/** Hashing is slow on purpose: without a limit a long password is a cheap attack. */
export const MAX_PASSWORD_CHARS = 128;
const MAX_NAME_CHARS = 60;

/** E-mail addresses are compared in lower case. */
const Email = z
  .string({ error: "emailMissing" })
  .trim()
  .min(1, { error: "emailMissing", abort: true })
  .max(MAX_EMAIL_CHARS, { error: "emailWrong", abort: true })
  .toLowerCase()
  .pipe(z.email({ error: "emailWrong" }));

/** What the sign-in form sends. */
export const SignIn = z.object({
  email: Email,
  password: z
    .string({ error: "passwordMissing" })
    .min(1, "passwordMissing")
    .max(MAX_PASSWORD_CHARS, "passwordTooLong"),
});
export type SignIn = z.infer<typeof SignIn>;

/** What the sign-up form sends. */
export const SignUp = z.object({
  name: z
    .string({ error: "nameMissing" })
    .trim()
    .min(1, { error: "nameMissing", abort: true })
    .max(MAX_NAME_CHARS, "nameTooLong")
    // Control and format characters (NUL, right-to-left overrides …) let a name pose as another, or break the database.
    .regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Co}]*$/u, "nameWrong"),
  email: Email,
  password: z
    .string({ error: "passwordMissing" })
    .min(1, { error: "passwordMissing", abort: true })
    .min(MIN_PASSWORD_CHARS, "passwordTooShort")
    .max(MAX_PASSWORD_CHARS, "passwordTooLong"),
});
export type SignUp = z.infer<typeof SignUp>;

/** What a member of an agency may be there. */
export const roles = [
  "clerk",
  "supervisor",
  "intake",
  "umpire",
  "editor",
  "approver",
  "administrator",
] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** What the administrator's form sends to give somebody a role. */
export const NewMembership = z.object({
  email: Email,
  agencyId: z.string({ error: "agencyMissing" }).trim().min(1, "agencyMissing").max(60, "agencyUnknown"),
  role: z.enum(roles, { error: "roleMissing" }),
});
export type NewMembership = z.infer<typeof NewMembership>;
