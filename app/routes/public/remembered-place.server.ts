// The place a reader chose last 上次选的地区: a cookie that says nothing about anybody and changes no page. All it ever does
// is to send a page asked for without a place to the same page with it. Used by the guide, its start and the results.
import { redirect } from "@remix-run/node";
import { placeNow } from "#app/domain/agencies/places.query.server.ts";
import type { PageArgs } from "#app/routes/serve.server.ts";

const NAME = "place";
const YEAR_SECONDS = 366 * 86_400;

/** Nobody else may keep what depends on a cookie. */
const PRIVATE = { "Cache-Control": "private, no-store" };

/**
 * Sends readers who chose a place before to the page with it. An address that names a place, even none (`division=`), stays
 * as it is; so does one of readers whose place is not in the province.
 */
export async function sendToRememberedPlace({
  request,
  url,
  database,
}: Pick<PageArgs, "request" | "url" | "database">): Promise<void> {
  if (url.searchParams.has("division")) return;
  const wanted = rememberedPlace(request);
  const code = wanted === undefined ? undefined : await placeNow(database, wanted);
  if (code === undefined) return;
  const query = new URLSearchParams(url.search);
  query.set("division", code);
  throw redirect(`${url.pathname}?${query}`, { status: 303, headers: PRIVATE });
}

/** The code in the cookie; undefined for none or nonsense. */
export function rememberedPlace(request: Request): string | undefined {
  return /(?:^|;\s*)place=(\d{6}(?:\d{3})?)(?:;|$)/.exec(request.headers.get("Cookie") ?? "")?.[1];
}

/** Headers of an answer that remembers the place; with undefined, forgets it. */
export function rememberPlace(code: string | undefined): Record<string, string> {
  const value = code === undefined ? `${NAME}=; Max-Age=0` : `${NAME}=${code}; Max-Age=${YEAR_SECONDS}`;
  return { ...PRIVATE, "Set-Cookie": `${value}; Path=/; SameSite=Lax; HttpOnly` };
}

/**
 * Sends readers who ask for a county that is no more, as old bookmarks do, to the same page for its successor. A guide does
 * without: it says what became of the county.
 */
export async function sendToSuccessor({ url, database }: Pick<PageArgs, "url" | "database">): Promise<void> {
  const wanted = url.searchParams.get("division") ?? "";
  const code = await placeNow(database, wanted);
  if (code === undefined || code === wanted) return;
  const query = new URLSearchParams(url.search);
  query.set("division", code);
  throw redirect(`${url.pathname}?${query}`, 303);
}
