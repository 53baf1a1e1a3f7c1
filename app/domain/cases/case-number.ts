// Case numbers such as C26-7K9M-3QX4: what people write down and say on the phone. They identify, they open nothing.
import { checkCharacter, encodeBase32, readBase32 } from "./crockford.ts";

/** A number for a case opened in `year`, from at least 5 random bytes (35 bits go in; the last character is a check). */
export function caseNumber(year: number, random: Uint8Array): string {
  const body = String(year % 100).padStart(2, "0") + encodeBase32(random, 7);
  return spell(body + checkCharacter(body));
}

/** The number as it is stored, from what somebody typed; undefined when it is none (wrong length or check character). */
export function readCaseNumber(typed: string): string | undefined {
  const read = readBase32(typed);
  const text = read.startsWith("C") ? read.slice(1) : "";
  if (!/^\d\d.{8}$/.test(text) || checkCharacter(text.slice(0, -1)) !== text.slice(-1)) return undefined;
  return spell(text);
}

function spell(text: string): string {
  return `C${text.slice(0, 2)}-${text.slice(2, 6)}-${text.slice(6)}`;
}
