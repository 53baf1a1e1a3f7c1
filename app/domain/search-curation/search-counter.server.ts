// Counts what is searched for, in memory, and adds it to the day's tallies every few seconds, so that no page waits for it.
// app/main.ts has it count, starts and stops it; the search room has it write what it holds before it looks.
import { setTimeout as delay } from "node:timers/promises";
import type { Pool } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import { remember } from "#app/platform/remember.ts";
import { type Countable, countableOf, type ServedPage } from "./count-served.ts";
import { provinceDay as dayOf } from "#app/domain/catalogue/province-day.ts";

export type SearchCounter = {
  /** To be told of every answered page. Never throws, never waits. */
  onServed(served: ServedPage): void;
  count(countable: Countable): void;
  /** Writes what is held. When that fails it is held on to; the failure is logged once. */
  flush(): Promise<void>;
  /** Flushes every few seconds until stopped, and once more then. */
  start(): void;
  stop(): Promise<void>;
};

type Counts = {
  onDay: string;
  lang: string;
  phrase: string;
  found: number;
  nothing: number;
  followed: number;
};

const PAUSE_MS = 2_000;
/** Different phrases held at the same time, and kept of one day: a flood of nonsense fills neither memory nor disk. */
const MAX_HELD = 2_000;
const MAX_PER_DAY = 20_000;

/** A counter that writes to `pool`. `ownHosts`: what the portal is called, with its port. */
export function createSearchCounter({
  pool,
  ownHosts = [],
  now = () => new Date(),
  pauseMs = PAUSE_MS,
}: {
  pool: Pool;
  ownHosts?: readonly string[];
  now?: () => Date;
  pauseMs?: number;
}): SearchCounter {
  let held = new Map<string, Counts>();
  let writing: Promise<void> = Promise.resolve();
  let lastDay = "";
  let isFailing = false;
  const stopping = new AbortController();
  let loop: Promise<void> | undefined;

  const counter: SearchCounter = {
    onServed(served) {
      const countable = countableOf(served, ownHosts);
      if (countable !== undefined) counter.count(countable);
    },
    count({ lang, phrase, what }) {
      hold({ onDay: dayOf(now()), lang, phrase, found: 0, nothing: 0, followed: 0, [what]: 1 });
    },
    flush() {
      // One after the other, so that what fails is held when the next one begins.
      writing = writing.then(write);
      return writing;
    },
    start() {
      loop ??= (async () => {
        while (!stopping.signal.aborted) {
          await delay(pauseMs, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
          await counter.flush();
        }
      })();
    },
    async stop() {
      stopping.abort();
      await loop;
      await counter.flush();
    },
  };
  return counter;

  function hold(counts: Counts): void {
    const key = `${counts.onDay} ${counts.lang} ${counts.phrase}`;
    const known = held.get(key);
    if (known === undefined) {
      if (held.size < MAX_HELD) held.set(key, counts);
      return;
    }
    known.found += counts.found;
    known.nothing += counts.nothing;
    known.followed += counts.followed;
  }

  async function write(): Promise<void> {
    if (held.size === 0) return;
    const taken = held;
    held = new Map();
    try {
      await addToTallies(
        pool,
        [...taken].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, counts]) => counts),
      );
      isFailing = false;
    } catch (error) {
      if (!isFailing) log.warn("searches cannot be counted for now", { error });
      isFailing = true;
      for (const counts of taken.values()) hold(counts);
      return;
    }
    await forgetOldOnes();
  }

  /** With the first search of a day, what is too old goes. */
  async function forgetOldOnes(): Promise<void> {
    const day = dayOf(now());
    if (day === lastDay) return;
    try {
      await pool.query(
        `select graphile_worker.add_job('forget-search-tallies', '{}'::json, job_key := 'forget-search-tallies')`,
      );
      lastDay = day;
    } catch (error) {
      log.warn("no job for old search tallies", { error });
    }
  }
}

/** Rows come in the order of their keys: two processes that add to the same ones wait for each other and never in a ring. */
async function addToTallies(pool: Pool, rows: readonly Counts[]): Promise<void> {
  await pool.query(
    `insert into search_tally as kept (on_day, lang, phrase, searches, without_result, followed)
     select on_day, lang, phrase, found + nothing, nothing, followed
       from unnest($1::date[], $2::text[], $3::text[], $4::int[], $5::int[], $6::int[])
            as counted (on_day, lang, phrase, found, nothing, followed)
      where exists (select from search_tally old
                     where (old.on_day, old.lang, old.phrase) = (counted.on_day, counted.lang, counted.phrase))
         or (select count(*) from search_tally old where old.on_day = counted.on_day) < ${MAX_PER_DAY}
     on conflict (on_day, lang, phrase) do update
        set searches = kept.searches + excluded.searches,
            without_result = kept.without_result + excluded.without_result,
            followed = kept.followed + excluded.followed`,
    (["onDay", "lang", "phrase", "found", "nothing", "followed"] as const).map((name) =>
      rows.map((row) => row[name]),
    ),
  );
}

const running = () => remember("search counter", (): { counter?: SearchCounter } => ({}));

/** The process's counter from now on. Called by app/main.ts alone. */
export function startSearchCounter(counter: SearchCounter): SearchCounter {
  running().counter = counter;
  counter.start();
  return counter;
}

/** Writes what this process has counted, so that it can be looked at. */
export async function writeCounts(): Promise<void> {
  await running().counter?.flush();
}
