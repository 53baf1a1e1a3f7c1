// Takes the portal's port early and answers "not yet" until the portal is ready, so that a port that is taken is known
// before anything is started. Used by app/main.ts only.
import { createServer, type RequestListener, type Server } from "node:http";

export type FrontDoor = {
  server: Server;
  port: number;
  /** From now on requests are answered by the portal. */
  open(answer: RequestListener): void;
  /** Stops accepting, lets requests under way finish for `seconds` at most, then cuts them off. */
  close(seconds: number): Promise<void>;
};

const FIRST_PORT = 3_000;
const LAST_PORT = 3_099;
const MAX_HEADER_BYTES = 128 * 1024;

/** Listens on `port`, or without one on the first free port from 3000. Throws the system's error where it cannot. */
export async function openFrontDoor(port: number | undefined, host: string | undefined): Promise<FrontDoor> {
  let answer: RequestListener = notYet;
  // Longer addresses than the portal takes must reach it all the same, to be refused in the reader's language.
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) =>
    answer(request, response),
  );
  // Slow clients may not hold a connection for ever without having said what they want.
  server.headersTimeout = 15_000;
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = 10_000;
  const taken = port === undefined ? await firstFree(server, host) : await listen(server, port, host);
  return {
    server,
    port: taken,
    open(portal) {
      answer = portal;
    },
    close: (seconds) => close(server, seconds),
  };
}

const notYet: RequestListener = (_request, response) => {
  response.writeHead(503, {
    "Content-Type": "text/html; charset=utf-8",
    "Retry-After": "2",
    Refresh: "2",
    "Cache-Control": "no-store",
  });
  response.end(
    '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>OneVisit</title>' +
      '<p lang="zh">系统正在启动，本页会自动刷新。<p>OneVisit is starting. This page reloads by itself.</html>',
  );
};

async function firstFree(server: Server, host: string | undefined): Promise<number> {
  for (let port = FIRST_PORT; port < LAST_PORT; port++) {
    try {
      return await listen(server, port, host);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  }
  return listen(server, LAST_PORT, host);
}

function listen(server: Server, port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

async function close(server: Server, seconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection whose last request has been answered would otherwise be kept open for the next one.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), seconds * 1000);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
