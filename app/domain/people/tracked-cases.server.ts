// The cases whose number and secret somebody has entered in this browser: remembered in a signed cookie, so that they
// need not be entered on every page. The caller must have checked the secret before it remembers a case.
import { z } from "zod";
import type { SignedCookie, SignedCookieOptions } from "#app/platform/signed-cookie.server.ts";

export type TrackedCases = {
  /** Ids of the cases this browser may follow at `now`. */
  read(request: Request, now: Date): string[];
  /** A Set-Cookie header that lets this browser follow `caseId` for 24 hours. */
  add(request: Request, caseId: string, now: Date): string;
};

/** Each case has its own end, so that following one more does not prolong the others. */
const Entry = z.object({ id: z.uuid(), until: z.number() });
const Entries = z.array(Entry);

const SECONDS = 24 * 60 * 60;
/** What fits into one cookie; the oldest gives way. */
const MAX_CASES = 20;

/** Makes the cookie; `cookie` brings the secret. */
export function createTrackedCases(
  cookie: (options: Pick<SignedCookieOptions, "name" | "maxAgeSeconds">) => SignedCookie,
): TrackedCases {
  const signed = cookie({ name: "onevisit.tracked_cases", maxAgeSeconds: SECONDS });

  function entries(request: Request, now: Date) {
    const parsed = Entries.safeParse(signed.read(request.headers.get("cookie"), now) ?? []);
    return parsed.success ? parsed.data.filter(({ until }) => now.getTime() < until) : [];
  }

  return {
    read: (request, now) => entries(request, now).map(({ id }) => id),
    add(request, caseId, now) {
      const others = entries(request, now).filter(({ id }) => id !== caseId);
      const kept = [...others, { id: caseId, until: now.getTime() + SECONDS * 1000 }].slice(-MAX_CASES);
      return signed.write(kept, now);
    },
  };
}
