// Makes public pages with the same routes, loaders and components as Remix, without what it does for pages that are hydrated
// or posted to: nothing is serialised for the browser, and only the routes of this one page are looked at, which is most of
// the time a page takes. Whatever is out of the ordinary (a refusal, a redirect, a fault) Remix answers. Used by http.ts.
import { createRequestHandler, type EntryContext, type ServerBuild } from "@remix-run/node";
import { matchPath } from "@remix-run/react";
import type { MadePage, PublicPage } from "#app/platform/kept-pages.server.ts";
import { pageNotes } from "#app/platform/page-notes.server.ts";

type Route = NonNullable<ServerBuild["routes"][string]>;
type StaticContext = EntryContext["staticHandlerContext"];

/** The routes of a page from the root down, and what Remix's components are told of them. */
type Branch = {
  routes: readonly Route[];
  context: Omit<EntryContext, "staticHandlerContext">;
};

/** What the loader of a route without a page around it carries for here. */
type PlainAnswer = (url: URL) => Promise<{ status: number; headers: Record<string, string>; body: string }>;

/** What app/entry.server.tsx makes of loaded data. */
type RenderHtml = (request: { url: string; method: string }, status: number, context: EntryContext) => string;

/** `publicUrl` is what pages are told their address begins with, whatever the reader's browser says. */
export function publicRenderer(
  build: ServerBuild,
  { mode, publicUrl }: { mode: string; publicUrl: string },
): (page: PublicPage) => Promise<MadePage> {
  const byRemix = createRequestHandler(build, mode);
  const renderHtml = Reflect.get(build.entry.module, "renderHtml") as RenderHtml;
  const plainAnswers = Reflect.get(build.entry.module, "plainAnswers") as Partial<
    Record<string, PlainAnswer>
  >;
  const branches = new Map<string, Branch>();
  return async ({ address, route }) => {
    const url = new URL(address, publicUrl);
    const answerPlainly = plainAnswers[route];
    if (answerPlainly !== undefined) {
      const { body, ...rest } = await answerPlainly(url);
      return { ...rest, body: Buffer.from(body) };
    }
    let branch = branches.get(route);
    if (branch === undefined) branches.set(route, (branch = branchOf(build, route)));
    // What breaks here breaks there again, and is told there.
    const made = await renderBranch(branch, url, renderHtml).catch(() => undefined);
    if (made !== undefined) return made;
    // Begun anew: what was noted by then is noted again.
    pageNotes()?.timings.clear();
    return plain(await byRemix(new Request(url)));
  };
}

async function plain(response: Response): Promise<MadePage> {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  };
}

function branchOf(build: ServerBuild, leaf: string): Branch {
  const routes: Route[] = [];
  for (let id: string | undefined = leaf; id !== undefined; id = routes[0]?.parentId) {
    const route: Route | undefined = build.routes[id];
    if (route === undefined) throw new RangeError(`there is no route ${id}`);
    routes.unshift(route);
  }
  const ids = routes.map(({ id }) => id);
  const only = <T>(all: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)));
  return {
    routes,
    context: {
      manifest: { ...build.assets, routes: only(build.assets.routes) },
      routeModules: Object.fromEntries(
        routes.map(({ id, module }) => [id, module]),
      ) as EntryContext["routeModules"],
      future: build.future,
      isSpaMode: false,
      serializeError: () => {
        throw new Error("a page with an error is made by Remix");
      },
    },
  };
}

async function renderBranch(
  { routes, context }: Branch,
  url: URL,
  renderHtml: RenderHtml,
): Promise<MadePage | undefined> {
  const request = plainRequest(url);
  const matches = matchesOf(routes, url.pathname);
  const params = matches.at(-1)?.params ?? {};
  const args = { request, params, context: {} };
  const results = await Promise.allSettled(routes.map(async ({ module }) => module.loader?.(args) ?? null));
  const loaderData: Record<string, unknown> = {};
  let status = 200;
  for (const [index, result] of results.entries()) {
    if (result.status === "rejected") return undefined;
    const id = routes[index]?.id ?? "";
    const value: unknown = result.value;
    if (value instanceof Response) return undefined;
    if (isWithInit(value)) {
      if (value.init?.headers !== undefined) return undefined;
      loaderData[id] = value.data;
      status = value.init?.status ?? status;
    } else loaderData[id] = value;
  }
  const staticHandlerContext = {
    basename: "/",
    location: { pathname: url.pathname, search: url.search, hash: "", state: null, key: "default" },
    matches,
    loaderData,
    actionData: null,
    errors: null,
    statusCode: status,
    loaderHeaders: {},
    actionHeaders: {},
    activeDeferreds: null,
  } as unknown as StaticContext;
  const html = renderHtml(request, status, { ...context, staticHandlerContext });
  return { status, headers: { "content-type": "text/html; charset=utf-8" }, body: Buffer.from(html) };
}

const noHeaders = new Headers();
const never = new AbortController().signal;

/** All that a loader may look at of a request for a public page; a real Request costs as much as reading a few rows. */
function plainRequest({ href }: URL): Request {
  const request: Pick<Request, "method" | "url" | "headers" | "signal"> = {
    method: "GET",
    url: href,
    headers: noHeaders,
    signal: never,
  };
  return request as Request;
}

/** The matches as the router would find them for an address of this branch. */
function matchesOf(routes: readonly Route[], pathname: string) {
  let pattern = "";
  return routes.map((route) => {
    pattern = [pattern, route.path].filter(Boolean).join("/");
    const found = matchPath({ path: `/${pattern}`, end: false }, pathname);
    return {
      route: { id: route.id, path: route.path, handle: route.module.handle },
      params: found?.params ?? {},
      pathname: found?.pathname ?? "/",
      pathnameBase: found?.pathnameBase ?? "/",
    };
  });
}

/** What Remix's data() returns. */
function isWithInit(value: unknown): value is { data: unknown; init: ResponseInit | null } {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    value.type === "DataWithResponseInit" &&
    "data" in value &&
    "init" in value
  );
}
