// Public pages from the portal's memory beside a bare node:http server that says the same bytes; and guides, made anew each
// time, with a tenth and with ten times the adoptions.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { get, type Loader, startLoader } from "./load.ts";
import type { Options } from "./options.ts";
import { startPortal } from "./portal.ts";
import { fewAdoptions, manyAdoptions, type Province } from "./province.ts";
import type { BenchDatabase, BenchServer } from "./server.ts";
import { type Line, median, ms, perSecond } from "./table.ts";

const IN_FLIGHT = 32;
const FEW = 100_000;
const MANY = 1_000_000;
const BROTLI = { "Accept-Encoding": "br" };

export async function measurePages(
  server: BenchServer,
  { database, portal }: Province,
  options: Options,
  note: (text: string) => void,
): Promise<Line[]> {
  const loader = startLoader();
  try {
    const lines = await besideHello(portal.url, await addresses(database), loader, options, note);
    lines.push(await adoptions(server, database.url, loader, options, note));
    return lines;
  } finally {
    loader.stop();
  }
}

async function addresses({ owner }: BenchDatabase): Promise<Record<string, string>> {
  const { rows } = await owner.query<{ code: string; slug: string }>(
    `select (select catalog_code from service_type order by popularity desc, id limit 1) as code,
            (select slug from notice where state = 'approved' and publish_at <= now() and expire_at is null
              order by publish_at desc limit 1) as slug`,
  );
  const [found] = rows;
  return {
    "front page": "/en",
    "results page": "/en/search?q=passport",
    guide: `/en/services/${found?.code}?division=330106`,
    notice: `/en/notices/${found?.slug}`,
  };
}

async function besideHello(
  url: string,
  pages: Record<string, string>,
  loader: Loader,
  { rounds, seconds }: Options,
  note: (text: string) => void,
): Promise<Line[]> {
  const lines: Line[] = [];
  for (const [name, path] of Object.entries(pages)) {
    const answer = await fetch(url + path);
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
    await answer.arrayBuffer();
    const requests = [[get(path, BROTLI)]];
    const order = { inFlight: IN_FLIGHT, milliseconds: seconds * 1000, from: 0 };
    const { bytes } = await loader.ask({ url, requests, ...order, milliseconds: 200 });
    const hello = await startHello(bytes);
    const found: { ours: number; peer: number }[] = [];
    for (let round = 0; round <= rounds; round++) {
      const peer = await loader.ask({ url: hello.url, requests, ...order });
      const own = await loader.ask({ url, requests, ...order });
      if (own.bytes !== peer.bytes) throw new Error(`${path}: ${own.bytes} bytes beside ${peer.bytes}`);
      if (round > 0) found.push({ ours: own.rate, peer: peer.rate });
    }
    hello.stop();
    lines.push({
      what: `${name} from memory (${bytes.toLocaleString("en")} bytes, brotli), beside a bare node:http server with as many`,
      ours: perSecond(median(found.map(({ ours }) => ours))),
      peer: perSecond(median(found.map(({ peer }) => peer))),
      ratio: median(found.map(({ ours, peer }) => ours / peer)),
      target: { atLeast: 0.3 },
    });
    note(`pages: ${name}`);
  }
  return lines;
}

async function startHello(bytes: number): Promise<{ url: string; stop(): void }> {
  const child = fork(fileURLToPath(new URL("hello-process.ts", import.meta.url)), [String(bytes)]);
  const port = await new Promise<number>((resolve) =>
    child.once("message", (message) => resolve(Number(message))),
  );
  return { url: `http://127.0.0.1:${port}`, stop: () => void child.kill() };
}

async function adoptions(
  server: BenchServer,
  databaseUrl: string,
  loader: Loader,
  { rounds, seconds }: Options,
  note: (text: string) => void,
): Promise<Line> {
  const small = await server.clone(databaseUrl, "bench_few_adoptions");
  const large = await server.clone(databaseUrl, "bench_many_adoptions");
  const few = await fewAdoptions(small, FEW);
  const many = await manyAdoptions(large, MANY);
  note(`pages: ${few.toLocaleString("en")} and ${many.toLocaleString("en")} adoptions`);
  const portals = [await startPortal(small.url), await startPortal(large.url)] as const;
  try {
    const { rows } = await large.owner.query<{ code: string }>(
      "select catalog_code as code from service_type order by md5(catalog_code)",
    );
    // Each address once, so that none comes from memory; in Chinese when all have been asked for in English.
    const requests = (["en", "zh"] as const).flatMap((lang) =>
      rows.map(({ code }) => [get(`/${lang}/services/${code}?division=330106`, BROTLI)]),
    );
    const found: { small: number; large: number }[] = [];
    let from = 0;
    for (let round = 0; round <= rounds; round++) {
      const order = { requests, inFlight: 1, milliseconds: seconds * 1000, from };
      const ofSmall = await loader.ask({ url: portals[0].url, ...order });
      const ofLarge = await loader.ask({ url: portals[1].url, ...order });
      from += Math.max(ofSmall.answers, ofLarge.answers);
      if (round > 0) found.push({ small: ofSmall.p50, large: ofLarge.p50 });
    }
    return {
      what: `guide for a county, p50 with ${many.toLocaleString("en")} adoptions beside ${few.toLocaleString("en")}`,
      ours: ms(median(found.map((each) => each.large))),
      peer: ms(median(found.map((each) => each.small))),
      ratio: median(found.map((each) => each.large / each.small)),
      target: { atMost: 1.2 },
    };
  } finally {
    for (const portal of portals) await portal.stop();
    await small.close();
    await large.close();
  }
}
