// What readers get of kept pages over HTTP: the same bytes in the encoding they take, 304 for what they have, nothing of
// others, nothing old.
import { createServer, request as ask, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import {
  keptPages,
  type KeptPage,
  type MadePage,
  type PublicPage,
  type Served,
} from "./kept-pages.server.ts";
import { createPageCache } from "./page-cache.server.ts";
import { dependsOn, noteSearchTotal, trueUntil } from "./page-notes.server.ts";

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };
type Asked = { method?: string; headers?: Record<string, string> };

const LONG = "查询".repeat(2_000);
const now = Date.parse("2026-03-02T01:00:00Z");

/** A server whose public pages are all below /p, made by `render`; everything else says "other". */
async function serve(render: (page: PublicPage) => Promise<MadePage> | MadePage) {
  const cache = createPageCache<KeptPage>({ maxBytes: 1_000_000, now: () => now });
  cache.hear();
  const served: Served[] = [];
  const rendered: PublicPage[] = [];
  const answer = keptPages({
    cache,
    find: (url) =>
      url.startsWith("/p") ? { address: url, topics: ["t"], lifeSeconds: 60, route: "p" } : undefined,
    render: async (page) => {
      rendered.push(page);
      return render(page);
    },
    trueUntil: (at) => at + 3_600_000,
    headers: { "content-security-policy": "default-src 'self'" },
    onServed: (each) => served.push(each),
    now: () => now,
  });
  const server = createServer((request, response) => {
    if (!answer(request, response)) response.end("other");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const get = (path: string, { method = "GET", headers = {} }: Asked = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const asking = ask({ host: "127.0.0.1", port, path, method, headers, agent: false }, (response) => {
        const pieces: Buffer[] = [];
        response.on("data", (piece: Buffer) => pieces.push(piece));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(pieces),
          }),
        );
      });
      asking.on("error", reject);
      asking.end();
    });
  return { cache, served, rendered, get };
}

const html = (text: string, more: Partial<MadePage> = {}): MadePage => ({
  status: 200,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: Buffer.from(text),
  ...more,
});

test("a page is made once; the second reader gets the same bytes from memory", async () => {
  const { get, rendered, served } = await serve(() => {
    noteSearchTotal(7);
    return html(LONG);
  });
  const first = await get("/p");
  const second = await get("/p", { headers: { referer: "https://example.org/" } });
  expect(rendered).toHaveLength(1);
  expect(first.body.toString()).toBe(LONG);
  expect(second.body.equals(first.body)).toBe(true);
  expect(first.headers["server-timing"]).toMatch(/^cache;desc=miss, .*total;dur=/);
  expect(second.headers["server-timing"]).toBe("cache;desc=hit");
  expect(second.headers).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": "default-src 'self'",
    "cache-control": "public, max-age=0, s-maxage=60, must-revalidate",
    vary: "Accept-Encoding",
  });
  expect(
    served.map(({ isHit, searchTotal, status, headers }) => [isHit, searchTotal, status, headers.referer]),
  ).toEqual([
    [false, 7, 200, undefined],
    [true, 7, 200, "https://example.org/"],
  ]);
});

test.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["gzip, br;q=0", "gzip"],
  ["br;q=0.5, gzip", "gzip"],
  ["*", "br"],
  ["identity", undefined],
  ["br;q=0, gzip;q=0", undefined],
])("for Accept-Encoding: %s it comes as %s", async (accepted, encoding) => {
  const { get } = await serve(() => html(LONG));
  await get("/p");
  const { headers, body } = await get("/p", { headers: { "accept-encoding": accepted } });
  expect(headers["content-encoding"]).toBe(encoding);
  expect(Number(headers["content-length"])).toBe(body.length);
  const decoded =
    encoding === "br" ? brotliDecompressSync(body) : encoding === "gzip" ? gunzipSync(body) : body;
  expect(decoded.toString()).toBe(LONG);
});

test("each encoding has a strong tag of its own, and who has that page gets 304", async () => {
  const { get } = await serve(() => html(LONG));
  const quick = await get("/p", { headers: { "accept-encoding": "br" } });
  const brotli = await get("/p", { headers: { "accept-encoding": "br" } });
  const plain = await get("/p");
  const tag = String(brotli.headers.etag);
  // The first one was compressed in haste: other bytes, another tag, the same page.
  expect(quick.body.equals(brotli.body)).toBe(false);
  expect(quick.headers.etag).not.toBe(tag);
  const again = { "accept-encoding": "br", "if-none-match": String(quick.headers.etag) };
  expect(await get("/p", { headers: again })).toMatchObject({
    status: 304,
    headers: { etag: quick.headers.etag },
  });
  expect(tag).toMatch(/^"[\w-]+"$/);
  expect(plain.headers.etag).not.toBe(tag);
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
    const answer = await get("/p", { headers: { "accept-encoding": "br", "if-none-match": known } });
    expect([answer.status, answer.body.length]).toEqual([304, 0]);
    if (known !== "*") expect(answer.headers.etag).toBe(tag);
    expect(answer.headers["cache-control"]).toMatch(/^public/);
  }
  for (const known of [String(plain.headers.etag), '"other"'])
    expect((await get("/p", { headers: { "accept-encoding": "br", "if-none-match": known } })).status).toBe(
      200,
    );
});

