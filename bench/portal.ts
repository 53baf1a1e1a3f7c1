// The portal as it runs in earnest, on a database and a search engine of the benchmark's. Needs the pages built, which
// npm start does.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../e2e/fixtures/portal.ts";

export type BenchPortal = { url: string; stop(): Promise<void> };

/** Resolves once it answers. Throws when it does not within a minute and a half. */
export async function startPortal(
  databaseUrl: string,
  meili?: { url: string; key: string },
): Promise<BenchPortal> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "onevisit-bench-portal-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const portal = spawn(process.execPath, ["app/main.ts"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      DEMO: "off",
      LOG_LEVEL: "error",
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      HOST: "localhost",
      PUBLIC_URL: url,
      TRUSTED_PROXIES: "loopback",
      AUTH_SECRET: "",
      MEILI_URL: meili?.url ?? "",
      MEILI_KEY: meili?.key ?? "",
      SMTP_URL: "",
    },
  });
  const stop = async () => {
    const gone = new Promise((resolve) => portal.once("exit", resolve));
    if (portal.exitCode === null && portal.kill("SIGTERM")) await gone;
    rmSync(dataDir, { recursive: true, force: true });
  };
  for (const deadline = Date.now() + 90_000; ; await pause(200)) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.ok) return { url, stop };
    if (portal.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error("the portal does not start: npm start builds its pages");
    }
  }
}
