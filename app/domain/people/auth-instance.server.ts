// The process's own accounts, made from its settings. Pages reach them through the default arguments of sign-in,
// sign-up, sign-out and actorOf; tests hand in their own.
import { db } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { remember } from "#app/platform/remember.ts";
import { createSignedCookie } from "#app/platform/signed-cookie.server.ts";
import { createAuth, type Auth } from "./auth.server.ts";
import { createTrackedCases, type TrackedCases } from "./tracked-cases.server.ts";

/** The process's accounts. */
export function portalAuth(): Auth {
  return remember("auth", () => {
    const { PUBLIC_URL, AUTH_SECRET, DEMO } = env();
    return createAuth({ prisma: db(), publicUrl: PUBLIC_URL, secret: AUTH_SECRET, isDemo: DEMO === "on" });
  });
}

/** The process's cookie of tracked cases. */
export function portalTrackedCases(): TrackedCases {
  return remember("trackedCases", () => {
    const { PUBLIC_URL, AUTH_SECRET } = env();
    return createTrackedCases((options) =>
      createSignedCookie({ ...options, secret: AUTH_SECRET, isSecure: PUBLIC_URL.startsWith("https:") }),
    );
  });
}
