// Fields of forms as people fill them in: tidied first, then judged. Shared by the schemas of what can be filed.
// Isomorphic, and in zod's small dialect, because browser scripts carry it. Messages are keys, translated by the page.
import * as z from "zod/mini";

/** A mobile of the mainland, a landline with area code, or an international number. */
const phonePattern = /^(?:1\d{10}|0\d{9,11}|\+\d{7,15})$/;

/** Text of several lines: line ends as \n, control characters out, Unicode composed, so that it hashes the same everywhere. */
export function text(field: string, { min = 1, max }: { min?: number; max: number }) {
  return z.pipe(
    z.pipe(z.string(`${field}Missing`), z.transform(tidy)),
    z.string().check(
      z.minLength(1, { error: `${field}Missing`, abort: true }),
      z.refine((value: string) => lengthOf(value) >= min, `${field}TooShort`),
      z.refine((value: string) => lengthOf(value) <= max, `${field}TooLong`),
    ),
  );
}

/** Text of one line. */
export function line(field: string, limits: { min?: number; max: number }) {
  return z.pipe(
    z.pipe(
      z.string(`${field}Missing`),
      z.transform((value: string) => value.replace(/[\s\p{Cc}]+/gu, " ")),
    ),
    text(field, limits),
  );
}

/** A telephone number, however it is grouped; phoneInvalid. */
export function phone() {
  return z.pipe(
    z.pipe(z.string(), z.transform(withoutSpaces)),
    z.string().check(z.regex(phonePattern, "phoneInvalid")),
  );
}

/** An address for mail; emailInvalid. */
export function email() {
  return z.pipe(z.string().check(z.trim(), z.maxLength(254, "emailInvalid")), z.email("emailInvalid"));
}

/** Without what people put between groups of digits and letters. */
export function withoutSpaces(value: string): string {
  return value.normalize("NFKC").replace(/[\s()-]/g, "");
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
