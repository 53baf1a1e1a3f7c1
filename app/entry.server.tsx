// Renders pages to a string: nothing is hydrated, so there is nothing to stream and every page works without JavaScript.
import type { EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { AppError } from "#app/platform/app-error.ts";
import { log } from "#app/platform/log.server.ts";

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response {
  const html = renderToString(<RemixServer context={context} url={request.url} />);
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-cache");
  return new Response(`<!DOCTYPE html>${html}`, { status, headers });
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
