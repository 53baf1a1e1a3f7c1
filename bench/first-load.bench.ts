// What a phone gets that has never been here: all bytes and requests of the front page, a results page and a guide in a real
// Chromium, compressed as they come over the wire with their headers, and how much the page moves while it loads.
import { chromium as playwright } from "@playwright/test";
import type { Options } from "./options.ts";
import type { Province } from "./province.ts";
import type { BenchServer } from "./server.ts";
import type { Line } from "./table.ts";

const MAX_BYTES = 60_000;
const MAX_REQUESTS = 10;
const MAX_SHIFT = 0.02;

export async function measureFirstLoad(
  _server: BenchServer,
  { database, portal }: Province,
  _options: Options,
  note: (text: string) => void,
): Promise<Line[]> {
  const executablePath = await installedChromium();
  const browser = await playwright.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ["--no-sandbox"],
  });
  try {
    const { rows } = await database.owner.query<{ code: string }>(
      "select catalog_code as code from service_type order by popularity desc, id limit 1",
    );
    const pages = {
      "front page": "/zh",
      "results page": "/zh/search?q=%E6%8A%A4%E7%85%A7",
      guide: `/zh/services/${rows[0]?.code}`,
    };
    const lines: Line[] = [];
    for (const [name, path] of Object.entries(pages)) {
      const found = await loadOnce(portal.url + path);
      note(`first load: ${name}`);
      lines.push(
        {
          what: `first load of the ${name}, all bytes over the wire`,
          ours: `${(found.bytes / 1000).toFixed(1)} kB`,
          peer: "60 kB",
          ratio: found.bytes / MAX_BYTES,
          target: { atMost: 1 },
        },
        {
          what: `first load of the ${name}, requests`,
          ours: String(found.requests),
          peer: String(MAX_REQUESTS),
          ratio: found.requests / MAX_REQUESTS,
          target: { atMost: 1 },
        },
        {
          what: `first load of the ${name}, layout shift`,
          ours: found.shift.toFixed(4),
          peer: String(MAX_SHIFT),
          ratio: found.shift / MAX_SHIFT,
          target: { atMost: 1 },
        },
      );
    }
    return lines;
  } finally {
    await browser.close();
  }

  async function loadOnce(url: string): Promise<{ bytes: number; requests: number; shift: number }> {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
    });
    try {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send("Network.enable");
      let bytes = 0;
      let requests = 0;
      session.on("Network.requestWillBeSent", ({ request }) => {
        if (request.url.startsWith("http")) requests++;
      });
      session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
      await page.addInitScript(() => {
        Object.assign(globalThis, { shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean };
            const all = globalThis as unknown as { shift: number };
            if (!hadRecentInput) all.shift += value;
          }
        }).observe({ type: "layout-shift", buffered: true });
      });
      const answer = await page.goto(url, { waitUntil: "networkidle" });
      if (answer?.status() !== 200) throw new Error(`${url} answers ${answer?.status()}`);
      const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
      return { bytes, requests, shift };
    } finally {
      await context.close();
    }
  }
}

/** Where the launcher finds one for the tests; it is plain JavaScript. */
async function installedChromium(): Promise<string | undefined> {
  const launcher: unknown = await import(new URL("../app/launch/chromium.mjs", import.meta.url).href);
  return (launcher as { chromium(): Promise<string | undefined> }).chromium();
}
