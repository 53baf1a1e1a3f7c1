// Suggestions while somebody types: GET /api/suggest?lang=en&q=pass, for app/enhance/suggest.ts. Answers JSON.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { plainSuggestions } from "./plain-suggestions.server.ts";

/** Rows to show, and what a screen reader says about them. */
export type Suggestions = { items: { href: string; name: string; department: string }[]; status: string };

export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const { body, ...init } = await plainSuggestions(new URL(request.url));
  return new Response(body, init);
}
