// Asks a web server as fast as it answers, in a process of its own, over raw sockets, so that the asking costs next to
// nothing and the same for whoever is asked. Started by load.ts; one order a message, one result back.
import net from "node:net";

export type Order = {
  host: string;
  port: number;
  /** Whole requests, HTTP/1.1 with keep-alive, as they go over the wire; taken in turns. A list in it is sent one by one. */
  requests: readonly (readonly string[])[];
  inFlight: number;
  milliseconds: number;
  /** Where in `requests` to begin. */
  from: number;
};

export type Load = {
  answers: number;
  milliseconds: number;
  /** Of one request, or of a list until its last answer. */
  p50: number;
  p95: number;
  /** Of the last answers, one of each connection. */
  bytes: number;
  /** Statuses that came. */
  statuses: Record<string, number>;
};

process.on("message", (order: Order) => {
  run(order).then(
    (load) => process.send?.({ load }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.on("disconnect", () => process.exit());

async function run({ host, port, requests, inFlight, milliseconds, from }: Order): Promise<Load> {
  const times: number[] = [];
  const statuses: Record<string, number> = {};
  let next = from;
  let bytes = 0;
  const started = performance.now();
  const end = started + milliseconds;
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      const connection = await connect(host, port);
      while (performance.now() < end) {
        const list = requests[next++ % requests.length] ?? [];
        const asked = performance.now();
        for (const text of list) {
          const answer = await connection.ask(text);
          statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
          bytes = answer.bytes;
        }
        times.push(performance.now() - asked);
      }
      connection.close();
    }),
  );
  const taken = performance.now() - started;
  times.sort((a, b) => a - b);
  return {
    answers: times.length,
    milliseconds: taken,
    p50: times[Math.floor(times.length * 0.5)] ?? Number.NaN,
    p95: times[Math.floor(times.length * 0.95)] ?? Number.NaN,
    bytes,
    statuses,
  };
}

type Answer = { status: number; bytes: number };

async function connect(
  host: string,
  port: number,
): Promise<{ ask(text: string): Promise<Answer>; close(): void }> {
  const socket = net.connect({ host, port, noDelay: true });
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("error", reject);
  });
  let waiting: { resolve(answer: Answer): void; reject(error: Error): void } | undefined;
  let received: Buffer[] = [];
  let length = 0;
  let head: { status: number; end: number; total: number | undefined } | undefined;
  socket.on("data", (piece) => {
    received.push(piece);
    length += piece.length;
    if (head === undefined) {
      const all = received.length === 1 ? piece : Buffer.concat(received);
      received = [all];
      const end = all.indexOf("\r\n\r\n");
      if (end === -1) return;
      const text = all.toString("latin1", 0, end);
      const size = /^content-length: *(\d+)/im.exec(text)?.[1];
      const status = Number(text.slice(9, 12));
      head = {
        status,
        end: end + 4,
        total: size === undefined ? (status === 304 ? end + 4 : undefined) : end + 4 + Number(size),
      };
    }
    // Chunks: a page of ours ends with an empty one and nothing after it.
    const isWhole =
      head.total === undefined
        ? received.at(-1)?.subarray(-5).toString("latin1") === "0\r\n\r\n"
        : length >= head.total;
    if (!isWhole) return;
    const answer = { status: head.status, bytes: length - head.end };
    received = [];
    length = 0;
    head = undefined;
    const to = waiting;
    waiting = undefined;
    to?.resolve(answer);
  });
  const fail = () => waiting?.reject(new Error("the server hung up"));
  socket.on("error", fail);
  socket.on("close", fail);
  return {
    ask: (text) =>
      new Promise<Answer>((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(text);
      }),
    close: () => socket.destroy(),
  };
}
