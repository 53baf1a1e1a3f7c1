// Answers GET and HEAD of public pages before anything else is asked: from memory, or made once by `render` and kept. What
// is rendered sees the address alone, never a cookie, an address or any other header of the reader, so that a page that is
// kept cannot hold anything of one. Made by app/http.ts, which says what pages are public.
import { createHash } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from "node:zlib";
import { log } from "#app/platform/log.server.ts";
import type { Made, PageCache } from "#app/platform/page-cache.server.ts";
import { newPageNotes, noting, serverTiming } from "#app/platform/page-notes.server.ts";

/** How a public page is kept; the address in it is all that its making is told. */
export type PublicPage = {
  /** Path and query in one spelling: pages are the same if and only if this is. */
  address: string;
  /** What the page depends on unless it says so itself. */
  topics: readonly string[];
  lifeSeconds: number;
  /** Which part of the program makes it; means something to `render` alone. */
  route: string;
};

/** A page as `render` makes it; header names in small letters. */
export type MadePage = { status: number; headers: Record<string, string>; body: Buffer };

/** A public page that was answered, for whoever counts. */
export type Served = {
  method: string;
  /** Path and query. */
  url: string;
  status: number;
  /** As the browser sent them. */
  headers: IncomingHttpHeaders;
  /** How many results there were, where the page is one of a search. */
  searchTotal: number | undefined;
  isHit: boolean;
};

type Encoding = "br" | "gzip" | "identity";

/** A page as it is kept. */
export type KeptPage = {
  status: number;
  /** Without those that depend on the encoding. */
  headers: OutgoingHttpHeaders;
  body: Buffer;
  tag: string;
  /** The body compressed, as soon as somebody has asked for it. */
  encoded: Map<Encoding, Promise<Buffer>>;
  quick: Map<Encoding, Buffer>;
  /** Undefined for what is not kept. */
  until: number | undefined;
  searchTotal: number | undefined;
  timing: string;
};

export type KeptPagesOptions = {
  cache: PageCache<KeptPage>;
  /** Which public page a request is for; undefined = it is none, and goes its usual way. */
  find(url: string, cookie: string | undefined): PublicPage | undefined;
  render(page: PublicPage): Promise<MadePage>;
  /** Until when any page made at `now` can be true at most, in milliseconds since 1970. */
  trueUntil: (now: number) => number;
  /** The security headers of every answer. */
  headers: OutgoingHttpHeaders;
  /** Told of each answer, after it was sent; must not throw. */
  onServed: (served: Served) => void;
  now?: () => number;
};

const brotli = (quality: number, body: Buffer) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
});

/** For a page that many may ask for: well, beside the event loop. */
const compressed = {
  br: (body: Buffer) => promisify(brotliCompress)(body, brotli(6, body)),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 6 }),
};

/** For who waits for a page that is just made and that perhaps nobody else will ask for: at once, a tenth of a millisecond. */
const compressedQuickly = {
  br: (body: Buffer) => brotliCompressSync(body, brotli(1, body)),
  gzip: (body: Buffer) => gzipSync(body, { level: 1 }),
};

/** What a kept page costs beside its bodies, roughly. */
const OVERHEAD_BYTES = 2_000;

/** A request listener that says whether it answers; where it does not, somebody else has to. */
export function keptPages(
  options: KeptPagesOptions,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const { cache, find, onServed, now = Date.now } = options;
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") return false;
    const page = find(request.url ?? "/", request.headers.cookie);
    if (page === undefined) return false;
    const kept = cache.find(page.address);
    if (kept !== undefined) {
      void answer(kept, true);
      return true;
    }
    cache
      .make(page.address, () => make(options, page))
      .then(
        (made) => answer(made, false),
        (error: unknown) => {
          log.error("page failed", { error, path: page.address.split("?", 1)[0] });
          response.writeHead(500, { "Content-Type": "text/plain", "Cache-Control": "no-store" }).end();
        },
      );
    return true;

    async function answer(kept: KeptPage, isHit: boolean): Promise<void> {
      const encoding = kept.body.length < 1_000 ? "identity" : preferredEncoding(request);
      const body =
        encoding === "identity"
          ? kept.body
          : isHit
            ? await encodedBody(encoding, kept)
            : quickly(encoding, kept);
      send({ request, response, kept, encoding, body, isHit, now: now() });
      onServed({
        method: request.method ?? "GET",
        url: page?.address ?? "",
        status: kept.status,
        headers: request.headers,
        searchTotal: kept.searchTotal,
        isHit,
      });
    }

    /** Those who waited together get the same piece. */
    function quickly(encoding: "br" | "gzip", { body, quick }: KeptPage): Buffer {
      const known = quick.get(encoding) ?? compressedQuickly[encoding](body);
      quick.set(encoding, known);
      setImmediate(() => quick.delete(encoding));
      return known;
    }

    function encodedBody(encoding: "br" | "gzip", kept: KeptPage): Promise<Buffer> | Buffer {
      const known = kept.encoded.get(encoding);
      if (known !== undefined) return known;
      const making = compressed[encoding](kept.body);
      kept.encoded.set(encoding, making);
      return making.then((body) => {
        if (page !== undefined && kept.until !== undefined) cache.grew(page.address, kept, body.length);
        return body;
      });
    }
  };
}

