// Tells every portal process that what public pages show has changed, so that none keeps an old page. Whoever writes
// announces in the transaction of the change; main.ts listens. A topic is a word without spaces that pages declare to
// depend on (docs/decisions/035-public-pages-are-kept-whole.md); this file knows the meaning of none.
import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Pool } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import { remember } from "#app/platform/remember.ts";

/** The channel of PostgreSQL's notifications. */
export const PAGE_CHANGES = "page_changes";

/** Stands for every topic there is. */
export const EVERY_PAGE = "*";

// PostgreSQL takes less than 8,000 bytes; topics are ASCII.
const MAX_MESSAGE_BYTES = 7_500;
const RETRY_MILLISECONDS = 1_000;
const HEARTBEAT_MILLISECONDS = 15_000;
const HEARTBEAT_PATIENCE_MILLISECONDS = 5_000;
const FENCE = "fence:";

/** How often this process has announced something, and who of it listens. */
const own = () => remember("page changes", () => ({ announced: 0, listening: new Set<Listening>() }));

/**
 * Drops pages of these topics everywhere once the transaction of `client` commits; nothing happens if it rolls back.
 * With a pool, that is at once: then call it after the change, or write both in one statement by changeMessage().
 */
export async function announceChange(client: Pick<Pool, "query">, topics: readonly string[]): Promise<void> {
  if (topics.length === 0) return;
  await client.query("select pg_notify($1, $2)", [PAGE_CHANGES, changeMessage(topics)]);
}

/**
 * The second argument of pg_notify('page_changes', …), for changes that are one statement. A `with` part that only
 * selects is not run unless something reads it. Too many topics become every topic.
 */
export function changeMessage(topics: readonly string[]): string {
  own().announced++;
  const message = JSON.stringify([...new Set(topics)]);
  return Buffer.byteLength(message) <= MAX_MESSAGE_BYTES ? message : JSON.stringify([EVERY_PAGE]);
}

/**
 * Runs `work`; if something was announced meanwhile by this process, resolves only when this process has heard it too, so
 * that whoever is answered then finds the change on the very next page. Rejects as `work` does.
 */
export async function untilHeard<T>(work: () => Promise<T>): Promise<T> {
  const before = own().announced;
  try {
    return await work();
  } finally {
    if (own().announced !== before)
      await Promise.all([...own().listening].map((listening) => listening.caughtUp()));
  }
}

export type ChangeListener = {
  /** Called with what has changed. EVERY_PAGE may be among it. */
  onTopics(topics: readonly string[]): void;
  /** From now on changes may be missed: nothing kept may be used. */
  onDeaf(): void;
  /** Changes are heard again. */
  onHearing(): void;
};

export type Listening = {
  /** Resolves once everything that was committed before the call has been heard; at once while deaf. Never rejects. */
  caughtUp(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * Listens on a connection of its own, made again whenever it breaks, until stopped. Resolves after the first attempt,
 * whatever came of it: onHearing() tells.
 */
export async function listenForChanges(url: string, listener: ChangeListener): Promise<Listening> {
  let client: pg.Client | undefined;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  const fences = new Map<string, () => void>();

  await connect();
  const listening: Listening = {
    async caughtUp() {
      const at = client;
      if (at === undefined) return;
      const fence = FENCE + randomUUID();
      const heard = new Promise<void>((resolve) => fences.set(fence, resolve));
      // Notifications come in the order of their commits: what was committed before is heard before.
      try {
        await at.query("select pg_notify($1, $2)", [PAGE_CHANGES, JSON.stringify([fence])]);
        await heard;
      } catch (error) {
        lost(at, error);
      } finally {
        fences.delete(fence);
      }
    },
    async stop() {
      isStopped = true;
      own().listening.delete(listening);
      clearTimeout(timer);
      const last = client;
      if (last !== undefined) lost(last, undefined);
    },
  };
  own().listening.add(listening);
  return listening;

  async function connect(): Promise<void> {
    const next = new pg.Client({
      connectionString: url,
      application_name: "onevisit pages",
      connectionTimeoutMillis: 5_000,
      query_timeout: HEARTBEAT_PATIENCE_MILLISECONDS,
      keepAlive: true,
    });
    next.on("notification", ({ payload = "[]" }) => hear(payload));
    next.on("error", (error) => lost(next, error));
    next.on("end", () => lost(next, undefined));
    try {
      await next.connect();
      await next.query(`listen ${PAGE_CHANGES}`);
    } catch (error) {
      // No connection yet, so nothing that lost() would take down.
      void next.end().catch(() => {});
      log.warn("changes of pages cannot be listened for", { error });
      if (!isStopped) timer = setTimeout(() => void connect(), RETRY_MILLISECONDS);
      return;
    }
    if (isStopped) return void next.end().catch(() => {});
    client = next;
    timer = setTimeout(() => void beat(next), HEARTBEAT_MILLISECONDS);
    listener.onHearing();
  }

  function hear(payload: string): void {
    const topics = readTopics(payload);
    for (const topic of topics) fences.get(topic)?.();
    const changed = topics.filter((topic) => !topic.startsWith(FENCE));
    if (changed.length > 0) listener.onTopics(changed);
  }

  /** A connection whose other end has vanished says nothing by itself. */
  async function beat(at: pg.Client): Promise<void> {
    try {
      await at.query("select 1");
    } catch (error) {
      return lost(at, error);
    }
    if (at === client && !isStopped) timer = setTimeout(() => void beat(at), HEARTBEAT_MILLISECONDS);
  }

  function lost(from: pg.Client, error: unknown): void {
    if (from !== client) return;
    client = undefined;
    clearTimeout(timer);
    listener.onDeaf();
    for (const release of fences.values()) release();
    void from.end().catch(() => {});
    if (isStopped) return;
    log.warn("the connection that listens for changes of pages broke", { error });
    timer = setTimeout(() => void connect(), RETRY_MILLISECONDS);
  }
}

/** What somebody else may have sent on the channel is taken for a change of everything. */
function readTopics(payload: string): string[] {
  try {
    const topics: unknown = JSON.parse(payload);
    if (Array.isArray(topics)) return topics.map(String);
  } catch {
    // Falls through.
  }
  return [EVERY_PAGE];
}
