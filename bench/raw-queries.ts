// What the portal asks the search engine for a page, word for word, so that the engine alone can be asked the very same.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Lang } from "#app/i18n/languages.ts";
import type { Database } from "#app/platform/db.server.ts";
import { createEngine } from "#app/search/client.server.ts";
import type { SearchFilters } from "#app/search/filters.ts";
import { searchAll, suggest } from "#app/search/query.server.ts";
import { post } from "./load.ts";

export type Recorder = {
  /** Requests as they go over the wire, in their order, of one results page. */
  ofPage(lang: Lang, q: string, filters: SearchFilters): Promise<string[]>;
  ofSuggestions(lang: Lang, q: string): Promise<string[]>;
  stop(): void;
};

export async function startRecorder(
  database: Database,
  { url, key }: { url: string; key: string },
): Promise<Recorder> {
  const recorded: string[] = [];
  const headers = { Authorization: `Bearer ${key}`, "Accept-Encoding": "identity" };
  const between = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const body = Buffer.concat(pieces).toString();
    const path = request.url ?? "/";
    recorded.push(post(path, body, headers));
    const answer = await fetch(url + path, {
      method: "POST",
      body,
      headers: { ...headers, "Content-Type": "application/json" },
    });
    response.writeHead(answer.status, { "Content-Type": "application/json" }).end(await answer.text());
  });
  await new Promise<void>((listening) => between.listen(0, "127.0.0.1", listening));
  const { port } = between.address() as AddressInfo;
  const engine = createEngine({ url: `http://127.0.0.1:${port}`, key });
  const recordedBy = async (work: (needs: Parameters<typeof searchAll>[1]) => Promise<unknown>) => {
    recorded.length = 0;
    await work({ database, engine, now: new Date() });
    return [...recorded];
  };
  return {
    ofPage: (lang, q, filters) => recordedBy((needs) => searchAll({ lang, q, filters }, needs)),
    ofSuggestions: (lang, q) => recordedBy((needs) => suggest(lang, q, needs)),
    stop: () => void between.close(),
  };
}
