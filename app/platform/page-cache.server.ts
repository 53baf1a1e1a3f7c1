// Whole pages kept in memory: bounded, each made once however many ask at the same time, dropped by topic. It knows neither
// HTTP nor what the pages are; kept-pages.server.ts uses it. Nothing that depends on who asks may be put in.
import { EVERY_PAGE } from "#app/platform/page-changes.server.ts";

/** What is to be kept of a page that was made. */
export type Keep = {
  /** Dropped when one of these changes. `name:*` stands for every topic that begins with `name:`. */
  topics: ReadonlySet<string>;
  /** Not used from then on; milliseconds since 1970. */
  until: number;
  bytes: number;
};

/** A page, and how to keep it; undefined = it is only for those who wait for it now. */
export type Made<Page> = { page: Page; keep: Keep | undefined };

export type PageCache<Page> = {
  /** The kept page, if there is one that is still true. */
  find(key: string): Page | undefined;
  /** Makes the page, or waits for the one who is making it. What `make` throws, all who wait get; nothing is kept of it. */
  make(key: string, make: () => Promise<Made<Page>>): Promise<Page>;
  /** Runs `work`, which may store what it made of what it read meanwhile: nothing that changed in between is kept. */
  begin<T>(work: (store: (key: string, page: Page, keep: Keep) => void) => Promise<T>): Promise<T>;
  /** A kept page has grown by that much. */
  grew(key: string, page: Page, bytes: number): void;
  /** Drops the pages of these topics, and what is being made of older knowledge. */
  drop(topics: readonly string[]): void;
  /** Changes are not heard for now: everything goes, nothing is kept and nobody waits for another's page. */
  deafen(): void;
  /** Changes are heard again. */
  hear(): void;
  stats(): { pages: number; bytes: number; isHearing: boolean };
};

type Entry<Page> = Keep & { key: string; page: Page };
/** What is being made, and what has changed meanwhile. */
type Making = { dropped: Set<string> };
type Flight<Page> = Making & { promise: Promise<Page> };

/** Deaf until hear() is called. */
export function createPageCache<Page>({
  maxBytes,
  now = Date.now,
}: {
  maxBytes: number;
  now?: () => number;
}): PageCache<Page> {
  // In the order of last use.
  const entries = new Map<string, Entry<Page>>();
  const byTopic = new Map<string, Set<Entry<Page>>>();
  const flights = new Map<string, Flight<Page>>();
  /** Those under way that nobody joins any more as well. */
  const underWay = new Set<Making>();
  let bytes = 0;
  let isHearing = false;

  return {
    find(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      if (entry.until <= now()) {
        remove(entry);
        return undefined;
      }
      entries.delete(key);
      entries.set(key, entry);
      return entry.page;
    },

    async make(key, make) {
      if (!isHearing) return (await make()).page;
      const known = flights.get(key);
      if (known !== undefined) return known.promise;
      const making: Making = { dropped: new Set() };
      const flight: Flight<Page> = { ...making, promise: Promise.resolve().then(fly) };
      flights.set(key, flight);
      underWay.add(making);
      return flight.promise;

      function fly(): Promise<Page> {
        return during(making, async () => {
          try {
            const { page, keep } = await make();
            if (keep !== undefined) storeUnlessChanged(making, { ...keep, key, page });
            return page;
          } finally {
            if (flights.get(key) === flight) flights.delete(key);
          }
        });
      }
    },

    begin(work) {
      const making: Making = { dropped: new Set(isHearing ? [] : [EVERY_PAGE]) };
      return during(making, () =>
        work((key, page, keep) => storeUnlessChanged(making, { ...keep, key, page })),
      );
    },

    grew(key, page, more) {
      const entry = entries.get(key);
      if (entry?.page !== page) return;
      entry.bytes += more;
      bytes += more;
      shrink();
    },

    drop,

    deafen() {
      isHearing = false;
      drop([EVERY_PAGE]);
    },

    hear() {
      isHearing = true;
    },

    stats: () => ({ pages: entries.size, bytes, isHearing }),
  };

  async function during<T>(making: Making, work: () => Promise<T>): Promise<T> {
    underWay.add(making);
    try {
      return await work();
    } finally {
      underWay.delete(making);
    }
  }

  /** A change announced while it was made may or may not be in it. */
  function storeUnlessChanged({ dropped }: Making, entry: Entry<Page>): void {
    if (isHearing && !isHit(entry.topics, dropped)) store(entry);
  }

  function drop(topics: readonly string[]): void {
    for (const { dropped } of underWay) for (const topic of topics) dropped.add(topic);
    // Who asks from now on must not get what was begun before. Its topics are known only when it is made.
    flights.clear();
    for (const topic of topics) {
      if (topic === EVERY_PAGE) for (const entry of [...entries.values()]) remove(entry);
      for (const name of [topic, familyOf(topic)])
        for (const entry of [...(byTopic.get(name) ?? [])]) remove(entry);
    }
  }

  function store(entry: Entry<Page>): void {
    const old = entries.get(entry.key);
    if (old !== undefined) remove(old);
    if (entry.bytes > maxBytes || entry.until <= now()) return;
    entries.set(entry.key, entry);
    bytes += entry.bytes;
    for (const topic of entry.topics) {
      const members = byTopic.get(topic);
      if (members === undefined) byTopic.set(topic, new Set([entry]));
      else members.add(entry);
    }
    shrink();
  }

  function shrink(): void {
    for (const entry of entries.values()) {
      if (bytes <= maxBytes) return;
      remove(entry);
    }
  }

  function remove(entry: Entry<Page>): void {
    if (!entries.delete(entry.key)) return;
    bytes -= entry.bytes;
    for (const topic of entry.topics) {
      const members = byTopic.get(topic);
      members?.delete(entry);
      if (members?.size === 0) byTopic.delete(topic);
    }
  }
}

function isHit(topics: ReadonlySet<string>, dropped: ReadonlySet<string>): boolean {
  for (const topic of dropped)
    if (topic === EVERY_PAGE || topics.has(topic) || topics.has(familyOf(topic))) return true;
  return false;
}

function familyOf(topic: string): string {
  const end = topic.indexOf(":");
  return end === -1 ? topic : `${topic.slice(0, end)}:*`;
}
