// The load of the benchmark's web parts: one process that asks, whoever answers.
import { fork } from "node:child_process";
import type { Load, Order } from "./load-process.ts";

export type Loader = {
  ask(order: Omit<Order, "host" | "port"> & { url: string }): Promise<Load & { rate: number }>;
  stop(): void;
};

export function startLoader(): Loader {
  const child = fork(new URL("load-process.ts", import.meta.url));
  return {
    async ask({ url, ...order }) {
      const { hostname, port } = new URL(url);
      const answer = new Promise<{ load?: Load; error?: string }>((resolve, reject) => {
        child.once("message", resolve);
        child.once("exit", () => reject(new Error("the process that asks is gone")));
      });
      child.send({ ...order, host: hostname, port: Number(port) } satisfies Order);
      const { load, error } = await answer;
      child.removeAllListeners("exit");
      if (load === undefined) throw new Error(error);
      return { ...load, rate: (load.answers * 1000) / load.milliseconds };
    },
    stop: () => void child.kill(),
  };
}

/** A request as it goes over the wire. */
export function get(path: string, headers: Record<string, string> = {}): string {
  const lines = Object.entries({ Host: "localhost", ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return `GET ${path} HTTP/1.1\r\n${lines.join("")}\r\n`;
}

/** The same with a body of JSON. */
export function post(path: string, body: string, headers: Record<string, string> = {}): string {
  const lines = Object.entries({
    Host: "localhost",
    "Content-Type": "application/json",
    "Content-Length": String(Buffer.byteLength(body)),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST ${path} HTTP/1.1\r\n${lines.join("")}\r\n${body}`;
}
