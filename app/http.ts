// The web server: public pages from memory; for all else security headers, static files, limits, then Remix. main.ts makes
// and starts it.
import { IncomingMessage, type RequestListener, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, {
  type Express,
  type NextFunction,
  type Request as ExpressRequest,
  type Response as ExpressResponse,
} from "express";
import helmet from "helmet";
import type { ViteDevServer } from "vite";
import { CLIENT_ADDRESS } from "#app/platform/client-address.ts";
import { keptPages, type KeptPage, type Served } from "#app/platform/kept-pages.server.ts";
import { createPageCache } from "#app/platform/page-cache.server.ts";
import type { ChangeListener } from "#app/platform/page-changes.server.ts";
import { newPageNotes, noting } from "#app/platform/page-notes.server.ts";
import { endOfDay, findPublicPage } from "./public-pages.ts";
import { publicRenderer } from "./public-renderer.ts";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** The largest form body accepted, in bytes. */
const MAX_BODY_BYTES = 1_000_000;

/** … and at the one address that takes files: the catalogue's import, which reads a body only when an administrator sends it. */
const MAX_IMPORT_BYTES = 51_000_000;
const IMPORT_PATH = /^\/(?:zh|en)\/admin\/catalogue\/?$/;

/** How much of a refused body is still read, in bytes. */
const MAX_DRAINED_BYTES = 64_000_000;

/** The longest address accepted; a question of 200 characters needs 1,800 of them in Chinese. */
const MAX_URL_CHARS = 8_000;

export type HttpOptions = {
  mode: "development" | "production" | "test";
  /** Where people reach the portal; https here turns on HSTS and upgrade-insecure-requests. */
  publicUrl: string;
  /** Proxies whose word about a request's address is taken; without them the connection's address counts. */
  trustedProxies?: string | undefined;
  /** The pages; those that were built where it is left out. */
  build?: ServerBuild;
  /** Told of every public page that was answered, from memory or not. Must not throw. */
  onServed?: (served: Served) => void;
};

/** Writes each request's address where pages find it (client-address.ts), over whatever the client claims. */
export function tellAddress(app: Express, trustedProxies: string | undefined): void {
  if (trustedProxies !== undefined) app.set("trust proxy", trustedProxies);
  // The adapter would trust X-Forwarded-Host from anybody; the portal knows its own address.
  app.use((request, _response, next) => {
    delete request.headers["x-forwarded-host"];
    request.headers[CLIENT_ADDRESS] = request.ip ?? "";
    next();
  });
}

/** The most memory that kept pages take, in bytes. */
const MAX_KEPT_BYTES = 64_000_000;

export type Portal = {
  answer: RequestListener;
  /** Pages are kept only while this is told of changes. */
  changes: ChangeListener;
};

/** Builds the web server; the caller listens, for requests and for changes. In development it brings its own Vite. */
export async function createHttp(options: HttpOptions): Promise<Portal> {
  const { app, build } = await createExpress(options);
  const cache = createPageCache<KeptPage>({ maxBytes: MAX_KEPT_BYTES });
  const changes: ChangeListener = {
    onTopics: (topics) => cache.drop(topics),
    onDeaf: () => cache.deafen(),
    onHearing: () => cache.hear(),
  };
  // In development every request sees what was just written.
  if (build === undefined) return { answer: app, changes };
  const answerPublic = keptPages({
    cache,
    find: findPublicPage,
    render: publicRenderer(build, options),
    trueUntil: endOfDay,
    headers: securityHeadersOf(options),
    onServed: (served) => options.onServed?.(served),
  });
  return {
    answer: (request, response) => {
      if (!answerPublic(request, response)) app(request, response);
    },
    changes,
  };
}

async function createExpress(
  options: HttpOptions,
): Promise<{ app: Express; build: ServerBuild | undefined }> {
  const app = express();
  app.disable("x-powered-by");
  tellAddress(app, options.trustedProxies);
  app.use(securityHeaders(options));
  app.use(compression());

  let vite: ViteDevServer | undefined;
  if (options.mode === "development") {
    const { createServer } = await import("vite");
    vite = await createServer({ configFile: "remix.config.js", server: { middlewareMode: true } });
    app.use(vite.middlewares);
  } else {
    app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: "1y" }), missingFile);
    app.use("/enhance", express.static("build/client/enhance", { maxAge: "1h" }), missingFile);
    app.use(express.static("build/client", { maxAge: "1h", index: false }));
  }

  app.use(refuseEarly);
  app.use((_request, _response, next) => noting(newPageNotes(), next));
  if (vite !== undefined && options.build === undefined) {
    const build = () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>;
    app.all("*", createRequestHandler({ build, mode: options.mode }));
    return { app, build: undefined };
  }
  const build = options.build ?? (await loadBuild());
  app.all("*", createRequestHandler({ build, mode: options.mode }));
  return { app, build };
}

async function loadBuild(): Promise<ServerBuild> {
  const url = new URL("../build/server/index.js", import.meta.url);
  return (await import(url.href)) as ServerBuild;
}

function securityHeaders({ mode, publicUrl }: HttpOptions) {
  const isDev = mode === "development";
  const isHttps = publicUrl.startsWith("https:");
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Vite's development client injects styles; production has files only.
        styleSrc: isDev ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        connectSrc: isDev ? ["'self'", "ws:"] : ["'self'"],
        imgSrc: ["'self'", "data:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: isHttps,
    referrerPolicy: { policy: "same-origin" },
  });
}

/** The same headers for answers that do not come from express. */
function securityHeadersOf(options: HttpOptions) {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  securityHeaders(options)(request, response, () => {});
  return response.getHeaders();
}

/** A hashed file of an older build is gone: an HTML page in its place would be parsed as JavaScript. */
function missingFile(_request: ExpressRequest, response: ExpressResponse): void {
  response.status(404).type("text/plain").send("Not found\n");
}

/** Refuses what must not reach a page: addresses that are too long or broken, bodies too large or of unknown length, posts from other sites. */
function refuseEarly(request: ExpressRequest, response: ExpressResponse, next: NextFunction): void {
  if (request.url.length > MAX_URL_CHARS) return refuse(414);
  if (!isDecodable(request.path)) return refuse(400);
  if (request.method === "GET" || request.method === "HEAD") return next();
  const length = request.headers["content-length"];
  if (request.headers["transfer-encoding"] !== undefined && length === undefined) return refuse(411);
  const most = IMPORT_PATH.test(request.path) ? MAX_IMPORT_BYTES : MAX_BODY_BYTES;
  if (Number(length ?? 0) > most) return refuse(413);
  const origin = request.headers.origin;
  if (origin !== undefined && !isSameSite(origin, request)) return refuse(403);
  next();

  // The page comes from Remix, in the reader's language. What is still on its way is read and thrown away: a browser
  // whose sending is cut off shows "connection reset" instead of the page. Only a flood is cut off.
  function refuse(status: number): void {
    const lang = /^\/(zh|en)(\/|$)/.exec(request.path)?.[1] ?? request.acceptsLanguages("zh", "en") ?? "en";
    request.method = "GET";
    request.url = `/${lang}/refused/${status}`;
    request.originalUrl = request.url;
    if (Number(request.headers["content-length"] ?? 0) > MAX_DRAINED_BYTES)
      response.setHeader("Connection", "close");
    else request.resume();
    next();
  }
}

/** Express would answer a broken escape such as %E0%A4%A in plain English. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function isSameSite(origin: string, request: ExpressRequest): boolean {
  try {
    return new URL(origin).host === request.headers.host;
  } catch {
    return false;
  }
}
