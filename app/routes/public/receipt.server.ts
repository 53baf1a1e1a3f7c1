// What is shown after a complaint was sent, kept in the sender's browser for two hours so that reloading loses nothing:
// number and secret, encrypted in an HttpOnly cookie. The secret stands neither in an address nor in a table nor in a log.
import { z } from "zod";
import { env } from "#app/platform/env.server.ts";
import { seal, unseal } from "#app/platform/seal.server.ts";

const NAME = "onevisit.receipt";
const SECONDS = 2 * 60 * 60;

const Receipt = z.object({ number: z.string(), secret: z.string(), until: z.number() });
export type Receipt = { number: string; secret: string };

/** A Set-Cookie header that keeps the receipt. */
export function rememberReceipt({ number, secret }: Receipt, now: Date): string {
  const { SEAL_KEY } = env();
  const text = JSON.stringify({ number, secret, until: now.getTime() + SECONDS * 1000 });
  return cookie(Buffer.from(seal(SEAL_KEY, NAME, text)).toString("base64url"), SECONDS);
}

/** A Set-Cookie header that ends it. */
export function forgetReceipt(): string {
  return cookie("", 0);
}

/** The receipt this browser holds; undefined when there is none, it is too old, or it was tampered with. */
export function readReceipt(request: Request, now: Date): Receipt | undefined {
  const value = new RegExp(`(?:^|;\\s*)${NAME.replace(".", "\\.")}=([\\w-]+)`).exec(
    request.headers.get("cookie") ?? "",
  )?.[1];
  if (value === undefined) return undefined;
  try {
    const receipt = Receipt.parse(JSON.parse(unseal(env().SEAL_KEY, NAME, Buffer.from(value, "base64url"))));
    return now.getTime() < receipt.until ? { number: receipt.number, secret: receipt.secret } : undefined;
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