async function make(
  { render, headers, trueUntil, now = Date.now }: KeptPagesOptions,
  page: PublicPage,
): Promise<Made<KeptPage>> {
  const notes = newPageNotes();
  const madeAt = now();
  const { status, headers: ownHeaders, body } = await noting(notes, () => render(page));
  const isKept = status === 200;
  const until = Math.min(madeAt + page.lifeSeconds * 1000, notes.until, trueUntil(madeAt));
  delete ownHeaders["server-timing"];
  if (ownHeaders["set-cookie"] !== undefined) {
    // Whatever it is, it must not reach all those who get this page.
    log.error("a public page tried to set a cookie", { path: page.address.split("?", 1)[0] });
    delete ownHeaders["set-cookie"];
  }
  const kept: KeptPage = {
    status,
    headers: { ...headers, ...ownHeaders },
    body,
    tag: createHash("sha256").update(body).digest("base64url").slice(0, 22),
    encoded: new Map(),
    quick: new Map(),
    until: isKept ? until : undefined,
    searchTotal: notes.searchTotal,
    timing: serverTiming(notes),
  };
  const topics = notes.topics.size > 0 ? notes.topics : new Set(page.topics);
  const keep = isKept ? { topics, until, bytes: body.length + OVERHEAD_BYTES } : undefined;
  return { page: kept, keep };
}

type Answer = {
  request: IncomingMessage;
  response: ServerResponse;
  kept: KeptPage;
  encoding: Encoding;
  body: Buffer;
  isHit: boolean;
  now: number;
};

function send({ request, response, kept, encoding, body, isHit, now }: Answer): void {
  if (response.destroyed) return;
  const headers: OutgoingHttpHeaders = {
    ...kept.headers,
    Vary: "Accept-Encoding",
    "Server-Timing": isHit ? "cache;desc=hit" : `cache;desc=miss, ${kept.timing}`,
  };
  if (kept.until !== undefined) {
    // Two ways of compressing the same are two tags, and who has either has the page.
    const [quick, well] = tagsOf(kept.tag, encoding);
    const known = [quick, well].find((tag) => matches(request.headers["if-none-match"], tag));
    headers["ETag"] = known ?? (isHit ? well : quick);
    // Suggestions say themselves that a browser may use them again for a while.
    if (!String(headers["cache-control"]).startsWith("public"))
      headers["cache-control"] = freshness(kept.until, now);
    if (known !== undefined) {
      delete headers["content-type"];
      response.writeHead(304, headers).end();
      return;
    }
  }
  headers["cache-control"] ??= "private, no-cache";
  if (encoding !== "identity") headers["Content-Encoding"] = encoding;
  if (body.length > 0 || kept.status === 200) headers["Content-Length"] = body.length;
  response.writeHead(kept.status, headers);
  if (request.method === "HEAD") response.end();
  else response.end(body);
}

function tagsOf(tag: string, encoding: Encoding): [quick: string, well: string] {
  if (encoding === "identity") return [`"${tag}"`, `"${tag}"`];
  return [`"${tag}-${encoding}-1"`, `"${tag}-${encoding}"`];
}

/**
 * Browsers keep a page but ask each time whether it still is the one (304 costs no bytes): what staff changed is there at
 * once. Shared caches may answer by themselves for as long as the page would be kept here.
 */
function freshness(until: number, now: number): string {
  const seconds = Math.max(0, Math.floor((until - now) / 1000));
  return `public, max-age=0, s-maxage=${seconds}, must-revalidate`;
}

/** If-None-Match against a strong tag; caches may have made it a weak one (RFC 9110 §13.1.2). */
function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(",").some((each) => {
    const candidate = each.trim();
    return candidate === "*" || candidate.replace(/^W\//, "") === tag;
  });
}

const encodings = new Map<string, Encoding>();

/** The best of ours that the reader takes (RFC 9110 §12.5.3). Browsers send few different headers: they are remembered. */
function preferredEncoding(request: IncomingMessage): Encoding {
  const header = request.headers["accept-encoding"];
  const text = Array.isArray(header) ? header.join(",") : (header ?? "");
  const known = encodings.get(text);
  if (known !== undefined) return known;
  const weights = new Map(
    text.split(",").map((part) => {
      const [name = "", ...parameters] = part.trim().toLowerCase().split(";");
      const q = parameters.map((each) => /^\s*q=([\d.]+)/.exec(each)?.[1]).find((each) => each !== undefined);
      return [name, q === undefined ? 1 : Number(q)];
    }),
  );
  const weight = (name: string) => weights.get(name) ?? weights.get("*") ?? 0;
  const found =
    weight("br") > 0 && weight("br") >= weight("gzip") ? "br" : weight("gzip") > 0 ? "gzip" : "identity";
  if (encodings.size < 200) encodings.set(text, found);
  return found;
}