test("HEAD says the same without the body, and makes the page for the next one", async () => {
  const { get, rendered } = await serve(() => html(LONG));
  const head = await get("/p", { method: "HEAD" });
  const whole = await get("/p");
  expect(head.body).toHaveLength(0);
  for (const name of ["content-length", "etag", "content-type", "cache-control"] as const)
    expect(head.headers[name]).toBe(whole.headers[name]);
  expect(rendered).toHaveLength(1);
});

test("what is made is told the address and nothing of the reader, and sets no cookie", async () => {
  const { get, rendered } = await serve(() =>
    html("hello", { headers: { "content-type": "text/html", "set-cookie": "session=secret" } }),
  );
  const personal = { cookie: "session=mine", authorization: "Bearer mine", "accept-language": "zh" };
  for (const headers of [personal, {}]) {
    const answer = await get("/p?q=1", { headers });
    expect(answer.headers["set-cookie"]).toBeUndefined();
  }
  expect(rendered).toEqual([{ address: "/p?q=1", topics: ["t"], lifeSeconds: 60, route: "p" }]);
});

test.each([404, 400, 503, 302])("an answer of status %i is not kept", async (status) => {
  const { get, rendered, cache } = await serve(() =>
    html("no", { status, headers: status === 302 ? { location: "/elsewhere" } : {} }),
  );
  const answer = await get("/p");
  await get("/p");
  expect(answer.status).toBe(status);
  expect(answer.headers).not.toHaveProperty("etag");
  expect(answer.headers["cache-control"]).toBe("private, no-cache");
  expect(answer.headers.location).toBe(status === 302 ? "/elsewhere" : undefined);
  expect(rendered).toHaveLength(2);
  expect(cache.stats().pages).toBe(0);
});

test("a page that breaks is answered with 500, and the next reader's is made anew", async () => {
  let isBroken = true;
  const { get } = await serve(() => {
    if (isBroken) throw new Error("no");
    return html("fine");
  });
  expect((await get("/p")).status).toBe(500);
  isBroken = false;
  expect((await get("/p")).body.toString()).toBe("fine");
});

test("all who ask while a page is made wait for the one making", async () => {
  const { promise, resolve } = Promise.withResolvers<MadePage>();
  const { get, rendered } = await serve(() => promise);
  const all = Array.from({ length: 20 }, () => get("/p"));
  await expect.poll(() => rendered.length).toBe(1);
  resolve(html("one"));
  for (const answer of await Promise.all(all)) expect(answer.body.toString()).toBe("one");
  expect(rendered).toHaveLength(1);
});

test("after a change the very next reader gets a new page, though an old one was being made", async () => {
  const first = Promise.withResolvers<MadePage>();
  let version = 1;
  const { get, rendered, cache } = await serve(() => {
    dependsOn("service:12");
    return version === 1 ? first.promise : html("new");
  });
  const old = get("/p");
  await expect.poll(() => rendered.length).toBe(1);
  version = 2;
  cache.drop(["service:12"]);
  expect((await get("/p")).body.toString()).toBe("new");
  first.resolve(html("old"));
  expect((await old).body.toString()).toBe("old");
  expect((await get("/p")).body.toString()).toBe("new");
});

test("topics that a page declares stand in the place of those of its kind", async () => {
  const { get, rendered, cache } = await serve(() => {
    dependsOn("service:12");
    return html("page");
  });
  await get("/p");
  cache.drop(["t"]);
  await get("/p");
  expect(rendered).toHaveLength(1);
  cache.drop(["service:12"]);
  await get("/p");
  expect(rendered).toHaveLength(2);
});

test("a page that says until when it is true is kept no longer, here and in shared caches", async () => {
  const { get } = await serve(() => {
    trueUntil(new Date(now + 5_000));
    trueUntil(new Date(now + 9_000));
    return html("soon old");
  });
  expect((await get("/p")).headers["cache-control"]).toContain("s-maxage=5,");
  const past = await serve(() => {
    trueUntil(new Date(now));
    return html("old already");
  });
  await past.get("/p");
  await past.get("/p");
  expect(past.rendered).toHaveLength(2);
});

test("posts and pages that are not public go their own way", async () => {
  const { get, rendered } = await serve(() => html("page"));
  expect((await get("/p", { method: "POST" })).body.toString()).toBe("other");
  expect((await get("/mine")).body.toString()).toBe("other");
  expect(rendered).toHaveLength(0);
});
