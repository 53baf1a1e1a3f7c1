// Suggestions as JSON without the classes of the web, which take longer than the search. Called by the route beside it and,
// through app/entry.server.tsx, by app/public-renderer.ts.
import { messages } from "#app/i18n/index.ts";
import { isLang } from "#app/i18n/languages.ts";
import { log } from "#app/platform/log.server.ts";
import { MAX_QUERY_LENGTH } from "#app/search/query-words.ts";
import { suggestAll } from "#app/search/query.server.ts";
import { MAX_SUGGESTIONS } from "#app/search/search-page.ts";
import type { Suggestions } from "./suggest.ts";

/** What is said in JSON. */
export type PlainAnswer = { status: number; headers: Record<string, string>; body: string };

/** Answers `/api/suggest?lang=&q=`; 400 for what cannot be asked, 503 when neither engine answers. */
export async function plainSuggestions({ searchParams }: URL): Promise<PlainAnswer> {
  const lang = searchParams.get("lang");
  const q = searchParams.get("q") ?? "";
  if (!isLang(lang)) return refuse(400, "lang must be zh or en");
  if (q.length > MAX_QUERY_LENGTH)
    return refuse(400, `q must not be longer than ${MAX_QUERY_LENGTH} characters`);
  try {
    const { services, notices } = await suggestAll(lang, q);
    const texts = messages(lang);
    const items = [
      ...services.slice(0, MAX_SUGGESTIONS - notices.length).map(({ code, name, department }) => ({
        href: `/${lang}/services/${code}`,
        name,
        department,
      })),
      // Which kind of answer it is stands where a service has its department.
      ...notices.map(({ slug, title, type }) => ({
        href: `/${lang}/notices/${slug}`,
        name: title.map(({ text }) => text).join(""),
        department: `${texts.search.tabs.notices} · ${type[lang]}`,
      })),
    ];
    const suggestions: Suggestions = { items, status: texts.search.suggestions.status(items.length) };
    return said(200, suggestions, "public, max-age=60");
  } catch (error) {
    log.error("suggestions failed", { error });
    return refuse(503, "no suggestions for the moment");
  }
}

function refuse(status: number, error: string): PlainAnswer {
  return said(status, { error }, "no-store");
}

function said(status: number, content: object, cacheControl: string): PlainAnswer {
  return {
    status,
    headers: { "content-type": "application/json", "cache-control": cacheControl },
    body: JSON.stringify(content),
  };
}
