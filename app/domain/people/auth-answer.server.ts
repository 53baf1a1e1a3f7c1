// Reads better-auth's answers for sign-in, sign-up and sign-out: cookies of a success, kind of a refusal.

export type AuthRefusal = "invalid" | "wrongCredentials" | "foreignOrigin" | "emailTaken" | "tooManyAttempts";

const refusals: Record<number, AuthRefusal> = {
  400: "invalid",
  401: "wrongCredentials",
  403: "foreignOrigin",
  422: "emailTaken",
  429: "tooManyAttempts",
};

/** The Set-Cookie headers to send on with the page's own, or why not. Throws on an answer that is neither. */
export function readAnswer(response: Response): { headers: Headers } | { refusal: AuthRefusal } {
  if (response.ok) {
    const headers = new Headers();
    for (const cookie of response.headers.getSetCookie()) headers.append("Set-Cookie", cookie);
    return { headers };
  }
  const refusal = refusals[response.status];
  if (refusal === undefined) throw new Error(`better-auth answered ${response.status}`);
  return { refusal };
}
