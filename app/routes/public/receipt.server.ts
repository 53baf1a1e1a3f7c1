// What is shown after a complaint was sent, kept in the sender's browser for two hours so that reloading loses nothing:
// number and secret, encrypted in an HttpOnly cookie. The secret stands neither in an address nor in a table nor in a log.
import { createHash } from "node:crypto";
import { z } from "zod";
import type { Complaint } from "#app/domain/cases/complaint.schema.ts";
import { env } from "#app/platform/env.server.ts";
import { seal, unseal } from "#app/platform/seal.server.ts";

const NAME = "onevisit.receipt";
const SECONDS = 2 * 60 * 60;

const Kept = z.object({
  number: z.string(),
  secret: z.string(),
  /** The form's key and a hash of what was sent with it. */
  key: z.uuid(),
  words: z.string(),
  until: z.number(),
});
type Kept = z.infer<typeof Kept>;
export type Receipt = { number: string; secret: string };

/** A Set-Cookie header that keeps the receipt of `complaint`. */
export function rememberReceipt({ number, secret }: Receipt, complaint: Complaint, now: Date): string {
  const kept: Kept = {
    number,
    secret,
    key: complaint.idempotencyKey,
    words: wordsOf(complaint),
    until: now.getTime() + SECONDS * 1000,
  };
  const sealed = seal(env().SEAL_KEY, NAME, JSON.stringify(kept));
  return cookie(Buffer.from(sealed).toString("base64url"), SECONDS);
}

/**
 * The complaint with the key under which this browser has just sent the very same words, if it has: somebody who goes
 * back to the form gets it anew, with a new key, and sending it again must not make a second case.
 */
export function withEarlierKey(request: Request, complaint: Complaint, now: Date): Complaint {
  const kept = readKept(request, now);
  return kept?.words === wordsOf(complaint) ? { ...complaint, idempotencyKey: kept.key } : complaint;
}

function wordsOf(complaint: Complaint): string {
  const entries = Object.entries(complaint).filter(([name]) => name !== "idempotencyKey");
  return createHash("sha256").update(JSON.stringify(entries.sort())).digest("base64url");
}

/** A Set-Cookie header that ends it. */
export function forgetReceipt(): string {
  return cookie("", 0);
}

/** The receipt this browser holds; undefined when there is none, it is too old, or it was tampered with. */
export function readReceipt(request: Request, now: Date): Receipt | undefined {
  const kept = readKept(request, now);
  return kept && { number: kept.number, secret: kept.secret };
}

function readKept(request: Request, now: Date): Kept | undefined {
  const value = new RegExp(`(?:^|;\\s*)${NAME.replace(".", "\\.")}=([\\w-]+)`).exec(
    request.headers.get("cookie") ?? "",
  )?.[1];
  if (value === undefined) return undefined;
  try {
    const kept = Kept.parse(JSON.parse(unseal(env().SEAL_KEY, NAME, Buffer.from(value, "base64url"))));
    return now.getTime() < kept.until ? kept : undefined;
  } catch {
    return undefined;
  }
}

function cookie(value: string, maxAgeSeconds: number): string {
  const isSecure = env().PUBLIC_URL.startsWith("https:");
  return (
    `${NAME}=${value}; Max-Age=${maxAgeSeconds}; Path=/; HttpOnly; SameSite=Lax` +
    (isSecure ? "; Secure" : "")
  );
}
