// The engine's small HTTP client beside a real server: connections are used again, answers may come in any pieces, and
// whatever goes wrong is told in time.
import { createServer, type RequestListener } from "node:http";
import net, { type AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createAsk, EngineRefusal } from "./ask-engine.server.ts";

async function serve(listener: RequestListener) {
  const server = createServer(listener);
  let connections = 0;
  server.on("connection", () => connections++);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const ask = createAsk({ url: `http://127.0.0.1:${port}/base/`, key: "key", timeoutMs: 300 });
  return { server, ask, connections: () => connections };
}

test("one question after the other goes over one connection, with path, key and text as they are", async () => {
  const { ask, connections } = await serve(async (request, response) => {
    let body = "";
    for await (const piece of request) body += String(piece);
    const { url, headers, method } = request;
    const text = JSON.stringify({
      url,
      method,
      key: headers.authorization,
      body: JSON.parse(body) as unknown,
    });
    response.setHeader("Content-Length", Buffer.byteLength(text)).end(text);
  });
  for (const q of ["护照 😀", "passport"])
    expect(await ask("/indexes/a/search", { q })).toEqual({
      url: "/base/indexes/a/search",
      method: "POST",
      key: "Bearer key",
      body: { q },
    });
  expect(connections()).toBe(1);
});

test("questions at the same time do not get each other's answers", async () => {
  const { ask } = await serve(async (request, response) => {
    let body = "";
    for await (const piece of request) body += String(piece);
    const { n } = JSON.parse(body) as { n: number };
    setTimeout(() => response.setHeader("Content-Length", body.length).end(body), 20 - n);
  });
  const all = Array.from({ length: 20 }, (_, n) => ask("/", { n }));
  expect(await Promise.all(all)).toEqual(Array.from({ length: 20 }, (_, n) => ({ n })));
});

test("an answer in pieces, cut anywhere, and one in chunks is put together", async () => {
  const { ask } = await serve((request, response) => {
    request.resume();
    request.on("end", () => {
      for (const letter of Buffer.from('{"name":"护照"}')) response.write(Buffer.of(letter));
      response.end();
    });
  });
  expect(await ask("/", {})).toEqual({ name: "护照" });
});

test("a refusal says why", async () => {
  const { ask } = await serve((request, response) => {
    request.resume();
    response.statusCode = 404;
    response.end('{"code":"index_not_found"}');
  });
  const error: unknown = await ask("/", {}).catch((failure: unknown) => failure);
  expect(error).toBeInstanceOf(EngineRefusal);
  expect((error as EngineRefusal).cause).toEqual({ code: "index_not_found" });
});

test("no answer in time, an answer that is none, and one that breaks off are failures", async () => {
  const silent = await serve((request) => void request.resume());
  await expect(silent.ask("/", {})).rejects.toThrow("no answer within 300 ms");
  const html = await serve(
    (request, response) => void request.resume().on("end", () => response.end("<html>")),
  );
  await expect(html.ask("/", {})).rejects.toThrow();
  const broken = await serve((request, response) => {
    request.resume();
    response.setHeader("Content-Length", 100).write("{");
    setTimeout(() => response.destroy(), 20);
  });
  await expect(broken.ask("/", {})).rejects.toThrow("broke off");
  const { ask } = { ask: createAsk({ url: "http://127.0.0.1:1", key: undefined, timeoutMs: 300 }) };
  await expect(ask("/", {})).rejects.toThrow("ECONNREFUSED");
});

test("a connection that the engine has closed meanwhile is made again", async () => {
  const { ask, server, connections } = await serve((request, response) => {
    request.resume();
    request.on("end", () => response.end("{}"));
  });
  await ask("/", {});
  server.closeAllConnections();
  expect(await ask("/", {})).toEqual({});
  expect(connections()).toBe(2);
});

test("an engine that hangs up on everybody is asked no more than twice", async () => {
  let connections = 0;
  const server = net.createServer((socket) => {
    connections++;
    socket.on("error", () => {});
    socket.on("data", () => socket.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const ask = createAsk({ url: `http://127.0.0.1:${port}`, key: undefined, timeoutMs: 300 });
  await expect(ask("/", {})).rejects.toThrow();
  expect(connections).toBe(1);
});
