// What is shown after a form was sent, kept in the sender's browser for two hours so that reloading loses nothing:
// number and secret, encrypted in an HttpOnly cookie. The secret stands neither in an address nor in a table nor in a log.
import { createHash } from "node:crypto";
import { z } from "zod";
import { env } from "#app/platform/env.server.ts";
import { seal, unseal } from "#app/platform/seal.server.ts";

const NAME = "onevisit.receipt";
const SECONDS = 2 * 60 * 60;

const Kept = z.object({
  kind: z.enum(["complaint", "consultation", "suggestion", "application"]),
  number: z.string(),
  secret: z.string(),
  /** The form's key and a hash of what was sent with it. */
  key: z.uuid(),
  words: z.string(),
  until: z.number(),
});
type Kept = z.infer<typeof Kept>;
export type Receipt = Pick<Kept, "kind" | "number" | "secret">;

/** A form as it was read; its key makes one case of it. */
type Sent = { idempotencyKey: string };

/** A Set-Cookie header that keeps the receipt of what was sent. */
export function rememberReceipt(receipt: Receipt, sent: Sent, now: Date): string {
  const kept: Kept = {
    ...receipt,
    key: sent.idempotencyKey,
    words: wordsOf(sent),
    until: now.getTime() + SECONDS * 1000,
  };
  const sealed = seal(env().SEAL_KEY, NAME, JSON.stringify(kept));
  return cookie(Buffer.from(sealed).toString("base64url"), SECONDS);
}

/**
 * The form with the key under which this browser has just sent the very same words, if it has: somebody who goes
 * back to the form gets it anew, with a new key, and sending it again must not make a second case.
 */
export function withEarlierKey<Form extends Sent>(request: Request, sent: Form, now: Date): Form {
  const kept = readKept(request, now);
  return kept?.words === wordsOf(sent) ? { ...sent, idempotencyKey: kept.key } : sent;
}

function wordsOf(sent: Sent): string {
  const entries = Object.entries(sent).filter(([name]) => name !== "idempotencyKey");
  return createHash("sha256").update(JSON.stringify(entries.sort())).digest("base64url");
}

/** A Set-Cookie header that ends it. */
export function forgetReceipt(): string {
  return cookie("", 0);
}

/** The receipt this browser holds; undefined when there is none, it is too old, or it was tampered with. */
export function readReceipt(request: Request, now: Date): Receipt | undefined {
  const kept = readKept(request, now);
  return kept && { kind: kept.kind, number: kept.number, secret: kept.secret };
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
