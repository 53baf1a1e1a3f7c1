// Results pages and suggestions beside the search engine's own answers to the very same questions; and what ten times as many
// services cost. No page comes from the portal's memory: each address is asked once, spelt with other spaces.
import type { Lang } from "#app/i18n/languages.ts";
import type { SearchFilters } from "#app/search/filters.ts";
import { get, type Loader, startLoader } from "./load.ts";
import type { Options } from "./options.ts";
import { startPortal } from "./portal.ts";
import { indexed, type Province, startEngine, tenfoldTypes } from "./province.ts";
import { startRecorder } from "./raw-queries.ts";
import type { BenchServer } from "./server.ts";
import { type Line, median, ms } from "./table.ts";

const words: Record<Lang, readonly string[]> = {
  en: [
    "passport",
    "business licence",
    "social security card",
    "mariage registration",
    "driving licence",
    "building permit",
    "food safety",
    "child birth",
    "pension",
    "tax",
  ],
  zh: [
    "护照",
    "营业执照",
    "社保卡",
    "结婚登记",
    "驾驶证",
    "施工许可",
    "食品安全",
    "新生儿",
    "养老金",
    "税务",
  ],
};
const typed: Record<Lang, readonly string[]> = {
  en: ["pass", "busi", "social s", "driv", "food"],
  zh: ["护", "营业", "社保", "驾驶", "食品"],
};
const questions = (list: Record<Lang, readonly string[]>) =>
  (["en", "zh"] as const).flatMap((lang) => list[lang].map((q) => ({ lang, q })));

type Shape = { name: string; filters: SearchFilters; words: boolean; atMost: number };
const shapes: Shape[] = [
  { name: "everything, with facets", filters: {}, words: false, atMost: 1.6 },
  { name: "words, with facets", filters: {}, words: true, atMost: 1.6 },
  { name: "words and one filter", filters: { department: ["aic"] }, words: true, atMost: 2 },
  {
    name: "words and three filters",
    filters: { audience: ["1"], fulfilment: ["request"], division: "330106" },
    words: true,
    atMost: 2,
  },
];
const MANY_IN_FLIGHT = 8;

let spelling = 0;
/** Spaces and tabs at the end of the words, never the same twice: the portal means the same by them. */
function unlikeBefore(): string {
  return [...(spelling++).toString(2)].map((bit) => (bit === "1" ? "%09" : "+")).join("");
}

function pageRequests(shape: Shape, count: number): string[][] {
  const list = shape.words ? questions(words) : questions({ en: [""], zh: [""] });
  const filters = Object.entries(shape.filters)
    .flatMap(([name, values]) => [values ?? []].flat().map((value) => `&${name}=${value}`))
    .join("");
  return Array.from({ length: count }, (_, index) => {
    const { lang, q } = list[index % list.length] ?? { lang: "en", q: "" };
    return [get(`/${lang}/search?q=${encodeURIComponent(q)}${unlikeBefore()}${filters}`, BROTLI)];
  });
}

const BROTLI = { "Accept-Encoding": "br" };
/** More than a portal answers in the longest round. */
const PER_SECOND = 3_000;

