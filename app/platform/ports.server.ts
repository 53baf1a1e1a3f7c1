// Finds free TCP ports: for the engines (loopback) and for the portal itself.
import { randomInt } from "node:crypto";
import { createServer } from "node:net";

// Below the range from which operating systems draw ports for outgoing connections, so that an engine that is
// restarted finds its port free again.
const FIRST = 20_000;
const LAST = 32_000;

/** A free loopback port for an engine. Throws when a hundred random ones are all taken. */
export async function freeLoopbackPort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = randomInt(FIRST, LAST);
    if (await isPortFree(port, "127.0.0.1")) return port;
  }
  throw new Error(`no free port found between ${FIRST} and ${LAST} on 127.0.0.1`);
}

/** Whether one can listen on that port; without a host, on all interfaces. Other errors than "taken" are thrown. */
function isPortFree(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
