// The secret that opens one case to whoever filed it, without an account. It is shown once and stored as a hash only.
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { encodeBase32, readBase32 } from "./crockford.ts";

const CHARACTERS = 12;

/**
 * The secret of the submission with this idempotency key: 60 bits, as XXXX-XXXX-XXXX. It is derived and not drawn, so that
 * a submission repeated because its answer got lost shows the same secret again. `keyHex` lives outside the database.
 */
export function trackingSecret(keyHex: string, idempotencyKey: string): string {
  const bytes = createHmac("sha256", Buffer.from(keyHex, "hex"))
    .update(`tracking secret\n${idempotencyKey.toLowerCase()}`)
    .digest();
  return encodeBase32(bytes, CHARACTERS).replace(/(.{4})(?=.)/g, "$1-");
}

/** SHA-256 (hex) of a secret as it was typed: case, spaces, dashes, O for 0, I and L for 1 make no difference. */
export function hashTrackingSecret(typed: string): string {
  return createHash("sha256").update(readBase32(typed)).digest("hex");
}

/** Whether the typed secret is the one behind `hash`, in a time that does not depend on where they differ. */
export function isTrackingSecret(typed: string, hash: string): boolean {
  const given = Buffer.from(hashTrackingSecret(typed), "hex");
  const kept = Buffer.from(hash, "hex");
  return kept.length === given.length && timingSafeEqual(given, kept);
}
