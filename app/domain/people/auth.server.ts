// Accounts and sessions, by better-auth on our own tables. Called by sign-in, sign-up, sign-out and actor.server.ts
// only; better-auth's HTTP endpoints are never served, so nothing here can be reached but through those.
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { CLIENT_ADDRESS } from "#app/platform/client-address.ts";
import { createAttempts, type Attempts } from "#app/platform/attempts.server.ts";
import { log } from "#app/platform/log.server.ts";
import type { PrismaClient } from "#prisma/generated/client.ts";
import { MAX_PASSWORD_CHARS, MIN_PASSWORD_CHARS } from "./people.schema.ts";

export type AuthOptions = {
  prisma: PrismaClient;
  /** Where people reach the portal; https makes the cookies Secure. */
  publicUrl: string;
  /** At least 32 characters; signs the session cookie. */
  secret: string;
  /** Whether demonstration accounts may sign in. */
  isDemo: boolean;
};

/** Who is signed in. */
export type SessionUser = { id: string; name: string; email: string };

export type Auth = {
  /** Posts to one of better-auth's endpoints as `request`'s sender; a refusal is an answer, a fault is thrown. */
  post(
    path: "/sign-in/email" | "/sign-up/email" | "/sign-out",
    body: object,
    request: Request,
  ): Promise<Response>;
  /** The signed-in person, or undefined. */
  sessionUser(request: Request): Promise<SessionUser | undefined>;
  /** Failed sign-ins by e-mail and address. */
  attempts: Attempts;
};

/** A working day and its evening; a session is not prolonged by use. */
const SESSION_SECONDS = 12 * 60 * 60;

const BASE_PATH = "/api/auth";

/** Makes the portal's accounts on the given database. */
export function createAuth({ prisma, publicUrl, secret, isDemo }: AuthOptions): Auth {
  const instance = betterAuth({
    appName: "OneVisit",
    baseURL: publicUrl,
    basePath: BASE_PATH,
    secret,
    database: prismaAdapter(prisma, { provider: "postgresql", transaction: true }),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: MIN_PASSWORD_CHARS,
      maxPasswordLength: MAX_PASSWORD_CHARS,
    },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    user: {
      additionalFields: { isDemo: { type: "boolean", required: false, defaultValue: false, input: false } },
    },
    // The portal is reached under several names (localhost, 127.0.0.1, an address in the local network). A form sent
    // from the host it goes to is ours, whatever that host is called: a foreign site cannot forge its Origin.
    trustedOrigins: (request) => (request === undefined ? [] : ownOrigins(request)),
    // Per address; guesses at one account are counted below. Offices share one address, so it is not tight.
    rateLimit: {
      enabled: true,
      window: 60,
      max: 300,
      customRules: {
        "/sign-in/email": { window: 60, max: 60 },
        "/sign-up/email": { window: 60, max: 20 },
      },
    },
    databaseHooks: {
      session: {
        create: { before: async ({ userId }) => (isDemo || !(await isDemoUser(userId)) ? undefined : false) },
      },
    },
    advanced: {
      cookiePrefix: "onevisit",
      useSecureCookies: publicUrl.startsWith("https:"),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
      // Explicit, because better-auth leaves these checks out under test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
    telemetry: { enabled: false },
    onAPIError: { throw: true },
    logger: {
      level: "error",
      // Refusals are among them, so a warning; faults are thrown as well. Further arguments can hold what people typed.
      log: (_level, message, ...details) =>
        log.warn(`better-auth: ${message}`, { error: details.find((detail) => detail instanceof Error) }),
    },
  });

  async function isDemoUser(id: string): Promise<boolean> {
    const user = await prisma.user.findFirst({ where: { id }, select: { isDemo: true } });
    return user?.isDemo === true;
  }

  return {
    post(path, body, request) {
      const headers = new Headers({ "content-type": "application/json" });
      for (const name of FORWARDED) {
        const value = request.headers.get(name);
        if (value !== null) headers.set(name, value);
      }
      const url = new URL(`${BASE_PATH}${path}`, request.url);
      return instance.handler(new Request(url, { method: "POST", headers, body: JSON.stringify(body) }));
    },
    async sessionUser(request) {
      const found = await instance.api.getSession({ headers: request.headers });
      if (found === null || (found.user.isDemo === true && !isDemo)) return undefined;
      const { id, name, email } = found.user;
      return { id, name, email };
    },
    attempts: createAttempts({ max: 10, windowSeconds: 10 * 60 }),
  };
}

/** What better-auth needs of the sender's request: who, from where, by what page. */
const FORWARDED = [
  "cookie",
  "origin",
  "referer",
  "user-agent",
  "sec-fetch-site",
  "sec-fetch-mode",
  "sec-fetch-dest",
  CLIENT_ADDRESS,
];

/** The request's own host, by http and by https (TLS may end before us). */
function ownOrigins(request: Request): string[] {
  const { host } = new URL(request.url);
  return [`http://${host}`, `https://${host}`];
}
