// Small values kept in the browser that must not be forged: JSON, signed with HMAC-SHA-256. The value is readable by
// its bearer, so never put a secret in it. Who needs one makes it once from the process's secret.
import { createHmac, timingSafeEqual } from "node:crypto";

export type SignedCookie = {
  /** The value the browser sent, or undefined when there is none, it was tampered with, or its time is over. */
  read(cookieHeader: string | null, now: Date): unknown;
  /** A Set-Cookie header that keeps `value` for `maxAgeSeconds` from `now`. */
  write(value: unknown, now: Date): string;
};

export type SignedCookieOptions = {
  name: string;
  secret: string;
  maxAgeSeconds: number;
  /** Sent over https only. */
  isSecure: boolean;
};

/** Browsers drop cookies above 4,096 bytes without a word, so writing one is an error. */
const MAX_BYTES = 4_000;

/** Makes a signed cookie: HttpOnly, SameSite=Lax, for the whole site. A signature made for one name fits no other. */
export function createSignedCookie({
  name,
  secret,
  maxAgeSeconds,
  isSecure,
}: SignedCookieOptions): SignedCookie {
  return {
    read(cookieHeader, now) {
      const token = valueOf(cookieHeader, name);
      const dot = token?.lastIndexOf(".") ?? -1;
      if (token === undefined || dot < 1) return undefined;
      const body = token.slice(0, dot);
      const given = Buffer.from(token.slice(dot + 1), "base64url");
      const wanted = sign(body);
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined;
      // Only what this process's secret has signed gets here, so its shape is known.
      const { until, value } = JSON.parse(Buffer.from(body, "base64url").toString("utf8")) as Signed;
      return now.getTime() < until ? value : undefined;
    },
    write(value, now) {
      const signed: Signed = { until: now.getTime() + maxAgeSeconds * 1000, value };
      const body = Buffer.from(JSON.stringify(signed)).toString("base64url");
      const header =
        `${name}=${body}.${sign(body).toString("base64url")}; Max-Age=${maxAgeSeconds}; Path=/; HttpOnly; SameSite=Lax` +
        (isSecure ? "; Secure" : "");
      if (header.length > MAX_BYTES) throw new Error(`cookie ${name} would be ${header.length} bytes long`);
      return header;
    },
  };

  function sign(body: string): Buffer {
    return createHmac("sha256", secret).update(`${name}.${body}`).digest();
  }
}

type Signed = { until: number; value: unknown };

function valueOf(cookieHeader: string | null, name: string): string | undefined {
  for (const part of (cookieHeader ?? "").split(";")) {
    const equals = part.indexOf("=");
    if (equals > 0 && part.slice(0, equals).trim() === name) return part.slice(equals + 1).trim();
  }
  return undefined;
}
