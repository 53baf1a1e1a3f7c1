// Makes a citizen's account and signs in. Called by the sign-up page's action. Staff get their roles from an
// administrator afterwards: signing up never gives any right but to one's own cases.
import type { Auth } from "./auth.server.ts";
import { readAnswer, type AuthRefusal } from "./auth-answer.server.ts";
import { portalAuth } from "./auth-instance.server.ts";
import { isDemoEmail } from "./demo-accounts.ts";
import { SignUp } from "./people.schema.ts";

/** Signs up; `headers` holds the Set-Cookie of the new session. The page has shown the errors of `SignUp` before. */
export async function signUp(
  { name, email, password, request }: { name: unknown; email: unknown; password: unknown; request: Request },
  auth: Auth = portalAuth(),
): Promise<{ headers: Headers } | { refusal: AuthRefusal }> {
  const input = SignUp.safeParse({ name, email, password });
  if (!input.success) return { refusal: "invalid" };
  // The seed makes the demonstration accounts; nobody may be there before it.
  if (isDemoEmail(input.data.email)) return { refusal: "emailTaken" };
  // Two at once for the same address get emailTaken too.
  return readAnswer(await auth.post("/sign-up/email", input.data, request));
}