export async function measureSearch(
  server: BenchServer,
  { database, engine, portal }: Province,
  { rounds, seconds }: Options,
  note: (text: string) => void,
): Promise<Line[]> {
  const loader = startLoader();
  try {
    const recorder = await startRecorder(database, engine);
    const lines: Line[] = [];
    const compare = async (
      what: string,
      peers: string[][],
      ours: () => string[][],
      inFlight: number,
      atMost: number,
    ) => {
      const found: { ours: number; peer: number }[] = [];
      for (let round = 0; round <= rounds; round++) {
        const order = { inFlight, milliseconds: seconds * 1000, from: 0 };
        const peer = await loader.ask({ url: engine.url, requests: peers, ...order });
        const own = await loader.ask({ url: portal.url, requests: ours(), ...order });
        checkStatuses(what, peer.statuses, own.statuses);
        if (round > 0) found.push({ ours: own.p50, peer: peer.p50 });
      }
      const own = median(found.map(({ ours }) => ours));
      const peer = median(found.map(({ peer }) => peer));
      // Of each round by itself: what else the machine did, it did to both.
      const ratio = median(found.map((each) => each.ours / each.peer));
      lines.push({ what, ours: ms(own), peer: ms(peer), ratio, target: { atMost } });
      note(`${what}: ${ratio.toFixed(2)}`);
    };
    for (const shape of shapes) {
      const list = shape.words ? questions(words) : questions({ en: [""], zh: [""] });
      const peers: string[][] = [];
      for (const { lang, q } of list) peers.push(await recorder.ofPage(lang, q, shape.filters));
      for (const inFlight of [1, MANY_IN_FLIGHT]) {
        const what = `results page: ${shape.name}, ${inFlight} in flight, p50 beside the engine's own`;
        const atMost = inFlight === 1 ? shape.atMost : 2.5;
        await compare(what, peers, () => pageRequests(shape, seconds * PER_SECOND), inFlight, atMost);
      }
    }
    const suggestions: string[][] = [];
    for (const { lang, q } of questions(typed)) suggestions.push(await recorder.ofSuggestions(lang, q));
    const list = questions(typed);
    const asked = () =>
      Array.from({ length: seconds * PER_SECOND }, (_, index) => {
        const { lang, q } = list[index % list.length] ?? { lang: "en", q: "" };
        return [get(`/api/suggest?lang=${lang}&q=${encodeURIComponent(q)}${unlikeBefore()}`)];
      });
    await compare("suggestions, 1 in flight, p50 beside the engine's own", suggestions, asked, 1, 1.4);
    recorder.stop();
    lines.push(await tenfold(server, database.url, portal.url, loader, { rounds, seconds }, note));
    return lines;
  } finally {
    loader.stop();
  }
}

/** The same pages of a catalogue ten times as large. */
async function tenfold(
  server: BenchServer,
  databaseUrl: string,
  smallUrl: string,
  loader: Loader,
  { rounds, seconds }: Pick<Options, "rounds" | "seconds">,
  note: (text: string) => void,
): Promise<Line> {
  const database = await server.clone(databaseUrl, "bench_tenfold");
  await tenfoldTypes(database);
  const engine = await startEngine();
  const portal = await startPortal(database.url, engine);
  try {
    await indexed(engine, 90_000);
    note("search: 90,000 services indexed");
    const found: { small: number; large: number }[] = [];
    const shape = shapes[1];
    if (shape === undefined) throw new RangeError("no shape");
    for (let round = 0; round <= rounds; round++) {
      const order = { inFlight: 1, milliseconds: seconds * 1000, from: 0 };
      const requests = () => pageRequests(shape, seconds * PER_SECOND);
      const small = await loader.ask({ url: smallUrl, requests: requests(), ...order });
      const large = await loader.ask({ url: portal.url, requests: requests(), ...order });
      checkStatuses("tenfold", small.statuses, large.statuses);
      if (round > 0) found.push({ small: small.p50, large: large.p50 });
    }
    return {
      what: "results page: words, with facets, p50 with 90,000 services beside 9,000",
      ours: ms(median(found.map(({ large }) => large))),
      peer: ms(median(found.map(({ small }) => small))),
      ratio: median(found.map(({ large, small }) => large / small)),
      target: { atMost: 2 },
    };
  } finally {
    await portal.stop();
    await engine.stop();
    await database.close();
  }
}

function checkStatuses(what: string, ...all: Record<string, number>[]): void {
  for (const statuses of all)
    if (Object.keys(statuses).some((status) => status !== "200"))
      throw new Error(`${what}: not only answers of status 200: ${JSON.stringify(all)}`);
}
