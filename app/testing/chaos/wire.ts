// The wire between a process and PostgreSQL, with a knife in it: a proxy that speaks the protocol as far as it must to see
// statements begin and answers end, and that stops dead at a chosen one. So production code is halted at a named point
// without knowing anything of it. For tests only.
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Where the wire stops: at a statement whose text matches. */
export type Cut = {
  statement: RegExp;
  /**
   * `before`: nothing of it reaches the server. `half`: the first half of its message does. `sent`: all of it, and no answer
   * comes back. `answered`: the server has carried it out and said so, and no answer comes back.
   */
  at: "before" | "half" | "sent" | "answered";
};

export type Wire = {
  /** The same database, reached through the wire. */
  url: string;
  /** Stops at the next such statement, once; resolves when it has come to that. The connection is then dead still. */
  cut(cut: Cut): Promise<void>;
  close(): Promise<void>;
};

/** A wire to the server that the URL names. */
export async function openWire(databaseUrl: string): Promise<Wire> {
  const target = new URL(databaseUrl);
  const armed: { cut: Cut; reached: () => void }[] = [];
  const open = new Set<Socket>();

  const server = createServer({ noDelay: true }, (client) => {
    const upstream = connect({ host: target.hostname, port: Number(target.port), noDelay: true });
    for (const socket of [client, upstream]) {
      open.add(socket);
      // A broken connection is what this is about; the other end is closed with it.
      socket.on("error", () => {});
      socket.on("close", () => {
        open.delete(socket);
        (socket === client ? upstream : client).destroy();
      });
    }
    splice(client, upstream, (statement) => {
      const index = armed.findIndex(({ cut }) => cut.statement.test(statement));
      return index < 0 ? undefined : armed.splice(index, 1)[0];
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = new URL(databaseUrl);
  url.hostname = "127.0.0.1";
  url.port = String((server.address() as AddressInfo).port);

  return {
    url: url.href,
    cut: (cut) => new Promise((resolve) => armed.push({ cut, reached: resolve })),
    async close() {
      server.close();
      for (const socket of open) socket.destroy();
      await once(server, "close");
    },
  };
}

type Armed = { cut: Cut; reached: () => void };

function splice(client: Socket, upstream: Socket, match: (statement: string) => Armed | undefined): void {
  const statements = new Map<string, string>();
  let isStill = false;
  /** A statement on its way whose answer must not come back. */
  let silenced: Armed | undefined;

  const fromClient = messages({ startsUntyped: true }, (type, message) => {
    if (isStill) return;
    const statement = begun(type, message, statements);
    const hit = statement === undefined || silenced !== undefined ? undefined : match(statement);
    if (hit?.cut.at === "before" || hit?.cut.at === "half") {
      if (hit.cut.at === "half") upstream.write(message.subarray(0, message.length / 2));
      isStill = true;
      hit.reached();
      return;
    }
    silenced ??= hit;
    upstream.write(message);
    // Sync or a simple query: the server has now all it needs to carry the statement out.
    if (silenced?.cut.at === "sent" && (type === "S" || type === "Q")) silenced.reached();
  });
  const fromServer = messages({ startsUntyped: false }, (type, message) => {
    if (isStill) return;
    if (silenced === undefined) client.write(message);
    // ReadyForQuery: what was to be committed is committed.
    else if (silenced.cut.at === "answered" && type === "Z") silenced.reached();
  });
  client.on("data", fromClient);
  upstream.on("data", fromServer);
}

/** The statement that begins with this message of the client, if one does; remembers prepared ones by name. */
function begun(type: string, message: Buffer, statements: Map<string, string>): string | undefined {
  const text = (from: number) => message.toString("utf8", from, message.indexOf(0, from));
  switch (type) {
    case "P": {
      const name = text(5);
      statements.set(name, text(5 + Buffer.byteLength(name) + 1));
      return undefined;
    }
    case "B":
      return statements.get(text(5 + Buffer.byteLength(text(5)) + 1));
    case "Q":
      return text(5);
    default:
      return undefined;
  }
}

/** Cuts a stream into the protocol's messages: a letter and a length each, but for the first that a client sends. */
function messages(
  { startsUntyped }: { startsUntyped: boolean },
  visit: (type: string, message: Buffer) => void,
): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let isUntyped = startsUntyped;
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const head = isUntyped ? 0 : 1;
      if (rest.length < head + 4) return;
      const end = head + rest.readUInt32BE(head);
      if (rest.length < end) return;
      visit(isUntyped ? "" : String.fromCharCode(rest.readUInt8(0)), rest.subarray(0, end));
      rest = rest.subarray(end);
      isUntyped = false;
    }
  };
}
