// Signs a person in by e-mail and password. Called by the sign-in page's action; never says whether an account exists.
import { clientAddress } from "#app/platform/client-address.ts";
import type { Auth } from "./auth.server.ts";
import { portalAuth } from "./auth-instance.server.ts";
import { readAnswer, type AuthRefusal } from "./auth-answer.server.ts";
import { SignIn } from "./people.schema.ts";

/**
 * Signs in; `headers` holds the Set-Cookie of a session of 12 hours. An unknown e-mail, a wrong password, an input that
 * no account can have and a demonstration account outside demo mode all get the same answer.
 */
export async function signIn(
  { email, password, request }: { email: unknown; password: unknown; request: Request },
  auth: Auth = portalAuth(),
  now: Date = new Date(),
): Promise<{ headers: Headers } | { refusal: AuthRefusal }> {
  const input = SignIn.safeParse({ email, password });
  if (!input.success) return { refusal: "wrongCredentials" };
  const slate = `${input.data.email} ${clientAddress(request)}`;
  // Counted before the password is looked at: guesses sent at once must not all slip through.
  if (!auth.attempts.take(slate, now)) return { refusal: "tooManyAttempts" };
  const answer = readAnswer(await auth.post("/sign-in/email", input.data, request));
  if ("headers" in answer) auth.attempts.forget(slate);
  return answer;
}
