// Renders pages to a string: nothing is hydrated, so there is nothing to stream and every page works without JavaScript.
import type { EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { log } from "#app/platform/log.server.ts";
import { noteTime, pageNotes, serverTiming } from "#app/platform/page-notes.server.ts";
import { plainSuggestions } from "#app/routes/api/plain-suggestions.server.ts";
import { privateCacheControl } from "#app/public-pages.ts";

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response {
  const html = renderHtml(request, status, context);
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (!headers.has("Cache-Control"))
    headers.set("Cache-Control", privateCacheControl(new URL(request.url).pathname, request.method));
  const notes = pageNotes();
  if (notes !== undefined) headers.set("Server-Timing", serverTiming(notes));
  return new Response(html, { status, headers });
}

/** The document. Called for public pages by app/public-renderer.ts too, so it looks at nothing of the request but these two. */
export function renderHtml(
  request: { url: string; method: string },
  status: number,
  context: EntryContext,
): string {
  const startedAt = performance.now();
  const html = renderToString(<RemixServer context={context} url={request.url} />);
  const notes = pageNotes();
  if (notes !== undefined) noteTime(notes, "render", performance.now() - startedAt);
  return `<!DOCTYPE html>${withErrorInTitle(html, request, status, context)}`;
}

/** Routes without a page around them that app/public-renderer.ts answers directly. */
export const plainAnswers = { "routes/api/suggest": plainSuggestions };

/** What loaders return, asked for without the page around it: no script of ours does. */
export function handleDataRequest(response: Response): Response {
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}

/** A page whose form was refused says so first thing, in its title; `meta` of a page does not see what its action said. */
function withErrorInTitle(
  html: string,
  request: { url: string },
  status: number,
  context: EntryContext,
): string {
  const isRefusedForm =
    status >= 400 && Object.values(context.staticHandlerContext.actionData ?? {}).some(Boolean);
  if (!isRefusedForm) return html;
  const { shell } = messages(langOfPath(new URL(request.url).pathname) ?? "zh");
  return html.replace("<title>", `<title>${shell.errorPrefix}`);
}

/** Called by Remix for what loaders and actions throw unexpectedly; refusals are answers, not faults. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted || error instanceof AppError) return;
  if (isRefusal(error)) return;
  log.error("page failed", { error, method: request.method, path: new URL(request.url).pathname });
}

function isRefusal(error: unknown): boolean {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === "number" && status < 500;
}
