// One question to the search engine over connections that stay open. A short search takes the engine less than a
// millisecond: what the asking costs is a good part of it, and Node's own HTTP clients cost several times as much as this.
// HTTP/1.1 without anything but what the engine speaks; for searches only; client.server.ts makes it.
import net from "node:net";
import tls from "node:tls";

/** Posts JSON to a path of the engine. Rejects after the timeout, when there is no answer, and when it is a refusal. */
export type Ask = (path: string, body: object) => Promise<unknown>;

/** The engine says no; `cause.code` says why, as with the official client. */
export class EngineRefusal extends Error {}

/** The other end closed a connection before it said anything: it never saw the question if the connection was an old one. */
class HungUp extends Error {}

// The engine closes connections that are idle for five seconds without saying so.
const IDLE_MILLISECONDS = 4_000;
const MOST_IDLE = 32;
const MOST_HEADER_BYTES = 64_000;

type Answer = { status: number; body: string; mayGoOn: boolean };
type Waiting = { resolve(answer: Answer): void; reject(error: Error): void };
type Connection = { socket: net.Socket; ask(text: string): Promise<Answer> };

export function createAsk({
  url,
  key,
  timeoutMs,
}: {
  url: string;
  key: string | undefined;
  timeoutMs: number;
}): Ask {
  const { protocol, hostname, port, host, pathname } = new URL(url);
  const isSecure = protocol === "https:";
  const address = {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? (isSecure ? 443 : 80) : Number(port),
  };
  const prefix = pathname.replace(/\/$/, "");
  const headers =
    `Host: ${host}\r\nContent-Type: application/json\r\n` +
    // Compressed answers come in two pieces, of which the second waits 40 ms for the first one's acknowledgement.
    `Accept-Encoding: identity\r\n${key === undefined ? "" : `Authorization: Bearer ${key}\r\n`}`;
  const idle: Connection[] = [];

  return async (path, body) => {
    const json = JSON.stringify(body);
    const text = `POST ${prefix}${path} HTTP/1.1\r\n${headers}Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`;
    const { status, body: said } = await send(text);
    const found: unknown = JSON.parse(said);
    if (status >= 400) throw new EngineRefusal(`status ${status}`, { cause: found });
    return found;
  };

  async function send(text: string): Promise<Answer> {
    const old = idle.pop();
    try {
      return await over(old ?? connect(), text);
    } catch (error) {
      if (old === undefined || !(error instanceof HungUp)) throw error;
      return over(connect(), text);
    }
  }

  async function over(connection: Connection, text: string): Promise<Answer> {
    const { socket } = connection;
    socket.setTimeout(0);
    socket.ref();
    const timer = setTimeout(() => socket.destroy(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
    try {
      const answer = await connection.ask(text);
      if (answer.mayGoOn && idle.length < MOST_IDLE) {
        idle.push(connection);
        socket.setTimeout(IDLE_MILLISECONDS);
        // A command that has nothing more to do may end.
        socket.unref();
      } else socket.destroy();
      return answer;
    } catch (error) {
      socket.destroy();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  function connect(): Connection {
    const socket = isSecure
      ? tls.connect({ ...address, servername: net.isIP(address.host) === 0 ? address.host : "" })
      : net.connect(address);
    socket.setNoDelay(true);
    // Only while it is idle: a question has a time of its own.
    socket.on("timeout", () => socket.destroy());
    let waiting: Waiting | undefined;
    let received: Buffer = Buffer.alloc(0);
    const settle = (): Waiting | undefined => {
      const settled = waiting;
      waiting = undefined;
      received = Buffer.alloc(0);
      return settled;
    };
    socket.on("data", (piece: Buffer) => {
      received = received.length === 0 ? piece : Buffer.concat([received, piece]);
      let answer: Answer | undefined;
      try {
        answer = readAnswer(received);
      } catch (error) {
        settle()?.reject(error instanceof Error ? error : new Error(String(error)));
        return;
      }
      if (answer !== undefined) settle()?.resolve(answer);
    });
    socket.on("error", (error) => settle()?.reject(isReset(error) ? new HungUp(error.message) : error));
    socket.on("close", () => {
      const at = idle.indexOf(connection);
      if (at !== -1) idle.splice(at, 1);
      const isSilent = received.length === 0;
      settle()?.reject(isSilent ? new HungUp("the engine hung up") : new Error("the engine broke off"));
    });
    const connection: Connection = {
      socket,
      ask: (text) =>
        new Promise((resolve, reject) => {
          if (socket.destroyed) return reject(new HungUp("the engine had hung up"));
          waiting = { resolve, reject };
          socket.write(text);
        }),
    };
    return connection;
  }
}

function isReset(error: Error): boolean {
  return ["ECONNRESET", "EPIPE"].includes((error as NodeJS.ErrnoException).code ?? "");
}

/** The whole answer, or undefined while some of it is missing. Throws for what is no such answer. */
function readAnswer(received: Buffer): Answer | undefined {
  const end = received.indexOf("\r\n\r\n");
  if (end === -1) {
    if (received.length > MOST_HEADER_BYTES) throw new Error("this is no search engine");
    return undefined;
  }
  const head = received.toString("latin1", 0, end);
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1];
  if (status === undefined) throw new Error("this is no search engine");
  const mayGoOn = !/^connection: *close/im.test(head);
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (length !== undefined) {
    const start = end + 4;
    const total = start + Number(length);
    if (received.length < total) return undefined;
    return { status: Number(status), body: received.toString("utf8", start, total), mayGoOn };
  }
  if (!/^transfer-encoding: *chunked/im.test(head))
    throw new Error("the search engine does not say how long its answer is");
  const body = readChunks(received, end + 4);
  return body === undefined ? undefined : { status: Number(status), body, mayGoOn };
}

/** As a proxy in between may send it. */
function readChunks(received: Buffer, start: number): string | undefined {
  const pieces: Buffer[] = [];
  for (let at = start; ;) {
    const line = received.indexOf("\r\n", at);
    if (line === -1) return undefined;
    const size = Number.parseInt(received.toString("latin1", at, line), 16);
    if (Number.isNaN(size)) throw new Error("the search engine's answer cannot be read");
    const from = line + 2;
    if (received.length < from + size + 2) return undefined;
    if (size === 0) return Buffer.concat(pieces).toString("utf8");
    pieces.push(received.subarray(from, from + size));
    at = from + size + 2;
  }
}
