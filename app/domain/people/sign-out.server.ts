// Ends a session. Called by the sign-out action.
import { AppError } from "#app/platform/app-error.ts";
import type { Auth } from "./auth.server.ts";
import { readAnswer } from "./auth-answer.server.ts";
import { portalAuth } from "./auth-instance.server.ts";

/**
 * Deletes the session and returns the Set-Cookie headers that clear its cookies; harmless where nobody is signed in.
 * Throws AppError forbidden/foreignOrigin when another site sent the form.
 */
export async function signOut(request: Request, auth: Auth = portalAuth()): Promise<{ headers: Headers }> {
  const answer = readAnswer(await auth.post("/sign-out", {}, request));
  if ("refusal" in answer) throw new AppError("forbidden", answer.refusal);
  return answer;
}
