// A mail server that counts what it has taken, by Message-ID, and that can fall silent at the worst moment. For tests only.
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export type PostOffice = {
  url: string;
  /** How often each mail has come in. */
  taken: ReadonlyMap<string, number>;
  /** Takes the next mail and never says so; resolves when it has come to that. */
  keepSilentOnce(): Promise<void>;
  close(): Promise<void>;
};

export async function openPostOffice(): Promise<PostOffice> {
  const taken = new Map<string, number>();
  let silent: (() => void) | undefined;
  const server = new SMTPServer({
    authOptional: true,
    // Those who were killed in the middle of a mail are not waited for.
    closeTimeout: 100,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const id = /^Message-ID: *(<[^>]+>)/im.exec(Buffer.concat(chunks).toString("utf8"))?.[1] ?? "no id";
        taken.set(id, (taken.get(id) ?? 0) + 1);
        if (silent === undefined) callback();
        else silent();
        silent = undefined;
      });
    },
  });
  // Clients that are killed in the middle of a mail.
  server.on("error", () => {});
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    keepSilentOnce: () => new Promise((resolve) => (silent = resolve)),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
