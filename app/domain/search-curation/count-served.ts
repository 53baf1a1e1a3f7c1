// What an answered page says about searching: a search was made, or a result was opened. It goes by the address and by the
// address one came from, which browsers tell their own site; nothing follows a person from one page to the next. Pure.
import type { IncomingHttpHeaders } from "node:http";
import { type Lang, langOfPath } from "#app/i18n/languages.ts";
import { countedPhrase } from "./counted-phrase.ts";

/** An answered page, as the web server knows it. */
export type ServedPage = {
  method: string;
  /** Path and query. */
  url: string;
  status: number;
  headers: IncomingHttpHeaders;
  searchTotal: number | undefined;
};

export type Countable = { lang: Lang; phrase: string; what: "found" | "nothing" | "followed" };

const SEARCH = /^\/(?:zh|en)\/search$/;
const RESULT = /^\/(?:zh|en)\/(?:services|notices)\/[^/]+$/;
const MACHINES =
  /bot|crawl|spider|slurp|archiver|monitor|preview|curl|wget|python|java\/|okhttp|go-http|libwww/i;
/** What narrows a search down, or goes on in it: the search itself was counted before. */
const MORE_OF_THE_SAME = ["audience", "theme", "department", "fulfilment", "depth"];

/** What to count, if anything. `ownHosts`: what the portal is called, with its port. */
export function countableOf(served: ServedPage, ownHosts: readonly string[]): Countable | undefined {
  const { method, status, url, headers, searchTotal } = served;
  if (method !== "GET" || status !== 200 || !isReader(headers)) return undefined;
  const { pathname, searchParams } = new URL(url, "http://portal.invalid");
  if (SEARCH.test(pathname)) {
    if (searchTotal === undefined || (searchParams.get("page") ?? "1") !== "1") return undefined;
    if (MORE_OF_THE_SAME.some((name) => searchParams.has(name))) return undefined;
    return countable(pathname, searchParams, searchTotal === 0 ? "nothing" : "found");
  }
  if (!RESULT.test(pathname)) return undefined;
  const from = cameFrom(headers.referer, [...ownHosts, headers.host ?? ""]);
  return from === undefined ? undefined : countable(from.pathname, from.searchParams, "followed");
}

function countable(
  pathname: string,
  parameters: URLSearchParams,
  what: Countable["what"],
): Countable | undefined {
  const lang = langOfPath(pathname);
  const phrase = countedPhrase(parameters.get("q") ?? "");
  return lang === undefined || phrase === undefined ? undefined : { lang, phrase, what };
}

/** Somebody who looks at the page: no machine, no browser that fetches what it may need later. */
function isReader(headers: IncomingHttpHeaders): boolean {
  const purpose = [headers["purpose"], headers["sec-purpose"], headers["x-purpose"], headers["x-moz"]];
  if (/prefetch|prerender|preview/i.test(purpose.join(" "))) return false;
  if ((headers["sec-fetch-dest"] ?? "document") !== "document") return false;
  const agent = headers["user-agent"] ?? "";
  return agent !== "" && !MACHINES.test(agent);
}

/** The results page of ours that one came from. */
function cameFrom(referer: string | undefined, ownHosts: readonly string[]): URL | undefined {
  if (referer === undefined || !URL.canParse(referer)) return undefined;
  const from = new URL(referer);
  return ownHosts.includes(from.host) && SEARCH.test(from.pathname) ? from : undefined;
}
