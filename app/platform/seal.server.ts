// Seals small texts (a complainant's identity) with AES-256-GCM; the key lives outside the database.
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const VERSION = 1;

/** Seals `text` for `context` (for example a case id): what is sealed for one case cannot be opened for another. */
export function seal(keyHex: string, context: string, text: string): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", Buffer.from(keyHex, "hex"), iv);
  cipher.setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Uint8Array.from(Buffer.concat([Buffer.from([VERSION]), iv, cipher.getAuthTag(), body]));
}

/** Opens what `seal` made. Throws when the key, the context or a single bit is wrong. */
export function unseal(keyHex: string, context: string, sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== VERSION) throw new Error("sealed with an unknown version");
  const decipher = createDecipheriv("aes-256-gcm", Buffer.from(keyHex, "hex"), bytes.subarray(1, 13), {
    // A value cut short must not be judged by the few bytes of its tag that are left.
    authTagLength: 16,
  });
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(13, 29));
  return Buffer.concat([decipher.update(bytes.subarray(29)), decipher.final()]).toString("utf8");
}
