// Case numbers: their shape, lenient reading, and slips that the check character notices.
import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { caseNumber, readCaseNumber } from "./case-number.ts";

const numbers = fc.uint8Array({ minLength: 8, maxLength: 8 }).map((bytes) => caseNumber(2026, bytes));

test("a number has the shape people know and is read back", () => {
  const number = caseNumber(2026, randomBytes(8));
  expect(number).toMatch(/^C26-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(readCaseNumber(number)).toBe(number);
});

test("case, spaces, dashes, full width and look-alike letters make no difference", () => {
  const number = caseNumber(2026, new Uint8Array([0, 0x44, 0x32, 0x14, 0xc7, 0, 0, 0]));
  expect(number).toMatch(/[01]/);
  for (const typed of [
    number.toLowerCase(),
    ` ${number.replaceAll("-", " ")} `,
    number.replaceAll("-", ""),
    number.replaceAll("0", "o"),
    number.replaceAll("1", "l"),
    number.replaceAll("1", "I"),
    number.replace(/[!-~]/g, (ascii) => String.fromCharCode(ascii.charCodeAt(0) + 0xfee0)),
  ])
    expect(readCaseNumber(typed)).toBe(number);
});

test("one wrong character and two neighbours swapped are noticed, the year included", () => {
  fc.assert(
    fc.property(numbers, fc.nat({ max: 9 }), fc.nat({ max: 30 }), (number, at, shift) => {
      const text = number.slice(1).replaceAll("-", "");
      const alphabet = at < 2 ? "0123456789" : "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
      const old = text.charAt(at);
      const wrong = alphabet.charAt(
        (alphabet.indexOf(old) + 1 + (shift % (alphabet.length - 1))) % alphabet.length,
      );
      expect(readCaseNumber(`C${text.slice(0, at)}${wrong}${text.slice(at + 1)}`)).toBeUndefined();
      if (at > 1 && at < 9 && old !== text.charAt(at + 1))
        expect(
          readCaseNumber(`C${text.slice(0, at)}${text.charAt(at + 1)}${old}${text.slice(at + 2)}`),
        ).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});

test("what is no number is none", () => {
  for (const typed of [
    "",
    "C",
    "26-7K9M-3QX4",
    "X26-7K9M-3QX4",
    "C26-7K9M",
    "🙂".repeat(20),
    "C26-7K9M-3QX4-9",
  ])
    expect(readCaseNumber(typed)).toBeUndefined();
});
