// Crockford's base 32: digits and letters without I, L, O and U, so that what is read out over the phone or copied
// from paper survives. Used for case numbers and tracking secrets.

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The first `length` characters for these bytes, 5 bits each. Throws a RangeError when there are too few bytes. */
export function encodeBase32(bytes: Uint8Array, length: number): string {
  if (bytes.length * 8 < length * 5)
    throw new RangeError(`${bytes.length} bytes give no ${length} characters`);
  let text = "";
  let bits = 0;
  let buffer = 0;
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5 && text.length < length) {
      bits -= 5;
      text += ALPHABET.charAt((buffer >> bits) & 31);
    }
  }
  return text;
}

/** What a person typed, in the alphabet: upper case, O as 0, I and L as 1, full-width as ASCII; all else is left out. */
export function readBase32(typed: string): string {
  return typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1")
    .replace(/[^0-9A-HJKMNP-TV-Z]/g, "");
}

/**
 * The character that completes `text` (of the alphabet): the sum of αⁱ·dᵢ in GF(32), so any one wrong character and any
 * two neighbours swapped are noticed.
 */
export function checkCharacter(text: string): string {
  let sum = 0;
  for (const character of text) sum = timesAlpha(sum ^ ALPHABET.indexOf(character));
  return ALPHABET.charAt(sum);
}

// Multiplication by α modulo the primitive polynomial x⁵ + x² + 1.
function timesAlpha(value: number): number {
  const doubled = value << 1;
  return doubled & 32 ? doubled ^ 0b100101 : doubled;
}
