// One question to the search engine over connections that stay open: half the time of a short search is the asking, and the
// official client's fetch costs three times as much as this. For searches only; client.server.ts makes it.
import http from "node:http";
import https from "node:https";

/** Posts JSON to a path of the engine. Rejects after the timeout, when there is no answer, and when it is a refusal. */
export type Ask = (path: string, body: object) => Promise<unknown>;

/** The engine says no; `cause.code` says why, as with the official client. */
export class EngineRefusal extends Error {}

// The engine closes connections that are idle for five seconds without saying so.
const IDLE_MILLISECONDS = 4_000;

export function createAsk({
  url,
  key,
  timeoutMs,
}: {
  url: string;
  key: string | undefined;
  timeoutMs: number;
}): Ask {
  const base = new URL(url);
  const isSecure = base.protocol === "https:";
  const agent = new (isSecure ? https : http).Agent({
    keepAlive: true,
    maxSockets: 64,
    timeout: IDLE_MILLISECONDS,
  });
  const options = {
    protocol: base.protocol,
    hostname: base.hostname.replace(/^\[|\]$/g, ""),
    port: base.port,
    method: "POST",
    agent,
  };
  const prefix = base.pathname.replace(/\/$/, "");
  const request = isSecure ? https.request : http.request;

  async function ask(path: string, body: object, isSecondTry = false): Promise<unknown> {
    const text = JSON.stringify(body);
    const { promise, resolve, reject } = Promise.withResolvers<{ status: number; text: string }>();
    const asking = request(
      {
        ...options,
        path: prefix + path,
        headers: {
          "Content-Type": "application/json",
          "Content-Length": Buffer.byteLength(text),
          // Compressed answers come in two pieces, of which the second waits 40 ms for the first one's acknowledgement.
          "Accept-Encoding": "identity",
          ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
        },
      },
      (answer) => {
        const pieces: Buffer[] = [];
        answer.on("data", (piece: Buffer) => pieces.push(piece));
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(pieces).toString() }),
        );
        answer.on("error", reject);
      },
    );
    const timer = setTimeout(() => asking.destroy(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
    asking.on("error", reject);
    asking.end(text);
    try {
      const answer = await promise;
      const found: unknown = JSON.parse(answer.text);
      if (answer.status >= 400) throw new EngineRefusal(`status ${answer.status}`, { cause: found });
      return found;
    } catch (error) {
      // The engine has just hung up a connection that had been idle: it never saw this.
      const isHungUp = (error as NodeJS.ErrnoException).code === "ECONNRESET" && asking.reusedSocket;
      if (isHungUp && !isSecondTry) return ask(path, body, true);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
  return (path, body) => ask(path, body);
}
